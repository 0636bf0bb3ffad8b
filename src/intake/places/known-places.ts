// What the packs that a new one will stand beside know already: places that a row means too, ids in which rows may lie, and names
// that would mislead. Built once from packs, asked for every row.
import type { Pack, Place, PlaceKind } from '../../model/index.ts';
import { fold } from '../../text/index.ts';
import { isCommonWord } from '../common-words.ts';
import { kilometres } from './geometry.ts';
import { type PlaceDraft, unitRank } from './place-draft.ts';
import { type ChosenNames, letters, slug } from './place-names.ts';

export interface KnownPlace {
  readonly pack: string;
  readonly place: Place;
}

export interface KnownPlaces {
  /** The id that an id, a p-code or a GeoNames key of a country stands for. */
  readonly idOf: (key: string) => string | undefined;
  /** The place of the packs that is meant; `parent` is the id in which the row lies. */
  readonly same: (draft: PlaceDraft, names: ChosenNames | null, parent: string | null) => KnownPlace | null;
  readonly isCountryName: (name: string) => boolean;
  /** Ordinary words, given names, and names of people, groups and papers. */
  readonly isCommon: (name: string) => boolean;
}

const settlements: ReadonlySet<PlaceKind> = new Set<PlaceKind>(['city', 'town', 'village', 'neighbourhood', 'camp']);

/** Sources call one place town or village; other kinds have to agree. */
const groupOf = (kind: PlaceKind): string => (settlements.has(kind) ? 'settlement' : kind);

export const nameKey = (country: string, kind: PlaceKind, name: string): string => `${country} ${groupOf(kind)} ${fold(name)}`;

const rootOf = (id: string): string => id.split('.')[0]!;

export const createKnownPlaces = (packs: readonly Pack[]): KnownPlaces => {
  const index = indexOf(packs);
  const { byId, byCode, byNumber, byName, byLatin } = index;
  const lies = (place: Place, parent: string): boolean => place.id.startsWith(`${parent}.`) || liesIn(place, parent, byId);
  const isSame = ({ place }: KnownPlace, draft: PlaceDraft, parent: string | null): boolean =>
    unitRank(draft.kind) > 0
      ? draft.kind === 'governorate' || (parent !== null && lies(place, parent) && isNear(place, draft, unitReach))
      : isNear(place, draft, reach);
  return {
    idOf: (key) => (byId.has(key) ? key : byCode.get(key)?.place.id),
    same: (draft, names, parent) => {
      const numbered = byCode.get(draft.pcode) ?? byNumber.get(draft.geonames);
      if (numbered !== undefined && groupOf(numbered.place.kind) === groupOf(draft.kind)) return numbered;
      if (draft.kind === 'country') return byId.get(draft.country) ?? null;
      const own = names === null ? [] : [names.ar, ...names.spellings].map((name) => byName.get(nameKey(draft.country, draft.kind, name)));
      const latin = unitRank(draft.kind) > 0 ? byLatin.get(nameKey(draft.country, draft.kind, slug(draft.latin))) : undefined;
      return [...own, latin].flatMap((found) => found ?? []).find((found) => isSame(found, draft, parent)) ?? null;
    },
    isCountryName: (name) => index.countryNames.has(fold(name)),
    isCommon: (name) => isCommonWord(name) || index.partyNames.has(fold(name)),
  };
};

/** Kilometres within which two entries of one name are one place; units are large, and their points are now middles, now seats. */
const reach = 5;
const unitReach = 60;

/** Where one of them has no point, only what is named alike once in a country can be told to be the same: roads, rivers, airports. */
const isNear = (place: Place, { lat, lon, kind }: PlaceDraft, within: number): boolean => {
  if (kind === 'road' || kind === 'river') return true;
  if (place.lat === null || place.lon === null || lat === null || lon === null) return !settlements.has(kind);
  const known = /^known:([\d.]+)$/.exec(place.source ?? '');
  return kilometres({ lat: place.lat, lon: place.lon }, { lat, lon }) <= within + Number(known?.[1] ?? 0);
};

const liesIn = (place: Place, parent: string, byId: ReadonlyMap<string, KnownPlace>): boolean => {
  const seen = new Set<string>();
  for (let at = place.parent; at !== null && !seen.has(at); at = byId.get(at)?.place.parent ?? null) {
    if (at === parent) return true;
    seen.add(at);
  }
  return false;
};

const indexOf = (packs: readonly Pack[]) => {
  const byId = new Map<string, KnownPlace>();
  const byCode = new Map<string, KnownPlace>();
  const byNumber = new Map<string, KnownPlace>();
  const byName = new Map<string, KnownPlace[]>();
  const byLatin = new Map<string, KnownPlace[]>();
  const countryNames = new Set<string>();
  for (const pack of packs) {
    for (const place of pack.places) {
      const known = { pack: pack.id, place };
      const names = [place.ar, ...place.spellings];
      byId.set(place.id, known);
      if (place.pcode !== null) byCode.set(place.pcode, known);
      if (place.geonames !== null) byNumber.set(place.geonames, known);
      if (place.kind === 'country') for (const name of names) countryNames.add(fold(name));
      for (const name of new Set(names.map(fold))) add(byName, nameKey(rootOf(place.id), place.kind, name), known);
      if (unitRank(place.kind) > 0)
        for (const name of new Set([place.latin, ...place.latinSpellings].map(slug)))
          add(byLatin, nameKey(rootOf(place.id), place.kind, name), known);
    }
  }
  return { byId, byCode, byNumber, byName, byLatin, countryNames, partyNames: partyNamesOf(packs) };
};

const add = (map: Map<string, KnownPlace[]>, key: string, value: KnownPlace): void => {
  const list = map.get(key);
  if (list === undefined) map.set(key, [value]);
  else list.push(value);
};

/** A village called as a general is: each word of a person's name, and whole names of everybody else. */
const partyNamesOf = (packs: readonly Pack[]): ReadonlySet<string> => {
  const names = new Set<string>();
  for (const pack of packs) {
    for (const { kind, ar, spellings, short } of pack.parties) {
      for (const name of [ar, ...spellings, ...short]) names.add(fold(name));
      if (kind === 'person') for (const word of fold(ar).split(' ')) if (letters(word) > 2) names.add(word);
    }
    for (const { ar, spellings } of pack.outlets) for (const name of [ar, ...spellings]) names.add(fold(name));
  }
  return names;
};
