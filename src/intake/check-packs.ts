// Everything that is wrong with pack folders, checked together, since a place may lie in another pack's place: `isnad packs check`.
// Cells first (pack-rules.ts), then cells of one row against each other, then ids across the packs.
import { readFileSync } from 'node:fs';
import { IsnadError, packColumns } from '../model/index.ts';
import { fold } from '../text/index.ts';
import { isCommonWord } from './common-words.ts';
import { cellRules, hidden } from './pack-rules.ts';
import { listOf, type PackProblem, type PackTable } from './pack-table.ts';
import { loadTable, manifestFile, manifestProblems, readManifest, relationOf, type TableName } from './packs.ts';

interface Row {
  readonly table: TableName;
  readonly file: string;
  readonly line: number;
  /** The cell under a column; empty where the table has no such column. */
  readonly cell: (column: string) => string;
}

/**
 * Every problem of these packs, folder by folder, in the order of their files and lines. None means that they may be used together, and
 * with the packs `beside` them, which are not checked: what they hold may be referred to, and their ids are taken.
 */
export const checkPacks = (folders: readonly string[], beside: readonly string[] = []): PackProblem[] => {
  const tables = tablesOf(folders);
  const rows = rowsOf(tables);
  const index = indexIds([...rowsOf(tablesOf(beside)), ...rows]);
  const problems = [
    ...folders.flatMap(checkManifest),
    ...tables.flatMap((table) => table.problems),
    ...rows.flatMap((row) => [...checkCells(row), ...checkRow(row), ...checkReferences(row, index)]),
  ];
  const order = new Map([...folders.map(manifestFile), ...tables.map(({ file }) => file)].map((file, i) => [file, i]));
  return problems.sort((a, b) => order.get(a.file)! - order.get(b.file)! || a.line - b.line);
};

type NamedTable = PackTable & { readonly name: TableName };

const tablesOf = (folders: readonly string[]): NamedTable[] =>
  folders.flatMap((folder) => tableNames.map((name) => ({ name, ...loadTable(folder, name) })));

const rowsOf = (tables: readonly NamedTable[]): Row[] =>
  tables.flatMap(({ name, file, rows: cells, lines }) => cells.map((row, i) => rowOf(name, file, lines[i]!, row)));

const tableNames = Object.keys(packColumns) as TableName[];

const checkManifest = (folder: string): PackProblem[] => {
  const file = manifestFile(folder);
  try {
    const text = () => readFileSync(file, 'utf8');
    return manifestProblems(readManifest(folder)).map(({ field, got, expected }) => ({
      file,
      line: lineOfField(text(), field),
      column: field,
      got,
      expected,
    }));
  } catch (error) {
    if (!(error instanceof IsnadError)) throw error;
    return [{ file, line: 1, column: null, got: error.message, expected: 'a readable pack.json' }];
  }
};

const lineOfField = (text: string, field: string): number => {
  const at = text.indexOf(`"${field}"`);
  return at < 0 ? 1 : text.slice(0, at).split('\n').length;
};

const columnPlaces: Readonly<Record<TableName, ReadonlyMap<string, number>>> = {
  places: new Map(packColumns.places.map((column, i) => [column, i])),
  parties: new Map(packColumns.parties.map((column, i) => [column, i])),
  outlets: new Map(packColumns.outlets.map((column, i) => [column, i])),
};

const rowOf = (table: TableName, file: string, line: number, cells: readonly string[]): Row => ({
  table,
  file,
  line,
  cell: (column) => cells[columnPlaces[table].get(column) ?? -1] ?? '',
});

const problem = ({ file, line }: Row, column: string, got: string, expected: string): PackProblem => ({
  file,
  line,
  column,
  got,
  expected,
});

const quoted = (cell: string): string => (cell === '' ? 'nothing' : `"${cell}"`);

const checkCells = (row: Row): PackProblem[] => {
  const problems: PackProblem[] = [];
  for (const [column, { expected, holds }] of Object.entries(cellRules[row.table])) {
    const cell = row.cell(column);
    if (!holds(cell)) problems.push(problem(row, column, quoted(cell), expected));
    const unseen = hidden.exec(cell)?.[0];
    if (unseen !== undefined)
      problems.push(problem(row, column, `U+${unseen.charCodeAt(0).toString(16).padStart(4, '0')}`, 'no hidden characters'));
  }
  return problems;
};

const checkRow = (row: Row): PackProblem[] => [...checkNames(row), ...checkPosition(row), ...checkPeriod(row), ...checkKind(row)];

/** A name stands once, is long enough to mean something, and admits where it is an ordinary word as well. */
const checkNames = (row: Row): PackProblem[] => {
  const main = row.cell('ar');
  const spellings = listOf(row.cell('spellings'));
  const problems = [...repeated(row, 'spellings', [main, ...spellings]), ...repeated(row, 'latin_spellings', latinNames(row))];
  if (row.table === 'outlets') return problems;
  for (const [column, names] of [
    ['ar', [main]],
    ['spellings', spellings],
  ] as const) {
    for (const name of names) {
      const expected = nameExpectation(name, row.cell('common') === 'yes');
      if (expected !== null) problems.push(problem(row, column, quoted(name), expected));
    }
  }
  return problems;
};

const latinNames = (row: Row): readonly string[] => [row.cell('latin'), ...listOf(row.cell('latin_spellings'))];

const repeated = (row: Row, column: string, names: readonly string[]): PackProblem[] =>
  names.length === new Set(names).size
    ? []
    : [problem(row, column, quoted(names.find((name, i) => names.indexOf(name) < i)!), 'each name once')];

const nameExpectation = (name: string, common: boolean): string | null => {
  if (name === '') return null; // its cell is refused already
  const letters = fold(name).replace(/[\s.]/g, '').length;
  if (letters < 2) return 'at least two letters';
  if (common) return null;
  if (letters < 3) return 'three letters or more, or yes under common';
  return isCommonWord(name) ? 'yes under common, since it is an ordinary word or a given name' : null;
};

const checkPosition = (row: Row): PackProblem[] => {
  const [lat, lon, source] = [row.cell('lat'), row.cell('lon'), row.cell('source')];
  if ((lat === '') !== (lon === '')) return [problem(row, lat === '' ? 'lat' : 'lon', 'nothing', 'lat and lon both, or neither')];
  if (lat !== '' && source === '') return [problem(row, 'source', 'nothing', 'where the coordinate comes from')];
  return lat === '' && source !== '' ? [problem(row, 'source', quoted(source), 'nothing, since there is no coordinate')] : [];
};

const checkPeriod = (row: Row): PackProblem[] => {
  const relations = ['allies', 'enemies'].flatMap((column) =>
    listOf(row.cell(column)).map((cell) => ({ column, cell, ...relationOf(cell) })),
  );
  const own = { column: 'to', cell: row.cell('to'), from: row.cell('from'), to: row.cell('to') };
  return [own, ...relations]
    .filter(({ from, to }) => from && to && to.slice(0, from.length) < from.slice(0, to.length))
    .map(({ column, cell }) => problem(row, column, quoted(cell), 'an end that is not before its start'));
};

const parentless = new Set(['country', 'region']);
const titled = new Set(['person', 'office']);

const checkKind = (row: Row): PackProblem[] => {
  const kind = row.cell('kind');
  const problems: PackProblem[] = [];
  if (row.table === 'places' && row.cell('parent') === '' && !parentless.has(kind))
    problems.push(problem(row, 'parent', 'nothing', `the place in which this ${kind} lies`));
  if (row.cell('ends') !== '' && kind !== 'road')
    problems.push(problem(row, 'ends', quoted(row.cell('ends')), 'nothing: only roads have ends'));
  if (row.cell('title') !== '' && !titled.has(kind))
    problems.push(problem(row, 'title', quoted(row.cell('title')), 'nothing: only persons and offices have titles'));
  return problems;
};

interface IdIndex {
  readonly places: ReadonlyMap<string, Row>;
  readonly parties: ReadonlyMap<string, Row>;
  readonly outlets: ReadonlyMap<string, Row>;
}

/** The first row that bears each id. */
const indexIds = (rows: readonly Row[]): IdIndex => {
  const index = { places: new Map<string, Row>(), parties: new Map<string, Row>(), outlets: new Map<string, Row>() };
  for (const row of rows) if (!index[row.table].has(row.cell('id'))) index[row.table].set(row.cell('id'), row);
  return index;
};

const references: Readonly<Record<TableName, readonly (readonly [column: string, to: TableName])[]>> = {
  places: [
    ['parent', 'places'],
    ['ends', 'places'],
  ],
  parties: [
    ['parent', 'parties'],
    ['allies', 'parties'],
    ['enemies', 'parties'],
  ],
  outlets: [['party', 'parties']],
};

const checkReferences = (row: Row, index: IdIndex): PackProblem[] => {
  const dangling = references[row.table].flatMap(([column, to]) =>
    listOf(row.cell(column))
      .map((cell) => relationOf(cell).party)
      .filter((id) => !index[to].has(id))
      .map((id) => problem(row, column, quoted(id), `an id of ${to} in these packs`)),
  );
  return [...dangling, ...checkUnique(row, index), ...checkCycle(row, index)];
};

/** One id space; only an outlet may bear a party's id, because it then is that party. */
const checkUnique = (row: Row, index: IdIndex): PackProblem[] => {
  const id = row.cell('id');
  const same = index[row.table].get(id);
  const other = same !== row ? same : row.table === 'places' ? undefined : index.places.get(id);
  return other === undefined ? [] : [problem(row, 'id', quoted(id), `an id of its own; ${other.file}:${other.line} has it`)];
};

const checkCycle = (row: Row, index: IdIndex): PackProblem[] => {
  const seen = new Set<string>();
  for (let at: Row | undefined = row; at !== undefined; at = index[row.table].get(at.cell('parent'))) {
    if (seen.has(at.cell('id')))
      return at === row ? [problem(row, 'parent', quoted(row.cell('parent')), 'a parent that does not lie in it')] : [];
    seen.add(at.cell('id'));
  }
  return [];
};
