// «مقتل العشرات» in a title and «مقتل 60» in the lead are one telling: the title rounds what the lead counts. After merge-tellings.
import type { VagueSize } from '../../../../../model/index.ts';
import type { TollDraft } from '../../../../engine/index.ts';
import { farPlaces, sameTimes, sameVictims } from './merge-tellings.ts';

/** Where the title ends, and where the lead does. */
export interface Opening {
  readonly title: number;
  readonly lead: number;
}

/** The counts that a vague word may round. */
const sizes: Partial<Record<VagueSize, readonly [number, number]>> = {
  tens: [20, 99],
  hundreds: [100, 999],
  thousands: [1000, 9999],
};

const begins = ({ span, mentions }: TollDraft): number => Math.min(span.from, ...mentions.map(({ from }) => from));

const rounds = (title: TollDraft, lead: TollDraft): boolean => {
  const range = sizes[title.toll.count.vague ?? 'several'];
  const low = lead.toll.count.low ?? 0;
  return (
    range !== undefined &&
    low >= range[0] &&
    low <= range[1] &&
    lead.partOf === null &&
    title.toll.measure === lead.toll.measure &&
    title.modality === lead.modality &&
    sameVictims(title, lead) &&
    !farPlaces(title.where, lead.where) &&
    sameTimes(title.when, lead.when, 1)
  );
};

/** A count of what the title's is of, larger than one or two. */
const isCount = (title: TollDraft, { toll, partOf }: TollDraft): boolean =>
  partOf === null && toll.measure === title.toll.measure && (toll.count.low ?? 0) > 2;

export const withoutTitleRounds = (drafts: readonly TollDraft[], { title, lead }: Opening): TollDraft[] => {
  const absorbed = new Map<number, number>();
  const early = drafts.flatMap((draft, index) => (begins(draft) < lead ? [index] : []));
  // What stands in the title is little; what stands in the lead is looked through once for each of it.
  for (const [index, exact] of laterRounds(drafts)) absorbed.set(index, exact);
  for (const index of early.slice(0, few)) {
    if (absorbed.has(index)) continue;
    if (begins(drafts[index]) >= title || drafts[index].partOf) continue;
    // Where the lead counts more than once, the title sums up.
    const counts = early.slice(0, few).filter((other) => isCount(drafts[index], drafts[other]));
    const exact = counts.length === 1 && rounds(drafts[index], drafts[counts[0]]) ? counts[0] : undefined;
    if (exact !== undefined) absorbed.set(index, exact);
  }
  return absorbed.size ? without(drafts, absorbed) : [...drafts];
};

const few = 12;

/** «الهجوم الذي أوقع عشرات القتلى», where the sentences before have counted 30 of one place and day. */
const laterRounds = (drafts: readonly TollDraft[]): (readonly [number, number])[] =>
  drafts.flatMap((draft, index) => {
    if (draft.toll.count.vague === null || draft.partOf || !draft.where.length) return [];
    for (let before = index - 1; before >= Math.max(0, index - 4); before--) {
      const exact = drafts[before];
      if (exact.where[0]?.text === draft.where[0].text && exact.when && draft.when && rounds(draft, exact))
        return [[index, before] as const];
    }
    return [];
  });

const without = (drafts: readonly TollDraft[], absorbed: ReadonlyMap<number, number>): TollDraft[] => {
  const place = new Map<number, number>();
  let next = 0;
  for (let index = 0; index < drafts.length; index++) if (!absorbed.has(index)) place.set(index, next++);
  const told = new Map<number, TollDraft['mentions']>();
  for (const [from, to] of absorbed) told.set(to, [...(told.get(to) ?? []), drafts[from].span, ...drafts[from].mentions]);
  return drafts.flatMap((draft, index) => {
    if (absorbed.has(index)) return [];
    const total = draft.partOf && place.get(absorbed.get(draft.partOf.draft) ?? draft.partOf.draft)!;
    const more = told.get(index);
    return [
      {
        ...draft,
        partOf: draft.partOf && total !== null ? { ...draft.partOf, draft: total } : null,
        mentions: more ? [...draft.mentions, ...more].sort((a, b) => a.from - b.from) : draft.mentions,
      },
    ];
  });
};
