// Number words there and back: numbers of every size, written out in every manner, are read as what they were.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { createArabic } from '../src/read/languages/arabic/index.ts';
import { createReaderOf } from '../src/read/read.ts';
import type { Manner } from './number-words.ts';
import { inWords } from './number-words.ts';

const reader = createReaderOf(createArabic(), []);

const read = (text: string): string => {
  const chart = reader.chart({ id: 'words', text, published: null, timezone: null, outlet: null, url: null, outletKind: null });
  return chart
    .all('number')
    .map(({ value, from, to }) => (value.ordinal || value.vague ? 'other' : `${value.value} in ${to - from} words`))
    .join(', ');
};

/** و is one with the word behind it, even where a space stands between them. */
const wordsIn = (words: string): number => words.replaceAll(' و ', ' و').split(' ').length;

/** A small generator of even numbers in [0, 1), from a seed. */
const chance = (seed: number): (() => number) => {
  let state = seed;
  return () => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return state / 2 ** 32;
  };
};

const draw = (random: () => number): { readonly number: number; readonly manner: Manner } => {
  const half = (): boolean => random() < 0.5;
  const number = 1 + Math.floor(random() * 10 ** (1 + Math.floor(random() * 12)));
  return {
    number: Math.min(number, 999_999_999_999),
    manner: {
      gender: half() ? 'm' : 'f',
      oblique: half(),
      hundred: half() ? 'مئة' : 'مائة',
      hundredApart: half(),
      andApart: half(),
    },
  };
};

test('40,000 numbers in words are read as the numbers they were', () => {
  const random = chance(20241129);
  for (let i = 0; i < 40_000; i++) {
    const { number, manner } = draw(random);
    const words = inWords(number, manner);
    assert.equal(read(words), `${number} in ${wordsIn(words)} words`, words);
  }
});

test('every number to a thousand, in every manner', () => {
  for (let number = 1; number <= 1000; number++) {
    for (let bits = 0; bits < 32; bits++) {
      const bit = (n: number): boolean => ((bits >> n) & 1) === 1;
      const manner: Manner = {
        gender: bit(0) ? 'm' : 'f',
        oblique: bit(1),
        hundred: bit(2) ? 'مئة' : 'مائة',
        hundredApart: bit(3),
        andApart: bit(4),
      };
      const words = inWords(number, manner);
      assert.equal(read(words), `${number} in ${wordsIn(words)} words`, words);
    }
  }
});
