// `npm run judged`: writes what docs/judged.tsv says into docs/accuracy.md, between its marks.
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { classTable, judgedTable, parseJudged } from './judged-table.ts';

const root = join(import.meta.dirname, '../..');
const begins = '<!-- judged: from here -->';
const ends = '<!-- judged: to here -->';

const judged = parseJudged(readFileSync(join(root, 'docs/judged.tsv'), 'utf8'));
const page = join(root, 'docs/accuracy.md');
const text = readFileSync(page, 'utf8');
const [from, to] = [text.indexOf(begins), text.indexOf(ends)];
if (from < 0 || to < from) throw new Error(`docs/accuracy.md: got no part between "${begins}" and "${ends}", expected one to write into`);
writeFileSync(page, `${text.slice(0, from)}${begins}\n${judgedTable(judged)}\n\n${classTable(judged)}\n${text.slice(to)}`);
