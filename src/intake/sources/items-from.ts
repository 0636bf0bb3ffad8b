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
}

const chunkSize = 256 * 1024;

export const itemsFrom = async function* (names: readonly string[], options: SourceOptions = {}): AsyncGenerator<Item> {
  for (const name of names) {
    const opening = openingOf(options);
    if (name === '-') {
      const bytes = options.stdin ?? (() => process.stdin);
      yield* openSource({ name: 'stdin', fileName: 'stdin', bytes, path: null }, opening);
    } else yield* namedItems(name, opening);
  }
};

/** Limits of a whole archive hold for each name apart, and in a folder for each file. */
const openingOf = ({ format = null, limits, passOver = () => undefined }: SourceOptions): Opening => ({
  ...{ limits: { ...defaultLimits, ...limits }, format, depth: 0, unpacked: { bytes: 0 }, isFound: false, passOver },
});

const namedItems = async function* (name: string, opening: Opening): AsyncGenerator<Item> {
  try {
    const entry = await stat(name);
    if (entry.isDirectory()) yield* folderItems(name, opening);
    else yield* fileItems(name, entry.isFile(), opening);
  } catch (error) {
    yield asFailure(name, error, opening);
  }
};

const fileItems = (path: string, isSeekable: boolean, opening: Opening): AsyncIterable<Item> => {
  const bytes = (): AsyncIterable<Uint8Array> => createReadStream(path, { highWaterMark: chunkSize });
  return openSource({ name: path, fileName: basename(path), bytes, path: isSeekable ? path : null }, opening);
};

const folderItems = async function* (folder: string, opening: Opening): AsyncGenerator<Item> {
  for await (const { path, error } of walkFolder(folder, opening)) {
    const each = { ...opening, isFound: true, unpacked: { bytes: 0 } };
    if (error === null) yield* fileItems(path, true, each);
    else yield asFailure(path, error, each);
  }
};

/** By its name alone, since nothing of it could be read. */
const asFailure = (name: string, error: unknown, { format }: Opening): Item => {
  const said = format ?? formatByName(withoutGzip(name));
  const isOne = said === null || said === 'txt' || said === 'html' || said === 'json' || said === 'feed';
  return (isOne ? failed : failedWhole)(name, failureOf(error));
};
