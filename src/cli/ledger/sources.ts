// What `isnad ingest` is given, as items: files and folders first, then what stands at addresses.
import { readFile } from 'node:fs/promises';
import { addressesIn, isAddress, urlItems } from '../../intake/fetch/url-items.ts';
import type { Item } from '../../intake/item.ts';
import { failureOf } from '../../intake/sources/failures.ts';
import { itemsFrom } from '../../intake/sources/items-from.ts';
import { sizeOf } from '../../intake/sources/size-of.ts';
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
  const addresses = names.filter(isAddress);
  if (addresses.length + lists.length === 0) meter.expect(await sizeOf(files), 'bytes'); // nobody knows how much addresses give
  yield* itemsFrom(files, { format: formatOf(options), passOver: leftOut.add, onBytes: meter.bytes });
  meter.aside(leftOut.tell);
  for (const list of lists) {
    const listed = await addressesOf(list);
    if ('kind' in listed) yield listed;
    else addresses.push(...listed.addresses);
  }
  if (addresses.length === 0) return;
  const { fetch, close } = createFetching(settings, signal);
  try {
    for await (const item of urlItems(addresses, { fetch, signal })) {
      if ('bytes' in item) meter.bytes(item.bytes.length);
      yield item;
    }
  } finally {
    await close();
  }
};

const addressesOf = async (file: string): Promise<{ readonly addresses: readonly string[] } | Item> => {
  try {
    return { addresses: addressesIn(await readFile(file, 'utf8')) };
  } catch (error) {
    return { kind: 'failed', name: file, error: failureOf(error).message };
  }
};
