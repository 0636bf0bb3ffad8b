// What is asked of a ledger by id, and how it stands: one report with all that belongs to it, one claim, counts.
import { statSync } from 'node:fs';
import type Database from 'better-sqlite3';
import { type ClaimKind, claimKinds, IsnadError, type Judgement, type Unread } from '../../model/index.ts';
import type { KeptReport, Ledger, Receipt, ReceiptKey, ReportDetail, Status, Watched } from '../ledger.ts';
import { claimOf, type JudgementRow, judgementOf, type ReportRow, reportColumns, reportOf } from './rows.ts';

type Answer<K extends keyof Ledger> = Ledger[K] extends (...args: never[]) => Promise<infer R> ? R : never;

export interface Asker {
  readonly hasReceived: (keys: readonly ReceiptKey[]) => boolean[];
  readonly notReadBy: (reader: string, after: string | null, size: number) => KeptReport[];
  readonly rulesOf: (reader: string) => string[];
  readonly report: (id: string) => ReportDetail;
  readonly claim: (id: string) => Answer<'claim'>;
  readonly judgements: (report?: string) => Judgement[];
  readonly strayJudgements: () => Judgement[];
  readonly watched: (address: string) => Watched | null;
  readonly status: () => Status;
}

/** An id may be cut short, but not to less than this behind its kind. */
const shortestId = 6;

/** The least text that is greater than all that begin with this one, for ASCII ids. */
const behind = (start: string): string => `${start}~`;

const only = <T>(what: string, id: string, rows: readonly T[]): T => {
  if (rows.length === 0) throw new IsnadError('not-found', `${what}: got ${id}, expected one that the ledger has`);
  if (rows.length > 1) throw new IsnadError('conflict', `${what}: got ${id}, with which several begin; expected more of the id`);
  return rows[0]!;
};

const whole = (what: string, id: string): string => {
  const full = id.startsWith(`${what}:`) ? id : `${what}:${id}`;
  if (full.length < what.length + 1 + shortestId)
    throw new IsnadError('bad-input', `${what}: got ${id}, expected at least ${shortestId} signs of its id`);
  return full;
};

export const createAsker = (db: Database.Database, file: string, version: number): Asker => {
  const received = db.prepare('SELECT 1 FROM receipts WHERE raw = ? AND name = ? AND recipe = ? LIMIT 1').pluck();
  const judged = db.prepare('SELECT * FROM judgements WHERE report = ? ORDER BY row');
  const allJudged = db.prepare('SELECT * FROM judgements ORDER BY row');
  const watched = db.prepare('SELECT address, etag, modified, checked, next, failures FROM watched WHERE address = ?');
  const rules = db.prepare('SELECT rules FROM readers WHERE id = ?').pluck();
  const unread = db.prepare(
    `SELECT ${reportColumns} FROM reports r WHERE r.id > ? AND NOT EXISTS
       (SELECT 1 FROM readings g JOIN readers e ON e.row = g.reader WHERE g.report = r.row AND g.newest = 1 AND e.id = ?)
     ORDER BY r.id LIMIT ?`,
  );
  const stray = db.prepare(
    `SELECT j.* FROM judgements j JOIN reports r ON r.id = j.report WHERE NOT EXISTS
       (SELECT 1 FROM readings g JOIN claims c ON c.reading = g.row
        WHERE g.report = r.row AND g.newest = 1 AND c.kind = j.kind
          AND json_extract(c.body, '$.span.from') < j.span_to AND json_extract(c.body, '$.span.to') > j.span_from)
     ORDER BY j.row`,
  );
  return {
    hasReceived: (keys) => keys.map(({ raw, name, recipe }) => received.get(raw, name, recipe) !== undefined),
    notReadBy: (reader, after, size) => (unread.all(after ?? '', reader, size) as ReportRow[]).map(reportOf),
    rulesOf: (reader) => {
      const found = rules.get(reader) as string | undefined;
      if (found === undefined) throw new IsnadError('not-found', `reader: got ${reader}, expected one that has read for this ledger`);
      return JSON.parse(found) as string[];
    },
    report: createReportAsker(db),
    claim: createClaimAsker(db),
    judgements: (report) => ((report === undefined ? allJudged.all() : judged.all(report)) as JudgementRow[]).map(judgementOf),
    strayJudgements: () => (stray.all() as JudgementRow[]).map(judgementOf),
    watched: (address) => (watched.get(address) as Watched | undefined) ?? null,
    status: createStatusAsker(db, file, version),
  };
};

/** An outlet's front page is the address of many reports, none of which revises another. */
const isOfOneText = (url: string | null): boolean => {
  if (url === null || !URL.canParse(url)) return false;
  const { pathname, search } = new URL(url);
  return pathname.length > 1 || search !== '';
};

const createReportAsker = (db: Database.Database): Asker['report'] => {
  const find = db.prepare(`SELECT ${reportColumns} FROM reports r WHERE r.id >= ? AND r.id < ? ORDER BY r.id LIMIT 2`);
  const receipts = db.prepare(
    'SELECT name, given, raw, recipe, fetched, recorded FROM receipts WHERE report = ? ORDER BY recorded, name, raw',
  );
  const reading = db.prepare(
    'SELECT g.row, g.unread, e.id AS reader FROM readings g JOIN readers e ON e.row = g.reader WHERE g.report = ? AND g.newest = 1',
  );
  const claims = db.prepare('SELECT body FROM claims WHERE reading = ? ORDER BY row').pluck();
  // By time of fetching, then id; a report that came without one counts as the earliest.
  const before = db
    .prepare(
      `WITH pages AS (
         SELECT o.id, min(coalesce(x.fetched, '')) AS fetched FROM reports o JOIN receipts x ON x.report = o.row
         WHERE o.url = @url AND o.outlet IS @outlet GROUP BY o.id)
       SELECT id FROM pages WHERE (fetched, id) < (SELECT fetched, id FROM pages WHERE id = @id) ORDER BY fetched DESC, id DESC LIMIT 1`,
    )
    .pluck();
  return (asked) => {
    const id = whole('report', asked);
    const row = only('report', asked, find.all(id, behind(id)) as ReportRow[]);
    const { row: readingRow, unread, reader } = reading.get(row.row) as { row: number; unread: string; reader: string };
    const older = !isOfOneText(row.url) ? undefined : (before.get({ url: row.url, outlet: row.outlet, id: row.id }) as string | undefined);
    return {
      report: reportOf(row),
      receipts: receipts.all(row.row) as (Receipt & { recorded: string })[],
      reader,
      claims: (claims.all(readingRow) as string[]).map(claimOf),
      unread: JSON.parse(unread) as Unread[],
      revises: older ?? null,
    };
  };
};

const createClaimAsker = (db: Database.Database): Asker['claim'] => {
  // The newest telling of a claim; an old one that no newer reading has is found as well.
  const find = db.prepare(`SELECT DISTINCT id FROM claims WHERE id >= ? AND id < ? ORDER BY id LIMIT 2`);
  const get = db.prepare(
    `SELECT c.body, e.id AS reader, ${reportColumns.replace('r.id', 'r.id AS id')} FROM claims c JOIN readings g ON g.row = c.reading
       JOIN readers e ON e.row = g.reader JOIN reports r ON r.row = g.report WHERE c.id = ? ORDER BY c.newest DESC, c.row DESC LIMIT 1`,
  );
  return (asked) => {
    const id = whole('claim', asked);
    const { id: found } = only('claim', asked, find.all(id, behind(id)) as { id: string }[]);
    const row = get.get(found) as ReportRow & { readonly body: string; readonly reader: string };
    return { claim: claimOf(row.body), report: reportOf(row), reader: row.reader, snippet: null };
  };
};

const createStatusAsker = (db: Database.Database, file: string, version: number): Asker['status'] => {
  const count = (sql: string): number => db.prepare(sql).pluck().get() as number;
  return () => {
    const byKind = new Map(
      (db.prepare('SELECT kind, count(*) AS n FROM claims WHERE newest = 1 GROUP BY kind').all() as { kind: ClaimKind; n: number }[]).map(
        ({ kind, n }) => [kind, n],
      ),
    );
    const times = db.prepare("SELECT min(told) AS first, max(told) AS last FROM reports WHERE told <> ''").get() as {
      readonly first: string | null;
      readonly last: string | null;
    };
    return {
      file,
      version,
      bytes: statSync(file).size,
      reports: count('SELECT count(*) FROM reports'),
      unreadReports: count(`SELECT count(*) FROM readings WHERE newest = 1 AND unread LIKE '%"reason":"language"%'`),
      receipts: count('SELECT count(*) FROM receipts'),
      claims: Object.fromEntries(claimKinds.map((kind) => [kind, byKind.get(kind) ?? 0])) as Status['claims'],
      superseded: count('SELECT count(*) FROM claims WHERE newest = 0'),
      judgements: count('SELECT count(*) FROM judgements'),
      forgotten: count('SELECT count(*) FROM tombstones'),
      readers: db
        .prepare(
          'SELECT e.id, count(*) AS reports FROM readings g JOIN readers e ON e.row = g.reader WHERE g.newest = 1 GROUP BY e.id ORDER BY e.row',
        )
        .all() as Status['readers'],
      firstTold: times.first,
      lastTold: times.last,
    };
  };
};
