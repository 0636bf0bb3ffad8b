// Files, folders, archives and tables on a real disk, packed by real libraries: what comes out, in which order, and what is said of what is bad.
import assert from 'node:assert/strict';
import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { Readable } from 'node:stream';
import { after, test } from 'node:test';
import { deflateRawSync, gzipSync } from 'node:zlib';
import yazl from 'yazl';
import type { Item } from '../item.ts';
import { itemsFrom, type SourceOptions } from './items-from.ts';

const folder = mkdtempSync(join(tmpdir(), 'isnad-sources-'));
after(() => rmSync(folder, { recursive: true }));

const file = (name: string, content: string | Uint8Array): string => {
  const path = join(folder, name);
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(path, content);
  return path;
};

const itemsOf = async (names: readonly string[], options: SourceOptions = {}): Promise<Item[]> => {
  const items: Item[] = [];
  for await (const item of itemsFrom(names, options)) items.push(item);
  return items;
};

const shown = (item: Item): string => {
  const name = item.name.replace(`${folder}/`, '');
  if (item.kind === 'failed') return `${name}: ${item.error}`;
  if (item.kind === 'rows') return `${name}: ${item.rows.length} rows from line ${item.line}`;
  return `${name}: ${item.kind === 'document' ? item.format : 'lines'} ${Buffer.from(item.bytes).toString().slice(0, 40)}`;
};
const shownFrom = async (names: readonly string[], options: SourceOptions = {}): Promise<string[]> =>
  (await itemsOf(names, options)).map(shown);

const zipOf = async (members: Readonly<Record<string, string | Uint8Array>>, change?: (zip: yazl.ZipFile) => void): Promise<Buffer> => {
  const zip = new yazl.ZipFile();
  for (const [name, content] of Object.entries(members)) zip.addBuffer(Buffer.from(content), name);
  change?.(zip);
  zip.end();
  return Buffer.concat(await (zip.outputStream as Readable).toArray());
};

test('formats are known by name, else by first bytes', async () => {
  const cases: readonly (readonly [name: string, content: string | Uint8Array, shown: string])[] = [
    ['a.txt', 'نص', 'a.txt: txt نص'],
    ['a.HTM', '<p>نص', 'a.HTM: html <p>نص'],
    ['a.xml', '<rss/>', 'a.xml: feed <rss/>'],
    ['a.json', '{}', 'a.json: json {}'],
    ['a.ndjson', '{}\n', 'a.ndjson: lines {}\n'],
    ['page', '\ufeff <!DOCTYPE html><p>', 'page: html \ufeff <!DOCTYPE html><p>'],
    ['feed', '<?xml version="1.0"?><feed/>', 'feed: feed <?xml version="1.0"?><feed/>'],
    ['xhtml', '<?xml version="1.0"?><html/>', 'xhtml: html <?xml version="1.0"?><html/>'],
    ['lines', '{"id":"a"}\n{}', 'lines: lines {"id":"a"}\n'],
    ['object', '{\n"items":[]}', 'object: json {\n"items":[]}'],
    ['jsonfeed', '{"version":"https://jsonfeed.org/version/1.1"}', 'jsonfeed: json {"version":"https://jsonfeed.org/version'],
    ['list', '[1]', 'list: json [1]'],
    ['plain', 'نص', 'plain: txt نص'],
    ['empty', '', 'empty: txt '],
    ['constructor.toString', 'نص', 'constructor.toString: txt نص'],
    ['t.csv', 'id;text\n1;"نص\nنص"\n2;x\n', 't.csv: 2 rows from line 2'],
    ['a.html.gz', gzipSync('<p>'), 'a.html.gz: html <p>'],
    ['really-gzip.txt', gzipSync('نص'), 'really-gzip.txt: txt نص'],
    ['lines.jsonl.gz', Buffer.concat([gzipSync('{}\n'), gzipSync('[]\n')]), 'lines.jsonl.gz: lines {}\n[]\n'],
  ];
  for (const [name, content, expected] of cases) assert.equal((await shownFrom([file(name, content)]))[0], expected, name);
});

test('standard input is looked at as well, and the user may say what it is', async () => {
  const stdin = (content: string | Uint8Array) => () => Readable.from([Buffer.from(content)]);
  assert.deepEqual(await shownFrom(['-'], { stdin: stdin('<html>') }), ['stdin: html <html>']);
  assert.deepEqual(await shownFrom(['-'], { stdin: stdin('<html>'), format: 'txt' }), ['stdin: txt <html>']);
  assert.deepEqual(await shownFrom(['-'], { stdin: stdin(gzipSync('a,text\n1,2\n')), format: 'csv' }), ['stdin: 1 rows from line 2']);
  assert.deepEqual(await shownFrom(['-'], { stdin: stdin(await zipOf({ 'a.txt': 'نص' })) }), ['stdin/a.txt: txt نص']);
  const [refused] = await shownFrom(['-'], { stdin: stdin(await zipOf({ 'a.txt': 'نص' })), limits: { heldArchive: 10 } });
  assert.match(refused!, /^stdin: got more than 10 bytes, expected at most 10 /);
});

test('a folder is walked in one order; what is hidden, leads out or is of another format is left out and counted', async () => {
  for (const name of [
    'tree/b/2.txt',
    'tree/b/10.txt',
    'tree/a.txt',
    'tree/Z.txt',
    'tree/.git/x.txt',
    'tree/ي.txt',
    'tree/pic.png',
    'tree/notes',
  ])
    file(name, name.endsWith('png') ? Buffer.from([0x89, 0, 1]) : 'نص');
  file('outside.txt', 'secret');
  symlinkSync('../outside.txt', join(folder, 'tree/out.txt'));
  symlinkSync('..', join(folder, 'tree/b/loop'));
  symlinkSync('nowhere', join(folder, 'tree/broken.txt'));
  symlinkSync('a.txt', join(folder, 'tree/same.txt'));
  const left: string[] = [];
  const items = await shownFrom([join(folder, 'tree')], {
    passOver: (name, why) => left.push(`${why} ${name.replace(`${folder}/tree/`, '')}`),
  });
  assert.deepEqual(
    items.map((one) => one.replace(/: txt .*/, '')),
    ['Z.txt', 'a.txt', 'b/10.txt', 'b/2.txt', 'notes', 'same.txt', 'ي.txt'].map((name) => `tree/${name}`),
  );
  assert.deepEqual(left, ['hidden .git', 'link b/loop', 'link broken.txt', 'link out.txt', 'unknown format pic.png']);
});

test('what the file system says is told in words, and the rest goes on', async () => {
  const items = await itemsOf([
    join(folder, 'none.txt'),
    join(folder, 'none.jsonl'),
    join(file('file', 'x'), 'inner.txt'),
    file('good.txt', 'نص'),
  ]);
  assert.deepEqual(items.map(shown), [
    'none.txt: got no such file, expected a file that can be read',
    'none.jsonl: got no such file, expected a file that can be read',
    'file/inner.txt: got a file where a folder was named, expected a file that can be read',
    'good.txt: txt نص',
  ]);
  assert.deepEqual(
    items.map((item) => item.kind === 'failed' && item.hasReports),
    [undefined, false, undefined, false],
  );
});

test('members of a ZIP archive come in its order, archives in it are opened, to a depth', async () => {
  const deep = async (times: number): Promise<Uint8Array> => (times === 0 ? Buffer.from('نص') : gzipSync(await deep(times - 1)));
  const path = file(
    'outer.zip',
    await zipOf({
      'b.txt': 'ب',
      'a.txt': 'ا',
      'inner.zip': await zipOf({ 'c.html': '<p>' }),
      'two.txt.gz': await deep(2),
      'three.txt.gz.gz.gz': await deep(3),
      '__MACOSX/x.txt': 'x',
      'picture.png': Buffer.from([0x89, 0, 1]),
      'rows.csv': 'id,text\n1,نص\n',
    }),
  );
  const left: string[] = [];
  assert.deepEqual(await shownFrom([path], { passOver: (_, why) => left.push(why) }), [
    'outer.zip/b.txt: txt ب',
    'outer.zip/a.txt: txt ا',
    'outer.zip/inner.zip/c.html: html <p>',
    'outer.zip/two.txt.gz: txt نص',
    'outer.zip/three.txt.gz.gz.gz: got an archive inside 3 others, expected at most 3 in each other',
    'outer.zip/rows.csv: 1 rows from line 2',
  ]);
  assert.deepEqual(left, ['hidden', 'unknown format']);
});

/** Same length, so that offsets hold; written over in the local header and in the directory. */
const renamed = (zip: Buffer, from: string, to: string): Buffer => Buffer.from(zip.toString('latin1').replaceAll(from, to), 'latin1');

test('members with names that lead out, encrypted, linked or damaged ones are refused by name', async () => {
  const names = ['../../up.txt', '/abs/up12.txt', 'C:\\up\\up.txt'];
  for (const name of names) {
    const zip = renamed(await zipOf({ ['n'.repeat(name.length)]: 'x', 'good.txt': 'نص' }), 'n'.repeat(name.length), name);
    const items = await shownFrom([file('traversal.zip', zip)]);
    assert.match(items[0]!, /^traversal\.zip\/.*got a name that leads out of the archive, expected a name within it$/, name);
    assert.equal(items[1], 'traversal.zip/good.txt: txt نص');
  }
  const plain = await zipOf({ 'secret.txt': 'x', 'good.txt': 'نص' });
  const directory = plain.indexOf(Buffer.from([0x50, 0x4b, 1, 2]));
  const encrypted = Buffer.from(plain);
  encrypted[directory + 8]! |= 1;
  assert.deepEqual(await shownFrom([file('encrypted.zip', encrypted)]), [
    'encrypted.zip/secret.txt: got an encrypted member, expected one that can be read without a password',
    'encrypted.zip/good.txt: txt نص',
  ]);
  const damaged = Buffer.from(plain);
  damaged.writeUInt32LE(7, directory + 16);
  assert.deepEqual(await shownFrom([file('sum.zip', damaged)]), [
    'sum.zip/secret.txt: got a member with a wrong checksum, expected whole data',
    'sum.zip/good.txt: txt نص',
  ]);
  assert.match(
    (await shownFrom([file('cut.zip', plain.subarray(0, 60))]))[0]!,
    /^cut\.zip: got a damaged ZIP archive \(.*\), expected a whole one$/,
  );
  const link = await zipOf({}, (zip) => zip.addBuffer(Buffer.from('/etc/hosts'), 'link.txt', { mode: 0o120777 }));
  const left: string[] = [];
  assert.deepEqual(await shownFrom([file('link.zip', link)], { passOver: (_, why) => left.push(why) }), []);
  assert.deepEqual(left, ['link']);
});

test('what swells too much is refused, and what comes after it is read', async () => {
  const zeros = Buffer.alloc(40_000_000);
  const path = file('bomb.zip', await zipOf({ 'bomb.jsonl': zeros, 'bomb.txt.gz': gzipSync(zeros), 'good.txt': 'نص' }));
  const items = await shownFrom([path]);
  assert.match(items[0]!, /^bomb\.zip\/bomb\.jsonl: got [1-8]\d{6} bytes out of \d+ packed ones, expected at most 200 bytes out of one$/);
  assert.match(items[1]!, /^bomb\.zip\/bomb\.txt\.gz: got [1-8]\d{6} bytes out of \d+ packed ones/);
  assert.equal(items[2], 'bomb.zip/good.txt: txt نص');
  assert.match(
    (await shownFrom([file('long.txt', 'x'.repeat(200))], { limits: { longestDocument: 100 } }))[0]!,
    /got more than 100 bytes, expected one/,
  );
  assert.match((await shownFrom([path], { limits: { members: 2 } }))[0]!, /^bomb\.zip: got an archive of 3 members, expected at most 2$/);
});

test('one named archive gives no more than its size in all', async () => {
  const texts = Object.fromEntries(Array.from({ length: 5 }, (_, i) => [`${i}.txt`, String(i).repeat(400)]));
  const items = await shownFrom([file('total.zip', await zipOf(texts)), file('after.txt', 'نص')], { limits: { unpackedSize: 1000 } });
  assert.equal(items.length, 5);
  assert.match(items[2]!, /^total\.zip\/2\.txt: got more than 1000 unpacked bytes/);
  assert.match(items[3]!, /^total\.zip: got more than 1000 unpacked bytes/);
  assert.equal(items[4], 'after.txt: txt نص');
});

/** A directory of many members whose data is the same: small as a file, huge unpacked. */
const overlapping = (count: number): Buffer => {
  const data = deflateRawSync(Buffer.alloc(100_000));
  const local = Buffer.alloc(31 + data.length);
  local.writeUInt32LE(0x04034b50, 0);
  local.writeUInt16LE(8, 8);
  local.writeUInt16LE(1, 26);
  local.write('a', 30);
  data.copy(local, 31);
  const entry = Buffer.alloc(47);
  entry.writeUInt32LE(0x02014b50, 0);
  entry.writeUInt16LE(8, 10);
  entry.writeUInt32LE(data.length, 20);
  entry.writeUInt32LE(100_000, 24);
  entry.writeUInt16LE(1, 28);
  entry.write('a', 46);
  const end = Buffer.alloc(22);
  end.writeUInt32LE(0x06054b50, 0);
  end.writeUInt16LE(count, 8);
  end.writeUInt16LE(count, 10);
  end.writeUInt32LE(count * entry.length, 12);
  end.writeUInt32LE(local.length, 16);
  return Buffer.concat([local, ...Array.from({ length: count }, () => entry), end]);
};

test('members that overlap are refused', async () => {
  const items = await shownFrom([file('overlap.zip', overlapping(1000))]);
  assert.equal(
    items.filter((one) => one.endsWith('got a member that overlaps another one, expected members one after another')).length,
    999,
  );
});

test('a heap of empty gzip members is refused', async () => {
  const empty = gzipSync('');
  const [item] = await shownFrom([file('heap.txt.gz', Buffer.concat(Array.from({ length: 10_100 }, () => empty)))]);
  assert.match(item!, /got 10001 gzip members in 200000 bytes, expected at least 32 bytes each$/);
});

const rowsOf = async (name: string, content: string | Uint8Array): Promise<Item[]> => itemsOf([file(name, content)]);

test('tables: marks, quoted line ends, byte order marks, UTF-16, and where they break', async () => {
  for (const [mark, name] of [
    [',', 'a.csv'],
    [';', 'b.csv'],
    ['\t', 'c.csv'],
    ['\t', 'd.tsv'],
  ] as const) {
    const table = `\ufeffid${mark}text\r\n1${mark}"سطر ""أول""\r\nثان${mark}"\r\n\r\n2${mark}x\r\n`;
    for (const bytes of [Buffer.from(table), Buffer.from(table, 'utf16le')]) {
      const [batch] = await rowsOf(name, bytes);
      assert.ok(batch?.kind === 'rows', name);
      assert.deepEqual(batch.header, ['id', 'text']);
      assert.deepEqual(batch.rows, [
        ['1', `سطر "أول"\r\nثان${mark}`],
        ['2', 'x'],
      ]);
      assert.equal(batch.line, 2);
    }
  }
  const [batch, broken] = await rowsOf('open.csv', 'id,text\n1,x\n2,"open\n3,y\n');
  assert.deepEqual(batch?.kind === 'rows' && batch.rows, [['1', 'x']]);
  assert.match(shown(broken!), /got a table that breaks off after line 2 \(Quote Not Closed/);
  const [wide] = await rowsOf('wide.csv', `id,text\n${','.repeat(2_000_000)}`);
  assert.match(shown(wide!), /got a record of more than 1000 cells, expected at most so many$/);
  const many = await rowsOf('many.csv', `id,text\n${Array.from({ length: 1000 }, (_, i) => `${i},"a\nb"\n`).join('')}`);
  assert.deepEqual(
    many.map((one) => one.kind === 'rows' && [one.line, one.rows[0]![0]]),
    [
      [2, '0'],
      [514, '256'],
      [1026, '512'],
      [1538, '768'],
    ],
  );
});
