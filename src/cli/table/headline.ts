// What a claim says, in one line of plain words: the figure or the act first.
import type { Claim, ClaimPlace, ControlClaim, Link, Mention, StatementClaim, TollClaim, ViolenceClaim } from '../../model/index.ts';
import { showCount } from './figure.ts';
import type { Names } from './names.ts';
import { readable } from './terminal-text.ts';

/** The items of the line, to be joined and broken between them. */
export const headline = (claim: Claim, names: Names): string[] => {
  const items = itemsOf(claim, names);
  return claim.modality === 'actual' ? items : [...items, claim.modality.toUpperCase()];
};

const itemsOf = (claim: Claim, names: Names): string[] => {
  if (claim.kind === 'toll') return tollItems(claim, names);
  if (claim.kind === 'control') return controlItems(claim, names);
  return claim.kind === 'violence' ? violenceItems(claim, names) : statementItems(claim, names);
};

const list = (mentions: readonly Mention[], names: Names): string => mentions.map(({ party, text }) => names.party(party, text)).join(', ');

const some = (label: string, mentions: readonly Mention[], names: Names): string[] =>
  mentions.length > 0 ? [`${label} ${list(mentions, names)}`] : [];

export const victimsOf = ({ toll: { victims } }: TollClaim, names: Names): string => {
  const whom = victims.category.replaceAll('_', ' ');
  return victims.party === null ? whom : `${whom} (${names.party(victims.party, '')})`;
};

const tollItems = (claim: TollClaim, names: Names): string[] => {
  const { measure, count, by, cause, victims, scope } = claim.toll;
  return [
    `${showCount(count)} ${measure}`,
    victimsOf(claim, names),
    ...victims.names.map(readable),
    ...some('by', by, names),
    ...(cause === null ? [] : [`cause ${readable(cause)}`]),
    ...(scope === 'cumulative' ? ['running count'] : []),
  ];
};

const controlItems = ({ control: { change, by, against, places, count } }: ControlClaim, names: Names): string[] => [
  change,
  ...(count === null ? [] : [`${showCount(count)} places`]),
  ...(places.length > 0 ? [places.map(({ party, text }) => names.place(party, text)).join(', ')] : []),
  ...some('by', by, names),
  ...some(change === 'recaptured' || change === 'captured' ? 'from' : 'against', against, names),
];

const violenceItems = ({ violence: { type, subtype, by, against, weapon } }: ViolenceClaim, names: Names): string[] => [
  subtype === 'Other' ? type : subtype,
  ...some('by', by, names),
  ...some('against', against, names),
  ...(weapon === null ? [] : [`with ${readable(weapon)}`]),
];

const acts: Readonly<Record<StatementClaim['statement']['act'], string>> = {
  affirm: 'affirms',
  deny: 'denies',
  accuse: 'accuses',
  condemn: 'condemns',
  demand: 'demands',
  warn: 'warns',
  threaten: 'threatens',
  support: 'supports',
  promise: 'promises',
  deplore: 'deplores',
  claim_responsibility: 'claims responsibility',
  decline_to_comment: 'declines to comment',
};

const statementItems = ({ statement: { act, about, addressee } }: StatementClaim, names: Names): string[] => [
  acts[act],
  ...some('about', about, names),
  ...(addressee === null ? [] : [`to ${list([addressee], names)}`]),
];

/** The chain, origin first: who said it ← who carried it ← who published it. */
export const chainOf = (links: readonly Link[], names: Names): string[] => {
  const of = (role: Link['role']): string[] => links.filter((link) => link.role === role).map((link) => linkOf(link, names));
  const [origins, via, outlets] = [of('origin'), of('via'), of('outlet')];
  if (origins.length === 0 && via.length === 0)
    return outlets.length > 0 ? [`${outlets.join(' + ')}, in its own voice`] : ['the outlet, in its own voice'];
  return [origins.join(' + '), ...via, ...outlets].filter((step) => step !== '');
};

const linkOf = ({ party, text, sort, act }: Link, names: Names): string => {
  const doing = act === 'deny' || act === 'confirm' ? `${act === 'deny' ? 'denies' : 'confirms'}` : null;
  const notes = [...(party === null && sort !== null ? [sort] : []), ...(doing === null ? [] : [doing])];
  return names.party(party, text) + (notes.length > 0 ? ` (${notes.join(', ')})` : '');
};

const bearings: Readonly<Record<string, string>> = {
  N: 'north of',
  NE: 'north-east of',
  E: 'east of',
  SE: 'south-east of',
  S: 'south of',
  SW: 'south-west of',
  W: 'west of',
  NW: 'north-west of',
};

/** `near Aleppo`, `5 km south of Aleppo`; the same place twice is told once. */
export const placesOf = (places: readonly ClaimPlace[], names: Names): string[] => {
  const told = places.map(({ text, place, role, bearing, km }) => {
    const distance = km === null ? '' : `${km} km `;
    const direction = bearing === null ? (km === null ? '' : 'from ') : `${bearings[bearing] ?? bearing} `;
    return `${role === 'at' ? '' : `${role} `}${distance}${direction}${names.place(place, text)}`;
  });
  return [...new Set(told)];
};
