// Fetches as a guest should: one at a time from each host with a pause between, what robots.txt forbids not at all, and later again
// where a server says that it is busy.
import { setTimeout as wait } from 'node:timers/promises';
import robotsParser from 'robots-parser';
import { IsnadError } from '../../model/index.ts';
import type { Fetcher, Marks, Page } from './fetch-page.ts';
import type { FetchLimits } from './limits.ts';

/** The package is CommonJS: what Node imports is the function itself, which its types do not know. */
const parseRobots = robotsParser as unknown as typeof robotsParser.default;

export interface PoliteOptions {
  readonly fetcher: Fetcher;
  readonly limits: FetchLimits;
  readonly userAgent: string;
  readonly signal?: AbortSignal | undefined;
}

export type PoliteFetch = (url: string, marks?: Marks) => Promise<Page>;

interface Host {
  /** Ends when the fetches before have. */
  last: Promise<unknown>;
  readonly rules: Promise<Rules>;
}
interface Rules {
  readonly allows: (url: string) => boolean;
  readonly pauseMs: number;
}

/** However long a robots.txt asks us to wait, a page a minute is slow enough. */
const longestPauseMs = 60_000;
const longestRetrySeconds = 60;
const tries = 3;

export const createPoliteFetch = ({ fetcher, limits, userAgent, signal }: PoliteOptions): PoliteFetch => {
  const hosts = new Map<string, Host>();
  const hostOf = (url: URL): Host => {
    const known = hosts.get(url.origin);
    if (known) return known;
    const rules = rulesOf(url.origin, fetcher, limits, userAgent);
    rules.catch(() => undefined); // told to each who asks
    const host = { last: rules.catch(() => undefined), rules };
    hosts.set(url.origin, host);
    return host;
  };
  return async (text, marks) => {
    if (!URL.canParse(text)) return await fetcher.fetch(text, marks); // which says what is wrong with it
    const host = hostOf(new URL(text));
    const turn = host.last.then(async () => {
      const { allows, pauseMs } = await host.rules;
      if (!allows(text)) throw new IsnadError('not-allowed', `${text}: got a robots.txt that forbids it, expected leave to fetch`);
      const page = await patiently(() => fetcher.fetch(text, marks), signal);
      return { page, pauseMs };
    });
    host.last = turn.then(
      ({ pauseMs }) => wait(pauseMs, undefined, { ref: false, ...(signal && { signal }) }).catch(() => undefined),
      () => undefined,
    );
    return (await turn).page;
  };
};

/** Busy servers (429, 503) are asked again after the time that they name, or a growing one. */
const patiently = async (fetch: () => Promise<Page>, signal: AbortSignal | undefined): Promise<Page> => {
  for (let turn = 1; ; turn++) {
    const page = await fetch();
    const isBusy = page.status === 429 || page.status === 503;
    if (!isBusy || turn === tries) return page;
    const seconds = page.retryAfter ?? 2 ** turn;
    if (seconds > longestRetrySeconds) return page;
    await wait(seconds * 1000, undefined, { ...(signal && { signal }) });
  }
};

/** After RFC 9309: no file (4xx) allows all, a server that fails (5xx or no answer) forbids all. */
const rulesOf = async (origin: string, fetcher: Fetcher, limits: FetchLimits, userAgent: string): Promise<Rules> => {
  const address = `${origin}/robots.txt`;
  const page = await fetcher.fetch(address);
  if (page.status >= 500)
    throw new IsnadError(
      'unavailable',
      `${address}: got status ${page.status}, expected rules, or none; nothing is fetched from there meanwhile`,
    );
  const text = page.status < 300 && page.bytes ? new TextDecoder().decode(page.bytes) : '';
  const robots = parseRobots(address, text);
  const pause = Math.min(longestPauseMs, Math.max(limits.pauseMs, 1000 * (robots.getCrawlDelay(userAgent) ?? 0)));
  return { allows: (url) => robots.isAllowed(url, userAgent) !== false, pauseMs: pause };
};
