// Web archives, plain and packed, on a real disk: which records are pages, how their encodings are undone, and where a broken one broke.
import assert from 'node:assert/strict';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import type { Readable } from 'node:stream';
import { after, test } from 'node:test';
import { brotliCompressSync, gzipSync } from 'node:zlib';
import fc from 'fast-check';
import yazl from 'yazl';
import type { Item } from '../../item.ts';
import { itemsFrom, type SourceOptions } from '../items-from.ts';

const folder = mkdtempSync(join(tmpdir(), 'isnad-warc-'));
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

const record = (type: string, url: string, block: string | Uint8Array, version = '1.0'): Buffer => {
  const bytes = Buffer.from(block);
  const head = `WARC/${version}\r\nWARC-Type: ${type}\r\nWARC-Target-URI: ${url}\r\nWARC-Date: 2024-11-29T08:30:00Z\r\nContent-Length: ${bytes.length}\r\n\r\n`;
  return Buffer.concat([Buffer.from(head), bytes, Buffer.from('\r\n\r\n')]);
};
const response = (body: string | Uint8Array, headers = '', status = '200 OK', type = 'text/html; charset=utf-8'): Buffer =>
  Buffer.concat([Buffer.from(`HTTP/1.1 ${status}\r\nContent-Type: ${type}\r\n${headers}\r\n`), Buffer.from(body)]);
const page = (number: number, body: string | Uint8Array = `<p>خبر ${number}`, headers = ''): Buffer =>
  record('response', `https://news.example/${number}`, response(body, headers));

const records = [
  record('warcinfo', '', 'software: ours'),
  page(1),
  record('request', 'https://news.example/1', 'GET / HTTP/1.1\r\n\r\n'),
  page(2, gzipSync('<p>مضغوط'), 'Content-Encoding: gzip\r\n'),
  page(3, '4\r\n<p>a\r\n3;x=y\r\nbcd\r\n0\r\n\r\n', 'Transfer-Encoding: chunked\r\n'),
  page(4, brotliCompressSync('<p>br'), 'Content-Encoding: br\r\n'),
  page(5, '<p>not packed', 'Content-Encoding: gzip\r\nTransfer-Encoding: chunked\r\n'),
  record('response', 'https://news.example/missing', response('', '', '404 Not Found')),
  record('response', 'https://news.example/picture', response('x', '', '200 OK', 'image/png')),
  record('revisit', 'https://news.example/1', response('')),
  record('metadata', 'https://news.example/1', 'x: y'),
  page(6, 'x'.repeat(700_000)),
];
const pages = [
  '/1: html <p>خبر 1',
  '/2: html <p>مضغوط',
  '/3: html <p>abcd',
  '/4: html <p>br',
  '/5: html <p>not packed',
  '/6: html xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx',
];
const pagesIn = (name: string): string[] => pages.map((one) => `${name}/https://news.example${one}`);

test('of a web archive the pages come out, with address, time and type; the rest is passed over and counted', async () => {
  const left: string[] = [];
  const options: SourceOptions = { passOver: (_, why) => left.push(why) };
  const path = file('plain.warc', Buffer.concat(records));
  assert.deepEqual(await shownFrom([path], options), pagesIn('plain.warc'));
  assert.deepEqual(
    left,
    Array.from({ length: 6 }, () => 'record that is no page'),
  );
  const [first] = await itemsOf([path]);
  assert.deepEqual(first, {
    ...{ kind: 'document', name: `${path}/https://news.example/1`, bytes: Buffer.from('<p>خبر 1'), format: 'html' },
    ...{ url: 'https://news.example/1', fetched: '2024-11-29T08:30:00Z', contentType: 'text/html; charset=utf-8' },
  });
  const members = Buffer.concat(records.map((one) => gzipSync(one)));
  assert.deepEqual(await shownFrom([file('many.warc.gz', members)]), pagesIn('many.warc.gz'));
  assert.deepEqual(await shownFrom([file('one.warc.gz', gzipSync(Buffer.concat(records)))]), pagesIn('one.warc.gz'));
});

test('a page that is too long is refused, and those after it are read', async () => {
  const path = file(
    'long.warc',
    Buffer.concat([page(1, 'x'.repeat(2_000_000)), page(2), page(3, gzipSync('y'.repeat(5000)), 'Content-Encoding: gzip\r\n')]),
  );
  assert.deepEqual(await shownFrom([path], { limits: { longestDocument: 1000 } }), [
    'long.warc/https://news.example/1: got a record of 2000059 bytes, expected a page of at most 1000',
    'long.warc/https://news.example/2: html <p>خبر 2',
    'long.warc/https://news.example/3: got more than 1000 unpacked bytes, expected a page of at most that size',
  ]);
});

test('a web archive that breaks off yields its whole records, then says at which byte it broke', async () => {
  const plain = Buffer.concat([page(1), page(2)]);
  assert.deepEqual(await shownFrom([file('cut.warc', plain.subarray(0, plain.length - 9))]), [
    'cut.warc/https://news.example/1: html <p>خبر 1',
    `cut.warc: got the end at unpacked byte ${plain.length - 9}, in the record that begins at unpacked byte ${plain.length / 2}, expected the rest of it`,
  ]);
  const [one, two] = [gzipSync(page(1)), gzipSync(page(2))];
  const cut = Buffer.concat([one, two.subarray(0, 50)]);
  assert.deepEqual(await shownFrom([file('cut.warc.gz', cut)]), [
    'cut.warc.gz/https://news.example/1: html <p>خبر 1',
    `cut.warc.gz: got the end at byte ${cut.length}, in the gzip member that begins at byte ${one.length}, expected the rest of it`,
  ]);
  const damaged = Buffer.concat([one, two, one]);
  damaged.fill(0xff, one.length + 40, one.length + 60);
  const [first, broken] = await itemsOf([file('damaged.warc.gz', damaged)]);
  assert.equal(first!.kind, 'document');
  assert.match(
    shown(broken!),
    new RegExp(`: got damaged data in the gzip member that begins at byte ${one.length}, expected whole gzip data$`),
  );
  assert.ok(broken!.kind === 'failed' && broken!.hasReports === false);
  assert.match(
    (await shownFrom([file('bad.warc', `${page(1)}no record`)]))[1]!,
    /got other bytes at unpacked byte \d+, expected a WARC record/,
  );
});

test('cut anywhere, an archive gives a beginning of its pages, and a word on the end', () =>
  fc.assert(
    fc.asyncProperty(fc.double({ min: 0, max: 1, noNaN: true }), fc.boolean(), async (part, packed) => {
      const whole = packed ? Buffer.concat(records.map((one) => gzipSync(one))) : Buffer.concat(records);
      const items = await shownFrom([file('any.warc', whole.subarray(0, Math.floor(part * whole.length)))], { format: 'warc' });
      const good = items.filter((one) => !one.includes(': got '));
      assert.deepEqual(good, pagesIn('any.warc').slice(0, good.length));
      assert.ok(items.length - good.length <= 1);
    }),
    { numRuns: 60 },
  ));

test('of a WACZ the web archives are read and nothing else', async () => {
  const members = {
    'datapackage.json': '{}',
    'pages/pages.jsonl': '{}\n',
    'archive/data.warc.gz': gzipSync(page(1)),
    'indexes/index.cdx.gz': gzipSync('x'),
  };
  assert.deepEqual(await shownFrom([file('site.wacz', await zipOf(members))]), [
    'site.wacz/archive/data.warc.gz/https://news.example/1: html <p>خبر 1',
  ]);
});
