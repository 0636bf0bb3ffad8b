// Names as people type them, in either script, become the keys by which a ledger finds: ids of the packs, and the folded words themselves.
import { bad } from '../../intake/reports/report-fields.ts';
import { wordKey } from '../../ledger/prepare.ts';
import type { Pack, Place, PlaceKind } from '../../model/index.ts';
import { fold } from '../../text/index.ts';
import { once } from '../once.ts';

interface Named {
  readonly id: string;
  readonly ar: string;
  readonly latin: string;
  readonly spellings: readonly string[];
  readonly latinSpellings: readonly string[];
}

export interface Keys {
  /** A party or outlet. */
  readonly party: (name: string) => string[];
  readonly place: (name: string) => string[];
  /** The place and all that lie in it. */
  readonly within: (name: string) => string[];
  readonly point: (name: string) => { readonly lat: number; readonly lon: number };
}

const same = (text: string): string => fold(text).toLowerCase();

const createIndex = <T extends Named>(all: readonly T[]): ((name: string) => T[]) => {
  const index = new Map<string, T[]>();
  for (const one of all)
    for (const name of new Set([one.id, one.ar, one.latin, ...one.spellings, ...one.latinSpellings].map(same)))
      if (name !== '') index.set(name, [...(index.get(name) ?? []), one]);
  return (name) => index.get(same(name)) ?? [];
};

const pointOf = (text: string): { readonly lat: number; readonly lon: number } | null => {
  const parts = /^\s*(-?\d+(?:\.\d+)?)\s*,\s*(-?\d+(?:\.\d+)?)\s*$/.exec(text);
  if (!parts) return null;
  const [lat, lon] = [Number(parts[1]), Number(parts[2])];
  if (Math.abs(lat) > 90 || Math.abs(lon) > 180) throw bad('--near', `"${text}"`, 'degrees: latitude to 90, longitude to 180');
  return { lat, lon };
};

/** Words that say of what kind the place behind them is (محافظة حلب). */
const kindWords: Readonly<Record<string, readonly PlaceKind[]>> = {
  محافظه: ['governorate'],
  مدينه: ['city', 'town'],
  بلده: ['town', 'village'],
  قريه: ['village', 'town'],
  حي: ['neighbourhood'],
  مخيم: ['camp'],
  ناحيه: ['subdistrict'],
  منطقه: ['district', 'region'],
  قضاء: ['district'],
};

/** By the whole name; else by what stands behind a word for its kind. */
const createPlaceIndex = (all: readonly Place[]): ((name: string) => Place[]) => {
  const index = createIndex(all);
  return (name) => {
    const whole = index(name);
    const [first, ...rest] = fold(name).split(' ');
    const kinds = kindWords[first ?? ''];
    return whole.length > 0 || !kinds ? whole : index(rest.join(' ')).filter(({ kind }) => kinds.includes(kind));
  };
};

/** `load` is only asked for the packs where a name is looked up. */
export const createKeys = (load: () => readonly Pack[]): Keys => {
  const known = once(() => createIndexes(load()));
  const parties = (name: string): Named[] => known().parties(name);
  const places = (name: string): Place[] => known().places(name);
  const ids = (found: readonly Named[], name: string): string[] => [...new Set([...found.map(({ id }) => id), wordKey(name)])];
  return {
    party: (name) => ids(parties(name), name),
    place: (name) => ids(places(name), name),
    within: (name) => {
      const found = places(name);
      if (found.length === 0) throw bad('--within', `"${name}"`, 'a place that a pack knows');
      return allIn(
        known().all,
        found.map(({ id }) => id),
      );
    },
    point: (name) => {
      const given = pointOf(name);
      if (given) return given;
      const placed = places(name).find(({ lat, lon }) => lat !== null && lon !== null);
      if (!placed) throw bad('--near', `"${name}"`, 'latitude,longitude in degrees, or a place whose coordinates a pack knows');
      return { lat: placed.lat!, lon: placed.lon! };
    },
  };
};

interface Indexes {
  readonly parties: (name: string) => Named[];
  readonly places: (name: string) => Place[];
  readonly all: readonly Place[];
}
const createIndexes = (packs: readonly Pack[]): Indexes => {
  const all = packs.flatMap((pack) => pack.places);
  return { parties: createIndex<Named>(packs.flatMap((pack) => [...pack.parties, ...pack.outlets])), places: createPlaceIndex(all), all };
};

const allIn = (places: readonly Place[], roots: readonly string[]): string[] => {
  const children = Map.groupBy(places, ({ parent }) => parent);
  const seen = new Set<string>(roots);
  const open = [...roots];
  for (let id = open.pop(); id !== undefined; id = open.pop())
    for (const child of children.get(id) ?? [])
      if (!seen.has(child.id)) {
        seen.add(child.id);
        open.push(child.id);
      }
  return [...seen];
};
