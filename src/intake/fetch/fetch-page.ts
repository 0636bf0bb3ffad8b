// One page over http or https, safely: only public addresses, also after each redirect and whatever a name resolves to; bounded in size, time
// and redirects; asked for anew only where it has changed.
import { type LookupAddress, lookup } from 'node:dns';
import { isIP, type LookupFunction } from 'node:net';
import { Agent, type Dispatcher, errors, request } from 'undici';
import { IsnadError } from '../../model/index.ts';
import { bad } from '../reports/report-fields.ts';
import { acceptedEncodings, boundedBody } from './bounded-body.ts';
import type { FetchLimits } from './limits.ts';
import { createIsPublic } from './public-address.ts';

/** What a server said of a page the last time, to be asked whether it has changed. */
export interface Marks {
  readonly etag: string | null;
  readonly modified: string | null;
}

export interface Page {
  /** The address at which it was found in the end. */
  readonly url: string;
  readonly status: number;
  /** Null where it has not changed. */
  readonly bytes: Uint8Array | null;
  readonly contentType: string | null;
  readonly marks: Marks;
  /** Seconds after which the server wants to be asked again, where it says so. */
  readonly retryAfter: number | null;
  /** ISO instant. */
  readonly fetched: string;
}

export interface FetchOptions {
  readonly marks?: Marks | undefined;
  /** Asked before each address to which the first one leads; what it throws ends the fetch. */
  readonly mayFollow?: ((url: string) => Promise<void>) | undefined;
}

export interface Fetcher {
  /** Any status is an answer; throws an IsnadError where there is none, or none that may be taken. */
  readonly fetch: (url: string, options?: FetchOptions) => Promise<Page>;
  readonly close: () => Promise<void>;
}

export interface FetcherOptions {
  readonly limits: FetchLimits;
  readonly userAgent: string;
  /** Ends what is under way. */
  readonly signal?: AbortSignal | undefined;
}

const redirects: ReadonlySet<number> = new Set([301, 302, 303, 307, 308]);

export const createFetcher = ({ limits, userAgent, signal }: FetcherOptions): Fetcher => {
  const isPublic = createIsPublic();
  const isAllowed = createIsAllowed(limits.allowedHosts);
  const outside = new Agent({ connect: { lookup: createPublicLookup(isPublic), timeout: limits.mostMs } });
  const inside = new Agent({ connect: { timeout: limits.mostMs } });
  const check = (text: string): URL => checkedUrl(text, (url) => isAllowed(url) || isPublic(url.hostname));
  const askingOf = (url: URL, ends: AbortSignal, marks: Marks | undefined): Asking => ({
    ...{ agent: isAllowed(url) ? inside : outside, signal: ends, marks, userAgent, mostMs: limits.mostMs },
  });
  return {
    fetch: async (text, { marks, mayFollow } = {}) => {
      const timeout = AbortSignal.timeout(limits.mostMs);
      const ends = signal ? AbortSignal.any([timeout, signal]) : timeout;
      let url = check(text);
      for (let turns = 0; ; turns++) {
        const answer = await ask(url, askingOf(url, ends, marks));
        const target = redirects.has(answer.statusCode) ? headerOf(answer, 'location') : null;
        if (target === null) return await pageOf(url, answer, limits);
        drop(answer);
        if (turns >= limits.mostRedirects) throw bad(text, `more than ${limits.mostRedirects} redirects`, 'a page');
        if (!URL.canParse(target, url.href)) throw bad(`${url.href}: redirect`, `"${target}"`, 'an address');
        url = check(new URL(target, url).href);
        await mayFollow?.(url.href);
      }
    },
    close: async () => {
      await Promise.all([outside.destroy(), inside.destroy()]);
    },
  };
};

/** A body that nobody will read is let go; that it ends early is no error then. */
const drop = ({ body }: Dispatcher.ResponseData): void => {
  body.on('error', () => undefined);
  body.destroy();
};

/** Whether somebody has said that this host, or this port of it, may be asked whatever its address. */
const createIsAllowed = (hosts: readonly string[]): ((url: URL) => boolean) => {
  const allowed = new Set(hosts.map((host) => host.toLowerCase()));
  return ({ hostname, port, protocol }) =>
    allowed.has(hostname) || allowed.has(`${hostname}:${port || (protocol === 'https:' ? '443' : '80')}`);
};

/** A literal address is checked here, in whichever way it is written; a name when it has been resolved. */
const checkedUrl = (text: string, mayAskLiteral: (url: URL) => boolean): URL => {
  if (!URL.canParse(text)) throw bad('address', `"${text}"`, 'one such as https://outlet.example/page');
  const url = new URL(text);
  if (url.protocol !== 'http:' && url.protocol !== 'https:') throw bad(text, url.protocol.replace(':', ''), 'http or https');
  if (url.username !== '' || url.password !== '') throw bad(url.origin, 'an address with a name and password in it', 'one without');
  if (isIP(url.hostname.replace(/^\[|\]$/g, '')) !== 0 && !mayAskLiteral(url)) throw notPublic(url.href, url.hostname);
  return url;
};

const notPublic = (where: string, address: string): IsnadError =>
  new IsnadError('not-allowed', `${where}: got the address ${address}, expected one of the public internet`);

/** Every address that a name means must be public: one that is not is what an attacker would have us ask. */
const createPublicLookup =
  (isPublic: (address: string) => boolean): LookupFunction =>
  (hostname, options, done) => {
    lookup(hostname, { ...options, all: true }, (error, addresses: LookupAddress[]) => {
      if (error) return done(error, '', 0);
      const inside = addresses.find(({ address }) => !isPublic(address));
      if (inside) return done(notPublic(hostname, inside.address) as NodeJS.ErrnoException, '', 0);
      return options.all ? done(null, addresses) : done(null, addresses[0]!.address, addresses[0]!.family);
    });
  };

interface Asking {
  readonly agent: Agent;
  readonly signal: AbortSignal;
  readonly marks: Marks | undefined;
  readonly userAgent: string;
  readonly mostMs: number;
}

const ask = async (url: URL, { agent, signal, marks, userAgent, mostMs }: Asking): Promise<Dispatcher.ResponseData> => {
  const headers = {
    'user-agent': userAgent,
    accept:
      'text/html, application/xhtml+xml, application/xml;q=0.9, application/rss+xml, application/atom+xml, application/feed+json, */*;q=0.5',
    'accept-encoding': acceptedEncodings,
    'accept-language': 'ar, *;q=0.5',
    ...(marks?.etag && { 'if-none-match': marks.etag }),
    ...(marks?.modified && { 'if-modified-since': marks.modified }),
  };
  try {
    return await request(url, { dispatcher: agent, headers, signal });
  } catch (error) {
    throw told(url.href, error, mostMs);
  }
};

/** What went wrong on the net, in words; a fault of ours goes up as it is. */
const told = (url: string, error: unknown, mostMs: number): unknown => {
  if (error instanceof IsnadError) return error;
  if (!(error instanceof Error)) return error;
  if (error.cause instanceof IsnadError) return error.cause;
  if (error.name === 'TimeoutError')
    return new IsnadError('unavailable', `${url}: got no whole answer in ${mostMs / 1000} s, expected one`, { cause: error });
  const isOfNet = error instanceof errors.UndiciError || error instanceof errors.HTTPParserError;
  const code = 'code' in error && typeof error.code === 'string' ? error.code : isOfNet ? error.name : null;
  if (code === null) return error;
  return new IsnadError('unavailable', `${url}: got ${code}, expected an answer`, { cause: error });
};

const headerOf = ({ headers }: Dispatcher.ResponseData, name: string): string | null => {
  const value = headers[name];
  return (Array.isArray(value) ? value[0] : value) ?? null;
};

const pageOf = async (url: URL, answer: Dispatcher.ResponseData, limits: FetchLimits): Promise<Page> => {
  const fetched = new Date().toISOString();
  const after = headerOf(answer, 'retry-after');
  let bytes: Uint8Array | null = null;
  if (answer.statusCode === 304) drop(answer);
  else {
    try {
      bytes = await boundedBody(answer.body, headerOf(answer, 'content-encoding'), limits, url.href);
    } catch (error) {
      throw told(url.href, error, limits.mostMs);
    }
  }
  return {
    url: url.href,
    status: answer.statusCode,
    bytes,
    contentType: headerOf(answer, 'content-type'),
    marks: { etag: headerOf(answer, 'etag'), modified: headerOf(answer, 'last-modified') },
    retryAfter: secondsOf(after),
    fetched,
  };
};

/** Seconds, or a date of HTTP. */
const secondsOf = (text: string | null): number | null => {
  if (text === null) return null;
  if (/^\d+$/.test(text)) return Number(text);
  const at = Date.parse(text);
  return Number.isNaN(at) ? null : Math.max(0, Math.ceil((at - Date.now()) / 1000));
};
