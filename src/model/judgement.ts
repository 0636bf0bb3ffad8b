// What an analyst decided about a claim, when and why. A judgement is never changed: another one takes it back.
import type { ClaimKind, Span } from './claim.ts';

export const decisions = ['accept', 'reject', 'correct', 'merge', 'split', 'grade'] as const;
export type Decision = (typeof decisions)[number];

/** What a judgement is about: a claim by its report, kind and the span that decides it, so that a later reading can take it over. */
export interface ClaimTarget {
  readonly report: string;
  readonly kind: ClaimKind;
  readonly span: Span;
}
export interface Judgement {
  readonly id: string;
  readonly decision: Decision;
  readonly target: ClaimTarget;
  /** What a correction or grade puts in place; shaped by the decision. */
  readonly value: unknown;
  readonly who: string;
  readonly why: string;
  readonly at: string;
  /** The judgement that this one takes back. */
  readonly undoes: string | null;
}
