// Which reports are read, and how rules of several languages are numbered.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Report } from '../model/index.ts';
import { IsnadError } from '../model/index.ts';
import { createArabic } from './languages/arabic/index.ts';
import { createReader } from './reader.ts';

const reader = createReader({ languages: [createArabic()], packs: [] });
const report = (text: string): Report => ({ id: 'r', text, published: null, timezone: null, outlet: null, url: null });
const reasons = (text: string): string[] => reader.read(report(text)).unread.map(({ reason }) => reason);

test('a report in another script is left unread as a whole, with the reason', () => {
  const text = 'Two civilians were hurt in Ain.\nالخبر بالعربية';
  assert.deepEqual(reader.read(report(text)), {
    id: 'r',
    claims: [],
    unread: [{ span: { from: 0, to: text.length }, reason: 'language' }],
  });
  assert.deepEqual(reasons('Пострадали двое'), ['language']);
  assert.deepEqual(reasons('5,000,000'), ['language']);
});

test('an Arabic report with some Latin in it is read', () => {
  for (const text of ['قال مصدر لوكالة Tilal News إن الطريق مفتوح أمام الأهالي', 'ﻗﺎﻝ ﻣﺼﺪﺭ'])
    assert.ok(!reasons(text).includes('language'), text);
});

test('a text of nothing leaves nothing unread', () => assert.deepEqual(reader.read(report(' \n')), { id: 'r', claims: [], unread: [] }));

test('rules of a second language count on from those of the first', () => {
  const two = createReader({ languages: [createArabic(), { ...createArabic(), id: 'en' }], packs: [] });
  assert.deepEqual(two.rules, [...reader.rules, ...reader.rules]);
});

test('a reader without a language is refused', () =>
  assert.throws(
    () => createReader({ languages: [], packs: [] }),
    (error) => error instanceof IsnadError && /got none, expected/.test(error.message),
  ));
