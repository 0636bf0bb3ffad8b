// Builds the rows of the world pack: countries, first-level units, cities and towns, and our own additions, from sources as records.
// Pure: make-world-pack.ts reads the files and writes what comes out.
import {
  arabicNames,
  type ChosenNames,
  chooseNames,
  distance,
  fromPersian,
  letters,
  plainLatin,
  slug,
} from '../../src/intake/places/place-names.ts';
import { fold } from '../../src/text/index.ts';
import type { City, Unit } from './sources.ts';

export type Cells = ReadonlyMap<string, string>;

export interface WorldSources {
  readonly cities: readonly City[];
  readonly units: readonly Unit[];
  /** Our tables: countries.tsv, regions.tsv, additions.tsv. */
  readonly countries: readonly Cells[];
  readonly regions: readonly Cells[];
  readonly additions: readonly Cells[];
  readonly isCommon: (name: string) => boolean;
  /** A country's name by its code, in Arabic or English. */
  readonly countryName: (code: string, language: 'ar' | 'en') => string;
}

export interface PlaceRow {
  readonly id: string;
  readonly kind: string;
  readonly parent: string;
  readonly ar: string;
  readonly latin: string;
  readonly spellings: readonly string[];
  readonly latinSpellings: readonly string[];
  readonly lat: string;
  readonly lon: string;
  readonly source: string;
  readonly geonames: string;
  readonly common: boolean;
}

/** Read down to their towns: the countries from Morocco to Afghanistan, Pakistan, and Western Sahara; Syria has a pack of its own. */
export const detailed = 'MA MR DZ TN LY EG SD SO DJ YE OM AE QA BH KW SA IQ JO PS IL LB TR IR AF PK EH'.split(' ');
/** Where names are written in Persian letters first. */
const persian = new Set(['IR', 'AF', 'PK']);
const elsewhere = 'SY';
const bigCity = 500_000;
const keepsCommonName = 50_000;
const persianTown = 15_000;

const listOf = (cell: string | undefined): string[] => (cell ? cell.split('|') : []);
const degrees = (value: number): string => String(Math.round(value * 1e4) / 1e4);
const bytewise = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);

const countryRows = ({ countries, countryName, isCommon }: WorldSources): PlaceRow[] =>
  countries.map((cells) => {
    const code = cells.get('code')!;
    const ar = cells.get('ar') || countryName(code, 'ar');
    return {
      id: code.toLowerCase(),
      kind: cells.get('kind') || 'country',
      parent: '',
      ar,
      latin: cells.get('latin') || countryName(code, 'en'),
      spellings: unlike(ar, listOf(cells.get('spellings'))),
      latinSpellings: [],
      ...nowhere,
      geonames: '',
      common: cells.get('common') === 'yes' || isCommon(ar),
    };
  });

const nowhere = { lat: '', lon: '', source: '' };

interface NamedUnit extends PlaceRow {
  readonly code: string;
}

/** First-level units: Natural Earth's, renamed, dropped or added to by our table of regions, which is newer. */
const unitRows = ({ units, regions, isCommon }: WorldSources): NamedUnit[] => {
  const ours = new Map(regions.map((cells) => [cells.get('code')!, cells]));
  const natural = units.filter(({ code, country }) => detailed.includes(country) && /\.\w+$/.test(code));
  const known = new Map(natural.map((unit) => [unit.code, unit]));
  const codes = [...new Set([...known.keys(), ...ours.keys()])].filter((code) => ours.get(code)?.get('ar') !== '-');
  return codes.map((code) => unitRow(code, known.get(code), ours.get(code), isCommon));
};

const unitRow = (code: string, unit: Unit | undefined, cells: Cells | undefined, isCommon: (name: string) => boolean): NamedUnit => {
  const country = code.slice(0, 2).toLowerCase();
  const latin = cells?.get('latin') || plainLatin(unit?.latin ?? '').replace(/^Emirate of /, '');
  const ar = cells?.get('ar') || arabicNames([unit?.ar ?? ''])[0];
  if (!ar || !latin) throw new Error(`${code}: no name; give it one in regions.tsv`);
  const common = isCommon(ar) || letters(ar) < 3;
  return {
    code,
    id: `${country}.${cells?.get('slug') || slug(latin)}`,
    kind: cells?.get('kind') || 'governorate',
    parent: country,
    ar,
    latin,
    spellings: plainIn(unlike(ar, listOf(cells?.get('spellings'))), common, isCommon),
    latinSpellings: [],
    ...(unit === undefined ? nowhere : { lat: degrees(unit.lat), lon: degrees(unit.lon), source: `naturalearth:${unit.id}` }),
    geonames: '',
    common,
  };
};

const cityKind = ({ feature, ascii, population }: City): string => {
  if (/\bcamp\b|mukhayyam/i.test(ascii)) return 'camp';
  if (feature === 'PPLX') return 'neighbourhood';
  if (/^PPL[CA]$/.test(feature) || population >= 100_000) return 'city';
  return /^PPLA/.test(feature) || population >= 5_000 ? 'town' : 'village';
};

const isWanted = ({ country, feature, population }: City): boolean =>
  country !== elsewhere && (detailed.includes(country) || feature === 'PPLC' || population >= bigCity);

/** Arabic names of a city; of Persian ones only where the place is large enough to be written about in Arabic. */
const namesOf = (city: City, isCommon: (name: string) => boolean): ChosenNames | null => {
  const names = arabicNames(city.alternates);
  const readable = names.length > 0 || !persian.has(city.country) || city.population < persianTown;
  return chooseNames(city.ascii, readable ? names : arabicNames(fromPersian(city.alternates)), isCommon);
};

interface NamedCity {
  readonly city: City;
  readonly names: ChosenNames;
  readonly own: Cells | undefined;
}

/** An ordinary word, or the name of a place ten times as large: a small place of that name would only catch others' mentions. */
const misleads = ({ city, names, own }: NamedCity, isCommon: (name: string) => boolean, largest: ReadonlyMap<string, number>): boolean =>
  own === undefined &&
  city.population <= keepsCommonName &&
  (isCommon(names.ar) || (largest.get(fold(names.ar)) ?? 0) >= Math.max(100_000, city.population * 10));

/** Population of the largest place that bears a name, Syrian ones included; a country's name counts as larger than any. */
const largestByName = (sources: WorldSources, countries: readonly PlaceRow[]): Map<string, number> => {
  const largest = new Map<string, number>();
  const ours = new Map(sources.additions.filter((cells) => !cells.get('kind')).map((cells) => [cells.get('geonames')!, cells.get('ar')!]));
  for (const { id, country, alternates, ascii, population } of sources.cities) {
    if (population < 100_000 || !(country === elsewhere || detailed.includes(country))) continue;
    const name = fold(ours.get(id) ?? chooseNames(ascii, arabicNames(alternates), sources.isCommon)?.ar ?? '');
    largest.set(name, Math.max(population, largest.get(name) ?? 0));
  }
  for (const { ar, spellings } of countries) for (const name of [ar, ...spellings]) largest.set(fold(name), Number.POSITIVE_INFINITY);
  return largest;
};

/** A city that its unit is called after bears the unit's name, which we have looked over; its own then is a spelling of it. */
const namedAsUnit = (city: City, names: ChosenNames | null, units: ReadonlyMap<string, NamedUnit>): ChosenNames | null => {
  const unit = units.get(city.unit);
  if (unit === undefined || !unit.id.endsWith(`.${slug(city.ascii)}`)) return names;
  const others = names === null || distance(fold(names.ar), fold(unit.ar)) > 2 ? [] : [names.ar, ...names.spellings];
  return { ar: unit.ar, spellings: unlike(unit.ar, [...unit.spellings, ...others]) };
};

const nameCities = (sources: WorldSources, countries: readonly PlaceRow[], units: ReadonlyMap<string, NamedUnit>): NamedCity[] => {
  const ours = new Map(sources.additions.filter((cells) => !cells.get('kind')).map((cells) => [cells.get('geonames')!, cells]));
  const largest = largestByName(sources, countries);
  const named: NamedCity[] = [];
  for (const city of sources.cities) {
    const own = ours.get(city.id);
    if (!isWanted(city) && own === undefined) continue;
    if (own?.get('ar') === '-') continue;
    const found = namedAsUnit(city, namesOf(city, sources.isCommon), units);
    const names = own === undefined ? found : merged(own, found);
    if (names !== null && !misleads({ city, names, own }, sources.isCommon, largest)) named.push({ city, names, own });
  }
  return named.sort((a, b) => b.city.population - a.city.population || Number(a.city.id) - Number(b.city.id));
};

/** Our own name and spellings first; what GeoNames adds to them only where it was going to name the place the same. */
const merged = (own: Cells, found: ChosenNames | null): ChosenNames => {
  const ar = own.get('ar')!;
  const same = found !== null && fold(found.ar) === fold(ar) ? found.spellings : [];
  return { ar, spellings: unlike(ar, [...listOf(own.get('spellings')), ...same]) };
};

/** Names that folding tells apart, each once. */
const unlike = (main: string, names: readonly string[]): string[] => {
  const seen = new Set([fold(main)]);
  return names.filter((name) => !seen.has(fold(name)) && seen.add(fold(name)));
};

/** Spellings that mean the place; an ordinary word stays only where the whole row is marked as one. */
const plainIn = (spellings: readonly string[], common: boolean, isCommon: (name: string) => boolean): readonly string[] =>
  common ? spellings : spellings.filter((name) => !isCommon(name) && letters(name) >= 3);

const cityRow = ({ city, names, own }: NamedCity, parent: string, id: string, isCommon: (name: string) => boolean): PlaceRow => {
  const latin = plainLatin(own?.get('latin') || city.ascii);
  const common = own?.get('common') === 'yes' || isCommon(names.ar) || letters(names.ar) < 3;
  return {
    id,
    kind: cityKind(city),
    parent,
    ar: names.ar,
    latin,
    spellings: plainIn(names.spellings, common, isCommon),
    latinSpellings: unlike(
      latin,
      [plainLatin(city.name)].filter((name) => name !== latin),
    ),
    lat: degrees(city.lat),
    lon: degrees(city.lon),
    source: `geonames:${city.id}`,
    geonames: city.id,
    common,
  };
};

const addedRow = (cells: Cells, cities: ReadonlyMap<string, City>, isCommon: (name: string) => boolean): PlaceRow => {
  const [id, ar, geonames] = [cells.get('id')!, cells.get('ar')!, cells.get('geonames') ?? ''];
  const city = cities.get(geonames);
  const common = cells.get('common') === 'yes' || isCommon(ar) || letters(ar) < 3;
  const own = { lat: cells.get('lat') ?? '', lon: cells.get('lon') ?? '', source: cells.get('source') ?? '' };
  return {
    id,
    kind: cells.get('kind')!,
    parent: cells.get('parent') ?? '',
    ar,
    latin: cells.get('latin')!,
    spellings: plainIn(unlike(ar, listOf(cells.get('spellings'))), common, isCommon),
    latinSpellings: [],
    ...(city === undefined ? own : { lat: degrees(city.lat), lon: degrees(city.lon), source: `geonames:${geonames}` }),
    geonames,
    common,
  };
};

/** All rows of places.tsv, in order of id. Of two places that would get one id, the smaller has its GeoNames number behind it. */
export const worldPlaces = (sources: WorldSources): PlaceRow[] => {
  const countries = countryRows(sources);
  const units = unitRows(sources);
  const byId = new Map(sources.cities.map((city) => [city.id, city]));
  const added = sources.additions.filter((cells) => cells.get('kind')).map((cells) => addedRow(cells, byId, sources.isCommon));
  const unitByCode = new Map(units.map((unit) => [unit.code, unit]));
  const known = new Set(countries.map(({ id }) => id));
  const rows: PlaceRow[] = [...countries, ...units.map(({ code: _, ...row }) => row), ...added];
  const taken = new Set(rows.map(({ id }) => id));
  const addedNumbers = new Set(added.map(({ geonames }) => geonames));
  for (const named of nameCities(sources, countries, unitByCode)) {
    const { city, own } = named;
    if (addedNumbers.has(city.id)) continue;
    const parent = own?.get('parent') || (unitByCode.get(city.unit)?.id ?? city.country.toLowerCase());
    if (!known.has(parent.split('.')[0]!)) continue;
    const wish = own?.get('id') || `${parent}.${slug(city.ascii)}`;
    const id = taken.has(wish) ? `${wish}-${city.id}` : wish;
    taken.add(id);
    rows.push(cityRow(named, parent, id, sources.isCommon));
  }
  return rows.sort((a, b) => bytewise(a.id, b.id));
};

/** What another pack says of a place, by name: so much of it as tells whether it is the same place. */
export interface Elsewhere {
  readonly ids: ReadonlySet<string>;
  /** Country and folded name. */
  readonly names: ReadonlySet<string>;
}

export const nameKey = (id: string, name: string): string => `${id.split('.')[0]} ${fold(name)}`;

/** Without the places that another pack has, by id, or by name in the same country; a place in which others lie stays, under its own id. */
export const without = (rows: readonly PlaceRow[], other: Elsewhere): PlaceRow[] => {
  const parents = new Set(rows.map(({ parent }) => parent));
  return rows.filter(
    ({ id, kind, ar }) =>
      !other.ids.has(id) && (parents.has(id) || kind === 'governorate' || kind === 'country' || !other.names.has(nameKey(id, ar))),
  );
};

/** The states of these countries as parties, but for those whose ids another pack has. A capital's name stands for its state once named. */
export const worldStates = (places: readonly PlaceRow[], capitals: ReadonlyMap<string, string>, has: ReadonlySet<string>): string[][] =>
  places
    .filter(({ kind, id }) => kind === 'country' && !has.has(`state.${id}`))
    .map(({ id, ar, latin, spellings, latinSpellings, common }) => {
      const capital = capitals.get(id);
      const short = capital === undefined || fold(capital) === fold(ar) ? '' : capital;
      const fields = [spellings.join('|'), short, latinSpellings.join('|'), '', '', id, '8', '', '', '', '', ''];
      return [`state.${id}`, 'state', ar, latin, ...fields, common ? 'yes' : ''];
    });

export const placeCells = (row: PlaceRow): string[] => [
  row.id,
  row.kind,
  row.parent,
  row.ar,
  row.latin,
  row.spellings.join('|'),
  row.latinSpellings.join('|'),
  row.lat,
  row.lon,
  row.source,
  row.geonames,
  '',
  row.common ? 'yes' : '',
  '',
];
