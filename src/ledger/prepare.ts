// Makes an entry of a report and what was read in it: what the ledger keeps, and what it finds it by. Pure work, so that reading threads do it.
import { createHash } from 'node:crypto';
import type { Claim, Mention, Reading, Report } from '../model/index.ts';
import { fold } from '../text/index.ts';
import { createIndexWords, type IndexWords } from '../text/search/index.ts';
import type { Entry, KeptReport, PartyRole, PreparedClaim, PreparedReading, Receipt } from './ledger.ts';

/** The key of a name that no pack knows. */
export const wordKey = (name: string): string => `~${fold(name).toLowerCase()}`;

const keyOf = (id: string | null, words: string): string | null => id ?? (words.trim() === '' ? null : wordKey(words));

/**
 * A report's id: SHA-256 over outlet, address, time of publication and text, each with its length before it, so that no two reports write the same.
 * The same words of two outlets are two reports, and one page fetched twice is one.
 */
export const reportIdOf = ({ outlet, url, published, text }: Pick<KeptReport, 'outlet' | 'url' | 'published' | 'text'>): string => {
  const hash = createHash('sha256');
  for (const part of [outlet, url, published, text]) hash.update(part === null ? 'none\n' : `${part.length}\n${part}\n`);
  return `report:${hash.digest('hex')}`;
};

/** When a report was published, as a text that sorts: the day, or the minute in UTC where an offset is told with it. */
export const toldOf = (published: string | null): string => {
  if (published === null) return '';
  const instant = /(?:Z|[+-]\d{2}:?\d{2})$/.test(published) && published.length > 10 ? Date.parse(published) : Number.NaN;
  return Number.isNaN(instant) ? published.replace(' ', 'T') : new Date(instant).toISOString();
};

export interface Prepare {
  readonly entry: (parts: {
    readonly report: Report & { readonly language?: string | null };
    readonly outletId: string | null;
    readonly receipt: Receipt;
    readonly reader: string;
    readonly reading: Reading;
  }) => Entry;
  readonly reading: (text: string, reader: string, reading: Reading) => PreparedReading;
}

export const createPrepare = (): Prepare => {
  const words = createIndexWords();
  const reading: Prepare['reading'] = (text, reader, { claims, unread }) => ({
    reader,
    unread,
    claims: prepareClaims(claims, text, words),
  });
  return {
    reading,
    entry: ({ report, outletId, receipt, reader, reading: read }) => ({
      report: {
        id: report.id,
        outlet: report.outlet,
        url: report.url,
        published: report.published,
        timezone: report.timezone,
        language: report.language ?? null,
        text: report.text,
      },
      outletKey: report.outlet === null ? outletId : keyOf(outletId, report.outlet),
      told: toldOf(report.published),
      words: words(report.text),
      receipt,
      reading: reading(report.text, reader, read),
    }),
  };
};

/** Claims of one sentence share its words. */
const prepareClaims = (claims: readonly Claim[], text: string, words: IndexWords): PreparedClaim[] => {
  const known = new Map<string, string>();
  const wordsOf = ({ from, to }: Claim['sentence']): string => {
    const sentence = text.slice(from, to);
    const before = known.get(sentence) ?? words(sentence);
    known.set(sentence, before);
    return before;
  };
  return claims.map((claim) => prepareClaim(claim, wordsOf(claim.sentence)));
};

const prepareClaim = (claim: Claim, words: string): PreparedClaim => ({
  id: claim.id,
  kind: claim.kind,
  sort: sortOf(claim),
  modality: claim.modality,
  ...daysOf(claim),
  body: JSON.stringify(claim),
  words,
  parties: distinct(partiesOf(claim)),
  places: distinct(
    claim.where.flatMap(({ place, text, lat, lon }) => {
      const key = keyOf(place, text);
      return key === null ? [] : [[key, lat, lon] as const];
    }),
  ),
});

/** Of rows with the same first two fields the first stays. */
const distinct = <R extends readonly [string, unknown, ...unknown[]]>(rows: readonly R[]): R[] =>
  [...new Map(rows.toReversed().map((row) => [typeof row[1] === 'string' ? `${row[0]}\n${row[1]}` : row[0], row])).values()].toReversed();

const sortOf = (claim: Claim): string => {
  if (claim.kind === 'toll') return claim.toll.measure;
  if (claim.kind === 'control') return claim.control.change;
  return claim.kind === 'violence' ? claim.violence.subtype : claim.statement.act;
};

/** The days of what is told; of a running count from its start to when it counts. */
const daysOf = ({ when, since, asOf }: Claim): { readonly start: string | null; readonly end: string | null } => {
  const day = (moment: string | null | undefined): string | null => moment?.slice(0, 10) ?? null;
  if (when) return { start: day(when.start), end: day(when.end) };
  return { start: day(since?.start ?? asOf?.start), end: day(asOf?.end) };
};

const partiesOf = (claim: Claim): [string, PartyRole][] => {
  const found: [string, PartyRole][] = [];
  const add = (role: PartyRole, id: string | null, words: string | null): void => {
    const key = keyOf(id, words ?? '');
    if (key !== null) found.push([key, role]);
  };
  const mentions = (role: PartyRole, all: readonly Mention[]): void => {
    for (const { party, text } of all) add(role, party, text);
  };
  for (const { role, party, text } of claim.attribution) add(role, party, text);
  if (claim.kind === 'toll') {
    mentions('by', claim.toll.by);
    if (claim.toll.victims.party !== null) add('victims', claim.toll.victims.party, null);
  } else if (claim.kind === 'statement') {
    mentions('about', claim.statement.about);
    if (claim.statement.addressee) mentions('addressee', [claim.statement.addressee]);
  } else {
    const { by, against } = claim.kind === 'control' ? claim.control : claim.violence;
    mentions('by', by);
    mentions('against', against);
  }
  return found;
};
