// The command itself, spawned: order on several threads, bad lines, exit codes, standard input, a reader that goes away.
import assert from 'node:assert/strict';
import { spawn, spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, test } from 'node:test';
import { fileURLToPath } from 'node:url';
import { gzipSync } from 'node:zlib';
import type { Reading } from '../model/index.ts';

const bin = fileURLToPath(new URL('../../bin/isnad.js', import.meta.url));
const folder = mkdtempSync(join(tmpdir(), 'isnad-cli-'));
after(() => rmSync(folder, { recursive: true }));

const isnad = (args: readonly string[], input: string | Uint8Array = '') => {
  const { status, stdout, stderr } = spawnSync(process.execPath, [bin, ...args], { input, maxBuffer: 1 << 28 });
  return { status, out: stdout.toString(), err: stderr.toString(), lines: stdout.toString().split('\n').filter(Boolean) };
};
const file = (name: string, content: string | Uint8Array): string => {
  const path = join(folder, name);
  writeFileSync(path, content);
  return path;
};

const text = 'قال مرصد التلال إن ثلاثة مدنيين قتلوا مساء أمس في قصف على بلدة عين الزيتون.';
const line = (id: string, more: object = {}): string => JSON.stringify({ id, text, published: '2021-04-02', ...more });
const toLines = ['read', '--from', 'jsonl', '--to', 'jsonl'];
const parsed = (lines: readonly string[]) => lines.map((one) => JSON.parse(one) as Partial<Reading> & { readonly error?: string });

test('several threads answer each line with one line, in order, as one thread does', () => {
  const filler = `${text}\n`.repeat(20);
  const input = Array.from({ length: 1500 }, (_, i) =>
    i % 50 === 7 ? `{"id":"r${i}","text":` : line(`r${i}`, { text: i % 3 ? filler : text }),
  ).join('\n');
  const two = isnad([...toLines, '--jobs', '2'], input);
  assert.deepEqual(
    parsed(two.lines).map(({ id }) => id),
    Array.from({ length: 1500 }, (_, i) => `r${i}`),
  );
  assert.equal(two.status, 1);
  assert.ok(Buffer.byteLength(input) > 2_000_000, 'the input makes several batches');
  assert.equal(two.out, isnad(toLines, input).out);
});

test('a bad line is answered in its place, and the rest goes on', () => {
  const bad = [line('a'), '{"id":"b","text":7}', '', '  \r', 'no json', line('c', { published: '2021-13-01' }), `${line('d')}\r`];
  const bytes = Buffer.concat([
    Buffer.from(`\ufeff${bad.join('\n')}\n{"id":"e","text":"`),
    Buffer.from([0xc7]),
    Buffer.from(`"}\n${line('f')}`),
  ]);
  const { status, lines, err } = isnad(toLines, bytes);
  const offset = Buffer.byteLength(`\ufeff${bad.join('\n')}\n{"id":"e","text":"`);
  assert.equal(status, 1);
  assert.equal(err, '');
  assert.deepEqual(
    parsed(lines).map(({ id, error, claims }) => [id, error ?? Array.isArray(claims)]),
    [
      ['a', true],
      ['b', 'line 2: text: got a value of type number, expected a string'],
      [null, `line 5: JSON: got Unexpected token 'o', "no json" is not valid JSON, expected one object a line`],
      ['c', 'line 6: published: got "2021-13-01", expected a date or time such as 2024-11-29 or 2024-11-29T08:30+03:00'],
      ['d', true],
      [null, `line 8: encoding: got byte 0xc7 at offset ${offset}, expected UTF-8`],
      ['f', true],
    ],
  );
});

test('a line of 100 MB is refused and the next one read', () => {
  const huge = Buffer.concat([Buffer.from('{"id":"huge","text":"'), Buffer.alloc(100_000_000, 'x'), Buffer.from(`"}\n${line('next')}\n`)]);
  const { status, lines } = isnad(toLines, huge);
  assert.equal(status, 1);
  assert.deepEqual(
    parsed(lines).map(({ id }) => id),
    ['huge', 'next'],
  );
  assert.match(parsed(lines)[0]!.error!, /^line 1: line: got 100000024 bytes, expected at most 33554432$/);
});

test('a report from standard input and from a file, as one list of JSON and as a line', () => {
  const path = file('report.txt', `\ufeff${text}`);
  const [reading, ...others] = JSON.parse(isnad(['read', path, '--to', 'json']).out) as Reading[];
  assert.deepEqual([reading!.id, others.length], [path, 0]);
  const viaStdin = isnad(['read', '-', '--to', 'jsonl'], text);
  assert.deepEqual([viaStdin.status, parsed(viaStdin.lines)[0]!.id], [0, 'stdin']);
  assert.equal(isnad(['read', '--to', 'jsonl'], text).out, viaStdin.out);
  assert.equal(JSON.parse(isnad(['read', '--from', 'jsonl', '--to', 'json'], '').out).length, 0);
});

test('text that is no text and files that are not there are told, and the others read', () => {
  const good = file('good.txt', text);
  const files = [
    file('binary.txt', Buffer.from([0x61, 0, 0x62])),
    file('no-sense.txt', Buffer.from([0x81, 0x20, 0xff, 0x9d, 0x20, 0x8f])),
    join(folder, 'none.txt'),
    good,
  ];
  const { status, lines } = isnad(['read', ...files, '--to', 'jsonl']);
  assert.equal(status, 1);
  const messages = parsed(lines).map(({ error }) => error?.slice(error.indexOf('got')) ?? 'read');
  assert.deepEqual(messages, [
    'got zero bytes, as binary files have them, expected text in UTF-8, UTF-16, windows-1256 or ISO-8859-6',
    'got bytes that are no UTF-8 and look like Arabic in no other encoding, expected text in UTF-8, UTF-16, windows-1256 or ISO-8859-6',
    'got no such file, expected a file that can be read',
    'read',
  ]);
  const missing = isnad(['read', join(folder, 'none.jsonl'), '--to', 'jsonl']);
  assert.deepEqual([missing.status, missing.out], [1, '']);
  assert.match(missing.err, /^isnad: .*none\.jsonl: got no such file, expected a file that can be read\n$/);
});

test('folders, archives and tables are read, and what is left out is counted', () => {
  const inner = join(folder, 'inner');
  mkdirSync(inner);
  file('inner/b.txt', text);
  file('inner/a.csv', `body,date\n"${text}",29/11/2024\nshort\n`);
  file('inner/c.jsonl.gz', gzipSync(`${line('packed')}\n`));
  file('inner/d.html', '<p>');
  file('inner/.hidden', text);
  const { status, lines, err } = isnad(['read', inner, '--to', 'jsonl', '--field', 'text=body']);
  assert.equal(status, 1);
  assert.deepEqual(
    parsed(lines).map(({ id, claims }) => [String(id).replace(`${inner}/`, ''), claims !== undefined && claims.length > 0]),
    [
      ['a.csv line 2', true],
      ['a.csv line 3', false],
      ['b.txt', true],
      ['packed', false],
      ['d.html', false],
    ],
  );
  assert.equal(err, 'isnad: left out: 1 hidden files\n');
});

test('the table names outlet and date, says where a date is missing, and counts at the end', () => {
  const path = file('two.jsonl', `${line('a', { outlet: 'شبكة التلال' })}\n${line('b', { published: null })}\n{"id":"c"}\n`);
  const { status, out, err } = isnad(['read', path]);
  assert.equal(status, 1);
  assert.match(out, /شبكة التلال.* · Fri 2 Apr 2021 · a /);
  assert.match(out, /no publication date: relative times are not resolved/);
  assert.match(out, /2 reports read · .* · 1 could not be read\n$/);
  assert.equal(err, 'isnad: line 3: text: got nothing, expected a string\n');
  assert.ok(!out.includes('\u001b['));
  assert.ok(isnad(['read', path, '--color', '--jobs', '2']).out.includes('\u001b['));
});

const misuses: readonly (readonly [args: readonly string[], message: RegExp])[] = [
  [['read', '--jobs', '0'], /^isnad: --jobs: got "0", expected a whole number from 1 to 64\n$/],
  [['read', '--to', 'xml'], /^isnad: --to: got "xml", expected table or json or jsonl\n$/],
  [['read', '--from', 'pdf'], /^isnad: --from: got "pdf", expected/],
  [['read', '--published', 'أمس'], /^isnad: --published: got "أمس", expected a date/],
  [['read', '--timezone', 'Mars'], /^isnad: --timezone: got "Mars", expected a zone/],
  [['read', '--pack', join(tmpdir(), 'no-such-pack')], /^isnad: .*got no such file, expected a pack's pack\.json\n$/],
  [['read', '--pack', join(tmpdir(), 'no-such-pack'), '--jobs', '2'], /^isnad: .*got no such file/],
  [['read', '--unknown'], /^isnad: unknown option '--unknown'/],
  [['tell'], /^isnad: unknown command 'tell'/],
];
for (const [args, message] of misuses) {
  test(`misuse ends with 2 and one line: isnad ${args.join(' ')}`, () => {
    const { status, out, err } = isnad(args, text);
    assert.deepEqual([status, out, err.split('\n').length], [2, '', 2]);
    assert.match(err, message);
  });
}

test('version and help', () => {
  assert.match(isnad(['--version']).out, /^\d+\.\d+\.\d+\n$/);
  const help = isnad(['read', '--help']);
  assert.equal(help.status, 0);
  assert.match(help.out, /--published <date>/);
});

test('explaining shows the report and what was left unread', () => {
  const { status, out } = isnad(['explain', file('explain.txt', text), '--published', '2021-04-02']);
  assert.equal(status, 0);
  assert.match(out, /Fri 2 Apr 2021/);
  assert.match(out, /rules\n +1 {2}\S/);
  assert.match(isnad(['explain', '-'], 'Two were hurt.').out, /left unread\n {4}language\n/);
});

test('packs are checked: a bad row by file, line and column', () => {
  const pack = join(folder, 'pack');
  const isGood = isnad(['packs', 'check', file('not-a-pack', '')]);
  assert.equal(isGood.status, 1);
  mkdirSync(pack);
  file('pack/pack.json', JSON.stringify({ id: 'p', name: { ar: 'حزمة', en: 'Pack' }, version: '1', licence: 'CC0', attribution: [] }));
  assert.deepEqual([isnad(['packs', 'check', pack]).status, isnad(['packs', 'check', pack]).out], [0, '1 pack: nothing wrong\n']);
  file(
    'pack/outlets.tsv',
    'id\tkind\tar\tlatin\tspellings\tlatin_spellings\tdomains\tcountry\towner\tparty\tcredits\noutlet.x\tpaper\tشبكة\tX\t\t\t\t\t\t\t\n',
  );
  const { status, out } = isnad(['packs', 'check', pack]);
  assert.equal(status, 1);
  assert.match(out, /outlets\.tsv:2: kind: got "paper", expected /);
});

test('a reader that goes away ends the command quietly', async () => {
  const many = file('many.jsonl', `${line('a')}\n`.repeat(20_000));
  const child = spawn(process.execPath, [bin, 'read', many, '--to', 'jsonl'], { stdio: ['ignore', 'pipe', 'pipe'] });
  let err = '';
  child.stderr.on('data', (chunk) => {
    err += chunk;
  });
  child.stdout.once('data', () => child.stdout.destroy());
  const code = await new Promise((resolve) => child.on('close', resolve));
  assert.deepEqual([code, err], [0, '']);
});

test('each line is answered before the next one comes', async () => {
  for (const jobs of ['1', '2']) {
    const child = spawn(process.execPath, [bin, ...toLines, '--jobs', jobs]);
    for (const id of ['first', 'second']) {
      child.stdin.write(`${line(id)}\n`);
      const chunk = await new Promise<Buffer>((resolve, reject) => {
        child.stdout.once('data', resolve);
        child.once('close', (code) => reject(new Error(`got an exit with code ${code} before ${id} was answered, expected a line`)));
      });
      assert.equal(JSON.parse(chunk.toString()).id, id);
    }
    child.stdin.end();
    assert.equal(await new Promise((resolve) => child.on('close', resolve)), 0);
  }
});
