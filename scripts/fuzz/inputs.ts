// Hostile inputs, the same for the same seed: what people and programs send that was cut, mixed, packed or meant to hurt. Each is a file's name
// and its bytes; texts in them are invented.
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { deflateRawSync, gzipSync } from 'node:zlib';
import type { Chance } from '../../bench/chance.ts';

export interface Hostile {
  readonly name: string;
  readonly bytes: Uint8Array;
}

const pagesFolder = join(import.meta.dirname, '../../test/pages');
const pages = readdirSync(pagesFolder)
  .filter((name) => name.endsWith('.html'))
  .map((name) => readFileSync(join(pagesFolder, name)));

const sentence = 'قال مرصد مختلق إن ثلاثة مدنيين قتلوا في قصف على بلدة عين الزيتون أمس.';
const feed = `<?xml version="1.0"?><rss version="2.0"><channel><title>وكالة مختلقة</title>${`<item><title>خبر</title><link>https://a.example/1</link><description><![CDATA[<p>${sentence}</p>]]></description></item>`.repeat(4)}</channel></rss>`;
const line = JSON.stringify({ id: 'a', text: sentence, published: '2021-03-04', outlet: 'وكالة مختلقة' });
const table = `id,text,published\n${`a,"${sentence}",2021-03-04\n`.repeat(5)}`;

const some = <T>(all: readonly T[], chance: Chance): T => all[chance(all.length)]!;

const bytesOf = (text: string): Buffer => Buffer.from(text);

/** Signs that steer display, that nobody sees, that are halves, or that end things. */
const tricks = [
  '\u202e',
  '\u2066',
  '\u200b',
  '\ufeff',
  '\0',
  '\u0640'.repeat(500),
  '\u064b'.repeat(500),
  '<',
  '>',
  '"',
  '&#x0;',
  ']]>',
  '\u2028',
  '\r',
  '`',
  '%00',
  '../',
];

/** Cut, doubled, flipped, strewn with tricks: a few changes at chance places. */
export const mutate = (bytes: Uint8Array, chance: Chance): Uint8Array => {
  let now = Buffer.from(bytes);
  for (let turn = chance(6); turn >= 0; turn--) {
    const at = chance(now.length + 1);
    const to = Math.min(now.length, at + chance(200));
    const ways: readonly (() => Buffer)[] = [
      () => now.subarray(0, at),
      () => Buffer.concat([now.subarray(0, at), now.subarray(to)]),
      () => Buffer.concat([now.subarray(0, to), now.subarray(at)]),
      () => Buffer.concat([now.subarray(0, at), bytesOf(some(tricks, chance)), now.subarray(at)]),
      () => Buffer.concat([now.subarray(0, at), Buffer.from(Array.from({ length: chance(20) }, () => chance(256))), now.subarray(to)]),
      () =>
        Buffer.concat([
          now.subarray(0, at),
          ...Array.from({ length: chance(300) }, () => now.subarray(at, Math.min(to, at + 60))),
          now.subarray(at),
        ]),
    ];
    now = Buffer.from(some(ways, chance)());
  }
  return now;
};

const record = (headers: readonly string[], body: Uint8Array): Buffer =>
  Buffer.concat([bytesOf(`WARC/1.0\r\n${headers.join('\r\n')}\r\nContent-Length: ${body.length}\r\n\r\n`), body, bytesOf('\r\n\r\n')]);

const webArchive = (page: Uint8Array): Buffer => {
  const http = Buffer.concat([bytesOf(`HTTP/1.1 200 OK\r\nContent-Type: text/html\r\nContent-Length: ${page.length}\r\n\r\n`), page]);
  const of = (n: number): Buffer =>
    record(
      [
        'WARC-Type: response',
        `WARC-Target-URI: https://a.example/${n}`,
        'WARC-Date: 2021-03-04T10:00:00Z',
        'Content-Type: application/http; msgtype=response',
      ],
      http,
    );
  return Buffer.concat([1, 2, 3].map(of));
};

/** A ZIP archive by hand, so that its fields can lie: names that lead out, sizes that are not so, members that overlap. */
export const zipOf = (members: readonly { readonly name: string; readonly body: Uint8Array; readonly size?: number }[]): Buffer => {
  const parts: Buffer[] = [];
  const directory: Buffer[] = [];
  let offset = 0;
  for (const { name, body, size } of members) {
    const packed = deflateRawSync(body);
    const head = Buffer.alloc(26);
    head.writeUInt16LE(20, 0);
    head.writeUInt16LE(0x800, 2);
    head.writeUInt16LE(8, 4);
    head.writeUInt32LE(crc32(body), 10);
    head.writeUInt32LE(packed.length, 14);
    head.writeUInt32LE(size ?? body.length, 18);
    head.writeUInt16LE(Buffer.byteLength(name), 22);
    parts.push(Buffer.from('504b0304', 'hex'), head, bytesOf(name), packed);
    directory.push(Buffer.from('504b01021400', 'hex'), head, Buffer.alloc(10), offsetBytes(offset), bytesOf(name));
    offset += 30 + Buffer.byteLength(name) + packed.length;
  }
  const central = Buffer.concat(directory);
  const end = Buffer.alloc(18);
  end.writeUInt16LE(members.length, 4);
  end.writeUInt16LE(members.length, 6);
  end.writeUInt32LE(central.length, 8);
  end.writeUInt32LE(offset, 12);
  return Buffer.concat([...parts, central, Buffer.from('504b0506', 'hex'), end]);
};

const offsetBytes = (offset: number): Buffer => {
  const out = Buffer.alloc(4);
  out.writeUInt32LE(offset, 0);
  return out;
};

const crcTable = Uint32Array.from({ length: 256 }, (_, n) => {
  let c = n;
  for (let k = 0; k < 8; k++) c = c & 1 ? 0xedb88320 ^ (c >>> 1) : c >>> 1;
  return c;
});
const crc32 = (bytes: Uint8Array): number => {
  let c = 0xffffffff;
  for (const byte of bytes) c = crcTable[(c ^ byte) & 0xff]! ^ (c >>> 8);
  return (c ^ 0xffffffff) >>> 0;
};

const names = [
  '../../outside.txt',
  '/tmp/isnad-fuzz-outside.txt',
  'C:\\outside.txt',
  '..\\outside.txt',
  'a\0b.txt',
  `${'x'.repeat(3000)}.txt`,
  'ملف.txt',
  'a/../../b.txt',
  '.',
];

const randomText = (chance: Chance): string => {
  const words = [...sentence.split(' '), ...tricks, 'قتل', '1000000000000000000000', '٣', 'و', '«', '»', '\n', '(', '،'];
  return Array.from({ length: chance(3000) }, () => some(words, chance)).join(chance(3) === 0 ? '' : ' ');
};

/** Each sort of input with how often it is drawn. */
const sorts: readonly (readonly [weight: number, make: (chance: Chance) => Hostile])[] = [
  [30, (chance) => ({ name: 'page.html', bytes: mutate(some(pages, chance), chance) })],
  [12, (chance) => ({ name: 'feed.xml', bytes: mutate(bytesOf(feed), chance) })],
  [20, (chance) => ({ name: 'lines.jsonl', bytes: mutate(bytesOf(`${line}\n`.repeat(1 + chance(6))), chance) })],
  [8, (chance) => ({ name: 'table.csv', bytes: mutate(bytesOf(table), chance) })],
  [8, (chance) => ({ name: 'archive.warc', bytes: mutate(webArchive(some(pages, chance)), chance) })],
  [6, (chance) => ({ name: 'archive.warc.gz', bytes: mutate(gzipSync(webArchive(some(pages, chance))), chance) })],
  [
    8,
    (chance) => ({
      name: 'archive.zip',
      bytes: mutate(
        zipOf([
          { name: 'a.txt', body: bytesOf(sentence) },
          { name: 'b.html', body: some(pages, chance) },
        ]),
        chance,
      ),
    }),
  ],
  [
    4,
    (chance) => ({
      name: 'names.zip',
      bytes: zipOf([
        { name: some(names, chance), body: bytesOf(sentence) },
        { name: 'a.txt', body: bytesOf(sentence) },
      ]),
    }),
  ],
  [1, (chance) => ({ name: 'bomb.zip', bytes: zipOf([{ name: 'a.txt', body: Buffer.alloc((20 + chance(60)) * 1024 * 1024, 'ا') }]) })],
  [1, (chance) => ({ name: 'bomb.jsonl.gz', bytes: gzipSync(Buffer.alloc((20 + chance(60)) * 1024 * 1024, 'x')) })],
  [
    2,
    (chance) => ({ name: 'lies.zip', bytes: zipOf([{ name: 'a.txt', body: bytesOf(sentence), size: chance(2) === 0 ? 1 : 0x7fffffff }]) }),
  ],
  [12, (chance) => ({ name: 'text.txt', bytes: bytesOf(randomText(chance)) })],
  [8, (chance) => ({ name: 'bytes', bytes: Buffer.from(Array.from({ length: chance(3000) }, () => chance(256))) })],
  [4, (chance) => ({ name: 'deep.json', bytes: bytesOf('[{"a":'.repeat(chance(50_000))) })],
  [
    4,
    (chance) => ({
      name: 'deep.html',
      bytes: bytesOf(`${some(['<div>', '<table><tr><td>', '<a href=x>', '<b><i>'], chance).repeat(chance(30_000))}<p>${sentence}</p>`),
    }),
  ],
  [4, (chance) => ({ name: 'deep.xml', bytes: bytesOf(`<rss><channel>${'<item>'.repeat(chance(20_000))}`) })],
];

const total = sorts.reduce((sum, [weight]) => sum + weight, 0);

export const hostileInput = (chance: Chance): Hostile => {
  let at = chance(total);
  for (const [weight, make] of sorts) {
    if (at < weight) return make(chance);
    at -= weight;
  }
  throw new Error('weights do not add up');
};

/** Inputs of a hundred megabytes, of which a few are enough. */
export const hugeInputs: readonly (() => Hostile)[] = [
  () => ({
    name: 'line.jsonl',
    bytes: Buffer.concat([bytesOf('{"id":"a","text":"'), Buffer.alloc(100_000_000, 'a'), bytesOf(`"}\n${line}\n`)]),
  }),
  () => ({ name: 'huge.txt', bytes: Buffer.alloc(100_000_000, 'ا') }),
  () => ({ name: 'huge.html', bytes: Buffer.alloc(100_000_000, '<div>') }),
  () => ({ name: 'huge.csv', bytes: Buffer.concat([bytesOf('text\n"'), Buffer.alloc(100_000_000, 'a')]) }),
  () => ({ name: 'huge.warc', bytes: Buffer.concat([webArchive(pages[0]!), Buffer.alloc(100_000_000, 'x')]) }),
];
