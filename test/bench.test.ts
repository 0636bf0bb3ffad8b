// The bench's reports are the same for the same seed, hold the figures that they say, and are read right.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { takeReports } from '../bench/corpus.ts';
import { createApp } from '../src/app.ts';

test('a seed makes the same reports every time, another seed others', () => {
  assert.deepEqual(takeReports(3, 20), takeReports(3, 20));
  assert.notDeepEqual(takeReports(3, 20), takeReports(4, 20));
});

test('reports have the usual length, and each figure stands in them once as a word', () => {
  for (const { report, figures } of takeReports(5, 50)) {
    assert.ok(report.text.length > 2600 && report.text.length < 3000, String(report.text.length));
    const found = report.text.match(/\d+(?= (?:مدنيا|شخصا|مقاتلا|جنديا|طفلا))/g) ?? [];
    assert.deepEqual(found.map(Number), figures);
    assert.ok(!report.text.includes('{'), 'a slot is left empty');
  }
});

test('the reader finds these figures and no other', () => {
  const { reader } = createApp();
  for (const { report, figures } of takeReports(7, 50)) {
    const read = reader.read(report).claims.flatMap((claim) => (claim.kind === 'toll' ? [claim.toll.count.low] : []));
    assert.deepEqual(read.sort(), [...figures].sort(), report.text);
  }
});
