// A stream of bytes becomes batches of whole lines, in constant memory. Batches are what workers get, so nothing is decoded here.

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
