// The whole ledger as lines of canonical JSON, in one bytewise order, without row numbers and times of recording: two ledgers that keep
// the same give the same bytes, whatever the order in which it came.
import type Database from 'better-sqlite3';
import { canonicalJson } from '../../text/canonical-json.ts';
import type { Receipt } from '../ledger.ts';
import { claimOf, type JudgementRow, judgementOf, type ReportRow, reportColumns, reportOf } from './rows.ts';

const line = (value: unknown): string => `${canonicalJson(value)}\n`;

/** Ids are ASCII, so SQLite's own order is bytewise. Reads in one transaction's view, whatever is added meanwhile. */
export const dumpOf = function* (db: Database.Database): Generator<string> {
  db.exec('BEGIN');
  try {
    yield* reports(db);
    for (const row of db.prepare('SELECT * FROM judgements ORDER BY id').all() as JudgementRow[]) {
      const { at: _, ...judgement } = judgementOf(row);
      yield line({ judgement });
    }
    const tombstones = db.prepare('SELECT report, raws, who, why FROM tombstones ORDER BY report').all() as { raws: string }[];
    for (const tombstone of tombstones) yield line({ tombstone: { ...tombstone, raws: JSON.parse(tombstone.raws) } });
    const readers = db.prepare('SELECT id, rules FROM readers ORDER BY id').all() as { id: string; rules: string }[];
    for (const { id, rules } of readers) yield line({ reader: { id, rules: JSON.parse(rules) } });
  } finally {
    db.exec('COMMIT');
  }
};

/** Rows are fetched a page at a time: a walk that is left open would keep others from running. */
const pageSize = 200;

const reports = function* (db: Database.Database): Generator<string> {
  const page = db.prepare(`SELECT ${reportColumns}, r.outlet_key FROM reports r WHERE r.id > ? ORDER BY r.id LIMIT ${pageSize}`);
  const receipts = db.prepare('SELECT name, given, raw, recipe, fetched FROM receipts WHERE report = ? ORDER BY raw, name, recipe');
  const readings = db.prepare(
    'SELECT g.row, e.id AS reader, g.newest, g.unread FROM readings g JOIN readers e ON e.row = g.reader WHERE g.report = ? ORDER BY e.id',
  );
  const claims = db.prepare('SELECT body FROM claims WHERE reading = ? ORDER BY id').pluck();
  for (let last = ''; ; ) {
    const rows = page.all(last) as (ReportRow & { readonly outlet_key: string | null })[];
    for (const row of rows) {
      yield line({
        report: reportOf(row),
        outletKey: row.outlet_key,
        receipts: receipts.all(row.row) as Receipt[],
        readings: (readings.all(row.row) as { row: number; reader: string; newest: number; unread: string }[]).map((reading) => ({
          reader: reading.reader,
          newest: reading.newest === 1,
          unread: JSON.parse(reading.unread),
          claims: (claims.all(reading.row) as string[]).map(claimOf),
        })),
      });
    }
    if (rows.length < pageSize) return;
    last = rows.at(-1)!.id;
  }
};
