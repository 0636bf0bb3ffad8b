// What SQLite throws, in the words of the ledger: which file, what was got, what was expected. Anything else is a fault of ours and goes up.
import Database from 'better-sqlite3';
import { IsnadError } from '../../model/index.ts';

const told: Readonly<Record<string, readonly ['unavailable' | 'conflict' | 'bad-input', string]>> = {
  SQLITE_FULL: ['unavailable', 'got a full disk, expected room to write; nothing of what was being written is kept, all before it is'],
  SQLITE_BUSY: ['conflict', 'got a ledger that another process holds for longer than we wait, expected its turn to come'],
  SQLITE_READONLY: ['unavailable', 'got a file or folder that cannot be written, expected one that can'],
  SQLITE_CANTOPEN: ['unavailable', 'got a file that cannot be opened, expected one in a folder that is there and can be written'],
  SQLITE_PERM: ['unavailable', 'got no permission, expected a file that can be read and written'],
  SQLITE_NOTADB: ['bad-input', 'got a file that is no SQLite database, expected a ledger'],
  SQLITE_CORRUPT: ['unavailable', 'got a damaged file, expected a whole ledger; take the newest backup'],
  SQLITE_IOERR: [
    'unavailable',
    'got an error of the disk, expected to read and write; nothing of what was being written is kept, all before it is',
  ],
};

/** SQLITE_IOERR_WRITE and its like count as what stands before their last part. */
const tellingOf = (code: string): (typeof told)[string] | undefined => told[code] ?? told[code.split('_').slice(0, 2).join('_')];

export const inWords = (file: string, error: unknown): unknown => {
  if (!(error instanceof Database.SqliteError)) return error;
  const telling = tellingOf(error.code);
  return telling ? new IsnadError(telling[0], `ledger ${file}: ${telling[1]} (${error.code})`, { cause: error }) : error;
};

/** Runs it, and throws what SQLite throws in words. */
export const saying = <T>(file: string, run: () => T): T => {
  try {
    return run();
  } catch (error) {
    throw inWords(file, error);
  }
};
