// A toll told again in the same report (title, lead, body) is one claim under its most detailed telling, with the other
// spans as its mentions. Two tellings are one where measure, count and modality are the same and nothing speaks against it.
import type { ClaimPlace, PlacePrecision, Time } from '../../../../../model/index.ts';
import type { TollDraft } from '../../../../engine/index.ts';
import { fold } from '../../../../engine/index.ts';

/** «12 قتيلا» in a title and «12 شخصا على الأقل» in the text are one telling. */
const highOf = ({ toll: { count } }: TollDraft): number | null =>
  count.exactness === 'at_least' || count.exactness === 'about' || count.exactness === 'more_than' ? count.low : count.high;

const keyOf = (draft: TollDraft): string => {
  const { toll, modality, partOf } = draft;
  return [
    toll.measure,
    toll.count.low,
    highOf(draft),
    toll.count.exactness === 'vague' ? toll.count.vague : '',
    modality,
    partOf === null,
  ].join('|');
};

/** The words of a name that tell it from others: «سوق مارع» and «سوق بلدة مارع» share one. */
const nameWords = (text: string): string[] =>
  fold(text)
    .split(' ')
    .filter((word) => word.length > 2 && !sorts.has(word));

const sorts = new Set([
  'مدينه',
  'بلده',
  'قريه',
  'محافظه',
  'منطقه',
  'ريف',
  'حي',
  'شارع',
  'سوق',
  'مخيم',
  'ولايه',
  'اقليم',
  'شمال',
  'جنوب',
  'شرق',
  'غرب',
  'وسط',
  'طريق',
  'مطار',
  'جبل',
]);

/** Two places speak against each other where they are equally fine and neither shares a name with the other. */
const samePlaces = (a: readonly ClaimPlace[], b: readonly ClaimPlace[]): boolean => {
  if (!a.length || !b.length) return true;
  const names = new Set(a.flatMap(({ text }) => nameWords(text)));
  if (b.some(({ text }) => nameWords(text).some((word) => names.has(word)))) return true;
  const [x, y] = [a[0], b[0]];
  if (x.place !== null && y.place !== null)
    return (
      x.place.startsWith(`${y.place}.`) || y.place.startsWith(`${x.place}.`) || (x.precision !== y.precision && country(x) === country(y))
    );
  return x.precision !== y.precision;
};

/** Ids of places begin with their country. */
const country = ({ place }: ClaimPlace): string => place?.split('.')[0] ?? '';

const dayMs = 86_400_000;
const dayOf = (date: string): number => Date.parse(date.slice(0, 10)) / dayMs;

/** Days that meet, or lie `apart` days apart at the most: a page that was crawled the day after dates أمس a day late. */
export const sameTimes = (a: Time | null, b: Time | null, apart: number): boolean => {
  if (!a?.start || !b?.start) return true;
  return dayOf(a.start) - dayOf(b.end ?? b.start) <= apart && dayOf(b.start) - dayOf(a.end ?? a.start) <= apart;
};

/** A count of this size and more is told of one thing in one report, unless its places are known and others. */
const telling = 10;

export const sameVictims = (a: TollDraft, b: TollDraft): boolean => {
  const [x, y] = [a.toll.victims.category, b.toll.victims.category];
  return x === y || x === 'people' || y === 'people';
};

const isTelling = ({ toll }: TollDraft): boolean => (toll.count.low ?? 0) >= telling;

export const farPlaces = (a: readonly ClaimPlace[], b: readonly ClaimPlace[]): boolean =>
  a.length > 0 && b.length > 0 && a[0].place !== null && b[0].place !== null && !samePlaces(a, b);

const isSame = (a: TollDraft, b: TollDraft): boolean =>
  // A small number told twice in one sentence is two numbers.
  (isTelling(a) ? !farPlaces(a.where, b.where) : a.sentence.from !== b.sentence.from && samePlaces(a.where, b.where)) &&
  sameTimes(a.when, b.when, isTelling(a) ? 1 : 0) &&
  sameVictims(a, b) &&
  (a.span.to <= b.span.from || b.span.to <= a.span.from);

/** How much a telling says: parts under it count most, then place, time, source, a bound on the count, and who the victims were. */
const detail = (draft: TollDraft, hasParts: boolean): number =>
  Number(hasParts) * 8 +
  Number(draft.where.length > 0) * 2 +
  Number(draft.when !== null || draft.attribution.some(({ said }) => said !== null)) * 2 +
  Number(draft.attribution.length > 1) * 2 +
  Number(draft.toll.victims.category !== 'people') +
  Number(draft.toll.count.exactness !== 'exact') * (draft.toll.count.exactness === 'more_than' ? 4 : 2);

/** At most this many tellings of one key are compared with a new one, so that a hostile text costs no more than a long one. */
const compared = 8;

/** `more` are drafts that say that theirs are others than those before. */
export const mergeTellings = (drafts: readonly TollDraft[], more: ReadonlySet<TollDraft>): TollDraft[] => {
  const parents = new Set(drafts.flatMap(({ partOf }) => (partOf ? [partOf.draft] : [])));
  const groups: number[][] = [];
  const byKey = new Map<string, number[]>();
  drafts.forEach((draft, index) => {
    const key = keyOf(draft);
    const open = byKey.get(key) ?? [];
    const group = open.slice(-compared).find((g) => {
      const [first, last] = [drafts[groups[g][0]], drafts[groups[g].at(-1)!]];
      return (more.has(first) || !more.has(draft)) && isSame(first, draft) && isSame(last, draft);
    });
    if (group !== undefined) {
      groups[group].push(index);
      return;
    }
    open.push(groups.length);
    byKey.set(key, open);
    groups.push([index]);
  });
  const groupOf = new Map(groups.flatMap((group, g) => group.map((index) => [index, g] as const)));
  const merged = groups.map((group) => mergeGroup(drafts, group, parents));
  return merged.map((draft) => (draft.partOf ? { ...draft, partOf: { ...draft.partOf, draft: groupOf.get(draft.partOf.draft)! } } : draft));
};

const hasOrigin = ({ attribution }: TollDraft): boolean => attribution.some(({ role }) => role === 'origin');

const broad: ReadonlySet<PlacePrecision> = new Set(['governorate', 'region', 'country']);

/** «مقتل خمسة في محافظة حلب» in the title, «خمسة قتلوا في زاولين» in the text: where only what holds the place is told, another may tell it. */
const closest = (best: TollDraft, others: readonly TollDraft[]): readonly ClaimPlace[] => {
  const [first] = best.where;
  if (!first) return others.find(({ where }) => where.length)?.where ?? [];
  if (!broad.has(first.precision)) return best.where;
  const isInside = ({ where: [place], sentence }: TollDraft): boolean =>
    place !== undefined &&
    // A title names a town in short for what holds it.
    sentence.from > 0 &&
    !broad.has(place.precision) &&
    place.span.from >= sentence.from &&
    place.span.to <= sentence.to &&
    (place.place === null || first.place === null || place.place.startsWith(`${first.place}.`));
  const finer = others.find(isInside);
  return finer ? [finer.where[0], ...best.where] : best.where;
};

const mergeGroup = (drafts: readonly TollDraft[], group: readonly number[], parents: ReadonlySet<number>): TollDraft => {
  // Of two that say as much the title's gives way: its sentence names people and sources in short.
  const inTitle = (index: number): number => Number(drafts[index].sentence.from === 0);
  const ranked = [...group].sort(
    (a, b) => detail(drafts[b], parents.has(b)) - detail(drafts[a], parents.has(a)) || inTitle(a) - inTitle(b) || a - b,
  );
  const best = drafts[ranked[0]];
  if (group.length === 1) return best;
  const others = ranked.slice(1).map((index) => drafts[index]);
  return {
    ...best,
    // What the fullest telling leaves out, another may say.
    attribution: hasOrigin(best) ? best.attribution : (others.find(hasOrigin)?.attribution ?? best.attribution),
    when: best.when ?? others.find(({ when }) => when)?.when ?? null,
    since: best.since ?? others.find(({ since }) => since)?.since ?? null,
    asOf: best.asOf ?? others.find(({ asOf }) => asOf)?.asOf ?? null,
    where: closest(best, others),
    toll: {
      ...best.toll,
      // A large count that one telling sums up («منذ بداية الشهر») is no single event's in the others.
      scope: isTelling(best) && others.some(({ toll }) => toll.scope === 'cumulative') ? 'cumulative' : best.toll.scope,
      victims: {
        ...best.toll.victims,
        category: [best, ...others].map(({ toll }) => toll.victims.category).find((category) => category !== 'people') ?? 'people',
      },
    },
    mentions: others.map(({ span }) => span).sort((a, b) => a.from - b.from),
  };
};
