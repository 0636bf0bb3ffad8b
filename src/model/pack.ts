// What one conflict needs, as data: places, parties, outlets. A pack folder is loaded into this by intake;
// the reader compiles its names, reconcile looks up kinds, parents and enemies in it.

export const placeKinds = [
  'country',
  'region',
  'governorate',
  'district',
  'subdistrict',
  'city',
  'town',
  'village',
  'neighbourhood',
  'camp',
  'road',
  'crossing',
  'base',
  'airport',
  'hospital',
  'site',
  'mountain',
  'river',
] as const;
export type PlaceKind = (typeof placeKinds)[number];

export const partyKinds = [
  'state',
  'force',
  'faction',
  'office',
  'person',
  'monitor',
  'agency',
  'un',
  'medical',
  'rescue',
  'community',
  'unnamed',
] as const;
export type PartyKind = (typeof partyKinds)[number];

export const outletKinds = [
  'agency',
  'newspaper',
  'website',
  'broadcaster',
  'state_media',
  'official',
  'armed_group_media',
  'ngo_monitor',
  'un',
  'medical',
  'social',
] as const;
export type OutletKind = (typeof outletKinds)[number];

/** A gazetteer entry. `lat`/`lon` are WGS84 degrees, both null where nobody is sure; `source` says where they come from. */
export interface Place {
  readonly id: string;
  readonly kind: PlaceKind;
  readonly parent: string | null;
  readonly ar: string;
  readonly latin: string;
  readonly spellings: readonly string[];
  readonly latinSpellings: readonly string[];
  readonly lat: number | null;
  readonly lon: number | null;
  readonly source: string | null;
  readonly geonames: string | null;
  readonly pcode: string | null;
  /** The name is an ordinary word or a person's name too: only context makes it a place. */
  readonly common: boolean;
  /** Roads: the places it joins. */
  readonly ends: readonly string[];
}

/** A relation to another party, with the years or dates between which it held. */
export interface Relation {
  readonly party: string;
  readonly from: string | null;
  readonly to: string | null;
}

/** Anyone who acts or speaks. `ar` and `latin` are the neutral names; `spellings` are how outlets call it. */
export interface Party {
  readonly id: string;
  readonly kind: PartyKind;
  readonly ar: string;
  readonly latin: string;
  readonly spellings: readonly string[];
  /** Forms that mean it only after it has been named in the same report. */
  readonly short: readonly string[];
  readonly latinSpellings: readonly string[];
  readonly title: readonly string[];
  readonly parent: string | null;
  readonly country: string | null;
  /** ACLED's inter code, 1 to 8. */
  readonly inter: number | null;
  readonly allies: readonly Relation[];
  readonly enemies: readonly Relation[];
  readonly from: string | null;
  readonly to: string | null;
  readonly wikidata: string | null;
  readonly common: boolean;
}

/** Who publishes. `credits` are the strings by which others' pages credit it. */
export interface Outlet {
  readonly id: string;
  readonly kind: OutletKind;
  readonly ar: string;
  readonly latin: string;
  readonly spellings: readonly string[];
  readonly latinSpellings: readonly string[];
  readonly domains: readonly string[];
  readonly country: string | null;
  readonly owner: string | null;
  readonly party: string | null;
  readonly credits: readonly string[];
}

export interface Pack {
  readonly id: string;
  readonly name: { readonly ar: string; readonly en: string };
  readonly version: string;
  readonly licence: string;
  readonly attribution: readonly string[];
  readonly places: readonly Place[];
  readonly parties: readonly Party[];
  readonly outlets: readonly Outlet[];
}

/** The columns of a pack's tables, in order, as packs/README.md lists them. */
export const packColumns = {
  places: [
    'id',
    'kind',
    'parent',
    'ar',
    'latin',
    'spellings',
    'latin_spellings',
    'lat',
    'lon',
    'source',
    'geonames',
    'pcode',
    'common',
    'ends',
  ],
  parties: [
    'id',
    'kind',
    'ar',
    'latin',
    'spellings',
    'short',
    'latin_spellings',
    'title',
    'parent',
    'country',
    'inter',
    'allies',
    'enemies',
    'from',
    'to',
    'wikidata',
    'common',
  ],
  outlets: ['id', 'kind', 'ar', 'latin', 'spellings', 'latin_spellings', 'domains', 'country', 'owner', 'party', 'credits'],
} as const;
