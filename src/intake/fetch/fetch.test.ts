// Pages are fetched from real servers on this machine, which may be asked only where a limit says so; everything else of this machine, of
// private networks and of odd addresses is refused, however it is written.
import assert from 'node:assert/strict';
import { createServer, type RequestListener } from 'node:http';
import type { AddressInfo } from 'node:net';
import { test } from 'node:test';
import { setTimeout as wait } from 'node:timers/promises';
import { brotliCompressSync, deflateSync, gzipSync } from 'node:zlib';
import { createFetcher, type Fetcher } from './fetch-page.ts';
import { type FetchLimits, usualFetchLimits } from './limits.ts';
import { createIsPublic } from './public-address.ts';

const userAgent = 'Isnad-test/1';

/** Runs with a server of this listener, and a fetcher that may ask it. */
const served = async (
  listener: RequestListener,
  run: (parts: { readonly base: string; readonly port: number; readonly fetcher: Fetcher }) => Promise<void>,
  limits: Partial<FetchLimits> = {},
): Promise<void> => {
  const server = createServer(listener);
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
  const { port } = server.address() as AddressInfo;
  const fetcher = createFetcher({ limits: { ...usualFetchLimits, allowedHosts: [`127.0.0.1:${port}`], ...limits }, userAgent });
  try {
    await run({ base: `http://127.0.0.1:${port}`, port, fetcher });
  } finally {
    await fetcher.close();
    server.closeAllConnections();
    server.close();
  }
};

const bodyOf = (bytes: Uint8Array | null): string => Buffer.from(bytes!).toString();

test('a page comes with what its server says of it', () =>
  served(
    (request, answer) => {
      assert.equal(request.headers['user-agent'], userAgent);
      answer.writeHead(200, { 'content-type': 'text/html; charset=utf-8', etag: '"1"', 'last-modified': 'Wed, 03 Mar 2021 10:00:00 GMT' });
      answer.end('صفحة');
    },
    async ({ base, fetcher }) => {
      const { bytes, fetched, ...page } = await fetcher.fetch(`${base}/a`);
      assert.equal(bodyOf(bytes), 'صفحة');
      assert.ok(Math.abs(Date.parse(fetched) - Date.now()) < 10_000);
      const marks = { etag: '"1"', modified: 'Wed, 03 Mar 2021 10:00:00 GMT' };
      assert.deepEqual(page, { url: `${base}/a`, status: 200, contentType: 'text/html; charset=utf-8', marks, retryAfter: null });
    },
  ));

test('what is known is asked for only where it has changed', () =>
  served(
    (request, answer) => {
      const isKnown = request.headers['if-none-match'] === '"1"' && request.headers['if-modified-since'] === 'then';
      answer.writeHead(isKnown ? 304 : 200).end();
    },
    async ({ base, fetcher }) => {
      const { status, bytes } = await fetcher.fetch(base, { marks: { etag: '"1"', modified: 'then' } });
      assert.deepEqual([status, bytes], [304, null]);
      assert.equal((await fetcher.fetch(base)).status, 200);
    },
  ));

for (const address of [
  'http://127.0.0.1/',
  'http://127.1/',
  'http://2130706433/',
  'http://0x7f.1/',
  'http://0177.0.0.1/',
  'http://0/',
  'http://10.1.2.3/',
  'http://172.16.0.1/',
  'http://192.168.1.1:8080/',
  'http://169.254.169.254/latest/meta-data/',
  'http://100.64.0.1/',
  'http://224.0.0.1/',
  'http://255.255.255.255/',
  'http://[::1]/',
  'http://[::]/',
  'http://[::127.0.0.1]/',
  'http://[::ffff:127.0.0.1]/',
  'http://[::ffff:0a00:0001]/',
  'http://[64:ff9b::7f00:1]/',
  'http://[2002:7f00:1::]/',
  'http://[fe80::1]/',
  'http://[fd00::1]/',
  'http://[ff02::1]/',
  'https://localhost/',
])
  test(`refused: ${address}`, async () => {
    const fetcher = createFetcher({ limits: usualFetchLimits, userAgent });
    await assert.rejects(fetcher.fetch(address), {
      kind: 'not-allowed',
      message: /: got the address .+, expected one of the public internet$/,
    });
    await fetcher.close();
  });

test('public addresses are told from others', () => {
  const isPublic = createIsPublic();
  for (const address of ['8.8.8.8', '1.1.1.1', '172.32.0.1', '2606:4700::1111', '[2606:4700::1111]', '::ffff:8.8.8.8'])
    assert.ok(isPublic(address), address);
  for (const address of ['', 'outlet.example', '10.0.0.1', 'fe80::1%eth0', '999.1.1.1']) assert.ok(!isPublic(address), address);
});

for (const [address, complaint] of [
  ['file:///etc/passwd', /file:\/\/\/etc\/passwd: got file, expected http or https/],
  ['ftp://outlet.example/', /got ftp, expected http or https/],
  ['data:text/html,x', /got data, expected http or https/],
  ['no address', /address: got "no address", expected one such as https/],
  ['http://a:b@outlet.example/', /got an address with a name and password in it, expected one without/],
] as const)
  test(`refused: ${address}`, async () => {
    const fetcher = createFetcher({ limits: usualFetchLimits, userAgent });
    await assert.rejects(fetcher.fetch(address), { kind: 'bad-input', message: complaint });
    await fetcher.close();
  });

test('a host is allowed with the port that is named, no other, and by the name under which it was allowed', () =>
  served(
    (_, answer) => answer.end('inside'),
    async ({ port, fetcher }) => {
      await assert.rejects(fetcher.fetch(`http://localhost:${port}/`), { kind: 'not-allowed' });
      await assert.rejects(fetcher.fetch(`http://127.0.0.1:${port === 1 ? 2 : port - 1}/`), { kind: 'not-allowed' });
      const limits = { ...usualFetchLimits, allowedHosts: [`LOCALHOST:${port}`] };
      const other = createFetcher({ limits, userAgent });
      assert.equal(bodyOf((await other.fetch(`http://localhost:${port}/`)).bytes), 'inside');
      await assert.rejects(other.fetch(`http://127.0.0.1:${port}/`), { kind: 'not-allowed' });
      await assert.rejects(other.fetch(`http://localhost:${port === 1 ? 2 : port - 1}/`), { kind: 'not-allowed' });
      await other.close();
    },
  ));

const redirecting: RequestListener = ({ url }, answer) => {
  const to: Record<string, string> = {
    '/once': '/page',
    '/loop': '/loop',
    '/in': 'http://localhost:9/',
    '/literal': 'http://[::ffff:7f00:2]/',
    '/file': 'file:///etc/passwd',
    '/broken': 'http://[',
  };
  const target = to[url ?? ''];
  if (target === undefined) answer.end('there');
  else answer.writeHead(302, { location: target }).end('moved');
};

test('redirects are followed, so many, and only to where one may ask', () =>
  served(redirecting, async ({ base, fetcher }) => {
    const { url, bytes } = await fetcher.fetch(`${base}/once`);
    assert.deepEqual([url, bodyOf(bytes)], [`${base}/page`, 'there']);
    await assert.rejects(fetcher.fetch(`${base}/loop`), /\/loop: got more than 5 redirects, expected a page/);
    await assert.rejects(fetcher.fetch(`${base}/in`), { kind: 'not-allowed' });
    await assert.rejects(fetcher.fetch(`${base}/literal`), { kind: 'not-allowed' });
    await assert.rejects(fetcher.fetch(`${base}/file`), /got file, expected http or https/);
    await assert.rejects(fetcher.fetch(`${base}/broken`), /\/broken: redirect: got "http:\/\/\[", expected an address/);
  }));

const packers = { gzip: gzipSync, deflate: deflateSync, br: brotliCompressSync };
for (const [encoding, pack] of Object.entries(packers)) {
  test(`${encoding} is unpacked, a bomb of it is not`, () =>
    served(
      ({ url }, answer) => {
        const body = url === '/bomb' ? Buffer.alloc(24 * 1024 * 1024) : Buffer.from('نص '.repeat(1000));
        answer.writeHead(200, { 'content-encoding': encoding });
        answer.end(pack(body));
      },
      async ({ base, fetcher }) => {
        assert.equal(bodyOf((await fetcher.fetch(`${base}/page`)).bytes), 'نص '.repeat(1000));
        await assert.rejects(
          fetcher.fetch(`${base}/bomb`),
          /\/bomb: body: got one that unpacks to more than 200 times its size, expected a page/,
        );
      },
    ));
}

test('bodies are bounded, packed or not; unknown and broken packings are refused', () =>
  served(
    ({ url }, answer) => {
      if (url === '/endless') {
        answer.on('close', () => clearInterval(timer));
        const timer = setInterval(() => answer.write(Buffer.alloc(65_536)), 1);
      } else if (url === '/packed') {
        answer.writeHead(200, { 'content-encoding': 'gzip' });
        answer.end(gzipSync(Buffer.alloc(400_000, 'abcdefgh')));
      } else if (url === '/broken') answer.writeHead(200, { 'content-encoding': 'gzip' }).end('no gzip at all');
      else answer.writeHead(200, { 'content-encoding': 'zpaq' }).end('x');
    },
    async ({ base, fetcher }) => {
      await assert.rejects(
        fetcher.fetch(`${base}/endless`),
        /\/endless: body: got more than 300000 bytes, expected one of at most that size/,
      );
      await assert.rejects(fetcher.fetch(`${base}/packed`), /\/packed: body: got more than 300000 bytes/);
      await assert.rejects(fetcher.fetch(`${base}/broken`), {
        kind: 'unavailable',
        message: /\/broken: got Z_DATA_ERROR, expected an answer/,
      });
      await assert.rejects(fetcher.fetch(`${base}/other`), /content-encoding: got zpaq, expected gzip, deflate, br/);
    },
    { mostBytes: 300_000 },
  ));

test('slow headers, a slow body, slow redirects and no server at all end in time, in words', () =>
  served(
    ({ url }, answer) => {
      if (url === '/body') {
        answer.write('so far');
        const timer = setInterval(() => answer.write('.'), 20);
        answer.on('close', () => clearInterval(timer));
      } else if (url === '/turns') void wait(100).then(() => answer.writeHead(302, { location: '/turns' }).end());
    },
    async ({ base, fetcher }) => {
      for (const path of ['/headers', '/body', '/turns']) {
        const start = Date.now();
        await assert.rejects(fetcher.fetch(base + path), {
          kind: 'unavailable',
          message: /: got no whole answer in 0\.3 s, expected one$/,
        });
        assert.ok(Date.now() - start < 2000);
      }
      const gone = createServer().listen(0, '127.0.0.1');
      await wait(20);
      const { port } = gone.address() as AddressInfo;
      await new Promise((done) => gone.close(done));
      const limits = { ...usualFetchLimits, allowedHosts: ['127.0.0.1'] };
      const other = createFetcher({ limits, userAgent });
      await assert.rejects(other.fetch(`http://127.0.0.1:${port}/`), /: got ECONNREFUSED, expected an answer/);
      await other.close();
    },
    { mostMs: 300 },
  ));

test('a server that breaks off, or answers no HTTP, is told', () =>
  served(
    ({ url }, answer) => {
      if (url === '/cut') {
        answer.writeHead(200, { 'content-length': '1000' });
        answer.write('half');
        setTimeout(() => answer.destroy(), 20);
      } else answer.socket!.end('garbage\r\n\r\n');
    },
    async ({ base, fetcher }) => {
      await assert.rejects(fetcher.fetch(`${base}/cut`), { kind: 'unavailable' });
      await assert.rejects(fetcher.fetch(`${base}/garbage`), { kind: 'unavailable' });
    },
  ));
