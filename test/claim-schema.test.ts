// The published schema of a reading is what the code defines, is valid JSON Schema, and refuses what is not a claim.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { claimJsonSchema, type Reading, type TollClaim } from '../src/model/index.ts';
import { readSource } from './tree.ts';

const isReading = new Ajv2020({ strict: true, allErrors: true }).compile(claimJsonSchema);

const span = { from: 0, to: 4 };
const toll: TollClaim = {
  id: 'claim:0',
  kind: 'toll',
  span,
  sentence: span,
  text: 'made',
  modality: 'actual',
  attribution: [{ role: 'outlet', text: 'made up', party: null, verb: null, act: 'report', sort: null, said: null, span: null }],
  when: { text: '', start: '2024-11-28', end: '2024-11-28', precision: 'day', basis: 'report', span: null },
  since: null,
  asOf: null,
  where: [{ text: 'made up', place: null, role: 'at', bearing: null, km: null, precision: 'settlement', lat: null, lon: null, span }],
  mentions: [],
  caveats: [],
  why: [0],
  toll: {
    measure: 'killed',
    count: { text: '3', low: 3, high: 3, exactness: 'exact', vague: null, span },
    victims: { text: null, category: 'people', party: null, names: [] },
    scope: 'incident',
    by: [],
    cause: null,
    event: null,
    partOf: null,
    adds: [],
  },
};
const reading: Reading = { id: 'made-up', claims: [toll], unread: [{ span, reason: 'made up' }] };

test('docs/claim.schema.json is what the code defines (else: npm run schema)', () => {
  assert.deepEqual(JSON.parse(readSource('docs/claim.schema.json')), JSON.parse(JSON.stringify(claimJsonSchema)));
});

test('the schema takes a reading', () => assert.ok(isReading(reading), JSON.stringify(isReading.errors)));

const { kind: _, ...withoutKind } = toll;
const refused: Readonly<Record<string, unknown>> = {
  'a claim without kind': withoutKind,
  'a claim of another kind': { ...toll, kind: 'rumour' },
  'a control claim that holds a toll': { ...toll, kind: 'control' },
  'a field of no name here': { ...toll, certainty: 0.5 },
  'a span of fractions': { ...toll, span: { from: 0.5, to: 1 } },
  'an unknown measure': { ...toll, toll: { ...toll.toll, measure: 'killd' } },
};

for (const [what, claim] of Object.entries(refused)) {
  test(`the schema refuses ${what}`, () => assert.equal(isReading({ ...reading, claims: [claim] }), false));
}
