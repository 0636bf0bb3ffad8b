// A watched feed on a real server of this machine: its new entries' pages are fetched once, an unchanged feed is not sent again, a server that fails is
// left alone for longer; and a folder's new files are taken. All texts are invented.
import assert from 'node:assert/strict';
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, test } from 'node:test';

const root = join(import.meta.dirname, '../../..');
const folder = mkdtempSync(join(tmpdir(), 'isnad-watch-'));
after(() => rmSync(folder, { recursive: true }));

const page = (n: number): string =>
  `<html lang="ar"><title>خبر ${n}</title><article><h1>خبر ${n}</h1><p>قال مجلس بلدة مختلقة إن ${n} من سكانها قتلوا في انفجار وقع قرب السوق صباح الخميس.</p></article></html>`;

const state = { entries: [1, 2], isBroken: false, asked: [] as string[], unchanged: 0 };
const server = createServer((request, response) => {
  const path = request.url ?? '';
  state.asked.push(path);
  if (path === '/robots.txt') return void response.writeHead(404).end();
  if (path === '/feed' && state.isBroken) return void response.writeHead(500).end();
  if (path === '/feed') {
    const etag = `"${state.entries.join('-')}"`;
    if (request.headers['if-none-match'] === etag) {
      state.unchanged++;
      return void response.writeHead(304).end();
    }
    const items = state.entries.map((n) => `<item><title>خبر ${n}</title><link>/page/${n}</link><description>مقتطف</description></item>`);
    return void response
      .writeHead(200, { 'content-type': 'application/rss+xml', etag })
      .end(`<rss version="2.0"><channel><title>وكالة مختلقة</title>${items.join('')}</channel></rss>`);
  }
  return void response.writeHead(200, { 'content-type': 'text/html' }).end(page(Number(path.split('/').at(-1))));
});
server.listen(0, '127.0.0.1');
await once(server, 'listening');
after(() => server.close());
const host = `127.0.0.1:${(server.address() as AddressInfo).port}`;

const isnad = async (...words: string[]): Promise<{ readonly code: number | null; readonly out: string; readonly err: string }> => {
  const child = spawn(process.execPath, [join(root, 'bin/isnad.js'), ...words], { cwd: folder });
  let [out, err] = ['', ''];
  child.stdout.on('data', (chunk) => (out += chunk));
  child.stderr.on('data', (chunk) => (err += chunk));
  const [code] = (await once(child, 'close')) as [number | null];
  return { code, out, err };
};
const look = (every: string, ...more: string[]) =>
  isnad('watch', `http://${host}/feed`, '--once', '--every', every, '--allow-host', host, '--pause', '0', ...more);
const pagesAsked = (): string[] => state.asked.filter((path) => path.startsWith('/page/'));
const later = (): Promise<unknown> => new Promise((done) => setTimeout(done, 1100));

test('a feed gives the pages behind its entries, each once', async () => {
  assert.match((await look('1s')).out, /1 reports and \d+ claims added/);
  assert.deepEqual(pagesAsked(), ['/page/1', '/page/2']);
  await later();
  assert.equal((await look('1s')).out, '');
  assert.equal(state.unchanged, 1);
  state.entries = [1, 2, 3];
  await later();
  assert.match((await look('1h')).out, /1 reports and \d+ claims added/);
  assert.deepEqual(pagesAsked(), ['/page/1', '/page/2', '/page/3']);
});

test('what is not due is not asked, and a server that fails is told and left alone', async () => {
  const before = state.asked.length;
  assert.equal((await look('1s')).code, 0);
  assert.equal(state.asked.length, before, 'it was due in an hour');
  state.isBroken = true;
  const other = ['--ledger', 'other.db'];
  const { code, err } = await look('1h', ...other);
  state.isBroken = false;
  assert.equal(code, 1);
  assert.match(err, /\/feed: got status 500, expected 200/);
  const asked = state.asked.length;
  assert.equal((await look('1h', ...other)).code, 0);
  assert.equal(state.asked.length, asked, 'it is not due');
});

test("a feed's own texts are kept where that is wanted", async () => {
  state.entries = [7];
  const { out } = await look('1s', '--entries', '--ledger', 'entries.db');
  assert.match(out, /1 reports and 0 claims added/);
  assert.ok(!pagesAsked().includes('/page/7'));
});

test('new files of a folder are taken, until somebody ends the watch', async () => {
  const inbox = join(folder, 'inbox');
  mkdirSync(inbox);
  writeFileSync(join(inbox, 'a.txt'), 'قتل ثلاثة أشخاص في بلدة مختلقة.');
  const child = spawn(process.execPath, [join(root, 'bin/isnad.js'), 'watch', inbox, '--every', '1s', '--ledger', 'inbox.db'], {
    cwd: folder,
  });
  let out = '';
  const added = (count: number): Promise<void> =>
    new Promise((done) => {
      const check = (): void => {
        if (out.split('\n').length > count) done();
      };
      child.stdout.on('data', (chunk) => {
        out += chunk;
        check();
      });
      check();
    });
  await added(1);
  writeFileSync(join(inbox, 'b.txt'), 'أصيب أربعة أشخاص في بلدة مختلقة أخرى.');
  await added(2);
  child.kill('SIGINT');
  const [code] = (await once(child, 'exit')) as [number | null];
  assert.equal(code, 0);
  assert.match(out, /1 reports and 1 claims added\n.*1 reports and 1 claims added/);
});

test('a time that is none is refused', async () => {
  assert.match((await isnad('watch', 'x', '--every', 'soon')).err, /--every: got "soon", expected a time such as 30s, 10m or 2h/);
});
