// A toll told again in the same report (title, lead, body) is one claim under its most detailed telling, with the other
// spans as its mentions. Two tellings are one where measure, count and modality are the same and nothing speaks against it.
import type { ClaimPlace, Time } from '../../../../model/index.ts';
import type { TollDraft } from '../../../engine/index.ts';

/** «12 قتيلا» in a title and «12 شخصا على الأقل» in the text are one telling. */
const highOf = ({ toll: { count } }: TollDraft): number | null => (count.exactness === 'at_least' || count.exactness === 'about' ? count.low : count.high);

const keyOf = (draft: TollDraft): string => {
  const { toll, modality, partOf } = draft;
  return [toll.measure, toll.count.low, highOf(draft), toll.count.exactness === 'vague' ? toll.count.vague : '', modality, partOf === null].join('|');
};

const samePlaces = (a: readonly ClaimPlace[], b: readonly ClaimPlace[]): boolean => {
  if (!a.length || !b.length) return true;
  const names = new Set(a.map(({ text }) => text));
  return b.some(({ text }) => names.has(text));
};

const sameTimes = (a: Time | null, b: Time | null): boolean => {
  if (!a?.start || !b?.start) return true;
  const end = (time: Time): string => time.end ?? time.start ?? '';
  return a.start.slice(0, 10) <= end(b).slice(0, 10) && b.start.slice(0, 10) <= end(a).slice(0, 10);
};

const sameVictims = (a: TollDraft, b: TollDraft): boolean => {
  const [x, y] = [a.toll.victims.category, b.toll.victims.category];
  return x === y || x === 'people' || y === 'people';
};

const isSame = (a: TollDraft, b: TollDraft): boolean =>
  samePlaces(a.where, b.where) && sameTimes(a.when, b.when) && sameVictims(a, b) && (a.span.to <= b.span.from || b.span.to <= a.span.from);

/** How much a telling says: parts under it count most, then place, time, source, and who the victims were. */
const detail = (draft: TollDraft, hasParts: boolean): number =>
  Number(hasParts) * 8 + Number(draft.where.length > 0) * 2 + Number(draft.when !== null) * 2 + Number(draft.attribution.length > 1) * 2 +
  Number(draft.toll.victims.category !== 'people') + Number(draft.toll.count.exactness !== 'exact');

/** At most this many tellings of one key are compared with a new one, so that a hostile text costs no more than a long one. */
const compared = 8;

export const mergeTellings = (drafts: readonly TollDraft[]): TollDraft[] => {
  const parents = new Set(drafts.flatMap(({ partOf }) => (partOf ? [partOf.draft] : [])));
  const groups: number[][] = [];
  const byKey = new Map<string, number[]>();
  drafts.forEach((draft, index) => {
    const key = keyOf(draft);
    const open = byKey.get(key) ?? [];
    const group = open.slice(-compared).find((g) => isSame(drafts[groups[g][0]], draft) && isSame(drafts[groups[g].at(-1)!], draft));
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

const mergeGroup = (drafts: readonly TollDraft[], group: readonly number[], parents: ReadonlySet<number>): TollDraft => {
  const ranked = [...group].sort((a, b) => detail(drafts[b], parents.has(b)) - detail(drafts[a], parents.has(a)) || a - b);
  const best = drafts[ranked[0]];
  if (group.length === 1) return best;
  const others = ranked.slice(1).map((index) => drafts[index]);
  return {
    ...best,
    // What the fullest telling leaves out, another may say.
    when: best.when ?? others.find(({ when }) => when)?.when ?? null,
    since: best.since ?? others.find(({ since }) => since)?.since ?? null,
    asOf: best.asOf ?? others.find(({ asOf }) => asOf)?.asOf ?? null,
    where: best.where.length ? best.where : (others.find(({ where }) => where.length)?.where ?? []),
    toll: { ...best.toll, victims: { ...best.toll.victims, category: [best, ...others].map(({ toll }) => toll.victims.category).find((category) => category !== 'people') ?? 'people' } },
    mentions: others.map(({ span }) => span).sort((a, b) => a.from - b.from),
  };
};
