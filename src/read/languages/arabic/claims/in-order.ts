// Drafts of all kinds in one list, in the order of the text; parts keep pointing to their totals.
import type { Draft } from '../../../engine/index.ts';

/** `drafts` as the kinds gave them, one kind after another, their indexes counted in this list. */
export const inOrder = (drafts: readonly Draft[]): Draft[] => {
  const order = drafts.map((_, index) => index).sort((a, b) => drafts[a].decides.from - drafts[b].decides.from || a - b);
  const places: number[] = new Array(drafts.length);
  order.forEach((from, to) => {
    places[from] = to;
  });
  return order.map((index) => {
    const draft = drafts[index];
    return draft.kind === 'toll' && draft.partOf ? { ...draft, partOf: { ...draft.partOf, draft: places[draft.partOf.draft] } } : draft;
  });
};
