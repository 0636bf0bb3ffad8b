// The files of a folder and of the folders in it, name by name in one bytewise order, so that the same folder always gives the same stream.
// Links are followed to files that lie in the folder; what leads out of it is left out, and no link can make a loop.
import { lstat, readdir, realpath, stat } from 'node:fs/promises';
import { join, sep } from 'node:path';
import type { Opening } from './opening.ts';

export interface Found {
  readonly path: string;
  /** What could not be looked at, for the one who reports it. */
  readonly error: unknown;
}

export const walkFolder = async function* (folder: string, { passOver }: Pick<Opening, 'passOver'>): AsyncGenerator<Found> {
  const root = await realpath(folder);
  const walk = async function* (inner: string): AsyncGenerator<Found> {
    for (const name of await namesIn(inner)) {
      const path = join(inner, name);
      if (name.startsWith('.')) passOver(path, 'hidden');
      else yield* await look(path);
    }
  };
  const look = async (path: string): Promise<AsyncIterable<Found> | readonly Found[]> => {
    try {
      const entry = await lstat(path);
      if (entry.isDirectory()) return guarded(path, walk(path));
      if (entry.isFile() || (entry.isSymbolicLink() && (await leadsToFileIn(root, path)))) return [{ path, error: null }];
      passOver(path, entry.isSymbolicLink() ? 'link' : 'special file');
      return [];
    } catch (error) {
      return [{ path, error }];
    }
  };
  yield* walk(folder);
};

/** A folder that cannot be read is told, and the walk goes on. */
const guarded = async function* (path: string, walk: AsyncIterable<Found>): AsyncGenerator<Found> {
  try {
    yield* walk;
  } catch (error) {
    yield { path, error };
  }
};

const namesIn = async (folder: string): Promise<readonly string[]> => {
  const names = await readdir(folder);
  const keyed = names.map((name) => ({ name, key: Buffer.from(name) }));
  return keyed.sort((a, b) => Buffer.compare(a.key, b.key)).map(({ name }) => name);
};

/** False for a link that leads nowhere. */
const leadsToFileIn = async (root: string, path: string): Promise<boolean> => {
  try {
    const target = await realpath(path);
    return target.startsWith(root.endsWith(sep) ? root : `${root}${sep}`) && (await stat(target)).isFile();
  } catch {
    return false; // a link to nothing, or round in a circle
  }
};
