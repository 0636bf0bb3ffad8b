// Whether every span of a reading re-reads: it lies inside the text, and its words are the `text` beside it.
import type { Reading, Span } from './claim.ts';

const isSpan = (value: unknown): value is Span =>
  typeof value === 'object' && value !== null && 'from' in value && 'to' in value && Object.keys(value).length === 2;

/** Every object in a value, itself included. */
export const objectsIn = function* (value: unknown): Generator<Readonly<Record<string, unknown>>> {
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
