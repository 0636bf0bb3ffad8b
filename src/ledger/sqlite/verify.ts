// Sees that a ledger is whole: the file by SQLite's own check, every key that points somewhere, every report by its hash, every span by its
// words, and what is found by search against what the claims say. Yields a line for each thing that is wrong.
import type Database from 'better-sqlite3';
import { type Claim, spanFaults } from '../../model/index.ts';
import { createPrepare, reportIdOf, toldOf } from '../prepare.ts';
import { type ReportRow, reportColumns, reportOf } from './rows.ts';

const pageSize = 200;

export const verifyAll = function* (db: Database.Database): Generator<string> {
  for (const { integrity_check: told } of db.pragma('integrity_check') as { integrity_check: string }[])
    if (told !== 'ok') yield `file: ${told}`;
  for (const broken of db.pragma('foreign_key_check') as { table: string; rowid: number; parent: string }[])
    yield `${broken.table} row ${broken.rowid}: got a key to ${broken.parent} that is not there`;
  for (const table of ['report_words', 'claim_words']) yield* wordIndexFaults(db, table);
  yield* strayRows(db);
  yield* reportFaults(db);
};

const wordIndexFaults = function* (db: Database.Database, table: string): Generator<string> {
  try {
    db.exec(`INSERT INTO ${table} (${table}) VALUES ('integrity-check')`);
  } catch (error) {
    yield `${table}: ${error instanceof Error ? error.message : String(error)}`;
  }
};

/** Counts that must be nought: what they count, and how. */
const strays: Readonly<Record<string, string>> = {
  'reports without exactly one newest reading':
    'SELECT count(*) FROM reports r WHERE (SELECT count(*) FROM readings g WHERE g.report = r.row AND g.newest = 1) <> 1',
  'reports without a receipt': 'SELECT count(*) FROM reports r WHERE NOT EXISTS (SELECT 1 FROM receipts x WHERE x.report = r.row)',
  'claims whose mark of being newest is not that of their reading':
    'SELECT count(*) FROM claims c JOIN readings g ON g.row = c.reading WHERE c.newest <> g.newest',
  'claims that stand twice in one reading': 'SELECT count(*) FROM (SELECT 1 FROM claims GROUP BY reading, id HAVING count(*) > 1)',
  'reports missing from the word index':
    'SELECT count(*) FROM reports r WHERE NOT EXISTS (SELECT 1 FROM report_words w WHERE w.rowid = r.row)',
  'words of reports that are not there':
    'SELECT count(*) FROM report_words w WHERE NOT EXISTS (SELECT 1 FROM reports r WHERE r.row = w.rowid)',
  'newest claims missing from the word index':
    'SELECT count(*) FROM claims c WHERE c.newest = 1 AND NOT EXISTS (SELECT 1 FROM claim_words w WHERE w.rowid = c.row)',
  'words of claims that are not newest':
    'SELECT count(*) FROM claim_words w WHERE NOT EXISTS (SELECT 1 FROM claims c WHERE c.row = w.rowid AND c.newest = 1)',
  'parties of claims that are not newest': 'SELECT count(*) FROM claim_parties p JOIN claims c ON c.row = p.claim WHERE c.newest <> 1',
  'forgotten reports that are still there': 'SELECT count(*) FROM tombstones t JOIN reports r ON r.id = t.report',
};

const strayRows = function* (db: Database.Database): Generator<string> {
  for (const [what, sql] of Object.entries(strays)) {
    const count = db.prepare(sql).pluck().get() as number;
    if (count > 0) yield `${what}: got ${count}, expected 0`;
  }
};

interface ClaimRow {
  readonly row: number;
  readonly id: string;
  readonly newest: number;
  readonly kind: string;
  readonly sort: string;
  readonly modality: string;
  readonly start: string | null;
  readonly end: string | null;
  readonly told: string;
  readonly body: string;
}

const reportFaults = function* (db: Database.Database): Generator<string> {
  const page = db.prepare(`SELECT ${reportColumns} FROM reports r WHERE r.id > ? ORDER BY r.id LIMIT ${pageSize}`);
  const claims = db.prepare('SELECT c.* FROM claims c JOIN readings g ON g.row = c.reading WHERE g.report = ?');
  const faultsOf = createClaimFaults(db);
  for (let last = ''; ; ) {
    const rows = page.all(last) as ReportRow[];
    for (const row of rows) {
      const report = reportOf(row);
      const hash = reportIdOf(report);
      if (hash !== report.id) yield `${report.id}: got the hash ${hash} for its text, outlet, address and time`;
      if (toldOf(report.published) !== row.told) yield `${report.id}: got ${row.told} to sort by, expected ${toldOf(report.published)}`;
      for (const claim of claims.all(row.row) as ClaimRow[])
        for (const fault of faultsOf(claim, row)) yield `${report.id} ${claim.id}: ${fault}`;
    }
    if (rows.length < pageSize) return;
    last = rows.at(-1)!.id;
  }
};

const createClaimFaults = (db: Database.Database): ((row: ClaimRow, report: ReportRow) => Generator<string>) => {
  const prepare = createPrepare();
  const parties = db.prepare("SELECT party || ' ' || role FROM claim_parties WHERE claim = ?").pluck();
  const places = db.prepare('SELECT place FROM claim_places WHERE claim = ?').pluck();
  return function* (row, report) {
    let claim: Claim;
    try {
      claim = JSON.parse(row.body) as Claim;
    } catch (error) {
      yield `got no JSON: ${error instanceof Error ? error.message : String(error)}`;
      return;
    }
    yield* spanFaults({ id: report.id, claims: [claim], unread: [] }, report.text);
    const [expected] = prepare.reading(report.text, '', { id: report.id, claims: [claim], unread: [] }).claims;
    for (const field of ['id', 'kind', 'sort', 'modality', 'start', 'end'] as const)
      if (expected![field] !== row[field]) yield `${field}: got ${row[field]}, expected ${expected![field]}, as the claim says`;
    if (row.told !== report.told) yield `told: got ${row.told}, expected ${report.told}, as its report says`;
    if (row.newest !== 1) return;
    const told = { parties: expected!.parties.map((party) => party.join(' ')), places: expected!.places.map(([place]) => place) };
    if (!sameSet(parties.all(row.row) as string[], told.parties)) yield 'parties: got others than the claim names';
    if (!sameSet(places.all(row.row) as string[], told.places)) yield 'places: got others than the claim names';
  };
};

const sameSet = (a: readonly string[], b: readonly string[]): boolean => a.toSorted().join('\n') === b.toSorted().join('\n');
