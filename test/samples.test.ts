// The bundled samples, read as a newcomer's first command reads them: every span of every claim re-reads to its words, and the
// figures of samples/expected.tsv are found with who said them.
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';
import { createApp } from '../src/app.ts';
import type { Claim, Reading, Span, TollClaim } from '../src/model/index.ts';
import { fold } from '../src/text/index.ts';

interface Sample {
  readonly id: string;
  readonly title: string;
  readonly text: string;
  readonly published: string | null;
  readonly timezone: string;
  readonly outlet: string;
  readonly url: string | null;
}

const samples = readFileSync('samples/aleppo-2024.jsonl', 'utf8')
  .split('\n')
  .filter(Boolean)
  .map((line) => JSON.parse(line) as Sample);
const { reader } = createApp();
const textOf = ({ title, text }: Sample): string => `${title}\n${text}`;
const readings = new Map<string, Reading>(
  samples.map((sample) => [
    sample.id,
    reader.read({
      id: sample.id,
      text: textOf(sample),
      published: sample.published,
      timezone: sample.timezone,
      outlet: sample.outlet,
      url: sample.url,
    }),
  ]),
);

const isSpan = (value: unknown): value is Span =>
  typeof value === 'object' && value !== null && 'from' in value && 'to' in value && Object.keys(value).length === 2;

/** Every object below a value, with the spans it holds. */
const objects = function* (value: unknown): Generator<Record<string, unknown>> {
  if (typeof value !== 'object' || value === null) return;
  if (!Array.isArray(value)) yield value as Record<string, unknown>;
  for (const inner of Object.values(value)) yield* objects(inner);
};

/** What is wrong with the spans of a claim: outside the text, empty, or not the words beside them. */
const badSpans = (claim: Claim, text: string): string[] => {
  const bad: string[] = [];
  for (const object of objects(claim)) {
    for (const [name, span] of Object.entries(object)) {
      if (isSpan(span) && !(Number.isInteger(span.from) && span.from >= 0 && span.from < span.to && span.to <= text.length))
        bad.push(`${name} ${span.from}-${span.to} lies outside`);
    }
    if (isSpan(object.span) && typeof object.text === 'string' && text.slice(object.span.from, object.span.to) !== object.text) {
      bad.push(`got "${text.slice(object.span.from, object.span.to)}", expected "${object.text}"`);
    }
  }
  return bad;
};

test('every span of every claim of the samples re-reads to its words', () => {
  let claims = 0;
  for (const sample of samples) {
    for (const claim of readings.get(sample.id)!.claims) {
      claims++;
      assert.deepEqual(badSpans(claim, textOf(sample)), [], `${sample.id} ${claim.id}`);
    }
  }
  assert.ok(claims > 200, `got ${claims} claims, expected more than two hundred`);
});

test('a wrong span is noticed', () => {
  const sample = samples[0];
  const claim = readings.get(sample.id)!.claims[0];
  const shifted = { ...claim, span: { from: claim.span.from + 1, to: claim.span.to + 1 } };
  assert.notDeepEqual(badSpans(shifted, textOf(sample)), []);
});

test('ids of claims are unique within a report and the same when it is read again', () => {
  for (const sample of samples) {
    const ids = readings.get(sample.id)!.claims.map(({ id }) => id);
    assert.equal(new Set(ids).size, ids.length, sample.id);
  }
  const again = reader.read({ ...samples[0], text: textOf(samples[0]) });
  assert.deepEqual(again.claims, readings.get(samples[0].id)!.claims);
});

const rows = (): Record<string, string>[] => {
  const [head, ...lines] = readFileSync('samples/expected.tsv', 'utf8').trimEnd().split('\n');
  const names = head.split('\t');
  return lines.map((line) => Object.fromEntries(line.split('\t').map((cell, i) => [names[i], cell])));
};

const numberOrNull = (cell: string): number | null => (cell === '' ? null : Number(cell));

/** The toll of a report that has a row's measure, bounds, size and modality. */
const find = (row: Record<string, string>): TollClaim | undefined =>
  readings
    .get(row.report)
    ?.claims.find(
      (claim): claim is TollClaim =>
        claim.kind === 'toll' &&
        claim.toll.measure === row.measure &&
        claim.toll.count.low === numberOrNull(row.low) &&
        claim.toll.count.high === numberOrNull(row.high) &&
        (claim.toll.count.vague ?? '') === row.vague &&
        claim.modality === row.modality,
    );

const firstWord = (words: string): string => fold(words).split(' ')[0].replace(/^ال/, '');

/** Figures of the samples that the reader does not find or credits to somebody else, each with the reason; a gap that closes must leave the list. */
const knownGaps: ReadonlyMap<string, string> = new Map([
  ['digest-22-khaligyoun: displaced ثمانية وأربعين ألفا', "a plain next sentence is the outlet's own voice"],
  ['digest-23-almkal: displaced 48,000', '«ارتفع من ... إلى ...» is read as one range'],
  ['digest-42-sada-dispute: killed 254', '«أعطت عددا» is no verb of saying'],
  ['invented-06-negation: killed عشرات', 'a denial in the next sentence does not turn the claim before it'],
]);

test('the figures of the samples are found, and who said them', () => {
  const lost: string[] = [];
  const gaps = new Set(knownGaps.keys());
  let found = 0;
  for (const row of rows()) {
    const toll = find(row);
    const name = `${row.report}: ${row.measure} ${row.words}`;
    const origins = (toll?.attribution ?? []).filter(({ role }) => role === 'origin').map(({ text }) => fold(text));
    const right = toll !== undefined && (!row.origin || origins.some((origin) => origin.includes(firstWord(row.origin))));
    if (right) found++;
    else if (!gaps.delete(name))
      lost.push(toll ? `${name} (said by ${origins.join(', ') || 'nobody'}, expected ${row.origin})` : `${name} (not found)`);
  }
  assert.deepEqual(lost, []);
  assert.deepEqual([...gaps], [], 'gaps that have closed');
  assert.ok(found > 100, `got ${found} figures, expected more than a hundred`);
});
