// The packs' coordinates against reference gazetteers, where they stand beside the repository: a place of the same name, kind
// and governorate more than 15 km away fails. Users have no such folder; the test then says that it was left out.
import assert from 'node:assert/strict';
import { existsSync, readFileSync } from 'node:fs';
import { test } from 'node:test';
import { loadBundledPacks } from '../src/intake/bundled-packs.ts';
import type { Place } from '../src/model/index.ts';
import { fold } from '../src/text/index.ts';

const folder = '../shared/gazetteer';
const farKm = 15;

interface Reference {
  readonly names: readonly string[];
  readonly lat: number;
  readonly lon: number;
}

const lines = (file: string): Record<string, unknown>[] =>
  readFileSync(`${folder}/${file}`, 'utf8')
    .split('\n')
    .filter(Boolean)
    .map((line) => JSON.parse(line));

/** Kilometres between two points on a sphere of the Earth's mean radius. */
const kilometres = (a: { lat: number; lon: number }, b: { lat: number; lon: number }): number => {
  const rad = Math.PI / 180;
  const h =
    Math.sin(((b.lat - a.lat) * rad) / 2) ** 2 + Math.cos(a.lat * rad) * Math.cos(b.lat * rad) * Math.sin(((b.lon - a.lon) * rad) / 2) ** 2;
  return 2 * 6371 * Math.asin(Math.sqrt(h));
};

const settlements = new Set(['city', 'town', 'village']);
type Located = Place & { readonly lat: number; readonly lon: number };

/** The first-level region by an id such as sy.aleppo.azaz: its first two parts. */
const regionOf = ({ id }: Place): string => id.split('.').slice(0, 2).join('.');

/** The region that a point lies in, as far as the places nearest to it say. */
const regionAt = (point: { lat: number; lon: number }, located: readonly Located[]): string => {
  let nearest = located[0];
  for (const place of located) if (kilometres(place, point) < kilometres(nearest, point)) nearest = place;
  return regionOf(nearest);
};

/** Places whose name the reference has in the same region, where none of that name lies within `farKm`. */
const farFromAll = (references: readonly Reference[], places: readonly Place[]): string[] => {
  const located = places.filter((place): place is Located => place.lat !== null && settlements.has(place.kind));
  const byName = new Map<string, Reference[]>();
  for (const reference of references)
    for (const name of new Set(reference.names.map(fold))) byName.set(name, [...(byName.get(name) ?? []), reference]);
  return located.flatMap((place) => {
    const same = [place.ar, ...place.spellings].flatMap((name) => byName.get(fold(name)) ?? []);
    const distances = same.map((reference) => ({ reference, km: kilometres(place, reference) })).sort((a, b) => a.km - b.km);
    // Many villages share a name; only one of the same region is taken for the same.
    const nearest = distances[0];
    if (!nearest || nearest.km <= farKm || regionAt(nearest.reference, located) !== regionOf(place)) return [];
    return [`${place.id} (${place.ar}) lies ${nearest.km.toFixed(0)} km from ${nearest.reference.names[0]}`];
  });
};

test('a place set 40 km off is noticed', () => {
  const place = { id: 'sy.aleppo.x', kind: 'town', ar: 'بلدة', spellings: [], lat: 36, lon: 37 } as unknown as Place;
  assert.equal(farFromAll([{ names: ['بلدة'], lat: 36.4, lon: 37 }], [place]).length, 1);
  assert.equal(farFromAll([{ names: ['بلدة'], lat: 36.1, lon: 37 }], [place]).length, 0);
});

test('sub-district seats and towns of Syria agree with the reference gazetteers', {
  skip: existsSync(folder) ? false : `${folder} is not here: left out`,
}, () => {
  const places = loadBundledPacks()
    .flatMap((pack) => pack.places)
    .filter(({ id }) => id.startsWith('sy.'));
  const towns: Reference[] = lines('geonames-mena.jsonl')
    .filter((row) => row.country === 'SY' && (row.names_ar as string[]).length > 0)
    .map((row) => ({ names: row.names_ar as string[], lat: row.lat as number, lon: row.lon as number }));
  assert.ok(towns.length > 200);
  assert.deepEqual(farFromAll(towns, places), []);
});

test('towns of the other countries agree with the reference gazetteer', {
  skip: existsSync(folder) ? false : `${folder} is not here: left out`,
}, () => {
  const packs = loadBundledPacks().flatMap((pack) => pack.places);
  const wrong: string[] = [];
  for (const row of lines('geonames-mena.jsonl')) {
    const mine = packs.find(({ geonames }) => geonames === String(row.geonameid));
    if (mine?.lat === null || mine?.lon === null || !mine) continue;
    const km = kilometres(mine as Place & { lat: number; lon: number }, { lat: row.lat as number, lon: row.lon as number });
    if (km > farKm) wrong.push(`${mine.id} (GeoNames ${row.geonameid}) lies ${km.toFixed(0)} km away`);
  }
  assert.deepEqual(wrong, []);
});
