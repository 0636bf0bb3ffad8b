// How a command fetches: politely, within the limits that the settings leave, under a name that says who we are.
import type { Command } from 'commander';
import { createFetcher } from '../../intake/fetch/fetch-page.ts';
import { usualFetchLimits } from '../../intake/fetch/limits.ts';
import { createPoliteFetch, type PoliteFetch } from '../../intake/fetch/polite.ts';
import { collect } from '../options.ts';
import type { SettingOptions, Settings } from '../settings.ts';

export interface FetchOptions {
  readonly userAgent?: string;
  readonly contact?: string;
  readonly allowHost?: readonly string[];
  readonly pause?: string;
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
    .option('--pause <seconds>', 'between two fetches from one host, where its robots.txt asks for no longer (default: 1)');

export const fetchSettingsIn = ({ userAgent, contact, allowHost, pause }: FetchOptions): SettingOptions => ({
  ...{ userAgent, contact, allowHosts: allowHost, pause },
});

export interface Fetching {
  readonly fetch: PoliteFetch;
  readonly close: () => Promise<void>;
}

type FetchSettings = Pick<Settings, 'userAgent' | 'contact' | 'allowHosts' | 'pause'>;

export const createFetching = ({ userAgent, contact, allowHosts, pause }: FetchSettings, signal: AbortSignal): Fetching => {
  const name = contact === '' ? userAgent : `${userAgent} (contact: ${contact})`;
  const limits = { ...usualFetchLimits, allowedHosts: allowHosts, pauseMs: pause * 1000 };
  const fetcher = createFetcher({ limits, userAgent: name, signal });
  return { fetch: createPoliteFetch({ fetcher, limits, userAgent: name, signal }), close: fetcher.close };
};
