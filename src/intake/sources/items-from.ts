// What the user names (files, folders, `-` for standard input) becomes items, one after another and always in the same order. One that cannot
// be had is an item as well, so that the rest goes on. This is the door of the folder: open it first.
import { createReadStream } from 'node:fs';
import { stat } from 'node:fs/promises';
import { basename } from 'node:path';
import type { Item } from '../item.ts';
import { failureOf } from './failures.ts';
import { formatByName, type SourceFormat, withoutGzip } from './formats.ts';
import { defaultLimits, type IntakeLimits } from './limits.ts';
import { openSource } from './open-source.ts';
import { failed, failedWhole, type Opening, type PassedOver } from './opening.ts';
import { walkFolder } from './walk-folder.ts';

export interface SourceOptions {
  /** What files are taken for; else their names and first bytes say it. */
  readonly format?: SourceFormat | null;
  readonly limits?: Partial<IntakeLimits>;
  /** Told of what is left out without being bad: hidden files, links out of the folder, records that are no pages. */
  readonly passOver?: (name: string, why: PassedOver) => void;
  readonly stdin?: () => AsyncIterable<Uint8Array>;
  /** Told how many more bytes of the disk have been read, or passed by. */
  readonly onBytes?: (more: number) => void;
}

const chunkSize = 256 * 1024;

export const itemsFrom = async function* (names: readonly string[], options: SourceOptions = {}): AsyncGenerator<Item> {
  const { onBytes } = options;
  for (const name of names) {
    const opening = openingOf(options);
    if (name === '-') {
      const bytes = options.stdin ?? (() => process.stdin);
      yield* openSource({ name: 'stdin', fileName: 'stdin', bytes, path: null }, opening);
    } else yield* namedItems(name, opening, onBytes);
  }
};

/** Limits of a whole archive hold for each name apart, and in a folder for each file. */
const openingOf = ({ format = null, limits, passOver = () => undefined }: SourceOptions): Opening => ({
  ...{ limits: { ...defaultLimits, ...limits }, format, depth: 0, unpacked: { bytes: 0 }, isFound: false, passOver },
});

type OnBytes = SourceOptions['onBytes'];

const namedItems = async function* (name: string, opening: Opening, onBytes: OnBytes): AsyncGenerator<Item> {
  try {
    const entry = await stat(name);
    if (entry.isDirectory()) yield* folderItems(name, opening, onBytes);
    else yield* fileItems(name, entry.isFile(), opening, onBytes);
  } catch (error) {
    yield asFailure(name, error, opening);
  }
};

/** Archives are read here and there: what of a file has not come by as a stream counts when it is done. */
const fileItems = async function* (path: string, isSeekable: boolean, opening: Opening, onBytes: OnBytes): AsyncGenerator<Item> {
  let seen = 0;
  const bytes = async function* (): AsyncGenerator<Uint8Array> {
    for await (const chunk of createReadStream(path, { highWaterMark: chunkSize }) as AsyncIterable<Uint8Array>) {
      seen += chunk.length;
      onBytes?.(chunk.length);
      yield chunk;
    }
  };
  yield* openSource({ name: path, fileName: basename(path), bytes, path: isSeekable ? path : null }, opening);
  if (onBytes && isSeekable) onBytes(Math.max(0, (await stat(path)).size - seen));
};

const folderItems = async function* (folder: string, opening: Opening, onBytes: OnBytes): AsyncGenerator<Item> {
  for await (const { path, error } of walkFolder(folder, opening)) {
    const each = { ...opening, isFound: true, unpacked: { bytes: 0 } };
    if (error === null) yield* fileItems(path, true, each, onBytes);
    else yield asFailure(path, error, each);
  }
};

/** By its name alone, since nothing of it could be read. */
const asFailure = (name: string, error: unknown, { format }: Opening): Item => {
  const said = format ?? formatByName(withoutGzip(name));
  const isOne = said === null || said === 'txt' || said === 'html' || said === 'json' || said === 'feed';
  return (isOne ? failed : failedWhole)(name, failureOf(error));
};
