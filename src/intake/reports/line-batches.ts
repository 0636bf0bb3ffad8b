// A stream of bytes becomes batches of whole lines, in constant memory. Batches are what workers get, so nothing is decoded here.
import { withoutMark } from './utf8.ts';

/** Memory grows with the longest line; a longer one is refused, and the lines after it are read. */
export const longestLine = 32 * 1024 * 1024;
/** Of a refused line this much is kept, in which its id may stand. */
const headSize = 4096;

export interface LineBatch {
  /** Whole lines with their line feeds; of a refused line its beginning. */
  readonly bytes: Uint8Array;
  /** The number of its first line, from 1, and the offset of its first byte. */
  readonly line: number;
  readonly offset: number;
  /** The size of a line that is too long to be read. */
  readonly refused: number | null;
}

const lineFeed = 0x0a;

/** A chunk is expected to be small beside the longest line; as many lines as end in it come out before the next is asked for. */
export const lineBatches = async function* (chunks: AsyncIterable<Uint8Array>, longest = longestLine): AsyncGenerator<LineBatch> {
  const cut = createCutter();
  const held = createHeldLine(longest);
  for await (const chunk of chunks) {
    let start = 0;
    if (held.size() > 0) {
      const first = chunk.indexOf(lineFeed) + 1;
      held.add(first > 0 ? chunk.subarray(0, first) : chunk);
      if (first === 0) continue;
      yield cut(held.take());
      start = first;
    }
    const end = chunk.lastIndexOf(lineFeed) + 1;
    if (end > start) yield cut({ bytes: chunk.subarray(start, end), size: end - start, refused: null });
    held.add(chunk.subarray(Math.max(start, end)));
  }
  if (held.size() > 0) yield cut(held.take());
};

interface Piece {
  readonly bytes: Uint8Array;
  readonly size: number;
  readonly refused: number | null;
}

/** Counts lines and bytes over the pieces of a stream. */
const createCutter = (): ((piece: Piece) => LineBatch) => {
  let line = 1;
  let offset = 0;
  return ({ bytes, size, refused }) => {
    const batch = { bytes, line, offset, refused };
    line += refused === null ? lineFeedsIn(bytes) : 1;
    offset += size;
    return batch;
  };
};

/** The line that began in one chunk and ends in a later one. */
const createHeldLine = (longest: number) => {
  let parts: Uint8Array[] = [];
  let size = 0;
  return {
    size: (): number => size,
    add: (bytes: Uint8Array): void => {
      const over = size > longest;
      size += bytes.length;
      if (over || bytes.length === 0) return;
      parts.push(bytes);
      if (size > longest) parts = [Uint8Array.from(Buffer.concat(parts).subarray(0, headSize))];
    },
    take: (): Piece => {
      const piece = { bytes: parts.length === 1 ? parts[0]! : Buffer.concat(parts), size, refused: size > longest ? size : null };
      parts = [];
      size = 0;
      return piece;
    },
  };
};

const lineFeedsIn = (bytes: Uint8Array): number => {
  let count = 0;
  for (let at = bytes.indexOf(lineFeed); at >= 0; at = bytes.indexOf(lineFeed, at + 1)) count++;
  return count;
};

export interface Line {
  readonly bytes: Uint8Array;
  /** Its number, from 1, and the offset of its first byte. */
  readonly line: number;
  readonly offset: number;
}
const space = 0x20;

/** The lines of a batch that hold something, without their ends. */
export const linesOf = function* (batch: LineBatch): Generator<Line> {
  const bytes = batch.offset === 0 ? withoutMark(batch.bytes) : batch.bytes;
  const start = batch.offset + batch.bytes.length - bytes.length;
  let line = batch.line;
  for (let from = 0; from < bytes.length; line++) {
    const end = bytes.indexOf(lineFeed, from);
    const to = end < 0 ? bytes.length : end;
    let first = from;
    while (first < to && bytes[first]! <= space) first++;
    if (first < to) yield { bytes: bytes.subarray(from, to), line, offset: start + from };
    from = to + 1;
  }
};
