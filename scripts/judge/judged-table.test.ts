// Shares, intervals and classes are what the rows say, and a row that is none is refused.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { classTable, judgedColumns, judgedTable, parseJudged, wilson } from './judged-table.ts';

const rows = [
  '# drawn with seed 1',
  judgedColumns.join('\t'),
  'toll\ta/1\t0\t5\tright\tright\t\t',
  'toll\ta/2\t0\t5\tfield\tright\tplace\t',
  'toll\ta/3\t0\t5\twrong\tfield\tno toll\tplace',
  'control\ta/4\t0\t5\twrong\twrong\tno change\tno change',
].join('\n');

test("Wilson's interval is that of its paper", () => {
  assert.deepEqual(
    wilson(0, 10).map((one) => Math.round(one * 10) / 10),
    [0, 27.8],
  );
  assert.deepEqual(
    wilson(90, 100).map((one) => Math.round(one * 10) / 10),
    [82.6, 94.5],
  );
  assert.deepEqual(wilson(0, 0), [0, 100]);
});

test('a claim with a wrong field holds; right is what both call right', () => {
  const table = judgedTable(parseJudged(rows));
  assert.match(table, /\| toll \| 3 \| 67 % \(21-94\) \| 100 % \(44-100\) \| 33 % \(6-79\) \| 67 % \|/);
  assert.match(table, /\| control \| 1 \| 0 % \(0-79\) \| 0 % \(0-79\) \| 0 % \(0-79\) \| 100 % \|/);
});

test('classes are counted once a claim, the most frequent first', () => {
  assert.deepEqual(classTable(parseJudged(rows)).split('\n').slice(2), [
    '| toll | place | 2 |',
    '| control | no change | 1 |',
    '| toll | no toll | 1 |',
  ]);
});

test('a verdict that is none, and a row that is cut, are refused with their line', () => {
  assert.throws(() => parseJudged(rows.replace('field', 'maybe')), /judged\.tsv:4: got "maybe", expected right, field, wrong/);
  assert.throws(() => parseJudged(`${rows}\nx`), /judged\.tsv:7: got 1 cells, expected 8/);
});
