// One act told several times in a report (title, lead, «الهجوم» later on) becomes one telling with the others behind it. Tellings
// are joined where sort, place, day and sides agree, and only on some evidence: two raids on two towns stay two.
import type { ClaimPlace, Time, ViolenceSubtype } from '../../../../model/index.ts';
import { classSet, fold } from '../../../engine/index.ts';
import { clauseOf } from '../claims/clause.ts';
import type { Times } from '../claims/context.ts';
import { attributionOf, timesOf, whereOf } from '../claims/context.ts';
import type { ActValue, ArabicChart, ArabicNode } from '../nodes.ts';
import { C } from '../words/classes.ts';
import type { Group } from './groups.ts';

export interface Telling {
  readonly node: ArabicNode<'act'>;
  readonly sentence: number;
  /** In the report's first line, or its first sentence where it is all one. */
  readonly title: boolean;
  readonly where: readonly ClaimPlace[];
  /** Of those, the ones that compare: a definite word takes no place from afar. */
  readonly own: readonly ClaimPlace[];
  readonly times: Times;
  readonly by: ReadonlySet<string>;
  readonly against: ReadonlySet<string>;
  /** On whose word; empty in the report's own voice. */
  readonly origin: string;
  /** Its lemma: هجوم and هجمات are one word. */
  readonly word: string;
  /** و stands before it: «... وقصف ...» goes on to another act. */
  readonly joined: boolean;
  /** «هجمات، بينها هجوم على»: a case of what was told. */
  readonly among: boolean;
}

/** Tellings of one act, in the order of the text. */
export type Retold = readonly Telling[];

type Agreement = 'same' | 'unknown' | 'different';

/** Words that many sides share: they tell no side from another. */
const generalWords = [
  'متطرفون',
  'ارهابيون',
  'متمردون',
  'متشددون',
  'مجهولون',
  'انتحاري',
  'اطراف',
  'هذا',
  'هذه',
  'تلك',
  'عده',
  'بعض',
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
];

/** Without what is written on to it before and its ending: حوثي, الحوثيين and للحوثيين are one. */
export const bareWord = (form: string): string =>
  fold(form)
    .replace(/^([وف]?(ال|بال|لل)|[وبل](?=.{3}))/, '')
    .replace(/(?<=.{3})(يين|يون|ين|ون|يه|ات|ي|ه)$/, '');

export const general: ReadonlySet<string> = new Set(generalWords.map(bareWord));

const wordsOf = (chart: ArabicChart, groups: readonly Group[]): ReadonlySet<string> => {
  const out = new Set<string>();
  for (const { from, to } of groups) {
    for (let i = from; i < to; i++) {
      const party = chart.starting('party', i)?.value.party;
      if (party) out.add(party.id);
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

/** Whether two days may be one. */
export const days = (a: Time | null, b: Time | null): Agreement => {
  if (!a?.start || !b?.start) return 'unknown';
  const [from, to] = [a.start.slice(0, 10), (a.end ?? a.start).slice(0, 10)];
  return b.start.slice(0, 10) <= to && (b.end ?? b.start).slice(0, 10) >= from ? 'same' : 'different';
};

const wide = new Set(['governorate', 'region', 'country', 'district']);

/** Places told in their own right before those that they are measured by: «الضالع، شمال عدن» is no place of Aden. */
const inOwnRight = (all: readonly ClaimPlace[]): readonly ClaimPlace[] => {
  const own = all.filter(({ bearing, km, role }) => bearing === null && km === null && role === 'at');
  return own.length ? own : all;
};

/** Whether two lists of places may mean one. */
export const places = (told: readonly ClaimPlace[], before: readonly ClaimPlace[]): Agreement => {
  if (!told.length || !before.length) return 'unknown';
  const [a, b] = [inOwnRight(told), inOwnRight(before)];
  // So many kilometres from a town is another place than the town.
  if (a[0].km !== b[0].km) return 'different';
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
  day: isCourse(telling) !== isCourse(other) && (telling.times.when || other.times.when) ? 'different' : days(telling.times.when, other.times.when),
  ...compareSides(telling, other),
});

/** «منذ 11 يوليو حملة قصف»: what has gone on since then is no raid of one day. */
const isCourse = ({ times, node }: Telling): boolean =>
  times.since !== null && times.since.precision !== 'year' && times.when === null && !node.value.definite;

const compareSides = (a: Telling, b: Telling): Pick<Compared, 'by' | 'against'> => {
  // Who was killed and what was shelled do not compare.
  if (a.node.value.weak !== b.node.value.weak) return { by: overlap(a.by, b.by), against: 'unknown' };
  const [by, against] = [overlap(a.by, b.by), overlap(a.against, b.against)];
  if (a.node.value.subtype !== 'Armed clash' || b.node.value.subtype !== 'Armed clash') return { by, against };
  // Of two that clash either may be told as the one that attacks.
  const crossed = overlap(a.by, b.against) === 'same' || overlap(a.against, b.by) === 'same';
  return { by: crossed ? 'same' : by, against: crossed && against === 'different' ? 'unknown' : against };
};

/** What a telling says of an act against all that the act's other tellings say. */
interface Weighed {
  readonly last: Telling;
  readonly firm: boolean;
  readonly near: number;
  /** All that was told of it before stands in the title. */
  readonly titled: boolean;
  readonly any: (field: keyof Compared, is: Agreement) => boolean;
  /** Different, and nowhere the same. */
  readonly differs: (field: keyof Compared) => boolean;
}

const weigh = (telling: Telling, others: Retold): Weighed => {
  const compared = others.map((other) => compare(telling, other));
  const any = (field: keyof Compared, is: Agreement): boolean => compared.some((each) => each[field] === is);
  const last = others[others.length - 1];
  return {
    last,
    firm: others.some(({ node }) => !node.value.weak),
    near: telling.sentence - last.sentence,
    titled:
      !telling.title &&
      others[0].title &&
      telling.sentence - others[0].sentence <= 3 &&
      others.every(({ title, node }) => title || node.value.weak || node.value.definite),
    any,
    differs: (field) => any(field, 'different') && !any(field, 'same'),
  };
};

/** Whether a telling is one of the act told by `others`, by what they say and where they stand. */
const isSame = (telling: Telling, others: Retold): boolean => {
  const { value } = telling.node;
  const firm = others.filter(({ node }) => !node.value.weak);
  if (!(firm.length && !value.weak ? firm : others).some(({ node }) => sortsAgree(value, node.value))) return false;
  const weighed = weigh(telling, others);
  if (contradicts(telling, others, weighed)) return false;
  return value.weak || !weighed.firm
    ? isOutcome(telling, weighed)
    : value.definite
      ? pointsBack(telling, others, weighed)
      : repeats(telling, weighed);
};

/** Another place, day or side; and what another source tells without naming the same place or sides. */
const contradicts = (telling: Telling, others: Retold, { last, near, titled, any, differs }: Weighed): boolean => {
  const weak = telling.node.value.weak || last.node.value.weak;
  if (weak && near === 0) return differs('by');
  // The places of a title need not be those of its lead.
  if (any('day', 'different') || (!titled && (any('place', 'different') || differs('by')))) return true;
  return (
    near > 0 &&
    isOtherSource(telling, others) &&
    !any('place', 'same') &&
    !any('by', 'same') &&
    !any('against', 'same') &&
    tellsMore(telling)
  );
};

const isOtherSource = ({ origin }: Telling, others: Retold): boolean =>
  origin !== '' && others.some((other) => other.origin !== '') && !others.some((other) => other.origin === origin);

/** It stands on words of its own rather than pointing back alone. */
const tellsMore = ({ own, by, against }: Telling): boolean => own.length > 0 || by.size > 0 || against.size > 0;

/** Victims and the act that they fell in: in one sentence, or told again right after. */
const isOutcome = (telling: Telling, { firm, near, differs }: Weighed): boolean => {
  if (near === 0) return firm || !telling.node.value.weak || !differs('against');
  return near <= 2 && (firm || !telling.node.value.weak || !differs('against'));
};

/** «الهجوم»: the act told last that it may mean. */
const pointsBack = (telling: Telling, others: Retold, { titled, any }: Weighed): boolean => {
  if (titled) return true;
  // «هجومهم على ثكنات التنظيم»: with both its sides told it points to no act that names neither.
  if (telling.by.size > 0 && telling.against.size > 0 && !any('by', 'same') && !any('against', 'same')) return false;
  return !tellsOther(telling, others);
};

/** An act told without the article is one told before only where it repeats what was said of it. */
const repeats = (telling: Telling, { last, near, titled, any, differs }: Weighed): boolean => {
  const { value } = telling.node;
  const alike = value.subtype === last.node.value.subtype;
  if (titled) return alike || last.node.value.generic || !differs('by');
  if (differs('against')) return false;
  if (any('against', 'same') && (any('by', 'same') || any('place', 'same') || value.subtype === 'Abduction/forced disappearance'))
    return true;
  if (any('by', 'same') && near <= 3 && alike && !value.generic) return true;
  if (any('place', 'same') && near <= 6) return true;
  if (near <= 4 && alike && (telling.by.size === 0 || last.by.size === 0) && sameWide(telling, last)) return true;
  return near === 0 && (any('by', 'same') || value.generic !== last.node.value.generic || telling.among) && !telling.joined;
};

const sameWide = (a: Telling, b: Telling): boolean => a.where.length > 0 && a.where[0].text === b.where[0]?.text;

/** A definite word of a special sort with its own place or victims, where nothing of that sort was told, tells an act of its own. */
const tellsOther = ({ node, against, own }: Telling, others: Retold): boolean =>
  !node.value.generic && (against.size > 0 || own.length > 0) && !others.some((other) => other.node.value.subtype === node.value.subtype);

/** Of each act only so many tellings, of all acts only so many are compared: the work grows with the text alone. */
const mostTellings = 8;
const mostActs = 12;

/** Of the tellings that compare: the first, which often says most, and the last ones. */
const compared = (tellings: Telling[]): Retold =>
  tellings.length <= mostTellings ? tellings : [tellings[0], ...tellings.slice(1 - mostTellings)];

export const retold = (chart: ArabicChart): readonly Retold[] => {
  const nodes = chart.all('act');
  const tellings = nodes.map((node, index) => tellingOf(chart, node, nodes[index - 1], nodes[index + 1]));
  const out: Telling[][] = [];
  for (let from = 0, to = 0; from < tellings.length; from = to) {
    while (to < tellings.length && tellings[to].sentence === tellings[from].sentence) to++;
    for (const { telling, victims } of withVictims(chart, tellings.slice(from, to))) {
      const found = findAct(telling, victims, out);
      if (found) found.push(telling, ...victims);
      else out.push([telling, ...victims]);
    }
  }
  return out.filter(isTold);
};

interface Outcome {
  readonly telling: Telling;
  /** Tellings of those who fell in it, in its own sentence. */
  readonly victims: readonly Telling[];
}

/** The acts of a sentence with their victims, and the victims of none: «قتل خمسة في قصف» belongs to the nearest act. */
const withVictims = (chart: ArabicChart, tellings: readonly Telling[]): readonly Outcome[] => {
  const acts = tellings.filter(({ node }) => !node.value.weak);
  const victims = new Map<Telling, Telling[]>();
  const alone = tellings.filter((telling) => {
    const act = telling.node.value.weak ? nearestAct(chart, telling, tellings) : undefined;
    if (act) victims.set(act, [...(victims.get(act) ?? []), telling]);
    return telling.node.value.weak && !act;
  });
  return [
    ...acts.map((telling) => ({ telling, victims: victims.get(telling) ?? [] })),
    ...alone.map((telling) => ({ telling, victims: [] })),
  ];
};

/** How many tellings before and after it a victim's act may stand. */
const reach = 6;

/** «قصف أدى إلى مقتل خمسة», «قتل خمسة في قصف», then what merely stands near; «فيما», «كما» begin something else. */
const farFrom = (chart: ArabicChart, victim: number, act: number): number => {
  const [left, right] = act > victim ? [victim, act] : [act, victim];
  let far = act > victim ? right - left : 4 + 2 * (right - left);
  for (let at = left + 1; at < Math.min(right, left + 30); at++) {
    if (chart.has(at, C.causeVerb) && act < victim) return (right - left) / 4;
    if (chart.hasAny(at, otherClause)) far += 30;
  }
  return far;
};

const otherClause = classSet([C.while, C.but, C.killVerb, C.semicolon]);

const nearestAct = (chart: ArabicChart, victim: Telling, tellings: readonly Telling[]): Telling | undefined => {
  const index = tellings.indexOf(victim);
  let best: { readonly act: Telling; readonly far: number } | undefined;
  for (const act of tellings.slice(Math.max(0, index - reach), index + reach)) {
    if (act.node.value.weak || !isSame(victim, [act])) continue;
    const far = farFrom(chart, victim.node.value.trigger, act.node.value.trigger);
    if (!best || far < best.far) best = { act, far };
  }
  return best?.act;
};

/** «الهجوم» means an attack before it means the clashes told after it. */
const findAct = (telling: Telling, victims: readonly Telling[], out: readonly Telling[][]): Telling[] | undefined => {
  let other: Telling[] | undefined;
  for (let i = out.length - 1; i >= Math.max(0, out.length - mostActs); i--) {
    const others = compared(out[i]);
    if (!isSame(telling, others) || (!telling.node.value.definite && fellOthers(victims, others))) continue;
    if (!telling.node.value.definite || others.some(({ word }) => word === telling.word)) return out[i];
    other ??= out[i];
  }
  return other;
};

/** The victims told with it are not those told before: «انفجار ثان قتل 11 مدنيا». A title may count otherwise. */
const fellOthers = (victims: readonly Telling[], others: Retold): boolean => {
  const known = others.filter(({ node, title }) => node.value.weak && !title);
  const compared = victims.flatMap(({ against }) => known.map((other) => overlap(against, other.against)));
  return compared.includes('different') && !compared.includes('same');
};

/** A definite word alone, of an act that the report nowhere tells, is no claim; nor is a harm alone that another claim counts. */
const isTold = (tellings: Retold): boolean =>
  tellings.some(({ node, where }) => !node.value.definite || node.value.by.length > 0 || node.value.against.length > 0 || where.length > 0);

const isTitle = (chart: ArabicChart, token: number): boolean => {
  const end = chart.tokens.text.slice(0, longestTitle).indexOf('\n');
  return chart.sentenceOf(token) === 0 || chart.tokens.from[token] < end;
};

/** A first line longer than this is the report itself. */
const longestTitle = 250;

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
  const sentence = chart.sentences[chart.sentenceOf(value.trigger)];
  // Only what its own sentence says compares; of a definite word, what stands close to it.
  const reach = value.definite
    ? chart.span(Math.max(clause.from, value.trigger - 3), Math.min(clause.to, value.trigger + 8))
    : chart.span(sentence.from, sentence.to);
  return {
    node,
    sentence: chart.sentenceOf(value.trigger),
    title: isTitle(chart, value.trigger),
    where,
    own: where.filter(({ span }) => span.from >= reach.from && span.to <= reach.to),
    times: timesOf(chart, at, own),
    by: wordsOf(chart, value.by),
    against: wordsOf(chart, value.against),
    origin: attributionOf(chart, value.trigger).find(({ role }) => role === 'origin')?.text ?? '',
    word: chart.words[value.trigger].readings.find(({ lemma }) => lemma.data.subtype !== undefined)?.lemma.key ?? '',
    among: chart.has(value.trigger - 1, C.among),
    joined: chart.words[value.trigger].form.startsWith('و'),
  };
};
