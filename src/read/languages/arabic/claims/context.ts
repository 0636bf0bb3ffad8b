// What every claim needs besides its own words: where, when, on whose word, in which sentence. Asked with the tokens of the
// claim; answers from the nodes of its clause, then its sentence, then (places and times) the sentences before it.
import type { Link, Span, Time } from '../../../../model/index.ts';
import type { ArabicChart, ArabicNode } from '../nodes.ts';
import { C } from '../words/classes.ts';
import { within } from './nearby.ts';

export { placeOf, whereOf } from './where.ts';

export interface At {
  /** The word that decides the claim. */
  readonly trigger: number;
  /** Tokens of the claim: trigger and what it takes. */
  readonly from: number;
  readonly to: number;
}

interface Heard {
  /** For every token the innermost voice over it as an index into the voices, or -1. */
  readonly innermost: Int32Array;
  /** The wire credit that carries the whole report, if any. */
  readonly wire: readonly Link[];
}

const heard = new WeakMap<ArabicChart, Heard>();

/** A voice with carriers alone, at the head of the report, goes under all others. */
const isWire = ({ value }: ArabicNode<'voice'>): boolean => value.links.every(({ role }) => role === 'via');

/** Each voice is painted over the wider ones; what a voice reaches is bounded, so the work grows with the text alone. */
const hear = (chart: ArabicChart): Heard => {
  const voices = chart.all('voice');
  const innermost = new Int32Array(chart.count).fill(-1);
  const wire: Link[] = [];
  const order = voices.flatMap((voice, index) => {
    if (!isWire(voice) || voice.value.reach.to < chart.count) return [index];
    if (!wire.length) wire.push(...voice.value.links);
    return [];
  });
  const size = (index: number): number => voices[index].value.reach.to - voices[index].value.reach.from;
  // Of two as wide the later one is painted last: «قال فلان إن» inside what another said.
  order.sort((a, b) => size(b) - size(a) || a - b);
  for (const index of order) innermost.fill(index, voices[index].value.reach.from, voices[index].value.reach.to);
  return { innermost, wire };
};

/** The links of the innermost voice over a token, then who carried the report, and the outlet last where the report names one. */
export const attributionOf = (chart: ArabicChart, token: number): readonly Link[] => {
  let found = heard.get(chart);
  if (!found) {
    found = hear(chart);
    heard.set(chart, found);
  }
  const voice = found.innermost[token] ?? -1;
  const links = voice < 0 ? [] : chart.all('voice')[voice].value.links;
  const wire = found.wire.filter(({ text }) => !links.some((link) => link.text === text));
  const { outlet } = chart.report;
  const own: Link[] =
    outlet === null ? [] : [{ role: 'outlet', text: outlet, party: null, verb: null, act: 'report', sort: null, said: null, span: null }];
  return [...links, ...wire, ...own];
};

export const timeOf = (chart: ArabicChart, node: ArabicNode<'time'>): Time => ({
  text: chart.text(node.value.core.from, node.value.core.to),
  start: node.value.start,
  end: node.value.end,
  precision: node.value.precision,
  basis: node.value.basis,
  span: chart.span(node.value.core.from, node.value.core.to),
});

export const sentenceSpan = (chart: ArabicChart, token: number): Span => {
  const { from, to } = chart.sentences[chart.sentenceOf(token)];
  return chart.span(from, to);
};

/** Where the clause of a claim begins and ends: between other clauses' joints, never past another trigger given in `others`. */
export interface Clause {
  readonly from: number;
  readonly to: number;
}

export interface Times {
  readonly when: Time | null;
  readonly since: Time | null;
  readonly asOf: Time | null;
  /** The time is a stretch within which things went on (خلال الأسبوع الماضي), not the day of one. */
  readonly within: boolean;
}

const saidIn = new WeakMap<ArabicChart, ReadonlySet<ArabicNode<'time'> | null>>();

/** The times that the report gives for a saying: «وفقا لما أعلنه المرصد مساء الخميس». */
const saidTimes = (chart: ArabicChart): ReadonlySet<ArabicNode<'time'> | null> => {
  let times = saidIn.get(chart);
  if (!times) {
    times = new Set(chart.all('utterance').map(({ value }) => value.said));
    saidIn.set(chart, times);
  }
  return times;
};

/** Times of the clause by their role; a time that goes with a verb of saying (أعلن أمس) says when it was said, not when it was. */
export const timesOf = (chart: ArabicChart, at: At, clause: Clause): Times => {
  const times = within(chart.all('time'), clause.from, clause.to);
  const said = saidTimes(chart);
  const pick = (role: string): ArabicNode<'time'> | undefined =>
    nearest(
      times.filter((node) => node.value.role === role && !isSaid(chart, node) && !said.has(node)),
      at.trigger,
    );
  const when = pick('at') ?? pick('within');
  const since = nearest(
    times.filter((node) => node.value.role === 'since' && isOwn(chart, node, at)),
    at.trigger,
  );
  const asOf = pick('until');
  return {
    within: when?.value.role === 'within',
    when: when ? timeOf(chart, when) : null,
    since: since ? timeOf(chart, since) : null,
    asOf: asOf ? timeOf(chart, asOf) : null,
  };
};

/** A start belongs to a count where it stands close to it with no other joint between: «الهدنة القائمة منذ أشهر» starts no toll. */
const isOwn = (chart: ArabicChart, { from, to }: ArabicNode<'time'>, at: At): boolean => {
  // «النزاع المستمر منذ 2011، والذي أودى بحياة ...»: the start of the conflict is the start of its toll.
  if (to <= at.from && at.from - to <= 3 && [1, 2, 3, 4].some((back) => chart.has(from - back, C.conflictNoun))) return true;
  const [left, right] = from >= at.to ? [at.to, from] : [to, at.from];
  if (right - left > (from >= at.to ? 14 : 5)) return false;
  // «قتلى المعارك التي يشهدها الشمال منذ الأربعاء»: the start of the fighting that is counted.
  const ofCourse = (i: number): boolean => [1, 2].some((back) => chart.has(i - back, C.conflictNoun) || chart.has(i - back, C.clashNoun));
  for (let i = left; i < right; i++)
    if (chart.has(i, C.comma) || (chart.has(i, C.relative) && !ofCourse(i)) || chart.has(i, C.that) || chart.has(i, C.auxiliary))
      return false;
  return true;
};

const nearest = (times: readonly ArabicNode<'time'>[], token: number): ArabicNode<'time'> | undefined =>
  [...times].sort((a, b) => distance(a, token) - distance(b, token))[0];

/** After the trigger is nearer than before it: what follows a verb is its own. */
const distance = (node: ArabicNode<'time'>, token: number): number => (node.from >= token ? node.from - token : (token - node.to) * 2 + 4);

/** «تابعة» is written as «تابعه» would be: no verb of saying with an object. */
const saying: readonly number[] = [C.sayVerb, C.announceVerb, C.addVerb];

/** The time stands between a verb of saying and what is said, with no harm word between: it is the saying's. */
const isSaid = (chart: ArabicChart, time: ArabicNode<'time'>): boolean => {
  // «أفاد الكرملين، اليوم الجمعة، بأن»: set off by commas it is still the saying's.
  const last = chart.has(time.from - 1, C.comma) && chart.has(time.to, C.comma) ? time.from - 2 : time.from - 1;
  for (let i = last; i >= Math.max(0, time.from - 8); i--) {
    if (saying.some((id) => chart.words[i].byClass.get(id)?.features.pronoun === '')) return true;
    if (
      chart.has(i, C.that) ||
      chart.has(i, C.killNoun) ||
      chart.has(i, C.killVerb) ||
      chart.has(i, C.injureNoun) ||
      chart.has(i, C.comma) ||
      chart.has(i, C.point)
    )
      return false;
  }
  return false;
};
