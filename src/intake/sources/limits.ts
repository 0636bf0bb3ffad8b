// How much of an input is read before it is refused. All that is held in memory at once, or made of something small, has a limit here.
import { type Opening, refused } from './opening.ts';

const megabyte = 1024 * 1024;

export interface IntakeLimits {
  /** Bytes of one text, page or feed. */
  readonly longestDocument: number;
  /** Bytes of one line of JSON, and of one record of a table. */
  readonly longestLine: number;
  /** How many bytes one packed byte may give, looked at once more than `ratioBeyond` bytes have come out. */
  readonly unpackRatio: number;
  readonly ratioBeyond: number;
  /** Bytes that one named archive may give in all. */
  readonly unpackedSize: number;
  readonly members: number;
  /** How many archives may stand in each other. */
  readonly depth: number;
  /** Bytes of a ZIP archive that is no file on the disk (from standard input, or inside another archive): it is held in memory. */
  readonly heldArchive: number;
}

export const defaultLimits: IntakeLimits = {
  longestDocument: 32 * megabyte,
  longestLine: 32 * megabyte,
  unpackRatio: 200,
  ratioBeyond: megabyte,
  unpackedSize: 64 * 1024 * megabyte,
  members: 100_000,
  depth: 3,
  heldArchive: 48 * megabyte,
};

/** Counts what comes out of a packed stream, and refuses what swells too much. */
export const createSwellCheck = ({ limits, unpacked }: Opening): ((more: number, out: number, packed: number) => void) => {
  return (more, out, packed) => {
    unpacked.bytes += more;
    if (unpacked.bytes > limits.unpackedSize)
      throw refused(`more than ${limits.unpackedSize} unpacked bytes`, 'an archive that gives at most so many');
    if (out > limits.ratioBeyond && out > packed * limits.unpackRatio)
      throw refused(`${out} bytes out of ${packed} packed ones`, `at most ${limits.unpackRatio} bytes out of one`);
  };
};

/** The opening one archive further in. */
export const inside = (opening: Opening): Opening => {
  if (opening.depth >= opening.limits.depth)
    throw refused(`an archive inside ${opening.depth} others`, `at most ${opening.limits.depth} in each other`);
  return { ...opening, depth: opening.depth + 1 };
};
