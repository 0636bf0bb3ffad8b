// A pack folder on disk becomes a Pack: pack.json and the three tables. What can't be told apart throws at once, naming file and line;
// what is merely wrong inside a cell is for check-packs.ts to find.
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { IsnadError, type Outlet, type Pack, type Party, type Place, packColumns, type Relation } from '../model/index.ts';
import { describeProblem, listOf, orNull, type PackTable, readPackTable } from './pack-table.ts';

export type TableName = keyof typeof packColumns;

export const loadPack = (folder: string): Pack => {
  const places = loadRows(folder, 'places');
  const parties = loadRows(folder, 'parties');
  const outlets = loadRows(folder, 'outlets');
  return { ...loadManifest(folder), places: places.map(placeOf), parties: parties.map(partyOf), outlets: outlets.map(outletOf) };
};

export type PackManifest = Omit<Pack, TableName>;

export const manifestFile = (folder: string): string => join(folder, 'pack.json');

const loadManifest = (folder: string): PackManifest => {
  const manifest = readManifest(folder);
  const wrong = manifestProblems(manifest)[0];
  if (wrong !== undefined) throw badPack(`${manifestFile(folder)}: ${wrong.field}: got ${wrong.got}, expected ${wrong.expected}`);
  const { id, name, version, licence, attribution } = manifest as PackManifest;
  return { id, name, version, licence, attribution };
};

/** pack.json as it stands, unchecked. */
export const readManifest = (folder: string): unknown => {
  const file = manifestFile(folder);
  if (!existsSync(file)) throw new IsnadError('not-found', `${file}: got no such file, expected a pack's pack.json`);
  try {
    return JSON.parse(readFileSync(file, 'utf8'));
  } catch (cause) {
    throw badPack(`${file}: got ${cause instanceof Error ? cause.message : String(cause)}, expected JSON`, cause);
  }
};

export interface ManifestProblem {
  readonly field: string;
  readonly got: string;
  readonly expected: string;
}

const isText = (value: unknown): boolean => typeof value === 'string' && value !== '';
const isName = (value: unknown): boolean =>
  typeof value === 'object' && value !== null && 'ar' in value && 'en' in value && isText(value.ar) && isText(value.en);
const isTexts = (value: unknown): boolean => Array.isArray(value) && value.every(isText);

const manifestFields: readonly (readonly [field: keyof PackManifest, holds: (value: unknown) => boolean, expected: string])[] = [
  ['id', (value) => isText(value) && /^[a-z0-9-]+$/.test(String(value)), 'a short name in small Latin letters'],
  ['name', isName, '{ "ar": "…", "en": "…" }'],
  ['version', isText, 'a version'],
  ['licence', isText, 'the licence of the data'],
  ['attribution', isTexts, 'a list of sentences that name the sources'],
];

export const manifestProblems = (manifest: unknown): ManifestProblem[] => {
  const fields: Readonly<Record<string, unknown>> = typeof manifest === 'object' && manifest !== null ? { ...manifest } : {};
  return manifestFields
    .filter(([field, holds]) => !holds(fields[field]))
    .map(([field, , expected]) => ({ field, got: JSON.stringify(fields[field]) ?? 'nothing', expected }));
};

/** One table of a pack as rows; a missing file is an empty table, since a pack of places alone is a pack. */
export const loadTable = (folder: string, name: TableName): PackTable => {
  const file = join(folder, `${name}.tsv`);
  if (!existsSync(file)) return { file, rows: [], lines: [], problems: [] };
  return readPackTable(file, readFileSync(file, 'utf8'), packColumns[name]);
};

const loadRows = (folder: string, name: TableName): PackTable['rows'] => {
  const { rows, problems } = loadTable(folder, name);
  if (problems[0] !== undefined) throw badPack(describeProblem(problems[0]));
  return rows;
};

const badPack = (message: string, cause?: unknown): IsnadError => new IsnadError('bad-input', message, { cause });

// The order of the cells is packColumns'; a test holds every field against its column's name.

const placeOf = (row: readonly string[]): Place => {
  const [id, kind, parent, ar, latin, spellings, latinSpellings, lat, lon, source, geonames, pcode, common, ends] = row as string[];
  return {
    id: id!,
    kind: kind as Place['kind'],
    parent: orNull(parent!),
    ar: ar!,
    latin: latin!,
    spellings: listOf(spellings!),
    latinSpellings: listOf(latinSpellings!),
    lat: numberOf(lat!),
    lon: numberOf(lon!),
    source: orNull(source!),
    geonames: orNull(geonames!),
    pcode: orNull(pcode!),
    common: common === 'yes',
    ends: listOf(ends!),
  };
};

const partyOf = (row: readonly string[]): Party => {
  const [
    id,
    kind,
    ar,
    latin,
    spellings,
    short,
    latinSpellings,
    title,
    parent,
    country,
    inter,
    allies,
    enemies,
    from,
    to,
    wikidata,
    common,
  ] = row as string[];
  return {
    id: id!,
    kind: kind as Party['kind'],
    ar: ar!,
    latin: latin!,
    spellings: listOf(spellings!),
    short: listOf(short!),
    latinSpellings: listOf(latinSpellings!),
    title: listOf(title!),
    parent: orNull(parent!),
    country: orNull(country!),
    inter: numberOf(inter!),
    allies: listOf(allies!).map(relationOf),
    enemies: listOf(enemies!).map(relationOf),
    from: orNull(from!),
    to: orNull(to!),
    wikidata: orNull(wikidata!),
    common: common === 'yes',
  };
};

const outletOf = (row: readonly string[]): Outlet => {
  const [id, kind, ar, latin, spellings, latinSpellings, domains, country, owner, party, credits] = row as string[];
  return {
    id: id!,
    kind: kind as Outlet['kind'],
    ar: ar!,
    latin: latin!,
    spellings: listOf(spellings!),
    latinSpellings: listOf(latinSpellings!),
    domains: listOf(domains!),
    country: orNull(country!),
    owner: orNull(owner!),
    party: orNull(party!),
    credits: listOf(credits!),
  };
};

const numberOf = (cell: string): number | null => (cell === '' ? null : Number(cell));

/** `id`, `id@2016..2020`, `id@2016..`, `id@..2020`; a single time without dots is both ends. */
export const relationOf = (cell: string): Relation => {
  const [party, period = '..'] = cell.split('@');
  const [from, to = from] = period.split('..');
  return { party: party!, from: orNull(from!), to: orNull(to!) };
};
