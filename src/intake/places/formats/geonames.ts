// GeoNames' country dump: a row a feature, cells parted by tabs, no header. Units of administration are named by their codes.

import { isLine, readLines } from '../files/text-lines.ts';
import {
  badRow,
  isOfStage,
  leftOut,
  type PlaceDraft,
  pointOf,
  type ReadPlaces,
  type Row,
  type Stage,
  shown,
  type Where,
} from '../place-draft.ts';
import { arabicNames, type ChosenNames, chooseNames, fromPersian, letters, plainLatin } from '../place-names.ts';
import type { AlternateNames } from './alternate-names.ts';
import { kindOfFeature } from './geonames-kinds.ts';
import { createShapeCheck } from './shape-check.ts';

const columns = 19;
const shape =
  'the 19 columns of a GeoNames country dump: geonameid, name, asciiname, alternatenames, latitude, longitude, feature class, feature code, country code, cc2, admin1 to admin4 code, population, elevation, dem, timezone, modification date';

/** `isCommon`: a name that is an ordinary word as well is kept as a main name only. */
export const createGeonames = (alternates: AlternateNames, isCommon: (name: string) => boolean): ReadPlaces =>
  async function* (file, stage) {
    const check = createShapeCheck(file.name, shape);
    for await (const lines of readLines(file)) {
      const rows: Row[] = [];
      for (const line of lines) {
        const cells = isLine(line) ? line.text.split('\t') : [];
        const good = cells.length === columns && /^\d+$/.test(cells[0]!);
        check.row(good, line.line, isLine(line) ? `${cells.length} cells` : line.reason);
        const where = { file: file.name, line: line.line };
        const row = !isLine(line)
          ? line
          : good
            ? rowOf(where, cells, stage)
            : badRow(where, 'not the 19 columns of GeoNames', shown(line.text));
        if (row !== null) rows.push('reason' in row ? row : { ...row, names: () => namesOf(cells, alternates, isCommon) });
      }
      yield rows;
    }
    check.end();
  };

/** Null for a row of the other stage. */
const rowOf = (where: Where, cells: readonly string[], stage: Stage): Row | null => {
  const [id, name, ascii, , lat, lon, , code, country, , admin1, admin2, admin3, , population] = cells as string[];
  const kind = kindOfFeature(code!, Number(population));
  if (typeof kind !== 'string') return leftOut(where, kind.reason, shown(`${code} ${name}`));
  if (!isOfStage(kind, stage)) return null;
  const point = pointOf(lat!, lon!);
  if (typeof point === 'string') return badRow(where, 'a coordinate that is none', point);
  const keys = unitKeys(country!, [admin1!, admin2!, admin3!]);
  return {
    ...where,
    kind,
    country: country!.toLowerCase(),
    ...keysOf(kind, keys),
    needsParent: false,
    id: null,
    names: () => null,
    latin: plainLatin(ascii || name!),
    latinSpellings: [plainLatin(name!)],
    lat: point?.lat ?? null,
    lon: point?.lon ?? null,
    source: `geonames:${id}`,
    geonames: id!,
    pcode: '',
    common: false,
    ends: [],
    derived: false,
  };
};

/** Codes count within the unit above: `SY`, `SY.09`, `SY.09.175`. Without one (00 is none) there are none below. */
const unitKeys = (country: string, codes: readonly string[]): string[] => {
  const keys = [country];
  for (const code of codes) {
    if (code === '' || code === '00') break;
    keys.push(`${keys.at(-1)}.${code}`);
  }
  return keys;
};

const depths: Partial<Readonly<Record<PlaceDraft['kind'], number>>> = { country: 0, governorate: 1, district: 2, subdistrict: 3 };

/** A unit's own key is its deepest; it lies in those above it. */
const keysOf = (kind: PlaceDraft['kind'], keys: readonly string[]): Pick<PlaceDraft, 'key' | 'parents'> => {
  const depth = depths[kind];
  if (depth === undefined) return { key: null, parents: keys.slice(1).reverse() };
  return { key: keys[depth] ?? null, parents: keys.slice(1, depth).reverse() };
};

/** What the file of alternate names says is Arabic goes before what the dump lists without language. */
const namesOf = (cells: readonly string[], alternates: AlternateNames, isCommon: (name: string) => boolean): ChosenNames | null => {
  const [id, , ascii, list] = cells as string[];
  const listed = list!.split(',');
  const own = arabicNames(listed);
  const chosen = chooseNames(ascii!, own.length > 0 ? own : arabicNames(fromPersian(listed)), isCommon);
  const tagged = alternates.get(id!) ?? [];
  const [ar] = tagged.filter((name) => letters(name) > 1);
  if (ar === undefined) return chosen;
  return { ar, spellings: [...tagged, ...(chosen === null ? [] : [chosen.ar, ...chosen.spellings])] };
};
