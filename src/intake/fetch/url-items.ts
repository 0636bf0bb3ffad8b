// Addresses become items: a document each, or what could not be had. Different hosts are asked at the same time, each host one page after another.
import { IsnadError } from '../../model/index.ts';
import type { Item } from '../item.ts';
import type { Page } from './fetch-page.ts';
import type { PoliteFetch } from './polite.ts';

export interface UrlItemsOptions {
  readonly fetch: PoliteFetch;
  /** Once it is aborted no further address is asked. */
  readonly signal?: AbortSignal | undefined;
  /** How many hosts are asked at once, which bounds how many pages are held as well. */
  readonly width?: number | undefined;
}

const usualWidth = 8;

export const isAddress = (name: string): boolean => /^https?:\/\//i.test(name);

/** Addresses of a list, one a line; empty lines and those that begin with # are left out. */
export const addressesIn = (text: string): readonly string[] =>
  text
    .replace(/^\ufeff/, '')
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '' && !line.startsWith('#'));

/** As they come: a slow host holds up no other. An address that is named twice is asked once. */
export const urlItems = async function* (
  addresses: Iterable<string>,
  { fetch, signal, width = usualWidth }: UrlItemsOptions,
): AsyncGenerator<Item> {
  const waiting = byHost(addresses);
  const underWay = new Map<string, Promise<readonly [host: string, item: Item | null]>>();
  const start = (host: string, list: string[]): void => {
    underWay.set(
      host,
      itemAt(list.shift()!, fetch, signal).then((item) => [host, item] as const),
    );
  };
  for (;;) {
    for (const [host, list] of waiting) {
      if (underWay.size >= width || signal?.aborted) break;
      if (list.length === 0) waiting.delete(host);
      else if (!underWay.has(host)) start(host, list);
    }
    if (underWay.size === 0) return;
    const [host, item] = await Promise.race(underWay.values());
    underWay.delete(host);
    if (item) yield item;
  }
};

const byHost = (addresses: Iterable<string>): Map<string, string[]> => {
  const hosts = new Map<string, string[]>();
  for (const address of new Set(addresses)) {
    const host = URL.canParse(address) ? new URL(address).origin : '';
    const list = hosts.get(host);
    if (list) list.push(address);
    else hosts.set(host, [address]);
  }
  return hosts;
};

/** Null where the user has ended it. */
const itemAt = async (address: string, fetch: PoliteFetch, signal: AbortSignal | undefined): Promise<Item | null> => {
  try {
    return pageItem(address, await fetch(address));
  } catch (error) {
    if (signal?.aborted) return null;
    if (!(error instanceof IsnadError)) throw error;
    return { kind: 'failed', name: address, error: withoutName(address, error.message) };
  }
};

const pageItem = (name: string, { status, bytes, url, contentType, fetched }: Page): Item =>
  status === 200 && bytes
    ? { kind: 'document', name, bytes, format: null, url, contentType, fetched }
    : { kind: 'failed', name, error: `got status ${status}, expected 200` };

/** The name stands beside the message already. */
const withoutName = (address: string, message: string): string => {
  const names = [address, ...(URL.canParse(address) ? [new URL(address).href] : [])];
  const name = names.find((one) => message.startsWith(`${one}: `));
  return name === undefined ? message : message.slice(name.length + 2);
};
