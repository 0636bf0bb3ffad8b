// The command from end to end: a dump becomes a pack folder that is checked and read with, and misuse is told before anything is written.
import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, test } from 'node:test';
import { fileURLToPath } from 'node:url';
import type { Reading } from '../../model/index.ts';

const bin = fileURLToPath(new URL('../../../bin/isnad.js', import.meta.url));
const scratch = mkdtempSync(join(tmpdir(), 'isnad-import-'));
after(() => rmSync(scratch, { recursive: true }));

const isnad = (args: readonly string[], input = '') => {
  const { status, stdout, stderr } = spawnSync(process.execPath, [bin, ...args], { input, encoding: 'utf8', cwd: scratch });
  return { status, out: stdout, err: stderr };
};
const file = (name: string, content: string): string => {
  writeFileSync(join(scratch, name), content);
  return name;
};

const row = (id: number, name: string, ar: string, country: string): string =>
  [id, name, name, ar, 35.5, 41.25, 'P', 'PPL', country, '', '', '', '', '', 0, '', 0, 'Asia/Damascus', '2024-01-01'].join('\t');
// A village that nobody ever built.
const dump = file('SY.txt', `${row(990001, 'Zafaraniyat', 'قرية زعفرانيات الدبور', 'SY')}\n${row(990002, 'Far', 'بعيدان', 'XX')}\n`);
const importing = ['places', 'import', '--format', 'geonames', dump];

test('a dump becomes a pack that is checked and read with', () => {
  const { status, out, err } = isnad([...importing, '--out', 'mine', '--country', 'sy', '--skipped', 'skipped.tsv']);
  assert.deepEqual([status, err], [0, '']);
  assert.match(out, /took 1 places into mine\n +1 {2}village\nleft out\n +1 {2}in a country that was not asked for\n$/);
  assert.equal(readFileSync(join(scratch, 'skipped.tsv'), 'utf8'), 'SY.txt:2\tin a country that was not asked for\txx\n');
  assert.deepEqual(readdirSync(join(scratch, 'mine')).sort(), ['outlets.tsv', 'pack.json', 'parties.tsv', 'places.tsv']);
  assert.equal(isnad(['packs', 'check', 'mine']).out, '1 pack: nothing wrong\n');

  const report = 'قتل ثلاثة مدنيين في قصف على قرية زعفرانيات الدبور.';
  const placesRead = (...options: string[]): string[] => {
    const { claims } = JSON.parse(isnad(['read', '--to', 'jsonl', ...options], report).out) as Pick<Reading, 'claims'>;
    return claims.flatMap(({ where }) => where.map(({ place }) => place ?? 'unknown'));
  };
  assert.ok(placesRead('--pack', 'mine').includes('sy.zafaraniyat'));
  assert.ok(!placesRead().includes('sy.zafaraniyat'));
});

test('a folder that holds something is written over only when that is asked for', () => {
  assert.equal(isnad([...importing, '--out', 'twice']).status, 0);
  const again = isnad([...importing, '--out', 'twice']);
  assert.equal(again.status, 2);
  assert.match(again.err, /--out: got twice, which holds files already/);
  assert.equal(isnad([...importing, '--out', 'twice', '--replace']).status, 0);
});

test('bad rows end with 1, a file of which nothing is taken leaves no pack', () => {
  const bad = file('bad.txt', `${row(990001, 'Zafaraniyat', 'زعفرانيات الدبور', 'SY')}\nx\n`);
  const { status, out } = isnad(['places', 'import', '--format', 'geonames', bad, '--out', 'partly']);
  assert.equal(status, 1);
  assert.match(out, /bad\n +1 {2}not the 19 columns of GeoNames \(first: bad\.txt:2\)\n$/);
  const none = isnad([...importing, '--out', 'none', '--country', 'IQ']);
  assert.deepEqual([none.status, existsSync(join(scratch, 'none'))], [1, false]);
  assert.match(none.err, /no pack was written/);
});

const misuse: readonly (readonly [args: readonly string[], message: RegExp])[] = [
  [['places', 'import', '--format', 'gpx', dump, '--out', 'm'], /--format: got "gpx", expected geonames or ocha-cod/],
  [['places', 'import', '--format', 'tsv', dump, '--out', 'm'], /SY\.txt:1: got no column ar, kind among/],
  [['places', 'import', '--format', 'geonames', 'nowhere.txt', '--out', 'm'], /nowhere\.txt: got no such file/],
  [['places', 'import', '--format', 'geonames', '.', '--out', 'm'], /\.: got no regular file/],
  [[...importing, '--out', 'm', '--skipped', 'no/such/folder'], /no\/such\/folder: got ENOENT.*expected a place that can be written to/],
  [[...importing, '--id', 'x', '--out', dump], /SY\.txt: got ENOTDIR/],
  [[...importing, '--id', 'x', '--out', dump, '--replace'], /SY\.txt: got EEXIST/],
  [[...importing, '--out', `${dump}/m`], /SY\.txt\/m: got E/],
  [[...importing, '--out', 'm', '--country', 'Syria'], /--country: got "Syria"/],
  [[...importing, '--out', 'm', '--id', 'levant'], /--id: got "levant"/],
  [[...importing, '--out', 'm', '--name-property', 'x'], /--name-property: got --format geonames, expected --format geojson/],
  [['places', 'import', '--format', 'ocha-cod', dump, '--out', 'm', '--alternates', 'x'], /--alternates: got --format ocha-cod/],
];

for (const [args, message] of misuse)
  test(`misuse: isnad ${args.join(' ')}`, () => {
    const { status, err } = isnad(args);
    assert.equal(status, 2);
    assert.match(err, message);
    assert.deepEqual(
      readdirSync(scratch).filter((name) => name === 'm' || name.endsWith('.part')),
      [],
    );
  });
