// What the formats make of a row, and what the importer asks of them: a place as its file has it, or why the row is none.
// formats/ yields these, import-places.ts finds their parents and ids.
import { IsnadError, type PlaceKind } from '../../model/index.ts';
import type { ChosenNames } from './place-names.ts';

export interface PlaceFile {
  readonly name: string;
  /** Its bytes from the start; called once for each pass. */
  readonly open: () => AsyncIterable<Uint8Array>;
}

/** Where a row stands: lines are counted from 1. */
export interface Where {
  readonly file: string;
  readonly line: number;
}

export interface PlaceDraft extends Where {
  readonly kind: PlaceKind;
  /** Two small letters; empty where the file does not say. */
  readonly country: string;
  /** By which other rows name it as the place in which they lie. */
  readonly key: string | null;
  /** Keys of places in which it may lie, the nearest first; without any of them it lies in its country. */
  readonly parents: readonly string[];
  /** Own tables: a parent that is not found makes the row bad. */
  readonly needsParent: boolean;
  /** Own tables: the id that it must have. */
  readonly id: string | null;
  /** Chosen only when the row is wanted; null where it has no Arabic name. */
  readonly names: () => ChosenNames | null;
  readonly latin: string;
  readonly latinSpellings: readonly string[];
  readonly lat: number | null;
  readonly lon: number | null;
  readonly source: string;
  readonly geonames: string;
  readonly pcode: string;
  readonly common: boolean;
  readonly ends: readonly string[];
  /** Known from other rows' columns alone; its own row, if there is one, goes before. */
  readonly derived: boolean;
}

/** A row that is not taken. `bad` ones are faults of the file; the others are sound rows that a pack has no use for. */
export interface Skip extends Where {
  readonly reason: string;
  readonly got: string;
  readonly bad: boolean;
}

export type Row = PlaceDraft | Skip;

export const isSkip = (row: Row): row is Skip => 'reason' in row;

/** Units of administration are read in a pass of their own, since rows may name them before they come. */
export type Stage = 'units' | 'places';

const unitKinds: readonly PlaceKind[] = ['country', 'governorate', 'district', 'subdistrict', 'region'];

/** The order in which units are taken, parents first; -1 for what is no unit. */
export const unitRank = (kind: PlaceKind): number => unitKinds.indexOf(kind);

export const isOfStage = (kind: PlaceKind, stage: Stage): boolean => unitRank(kind) >= 0 === (stage === 'units');

/** Batches of the rows of one stage, in order. What is no place at all comes in either stage. */
export type ReadPlaces = (file: PlaceFile, stage: Stage) => AsyncIterable<readonly Row[]>;

export const badRow = (where: Where, reason: string, got: string): Skip => ({ ...placeOf(where), reason, got, bad: true });

export const leftOut = (where: Where, reason: string, got: string): Skip => ({ ...placeOf(where), reason, got, bad: false });

const placeOf = ({ file, line }: Where): Where => ({ file, line });

/** A whole file that cannot be what it was said to be. */
export const wrongFile = (name: string, got: string, expected: string): IsnadError =>
  new IsnadError('bad-input', `${name}: got ${got}, expected ${expected}`);

const longestShown = 80;

/** A piece of a row for a message: short, and on one line. */
export const shown = (text: string): string => {
  const line = text.replace(/[\p{Cc}\p{Cf}]+/gu, ' ');
  return line.length > longestShown ? `${line.slice(0, longestShown)}…` : line;
};

/** Both degrees; null for neither; an error's words where they are no point of the Earth. */
export const pointOf = (lat: string, lon: string): { readonly lat: number; readonly lon: number } | null | string => {
  const [north, east] = [lat.trim(), lon.trim()];
  if (north === '' && east === '') return null;
  const point = { lat: degrees(north, 90), lon: degrees(east, 180) };
  return Number.isNaN(point.lat) || Number.isNaN(point.lon) ? `${shown(north) || 'nothing'}, ${shown(east) || 'nothing'}` : point;
};

const decimal = /^[+-]?\d{1,3}(?:\.\d*)?(?:[eE][+-]?\d{1,3})?$/;

const degrees = (cell: string, limit: number): number => {
  const value = decimal.test(cell) ? Number(cell) : Number.NaN;
  return Math.abs(value) <= limit ? value : Number.NaN;
};
