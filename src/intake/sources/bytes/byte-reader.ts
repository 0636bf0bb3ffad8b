// Reads a stream of bytes in the pieces that a format has: so many bytes, a line, whatever comes. Counts where it is.

export interface ByteReader {
  /** How many bytes have been taken. */
  readonly offset: () => number;
  /** The next bytes, as they come and at most so many; null at the end. */
  readonly some: (most: number) => Promise<Uint8Array | null>;
  /** Gives back the last bytes taken. */
  readonly unread: (bytes: Uint8Array) => void;
  /** So many bytes; fewer only at the end of the stream. For what has a limit: they are held in memory. */
  readonly take: (count: number) => Promise<Uint8Array>;
  /** A line with its line feed; at the end of the stream, or past `most` bytes, without. */
  readonly line: (most: number) => Promise<Uint8Array>;
  readonly close: () => Promise<void>;
}

const lineFeed = 0x0a;

export const createByteReader = (source: AsyncIterable<Uint8Array>): ByteReader => {
  const iterator = source[Symbol.asyncIterator]();
  let held: Uint8Array = new Uint8Array(0);
  let offset = 0;
  const fill = async (): Promise<boolean> => {
    while (held.length === 0) {
      const next = await iterator.next();
      if (next.done) return false;
      held = next.value;
    }
    return true;
  };
  const cut = (count: number): Uint8Array => {
    const bytes = held.subarray(0, count);
    held = held.subarray(count);
    offset += bytes.length;
    return bytes;
  };
  const some = async (most: number): Promise<Uint8Array | null> => ((await fill()) ? cut(most) : null);
  /** Parts until `ends` says how many of the held bytes are the last ones. */
  const gather = async (most: number, lastOf: (bytes: Uint8Array) => number): Promise<Uint8Array> => {
    const parts: Uint8Array[] = [];
    let size = 0;
    while (size < most && (await fill())) {
      const last = lastOf(held);
      const part = cut(Math.min(most - size, last < 0 ? held.length : last));
      parts.push(part);
      size += part.length;
      if (last >= 0 && part.length === last) break;
    }
    return parts.length === 1 ? parts[0]! : Buffer.concat(parts);
  };
  return {
    offset: () => offset,
    some,
    unread: (bytes) => {
      held = held.length === 0 ? bytes : Buffer.concat([bytes, held]);
      offset -= bytes.length;
    },
    take: (count) => gather(count, () => -1),
    line: (most) =>
      gather(most, (bytes) => {
        const at = bytes.indexOf(lineFeed);
        return at < 0 ? -1 : at + 1;
      }),
    close: async () => {
      await iterator.return?.();
    },
  };
};
