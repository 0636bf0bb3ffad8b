// The contract: one claim as JSON. Its types and docs/claim.schema.json are both made from this definition.

import type { TypeOf } from './schema.ts';
import { boolean, constant, integer, list, nullable, number, object, oneOf, string, union } from './schema.ts';

export const claimKinds = ['toll', 'control', 'violence', 'statement'] as const;
export const modalities = ['actual', 'denied', 'possible', 'forecast'] as const;
export const measures = ['killed', 'injured', 'casualties', 'missing', 'abducted', 'detained', 'displaced', 'returned'] as const;
export const exactnesses = ['exact', 'at_least', 'more_than', 'at_most', 'less_than', 'about', 'range', 'vague'] as const;
export const vagueSizes = ['several', 'tens', 'hundreds', 'thousands', 'tens_of_thousands', 'hundreds_of_thousands', 'millions'] as const;
export const victimCategories = [
  'people',
  'civilians',
  'children',
  'women',
  'combatants',
  'security_forces',
  'attackers',
  'journalists',
  'health_workers',
  'aid_workers',
  'officials',
  'other',
] as const;
export const scopes = ['incident', 'cumulative'] as const;
export const controlChanges = [
  'captured',
  'recaptured',
  'entered',
  'advanced',
  'holds',
  'lost',
  'withdrew',
  'besieged',
  'cut',
  'repelled',
] as const;
export const statementActs = [
  'affirm',
  'deny',
  'accuse',
  'condemn',
  'demand',
  'warn',
  'threaten',
  'support',
  'promise',
  'deplore',
  'claim_responsibility',
  'decline_to_comment',
] as const;
export const linkRoles = ['origin', 'via', 'outlet'] as const;
export const linkActs = ['report', 'announce', 'confirm', 'claim', 'deny', 'accuse', 'quote'] as const;
export const sorts = ['official', 'military', 'medical', 'local', 'witness', 'diplomatic', 'security', 'media', 'unnamed'] as const;
export const timePrecisions = ['minute', 'part_of_day', 'day', 'week', 'month', 'year'] as const;
export const timeBases = ['stated', 'relative', 'said', 'report', 'unresolved'] as const;
export const placeRoles = ['at', 'near', 'from', 'to', 'between'] as const;
export const placePrecisions = [
  'site',
  'neighbourhood',
  'settlement',
  'subdistrict',
  'district',
  'governorate',
  'region',
  'country',
] as const;
export const breakdowns = ['side', 'category', 'cause', 'time', 'place', 'named'] as const;
/** ACLED's event types and, under each, its sub-event types (codebook of 2023); "Other" under violence is ours for acts it has no name for. */
export const violenceTypes = {
  Battles: ['Armed clash', 'Government regains territory', 'Non-state actor overtakes territory'],
  'Explosions/Remote violence': [
    'Chemical weapon',
    'Air/drone strike',
    'Suicide bomb',
    'Shelling/artillery/missile attack',
    'Remote explosive/landmine/IED',
    'Grenade',
  ],
  'Violence against civilians': ['Sexual violence', 'Attack', 'Abduction/forced disappearance'],
  Riots: ['Violent demonstration', 'Mob violence'],
  'Strategic developments': ['Looting/property destruction', 'Other'],
} as const;
export type ViolenceType = keyof typeof violenceTypes;
export type ViolenceSubtype = (typeof violenceTypes)[ViolenceType][number];
const violenceSubtypes = Object.values(violenceTypes).flat() as readonly ViolenceSubtype[];

const span = object(
  { from: integer('UTF-16 offset into the report text, inclusive'), to: integer('exclusive') },
  'half-open: text.slice(from, to)',
);
const mention = object({ text: string(), party: nullable(string('id in a pack')), span });
const mentions = list(mention);

const time = object({
  text: string('the words; empty where the day of publication is the only bound'),
  start: nullable(string('local date YYYY-MM-DD, or minute with offset')),
  end: nullable(string('inclusive')),
  precision: oneOf(timePrecisions),
  basis: oneOf(timeBases),
  span: nullable(span),
});

const place = object({
  text: string('the bare name'),
  place: nullable(string('id in a pack')),
  role: oneOf(placeRoles),
  bearing: nullable(string('compass direction from the named place: N, NE, E, SE, S, SW, W, NW')),
  km: nullable(number('distance from the named place')),
  precision: oneOf(placePrecisions),
  lat: nullable(number()),
  lon: nullable(number()),
  span,
});

const link = object({
  role: oneOf(linkRoles),
  text: string(),
  party: nullable(string()),
  verb: nullable(string('the words that say it')),
  act: oneOf(linkActs),
  sort: nullable(oneOf(sorts, 'for those who are not named')),
  said: nullable(time),
  span: nullable(span),
});

const count = object({
  text: string(),
  low: nullable(integer()),
  high: nullable(integer()),
  exactness: oneOf(exactnesses),
  vague: nullable(oneOf(vagueSizes)),
  span,
});

const toll = object({
  measure: oneOf(measures),
  count,
  victims: object({ text: nullable(string()), category: oneOf(victimCategories), party: nullable(string()), names: list(string()) }),
  scope: oneOf(scopes),
  by: mentions,
  cause: nullable(string()),
  event: nullable(string('id of the violence claim it belongs to')),
  partOf: nullable(object({ claim: string(), by: oneOf(breakdowns), complete: boolean() })),
  adds: list(
    object({ by: oneOf(breakdowns), sum: oneOf(['exactly', 'short', 'over']), difference: integer('parts minus total') }),
    'on a total: what its parts come to, per dimension',
  ),
});

const control = object({ change: oneOf(controlChanges), by: mentions, against: mentions, places: mentions, count: nullable(count) });
const violence = object({
  type: oneOf(Object.keys(violenceTypes) as readonly ViolenceType[]),
  subtype: oneOf(violenceSubtypes),
  by: mentions,
  against: mentions,
  weapon: nullable(string()),
});
const statement = object({ act: oneOf(statementActs), about: mentions, addressee: nullable(mention), quote: nullable(string()) });

const common = {
  id: string('claim: and a hash'),
  span,
  sentence: span,
  text: string('the words under span'),
  modality: oneOf(modalities),
  attribution: list(link),
  when: nullable(time),
  since: nullable(time),
  asOf: nullable(time),
  where: list(place),
  mentions: list(span),
  caveats: list(span),
  why: list(integer('index into the rule list of the reader')),
} as const;

const tollClaim = object({ ...common, kind: constant('toll'), toll });
const controlClaim = object({ ...common, kind: constant('control'), control });
const violenceClaim = object({ ...common, kind: constant('violence'), violence });
const statementClaim = object({ ...common, kind: constant('statement'), statement });
export const claimSchema = union(union(tollClaim, controlClaim), union(violenceClaim, statementClaim));

const unread = object({ span, reason: string() });
/** One line of `isnad read --to jsonl`. */
export const readingSchema = object({ id: string(), claims: list(claimSchema), unread: list(unread) });

export type Span = TypeOf<typeof span>;
export type Mention = TypeOf<typeof mention>;
export type Time = TypeOf<typeof time>;
export type ClaimPlace = TypeOf<typeof place>;
export type Link = TypeOf<typeof link>;
export type Count = TypeOf<typeof count>;
export type Toll = TypeOf<typeof toll>;
export type Control = TypeOf<typeof control>;
export type Violence = TypeOf<typeof violence>;
export type Statement = TypeOf<typeof statement>;
export type TollClaim = TypeOf<typeof tollClaim>;
export type ControlClaim = TypeOf<typeof controlClaim>;
export type ViolenceClaim = TypeOf<typeof violenceClaim>;
export type StatementClaim = TypeOf<typeof statementClaim>;
export type Claim = TypeOf<typeof claimSchema>;
export type Unread = TypeOf<typeof unread>;
export type Reading = TypeOf<typeof readingSchema>;
export type ClaimKind = (typeof claimKinds)[number];
export type Modality = (typeof modalities)[number];
export type Measure = (typeof measures)[number];
export type Exactness = (typeof exactnesses)[number];
export type VagueSize = (typeof vagueSizes)[number];
export type VictimCategory = (typeof victimCategories)[number];
export type Scope = (typeof scopes)[number];
export type ControlChange = (typeof controlChanges)[number];
export type StatementAct = (typeof statementActs)[number];
export type LinkAct = (typeof linkActs)[number];
export type Sort = (typeof sorts)[number];
export type TimePrecision = (typeof timePrecisions)[number];
export type TimeBasis = (typeof timeBases)[number];
export type PlaceRole = (typeof placeRoles)[number];
export type PlacePrecision = (typeof placePrecisions)[number];
export type Breakdown = (typeof breakdowns)[number];

/** The JSON Schema of a reading, as published in docs/claim.schema.json. */
export const claimJsonSchema = {
  $schema: 'https://json-schema.org/draft/2020-12/schema',
  title: 'What Isnad reads in one report',
  ...readingSchema.json,
} as const;
