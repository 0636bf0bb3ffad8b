// What many reports say together, for people: the figures of killed by origin, one line for each figure, with the outlets that carry it.
// A listing of what was read, no reckoning: which figure supersedes which is for reconciling to say.
import type { TollClaim } from '../../model/index.ts';
import { fold } from '../../text/index.ts';
import type { Done } from '../batch/read-item.ts';
import { showCount, showSum } from './figure.ts';
import { chainOf, placesOf, victimsOf } from './headline.ts';
import { showDay, showStart } from './moment.ts';
import { type Family, familyOf, type Page } from './report-block.ts';
import { cut, isolated, padEnd, padStart, visible, widthOf } from './terminal-text.ts';

export interface Overview {
  readonly add: (done: Done) => void;
  readonly addFailure: () => void;
  /** Nothing for a single report, whose claims stand right above. */
  readonly text: () => string;
}

interface Row {
  readonly day: string | null;
  readonly figure: string;
  readonly size: number;
  /** Who, with the sum of the parts, where, since when. */
  readonly about: string;
  readonly outlets: Set<string>;
}

interface Voice {
  readonly name: string;
  readonly rows: Map<string, Row>;
}

interface Totals {
  reports: number;
  claims: number;
  unread: number;
  failures: number;
}

export const createOverview = (page: Page): Overview => {
  const voices = new Map<string, Voice>();
  const totals: Totals = { reports: 0, claims: 0, unread: 0, failures: 0 };
  return {
    add: (done) => {
      totals.reports++;
      totals.claims += done.reading.claims.length;
      totals.unread += done.reading.unread.length;
      const family = familyOf(done.reading.claims);
      for (const claim of family.heads) if (isDeath(claim)) addRow(voices, claim, family, done, page);
    },
    addFailure: () => {
      totals.failures++;
    },
    text: () => (totals.reports + totals.failures < 2 ? '' : `${overviewLines(voices, totals, page).join('\n')}\n`),
  };
};

const isDeath = (claim: Done['reading']['claims'][number]): claim is TollClaim =>
  claim.kind === 'toll' && claim.toll.measure === 'killed' && claim.modality === 'actual';

const addRow = (voices: Map<string, Voice>, claim: TollClaim, family: Family, { report }: Done, page: Page): void => {
  const { key, name } = voiceOf(claim, report.outlet, page);
  const voice = voices.get(key) ?? { name, rows: new Map() };
  voices.set(key, voice);
  // A running count stands as of its own day or that of the report; the time of its events says nothing of that.
  const told = claim.toll.scope === 'cumulative' ? null : claim.when?.end;
  const day = (claim.asOf?.end ?? told ?? report.published)?.slice(0, 10) ?? null;
  const figure = showCount(claim.toll.count);
  const about = aboutOf(claim, family, page);
  const row = `${day} ${figure} ${about}`;
  const known = voice.rows.get(row) ?? { day, figure, size: claim.toll.count.low ?? claim.toll.count.high ?? 0, about, outlets: new Set() };
  known.outlets.add(report.outlet ?? report.id);
  voice.rows.set(row, known);
};

/** The origins together; an outlet that names none is a voice of its own. */
const voiceOf = (claim: TollClaim, outlet: string | null, { names }: Page): { readonly key: string; readonly name: string } => {
  const origins = claim.attribution.filter(({ role }) => role === 'origin');
  if (origins.length === 0) return { key: '', name: 'Outlets in their own voice, no source named' };
  const key = origins.map(({ party, text }) => party ?? fold(text)).join('+');
  const isUnnamed = origins.every(({ party, sort }) => party === null && sort !== null);
  return { key: isUnnamed ? `${key} ${outlet}` : key, name: chainOf(origins, names).join(' + ') };
};

const aboutOf = (claim: TollClaim, family: Family, { names, ink }: Page): string => {
  const parts = family.partsOf(claim);
  const sums = claim.toll.adds.map((sum) => {
    const counts = parts.filter((part) => part.toll.partOf?.by === sum.by).map((part) => part.toll.count);
    return showSum(claim.toll.count, counts, sum, ink);
  });
  const since = claim.since === null ? [] : [`since ${showStart(claim.since)}`];
  const where = placesOf(claim.where.slice(0, 1), names);
  return [...sums, victimsOf(claim, names), ...where, ...since].join(' · ');
};

const overviewLines = (voices: ReadonlyMap<string, Voice>, totals: Totals, page: Page): string[] => {
  const { ink, width } = page;
  const heading = ' killed: who says what, figure by figure ';
  const sorted = [...voices.values()].sort((a, b) => outletsOf(b) - outletsOf(a) || (a.name < b.name ? -1 : 1));
  return [
    ink.faint('━━') + ink.strong(heading) + ink.faint('━'.repeat(width - 2 - widthOf(heading))),
    ...sorted.flatMap((voice) => ['', `  ${ink.kind(voice.name)}`, ...rowLines(voice, page)]),
    ...(voices.size === 0 ? ['', '  no report tells of people killed'] : []),
    '',
    `  ${totalsLine(totals)}`,
  ];
};

const outletsOf = ({ rows }: Voice): number => new Set([...rows.values()].flatMap(({ outlets }) => [...outlets])).size;

const dayWidth = 15;
const figureWidth = 17;
const aboutWidth = 30;

const byDay = (a: Row, b: Row): number => (a.day ?? '').localeCompare(b.day ?? '') || a.size - b.size;

/** Day, figure, what it counts, and last the outlets, which may be Arabic: beneath where the line has no room for them. */
const rowLines = ({ rows }: Voice, { ink, width }: Page): string[] => {
  const gap = ' '.repeat(4 + dayWidth + figureWidth + 3);
  return [...rows.values()].sort(byDay).flatMap(({ day, figure, about, outlets }) => {
    const start = `    ${padEnd(day === null ? 'day unknown' : showDay(day), dayWidth)}${ink.strong(padStart(figure, figureWidth))}   `;
    const room = width - gap.length - aboutWidth - 2;
    const list = outletList(outlets);
    if (widthOf(about) <= aboutWidth && widthOf(list) <= room)
      return [`${start}${padEnd(about, aboutWidth)}  ${ink.faint(isolated(list))}`];
    return [start + about, gap + ink.faint(isolated(cut(list, width - gap.length)))];
  });
};

const outletList = (outlets: ReadonlySet<string>): string => {
  const count = outlets.size === 1 ? '' : `${outlets.size} outlets: `;
  return count + visible([...outlets].join(', '));
};

const totalsLine = ({ reports, claims, unread, failures }: Totals): string =>
  [
    `${reports} ${reports === 1 ? 'report' : 'reports'} read`,
    `${claims} ${claims === 1 ? 'claim' : 'claims'}`,
    ...(unread > 0 ? [`${unread} left unread`] : []),
    ...(failures > 0 ? [`${failures} could not be read`] : []),
  ].join(' · ');
