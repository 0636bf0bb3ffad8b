// `npm run bench:pages`: how many pages of 86 KB a second one thread turns into text. Pages are those of test/pages, blown up with menus, lists of links and
// scripts to the size that pages of news sites have; a page from which another text comes than from the small one fails.
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { readPage } from '../src/intake/documents/html/read-page.ts';
import { createChance } from './chance.ts';
import { line, roundsOf, seconds, showRate } from './measure.ts';

const folder = join(import.meta.dirname, '../test/pages');
const size = 86_000;
const chance = createChance(1);

const noise = (): string => {
  const links = Array.from(
    { length: 3 + chance(8) },
    (_, i) => `<li class="menu-item"><a href="/n/${chance(9999)}">عنوان خبر مختلق رقم ${i}</a></li>`,
  ).join('');
  const script = `<script>window.data${chance(99)}=${JSON.stringify(Array.from({ length: 40 }, () => chance(1e9)))};</script>`;
  return chance(2) === 0 ? script : `<nav class="menu"><ul>${links}</ul></nav>`;
};

/** What is added stands before the end of the body, half of it, and behind its start. */
const blownUp = (html: string): string => {
  let [before, behind] = ['', ''];
  while (html.length + before.length + behind.length < size) {
    before += noise();
    behind += noise();
  }
  const start = html.indexOf('>', html.search(/<body/i)) + 1;
  const end = html.lastIndexOf('</body>');
  return html.slice(0, start) + before + html.slice(start, end) + behind + html.slice(end);
};

const small = readdirSync(folder)
  .filter((name) => name.endsWith('.html') && !name.includes('1256'))
  .map((name) => readFileSync(join(folder, name), 'utf8'));
const pages = small.map(blownUp);
for (const [i, page] of pages.entries())
  if (readPage(page, null).text !== readPage(small[i]!, null).text) throw new Error(`page ${i}: got another text than from the small page`);

const times = Array.from({ length: 12 }, () => seconds(() => pages.forEach((page) => void readPage(page, null))));
line('pages of 86 KB', showRate(pages.length, roundsOf(times.slice(2))));
