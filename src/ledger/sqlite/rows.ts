// Rows of the tables as they come back, and the records made of them.
import type { Claim, ClaimKind, Decision, Judgement } from '../../model/index.ts';
import type { KeptReport } from '../ledger.ts';

/** The columns of a report in `r`, to be put into a SELECT. */
export const reportColumns = 'r.row, r.id, r.outlet, r.url, r.published, r.told, r.timezone, r.language, r.text';

export interface ReportRow extends KeptReport {
  readonly row: number;
  readonly told: string;
}
export const reportOf = ({ id, outlet, url, published, timezone, language, text }: ReportRow): KeptReport => ({
  id,
  outlet,
  url,
  published,
  timezone,
  language,
  text,
});

export const claimOf = (body: string): Claim => JSON.parse(body) as Claim;

export interface JudgementRow {
  readonly id: string;
  readonly report: string;
  readonly kind: ClaimKind;
  readonly span_from: number;
  readonly span_to: number;
  readonly decision: Decision;
  readonly value: string;
  readonly who: string;
  readonly why: string;
  readonly at: string;
  readonly undoes: string | null;
}
export const judgementOf = ({ id, report, kind, span_from, span_to, decision, value, who, why, at, undoes }: JudgementRow): Judgement => ({
  id,
  decision,
  target: { report, kind, span: { from: span_from, to: span_to } },
  value: JSON.parse(value),
  who,
  why,
  at,
  undoes,
});
