// A guest's manners, against real servers: robots.txt, pauses, one fetch at a time from each host, patience with those that are busy.
import assert from 'node:assert/strict';
import { createServer, type RequestListener } from 'node:http';
import type { AddressInfo } from 'node:net';
import { test } from 'node:test';
import { setTimeout as wait } from 'node:timers/promises';
import { createFetcher } from './fetch-page.ts';
import { type FetchLimits, usualFetchLimits } from './limits.ts';
import { createPoliteFetch, type PoliteFetch } from './polite.ts';

interface Visit {
  readonly url: string;
  readonly at: number;
}

const served = async (
  listener: RequestListener,
  run: (parts: { readonly base: string; readonly fetch: PoliteFetch; readonly visits: readonly Visit[] }) => Promise<void>,
  limits: Partial<FetchLimits> = {},
): Promise<void> => {
  const visits: Visit[] = [];
  const server = createServer((request, answer) => {
    visits.push({ url: request.url!, at: performance.now() });
    listener(request, answer);
  });
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
  const { port } = server.address() as AddressInfo;
  const all = { ...usualFetchLimits, pauseMs: 0, allowedHosts: ['127.0.0.1', 'localhost'], ...limits };
  const userAgent = 'Isnad/1.2 (a test)';
  const fetcher = createFetcher({ limits: all, userAgent });
  try {
    await run({ base: `http://127.0.0.1:${port}`, fetch: createPoliteFetch({ fetcher, limits: all, userAgent }), visits });
  } finally {
    await fetcher.close();
    server.closeAllConnections();
    server.close();
  }
};

const withRobots =
  (robots: string, status = 200, rest: RequestListener = (_, answer) => answer.end('page')): RequestListener =>
  (request, answer) => {
    if (request.url === '/robots.txt') answer.writeHead(status).end(robots);
    else rest(request, answer);
  };

test('what robots.txt forbids is not asked for, neither at once nor by a redirect', () =>
  served(
    withRobots('User-agent: other\nDisallow: /\n\nUser-agent: isnad\nDisallow: /closed\nAllow: /closed/door\n', 200, ({ url }, answer) => {
      if (url === '/leads') answer.writeHead(302, { location: '/closed/by' }).end();
      else answer.end('page');
    }),
    async ({ base, fetch, visits }) => {
      assert.equal((await fetch(`${base}/open`)).status, 200);
      assert.equal((await fetch(`${base}/closed/door`)).status, 200);
      for (const path of ['/closed/room', '/leads'])
        await assert.rejects(fetch(base + path), {
          kind: 'not-allowed',
          message: /got a robots\.txt that forbids it, expected leave to fetch/,
        });
      assert.deepEqual(
        visits.map(({ url }) => url),
        ['/robots.txt', '/open', '/closed/door', '/leads'],
      );
    },
  ));

test('no robots.txt allows all, one that cannot be had forbids all, and is asked for once', async () => {
  await served(withRobots('Disallow: /', 404), async ({ base, fetch }) => {
    assert.equal((await fetch(`${base}/a`)).status, 200);
  });
  await served(withRobots('', 500), async ({ base, fetch, visits }) => {
    const asked = await Promise.allSettled([fetch(`${base}/a`), fetch(`${base}/b`)]);
    for (const one of asked)
      assert.match(String((one as PromiseRejectedResult).reason), /robots\.txt: got status 500, expected rules, or none/);
    assert.deepEqual(
      visits.map(({ url }) => url),
      ['/robots.txt'],
    );
  });
});

test('one host is asked one at a time, with the longer of both pauses between', async () => {
  const gaps = async (robots: string, limits: Partial<FetchLimits>): Promise<readonly number[]> => {
    let most = 0;
    let open = 0;
    let found: readonly number[] = [];
    const slow: RequestListener = (_, answer) => {
      most = Math.max(most, ++open);
      setTimeout(() => {
        open--;
        answer.writeHead(404).end();
      }, 30);
    };
    await served(
      withRobots(robots, 200, slow),
      async ({ base, fetch, visits }) => {
        await Promise.all(['a', 'b', 'c'].map((path) => fetch(`${base}/${path}`)));
        const pages = visits.filter(({ url }) => url !== '/robots.txt');
        assert.deepEqual(
          pages.map(({ url }) => url),
          ['/a', '/b', '/c'],
        );
        found = pages.slice(1).map(({ at }, i) => at - pages[i]!.at);
      },
      limits,
    );
    assert.equal(most, 1);
    return found;
  };
  for (const gap of await gaps('', { pauseMs: 100 })) assert.ok(gap >= 125 && gap < 600, `${gap} ms`);
  for (const gap of await gaps('User-agent: *\nCrawl-delay: 0.3', { pauseMs: 10 })) assert.ok(gap >= 325 && gap < 900, `${gap} ms`);
  for (const gap of await gaps('User-agent: *\nCrawl-delay: soon', { pauseMs: 100 })) assert.ok(gap >= 125 && gap < 600, `${gap} ms`);
});

test('a pause follows failures as well', () =>
  served(
    withRobots('', 200, (_, answer) => answer.destroy()),
    async ({ base, fetch, visits }) => {
      await Promise.allSettled([fetch(`${base}/a`), fetch(`${base}/b`)]);
      const [, first, second] = visits;
      assert.ok(second!.at - first!.at >= 190, `${second!.at - first!.at} ms`);
    },
    { pauseMs: 200 },
  ));

test('different hosts are asked at the same time', () =>
  served(
    withRobots('', 200, (_, answer) => void wait(300).then(() => answer.end('page'))),
    async ({ base, fetch }) => {
      const start = performance.now();
      await Promise.all([fetch(`${base}/a`), fetch(`${base.replace('127.0.0.1', 'localhost')}/b`)]);
      assert.ok(performance.now() - start < 590);
    },
  ));

test('a busy server is asked again when it says, not for ever, and not where it asks for long', () => {
  let busy = 2;
  return served(
    withRobots('', 200, ({ url }, answer) => {
      if (url === '/later') answer.writeHead(503, { 'retry-after': new Date(Date.now() + 3_600_000).toUTCString() }).end();
      else if (url === '/always' || busy-- > 0) answer.writeHead(429, { 'retry-after': '0' }).end();
      else answer.end('page');
    }),
    async ({ base, fetch, visits }) => {
      assert.equal((await fetch(`${base}/busy`)).status, 200);
      assert.equal((await fetch(`${base}/always`)).status, 429);
      const { status, retryAfter } = await fetch(`${base}/later`);
      assert.equal(status, 503);
      assert.ok(retryAfter! > 3500 && retryAfter! <= 3600);
      assert.deepEqual(
        [3, 3, 1],
        ['/busy', '/always', '/later'].map((path) => visits.filter(({ url }) => url === path).length),
      );
    },
  );
});
