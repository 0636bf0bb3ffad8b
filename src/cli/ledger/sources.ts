// What `isnad ingest` is given, as items.
import type { Item } from '../../intake/item.ts';
import { itemsOf } from '../../intake/reports/sources.ts';
import { type ReportOptions, sourcesOf } from '../options.ts';
import type { Meter } from './meter.ts';

export const itemsNamed = async function* (names: readonly string[], options: ReportOptions, meter: Meter): AsyncGenerator<Item> {
  for await (const item of itemsOf(sourcesOf(names, options.from))) {
    if ('bytes' in item) meter.bytes(item.bytes.length);
    if (item.kind === 'lines') yield { ...item, fetched: null };
    else if (item.kind === 'failed') yield item;
    else yield { kind: 'document', name: item.name, bytes: item.bytes, format: 'txt', url: null, contentType: null, fetched: null };
  }
};
