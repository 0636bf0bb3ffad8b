// What the user names (files, or `-` for standard input) becomes items to read, one after another: batches of lines, or whole texts.
// A file that cannot be opened or read is an item too, so that the rest goes on.
import { createReadStream } from 'node:fs';
import { IsnadError } from '../../model/index.ts';
import { type LineBatch, lineBatches, longestLine } from './line-batches.ts';
import { bad } from './report-fields.ts';

export type Format = 'txt' | 'jsonl';

export interface Source {
  readonly name: string;
  readonly format: Format;
  readonly open: () => AsyncIterable<Uint8Array>;
}

export type Item =
  | ({ readonly kind: 'lines'; readonly name: string } & LineBatch)
  | { readonly kind: 'text'; readonly name: string; readonly bytes: Uint8Array }
  | { readonly kind: 'failed'; readonly name: string; readonly format: Format; readonly error: string };

const chunkSize = 256 * 1024;

export const fileSource = (name: string, format: Format): Source => ({
  name,
  format,
  open: () => createReadStream(name, { highWaterMark: chunkSize }),
});

export const itemsOf = async function* (sources: readonly Source[]): AsyncGenerator<Item> {
  for (const source of sources) {
    try {
      if (source.format === 'jsonl')
        for await (const batch of lineBatches(source.open())) yield { kind: 'lines', name: source.name, ...batch };
      else yield { kind: 'text', name: source.name, bytes: await wholeOf(source) };
    } catch (error) {
      yield { kind: 'failed', name: source.name, format: source.format, error: failureOf(source.name, error) };
    }
  }
};

const wholeOf = async ({ name, open }: Source): Promise<Uint8Array> => {
  const chunks: Uint8Array[] = [];
  let size = 0;
  for await (const chunk of open()) {
    chunks.push(chunk);
    size += chunk.length;
    if (size > longestLine) throw bad(name, `more than ${longestLine} bytes`, 'one report of at most that size');
  }
  return Buffer.concat(chunks);
};

const told: Readonly<Record<string, string>> = { ENOENT: 'no such file', EISDIR: 'a folder', EACCES: 'no permission to read it' };

/** Only what the file system says is turned into words; anything else is a fault of ours and goes up. */
const failureOf = (name: string, error: unknown): string => {
  if (error instanceof IsnadError) return error.message;
  const code = error instanceof Error && 'code' in error && typeof error.code === 'string' ? error.code : null;
  if (code === null) throw error;
  return bad(name, told[code] ?? code, 'a file that can be read').message;
};
