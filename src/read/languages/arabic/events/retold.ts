// One act told several times in a report (title, lead, «الهجوم» later on) becomes one telling with the others behind it. Tellings
// are joined where sort, place, day and sides agree, and only on some evidence: two raids on two towns stay two.
import type { ClaimPlace, Time, ViolenceSubtype } from '../../../../model/index.ts';
import { fold } from '../../../engine/index.ts';
import { clauseOf } from '../claims/clause.ts';
import type { Times } from '../claims/context.ts';
import { timesOf, whereOf } from '../claims/context.ts';
import type { ActValue, ArabicChart, ArabicNode } from '../nodes.ts';
import type { Group } from './groups.ts';

export interface Telling {
  readonly node: ArabicNode<'act'>;
  readonly sentence: number;
  readonly where: readonly ClaimPlace[];
  /** Of those, the ones that compare: a definite word takes no place from afar. */
  readonly own: readonly ClaimPlace[];
  readonly times: Times;
  readonly by: ReadonlySet<string>;
  readonly against: ReadonlySet<string>;
}

/** Tellings of one act, in the order of the text. */
export type Retold = readonly Telling[];

type Agreement = 'same' | 'unknown' | 'different';

/** Words that many sides share: they tell no side from another. */
export const general: ReadonlySet<string> = new Set([
  'قوات',
  'قوه',
  'جيش',
  'تنظيم',
  'عناصر',
  'عنصرا',
  'مسلحي',
  'مسلحو',
  'مسلحون',
  'مسلحين',
  'مقاتلي',
  'مقاتلو',
  'مقاتلون',
  'ميليشيات',
  'مليشيات',
  'مليشيا',
  'ميليشيا',
  'جماعه',
  'حركه',
  'مواليه',
  'موالي',
  'مجموعه',
  'من',
  'شخصا',
  'اشخاص',
  'مواقع',
  'موقع',
  'منطقه',
  'مناطق',
  'مدينه',
  'بلده',
  'قريه',
]);

export const bareWord = (form: string): string => fold(form).replace(/^([وف]?(ال|بال|لل)|[وبل](?=.{3}))/, '');

const wordsOf = (chart: ArabicChart, groups: readonly Group[]): ReadonlySet<string> => {
  const out = new Set<string>();
  for (const { from, to } of groups) {
    const party = chart.starting('party', from)?.value.party;
    if (party) out.add(party.id);
    for (let i = from; i < to; i++) {
      const word = bareWord(chart.words[i].form);
      if (!general.has(word)) out.add(word);
    }
  }
  return out;
};

const overlap = (a: ReadonlySet<string>, b: ReadonlySet<string>): Agreement => {
  if (!a.size || !b.size) return 'unknown';
  for (const word of a) if (b.has(word) && word.length > 2) return 'same';
  return 'different';
};

const days = (a: Time | null, b: Time | null): Agreement => {
  if (!a?.start || !b?.start) return 'unknown';
  const [from, to] = [a.start.slice(0, 10), (a.end ?? a.start).slice(0, 10)];
  return b.start.slice(0, 10) <= to && (b.end ?? b.start).slice(0, 10) >= from ? 'same' : 'different';
};

const wide = new Set(['governorate', 'region', 'country', 'district']);

const places = (a: readonly ClaimPlace[], b: readonly ClaimPlace[]): Agreement => {
  if (!a.length || !b.length) return 'unknown';
  const names = new Set(a.flatMap(({ place, text }) => [place ?? '', fold(text)]));
  if (b.some(({ place, text }) => (place !== null && names.has(place)) || names.has(fold(text))))
    return wide.has(a[0].precision) && wide.has(b[0].precision) ? 'unknown' : 'same';
  // A town and the governorate that holds it do not contradict each other.
  return wide.has(a[0].precision) !== wide.has(b[0].precision) ? 'unknown' : 'different';
};

const explosive = new Set<ViolenceSubtype>(['Suicide bomb', 'Remote explosive/landmine/IED', 'Grenade']);
const remote = new Set<ViolenceSubtype>(['Air/drone strike', 'Shelling/artillery/missile attack', 'Chemical weapon']);

const sortsAgree = (a: ActValue, b: ActValue): boolean => {
  if (a.subtype === b.subtype || ((a.definite || b.definite) && explosive.has(a.subtype) && explosive.has(b.subtype))) return true;
  const special = (x: ActValue, y: ActValue): boolean => {
    if (y.subtype === 'Abduction/forced disappearance' || y.subtype === 'Sexual violence') return false;
    if (x.weak) return true;
    if (!x.generic) return false;
    if (x.subtype === 'Attack') return true;
    return explosive.has(x.subtype) ? explosive.has(y.subtype) : remote.has(y.subtype);
  };
  return special(a, b) || special(b, a);
};

interface Compared {
  readonly place: Agreement;
  readonly day: Agreement;
  readonly by: Agreement;
  readonly against: Agreement;
}

const compare = (telling: Telling, other: Telling): Compared => ({
  place: places(telling.own, other.own.length ? other.own : other.where),
  day: days(telling.times.when, other.times.when),
  by: overlap(telling.by, other.by),
  against: overlap(telling.against, other.against),
});

/** Whether a telling is one of the act told by `others`, by what they say and where they stand. */
const isSame = (chart: ArabicChart, telling: Telling, others: Retold): boolean => {
  const last = others[others.length - 1];
  const { value } = telling.node;
  const firm = others.filter(({ node }) => !node.value.weak);
  if (!(firm.length && !value.weak ? firm : others).some(({ node }) => sortsAgree(value, node.value))) return false;
  const compared = others.map((other) => compare(telling, other));
  const any = (field: keyof Compared, is: Agreement): boolean => compared.some((each) => each[field] === is);
  const near = telling.sentence - last.sentence;
  const contradicts = any('by', 'different') && !any('by', 'same');
  if (value.weak && !firm.length && any('against', 'different')) return false;
  if (value.weak && near === 0) return !contradicts;
  const titled = others.every(({ sentence }) => sentence === 0) && telling.sentence > 0 && telling.sentence <= 3;
  // The places of a title need not be those of its lead.
  const loose = titled;
  if ((any('place', 'different') && !loose) || any('day', 'different')) return false;
  if (titled && (value.subtype === last.node.value.subtype || last.node.value.generic)) return true;
  if (value.weak || last.node.value.weak) return near <= 2 && !contradicts;
  if (value.definite) return !contradicts && !tellsOther(telling, others);
  if (titled) return !contradicts;
  if (contradicts || (any('against', 'different') && !any('against', 'same'))) return false;
  if (value.subtype === 'Abduction/forced disappearance' && any('against', 'same')) return true;
  if (any('by', 'same') && near <= 3 && value.subtype === last.node.value.subtype && !value.generic) return true;
  if (any('place', 'same') && near <= 6) return true;
  if (near <= 4 && value.subtype === last.node.value.subtype && (telling.by.size === 0 || last.by.size === 0) && sameWide(telling, last))
    return true;
  return near === 0 && (any('by', 'same') || value.generic !== last.node.value.generic) && !chart.words[value.trigger].form.startsWith('و');
};

const sameWide = (a: Telling, b: Telling): boolean => a.where.length > 0 && a.where[0].text === b.where[0]?.text;

/** A definite word of a special sort with its own place or victims, where nothing of that sort was told, tells an act of its own. */
const tellsOther = ({ node, against, own }: Telling, others: Retold): boolean =>
  !node.value.generic && (against.size > 0 || own.length > 0) && !others.some((other) => other.node.value.subtype === node.value.subtype);

const most = 14;

export const retold = (chart: ArabicChart): readonly Retold[] => {
  const nodes = chart.all('act');
  const out: Telling[][] = [];
  nodes.forEach((node, index) => {
    const telling = tellingOf(chart, node, nodes[index - 1], nodes[index + 1]);
    let found: Telling[] | undefined;
    for (let i = out.length - 1; i >= Math.max(0, out.length - most) && !found; i--) if (isSame(chart, telling, out[i])) found = out[i];
    if (found) found.push(telling);
    else out.push([telling]);
  });
  return out.filter(isTold);
};

/** A definite word alone, of an act that the report nowhere tells, is no claim; nor is a harm alone that another claim counts. */
const isTold = (tellings: Retold): boolean =>
  tellings.some(({ node, where }) => !node.value.definite || node.value.by.length > 0 || node.value.against.length > 0 || where.length > 0);

const tellingOf = (
  chart: ArabicChart,
  node: ArabicNode<'act'>,
  before: ArabicNode<'act'> | undefined,
  after: ArabicNode<'act'> | undefined,
): Telling => {
  const { value } = node;
  const clause = clauseOf(chart, node);
  const own = {
    from: before && before.value.trigger >= clause.from && before.to <= value.trigger ? before.to : clause.from,
    to: after && after.value.trigger < clause.to && after.from > value.trigger ? after.from : clause.to,
  };
  const at = { trigger: value.trigger, from: node.from, to: node.to };
  const where = whereOf(chart, at, own);
  const reach = chart.span(Math.max(clause.from, value.trigger - 3), Math.min(clause.to, value.trigger + 8));
  return {
    node,
    sentence: chart.sentenceOf(value.trigger),
    where,
    own: value.definite ? where.filter(({ span }) => span.from >= reach.from && span.to <= reach.to) : where,
    times: timesOf(chart, at, own),
    by: wordsOf(chart, value.by),
    against: wordsOf(chart, value.against),
  };
};
