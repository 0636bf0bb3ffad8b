// Drafts of all kinds in one list, in the order of the text; parts keep pointing to their totals, and a toll to the act of
// violence whose outcome it counts.

import type { Span } from '../../../../model/index.ts';
import type { Draft, TollDraft, ViolenceDraft } from '../../../engine/index.ts';

/** `drafts` as the kinds gave them, one kind after another, their indexes counted in this list. */
export const inOrder = (drafts: readonly Draft[]): Draft[] => {
  const order = drafts.map((_, index) => index).sort((a, b) => drafts[a].decides.from - drafts[b].decides.from || a - b);
  const places: number[] = new Array(drafts.length);
  order.forEach((from, to) => {
    places[from] = to;
  });
  const sorted = order.map((index) => {
    const draft = drafts[index];
    return draft.kind === 'toll' && draft.partOf ? { ...draft, partOf: { ...draft.partOf, draft: places[draft.partOf.draft] } } : draft;
  });
  const tellings = tellingsOf(sorted);
  return sorted.map((draft) => (draft.kind === 'toll' ? { ...draft, event: eventOf(draft, tellings) } : draft));
};

interface Telling {
  readonly draft: number;
  readonly span: Span;
}

/** Every telling of every act, by where it begins. */
const tellingsOf = (drafts: readonly Draft[]): readonly Telling[] =>
  drafts
    .flatMap((draft, index) =>
      draft.kind === 'violence' ? [actSpan(draft), ...draft.mentions].map((span) => ({ draft: index, span })) : [],
    )
    .sort((a, b) => a.span.from - b.span.from || a.draft - b.draft);

const actSpan = ({ decides, span }: ViolenceDraft): Span => ({
  from: Math.min(decides.from, span.from),
  to: Math.max(decides.to, span.to),
});

/** The act told nearest to the figure in its sentence: a count over a longer time belongs to none. */
const eventOf = (toll: TollDraft, tellings: readonly Telling[]): { readonly draft: number } | null => {
  if (toll.toll.scope !== 'incident') return null;
  let best: { readonly draft: number; readonly far: number } | null = null;
  for (let i = firstFrom(tellings, toll.sentence.from); i < tellings.length && tellings[i].span.from < toll.sentence.to; i++) {
    const { draft, span } = tellings[i];
    const far = distance(span, toll.decides);
    if (!best || far < best.far) best = { draft, far };
  }
  return best && { draft: best.draft };
};

const firstFrom = (tellings: readonly Telling[], from: number): number => {
  let low = 0;
  let high = tellings.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if (tellings[middle].span.from < from) low = middle + 1;
    else high = middle;
  }
  return low;
};

const distance = (span: Span, figure: Span): number => Math.max(0, span.from - figure.to, figure.from - span.to);
