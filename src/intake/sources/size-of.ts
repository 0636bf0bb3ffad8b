// How many bytes the named files and folders have on the disk, so that a long run can say how far it is. What cannot be looked at counts as nothing:
// it is told when its turn comes.
import { stat } from 'node:fs/promises';
import { walkFolder } from './walk-folder.ts';

const sizeOfFile = async (path: string): Promise<number> => {
  try {
    const entry = await stat(path);
    return entry.isFile() ? entry.size : 0;
  } catch {
    return 0;
  }
};

const isFolder = async (path: string): Promise<boolean> => {
  try {
    return (await stat(path)).isDirectory();
  } catch {
    return false;
  }
};

/** Zero where standard input is among them: then the end is not known. */
export const sizeOf = async (names: readonly string[]): Promise<number> => {
  if (names.includes('-')) return 0;
  let size = 0;
  for (const name of names) {
    if (!(await isFolder(name))) size += await sizeOfFile(name);
    else for await (const { path } of walkFolder(name, { passOver: () => undefined })) size += await sizeOfFile(path);
  }
  return size;
};
