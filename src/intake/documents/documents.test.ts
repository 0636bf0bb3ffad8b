// Documents of every sort and encoding become drafts, or are refused with what was got and what was expected. Outlets and news are invented.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import type { Draft, Received, Refusal } from '../item.ts';
import { dateIn, isoIn } from './dates/date-line.ts';
import { declaredEncodings } from './decode/declared.ts';
import { decodeBytes } from './decode/decode-bytes.ts';
import { draftsOf } from './drafts-of.ts';

const text = 'قال مجلس بلدة مختلقة إن ثلاثة من سكانها قتلوا في انفجار وقع قرب السوق صباح الخميس، وإن سبعة أصيبوا.';

/** One byte a sign, after the table of the encoding. */
const inTable = (label: string, words: string): Uint8Array => {
  const decoder = new TextDecoder(label);
  const table = new Map(Array.from({ length: 256 }, (_, byte) => [decoder.decode(Uint8Array.of(byte)), byte]));
  return Uint8Array.from([...words].map((sign) => table.get(sign) ?? 0x3f));
};
const wide = (words: string, swap: boolean): Uint8Array => (swap ? Buffer.from(words, 'utf16le').swap16() : Buffer.from(words, 'utf16le'));

const encoded: readonly (readonly [name: string, bytes: Uint8Array, declared: string | null, encoding: string])[] = [
  ['UTF-8', Buffer.from(text), null, 'utf-8'],
  ['UTF-8 with a mark', Buffer.from(`\ufeff${text}`), null, 'utf-8'],
  ['UTF-8 that is said to be windows-1256', Buffer.from(text), 'text/html; charset=windows-1256', 'utf-8'],
  ['UTF-16, little end first, with a mark', wide(`\ufeff${text}`, false), null, 'utf-16le'],
  ['UTF-16, big end first, without one', wide(text, true), null, 'utf-16be'],
  ['windows-1256 as declared', inTable('windows-1256', text), 'text/html; charset="windows-1256"', 'windows-1256'],
  ['windows-1256 that nobody declares', inTable('windows-1256', text), null, 'windows-1256'],
  ['windows-1256 that is said to be UTF-8', inTable('windows-1256', text), 'text/html;charset=utf-8', 'windows-1256'],
  ['windows-1256 that is said to be Latin', inTable('windows-1256', text), 'text/html;charset=iso-8859-1', 'windows-1256'],
  ['ISO-8859-6 that nobody declares', inTable('iso-8859-6', text.replaceAll('إ', 'ا')), null, 'iso-8859-6'],
];

for (const [name, bytes, contentType, encoding] of encoded)
  test(`decoded: ${name}`, () => {
    const decoded = decodeBytes(bytes, declaredEncodings(bytes, contentType));
    assert.equal(decoded.encoding, encoding);
    assert.equal(decoded.text.replace('\ufeff', '').replaceAll('إ', 'ا'), text.replaceAll('إ', 'ا'));
  });

for (const [name, bytes, complaint] of [
  ['a PDF file', Buffer.from('%PDF-1.7 and so on'), /document: got a PDF file, expected text in UTF-8/],
  ['zeros', Buffer.alloc(4000, 'a\0b'), /document: got zero bytes/],
  ['bytes without sense', Uint8Array.from({ length: 4000 }, (_, i) => 128 + ((i * 37) % 128)), /got bytes that are no UTF-8/],
  ['UTF-8 read as Latin', Buffer.from(Buffer.from(text).toString('latin1')), /text: got UTF-8 that was read as Latin letters/],
  [
    'UTF-8 read as windows-1256',
    Buffer.from(new TextDecoder('windows-1256').decode(Buffer.from(text))),
    /got UTF-8 that was read as windows-1256/,
  ],
  [
    'windows-1256 read as Latin',
    Buffer.from(Buffer.from(inTable('windows-1256', text)).toString('latin1')),
    /got windows-1256 that was read as Latin/,
  ],
  ['letters that were lost', Buffer.from('\ufffd'.repeat(30) + text.slice(0, 20)), /signs that stand for letters which were lost/],
] as const)
  test(`refused, not read: ${name}`, () => assert.throws(() => decodeBytes(bytes), complaint));

test('what stands behind a long head is looked at too', () => {
  const head = `<html><script>${'var a = 1;'.repeat(10_000)}</script><p>`;
  const old = Buffer.concat([Buffer.from(head), inTable('windows-1256', text)]);
  assert.equal(decodeBytes(old).encoding, 'windows-1256');
  assert.throws(() => decodeBytes(Buffer.from(head + Buffer.from(text).toString('latin1'))), /UTF-8 that was read as Latin letters/);
});

test('zero characters and halves of characters become the replacement character', () => {
  const long = `${text} `.repeat(200);
  assert.equal(decodeBytes(Buffer.from(`${long}\0`)).text, `${long}\ufffd`);
});

test('any bytes are decoded or refused in words', () => {
  fc.assert(
    fc.property(fc.uint8Array({ maxLength: 400 }), (bytes) => {
      try {
        const decoded = decodeBytes(bytes, declaredEncodings(bytes, null));
        assert.ok(decoded.text.isWellFormed() && !decoded.text.includes('\0'));
      } catch (error) {
        assert.match(String(error), /got .*, expected /);
      }
    }),
    { seed: 9, numRuns: 2000 },
  );
});

for (const [line, date] of [
  ['نشر في: الجمعة 29 نوفمبر 2024 - 18:40', '2024-11-29T18:40'],
  ['٢٩ تشرين الثاني ٢٠٢٤', '2024-11-29'],
  ['29/11/2024 06:40 مساء', '2024-11-29T18:40'],
  ['الجمعة، ٢٩ تشرين الثاني / نوفمبر ٢٠٢٤، 12:05 ص', '2024-11-29T00:05'],
  ['11/29/2024', '2024-11-29'],
  ['2024/11/29 18:40', '2024-11-29T18:40'],
  ['8 جويلية 2023', '2023-07-08'],
  ['3 آب 2015 الساعة 12:30 م', '2015-08-03T12:30'],
  ['November 29, 2024', '2024-11-29'],
  ['31 فبراير 2024', null],
  ['29/11', null],
  ['قرأ الخبر 2024 زائرا', null],
] as const)
  test(`the date in: ${line}`, () => assert.equal(dateIn(line), date));

for (const [told, iso] of [
  ['2024-11-29T18:40:00+0300', '2024-11-29T18:40+03:00'],
  ['2024-11-29T18:40:11.123Z', '2024-11-29T18:40Z'],
  ['Fri, 29 Nov 2024 18:40:00 GMT', '2024-11-29T18:40Z'],
  ['Fri, 29 Nov 2024 18:40:00 +0300', '2024-11-29T18:40+03:00'],
  ['2024-13-01', null],
  ['yesterday', null],
  [null, null],
] as const)
  test(`the time of machines: ${told}`, () => assert.equal(isoIn(told), iso));

const received = (body: string, more: Partial<Received> = {}): Received => ({
  name: 'made',
  bytes: Buffer.from(body),
  format: null,
  url: null,
  contentType: null,
  fetched: null,
  ...more,
});
const drafts = (body: string, more: Partial<Received> = {}): (Draft | Refusal)[] => [...draftsOf(received(body, more))];
const short = (all: readonly (Draft | Refusal)[]): unknown[] =>
  all.map((one) => ('error' in one ? one : [one.title, one.text, one.url, one.published, one.outlet, one.language]));

const rss = `<?xml version="1.0" encoding="utf-8"?><rss version="2.0" xmlns:content="http://purl.org/rss/1.0/modules/content/"><channel>
<title>وكالة مختلقة</title><language>ar</language>
<item><title>عنوان &amp; بقية</title><link>/1</link><guid>g1</guid><pubDate>Fri, 29 Nov 2024 18:40:00 +0300</pubDate><description>قصير</description><content:encoded><![CDATA[<p>فقرة أولى</p><p>فقرة <b>ثانية</b></p><script>لا</script>]]></content:encoded></item>
<item><title>عنوان بلا نص</title></item><item><link>https://outlet.example/3</link></item></channel></rss>`;

test('RSS: an entry with its full text, one that is a title alone, one that is nothing', () => {
  assert.deepEqual(short(drafts(rss, { url: 'https://outlet.example/feed' })), [
    ['عنوان & بقية', 'فقرة أولى\nفقرة ثانية', 'https://outlet.example/1', '2024-11-29T18:40+03:00', 'وكالة مختلقة', 'ar'],
    [null, 'عنوان بلا نص', null, null, 'وكالة مختلقة', 'ar'],
    { at: 'entry 3', error: 'entry: got neither a title nor a text, expected one of them' },
  ]);
});

test('Atom, RDF and JSON Feed give the same as RSS', () => {
  const atom = `<feed xmlns="http://www.w3.org/2005/Atom"><title>ق</title><entry><title>ع</title><link rel="alternate" href="https://a.example/2"/><id>x</id><updated>2024-11-29T18:40:00Z</updated><content type="html">&lt;p&gt;نص&lt;/p&gt;</content></entry></feed>`;
  const rdf = `<rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#" xmlns="http://purl.org/rss/1.0/" xmlns:dc="http://purl.org/dc/elements/1.1/"><channel rdf:about="x"><title>ق</title></channel><item rdf:about="y"><title>ع</title><link>https://a.example/2</link><description>نص</description><dc:date>2024-11-29T18:40Z</dc:date></item></rdf:RDF>`;
  const json = JSON.stringify({
    version: 'https://jsonfeed.org/version/1.1',
    title: 'ق',
    items: [{ id: '1', title: 'ع', url: 'https://a.example/2', content_html: '<p>نص</p>', date_published: '2024-11-29T18:40:00Z' }],
  });
  for (const feed of [atom, rdf, json])
    assert.deepEqual(short(drafts(feed)), [['ع', 'نص', 'https://a.example/2', '2024-11-29T18:40Z', 'ق', null]]);
});

test('a feed that is none is refused', () => {
  assert.throws(() => drafts('<rss><channel>', { format: 'feed' }), /feed: got .*, expected RSS, Atom, RDF or JSON Feed|entry/);
  assert.throws(() => drafts('no feed', { format: 'feed' }), /feed: got .*, expected RSS, Atom, RDF or JSON Feed/);
});

test('records of JSON: one, a list, and those that are none', () => {
  assert.deepEqual(short(drafts(JSON.stringify({ id: 1, text: 'نص', title: 'ع' }))), [['ع', 'نص', null, null, null, null]]);
  assert.deepEqual(short(drafts('[{"text":"ن\\u0000ص\\ud800"},7,{"text":" "},{"text":[]}]')), [
    [null, 'ن\ufffdص\ufffd', null, null, null, null],
    { at: 'record 2', error: 'record: got 7, expected an object' },
    { at: 'record 3', error: 'text: got nothing but white space, expected the words of the report' },
    { at: 'record 4', error: 'text: got a value of type object, expected a string' },
  ]);
  assert.throws(() => drafts('{"text":'), /JSON: got .*, expected one record or a list/);
});

test('what a document is shows in its beginning more than in what its carrier says', () => {
  const texts = (body: string, more: Partial<Received>): string[] =>
    drafts(body, more).map((one) => ('error' in one ? one.error : one.text));
  assert.deepEqual(texts(rss, { contentType: 'text/html' })[1], 'عنوان بلا نص');
  assert.deepEqual(texts(`<!doctype html><p>${text}</p>`, { contentType: 'text/plain', name: 'x.txt' }), [text]);
  assert.deepEqual(texts(text, {}), [text]);
  assert.throws(() => drafts('  \n '), /text: got nothing but white space/);
});
