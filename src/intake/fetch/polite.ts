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
  /** Before this instant the host is left alone. */
  free: number;
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
  const rulesOf = createRulesOf(fetcher, limits, userAgent);
  const check = async (text: string): Promise<Rules> => {
    const rules = await rulesOf(new URL(text).origin);
    if (!rules.allows(text)) throw new IsnadError('not-allowed', `${text}: got a robots.txt that forbids it, expected leave to fetch`);
    return rules;
  };
  const mayFollow = async (text: string): Promise<void> => {
    await check(text);
  };
  return async (text, marks) => {
    if (!URL.canParse(text) || !/^https?:$/.test(new URL(text).protocol)) return await fetcher.fetch(text); // which says what is wrong
    const host = entryOf(hosts, new URL(text).origin);
    const turn = host.last.then(async () => {
      const { pauseMs } = await check(text);
      const left = host.free - Date.now();
      if (left > 0) await wait(left, undefined, { ...(signal && { signal }) });
      try {
        return await patiently(() => fetcher.fetch(text, { marks, mayFollow }), signal);
      } finally {
        host.free = Date.now() + pauseMs;
      }
    });
    host.last = turn.catch(() => undefined);
    return await turn;
  };
};

const entryOf = (hosts: Map<string, Host>, origin: string): Host => {
  const host = hosts.get(origin) ?? { last: Promise.resolve(), free: 0 };
  hosts.set(origin, host);
  return host;
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

/** RFC 9309 has rules kept for a day at most; that there were none to be had is asked again sooner. */
const rulesHoldMs = 60 * 60 * 1000;
const failureHoldsMs = 60 * 1000;

const createRulesOf = (fetcher: Fetcher, limits: FetchLimits, userAgent: string): ((origin: string) => Promise<Rules>) => {
  const known = new Map<string, { readonly rules: Promise<Rules>; until: number }>();
  return (origin) => {
    const before = known.get(origin);
    if (before && Date.now() < before.until) return before.rules;
    const entry = { rules: askRules(origin, fetcher, limits, userAgent), until: Date.now() + rulesHoldMs };
    // Told to each who asks.
    entry.rules.catch(() => {
      entry.until = Date.now() + failureHoldsMs;
    });
    known.set(origin, entry);
    return entry.rules;
  };
};

/** RFC 9309 lets readers stop here. */
const mostRulesBytes = 500 * 1024;

/** After RFC 9309: no file (4xx) allows all, a server that fails (5xx or no answer) forbids all. */
const askRules = async (origin: string, fetcher: Fetcher, limits: FetchLimits, userAgent: string): Promise<Rules> => {
  const address = `${origin}/robots.txt`;
  const page = await fetcher.fetch(address);
  if (page.status >= 500)
    throw new IsnadError(
      'unavailable',
      `${address}: got status ${page.status}, expected rules, or none; nothing is fetched from there meanwhile`,
    );
  const text = page.status < 300 && page.bytes ? new TextDecoder().decode(page.bytes.subarray(0, mostRulesBytes)) : '';
  const robots = parseRobots(address, text);
  const delay = robots.getCrawlDelay(userAgent);
  const pause = Number.isFinite(delay) ? Math.min(longestPauseMs, 1000 * delay!) : 0;
  return { allows: (url) => robots.isAllowed(url, userAgent) !== false, pauseMs: Math.max(limits.pauseMs, pause) };
};
