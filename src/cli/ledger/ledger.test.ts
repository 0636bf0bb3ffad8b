// The commands of a ledger, run as people run them: each in a process of its own, on a real file, with the repository's samples.
import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, test } from 'node:test';

const root = join(import.meta.dirname, '../../..');
const folder = mkdtempSync(join(tmpdir(), 'isnad-commands-'));
after(() => rmSync(folder, { recursive: true }));

const samples = join(root, 'samples/aleppo-2024.jsonl');

const isnad = (...words: string[]): { readonly code: number | null; readonly out: string; readonly err: string } => {
  const { status, stdout, stderr } = spawnSync(process.execPath, [join(root, 'bin/isnad.js'), ...words], { encoding: 'utf8', cwd: folder });
  return { code: status, out: stdout, err: stderr };
};
const good = (...words: string[]): string => {
  const { code, out, err } = isnad(...words);
  assert.equal(err, '');
  assert.equal(code, 0);
  return out;
};

test('a ledger is made, fed, fed again without change, and holds', () => {
  assert.match(good('ingest', samples), /^50 reports and \d+ claims added, 0 known already, 0 refused\n$/);
  const dump = good('dump');
  assert.match(good('ingest', samples, '--jobs', '1'), /^0 reports and 0 claims added, 50 known already, 0 refused\n$/);
  assert.equal(good('dump'), dump);
  assert.match(good('verify'), /^Whole: 50 reports and \d+ claims hold\.\n$/);
  const status = JSON.parse(good('status', '--to', 'json'));
  assert.deepEqual([status.reports, status.receipts, status.superseded, status.forgotten], [50, 50, 0, 0]);
});

test('one thread keeps the same bytes as two', () => {
  good('ingest', samples, '--jobs', '1', '--ledger', 'one.db');
  assert.equal(good('dump', '--ledger', 'one.db'), good('dump'));
});

test('search finds across spelling, by place, party, kind and time, in pages', () => {
  const texts = (...words: string[]): string[] =>
    good('search', '--to', 'jsonl', ...words)
      .trimEnd()
      .split('\n')
      .filter((line) => line !== '')
      .map((line) => JSON.parse(line).claim.text);
  const all = texts('--kind', 'toll', '--sort', 'killed', '--size', '1000');
  assert.ok(all.length > 50, `${all.length} tolls`);
  const observatory = texts('--origin', 'SOHR', '--size', '1000');
  assert.ok(observatory.length > 10, `${observatory.length} claims of the monitor`);
  assert.deepEqual(texts('--origin', 'المرصد السوري لحقوق الانسان', '--size', '1000'), observatory);
  assert.ok(texts('--within', 'محافظة حلب', '--size', '1000').length > texts('--place', 'مارع', '--size', '1000').length);
  assert.deepEqual(texts('--told', '1990'), []);
  const page = JSON.parse(good('search', '--to', 'json', '--size', '7'));
  const next = JSON.parse(good('search', '--to', 'json', '--size', '7', '--after', page.next));
  const ids = [...page.items, ...next.items].map((item: { claim: { id: string } }) => item.claim.id);
  assert.equal(new Set(ids).size, 14);
  assert.match(good('search', 'القصف', '--in', 'reports', '--no-color'), /\[[^\]]*قصف\]/);
});

test('show prints a report as received, its claims, and one claim with its rules', () => {
  const [first] = readFileSync(samples, 'utf8').split('\n');
  const { title, text } = JSON.parse(first!);
  const { report, claim } = JSON.parse(
    good('search', '--to', 'jsonl', '--size', '1000')
      .split('\n')
      .find((line) => JSON.parse(line).report.text.startsWith(title))!,
  );
  assert.equal(good('show', report.id, '--text'), `${title}\n${text}`);
  assert.ok(good('show', report.id.slice(0, 20)).includes(report.id));
  assert.match(good('show', claim.id), /read by reader:/);
  assert.match(isnad('show', 'tally:123456').err, /id: got "tally:123456", expected one that begins with report: or claim:/);
});

test('a report that is forgotten is gone, and is not taken again', () => {
  const copy = join(folder, 'copy.db');
  good('backup', copy);
  const { report } = JSON.parse(good('search', '--to', 'jsonl', '--size', '1', '--ledger', copy));
  assert.match(good('forget', report.id, '--why', 'a test', '--ledger', copy), /^Forgotten: report:/);
  assert.equal(isnad('show', report.id, '--ledger', copy).code, 2);
  assert.match(good('ingest', samples, '--ledger', copy), /^0 reports .* 1 left out, since they were to be forgotten/);
  assert.match(good('verify', '--ledger', copy), /^Whole: 49 reports/);
  assert.match(isnad('backup', copy).err, /got a file that is there already/);
});

test('reread with another pack supersedes, and old claims can still be shown', () => {
  const pack = join(folder, 'pack');
  const copy = join(folder, 'reread.db');
  good('backup', copy);
  assert.match(good('reread', '--ledger', copy), /^0 reports read again/);
  spawnSync('cp', ['-r', join(root, 'packs/world'), pack]);
  writeFileSync(
    join(pack, 'pack.json'),
    JSON.stringify({ ...JSON.parse(readFileSync(join(pack, 'pack.json'), 'utf8')), version: '99.0.0' }),
  );
  assert.match(good('reread', '--ledger', copy, '--pack', pack), /^50 reports read again by reader:/);
  assert.match(good('verify', '--ledger', copy), /^Whole: 50 reports/);
  const status = JSON.parse(good('status', '--to', 'json', '--ledger', copy));
  assert.equal(
    status.superseded,
    Object.values(status.claims as Record<string, number>).reduce((a, b) => a + b, 0),
  );
});

test('what cannot be taken is told, and the rest goes on', () => {
  const mixed = join(folder, 'mixed.jsonl');
  writeFileSync(mixed, '{"id":"a","text":"قتل ثلاثة في بلدة مختلقة"}\n{"id":\n{"id":"b","text":7}\n');
  const { code, out, err } = isnad('ingest', mixed, join(folder, 'none.jsonl'), '--ledger', 'mixed.db');
  assert.equal(code, 1);
  assert.match(out, /^1 reports and \d+ claims added, 0 known already, 3 refused\n$/);
  assert.match(
    err,
    /mixed\.jsonl line 2: JSON: got .*\n.*mixed\.jsonl line 3: text: got a value of type number, expected a string\n.*none\.jsonl: got no such file/,
  );
});

for (const [words, complaint] of [
  [['status', '--ledger', 'none.db'], /ledger none\.db: got no such file, expected a ledger/],
  [['ingest', 'x', '--ledger', 'postgres://host/db'], /--ledger: got "postgres:\/\/host\/db", expected a file/],
  [['search', '--kind', 'rumour'], /--kind: got "rumour", expected toll or control/],
  [['search', '--near', 'حلب'], /--near: got it without --km/],
  [['search', '--near', '100,0', '--km', '5'], /--near: got "100,0", expected degrees/],
  [['search', '--box', '1,2,3'], /--box: got "1,2,3", expected south,west,north,east/],
  [['search', '--told', 'yesterday'], /--told: got "yesterday", expected a year, month or day/],
  [['search', '--within', 'لا مكان كهذا'], /--within: got .* expected a place that a pack knows/],
  [['search', '--size', 'all'], /size: got NaN, expected a whole number/],
  [['forget', 'report:123456', '--why', ' '], /--why: got nothing, expected a reason/],
] as const)
  test(`refused: isnad ${words.join(' ')}`, () => {
    const { code, err } = isnad(...words);
    assert.match(err, complaint);
    assert.equal(code, 2);
  });

test('a page, its text form and a feed go in as what they are; the same bytes under another format are looked at again', () => {
  const page = join(root, 'test/pages/05-amp.html');
  assert.match(good('ingest', page, '--ledger', 'pages.db'), /^1 reports and \d+ claims added/);
  assert.match(good('ingest', page, '--ledger', 'pages.db'), /^0 reports .* 1 known already/);
  assert.match(good('ingest', page, '--from', 'txt', '--ledger', 'pages.db'), /^1 reports/);
  const [first] = good('search', '--in', 'reports', '--to', 'jsonl', '--ledger', 'pages.db')
    .split('\n')
    .map((line) => line && JSON.parse(line).report)
    .filter((one) => one?.url);
  assert.deepEqual([first.outlet, first.published, first.language], ['وكالة النهر المختلقة', '2021-03-04T15:30+03:00', 'ar']);
});

test('a report that is not Arabic is kept and marked, never guessed at', () => {
  const other = join(folder, 'other.txt');
  writeFileSync(other, 'Three people were killed in an invented town, an invented agency said.');
  assert.match(good('ingest', other, '--ledger', 'other.db'), /^1 reports and 0 claims added/);
  assert.equal(JSON.parse(good('status', '--to', 'json', '--ledger', 'other.db')).unreadReports, 1);
});
