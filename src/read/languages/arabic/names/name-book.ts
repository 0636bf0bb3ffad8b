// What rules of names ask of the packs beyond the trie: the chain of places in which a place lies, a country's state and forces,
// and names of several words as they may be mistyped. Filled when the reader compiles its packs, read-only from then on.
import type { Outlet, Pack, Party, Place } from '../../../../model/index.ts';
import type { SlipIndex } from './parties/slips.ts';
import { createSlipIndex } from './parties/slips.ts';

export interface Nation {
  readonly state: Party | null;
  readonly army: Party | null;
  readonly air: Party | null;
  readonly police: Party | null;
  readonly government: Party | null;
}

export interface NameBook {
  readonly fill: (packs: readonly Pack[]) => void;
  /** A place's own id, then those of the places that hold it, the nearest first. */
  readonly line: (place: Place) => readonly string[];
  /** By two-letter country code. */
  readonly nation: (country: string) => Nation | null;
  readonly party: (id: string) => Party | null;
  /** An outlet as a party: an agency keeps the party's id, others are made one. */
  readonly outlet: (outlet: Outlet) => Party;
  readonly slip: SlipIndex['find'];
}

const deepest = 8;

export const createNameBook = (): NameBook => {
  const places = new Map<string, Place>();
  const parties = new Map<string, Party>();
  const lines = new Map<string, readonly string[]>();
  const nations = new Map<string, Nation>();
  const outlets = new Map<string, Party>();
  let slips = createSlipIndex([]);
  const line = (place: Place): readonly string[] => {
    const known = lines.get(place.id);
    if (known) return known;
    const out = [place.id];
    for (let at = place.parent; at !== null && out.length <= deepest && !out.includes(at); at = places.get(at)?.parent ?? null)
      out.push(at);
    lines.set(place.id, out);
    return out;
  };
  return {
    fill: (packs) => {
      for (const pack of packs) {
        for (const place of pack.places) places.set(place.id, place);
        for (const party of pack.parties) parties.set(party.id, party);
        for (const outlet of pack.outlets) outlets.set(outlet.id, asParty(outlet));
      }
      for (const [country, own] of Map.groupBy(parties.values(), ({ country }) => country))
        if (country) nations.set(country, nationOf(own));
      slips = createSlipIndex([...parties.values()]);
    },
    line,
    nation: (country) => nations.get(country) ?? null,
    party: (id) => parties.get(id) ?? null,
    outlet: (outlet) => parties.get(outlet.id) ?? outlets.get(outlet.id) ?? asParty(outlet),
    slip: (words) => slips.find(words),
  };
};

/** A country's own bodies are told by how their ids end: the packs name them alike from country to country. */
const nationOf = (own: readonly Party[]): Nation => {
  const only = (kind: Party['kind'], last: RegExp): Party | null => own.find(({ id, kind: k }) => k === kind && last.test(id)) ?? null;
  return {
    state: only('state', /^state\./),
    army: only('force', /^force\.[a-z]+\.army$/),
    air: only('force', /^force\.[a-z]+\.air$/),
    police: only('force', /^force\.[a-z]+\.(?:police|security)$/),
    government: only('office', /^office\.[a-z]+\.government$/),
  };
};

const asParty = ({ id, ar, latin, spellings, latinSpellings, country }: Outlet): Party => ({
  id,
  kind: 'agency',
  ar,
  latin,
  spellings,
  short: [],
  latinSpellings,
  title: [],
  parent: null,
  country,
  inter: null,
  allies: [],
  enemies: [],
  from: null,
  to: null,
  wikidata: null,
  common: false,
});
