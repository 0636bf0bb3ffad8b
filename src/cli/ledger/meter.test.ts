// The line that says how far a run is: with an end in sight a bar and the time left, without one only counts.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { meterLine } from './meter.ts';

const megabyte = 1024 * 1024;

test('with the size known there is a bar, a rate and the time left', () => {
  const line = meterLine({ total: 4 * megabyte, unit: 'bytes', bytes: megabyte, count: 300, seconds: 10 }, 'reports');
  assert.equal(line, ' 25 % [######..................] 300 reports, 30/s, 0:30 left');
});

test('counts of reports can be what is measured; hours are told', () => {
  const line = meterLine({ total: 1000, unit: 'reports', bytes: 0, count: 10, seconds: 60 }, 'reports');
  assert.equal(line, '  1 % [........................] 10 reports, 0/s, 1:39:00 left');
});

test('without an end only counts and size are told, and nothing is divided by nought', () => {
  assert.equal(meterLine({ total: 0, unit: 'bytes', bytes: megabyte / 2, count: 7, seconds: 0 }, 'reports'), '7 reports, 0/s, 0.5 MB');
});
