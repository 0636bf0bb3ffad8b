// Which of several entries of one name is meant: the kind that the locating word asks for, then the country that a nisba names,
// then the company that the report keeps (an entry whose parents it names too), then what a bare name usually means.
import type { Place, PlaceKind, PlacePrecision } from '../../../../model/index.ts';
import { kindsOfTag } from '../words/place-words.ts';
import type { NameBook } from './name-book.ts';
import type { PlaceDraft } from './place-hits.ts';

export const precisionOf: Readonly<Record<PlaceKind, PlacePrecision>> = {
  country: 'country',
  region: 'region',
  governorate: 'governorate',
  district: 'district',
  subdistrict: 'subdistrict',
  city: 'settlement',
  town: 'settlement',
  village: 'settlement',
  neighbourhood: 'neighbourhood',
  camp: 'settlement',
  road: 'site',
  crossing: 'site',
  base: 'site',
  airport: 'site',
  hospital: 'site',
  site: 'site',
  mountain: 'site',
  river: 'site',
};

/** A bare name: the country, then the city before the governorate and district that bear its name. */
const usual: readonly PlaceKind[] = [
  'country',
  'city',
  'governorate',
  'region',
  'town',
  'district',
  'subdistrict',
  'village',
  'neighbourhood',
  'camp',
  'airport',
  'base',
  'crossing',
  'site',
  'hospital',
  'road',
  'mountain',
  'river',
];
const rural: readonly PlaceKind[] = ['governorate', 'region', 'district', 'subdistrict', 'city', 'town', 'village'];

export interface Wanted {
  readonly tag: string | null;
  readonly countryside: boolean;
  /** Two letters, from a nisba after the name. */
  readonly country: string | null;
}

/** How often the report names each place or what holds it; places near the name count more. */
export type Company = (id: string) => number;

const kindScore = (kind: PlaceKind, { tag, countryside }: Wanted): number => {
  const asked = countryside && (tag === null || tag === 'area') ? rural : tag === null ? [] : (kindsOfTag[tag] ?? []);
  const at = asked.indexOf(kind);
  return at < 0 ? 0 : 100 - at;
};

const choosePlace = (entries: readonly Place[], wanted: Wanted, company: Company, book: NameBook): Place => {
  let best = entries[0];
  if (entries.length === 1) return best;
  let bestScore = Number.NEGATIVE_INFINITY;
  for (const place of entries) {
    const line = book.line(place);
    let score = kindScore(place.kind, wanted) * 1000 - usual.indexOf(place.kind) * 3;
    // The nearer the shared place, the more it says: everything lies in a country that is named.
    for (let step = 1; step < line.length; step++) score += Math.min(company(line[step]), 5) * (step + 1 === line.length ? 10 : 20);
    score += Math.min(company(place.id), 5) * 10;
    if (wanted.country !== null && line.at(-1) === wanted.country) score += 500;
    if (score > bestScore) [best, bestScore] = [place, score];
  }
  return best;
};

/** What a name surely means, whichever entry it is: the ids that all of them share, themselves and what holds them. */
const shared = (entries: readonly Place[], book: NameBook): readonly string[] => {
  const first = book.line(entries[0]);
  return entries.length === 1 ? first : first.filter((id) => entries.every((place) => book.line(place).includes(id)));
};

/** Chooses an entry for every name of a report. A name counts for the others, not for itself; the one right after it counts thrice. */
export const choosePlaces = (drafts: readonly PlaceDraft[], book: NameBook): Place[] => {
  const counts = new Map<string, number>();
  const ids = drafts.map(({ entries }) => shared(entries, book));
  for (const list of ids) for (const id of list) counts.set(id, (counts.get(id) ?? 0) + 1);
  return drafts.map(({ entries, locator, suffix, end }, index) => {
    const next = drafts[index + 1];
    const near = next && next.hit.from - end < 4 ? new Set(ids[index + 1]) : null;
    const own = new Set(ids[index]);
    const company: Company = (id) => (counts.get(id) ?? 0) - (own.has(id) ? 1 : 0) + (near?.has(id) ? 2 : 0);
    return choosePlace(entries, { tag: locator.tag, countryside: locator.countryside, country: suffix.country }, company, book);
  });
};
