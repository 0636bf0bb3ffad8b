// One report explained: each claim with the rules that made it, from words up, and what was left unread and why.
import type { Claim } from '../../model/index.ts';
import type { Done } from '../batch/read-item.ts';
import { headline } from './headline.ts';
import { markedLines } from './marked-words.ts';
import { headerLines, type Page } from './report-block.ts';
import { flow, padStart } from './terminal-text.ts';

export const explainBlock = ({ report, reading }: Done, rules: readonly string[], page: Page): string => {
  const { ink, width } = page;
  const room = width - 4;
  const claims = reading.claims.flatMap((claim) => [
    '',
    ...titleLines(claim, page, room),
    ...markedLines(report.text, claim.span, [], ink, room).map((line) => `    ${line}`),
    ...ruleLines(claim, rules, ink.faint('rules')),
  ]);
  const unread = reading.unread.flatMap(({ span, reason }) => [
    `    ${ink.odd(reason)}`,
    ...markedLines(report.text, span, [], ink, room - 4).map((line) => `        ${line}`),
  ]);
  return `${[
    ...headerLines(report, page),
    ...(claims.length > 0 ? claims : ['', '  no claim']),
    '',
    unread.length > 0 ? `  ${ink.strong('left unread')}` : '  nothing left unread',
    ...unread,
    '',
    '',
  ].join('\n')}`;
};

const titleLines = (claim: Claim, { ink, names }: Page, room: number): string[] => {
  const [first, ...rest] = headline(claim, names);
  return flow([`${ink.kind(claim.kind)}  ${ink.strong(first!)}`, ...rest], ' · ', room).map((line) => `  ${line}`);
};

/** A rule that was needed several times is named once, where it was first. */
const ruleLines = ({ why }: Claim, rules: readonly string[], label: string): string[] => {
  const steps = [...new Set(why)].map((rule) => rules[rule] ?? `rule ${rule}`);
  return [`    ${label}`, ...steps.map((name, i) => `    ${padStart(String(i + 1), 4)}  ${name}`)];
};
