// The embedded store, and the default: one SQLite file, in WAL mode, written through to the disk at the end of each batch.
import { existsSync } from 'node:fs';
import { IsnadError } from '../model/index.ts';
import type { Ledger } from './ledger.ts';
import { migrations } from './migrations/index.ts';
import { dumpOf } from './sqlite/dump.ts';
import { inWords, saying } from './sqlite/failures.ts';
import { createFinder } from './sqlite/find.ts';
import { type OpenOptions, openDatabase } from './sqlite/open-database.ts';
import { createAsker } from './sqlite/read.ts';
import { verifyAll } from './sqlite/verify.ts';
import { createWriter } from './sqlite/write.ts';

export interface SqliteOptions extends OpenOptions {
  /** The time of recording, as ISO; by default the machine's clock. */
  readonly now?: (() => string) | undefined;
}

/** Opens the ledger in that file, or makes it. Throws an IsnadError where it cannot be one, or cannot be opened. */
export const openSqlite = (file: string, { now = () => new Date().toISOString(), ...options }: SqliteOptions = {}): Ledger => {
  const db = saying(file, () => openDatabase(file, options));
  const ask = createAsker(db, file, (options.steps ?? migrations).length);
  const find = createFinder(db);
  const write = createWriter(db, now);
  const run = async <T>(work: () => T): Promise<T> => saying(file, work);
  return {
    hasReceived: (keys) => run(() => ask.hasReceived(keys)),
    add: (reader, entries) => run(() => write.add(reader, entries)),
    supersede: (reader, readings) => run(() => write.supersede(reader, readings)),
    notReadBy: (reader, after, size) => run(() => ask.notReadBy(reader, after, size)),
    rulesOf: (reader) => run(() => ask.rulesOf(reader)),
    report: (id) => run(() => ask.report(id)),
    claim: (id) => run(() => ask.claim(id)),
    findReports: (filter, page = {}) => run(() => find.reports(filter, page)),
    findClaims: (filter, page = {}) => run(() => find.claims(filter, page)),
    judge: (judgement) => run(() => write.judge(judgement)),
    judgements: (report) => run(() => ask.judgements(report)),
    strayJudgements: () => run(() => ask.strayJudgements()),
    forget: (report, by) => run(() => write.forget(report, by)),
    watched: (address) => run(() => ask.watched(address)),
    setWatched: (watched) => run(() => write.setWatched(watched)),
    status: () => run(() => ask.status()),
    verify: () => eachSaying(file, verifyAll(db)),
    dump: () => eachSaying(file, dumpOf(db)),
    backup: async (to) => {
      if (existsSync(to)) throw new IsnadError('conflict', `backup ${to}: got a file that is there already, expected a new name`);
      try {
        await db.backup(to);
      } catch (error) {
        throw inWords(to, error);
      }
    },
    close: async () => {
      db.close();
    },
  };
};

const eachSaying = async function* <T>(file: string, all: Iterable<T>): AsyncGenerator<T> {
  try {
    for (const one of all) yield one;
  } catch (error) {
    throw inWords(file, error);
  }
};
