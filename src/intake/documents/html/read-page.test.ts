// Pages laid out as Arabic news sites lay them out, all of our own making: markup, outlets and news are invented. Each stands in test/pages beside
// what must be made of it. Then pages that no browser would like, which must neither crash nor hang nor take the stack.
import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import fc from 'fast-check';
import type { Draft } from '../../item.ts';
import { draftsOf } from '../drafts-of.ts';
import { pageBlocks } from './page-blocks.ts';
import { plainText, readPage } from './read-page.ts';

const folder = join(import.meta.dirname, '../../../../test/pages');
const pages = readdirSync(folder)
  .filter((name) => name.endsWith('.html'))
  .sort();

const received = (bytes: Uint8Array, url: string | null = null) => ({
  name: 'page',
  bytes,
  format: null,
  url,
  contentType: 'text/html',
  fetched: null,
});

test('there are pages to read', () => assert.ok(pages.length >= 12));

for (const page of pages)
  test(`${page} gives its article and nothing else`, () => {
    const expected = JSON.parse(readFileSync(join(folder, page.replace('.html', '.json')), 'utf8'));
    const [draft] = draftsOf(received(readFileSync(join(folder, page)))) as Iterable<Draft>;
    const { title, text, published, outlet, url, language } = draft!;
    assert.deepEqual({ title, text, published, outlet, url, language }, expected);
  });

test('an address told relative to the page is made whole', () => {
  const html = '<link rel="canonical" href="/a/7"><p>قتل ثلاثة أشخاص في انفجار وقع في بلدة مختلقة صباح اليوم.</p>';
  assert.equal(readPage(html, 'https://outlet.example/x?utm=1').url, 'https://outlet.example/a/7');
});

test('a page without an article is refused', () => {
  assert.throws(
    () => readPage('<html><nav><a href="/">الرئيسية</a></nav></html>', null),
    /page: got no text of an article, expected at least a sentence/,
  );
});

const sentence = 'قتل ثلاثة أشخاص في انفجار وقع في بلدة مختلقة صباح اليوم، وفق ما قال مجلسها.';
const hostile: Readonly<Record<string, () => string>> = {
  'a thousand open elements': () => `${'<div>'.repeat(1000)}<p>${sentence}</p>`,
  'end tags of elements that were never open': () => `${'<div>'.repeat(1000)}${'</x></section>'.repeat(50_000)}<p>${sentence}</p>`,
  'an attribute of ten megabytes': () => `<div class="${'a '.repeat(5_000_000)}"><p>${sentence}</p></div>`,
  'a million line breaks': () => `<p>${sentence}</p>${'<br>'.repeat(1_000_000)}`,
  'a million links': () => `<p>${sentence}</p>${'<a href=x>ب</a>'.repeat(300_000)}`,
  'JSON-LD of brackets': () => `<script type="application/ld+json">${'['.repeat(500_000)}</script><p>${sentence}</p>`,
  'JSON-LD in itself': () =>
    `<script type="application/ld+json">${'{"@type":"Article","a":'.repeat(3000)}1${'}'.repeat(3000)}</script><p>${sentence}</p>`,
  'a comment that never ends': () => `<p>${sentence}</p><!-- ${'-'.repeat(1_000_000)}`,
  'entities that are none': () => `<p>${sentence}</p>${'&ampx;&#xffffff;&'.repeat(100_000)}`,
  'script in everything': () => `<p onclick="alert(1)">${sentence}<script>alert("<p>لا</p>")</script></p><img src=x onerror=alert(1)>`,
};

for (const [what, html] of Object.entries(hostile))
  test(`${what}: the article is found`, () => {
    assert.ok(readPage(html(), null).text.startsWith(sentence));
  });

for (const html of ['<div>'.repeat(100_000), '<p><b>'.repeat(500_000), `${'<div>'.repeat(80_000)}${'</section>'.repeat(80_000)}`])
  test(`refused, and at once: ${html.length} letters of ${html.slice(0, 6)}`, () =>
    assert.throws(() => readPage(html, null), /page: got elements more than 2000 deep in each other, expected a page/));

test('scripts and markup never come out as text', () => {
  const { text } = readPage(hostile['script in everything']!(), null);
  assert.ok(!/alert|onclick|<|script/.test(text), text);
});

test('pages that are cut or mangled anywhere do not crash', () => {
  const sources = pages.map((page) => readFileSync(join(folder, page), 'utf8'));
  fc.assert(
    fc.property(
      fc.constantFrom(...sources),
      fc.nat(),
      fc.nat(200),
      fc.string({ unit: fc.constantFrom(...'<>/"\'= &;!-ab') }),
      (html, at, cut, noise) => {
        const from = at % html.length;
        const mangled = html.slice(0, from) + noise + html.slice(from + cut);
        pageBlocks(mangled);
        plainText(mangled);
      },
    ),
    { seed: 5, numRuns: 300 },
  );
});
