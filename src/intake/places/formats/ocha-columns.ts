// Which columns of OCHA's COD-AB hold what: the names of columns changed over the years (admin1Name_ar, ADM1_AR, adm1_name1 with lang1).
// A record is a row of a CSV or the attributes of a GeoJSON feature alike.

/** A cell by the name of its column; empty where there is none. */
export type Cell = (column: string) => string;

export interface LevelColumns {
  readonly pcode: string | null;
  readonly ar: readonly string[];
  readonly latin: readonly string[];
  /** Columns of names whose language stands in another column. */
  readonly told: readonly (readonly [name: string, language: string])[];
}

export interface OchaColumns {
  /** From the country (0) to the fourth level. */
  readonly levels: readonly LevelColumns[];
  readonly lat: string | null;
  readonly lon: string | null;
}

const depth = 5;
const names = (level: number): RegExp =>
  new RegExp(`^adm(?:in)?${level}_?(?:alt\\d?)?name_?(?:alt\\d)?_?(\\w\\w)$|^adm${level}(?:alt\\d)?_(\\w\\w)$`, 'i');

export const ochaColumns = (columns: readonly string[]): OchaColumns => {
  const find = (pattern: RegExp): string | null => columns.find((column) => pattern.test(column)) ?? null;
  return {
    levels: Array.from({ length: depth }, (_, level) => levelColumns(columns, level)),
    lat: find(/^(?:center_|centroid_|centre_|point_)?lat(?:itude)?_?y?$|^(?:centroid_|point_)?y(?:_?coord)?$/i),
    lon: find(/^(?:center_|centroid_|centre_|point_)?lon(?:g|gitude)?_?x?$|^(?:centroid_|point_)?x(?:_?coord)?$/i),
  };
};

const levelColumns = (columns: readonly string[], level: number): LevelColumns => {
  const pattern = names(level);
  const inLanguage = (wanted: (language: string) => boolean): string[] =>
    columns.filter((column) => {
      const match = pattern.exec(column);
      return match !== null && wanted((match[1] ?? match[2])!.toLowerCase());
    });
  const bare = new RegExp(`^adm${level}_name(\\d?)$`, 'i');
  const told = columns.flatMap((column) => {
    const match = bare.exec(column);
    const language = match === null ? undefined : columns.find((other) => other.toLowerCase() === `lang${match[1]}`);
    return language === undefined ? [] : [[column, language] as const];
  });
  return {
    pcode: columns.find((column) => new RegExp(`^adm(?:in)?${level}_?pcode$`, 'i').test(column)) ?? null,
    ar: inLanguage((language) => language === 'ar'),
    latin: inLanguage((language) => language === 'en').concat(inLanguage((language) => ['fr', 'es', 'pt', 'tr', 'ro'].includes(language))),
    told,
  };
};

export interface Unit {
  readonly level: number;
  readonly pcode: string;
  readonly ar: readonly string[];
  readonly latin: readonly string[];
}

/** The units that a record names, from the country down; its own is the last. */
export const unitsOf = ({ levels }: OchaColumns, cell: Cell): Unit[] =>
  levels.flatMap((columns, level) => {
    const told = columns.told.map(([name, language]) => ({ name: cell(name), isArabic: cell(language).toLowerCase() === 'ar' }));
    const listed = (list: readonly string[], isArabic: boolean): string[] =>
      [...list.map(cell), ...told.filter((one) => one.isArabic === isArabic).map(({ name }) => name)].filter((name) => name !== '');
    const unit = {
      level,
      pcode: columns.pcode === null ? '' : cell(columns.pcode),
      ar: listed(columns.ar, true),
      latin: listed(columns.latin, false).filter((name) => /[A-Za-z]/.test(name)),
    };
    return unit.pcode === '' ? [] : [unit];
  });
