// Reservations of the report itself: which of its claims they cover.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { loadBundledPacks } from '../../../../intake/bundled-packs.ts';
import { createReaderOf } from '../../../read.ts';
import { createArabic } from '../index.ts';

const reader = createReaderOf(createArabic(), loadBundledPacks());

/** Every claim with its own words, and how many reservations cover it. */
const covered = (text: string): string[] =>
  reader
    .read({ id: 'caveats', text, published: null, timezone: null, outlet: null, url: null })
    .claims.map(({ kind, caveats }) => `${kind} ${caveats.length}`);

const told = 'أعلنت وزارة الصحة مقتل خمسة مدنيين.';

test('a reservation covers the sentences before it in its paragraph', () => {
  for (const reservation of [
    'ولا تتوفر بعد معلومات من جهة مستقلة تؤكد ذلك.',
    'ولم يتسن التحقق من صحة الخبر.',
    'وتعذر التثبت من العدد.',
    'ولم يصدر أي تعليق من الجهات المعنية.',
    'ولا يمكن التأكد من ذلك بشكل مستقل.',
  ]) {
    const claims = covered(`${told} ${reservation}`);
    assert.ok(claims.length > 0 && claims.every((claim) => claim.endsWith(' 1')), `${reservation}: ${claims.join(', ')}`);
  }
});

test('alone in its paragraph it covers the one before', () => {
  assert.ok(covered(`${told}\nولم يتسن التحقق من صحة الخبر.`).every((claim) => claim.endsWith(' 1')));
});

test('at the end of a paragraph it covers what the same voice told before', () => {
  const text = `${told}\nوقال شاهد إن ثلاثة جنود قتلوا.\nوأضافت وزارة الصحة أن رجلا قتل. ولم يتسن التحقق من صحة الخبر.`;
  const counts = reader
    .read({ id: 'caveats', text, published: null, timezone: null, outlet: null, url: null })
    .claims.flatMap((claim) => (claim.kind === 'toll' ? [`${claim.toll.count.low} ${claim.caveats.length}`] : []));
  assert.deepEqual(counts, ['5 1', '3 0', '1 1']);
});

test('a denial of something else is none', () => {
  assert.ok(covered(`${told} ولم تصل القافلة إلى المخيم.`).every((claim) => claim.endsWith(' 0')));
});
