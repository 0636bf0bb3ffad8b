// OCHA's COD-AB: units of administration with p-codes, as CSV or GeoJSON. A row names its unit and all units above it; the point is that
// of its columns, else the centre of its shape. Fourth levels are neighbourhoods, except Syria's populated places, whose codes begin with C.
import type { PlaceKind } from '../../../model/index.ts';
import { isFeature, jsonFeatures, wordOf } from '../files/json-features.ts';
import { isRow, tableRows } from '../files/table-rows.ts';
import { pointOfGeometry } from '../geometry.ts';
import {
  badRow,
  isOfStage,
  type PlaceDraft,
  type PlaceFile,
  pointOf,
  type ReadPlaces,
  type Row,
  type Skip,
  type Stage,
  shown,
  type Where,
  wrongFile,
} from '../place-draft.ts';
import { givenNames, plainLatin } from '../place-names.ts';
import { type Cell, type OchaColumns, ochaColumns, type Unit, unitsOf } from './ocha-columns.ts';

interface OchaRecord extends Where {
  readonly columns: OchaColumns;
  readonly cell: Cell;
  readonly geometry: unknown;
}

export const readOchaCod: ReadPlaces = async function* (file, stage) {
  const seen = new Set<string>();
  for await (const records of /\.(?:geo)?json$/i.test(file.name) ? featureRecords(file) : tableRecords(file))
    yield records.flatMap((record) => ('reason' in record ? [record] : rowsOf(record, stage, seen)));
};

const expected = 'columns of COD-AB such as admin1Name_ar, admin1Name_en, admin1Pcode, or ADM1_AR, ADM1_EN, ADM1_PCODE';

const checkedColumns = (where: string, names: readonly string[]): OchaColumns => {
  const columns = ochaColumns(names);
  if (!columns.levels.some(({ pcode }) => pcode !== null)) throw wrongFile(where, `columns ${shown(names.join(', '))}`, expected);
  return columns;
};

const tableRecords = async function* (file: PlaceFile): AsyncGenerator<readonly (OchaRecord | Skip)[]> {
  let columns: OchaColumns | null = null;
  for await (const table of tableRows(file, true)) {
    columns ??= checkedColumns(`${file.name}:1`, table.columns);
    const [of, places] = [columns, new Map(table.columns.map((column, i) => [column, i]))];
    yield table.rows.map((row) =>
      isRow(row)
        ? {
            file: file.name,
            line: row.line,
            columns: of,
            cell: (column) => row.cells[places.get(column) ?? -1]?.trim() ?? '',
            geometry: null,
          }
        : row,
    );
  }
};

const featureRecords = async function* (file: PlaceFile): AsyncGenerator<readonly (OchaRecord | Skip)[]> {
  let [columns, of]: [OchaColumns | null, string] = [null, ''];
  for await (const features of jsonFeatures(file)) {
    yield features.map((feature) => {
      if (!isFeature(feature)) return feature;
      const names = Object.keys(feature.properties);
      if (columns === null || of !== names.join())
        [columns, of] = [columns === null ? checkedColumns(`${file.name}:${feature.line}`, names) : ochaColumns(names), names.join()];
      return {
        file: file.name,
        line: feature.line,
        columns,
        cell: (column) => wordOf(feature.properties[column]),
        geometry: feature.geometry,
      };
    });
  }
};

/** The record's own unit, and those above it that no row has named yet. */
const rowsOf = (record: OchaRecord, stage: Stage, seen: Set<string>): Row[] => {
  const units = unitsOf(record.columns, record.cell);
  const own = units.at(-1);
  if (own === undefined) return [badRow(record, 'no p-code', '')];
  const point = pointOf(cellOf(record, record.columns.lat), cellOf(record, record.columns.lon));
  if (typeof point === 'string') return [badRow(record, 'a coordinate that is none', point)];
  const above = units.slice(0, -1).filter(({ pcode }) => !seen.has(pcode));
  for (const { pcode } of above) seen.add(pcode);
  const drafts = [
    ...above.map((unit) => ({ ...draftOf(record, unit, units), derived: true })),
    { ...draftOf(record, own, units), ...(point ?? pointOfGeometry(record.geometry)) },
  ];
  return drafts.filter(({ kind }) => isOfStage(kind, stage));
};

const cellOf = ({ cell }: OchaRecord, column: string | null): string => (column === null ? '' : cell(column));

const kinds: readonly PlaceKind[] = ['country', 'governorate', 'district', 'subdistrict'];

const kindOf = ({ level, pcode }: Unit): PlaceKind => kinds[level] ?? (/^C\d/.test(pcode) ? 'village' : 'neighbourhood');

const draftOf = ({ file, line }: Where, unit: Unit, units: readonly Unit[]): PlaceDraft => ({
  file,
  line,
  kind: kindOf(unit),
  country: units[0]!.pcode.slice(0, 2).toLowerCase(),
  key: unit.pcode,
  parents: units
    .filter(({ level }) => level > 0 && level < unit.level)
    .map(({ pcode }) => pcode)
    .reverse(),
  needsParent: false,
  id: null,
  names: () => {
    const [ar, ...spellings] = givenNames(unit.ar);
    return ar === undefined ? null : { ar, spellings };
  },
  latin: plainLatin(unit.latin[0] ?? ''),
  latinSpellings: unit.latin.slice(1).map(plainLatin),
  lat: null,
  lon: null,
  source: `ocha:${unit.pcode}`,
  geonames: '',
  pcode: unit.pcode,
  common: false,
  ends: [],
  derived: false,
});
