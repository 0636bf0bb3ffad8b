// A reading without fault has none, and each sort of fault is found when it is put in.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { createApp } from '../src/app.ts';
import { type Reading, spanFaults, type TollClaim } from '../src/model/index.ts';
import { modelFaults } from './claim-faults.ts';

const text = 'قتل خمسة مدنيين بينهم طفلان في مدينة إدلب أمس';
const reading = createApp().reader.read({ id: 'made', text, published: '2024-11-29', timezone: null, outlet: null, url: null });
const linked = reading.claims.find((claim): claim is TollClaim => claim.kind === 'toll')!;
/** By itself, so that nothing is missing but what a test takes away. */
const toll: TollClaim = { ...linked, toll: { ...linked.toll, partOf: null, event: null } };
const changed = (change: Partial<TollClaim>): Reading => ({ ...reading, claims: [{ ...toll, ...change }] });

test('a reading without fault has none', () => {
  assert.ok(reading.claims.length > 1);
  assert.deepEqual(spanFaults(reading, text), []);
  assert.deepEqual(modelFaults(reading), []);
});

test('a span that does not re-read is found', () => {
  assert.equal(spanFaults(changed({ text: `${toll.text} ` }), text).length, 1);
});

test('a span outside the text is found', () => {
  assert.equal(spanFaults(changed({ mentions: [{ from: 0, to: text.length + 1 }] }), text).length, 1);
  assert.equal(spanFaults(changed({ caveats: [{ from: 3, to: 3 }] }), text).length, 1);
});

const faults: Readonly<Record<string, Partial<TollClaim>>> = {
  'an end before its start': { when: { ...toll.when!, start: '2024-11-28', end: '2024-11-27' } },
  'fewer at most than at least': { toll: { ...toll.toll, count: { ...toll.toll.count, low: 5, high: 4 } } },
  'a part of nothing': { toll: { ...toll.toll, partOf: { claim: 'claim:none', by: 'category', complete: false } } },
};

for (const [what, change] of Object.entries(faults)) {
  test(`${what} is found`, () => assert.equal(modelFaults(changed(change)).length, 1));
}

test('two claims of one id are found', () => {
  assert.equal(modelFaults({ ...reading, claims: [toll, toll] }).length, 1);
});
