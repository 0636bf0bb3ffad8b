// A claim as a language's rules leave it: everything of the model's claim but its id, in document order. Parts point to
// their totals by index; the assembling pass gives ids, joins repeated tellings and adds parts up.
import type { ClaimPlace, Control, Link, Modality, Span, Statement, Time, Toll, Violence } from '../../model/index.ts';

interface DraftCommon {
  /** Offsets of the words that decide the claim: the figure, the verb. Its id hangs on them. */
  readonly decides: Span;
  readonly span: Span;
  readonly sentence: Span;
  readonly modality: Modality;
  readonly attribution: readonly Link[];
  readonly when: Time | null;
  readonly since: Time | null;
  readonly asOf: Time | null;
  readonly where: readonly ClaimPlace[];
  readonly mentions: readonly Span[];
  readonly caveats: readonly Span[];
  readonly why: readonly number[];
}

export type TollDraft = DraftCommon & {
  readonly kind: 'toll';
  readonly toll: Omit<Toll, 'partOf' | 'adds' | 'event'>;
  /** Index of the draft that this one breaks down. */
  readonly partOf: { readonly draft: number; readonly by: NonNullable<Toll['partOf']>['by'] } | null;
  /** Index of the draft of the act of violence that it belongs to; tied once all kinds stand in one list. */
  readonly event?: { readonly draft: number } | null;
};
export type ControlDraft = DraftCommon & { readonly kind: 'control'; readonly control: Control };
export type ViolenceDraft = DraftCommon & { readonly kind: 'violence'; readonly violence: Violence };
export type StatementDraft = DraftCommon & { readonly kind: 'statement'; readonly statement: Statement };
export type Draft = TollDraft | ControlDraft | ViolenceDraft | StatementDraft;
