// Writes to a ledger: reports with their readings, newer readings, judgements, and the one thing that takes away: forgetting.
import { createHash } from 'node:crypto';
import type Database from 'better-sqlite3';
import { IsnadError, type Judgement } from '../../model/index.ts';
import type { Added, Entry, Ledger, PreparedReading, ReaderRecord, Tombstone, Watched } from '../ledger.ts';

type Rows = readonly (string | number | null)[];

export interface Writer {
  readonly add: (reader: ReaderRecord, entries: readonly Entry[]) => Added;
  readonly supersede: (reader: ReaderRecord, readings: Parameters<Ledger['supersede']>[1]) => void;
  readonly judge: (judgement: Omit<Judgement, 'id' | 'at'>) => Judgement;
  readonly forget: (report: string, by: { readonly who: string; readonly why: string }) => Tombstone;
  readonly setWatched: (watched: Watched) => void;
}

/** `now` gives the time of recording, as ISO. */
export const createWriter = (db: Database.Database, now: () => string): Writer => {
  const readings = createReadingWriter(db, now);
  return {
    add: createAdd(db, now, readings),
    supersede: createSupersede(db, readings),
    judge: createJudge(db, now),
    forget: createForget(db, now),
    setWatched: createSetWatched(db),
  };
};

const createSetWatched = (db: Database.Database): Writer['setWatched'] => {
  const set = db.prepare(
    `INSERT INTO watched (address, etag, modified, checked, next, failures) VALUES (@address, @etag, @modified, @checked, @next, @failures)
     ON CONFLICT (address) DO UPDATE SET etag = excluded.etag, modified = excluded.modified, checked = excluded.checked,
       next = excluded.next, failures = excluded.failures`,
  );
  return (watched) => void set.run(watched);
};

interface ReadingWriter {
  readonly reader: (reader: ReaderRecord) => number;
  /** How many claims it wrote. */
  readonly write: (report: number, told: string, reader: number, reading: PreparedReading) => number;
}

const createReadingWriter = (db: Database.Database, now: () => string): ReadingWriter => {
  const addReader = db.prepare('INSERT INTO readers (id, rules) VALUES (?, ?) ON CONFLICT (id) DO NOTHING');
  const readerRow = db.prepare('SELECT row FROM readers WHERE id = ?').pluck();
  const addReading = db.prepare('INSERT INTO readings (report, reader, newest, unread, recorded) VALUES (?, ?, 1, ?, ?)');
  const addClaim = db.prepare(
    'INSERT INTO claims (reading, id, newest, kind, sort, modality, told, start, "end", body) VALUES (?, ?, 1, ?, ?, ?, ?, ?, ?, ?)',
  );
  const addParty = db.prepare('INSERT INTO claim_parties (party, claim, role) VALUES (?, ?, ?)');
  const addPlace = db.prepare('INSERT INTO claim_places (place, claim) VALUES (?, ?)');
  const addPoint = db.prepare('INSERT INTO points (place, lat, lon) VALUES (?, ?, ?) ON CONFLICT (place) DO NOTHING');
  const addWords = db.prepare('INSERT INTO claim_words (rowid, words) VALUES (?, ?)');
  return {
    reader: ({ id, rules }) => {
      addReader.run(id, JSON.stringify(rules));
      return readerRow.get(id) as number;
    },
    write: (report, told, reader, { claims, unread }) => {
      const reading = addReading.run(report, reader, JSON.stringify(unread), now()).lastInsertRowid;
      for (const { id, kind, sort, modality, start, end, body, words, parties, places } of claims) {
        const row = addClaim.run(reading, id, kind, sort, modality, told, start, end, body).lastInsertRowid;
        for (const [party, role] of parties) addParty.run(party, row, role);
        for (const [place, lat, lon] of places) {
          addPlace.run(place, row);
          if (lat !== null && lon !== null) addPoint.run(place, lat, lon);
        }
        addWords.run(row, words);
      }
      return claims.length;
    },
  };
};

const createAdd = (db: Database.Database, now: () => string, readings: ReadingWriter): Writer['add'] => {
  const buried = db.prepare('SELECT 1 FROM tombstones WHERE report = ?').pluck();
  const rowOf = db.prepare('SELECT row FROM reports WHERE id = ?').pluck();
  const addReport = db.prepare(
    'INSERT INTO reports (id, outlet, outlet_key, url, published, told, timezone, language, text) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)',
  );
  const addWords = db.prepare('INSERT INTO report_words (rowid, words) VALUES (?, ?)');
  const addReceipt = db.prepare(
    'INSERT INTO receipts (report, raw, name, recipe, given, fetched, recorded) VALUES (?, ?, ?, ?, ?, ?, ?) ON CONFLICT DO NOTHING',
  );
  const receive = (report: number, { raw, name, recipe, given, fetched }: Entry['receipt']): number =>
    addReceipt.run(report, raw, name, recipe, given, fetched, now()).changes;
  return (reader, entries) =>
    db
      .transaction(() => {
        const added = { reports: 0, claims: 0, receipts: 0, forgotten: [] as string[] };
        const by = readings.reader(reader);
        for (const { report, outletKey, told, words, receipt, reading } of entries) {
          if (buried.get(report.id) !== undefined) {
            added.forgotten.push(report.id);
            continue;
          }
          const before = rowOf.get(report.id) as number | undefined;
          if (before !== undefined) {
            added.receipts += receive(before, receipt);
            continue;
          }
          const { id, outlet, url, published, timezone, language, text } = report;
          const values: Rows = [id, outlet, outletKey, url, published, told, timezone, language, text];
          const row = Number(addReport.run(...values).lastInsertRowid);
          addWords.run(row, words);
          receive(row, receipt);
          added.claims += readings.write(row, told, by, reading);
          added.reports++;
        }
        return added;
      })
      .immediate();
};

const createSupersede = (db: Database.Database, readings: ReadingWriter): Writer['supersede'] => {
  const reportOf = db.prepare('SELECT row, told FROM reports WHERE id = ?');
  const read = db.prepare('SELECT 1 FROM readings WHERE report = ? AND reader = ?').pluck();
  const oldClaims = db
    .prepare('SELECT c.row FROM claims c JOIN readings r ON r.row = c.reading WHERE r.report = ? AND c.newest = 1')
    .pluck();
  const unmark = [
    'UPDATE claims SET newest = 0 WHERE row = ?',
    'DELETE FROM claim_parties WHERE claim = ?',
    'DELETE FROM claim_places WHERE claim = ?',
    'DELETE FROM claim_words WHERE rowid = ?',
  ].map((sql) => db.prepare(sql));
  const unmarkReading = db.prepare('UPDATE readings SET newest = 0 WHERE report = ? AND newest = 1');
  return (reader, all) =>
    db
      .transaction(() => {
        const by = readings.reader(reader);
        for (const { report, reading } of all) {
          const kept = reportOf.get(report) as { readonly row: number; readonly told: string } | undefined;
          // Forgotten, or read again by another process, since it was asked for.
          if (!kept || read.get(kept.row, by) !== undefined) continue;
          for (const claim of oldClaims.all(kept.row)) for (const statement of unmark) statement.run(claim);
          unmarkReading.run(kept.row);
          readings.write(kept.row, kept.told, by, reading);
        }
      })
      .immediate();
};

const createJudge = (db: Database.Database, now: () => string): Writer['judge'] => {
  const known = db.prepare('SELECT 1 FROM reports WHERE id = ?').pluck();
  const undone = db.prepare('SELECT 1 FROM judgements WHERE id = ?').pluck();
  const count = db.prepare('SELECT count(*) FROM judgements').pluck();
  const add = db.prepare(
    'INSERT INTO judgements (id, report, kind, span_from, span_to, decision, value, who, why, at, undoes) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)',
  );
  return (judgement) =>
    db
      .transaction(() => {
        const { target, decision, value, who, why, undoes } = judgement;
        if (known.get(target.report) === undefined)
          throw new IsnadError('not-found', `report: got ${target.report}, expected one that the ledger has`);
        if (undoes !== null && undone.get(undoes) === undefined)
          throw new IsnadError('not-found', `undoes: got ${undoes}, expected a judgement that the ledger has`);
        const at = now();
        const hash = createHash('sha256').update(JSON.stringify([judgement, at, count.get()]));
        const id = `judgement:${hash.digest('hex').slice(0, 32)}`;
        const { report, kind, span } = target;
        add.run(id, report, kind, span.from, span.to, decision, JSON.stringify(value ?? null), who, why, at, undoes);
        return { ...judgement, id, at };
      })
      .immediate();
};

/** What points to the report goes with it (cascades); words in judgements about it are blanked, since they may quote it. */
const createForget = (db: Database.Database, now: () => string): Writer['forget'] => {
  const rowOf = db.prepare('SELECT row FROM reports WHERE id = ?').pluck();
  const raws = db.prepare('SELECT DISTINCT raw FROM receipts WHERE report = ? ORDER BY raw').pluck();
  const claims = db.prepare('SELECT c.row FROM claims c JOIN readings r ON r.row = c.reading WHERE r.report = ? AND c.newest = 1').pluck();
  const dropClaimWords = db.prepare('DELETE FROM claim_words WHERE rowid = ?');
  const dropWords = db.prepare('DELETE FROM report_words WHERE rowid = ?');
  const blank = db.prepare("UPDATE judgements SET value = 'null', why = '' WHERE report = ?");
  const drop = db.prepare('DELETE FROM reports WHERE row = ?');
  const bury = db.prepare('INSERT INTO tombstones (report, raws, who, why, at) VALUES (?, ?, ?, ?, ?)');
  return (report, { who, why }) => {
    const tombstone = db
      .transaction(() => {
        const row = rowOf.get(report) as number | undefined;
        if (row === undefined) throw new IsnadError('not-found', `report: got ${report}, expected one that the ledger has`);
        const left = { report, raws: raws.all(row) as string[], who, why, at: now() };
        for (const claim of claims.all(row)) dropClaimWords.run(claim);
        dropWords.run(row);
        blank.run(report);
        drop.run(row);
        bury.run(report, JSON.stringify(left.raws), who, why, left.at);
        return left;
      })
      .immediate();
    wipe(db);
    return tombstone;
  };
};

/** Deleted words stay in free pages, in the log and in the segments of the word index until those are written anew. */
const wipe = (db: Database.Database): void => {
  db.exec("INSERT INTO report_words (report_words) VALUES ('optimize'); INSERT INTO claim_words (claim_words) VALUES ('optimize');");
  db.exec('VACUUM');
  db.pragma('wal_checkpoint(TRUNCATE)');
};
