// Finds reports and claims by a filter, newest first, page by page. Two ways: walking from the newest on and asking each row, which is fast
// where many fit; and beginning with the rarest condition's own rows, which is fast where few do. Neither changes what is found.
import type Database from 'better-sqlite3';
import { IsnadError } from '../../model/index.ts';
import { createFindIn, type SearchQuery, snippetOf } from '../../text/search/index.ts';
import type { ClaimFilter, FoundClaim, FoundReport, Page, PageRequest, ReportFilter } from '../ledger.ts';
import { type Condition, claimConditions, isIn, kmBetween, latitudesNear, queryOf, reportConditions } from './conditions.ts';
import { claimOf, type ReportRow, reportColumns, reportOf } from './rows.ts';

export interface Finder {
  readonly reports: (filter: ReportFilter, page: PageRequest) => Page<FoundReport>;
  readonly claims: (filter: ClaimFilter, page: PageRequest) => Page<FoundClaim>;
}

const usualSize = 20;
const largestSize = 1000;
/** A condition with at most so many rows is the one to begin with. */
const few = 5000;
/** So many rows are walked before the other way is taken; fewer where each one's text must be looked at. */
const walked = 20_000;
const walkedWithWords = 400;

interface Cursor {
  readonly told: string;
  readonly id: string;
}

const encode = ({ told, id }: Cursor): string => Buffer.from(JSON.stringify([told, id])).toString('base64url');

const decode = (after: string): Cursor => {
  try {
    const value: unknown = JSON.parse(Buffer.from(after, 'base64url').toString());
    if (Array.isArray(value) && typeof value[0] === 'string' && typeof value[1] === 'string') return { told: value[0], id: value[1] };
  } catch {
    // told below, as for any other text that is none of ours
  }
  throw new IsnadError('bad-input', `after: got "${after.slice(0, 40)}", expected the "next" of a page before`);
};

const sizeOf = ({ size = usualSize }: PageRequest): number => {
  if (!Number.isInteger(size) || size < 1 || size > largestSize)
    throw new IsnadError('bad-input', `size: got ${size}, expected a whole number from 1 to ${largestSize}`);
  return size;
};

/** What is searched: a table under a letter, and what always holds of its rows. */
interface Shelf {
  readonly table: string;
  readonly letter: 'c' | 'r';
  readonly always: string;
}
const reportShelf: Shelf = { table: 'reports', letter: 'r', always: 'TRUE' };
const claimShelf: Shelf = { table: 'claims', letter: 'c', always: 'c.newest = 1' };

interface Keyed extends Cursor {
  readonly row: number;
}

type Values = (string | number)[];

/** Rows in order, from the cursor on: row id, time, id. What SQL cannot see, the words in a row's text, whoever takes them must look at. */
const createWalk = (db: Database.Database) => {
  const prepared = new Map<string, Database.Statement>();
  const run = (sql: string, values: Values): IterableIterator<Keyed> => {
    // A statement that is being walked cannot be walked by another at the same time: each walk gets its own.
    const statement = prepared.get(sql)?.busy === false ? prepared.get(sql)! : db.prepare(sql);
    if (prepared.size < 200) prepared.set(sql, statement);
    return statement.iterate(...values) as IterableIterator<Keyed>;
  };
  const rarest = (conditions: readonly Condition[]): Condition | null => {
    let best: Condition | null = null;
    let least = few;
    for (const condition of conditions) {
      if (!condition.rows) continue;
      const { n } = db.prepare(`SELECT count(*) AS n FROM (${condition.rows.sql} LIMIT ${few + 1})`).get(...condition.rows.values) as {
        readonly n: number;
      };
      if (n <= least) [best, least] = [condition, n];
    }
    return best;
  };
  return function* (shelf: Shelf, conditions: readonly Condition[], after: Cursor | null): Generator<Keyed> {
    const { table, letter: x, always } = shelf;
    const first = rarest(conditions);
    let from = after;
    if (!first && conditions.length > 0) {
      const behind = from ? `AND (${x}.told < ? OR (${x}.told = ? AND ${x}.id > ?))` : '';
      const asked = conditions.filter(({ isSeenInText }) => !isSeenInText);
      const most = asked.length < conditions.length ? walkedWithWords : walked;
      const span = db
        .prepare(
          `SELECT ${x}.told, ${x}.id FROM ${table} ${x} WHERE ${always} ${behind} ORDER BY ${x}.told DESC, ${x}.id LIMIT 1 OFFSET ${most}`,
        )
        .get(...cursorValues(from)) as Cursor | undefined;
      const until = span ? `AND (${x}.told > ? OR (${x}.told = ? AND ${x}.id <= ?))` : '';
      const where = asked.map(({ sql }) => `AND ${sql}`).join(' ');
      yield* run(
        `SELECT ${x}.row, ${x}.told, ${x}.id FROM ${table} ${x} WHERE ${always} ${behind} ${until} ${where} ORDER BY ${x}.told DESC, ${x}.id`,
        [...cursorValues(from), ...cursorValues(span ?? null), ...asked.flatMap(({ values }) => values)],
      );
      if (!span) return;
      from = span;
    }
    const parts = conditions.map((condition) =>
      condition.rows && (condition === first || !first)
        ? { sql: `${x}.row IN (${condition.rows.sql})`, values: condition.rows.values }
        : condition,
    );
    const behind = from ? `AND (${x}.told < ? OR (${x}.told = ? AND ${x}.id > ?))` : '';
    yield* run(
      `SELECT ${x}.row, ${x}.told, ${x}.id FROM ${table} ${x} WHERE ${always} ${behind} ${parts.map(({ sql }) => `AND ${sql}`).join(' ')}
       ORDER BY ${x}.told DESC, ${x}.id`,
      [...cursorValues(from), ...parts.flatMap(({ values }) => values)],
    );
  };
};

const cursorValues = (cursor: Cursor | null): Values => (cursor ? [cursor.told, cursor.told, cursor.id] : []);

/** Takes from the walk what holds, one more than fits on the page to know whether another page follows. */
const pageOf = <T>(rows: Iterable<Keyed>, size: number, find: (row: number) => T | null): Page<T> => {
  const items: T[] = [];
  let last: Keyed | null = null;
  for (const row of rows) {
    const item = find(row.row);
    if (item === null) continue;
    if (items.length === size) return { items, next: encode(last!) };
    items.push(item);
    last = row;
  }
  return { items, next: null };
};

export const createFinder = (db: Database.Database): Finder => {
  const walk = createWalk(db);
  const report = db.prepare(`SELECT ${reportColumns} FROM reports r WHERE r.row = ?`);
  const claim = db.prepare(
    `SELECT c.body, ${reportColumns} FROM claims c JOIN readings g ON g.row = c.reading JOIN reports r ON r.row = g.report WHERE c.row = ?`,
  );
  const placesIn = createPlacesIn(db);
  const cursorOf = ({ after }: PageRequest): Cursor | null => (after === undefined ? null : decode(after));
  const queryIn = ({ text }: ReportFilter): SearchQuery | null => (text === undefined ? null : queryOf(text));
  return {
    reports: (filter, page) => {
      const query = queryIn(filter);
      const rows = walk(reportShelf, reportConditions(filter, query), cursorOf(page));
      const findIn = query && createFindIn(query);
      return pageOf(rows, sizeOf(page), (row) => {
        const kept = reportOf(report.get(row) as ReportRow);
        if (!findIn) return { report: kept, snippet: null };
        const found = findIn(kept.text);
        return found && { report: kept, snippet: snippetOf(kept.text, found) };
      });
    },
    claims: (filter, page) => {
      const query = queryIn(filter);
      const rows = walk(claimShelf, claimConditions(filter, query, placesIn), cursorOf(page));
      const findIn = query && createFindIn(query);
      return pageOf(rows, sizeOf(page), (row) => {
        const { body, ...kept } = claim.get(row) as ReportRow & { readonly body: string };
        const read = claimOf(body);
        const found = { claim: read, report: reportOf(kept) };
        if (!findIn) return { ...found, snippet: null };
        const sentence = kept.text.slice(read.sentence.from, read.sentence.to);
        const places = findIn(sentence);
        if (!places) return null;
        const { from, to, parts } = snippetOf(sentence, places);
        return { ...found, snippet: { from: from + read.sentence.from, to: to + read.sentence.from, parts } };
      });
    },
  };
};

const createPlacesIn = (db: Database.Database): ((filter: ClaimFilter) => string[] | undefined) => {
  const points = db.prepare('SELECT place, lat, lon FROM points WHERE lat BETWEEN ? AND ?');
  return ({ box, near }) => {
    if (!box && !near) return undefined;
    const [south, north] = near ? latitudesNear(near) : [box!.south, box!.north];
    return (points.all(south, north) as { place: string; lat: number; lon: number }[])
      .filter((point) => (!box || isIn(box, point)) && (!near || kmBetween(near, point) <= near.km))
      .map(({ place }) => place);
  };
};
