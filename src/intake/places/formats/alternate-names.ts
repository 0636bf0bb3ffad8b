// GeoNames' file of alternate names: the Arabic ones, by the number of their place. Only these are kept, whatever the size of the file.

import { isLine, readLines } from '../files/text-lines.ts';
import { badRow, type PlaceFile, type Skip, shown } from '../place-draft.ts';
import { arabicNames } from '../place-names.ts';
import { createShapeCheck } from './shape-check.ts';

/** Arabic names of a place by its number, the preferred ones first. */
export type AlternateNames = ReadonlyMap<string, readonly string[]>;

/** Arabic and its spoken varieties, as ISO 639 codes them. */
const arabic = new Set('ar ara arb arz apc ajp acm afb ary aeb arq ayl apd ayn acq ars acw acx shu'.split(' '));

const shape =
  'the columns of GeoNames: alternateNameId, geonameid, isolanguage, alternate name, isPreferredName, isShortName, isColloquial, isHistoric, from, to';
/** Older files end before the years. */
const fewest = 4;
const most = 10;

export const readAlternateNames = async (file: PlaceFile, skip: (row: Skip) => Promise<void>): Promise<AlternateNames> => {
  const names = new Map<string, string[]>();
  const check = createShapeCheck(file.name, shape);
  for await (const lines of readLines(file)) {
    for (const line of lines) {
      const cells = isLine(line) ? line.text.split('\t') : [];
      const good = cells.length >= fewest && cells.length <= most && /^\d+$/.test(cells[1]!);
      check.row(good, line.line, isLine(line) ? `${cells.length} cells` : line.reason);
      if (good) addName(names, cells);
      else await skip(isLine(line) ? badRow({ file: file.name, line: line.line }, 'no row of alternate names', shown(line.text)) : line);
    }
  }
  check.end();
  return names;
};

const addName = (names: Map<string, string[]>, cells: readonly string[]): void => {
  const [, id, language, name, preferred, , , historic] = cells;
  if (!arabic.has(language!) || historic === '1') return;
  const [bare] = arabicNames([name!]);
  if (bare === undefined) return;
  const known = names.get(id!);
  if (known === undefined) names.set(id!, [bare]);
  else if (!known.includes(bare)) known.splice(preferred === '1' ? 0 : known.length, 0, bare);
};
