// A web archive (WARC 0.x and 1.x, unpacked) record after record: pages that came with status 200 become documents, all else is passed over.
// Only the record at hand is held in memory, and that only where it is not too long.
import { IsnadError } from '../../../model/index.ts';
import type { Item } from '../../item.ts';
import { type ByteReader, createByteReader } from '../bytes/byte-reader.ts';
import { failed, type Opening, refused } from '../opening.ts';
import { headersOf, httpBody, httpHead } from './http-body.ts';

type Headers = ReadonlyMap<string, string>;

export const warcItems = async function* (name: string, bytes: AsyncIterable<Uint8Array>, opening: Opening): AsyncGenerator<Item> {
  const reader = createByteReader(bytes);
  try {
    for (;;) {
      const start = await passBlankLines(reader);
      const headers = await headersAt(reader, start);
      if (headers === null) return;
      const item = await recordItem(reader, headers, start, name, opening);
      if (item !== null) yield item;
    }
  } finally {
    await reader.close();
  }
};

const passBlankLines = async (reader: ByteReader): Promise<number> => {
  for (;;) {
    const start = reader.offset();
    const line = await reader.line(2);
    if (line.length > 0 && line.every((byte) => byte === 0x0a || byte === 0x0d)) continue;
    reader.unread(line);
    return start;
  }
};

const longestHead = 1024 * 1024;
const expected = 'a WARC record';

const brokenOff = (reader: ByteReader, start: number): Error =>
  refused(`the end at unpacked byte ${reader.offset()}, in the record that begins at unpacked byte ${start}`, 'the rest of it');

const headersAt = async (reader: ByteReader, start: number): Promise<Headers | null> => {
  let text = '';
  for (;;) {
    const line = Buffer.from(await reader.line(longestHead - text.length)).toString('utf8');
    if (line === '' && text === '') return null;
    if (text === '' && !/^WARC\/\d/.test(line)) throw refused(`other bytes at unpacked byte ${start}`, expected);
    if (!line.endsWith('\n')) {
      if (text.length + line.length >= longestHead)
        throw refused(`a head of more than ${longestHead} bytes at unpacked byte ${start}`, expected);
      throw brokenOff(reader, start);
    }
    if (line.trim() === '') return headersOf(text);
    text += line;
  }
};

const lengthOf = (headers: Headers, start: number): number => {
  const length = headers.get('content-length') ?? '';
  if (!/^\d{1,15}$/.test(length))
    throw refused(`the length "${length.slice(0, 40)}" of the record at unpacked byte ${start}`, 'a number of bytes');
  return Number(length);
};

/** Room for the HTTP headers, and for what chunks add. */
const aroundPage = 512 * 1024;

const recordItem = async (reader: ByteReader, headers: Headers, start: number, archive: string, opening: Opening): Promise<Item | null> => {
  const length = lengthOf(headers, start);
  const url = (headers.get('warc-target-uri') ?? '').replace(/^<(.*)>$/, '$1');
  const name = `${archive}/${url === '' ? `record at unpacked byte ${start}` : url}`;
  const { longestDocument } = opening.limits;
  if (headers.get('warc-type')?.toLowerCase() !== 'response' || !/^https?:/i.test(url)) {
    await pass(reader, length, start);
    opening.passOver(name, 'record that is no page');
    return null;
  }
  const isLong = length > longestDocument + aroundPage;
  const block = await reader.take(isLong ? aroundPage : length);
  if (block.length < length) await pass(reader, length - block.length, start);
  const page = pageOf(block);
  if (page === null) {
    opening.passOver(name, 'record that is no page');
    return null;
  }
  if (isLong) return failed(name, refused(`a record of ${length} bytes`, `a page of at most ${longestDocument}`));
  return documentOf(block, page, { name, url, fetched: dateOf(headers.get('warc-date')) }, longestDocument);
};

const someBytes = 1024 * 1024;

const pass = async (reader: ByteReader, count: number, start: number): Promise<void> => {
  for (let left = count; left > 0; ) {
    const bytes = await reader.some(Math.min(left, someBytes));
    if (bytes === null) throw brokenOff(reader, start);
    left -= bytes.length;
  }
};

const pageTypes = /^(?:text\/(?:html|plain)|application\/xhtml\+xml)\b/i;

/** The HTTP head of a page that came as it should, or null for all else. */
const pageOf = (block: Uint8Array): (ReturnType<typeof httpHead> & object) | null => {
  const head = httpHead(block);
  if (head === null || head.status !== 200) return null;
  return pageTypes.test(head.headers.get('content-type') ?? '') ? head : null;
};

const dateOf = (date: string | undefined): string | null =>
  date !== undefined && /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(?:\.\d+)?Z$/.test(date) ? date : null;

interface Origin {
  readonly name: string;
  readonly url: string;
  readonly fetched: string | null;
}

const documentOf = (block: Uint8Array, { headers, end }: NonNullable<ReturnType<typeof pageOf>>, origin: Origin, longest: number): Item => {
  const contentType = headers.get('content-type') ?? null;
  try {
    const bytes = httpBody(block.subarray(end), headers, longest);
    if (bytes.length > longest) return failed(origin.name, refused(`a page of ${bytes.length} bytes`, `at most ${longest}`));
    return { kind: 'document', ...origin, bytes, format: /plain/i.test(contentType ?? '') ? 'txt' : 'html', contentType };
  } catch (error) {
    if (!(error instanceof IsnadError)) throw error;
    return failed(origin.name, error);
  }
};
