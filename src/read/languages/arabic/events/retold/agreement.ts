// Whether two tellings may be of one act: by sort, place, day and sides, each the same, different or unknown.
import type { ClaimPlace, PlacePrecision, Time, ViolenceSubtype } from '../../../../../model/index.ts';
import { fold } from '../../../../engine/index.ts';
import type { ActValue } from '../../nodes.ts';
import type { Retold, Telling } from './telling.ts';

export type Agreement = 'same' | 'unknown' | 'different';

export const overlap = (a: ReadonlySet<string>, b: ReadonlySet<string>): Agreement => {
  if (!a.size || !b.size) return 'unknown';
  for (const word of a) if (b.has(word) && word.length > 2) return 'same';
  return 'different';
};

/** Whether two days may be one. */
export const days = (a: Time | null, b: Time | null): Agreement => {
  if (!a?.start || !b?.start) return 'unknown';
  const [from, to] = [a.start.slice(0, 10), (a.end ?? a.start).slice(0, 10)];
  return b.start.slice(0, 10) <= to && (b.end ?? b.start).slice(0, 10) >= from ? 'same' : 'different';
};

const wide = new Set(['governorate', 'region', 'country', 'district']);

/** Places told in their own right before those that they are measured by: «الضالع، شمال عدن» is no place of Aden. */
const inOwnRight = (all: readonly ClaimPlace[]): readonly ClaimPlace[] => {
  const own = all.filter(({ bearing, km, role }) => bearing === null && km === null && role === 'at');
  return own.length ? own : all;
};

/** What compares of a claim's places. */
export interface Spot {
  readonly names: ReadonlySet<string>;
  readonly wide: boolean;
  readonly precision: PlacePrecision;
  readonly km: number | null;
}

export const spotOf = (places: readonly ClaimPlace[]): Spot | null => {
  if (!places.length) return null;
  const own = inOwnRight(places);
  const names = new Set<string>();
  for (const { place, text } of own) {
    names.add(fold(text));
    if (place !== null) names.add(place);
  }
  return { names, wide: wide.has(own[0].precision), precision: own[0].precision, km: own[0].km };
};

/** Whether two spots may be one. */
export const spots = (a: Spot | null, b: Spot | null): Agreement => {
  if (!a || !b) return 'unknown';
  // So many kilometres from a town is another place than the town.
  if (a.km !== b.km) return 'different';
  for (const name of b.names) if (a.names.has(name)) return a.wide && b.wide ? 'unknown' : 'same';
  // A town and the governorate that holds it, a governorate and its region do not contradict each other.
  return a.wide !== b.wide || (a.wide && a.precision !== b.precision) ? 'unknown' : 'different';
};

const explosive = new Set<ViolenceSubtype>(['Suicide bomb', 'Remote explosive/landmine/IED', 'Grenade']);
const remote = new Set<ViolenceSubtype>(['Air/drone strike', 'Shelling/artillery/missile attack', 'Chemical weapon']);

export const sortsAgree = (a: ActValue, b: ActValue): boolean => {
  if (a.subtype === b.subtype || ((a.definite || b.definite) && explosive.has(a.subtype) && explosive.has(b.subtype))) return true;
  const special = (x: ActValue, y: ActValue): boolean => {
    if (y.subtype === 'Abduction/forced disappearance' || y.subtype === 'Sexual violence') return false;
    if (x.weak) return true;
    if (!x.generic) return false;
    if (x.subtype === 'Attack') return true;
    return explosive.has(x.subtype) ? explosive.has(y.subtype) : remote.has(y.subtype);
  };
  return special(a, b) || special(b, a);
};

interface Compared {
  readonly place: Agreement;
  readonly day: Agreement;
  readonly by: Agreement;
  readonly against: Agreement;
}

const compare = (telling: Telling, other: Telling): Compared => ({
  place: spots(telling.spot, other.spot ?? other.around),
  day:
    isCourse(telling) !== isCourse(other) && (telling.times.when || other.times.when)
      ? 'different'
      : days(telling.times.when, other.times.when),
  ...compareSides(telling, other),
});

/** «منذ 11 يوليو حملة قصف»: what has gone on since then is no raid of one day. */
const isCourse = ({ times, node }: Telling): boolean =>
  times.since !== null && times.since.precision !== 'year' && times.when === null && !node.value.definite;

const compareSides = (a: Telling, b: Telling): Pick<Compared, 'by' | 'against'> => {
  // Who was killed and what was shelled do not compare.
  if (a.node.value.weak !== b.node.value.weak) return { by: overlap(a.by, b.by), against: 'unknown' };
  const [by, against] = [overlap(a.by, b.by), overlap(a.against, b.against)];
  if (a.node.value.subtype !== 'Armed clash' || b.node.value.subtype !== 'Armed clash') return { by, against };
  // Of two that clash either may be told as the one that attacks.
  const crossed = overlap(a.by, b.against) === 'same' || overlap(a.against, b.by) === 'same';
  return { by: crossed ? 'same' : by, against: crossed && against === 'different' ? 'unknown' : against };
};

/** What a telling says of an act against all that the act's other tellings say. */
export interface Weighed {
  readonly last: Telling;
  readonly firm: boolean;
  /** Fighting was told of it. */
  readonly fought: boolean;
  readonly near: number;
  /** All that was told of it before stands in the title. */
  readonly titled: boolean;
  readonly any: (field: keyof Compared, is: Agreement) => boolean;
  /** Different, and nowhere the same. */
  readonly differs: (field: keyof Compared) => boolean;
}

export const weigh = (telling: Telling, others: Retold): Weighed => {
  const compared = others.map((other) => compare(telling, other));
  const any = (field: keyof Compared, is: Agreement): boolean => compared.some((each) => each[field] === is);
  const last = others[others.length - 1];
  return {
    last,
    firm: others.some(({ node }) => !node.value.weak),
    fought: others.some(({ fighting }) => fighting !== null),
    near: telling.sentence - last.sentence,
    titled:
      !telling.title &&
      others[0].title &&
      telling.sentence - others[0].sentence <= 3 &&
      others.every(({ title, node }) => title || node.value.weak || node.value.definite),
    any,
    differs: (field) => any(field, 'different') && !any(field, 'same'),
  };
};
