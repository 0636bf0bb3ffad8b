// What is carried along while sources are opened: limits, how deep in archives one is, and whom to tell what was left out.
import { IsnadError } from '../../model/index.ts';
import type { Item } from '../item.ts';
import type { SourceFormat } from './formats.ts';
import type { IntakeLimits } from './limits.ts';

/** Why something that was met is no item and no failure either. */
export type PassedOver = 'hidden' | 'link' | 'special file' | 'unknown format' | 'record that is no page';

export interface Opening {
  readonly limits: IntakeLimits;
  /** What files are taken for where the user says so; archives among them are opened all the same. */
  readonly format: SourceFormat | null;
  /** In how many archives this stands. */
  readonly depth: number;
  /** What the outermost archive has given so far, shared by all that lies in it. */
  readonly unpacked: { bytes: number };
  /** Found, not named by the user: what is of no known format is then left out rather than refused. */
  readonly isFound: boolean;
  readonly passOver: (name: string, why: PassedOver) => void;
}

/** Something with a name that can be read as a stream of bytes. */
export interface Openable {
  readonly name: string;
  /** The part of the name by which its format is known, such as `page.html` for `page.html.gz`. */
  readonly fileName: string;
  readonly bytes: () => AsyncIterable<Uint8Array>;
  /** Where it is a file of the file system, in which one can jump. */
  readonly path: string | null;
}

export type ItemsOf = (source: Openable, opening: Opening) => AsyncIterable<Item>;

/** An error without the name, which stands beside it in the item. */
export const refused = (got: string, expected: string): IsnadError => new IsnadError('bad-input', `got ${got}, expected ${expected}`);

export const failed = (name: string, { message }: IsnadError): Item => ({ kind: 'failed', name, error: message });

/** A failure after which no single report is known to be missing: a stream or an archive broke. */
export const failedWhole = (name: string, { message }: IsnadError): Item => ({ kind: 'failed', name, error: message, hasReports: false });
