// What `isnad ingest` is given, as items.
import type { Item } from '../../intake/item.ts';
import { itemsFrom } from '../../intake/sources/items-from.ts';
import { createLeftOut } from '../left-out.ts';
import { formatOf, type ReportOptions } from '../options.ts';
import type { Meter } from './meter.ts';

export const itemsNamed = async function* (names: readonly string[], options: ReportOptions, meter: Meter): AsyncGenerator<Item> {
  const leftOut = createLeftOut();
  for await (const item of itemsFrom(names, { format: formatOf(options), passOver: leftOut.add })) {
    if ('bytes' in item) meter.bytes(item.bytes.length);
    yield item;
  }
  meter.aside(leftOut.tell);
};
