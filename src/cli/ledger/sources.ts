// What `isnad ingest` is given, as items: files and folders first, then what stands at addresses.
import { readFile } from 'node:fs/promises';
import { addressesIn, isAddress, urlItems } from '../../intake/fetch/url-items.ts';
import type { Item } from '../../intake/item.ts';
import { failureOf } from '../../intake/sources/failures.ts';
import { itemsFrom } from '../../intake/sources/items-from.ts';
import { createLeftOut } from '../left-out.ts';
import { formatOf, type ReportOptions } from '../options.ts';
import { createFetching } from './fetching.ts';
import type { Meter } from './meter.ts';

export interface Named {
  /** Files, folders, addresses, and - for standard input. */
  readonly names: readonly string[];
  /** Files that list addresses. */
  readonly lists: readonly string[];
}

export interface NamedParts {
  readonly options: ReportOptions;
  readonly settings: Parameters<typeof createFetching>[0];
  readonly meter: Meter;
  readonly signal: AbortSignal;
}

export const itemsNamed = async function* (
  { names, lists }: Named,
  { options, settings, meter, signal }: NamedParts,
): AsyncGenerator<Item> {
  const leftOut = createLeftOut();
  const files = names.filter((name) => !isAddress(name));
  for await (const item of itemsFrom(files, { format: formatOf(options), passOver: leftOut.add })) yield counted(item, meter);
  meter.aside(leftOut.tell);
  const addresses = names.filter(isAddress);
  for (const list of lists) {
    const listed = await addressesOf(list);
    if ('kind' in listed) yield listed;
    else addresses.push(...listed.addresses);
  }
  if (addresses.length === 0) return;
  const { fetch, close } = createFetching(settings, signal);
  try {
    for await (const item of urlItems(addresses, { fetch, signal })) yield counted(item, meter);
  } finally {
    await close();
  }
};

const counted = (item: Item, meter: Meter): Item => {
  if ('bytes' in item) meter.bytes(item.bytes.length);
  return item;
};

const addressesOf = async (file: string): Promise<{ readonly addresses: readonly string[] } | Item> => {
  try {
    return { addresses: addressesIn(await readFile(file, 'utf8')) };
  } catch (error) {
    return { kind: 'failed', name: file, error: failureOf(error).message };
  }
};
