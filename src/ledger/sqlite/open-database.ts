// Opens a ledger's file: sees that it is one, sets how SQLite keeps it, and brings its tables up to what we know, with a copy made before each step.
import { existsSync, rmSync } from 'node:fs';
import Database from 'better-sqlite3';
import { IsnadError } from '../../model/index.ts';
import { type Migration, migrations } from '../migrations/index.ts';

/** Stands in the file's header, so that a ledger is told from the databases of other programs. */
const applicationId = 0x15_4e_ad_01;

/** How long one process waits for another's write to end. */
const waitMs = 60_000;

export interface OpenOptions {
  /** Only to read: the file must be there, and nothing is migrated. */
  readonly readonly?: boolean | undefined;
  /** Not to be made where it is not there. */
  readonly mustExist?: boolean | undefined;
  /** For tests of migrations: those that an older version knew. */
  readonly steps?: readonly Migration[] | undefined;
}

const pragma = (db: Database.Database, name: string): number => db.pragma(name, { simple: true }) as number;

/** Throws SqliteError, or IsnadError where the file is no ledger of ours or a newer one. */
export const openDatabase = (
  file: string,
  { readonly = false, mustExist = readonly, steps = migrations }: OpenOptions = {},
): Database.Database => {
  if (mustExist && !existsSync(file)) throw new IsnadError('not-found', `ledger ${file}: got no such file, expected a ledger`);
  const db = new Database(file, { readonly, timeout: waitMs });
  try {
    check(db, file, steps.length);
    db.pragma('foreign_keys = ON');
    db.pragma('cache_size = -64000');
    if (readonly) return db;
    db.pragma('journal_mode = WAL');
    db.pragma('synchronous = FULL');
    migrate(db, file, steps);
    return db;
  } catch (error) {
    db.close();
    throw error;
  }
};

const check = (db: Database.Database, file: string, known: number): void => {
  const id = pragma(db, 'application_id');
  const version = pragma(db, 'user_version');
  const isEmpty = version === 0 && (db.prepare('SELECT count(*) AS n FROM sqlite_schema').get() as { n: number }).n === 0;
  if (id !== applicationId && !isEmpty)
    throw new IsnadError('bad-input', `ledger ${file}: got a database of another program, expected a ledger of Isnad`);
  if (version > known)
    throw new IsnadError('bad-input', `ledger ${file}: got version ${version}, expected at most ${known}; a newer Isnad has written it`);
};

/** Each step stands in a transaction of its own, which sees again whether another process has been faster. */
const migrate = (db: Database.Database, file: string, steps: readonly Migration[]): void => {
  for (const [before, { sql }] of steps.entries()) {
    if (pragma(db, 'user_version') > before) continue;
    if (before > 0 && holdsReports(db)) keepCopy(db, `${file}.before-v${before + 1}`);
    db.transaction(() => {
      if (pragma(db, 'user_version') > before) return;
      db.exec(sql);
      db.pragma(`application_id = ${applicationId}`);
      db.pragma(`user_version = ${before + 1}`);
    }).immediate();
  }
};

const holdsReports = (db: Database.Database): boolean => db.prepare('SELECT 1 FROM reports LIMIT 1').get() !== undefined;

/** A copy left by a try that failed may be half written: it is made again. */
const keepCopy = (db: Database.Database, copy: string): void => {
  rmSync(copy, { force: true });
  db.prepare('VACUUM INTO ?').run(copy);
};
