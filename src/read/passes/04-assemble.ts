// Pass 4: drafts become claims of the contract: ids, words under spans, repeated tellings joined, parts added up.

import type { Breakdown, Claim, Report, Toll, TollClaim } from '../../model/index.ts';
import type { Draft, TollDraft } from '../engine/index.ts';
import { hash128 } from '../engine/index.ts';

const detail = (draft: Draft): string => {
  if (draft.kind === 'toll') return draft.toll.measure;
  if (draft.kind === 'control') return draft.control.change;
  return draft.kind === 'violence' ? draft.violence.subtype : draft.statement.act;
};

const idOf = (report: Report, draft: Draft): string =>
  `claim:${hash128(`${report.id}\n${draft.kind}\n${detail(draft)}\n${draft.decides.from}\n${draft.decides.to}`)}`;

export const assemble = (report: Report, drafts: readonly Draft[]): Claim[] => {
  const ids = drafts.map((draft) => idOf(report, draft));
  const parts = new Map<number, { readonly draft: TollDraft; readonly by: Breakdown }[]>();
  for (const draft of drafts) {
    if (draft.kind !== 'toll' || !draft.partOf) continue;
    const list = parts.get(draft.partOf.draft) ?? [];
    list.push({ draft, by: draft.partOf.by });
    parts.set(draft.partOf.draft, list);
  }
  return drafts.map((draft, index): Claim => {
    const common = commonOf(report, draft, ids[index]);
    if (draft.kind === 'control') return { ...common, kind: draft.kind, control: draft.control };
    if (draft.kind === 'violence') return { ...common, kind: draft.kind, violence: draft.violence };
    if (draft.kind === 'statement') return { ...common, kind: draft.kind, statement: draft.statement };
    const { partOf, event, toll } = draft;
    return {
      ...common,
      kind: draft.kind,
      toll: { ...toll, event: event ? ids[event.draft] : null, ...linked(ids, drafts, parts, index, partOf) },
    } satisfies TollClaim;
  });
};

/** Field by field: copying «all but» costs many times as much. */
const commonOf = (report: Report, draft: Draft, id: string) => ({
  id,
  text: report.text.slice(draft.span.from, draft.span.to),
  kind: draft.kind,
  span: draft.span,
  sentence: draft.sentence,
  modality: draft.modality,
  attribution: draft.attribution,
  when: draft.when,
  since: draft.since,
  asOf: draft.asOf,
  where: draft.where,
  mentions: draft.mentions,
  caveats: draft.caveats,
  why: draft.why,
});

type Parts = ReadonlyMap<number, readonly { readonly draft: TollDraft; readonly by: Breakdown }[]>;

const linked = (
  ids: readonly string[],
  drafts: readonly Draft[],
  parts: Parts,
  index: number,
  partOf: TollDraft['partOf'],
): Pick<Toll, 'partOf' | 'adds'> => {
  const adds = sums(drafts[index] as TollDraft, parts.get(index) ?? []);
  if (!partOf) return { partOf: null, adds };
  const total = drafts[partOf.draft] as TollDraft;
  const whole = sums(total, parts.get(partOf.draft) ?? []).find(({ by }) => by === partOf.by);
  return { partOf: { claim: ids[partOf.draft], by: partOf.by, complete: whole?.sum === 'exactly' }, adds };
};

/** What the parts come to, per dimension, wherever total and parts are plain numbers. */
const sums = (total: TollDraft, parts: readonly { readonly draft: TollDraft; readonly by: Breakdown }[]): Toll['adds'] => {
  const whole = total.toll.count.low;
  if (whole === null) return [];
  const byDimension = new Map<Breakdown, number | null>();
  for (const { draft, by } of parts) {
    const { low } = draft.toll.count;
    const before = byDimension.get(by);
    byDimension.set(by, low === null || before === null ? null : (before ?? 0) + low);
  }
  return [...byDimension].flatMap(([by, sum]) => {
    if (sum === null) return [];
    const difference = sum - whole;
    return [{ by, sum: difference === 0 ? 'exactly' : difference < 0 ? 'short' : 'over', difference } as const];
  });
};
