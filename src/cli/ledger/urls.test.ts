// `isnad ingest` of addresses, in a process of its own, against a real server whose pages are invented.
import assert from 'node:assert/strict';
import { spawn } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { createServer, type RequestListener } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, test } from 'node:test';

const root = join(import.meta.dirname, '../../..');
const folder = mkdtempSync(join(tmpdir(), 'isnad-urls-'));
after(() => rmSync(folder, { recursive: true }));

const isnad = async (...words: string[]): Promise<{ readonly code: number; readonly out: string; readonly err: string }> => {
  const child = spawn(process.execPath, [join(root, 'bin/isnad.js'), ...words], { cwd: folder });
  let [out, err] = ['', ''];
  child.stdout.setEncoding('utf8').on('data', (text: string) => {
    out += text;
  });
  child.stderr.setEncoding('utf8').on('data', (text: string) => {
    err += text;
  });
  const code = await new Promise<number>((done) => child.on('close', done));
  return { code, out, err };
};

const pages: RequestListener = ({ url, headers }, answer) => {
  if (url === '/robots.txt') answer.end('User-agent: *\nDisallow: /closed\n');
  else if (url === '/moved') answer.writeHead(301, { location: '/page' }).end();
  else if (url === '/text') answer.writeHead(200, { 'content-type': 'text/plain; charset=windows-1256' }).end(windows);
  else if (url === '/page') {
    assert.match(headers['user-agent'] ?? '', /^Isnad\/.* \(contact: desk@recorders\.example\)$/);
    answer.writeHead(200, { 'content-type': 'text/html' });
    answer.end(
      `<html><head><title>قصف على بلدة مختلقة</title></head><body><article><p>${'قالت وكالة مختلقة إن ثلاثة مدنيين قتلوا في قصف على بلدة مختلقة. '.repeat(5)}</p></article></body></html>`,
    );
  } else answer.writeHead(404).end();
};

/** «قتل سبعة في قرية» in windows-1256. */
const windows = Buffer.from('decae120d3c8dac920dded20ded1edc9', 'hex');

test('addresses are fetched, kept with where they were found, and what cannot be had is told', async () => {
  const server = createServer(pages);
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
  const { port } = server.address() as AddressInfo;
  const base = `http://127.0.0.1:${port}`;
  try {
    writeFileSync(join(folder, 'list.txt'), `# pages\r\n${base}/text\r\n\r\n${base}/none\n${base}/closed\nfile:///etc/passwd\n`);
    const words = ['ingest', `${base}/moved`, '--urls', 'list.txt', '--pause', '0', '--contact', 'desk@recorders.example', '--jobs', '1'];
    const first = await isnad(...words, '--allow-host', `127.0.0.1:${port}`);
    assert.deepEqual(first.err.trimEnd().split('\n').sort(), [
      'isnad: file:///etc/passwd: got file, expected http or https',
      `isnad: ${base}/closed: got a robots.txt that forbids it, expected leave to fetch`,
      `isnad: ${base}/none: got status 404, expected 200`,
    ]);
    assert.match(first.out, /^2 reports and \d+ claims added, 0 known already, 3 refused\n$/);
    assert.equal(first.code, 1);
    const again = await isnad(...words, '--allow-host', `127.0.0.1:${port}`);
    assert.match(again.out, /^0 reports and 0 claims added, 2 known already, 3 refused\n$/);
    const { out } = await isnad('dump');
    assert.ok(out.includes(`"url":"${base}/page"`), out);
    assert.match(out, /"fetched":"20\d\d-/);
    const refused = await isnad(...words);
    assert.match(refused.err, /\/moved: .*got the address 127\.0\.0\.1, expected one of the public internet/);
  } finally {
    server.closeAllConnections();
    server.close();
  }
});

test('refused: nothing to take, a list that is not there, a pause that is none', async () => {
  assert.match((await isnad('ingest')).err, /ingest: got nothing to take, expected files, folders, addresses, or --urls/);
  assert.match((await isnad('ingest', '--urls', 'none.txt')).err, /none\.txt: got no such file, expected a file that can be read/);
  assert.match((await isnad('ingest', 'x', '--pause', 'long')).err, /--pause: got "long", expected seconds, from 0 to 3600/);
});
