// What is wrong with a reading, whatever it says: fields that the published schema refuses, ends before starts, links to claims that
// are not there. Part of `npm run score`, which holds every article to it.
import { Ajv2020 } from 'ajv/dist/2020.js';
import { type Claim, claimJsonSchema, objectsIn, type Reading } from '../src/model/index.ts';

const isReading = new Ajv2020({ strict: true }).compile(claimJsonSchema);

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
