// The beginning of a stream, to be looked at, and the stream with its beginning; and a stream as one piece, up to a limit.
import { refused } from '../opening.ts';
import { type ByteReader, createByteReader } from './byte-reader.ts';

export interface Peeked {
  readonly head: Uint8Array;
  /** All of the stream. To be read once, or closed. */
  readonly all: AsyncIterable<Uint8Array>;
  readonly close: () => Promise<void>;
}

const wholeChunk = 1024 * 1024;

/** A stream that breaks while it is looked at breaks where it did: after what came before. */
export const peek = async (source: AsyncIterable<Uint8Array>, size: number): Promise<Peeked> => {
  const reader = createByteReader(source);
  let first: Uint8Array = (await reader.some(wholeChunk)) ?? new Uint8Array(0);
  let failure: { readonly error: unknown } | null = null;
  try {
    if (first.length > 0)
      for (let more = await next(reader, first, size); more !== null; more = await next(reader, first, size)) first = more;
  } catch (error) {
    failure = { error };
  }
  const all = async function* (): AsyncGenerator<Uint8Array> {
    try {
      if (first.length > 0) yield first;
      if (failure !== null) throw failure.error;
      for (;;) {
        const chunk = await reader.some(wholeChunk);
        if (chunk === null) return;
        yield chunk;
      }
    } finally {
      await reader.close();
    }
  };
  return { head: first.subarray(0, size), all: all(), close: reader.close };
};

/** The beginning and what comes after it; null where there is enough of it, or no more. */
const next = async (reader: ByteReader, first: Uint8Array, size: number): Promise<Uint8Array | null> => {
  const more = first.length < size ? await reader.some(wholeChunk) : null;
  return more === null ? null : Buffer.concat([first, more]);
};

export const wholeOf = async (source: AsyncIterable<Uint8Array>, longest: number, expected: string): Promise<Uint8Array> => {
  const chunks: Uint8Array[] = [];
  let size = 0;
  for await (const chunk of source) {
    size += chunk.length;
    if (size > longest) throw refused(`more than ${longest} bytes`, expected);
    chunks.push(chunk);
  }
  return Buffer.concat(chunks);
};
