// What is one token however it is written, and where each stands in the text.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { createTokenizer, withoutLetters } from './index.ts';

const tokenize = createTokenizer();

/** Folded forms, with the original under each. */
const read = (text: string): string[] => {
  const { count, chars, start, end, from, to } = tokenize(text);
  return Array.from(
    { length: count },
    (_, i) => `${String.fromCharCode(...chars.subarray(start[i], end[i]))}<${text.slice(from[i], to[i])}>`,
  );
};

test('و apart is one token with its word, but not with a number or a sign', () => {
  assert.deepEqual(read('و حمص'), ['وحمص<و حمص>']);
  assert.deepEqual(read('و \u200f ـحمص'), ['وحمص<و \u200f ـحمص>']);
  assert.deepEqual(read('و 15'), ['و<و>', '15<15>']);
  assert.deepEqual(read('و "حمص" و'), ['و<و>', '"<">', 'حمص<حمص>', '"<">', 'و<و>']);
  assert.deepEqual(read('و\nحمص').length, 3);
});

test('tokens that touch still do with something invisible between them', () => {
  const { from, to } = tokenize('إف\u200d-16');
  assert.equal(to[0], from[1]);
  assert.equal(to[1], from[2]);
  assert.deepEqual(read('171,\u200b509'), ['171,509<171,\u200b509>']);
});

test('single marks are quotation marks, save inside Latin words', () => {
  assert.deepEqual(read("‘نعم’ d'Alep"), ['"<‘>', 'نعم<نعم>', '"<’>', "dalep<d'Alep>"]);
});

test('letters are taken off with what is silent after them; a sign of two letters stays whole', () => {
  assert.equal(withoutLetters('لَـحمص', 0, 1), 3);
  assert.equal(withoutLetters('و حمص', 0, 1), 2);
  assert.equal(withoutLetters('ﻹذاعة', 0, 1), 0);
  assert.equal(withoutLetters('ﻹذاعة', 0, 2), 1);
});
