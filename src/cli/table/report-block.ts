// One report for people: its header, then each claim with who says it, where, when, and its sentence with the words marked.
// Parts of a total stand under it, with whether they add up.
import type { Claim, Report, Span, TollClaim } from '../../model/index.ts';
import type { Done } from '../batch/read-item.ts';
import { showCount, showSum } from './figure.ts';
import { chainOf, headline, placesOf, victimsOf } from './headline.ts';
import type { Ink } from './ink.ts';
import { markedLines } from './marked-words.ts';
import { showDay, showEnd, showStart, showTime } from './moment.ts';
import type { Names } from './names.ts';
import { cut, flow, padEnd, padStart, readable, visible, widthOf } from './terminal-text.ts';

/** How and for whom a page is set. */
export interface Page {
  readonly ink: Ink;
  readonly names: Names;
  readonly width: number;
}

export const reportBlock = ({ report, reading }: Done, page: Page): string => {
  const family = familyOf(reading.claims);
  const claims = family.heads.flatMap((claim) => ['', ...claimLines(claim, report, family, page)]);
  const closing = reading.unread.length > 0 ? ['', ...unreadLines(reading.unread, page)] : [];
  const nothing = claims.length === 0 && closing.length === 0 ? ['', page.ink.faint('  no claim in it')] : [];
  return `${[...headerLines(report, page), ...claims, ...nothing, ...closing, '', ''].join('\n')}`;
};

const longestTitle = 160;

export const headerLines = (report: Report, { ink, width }: Page): string[] => {
  const outlet = report.outlet === null ? 'outlet unknown' : cut(visible(report.outlet), width >> 1);
  const day = report.published === null ? [] : [showDay(report.published)];
  const told = ` ${[ink.strong(readable(outlet)), ...day, readable(cut(visible(report.id), width >> 2))].join(ink.faint(' · '))} `;
  const title = report.text.slice(0, longestTitle).trimStart().split('\n', 1)[0]!;
  return [
    `${ink.faint('━━')}${told}${ink.faint('━'.repeat(Math.max(2, width - 2 - widthOf(told))))}`,
    `   ${ink.faint(readable(cut(visible(title), width - 3)))}`,
    ...(report.published === null ? [`   ${ink.odd('no publication date: relative times are not resolved')}`] : []),
  ];
};

const unreadLines = (unread: Done['reading']['unread'], { ink }: Page): string[] => {
  if (unread.some(({ reason }) => reason === 'language')) return [ink.odd('  not read: most of its letters are not Arabic')];
  const places = unread.length === 1 ? 'one stretch' : `${unread.length} stretches`;
  return [ink.faint(`  left unread: ${places}; "isnad explain" says which and why`)];
};

export interface Family {
  /** Claims that are no part of another claim here. */
  readonly heads: readonly Claim[];
  readonly partsOf: (claim: Claim) => readonly TollClaim[];
}

export const familyOf = (claims: readonly Claim[]): Family => {
  const ids = new Set(claims.map(({ id }) => id));
  const parts = new Map<string, TollClaim[]>();
  const heads: Claim[] = [];
  for (const claim of claims) {
    const total = claim.kind === 'toll' ? claim.toll.partOf?.claim : undefined;
    if (claim.kind !== 'toll' || total === undefined || !ids.has(total) || total === claim.id) heads.push(claim);
    else parts.set(total, [...(parts.get(total) ?? []), claim]);
  }
  return { heads, partsOf: (claim) => parts.get(claim.id) ?? [] };
};

const margin = 2;
const labelWidth = 11;
const indent = ' '.repeat(margin + labelWidth);

/** A label in its column, and lines beside it. */
const beside = (label: string, lines: readonly string[], ink: Ink): string[] =>
  lines.map((line, i) => (i === 0 ? `${' '.repeat(margin)}${ink.faint(padEnd(label, labelWidth))}${line}` : indent + line));

const claimLines = (claim: Claim, report: Report, family: Family, page: Page): string[] => {
  const { ink, names, width } = page;
  const room = width - indent.length;
  const [first, ...rest] = headline(claim, names);
  const title = flow([ink.strong(first!), ...rest], ' · ', room);
  const when = whenOf(claim);
  const where = placesOf(claim.where, names);
  return [
    ...title.map((line, i) => (i === 0 ? `  ${ink.kind(padEnd(claim.kind, labelWidth))}${line}` : indent + line)),
    ...beside('says', flow(chainOf(claim.attribution, names), ' ← ', room), ink),
    ...(where.length > 0 ? beside('where', flow(where, ', ', room), ink) : []),
    ...(when.length > 0 ? beside('when', flow(when, '   ', room), ink) : []),
    ...(claim.kind === 'toll' ? beside('parts', partLines(claim, claim, report, family, page), ink) : []),
    ...beside('words', markedLines(report.text, claim.sentence, marksOf(claim, family), ink, room), ink),
    ...claim.caveats.flatMap((span) => beside('caveat', markedLines(report.text, span, [], ink, room), ink)),
  ];
};

const whenOf = ({ when, since, asOf }: Claim): string[] => [
  ...(when === null ? [] : [showTime(when)]),
  ...(since === null ? [] : [`since ${showStart(since)}`]),
  ...(asOf === null ? [] : [`as of ${showEnd(asOf)}`]),
];

/** Parts deeper than this are no longer set apart; nobody writes such a report. */
const deepest = 4;

/** For each dimension the sum, then the parts, each with its own parts beneath. */
const partLines = (total: TollClaim, head: Claim, report: Report, family: Family, page: Page, depth = 0): string[] => {
  const parts = family.partsOf(total);
  if (parts.length === 0 || depth > deepest) return [];
  const dimensions = [...new Set(parts.map((part) => part.toll.partOf!.by))];
  return dimensions.flatMap((by) => {
    const own = parts.filter((part) => part.toll.partOf!.by === by);
    const adds = total.toll.adds.find((sum) => sum.by === by);
    const counts = own.map((part) => part.toll.count);
    const figureWidth = Math.max(...counts.map((count) => widthOf(showCount(count))));
    return [
      ...(adds ? [`${showSum(total.toll.count, counts, adds, page.ink)} ${page.ink.faint(`by ${by}`)}`] : [page.ink.faint(`by ${by}`)]),
      ...own.flatMap((part) => [
        `  ${padStart(showCount(part.toll.count), figureWidth)}  ${partItems(part, head, page).join(' · ')}`,
        ...elsewhere(part, head, report, page),
        ...partLines(part, head, report, family, page, depth + 1).map((line) => `      ${line}`),
      ]),
    ];
  });
};

/** Who a part is, and what it says otherwise than its total. */
const partItems = (part: TollClaim, head: Claim, { names }: Page): string[] => {
  const chain = chainOf(part.attribution, names).join(' ← ');
  const places = placesOf(part.where, names).join(', ');
  return [
    victimsOf(part, names),
    ...part.toll.victims.names.map(readable),
    ...(part.modality === 'actual' ? [] : [part.modality.toUpperCase()]),
    ...(places !== '' && places !== placesOf(head.where, names).join(', ') ? [places] : []),
    ...(chain === chainOf(head.attribution, names).join(' ← ') ? [] : [`says ${chain}`]),
  ];
};

const isInside = (inner: Span, outer: Span): boolean => inner.from >= outer.from && inner.to <= outer.to;

/** The words of a part that stands in another sentence than its total. */
const elsewhere = (part: TollClaim, head: Claim, report: Report, { ink, width }: Page): string[] =>
  isInside(part.toll.count.span, head.sentence)
    ? []
    : markedLines(report.text, part.sentence, [part.toll.count.span], ink, width - indent.length - 8).map((line) => `      ${line}`);

/** The figure of a toll and of its parts; the deciding stretch of the others, unless that is the whole sentence. */
const marksOf = (claim: Claim, family: Family): Span[] => {
  if (claim.kind === 'toll') return [claim.toll.count.span, ...family.partsOf(claim).flatMap((part) => marksOf(part, family))];
  const { span, sentence } = claim;
  return span.to - span.from < (sentence.to - sentence.from) * 0.9 ? [span] : [];
};
