// A table of one's own: tab-separated, with columns named as in places.tsv, in any order, of which `ar` and `kind` must be there.
import { type PlaceKind, packColumns } from '../../../model/index.ts';
import { cellRules } from '../../pack-rules.ts';
import { listOf } from '../../pack-table.ts';
import { isRow, tableRows } from '../files/table-rows.ts';
import { badRow, isOfStage, pointOf, type ReadPlaces, type Row, type Stage, shown, type Where, wrongFile } from '../place-draft.ts';
import { cleanName, fromPersian, plainLatin } from '../place-names.ts';

const needed = ['ar', 'kind'];
const columns: readonly string[] = [...packColumns.places, 'country'];

/** `country`: of rows that name neither parent nor country. */
export const createOwnTable = (country: string): ReadPlaces =>
  async function* (file, stage) {
    let places: ReadonlyMap<string, number> | null = null;
    for await (const table of tableRows(file, false)) {
      places ??= placesOf(file.name, table.columns);
      const at = places;
      yield table.rows.flatMap((row) => {
        if (!isRow(row)) return [row];
        const cell = (column: string): string => row.cells[at.get(column) ?? -1]?.trim() ?? '';
        const made = rowOf({ file: file.name, line: row.line }, cell, country, stage);
        return made === null ? [] : [made];
      });
    }
  };

const placesOf = (file: string, header: readonly string[]): ReadonlyMap<string, number> => {
  const missing = needed.filter((column) => !header.includes(column));
  const unknown = header.filter((column) => !columns.includes(column));
  const expected = `columns parted by tabs, named as in places.tsv: ${columns.join(', ')}; at least ${needed.join(' and ')}`;
  if (missing.length > 0) throw wrongFile(`${file}:1`, `no column ${missing.join(', ')} among ${shown(header.join(', '))}`, expected);
  if (unknown.length > 0) throw wrongFile(`${file}:1`, `the column ${shown(unknown[0]!)}`, expected);
  return new Map(header.map((column, i) => [column, i]));
};

/** Cells that go into the pack as they are must be sound. */
const checked = ['id', 'kind', 'parent', 'geonames', 'pcode', 'common', 'ends'] as const;

const rowOf = (where: Where, cell: (column: string) => string, country: string, stage: Stage): Row | null => {
  for (const column of checked) {
    const { holds, expected } = cellRules.places[column];
    if (!(column === 'id' && cell('id') === '') && !holds(cell(column)))
      return badRow(where, `${column}: expected ${expected}`, shown(cell(column)));
  }
  const kind = cell('kind') as PlaceKind;
  if (!isOfStage(kind, stage)) return null;
  const point = pointOf(cell('lat'), cell('lon'));
  if (typeof point === 'string') return badRow(where, 'a coordinate that is none', point);
  const id = cell('id');
  return {
    ...where,
    kind,
    country: (kind === 'country' ? id : cell('country') || country).toLowerCase(),
    key: id || null,
    parents: listOf(cell('parent')),
    needsParent: cell('parent') !== '',
    id: id || null,
    names: () => {
      // Numbers stay: units and camps bear them, and these names were chosen by somebody.
      const [ar, ...spellings] = fromPersian([cell('ar'), ...listOf(cell('spellings'))]).map(cleanName);
      return cellRules.places.ar.holds(ar!) ? { ar: ar!, spellings: spellings.filter(cellRules.places.ar.holds) } : null;
    },
    latin: plainLatin(cell('latin')),
    latinSpellings: listOf(cell('latin_spellings')),
    lat: point?.lat ?? null,
    lon: point?.lon ?? null,
    source: cellRules.places.source.holds(cell('source')) && cell('source') !== '' ? cell('source') : `table:${where.line}`,
    geonames: cell('geonames'),
    pcode: cell('pcode'),
    common: cell('common') === 'yes',
    ends: listOf(cell('ends')),
    derived: false,
  };
};
