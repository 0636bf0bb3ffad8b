// A table with a header line (CSV by RFC 4180, or parted by semicolons or tabs) becomes batches of rows, streaming.
import { parse } from 'csv-parse';
import type { RowBatch } from '../item.ts';
import { refused } from './opening.ts';

interface TableOptions {
  /** The beginning of the stream, in which the header stands. */
  readonly head: Uint8Array;
  readonly isTabbed: boolean;
  readonly longestRecord: number;
}

const mostRows = 256;
/** A batch is what a thread reads at once: it ends when this many characters have gathered. */
const mostCharacters = 256 * 1024;

const mostColumns = 1000;

/** A cell costs memory even where it is empty, and the parser's own limit counts characters alone. */
const withinColumns = (cell: string, { index }: { readonly index: number }): string => {
  if (index >= mostColumns) throw refused(`a record of more than ${mostColumns} cells`, 'at most so many');
  return cell;
};

interface Numbered {
  readonly info: { readonly lines: number };
  readonly record: readonly string[];
}

export const tableBatches = async function* (
  bytes: AsyncIterable<Uint8Array>,
  { head, isTabbed, longestRecord }: TableOptions,
): AsyncGenerator<RowBatch> {
  const utf16 = utf16Of(head);
  const parser = parse({
    ...{ bom: true, info: true, relax_column_count: true, relax_quotes: true, skip_empty_lines: true, max_record_size: longestRecord },
    cast: withinColumns,
    delimiter: isTabbed ? '\t' : separatorOf(textOf(head, utf16)),
  });
  const feeding = feed(utf16 === null ? bytes : inUtf8(bytes, utf16), parser);
  const gather = createGather();
  try {
    for await (const row of parser as AsyncIterable<Numbered>) yield* gather.row(row);
  } catch (error) {
    yield* gather.rest();
    throw isOfParser(error)
      ? refused(`a table that breaks off after line ${gather.line()} (${error.message})`, 'records as RFC 4180 has them')
      : error;
  }
  await feeding;
  yield* gather.rest();
};

const isOfParser = (error: unknown): error is Error => error instanceof Error && 'code' in error && String(error.code).startsWith('CSV_');

type Parser = ReturnType<typeof parse>;

const feed = async (bytes: AsyncIterable<Uint8Array>, parser: Parser): Promise<void> => {
  try {
    for await (const chunk of bytes) {
      if (parser.destroyed) return;
      await new Promise<void>((resolve) => parser.write(chunk, () => resolve()));
    }
    parser.end();
  } catch (error) {
    parser.destroy(error instanceof Error ? error : new Error(String(error)));
  }
};

/** Rows until a batch is full. */
const createGather = () => {
  let header: readonly string[] | null = null;
  let rows: (readonly string[])[] = [];
  let size = 0;
  let first = 1;
  let last = 0;
  const rest = function* (): Generator<RowBatch> {
    if (header !== null && rows.length > 0) yield { header, rows, line: first };
    rows = [];
    size = 0;
  };
  return {
    line: (): number => last,
    rest,
    row: function* ({ info, record }: Numbered): Generator<RowBatch> {
      const isHeader = header === null;
      header ??= record.map((cell) => cell.trim());
      if (!isHeader) {
        if (rows.length === 0) first = last + 1;
        rows.push(record);
        size += record.reduce((sum, cell) => sum + cell.length, 0);
      }
      last = info.lines;
      if (rows.length >= mostRows || size >= mostCharacters) yield* rest();
    },
  };
};

/** The mark that parts most names of the header: tables saved in some countries have semicolons. */
const separatorOf = (head: string): string => {
  const header = /^[^\r\n]*/.exec(head)![0];
  const count = (mark: string): number => header.split(mark).length;
  return [',', ';', '\t'].reduce((best, mark) => (count(mark) > count(best) ? mark : best));
};

type Utf16 = 'utf-16le' | 'utf-16be';

const utf16Of = (head: Uint8Array): Utf16 | null => {
  if (head[0] === 0xff && head[1] === 0xfe) return 'utf-16le';
  return head[0] === 0xfe && head[1] === 0xff ? 'utf-16be' : null;
};

const textOf = (head: Uint8Array, utf16: Utf16 | null): string => new TextDecoder(utf16 ?? 'utf-8').decode(head);

const inUtf8 = async function* (bytes: AsyncIterable<Uint8Array>, encoding: Utf16): AsyncGenerator<Uint8Array> {
  const decoder = new TextDecoder(encoding);
  for await (const chunk of bytes) yield Buffer.from(decoder.decode(chunk, { stream: true }));
  yield Buffer.from(decoder.decode());
};
