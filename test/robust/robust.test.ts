// However a sentence is typed, encoded or broken into lines, the same is read in it. Every sentence of our own in every variation,
// then several variations at once, drawn by fast-check from a fixed seed.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { createApp } from '../../src/app.ts';
import { reports, type Sentence, sentences } from './sentences.ts';
import { shape } from './shape.ts';
import { signature } from './signature.ts';
import { type Chance, variations, wrap } from './variations.ts';

const seeded = (seed: number): Chance => {
  let state = seed;
  return () => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return state / 2 ** 32;
  };
};

const known = new Map<Sentence, string>();

const readAs = (sentence: Sentence): string => {
  const before = known.get(sentence) ?? signature(sentence.text, sentence.headings);
  known.set(sentence, before);
  return before;
};

type Name = keyof typeof variations;
const names = Object.keys(variations) as Name[];

for (const name of names) {
  test(`the same is read with: ${name}`, () => {
    let varied = 0;
    for (const [i, sentence] of sentences.entries()) {
      const text = variations[name](sentence.text, seeded(7919 * i + 1));
      if (text === sentence.text) continue;
      varied++;
      assert.equal(signature(text, sentence.headings), readAs(sentence), text);
    }
    assert.ok(varied >= 3, `got ${varied} sentences that vary, expected some`);
  });
}

// ﻹﺫﺍﻋﺔ: a sign of two letters cannot be parted, so a name keeps the lam that joins it to its sentence; all else is the same.
test('the same is read but for a lam that cannot be parted from its alef', () => {
  const withoutLam = (read: string): string => read.replaceAll('"لا', '"ا');
  for (const sentence of sentences) {
    const text = shape(sentence.text, true);
    assert.equal(withoutLam(signature(text, sentence.headings)), withoutLam(readAs(sentence)), text);
  }
});

test('the same is read with several variations at once', () => {
  const property = fc.property(
    fc.constantFrom(...sentences),
    fc.shuffledSubarray(names, { minLength: 2, maxLength: 5 }),
    fc.nat(),
    (sentence, chosen, seed) => {
      const chance = seeded(seed);
      const text = chosen.reduce((varied, name) => variations[name](varied, chance), sentence.text);
      assert.equal(signature(text, sentence.headings), readAs(sentence), `${chosen.join(', ')}: ${text}`);
    },
  );
  fc.assert(property, { seed: 20241129, numRuns: 1500 });
});

/** A shorter one gives too few full lines to know that it is wrapped. */
const long = reports.filter(({ text }) => text.length > 450);

test('the same is read in wrapped text', () => {
  assert.ok(long.length > 10);
  const property = fc.property(
    fc.constantFrom(...long),
    fc.integer({ min: 40, max: 60 }),
    fc.constantFrom('\n', '\r\n'),
    ({ text, headings }, width, lineEnd) => {
      assert.equal(signature(wrap(text, width, lineEnd), headings), signature(text.replaceAll('\n', lineEnd), headings));
    },
  );
  fc.assert(property, { seed: 20241129, numRuns: 150 });
});

test('what is read does differ where the words do', () => {
  const [one, other] = ['قتل خمسة مدنيين في إدلب', 'قتل ستة مدنيين في إدلب'];
  assert.notEqual(signature(one, {}), signature(other, {}));
});

test('a report may end anywhere: cut behind any of its words or marks, it is read', () => {
  const { read } = createApp().reader;
  for (const { text } of sentences.filter((_, i) => i % 7 === 0))
    for (const { index } of text.matchAll(/(?<=[\s،.:«»"()])|(?=[\s،.:«»"()])/g))
      read({ id: 'cut', text: text.slice(0, index), published: '2021-03-04', timezone: null, outlet: null, url: null });
});
