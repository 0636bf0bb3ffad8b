// What is wrong with a reading, whatever it says: fields that the published schema refuses, spans whose words are not those beside
// them, ends before starts, links to claims that are not there. Part of `npm run score`, which holds every article to it.
import { Ajv2020 } from 'ajv/dist/2020.js';
import { type Claim, claimJsonSchema, type Reading, type Span } from '../src/model/index.ts';

const isReading = new Ajv2020({ strict: true }).compile(claimJsonSchema);

const isSpan = (value: unknown): value is Span =>
  typeof value === 'object' && value !== null && 'from' in value && 'to' in value && Object.keys(value).length === 2;

/** Every object in a value, itself included. */
const objectsIn = function* (value: unknown): Generator<Readonly<Record<string, unknown>>> {
  if (typeof value !== 'object' || value === null) return;
  if (!Array.isArray(value)) yield value as Readonly<Record<string, unknown>>;
  for (const inner of Object.values(value)) yield* objectsIn(inner);
};

const isInside = ({ from, to }: Span, text: string): boolean =>
  Number.isInteger(from) && Number.isInteger(to) && from >= 0 && from < to && to <= text.length;

/** Spans outside the text, and spans whose words are not the `text` beside them. */
export const spanFaults = (reading: Reading, text: string): string[] => {
  const faults: string[] = [];
  for (const { span, text: expected } of objectsIn(reading)) {
    if (!isSpan(span)) continue;
    const words = text.slice(span.from, span.to);
    if (typeof expected === 'string' && words !== expected)
      faults.push(`span ${span.from}-${span.to}: got "${words}", expected "${expected}"`);
  }
  const outside = [...objectsIn(reading)].filter((object: unknown) => isSpan(object) && !isInside(object, text));
  for (const { from, to } of outside) faults.push(`span ${from}-${to}: got one that is empty or outside the text`);
  return faults;
};

const isBackwards = (low: unknown, high: unknown): boolean =>
  (typeof low === 'number' && typeof high === 'number' && low > high) ||
  (typeof low === 'string' && typeof high === 'string' && low > high);

const linksOf = (claim: Claim): string[] =>
  claim.kind === 'toll' ? [claim.toll.partOf?.claim, claim.toll.event].filter((id) => typeof id === 'string') : [];

/** What the schema refuses, and what it cannot say: order of ends, links, one claim one id. */
export const modelFaults = (reading: Reading): string[] => {
  const faults = isReading(reading) ? [] : (isReading.errors ?? []).map(({ instancePath, message }) => `${instancePath}: ${message}`);
  for (const object of objectsIn(reading)) {
    for (const [first, last] of [
      ['start', 'end'],
      ['low', 'high'],
    ]) {
      if (isBackwards(object[first], object[last]))
        faults.push(`${first} ${object[first]}: got ${last} ${object[last]}, expected none before it`);
    }
  }
  const ids = new Set(reading.claims.map(({ id }) => id));
  if (ids.size !== reading.claims.length) faults.push(`ids: got ${ids.size} for ${reading.claims.length} claims, expected one each`);
  for (const claim of reading.claims) {
    for (const id of linksOf(claim))
      if (!ids.has(id) || id === claim.id) faults.push(`${claim.id}: got a link to ${id}, expected another claim`);
  }
  return faults;
};
