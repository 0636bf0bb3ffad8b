// The table of figures is read back as it was written, and a figure that fell is noticed.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { below, type Figure, fallen, figuresIn, tableOf } from './score-figures.ts';

const toll = (value: number | null): Figure => ({ set: 'tolls.dev', metric: 'F1', value });
const crashes = (value: number): Figure => ({ set: 'saudi-2015', metric: 'reports that crash', value });
const place: Figure = { set: 'tolls.dev', metric: 'place', value: 94.449 };

test('what a document records is what was measured, to one decimal', () => {
  const document = `# Accuracy\n\nWords before.\n\n${tableOf([toll(97.25), place, crashes(0)])}\n\nWords | after.\n`;
  assert.deepEqual(
    figuresIn(document).map(({ set, metric, value }) => `${set} ${metric} ${value}`),
    ['tolls.dev F1 97.3', 'tolls.dev place 94.4', 'saudi-2015 reports that crash 0'],
  );
});

test('nothing measured stays nothing', () => assert.deepEqual(figuresIn(tableOf([toll(null)])), [toll(null)]));

test('half a point may be lost, more may not', () => {
  assert.deepEqual(fallen([toll(96.5)], [toll(97)]), []);
  assert.equal(fallen([toll(96.4)], [toll(97)]).length, 1);
  assert.deepEqual(fallen([toll(99)], [toll(97)]), []);
});

test('what is counted may not rise at all', () => {
  assert.deepEqual(fallen([crashes(0)], [crashes(0)]), []);
  assert.equal(fallen([crashes(1)], [crashes(0)]).length, 1);
});

test('a recorded figure that is no longer measured has fallen, unless its whole set is absent', () => {
  assert.equal(fallen([toll(97)], [toll(97), place]).length, 1);
  assert.equal(fallen([toll(null)], [toll(97)]).length, 1);
  assert.deepEqual(fallen([], [toll(97), place]), []);
});

test('figures below what is asked are named', () => {
  assert.deepEqual(below([toll(96.9), place, crashes(1)]), ['tolls.dev, F1: 96.9 % of 97.0 %', 'saudi-2015, reports that crash: 1 of 0']);
});

test('a figure of no known set is a mistake', () => {
  assert.throws(() => tableOf([{ set: 'tolls.dev', metric: 'beauty', value: 1 }]), /tolls\.dev, beauty/);
});
