// A word is found however it is spelled and whatever is written on to it, a snippet shows it, and no text makes any of it slow or throw.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { createFindIn, createIndexWords, parseQuery, snippetOf } from './index.ts';

const indexWords = createIndexWords();

const shown = (text: string, query: string): string[] | null =>
  createFindIn(parseQuery(query))(text)?.map(({ from, to }) => text.slice(from, to)) ?? null;

for (const [text, query, found] of [
  ['دخلت القوّات إلى المدينةِ', 'مدينه', ['المدينةِ']],
  ['إصابة أربعة في القصف', 'اصابة', ['إصابة']],
  ['وبالمستشفى وللمستشفى ومستشفاهم', 'مستشفى', ['وبالمستشفى', 'وللمستشفى']],
  ['عاد أهلها إلى مدينتهم', 'مدينة', ['مدينتهم']],
  ['في حلب', 'بحلب', ['حلب']],
  ['من حلب وحلب وبحلب', 'حلب', ['حلب', 'وحلب', 'وبحلب']],
  ['قُتل ١٥٠٠ شخص', '1,500', ['١٥٠٠']],
  ['Reuters قالت رويترز', 'REUTERS', ['Reuters']],
  ['وقف النار اليوم ثم وقف إطلاق النار', '«وقف إطلاق النار»', ['وقف إطلاق النار']],
] as const)
  test(`"${query}" is found in: ${text}`, () => assert.deepEqual(shown(text, query), found));

for (const [text, query] of [
  ['وقف النار ثم إطلاق', '"وقف إطلاق النار"'],
  ['قصف على المدينة', 'قصف بلدة'],
  ['قصف على المدينة', 'قصف -مدينة'],
  ['ولد في المدينة', 'لد'],
] as const)
  test(`${query} is not found in: ${text}`, () => assert.equal(shown(text, query), null));

test('the index holds a form of every word that is found', () => {
  const letters = fc.string({ unit: fc.constantFrom(...'ابتثجحخدرسشعفقكلمنهويةأإىؤئ'), minLength: 1, maxLength: 9 });
  const particle = fc.constantFrom('', 'و', 'ف', 'ال', 'وال', 'بال', 'لل', 'ولل', 'وبال', 'فال');
  fc.assert(
    fc.property(letters, particle, (word, written) => {
      const text = `قبل ${written}${word} بعد`;
      const forms = new Set(indexWords(text).split(' '));
      const { wanted } = parseQuery(word);
      assert.ok(wanted.every((run) => run.every((term) => term.some((form) => forms.has(form)) || word.length < 3)));
      if (word.length >= 3) assert.ok(shown(text, word), `${text}: ${word}`);
    }),
    { seed: 7, numRuns: 2000 },
  );
});

test('a snippet shows where most was found, cut at spaces, and holds the text', () => {
  const text = `${'كلام كثير قبل ذلك '.repeat(40)}سقط القتلى في حلب يوم القصف ${'وكلام بعده '.repeat(40)}قصف`;
  const snippet = snippetOf(text, createFindIn(parseQuery('قصف'))(text)!, 120);
  assert.equal(snippet.parts.map((part) => part.text).join(''), text.slice(snippet.from, snippet.to));
  assert.deepEqual(
    snippet.parts.filter(({ found }) => found).map((part) => part.text),
    ['القصف'],
  );
  assert.ok(snippet.to - snippet.from < 190);
  assert.match(text.slice(snippet.from - 1, snippet.from + 1), /^\s/);
});

test('a snippet of a text without spaces is short, and of one where nothing was found is its beginning', () => {
  const long = 'ب'.repeat(100_000);
  assert.ok(snippetOf(long, [{ from: 50_000, to: 50_004 }]).to < 50_400);
  assert.deepEqual(snippetOf('كلمة', []), { from: 0, to: 4, parts: [{ text: 'كلمة', found: false }] });
});

test('any text can be indexed, searched and shown', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary' }), fc.string({ unit: 'binary', maxLength: 12 }), (text, query) => {
      indexWords(text);
      const found = createFindIn(parseQuery(query))(text);
      if (found) snippetOf(text, found, 20);
    }),
    { seed: 3, numRuns: 1000 },
  );
});
