// What `isnad ingest` is given, as items.
import type { Item } from '../../intake/item.ts';
import { itemsFrom } from '../../intake/sources/items-from.ts';
import { sizeOf } from '../../intake/sources/size-of.ts';
import { createLeftOut } from '../left-out.ts';
import { formatOf, type ReportOptions } from '../options.ts';
import type { Meter } from './meter.ts';

export const itemsNamed = async function* (names: readonly string[], options: ReportOptions, meter: Meter): AsyncGenerator<Item> {
  const leftOut = createLeftOut();
  meter.expect(await sizeOf(names), 'bytes');
  yield* itemsFrom(names, { format: formatOf(options), passOver: leftOut.add, onBytes: meter.bytes });
  meter.aside(leftOut.tell);
};
