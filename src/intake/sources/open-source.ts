// One stream with a name becomes items: what it is taken for is found out here, and archives are opened, one inside the other.
import type { Item } from '../item.ts';
import { lineBatches } from '../reports/line-batches.ts';
import { gunzip } from './archives/gunzip.ts';
import { warcItems } from './archives/warc-items.ts';
import { zipItems } from './archives/zip-items.ts';
import { type Peeked, peek, wholeOf } from './bytes/peek.ts';
import { failureOf } from './failures.ts';
import { archiveOf, formatByLook, formatByName, headSize, magicSize, type SourceFormat, withoutGzip } from './formats.ts';
import { inside } from './limits.ts';
import { failed, failedWhole, type Openable, type Opening } from './opening.ts';
import { tableBatches } from './table-batches.ts';

/** Never throws for what the input is or lacks: that is an item too, and what comes after goes on. */
export const openSource = async function* (source: Openable, opening: Opening): AsyncGenerator<Item> {
  let isWhole = isStream(opening.format ?? formatByName(withoutGzip(source.fileName)));
  let peeked: Peeked | null = null;
  try {
    peeked = await peek(source.bytes(), lookAt(source, opening));
    const format = formatOf(peeked.head, source, opening);
    if (format === null) {
      opening.passOver(source.name, 'unknown format');
      return;
    }
    isWhole = isStream(format === 'gzip' ? formatByName(withoutGzip(source.fileName)) : format);
    yield* itemsAs(format, source, peeked, opening);
  } catch (error) {
    yield (isWhole ? failedWhole : failed)(source.name, failureOf(error));
  } finally {
    await peeked?.close();
  }
};

/** Where lines come in one by one and are known to be lines, the first is not kept waiting for the next. */
const lookAt = ({ fileName }: Openable, { format }: Opening): number =>
  (format ?? formatByName(fileName)) === 'jsonl' ? magicSize : headSize;

/** Many reports in one stream: no single one is missing where it breaks. */
const isStream = (format: SourceFormat | null): boolean =>
  format !== null && format !== 'txt' && format !== 'html' && format !== 'json' && format !== 'feed';

/** Null for what was found, not named, and is of no format that is known. */
const formatOf = (head: Uint8Array, { fileName }: Openable, { format, isFound }: Opening): SourceFormat | null => {
  const known = archiveOf(head, fileName) ?? format ?? formatByName(fileName);
  if (known !== null) return known;
  const look = formatByLook(head);
  if (isFound && (look === null || (look === 'txt' && fileName.slice(1).includes('.')))) return null;
  return look ?? 'txt';
};

const itemsAs = (format: SourceFormat, source: Openable, peeked: Peeked, opening: Opening): AsyncIterable<Item> => {
  if (format === 'jsonl') return lineItems(source.name, peeked.all, opening);
  if (format === 'csv' || format === 'tsv') return rowItems(source.name, peeked, format === 'tsv', opening);
  if (format === 'gzip') return gzipItems(source, peeked, opening);
  if (format === 'zip' || format === 'wacz') return zipItems({ ...source, bytes: () => peeked.all }, opening, openSource);
  if (format === 'warc') return warcItems(source.name, peeked.all, opening);
  return documentItems(source.name, peeked.all, format, opening);
};

const lineItems = async function* (name: string, bytes: AsyncIterable<Uint8Array>, { limits }: Opening): AsyncGenerator<Item> {
  for await (const batch of lineBatches(bytes, limits.longestLine)) yield { kind: 'lines', name, fetched: null, ...batch };
};

const rowItems = async function* (name: string, { head, all }: Peeked, isTabbed: boolean, { limits }: Opening): AsyncGenerator<Item> {
  const options = { head, isTabbed, longestRecord: limits.longestLine };
  for await (const batch of tableBatches(all, options)) yield { kind: 'rows', name, fetched: null, ...batch };
};

const gzipItems = async function* ({ name, fileName }: Openable, { all }: Peeked, opening: Opening): AsyncGenerator<Item> {
  const inner = inside(opening);
  yield* openSource({ name, fileName: withoutGzip(fileName), path: null, bytes: () => gunzip(all, inner) }, inner);
};

const documentItems = async function* (
  name: string,
  bytes: AsyncIterable<Uint8Array>,
  format: 'txt' | 'html' | 'json' | 'feed',
  { limits }: Opening,
): AsyncGenerator<Item> {
  const whole = await wholeOf(bytes, limits.longestDocument, `one document of at most ${limits.longestDocument}`);
  yield { kind: 'document', name, bytes: whole, format, url: null, contentType: null, fetched: null };
};
