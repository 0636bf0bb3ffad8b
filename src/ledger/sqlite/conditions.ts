// A filter as conditions of SQL with their values. Each says how many rows it lets through, up to a bound, so that the search can begin with the rarest.
import { IsnadError } from '../../model/index.ts';
import { parseQuery, type SearchQuery, type Term } from '../../text/search/index.ts';
import type { Box, ClaimFilter, Point, ReportFilter, Stretch } from '../ledger.ts';

type Value = string | number;

export interface Condition {
  /** Over a claim `c` or a report `r`. */
  readonly sql: string;
  readonly values: readonly Value[];
  /** The rows that it lets through, as a subquery of row ids, where a table of its own holds them. */
  readonly rows: { readonly sql: string; readonly values: readonly Value[] } | null;
  /** Whoever walks may leave it out: each row's text is looked at anyway, and asking the word index row by row costs more than that. */
  readonly isSeenInText?: true;
}

const marks = (values: readonly unknown[]): string => values.map(() => '?').join(', ');

const listed = (column: string, values: readonly string[] | undefined): Condition[] =>
  values === undefined ? [] : [{ sql: `${column} IN (${marks(values)})`, values, rows: null }];

/** Whatever begins with the last day or minute belongs to it. */
const behindAll = (end: string): string => `${end}\uffff`;

const toldIn = (column: string, stretch: Stretch | undefined): Condition[] => {
  const conditions: Condition[] = [];
  if (stretch?.from !== undefined) conditions.push({ sql: `${column} >= ?`, values: [stretch.from], rows: null });
  if (stretch?.to !== undefined)
    conditions.push({ sql: `${column} <> '' AND ${column} <= ?`, values: [behindAll(stretch.to)], rows: null });
  return conditions;
};

/** What happened at least partly in the stretch; what has no day is left out. */
const happenedIn = (stretch: Stretch | undefined): Condition[] => {
  const conditions: Condition[] = [];
  if (stretch?.from !== undefined) conditions.push({ sql: 'coalesce(c."end", c.start) >= ?', values: [stretch.from], rows: null });
  if (stretch?.to !== undefined) conditions.push({ sql: 'coalesce(c.start, c."end") <= ?', values: [stretch.to], rows: null });
  return conditions;
};

const anyOf = (terms: Term): string => `(${terms.map((form) => `"${form}"`).join(' OR ')})`;

/** The words of a query for the index; that they stand side by side is seen in the text. */
const matchOf = ({ wanted, unwanted }: SearchQuery): string => {
  const all = wanted.flat().map(anyOf).join(' AND ');
  return unwanted.length === 0 ? all : `(${all}) NOT (${unwanted.map(anyOf).join(' OR ')})`;
};

/** Throws where nothing is left to look for. */
export const queryOf = (text: string): SearchQuery => {
  const query = parseQuery(text);
  if (query.wanted.length === 0)
    throw new IsnadError(
      'bad-input',
      `text: got ${text.trim() === '' ? 'nothing' : `"${text.slice(0, 100)}"`}, expected at least one word to look for`,
    );
  return query;
};

const wordsIn = (table: string, row: string, query: SearchQuery | null): Condition[] => {
  if (!query) return [];
  const values = [matchOf(query)];
  const rows = { sql: `SELECT rowid FROM ${table} WHERE ${table} MATCH ?`, values };
  return [{ sql: `${row} IN (${rows.sql})`, values, rows, isSeenInText: true }];
};

const inTable = (table: string, column: string, keys: readonly string[] | undefined, also = ''): Condition[] => {
  if (keys === undefined) return [];
  // A region may have thousands of places: a list in one value is bound faster than thousands of marks.
  const values = [JSON.stringify(keys)];
  const list = `t.${column} IN (SELECT value FROM json_each(?))${also}`;
  return [
    {
      sql: `EXISTS (SELECT 1 FROM ${table} t WHERE t.claim = c.row AND ${list})`,
      values,
      rows: { sql: `SELECT t.claim FROM ${table} t WHERE ${list}`, values },
    },
  ];
};

export const reportConditions = (filter: ReportFilter, query: SearchQuery | null): Condition[] => [
  ...wordsIn('report_words', 'r.row', query),
  ...toldIn('r.told', filter.told),
  ...listed('r.outlet_key', filter.outlets),
];

/** `placesIn` tells which places lie in a box or near a point: a ledger has few places, and each of them many claims. */
export const claimConditions = (
  filter: ClaimFilter,
  query: SearchQuery | null,
  placesIn: (filter: ClaimFilter) => string[] | undefined,
): Condition[] => [
  ...wordsIn('claim_words', 'c.row', query),
  ...inTable('claim_parties', 'party', filter.parties),
  ...inTable('claim_parties', 'party', filter.origins, " AND t.role = 'origin'"),
  ...inTable('claim_places', 'place', filter.places),
  ...inTable('claim_places', 'place', placesIn(filter)),
  ...toldIn('c.told', filter.told),
  ...happenedIn(filter.happened),
  ...listed('c.kind', filter.kinds),
  ...listed('c.sort', filter.sorts),
  ...listed('c.modality', filter.modalities),
  ...(filter.outlets === undefined ? [] : [outletOf(filter.outlets)]),
  ...(filter.report === undefined
    ? []
    : [
        {
          sql: 'c.reading IN (SELECT g.row FROM readings g JOIN reports r ON r.row = g.report WHERE r.id = ?)',
          values: [filter.report],
          rows: null,
        },
      ]),
];

const outletOf = (keys: readonly string[]): Condition => ({
  sql: `EXISTS (SELECT 1 FROM readings g JOIN reports r ON r.row = g.report WHERE g.row = c.reading AND r.outlet_key IN (${marks(keys)}))`,
  values: keys,
  rows: null,
});

const kmPerDegree = 111.195;
const earthRadiusKm = 6371.0088;
const radians = (degrees: number): number => (degrees * Math.PI) / 180;

/** Great-circle distance (haversine), on the mean radius of the Earth. */
export const kmBetween = (a: Point, b: Point): number => {
  const half = (from: number, to: number): number => Math.sin(radians(to - from) / 2) ** 2;
  const chord = half(a.lat, b.lat) + Math.cos(radians(a.lat)) * Math.cos(radians(b.lat)) * half(a.lon, b.lon);
  return 2 * earthRadiusKm * Math.asin(Math.min(1, Math.sqrt(chord)));
};

/** A box that crosses the 180th meridian has its west east of its east. */
export const isIn = ({ south, west, north, east }: Box, { lat, lon }: Point): boolean =>
  lat >= south && lat <= north && (west <= east ? lon >= west && lon <= east : lon >= west || lon <= east);

/** A box that holds the circle, to look at fewer points. */
export const latitudesNear = ({ lat, km }: Point & { readonly km: number }): readonly [number, number] => [
  lat - km / kmPerDegree,
  lat + km / kmPerDegree,
];
