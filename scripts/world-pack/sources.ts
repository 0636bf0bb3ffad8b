// The two sources of the world pack as records: GeoNames' table of cities, Natural Earth's first-level units. No files are opened here.

export interface City {
  readonly id: string;
  readonly name: string;
  readonly ascii: string;
  readonly alternates: readonly string[];
  readonly lat: number;
  readonly lon: number;
  readonly feature: string;
  readonly country: string;
  /** GeoNames' key of the first-level unit, as `IQ.07`. */
  readonly unit: string;
  readonly population: number;
}

export interface Unit {
  readonly id: string;
  /** The key by which GeoNames' cities name it. */
  readonly code: string;
  readonly country: string;
  readonly latin: string;
  readonly ar: string;
  readonly lat: number;
  readonly lon: number;
}

/** Lost, ruined and abandoned places: their names would only mislead. */
const gone = new Set(['PPLH', 'PPLQ', 'PPLW', 'PPLCH']);

/** Between the Gaza Strip and the West Bank, in degrees of longitude. */
const betweenStripAndBank = 34.6;
/** Keys of the West Bank under Israel's code; GeoNames leaves some cells empty. */
const underIsrael = new Set(['', 'WE']);

const unitOf = (country: string, unit: string, lon: number): string => {
  if (country === 'PS') return lon < betweenStripAndBank ? 'PS.GZ' : 'PS.WE';
  return country === 'IL' && underIsrael.has(unit) ? 'PS.WE' : `${country}.${unit}`;
};

export const parseCities = (table: string): City[] =>
  table
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => line.split('\t'))
    .filter((cells) => !gone.has(cells[7]!))
    .map((cells) => ({
      id: cells[0]!,
      name: cells[1]!,
      ascii: cells[2]!,
      alternates: cells[3]!.split(','),
      lat: Number(cells[4]),
      lon: Number(cells[5]),
      feature: cells[7]!,
      country: cells[8]!,
      unit: unitOf(cells[8]!, cells[10]!, Number(cells[5])),
      population: Number(cells[14]),
    }));

interface Feature {
  readonly properties: {
    readonly ne_id: number;
    readonly gn_a1_code: string | null;
    readonly iso_a2: string;
    readonly name: string | null;
    readonly name_en: string | null;
    readonly name_ar: string | null;
    readonly latitude: number;
    readonly longitude: number;
  };
}

export const parseUnits = (json: string): Unit[] =>
  (JSON.parse(json) as { features: Feature[] }).features.map(({ properties: unit }) => ({
    id: String(unit.ne_id),
    code: unit.gn_a1_code ?? '',
    country: unit.iso_a2,
    latin: unit.name_en || unit.name || '',
    ar: unit.name_ar ?? '',
    lat: unit.latitude,
    lon: unit.longitude,
  }));

/** Rows of one of our own tables, as records by column name. Lines that begin with # are remarks. */
export const parseTable = (text: string): ReadonlyMap<string, string>[] => {
  const [header = '', ...lines] = text.split('\n').filter((line) => line !== '' && !line.startsWith('#'));
  const columns = header.split('\t');
  return lines.map((line) => {
    const cells = line.split('\t');
    if (cells.length > columns.length) throw new Error(`${cells.length} cells, expected ${columns.length}: ${line}`);
    return new Map(columns.map((column, i) => [column, cells[i] ?? '']));
  });
};
