// How a command fetches: politely, within the limits that the settings leave, under a name that says who we are.
import type { Command } from 'commander';
import { createFetcher } from '../../intake/fetch/fetch-page.ts';
import type { FetchLimits } from '../../intake/fetch/limits.ts';
import { createPoliteFetch, type PoliteFetch } from '../../intake/fetch/polite.ts';
import { collect } from '../options.ts';
import type { SettingOptions, Settings } from '../settings.ts';

export interface FetchOptions {
  readonly userAgent?: string;
  readonly contact?: string;
  readonly allowHost?: readonly string[];
  readonly pause?: string;
  readonly fetchMegabytes?: string;
  readonly fetchSeconds?: string;
  readonly fetchRedirects?: string;
  readonly fetchRatio?: string;
}

export const withFetching = (command: Command): Command =>
  command
    .option('--contact <address>', 'whom the keepers of servers may write to; told to each server')
    .option('--user-agent <name>', 'by what name servers know us')
    .option(
      '--allow-host <host>',
      'a host that may be asked though it is not public, such as localhost:8080; may be given several times',
      collect,
    )
    .option('--pause <seconds>', 'between two fetches from one host, where its robots.txt asks for no longer (default: 1)')
    .option('--fetch-megabytes <number>', 'how large a page may be once it is unpacked (default: 32)')
    .option('--fetch-seconds <number>', 'how long a fetch may take, redirects included (default: 30)')
    .option('--fetch-redirects <number>', 'how often a fetch may be sent elsewhere (default: 5)')
    .option('--fetch-ratio <number>', 'how many bytes one packed byte of a page may give (default: 200)');

export const fetchSettingsIn = (options: FetchOptions): SettingOptions => {
  const { userAgent, contact, allowHost, pause, fetchMegabytes, fetchSeconds, fetchRedirects, fetchRatio } = options;
  return { userAgent, contact, allowHosts: allowHost, pause, fetchMegabytes, fetchSeconds, fetchRedirects, fetchRatio };
};

export interface Fetching {
  readonly fetch: PoliteFetch;
  readonly close: () => Promise<void>;
}

type FetchSettings = Pick<
  Settings,
  'userAgent' | 'contact' | 'allowHosts' | 'pause' | 'fetchMegabytes' | 'fetchSeconds' | 'fetchRedirects' | 'fetchRatio'
>;

const megabyte = 1024 * 1024;

const limitsOf = ({ allowHosts, pause, fetchMegabytes, fetchSeconds, fetchRedirects, fetchRatio }: FetchSettings): FetchLimits => ({
  mostBytes: Math.floor(fetchMegabytes * megabyte),
  mostMs: fetchSeconds * 1000,
  mostRedirects: fetchRedirects,
  mostRatio: fetchRatio,
  pauseMs: pause * 1000,
  allowedHosts: allowHosts,
});

export const createFetching = (settings: FetchSettings, signal: AbortSignal): Fetching => {
  const { userAgent, contact } = settings;
  const name = contact === '' ? userAgent : `${userAgent} (contact: ${contact})`;
  const limits = limitsOf(settings);
  const fetcher = createFetcher({ limits, userAgent: name, signal });
  return { fetch: createPoliteFetch({ fetcher, limits, userAgent: name, signal }), close: fetcher.close };
};
