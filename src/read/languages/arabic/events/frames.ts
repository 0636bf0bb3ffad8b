// Who did an act and what it hit, read off the pieces round its word: by active and passive verbs, nouns of action with genitives,
// «شنه X», «تعرض Y لقصف», «بين X وY», «من قبل X».

import { classSet } from '../../../engine/index.ts';
import type { ArabicChart } from '../nodes.ts';
import { C } from '../words/classes.ts';
import type { Chunk } from './chunks.ts';
import { chunksFrom } from './chunks.ts';
import type { Group } from './groups.ts';
import { groupAt, isFighter, startsGroup } from './groups.ts';
import type { Frame } from './subjects.ts';
import { bareOf, fights, goesOnFrom, mayAct, ownerBefore, roleOf, simple, subjectBefore, withoutLeaders } from './subjects.ts';

const carrierEnds = classSet([
  C.that,
  C.while,
  C.but,
  C.because,
  C.colon,
  C.semicolon,
  C.attackNoun,
  C.clashNoun,
  C.strikeNoun,
  C.shellNoun,
  C.blastNoun,
  C.shellVerb,
  C.attackVerb,
  C.killNoun,
  C.killVerb,
  C.causeVerb,
  C.sayVerb,
]);
const attackWords = classSet([C.attackNoun, C.strikeNoun]);
const ownVerbs = classSet([C.launchVerb, C.targetVerb, C.fallVerb, C.auxiliary, C.complete]);
const whereWords = classSet([C.roadNoun, C.aroundWord, C.measureUnit, C.bearing]);

const none: readonly Group[] = [];

/** An act told by its verb. */
export const verbFrame = (chart: ArabicChart, verb: number, plural: boolean, pronoun: string): Frame => {
  const after = simple(withoutLeaders(chart, chunksFrom(chart, verb + 1)));
  const bare = bareOf(after);
  const by = roleOf(after, 'by');
  const on = roleOf(after, 'on', 'against', 'with');
  const to = Math.max(verb + 1, ...[...bare.slice(0, 2), by, on].flatMap((chunk) => (chunk ? [chunk.to] : [])));
  const before = subjectBefore(chart, verb);
  // «الطيران قصف منزل القائد المعين من قبل X»: its own subject is nearer.
  if (by && !(bare[0] && fights(chart, before))) return { by: by.groups, against: bare[0]?.groups ?? before, to };
  // «أغارت على القرية مساء»: what على tells first is the object.
  const object = on && bare[0] && on.mark < bare[0].mark ? on : (bare[0] ?? on);
  if (pronoun !== '') return { by: bare[0] && mayAct(chart, bare[0].groups) ? bare[0].groups : none, against: before, to };
  if (fights(chart, before)) return { by: before, against: object?.groups ?? none, to };
  if (bare.length > 1 && !plural && mayAct(chart, bare[0].groups)) return { by: bare[0].groups, against: bare[1].groups, to };
  if (before.length && (mayAct(chart, before) || plural)) return { by: before, against: object?.groups ?? none, to };
  if (bare[0] && fights(chart, bare[0].groups) && !before.length) return { by: bare[0].groups, against: on?.groups ?? none, to };
  const goesOn = goesOnFrom(chart, verb, plural);
  return {
    by: bare[0] && mayAct(chart, bare[0].groups) && on ? bare[0].groups : goesOn,
    against: on?.groups ?? bare[0]?.groups ?? none,
    to,
  };
};

/** Skips adjectives after an act's noun: all definite words after a definite noun, words that head no group after another. */
export const afterAdjectives = (chart: ArabicChart, at: number, definite: boolean, most = 4): number => {
  let to = at;
  while (to < Math.min(at + most, chart.count) && (isAdjective(chart, to, definite) || (to > at && isJoinedAdjective(chart, to)))) to++;
  return to;
};

/** «عنيف وعشوائي» */
const isJoinedAdjective = (chart: ArabicChart, at: number): boolean =>
  /^و(?!ال).{3,}يه?$/.test(chart.words[at].form) &&
  startsGroup(chart, at) &&
  chart.starting('place', at) === undefined &&
  chart.starting('party', at) === undefined &&
  !isFighter(chart, at) &&
  chart.words[at].readings.every(({ lemma }) => lemma.data.pos === 'adjective');

/** «انفجار قوي»، «كمائن محكمة»، «قصف مركز»: also written as nouns (قوى، محكمة, مركز), which a genitive would follow. */
const qualities = /^(قوي|كبير|محكم|مركز|ضخم|شديد)ه?$/;

const isQuality = (chart: ArabicChart, at: number): boolean =>
  qualities.test(chart.words[at].form) &&
  !(startsGroup(chart, at + 1) && !chart.words[at + 1].readings.some(({ features }) => features.preposition !== ''));

const isAdjective = (chart: ArabicChart, at: number, definite: boolean): boolean => {
  const { form, readings } = chart.words[at];
  if (!definite && isQuality(chart, at)) return true;
  if (!startsGroup(chart, at) || chart.has(at, C.quote)) return false;
  if (
    /^[وبلك]/.test(form) &&
    (readings.some(({ features }) => features.conjunction !== '' || features.preposition !== '') || (!readings.length && form[1] === 'ا'))
  )
    return false;
  if (form.endsWith('ون')) return false;
  if (definite) return form.startsWith('ال') && !chart.has(at, C.targetNoun);
  if (form.startsWith('ال') || isFighter(chart, at) || chart.starting('party', at) || chart.starting('place', at))
    return readings.some(({ lemma }) => lemma.data.pos === 'adjective') && !form.startsWith('ال');
  return readings.length === 0 || readings.some(({ lemma }) => lemma.data.pos === 'adjective' || lemma.data.tag === 'nation');
};

/** «غارة جوية تركية», «هجوم حوثي»: whose act it is, told by its adjective. */
const ownerAdjective = (chart: ArabicChart, from: number): readonly Group[] => {
  for (let at = from; at < Math.min(from + 3, chart.count); at++) {
    const party = chart.starting('party', at);
    const adjective = chart.words[at].readings.some(({ lemma }) => lemma.data.pos === 'adjective');
    if (adjective && party?.to === at + 1 && chart.hasAny(at, belongings)) return party.value.plural ? none : [{ from: at, to: at + 1 }];
    if (!adjective && chart.words[at].readings.length > 0) return none;
  }
  return none;
};

const belongings = classSet([C.nationality, C.partyOther]);

const isAirborne = (chart: ArabicChart, token: number): boolean =>
  chart.has(token, C.aircraft) || chart.hits.get(token)?.phrase?.lemma.data.tag === 'air';

interface Carried {
  readonly by: readonly Group[];
  readonly against: readonly Group[];
  readonly token: number;
  /** تبنى: says who did it later, not that it is done. */
  readonly adopts: boolean;
  /** «استخدم أسلحة ثقيلة في قصف»: its object is the means. */
  readonly uses: boolean;
}

/** The verb that carries an act's noun, before it in its clause: «شن الجيش غارات», «قامت ... بقصف», or a noun of launching. */
interface Carrier {
  readonly token: number;
  readonly kind: 'launch' | 'expose' | 'noun' | 'target';
}

const carrierBefore = (chart: ArabicChart, noun: number): Carrier | null => {
  for (let at = noun - 1; at >= Math.max(0, noun - 16, chart.sentences[chart.sentenceOf(noun)].from); at--) {
    if (chart.has(at, C.launchVerb)) return { token: at, kind: 'launch' };
    if (chart.has(at, C.launchNoun)) return { token: at, kind: 'noun' };
    if (chart.has(at, C.exposeVerb) || chart.has(at, C.exposeNoun)) return { token: at, kind: 'expose' };
    if (chart.has(at, C.targetVerb)) return at === noun - 1 ? { token: at, kind: 'target' } : null;
    if (chart.hasAny(at, carrierEnds)) return null;
    if (chart.has(at, C.in) && at < noun - 1 && chart.hasAny(at + 1, attackWords)) return null;
  }
  return null;
};

/** What the carrier of an act's noun says of its sides; null where the noun stands in something else («منفذي الهجوم»). */
export const carriedBy = (chart: ArabicChart, noun: number): Carried | null => {
  const carrier = carrierBefore(chart, noun);
  if (!carrier || carrier.kind === 'target') return null;
  const { token, kind } = carrier;
  const chunks = chunksFrom(chart, token + 1, noun - token, noun + 1);
  const own = chunks.find(({ groups }) => groups.some(({ from, to }) => from <= noun && to > noun));
  // «اطلقت عملية للعثور على منفذي هذا الهجوم»: the noun belongs to another noun.
  if (chart.has(noun - 1, C.this) && token < noun - 2 && !chart.ending('time', noun)) return null;
  const uses = usesMeans(chart, token);
  const role = kind === 'expose' ? 'for' : uses ? 'in' : 'bare';
  if (token + 1 < noun && own && !['bare', 'means', role].includes(own.role)) return null;
  const between = bareOf(chunks).find((chunk) => chunk !== own && chunk.to <= noun && !isMeasure(chart, chunk.mark))?.groups ?? none;
  const subject = between.length ? between : subjectBefore(chart, token);
  const adopts = chart.words[token].readings.some(({ lemma }) => lemma.data.tag === 'claim');
  if (kind === 'expose') return { by: none, against: subject, token, adopts, uses };
  return { by: subject, against: none, token, adopts, uses };
};

/** «سلسلة غارات»، «حملة قصف»: words that count the act. */
const isMeasure = (chart: ArabicChart, token: number): boolean =>
  /^(سلسله|حمله|عمليه|عمليات|موجه|عشرات|عدد)$/.test(chart.words[token].form);

/** «طريق يستخدمه X»: of the way, and not of the act. */
const usesMeans = (chart: ArabicChart, verb: number): boolean => chart.words[verb].readings.some(({ lemma }) => lemma.data.tag === 'use');

/** «هجوم شنه X على Y», «غارات نفذتها X», «الهجوم الذي استهدف Y»: verbs after the noun that speak of it. */
const relativeAfter = (chart: ArabicChart, chunks: readonly Chunk[]): { by: readonly Group[]; against: readonly Group[]; to: number } => {
  let by = none;
  let against = none;
  let to = 0;
  for (let i = 0; i < Math.min(chunks.length, 7); i++) {
    if (chunks[i].role !== 'verb') continue;
    const at = chunks[i].mark;
    const next = chunks.slice(i + 1, i + 4).find(({ role }) => role === 'bare' || role === 'verb' || role === 'relative' || role === 'by');
    const whom = chart.has(at, C.ascribe) ? chunks.slice(i + 1, i + 4).find(({ role }) => role === 'to') : undefined;
    if (whom) by = whom.groups;
    else if (chart.has(at, C.launchVerb) && next?.role === 'bare' && !usesMeans(chart, at)) by = next.groups;
    else if (chart.has(at, C.targetVerb) && next?.role === 'bare') against = next.groups;
    else if (!chart.hasAny(at, ownVerbs)) break;
    if (whom) to = Math.max(to, whom.to);
    else if (next) to = Math.max(to, next.to);
    if (by.length && against.length) break;
  }
  return { by, against, to };
};

/** The pieces up to a verb that is not the act's own (شنه، استهدف، وقع). */
const untilOtherVerb = (chart: ArabicChart, chunks: readonly Chunk[]): readonly Chunk[] => {
  const cut = chunks.findIndex(({ role, mark }) => role === 'verb' && !chart.hasAny(mark, ownVerbs));
  return cut < 0 ? chunks : chunks.slice(0, cut);
};

/** «على الحدود»، «على الطريق»: where, not whom. */
const isWhereOnly = (chart: ArabicChart, { groups }: Chunk): boolean =>
  groups.length > 0 &&
  ((chart.hasAny(groups[0].from, whereWords) && !chart.has(groups[0].from, C.targetNoun)) ||
    /^(ال)?(حدود|بعد|مشارف|اطراف|متن|اثر)$/.test(chart.words[groups[0].from].form));

/** «رد الطيران بمهاجمة أهداف»: ب before the act, whose doer stands right before it. */
const isWith = (chart: ArabicChart, noun: number): boolean =>
  chart.words[noun].readings.some(({ features }) => features.preposition === 'ب');

const adjacentFighters = (chart: ArabicChart, noun: number): readonly Group[] => {
  for (let at = noun - 1; at >= Math.max(chart.sentences[chart.sentenceOf(noun)].from, noun - 7); at--) {
    if (!startsGroup(chart, at)) return none;
    if (!isFighter(chart, at) || isFighter(chart, at - 1)) continue;
    const group = groupAt(chart, at);
    if (group.to === noun) return [group];
  }
  return none;
};

/** «قرية تسيطر عليها القوات»: whom a place that was hit belongs to is told with it. */
export const held = (chart: ArabicChart, groups: readonly Group[]): readonly Group[] =>
  groups.map(({ from, to }) => {
    const verb = chart.has(to, C.relative) || chart.has(to, C.comma) ? (chart.has(to + 1, C.relative) ? to + 2 : to + 1) : to;
    const after = verb + 2;
    if (!chart.has(verb, C.controlVerb) || !/^علي(ها|ه|هم|هما)$/.test(chart.words[verb + 1]?.form ?? '') || !startsGroup(chart, after))
      return { from, to };
    return { from, to: groupAt(chart, after).to };
  });

/** What a genitive says was hit; «تفجير سيارة مفخخة» names the means. */
const hit = (chart: ArabicChart, genitive: Chunk | undefined): readonly Group[] =>
  genitive?.groups.filter(
    ({ from, to }) => !anyIn(chart, from, to, C.weapon) && !chart.has(from, C.launchVerb) && !isAdverbial(chart, from),
  ) ?? none;

/** «قصف عنيف انتقاما من»: no genitive ends so. */
const isAdverbial = (chart: ArabicChart, token: number): boolean =>
  chart.words[token].readings.length === 0 &&
  /^.{4,}[^اوي]ا$/.test(chart.words[token].form) &&
  !chart.starting('place', token) &&
  !chart.starting('party', token);

const anyIn = (chart: ArabicChart, from: number, to: number, id: number): boolean => {
  for (let at = from; at < to; at++) if (chart.has(at, id)) return true;
  return false;
};

const anyOf = (chart: ArabicChart, from: number, to: number, classes: ReturnType<typeof classSet>): boolean => {
  for (let at = from; at < to; at++) if (chart.hasAny(at, classes)) return true;
  return false;
};

/** «يسلط الهجوم الضوء على الخسائر»: على belongs to a noun of its own. */
const isOfOther = (chunks: readonly Chunk[], on: number): boolean =>
  on > 0 && chunks[on - 1].role === 'bare' && chunks[on - 1].to === chunks[on].mark && chunks[on - 2]?.role !== 'verb';

/** «خطف وتعذيب وقتل مدنيين»: nouns of action joined by و share what follows the last one. */
const afterJoined = (chart: ArabicChart, from: number): number => {
  let at = from;
  while (at < Math.min(from + 3, chart.count) && isJoinedAction(chart, at)) at++;
  return at;
};

const isJoinedAction = (chart: ArabicChart, at: number): boolean =>
  !chart.words[at].form.startsWith('وال') &&
  chart.words[at].readings.some(({ features }) => features.conjunction !== '' && features.pronoun === '') &&
  chart.hasAny(at, actions) &&
  startsGroup(chart, at + 1);

const actions = classSet([C.attackNoun, C.violenceOther, C.killNoun, C.injureNoun, C.abductNoun, C.detainNoun, C.shellNoun]);

/** «استهدف هجوم بسيارة مفخخة حاجزا»: the act is the subject of the verb before it, whose object stands behind the means. */
const targetedBy = (chart: ArabicChart, noun: number, near: readonly Chunk[]): readonly Group[] =>
  chart.has(noun - 1, C.targetVerb)
    ? (near.find(({ role, groups }) => role === 'bare' && hit(chart, { role, groups, mark: 0, to: 0 }).length > 0)?.groups ?? none)
    : none;

/** An act told by its noun; `from` is the token after it. */
export const nounFrame = (chart: ArabicChart, noun: number, from: number, definite: boolean, pronoun: string, objective = false): Frame => {
  const start = afterAdjectives(chart, definite ? from : afterJoined(chart, from), definite);
  const all = withoutLeaders(chart, chunksFrom(chart, start));
  const near = simple(all);
  const reach = untilOtherVerb(chart, all);
  const told = relativeAfter(chart, all);
  const carried = carriedBy(chart, noun);
  // «الهجوم في سروج ومقتل جندي من قبل X»: of the nearer noun of action.
  const by = reach.find(({ role, mark }) => role === 'by' && !anyOf(chart, start, mark, actions));
  // «قصف بالبراميل من الطيران المروحي»
  const sent = near.find(({ role, groups }) => role === 'from' && isAirborne(chart, groups[0].from));
  const on = reach.find(
    (chunk, i) => (chunk.role === 'on' || chunk.role === 'against') && !isWhereOnly(chart, chunk) && !(definite && isOfOther(reach, i)),
  );
  const carries = carried !== null && carried.by.length > 0;
  const genitive = !definite && pronoun === '' && near[0]?.role === 'bare' && near[0].mark === start ? near[0] : undefined;
  const object = genitive && near[1]?.role === 'bare' && !isWhereOnly(chart, near[1]) ? near[1] : undefined;
  const acts =
    genitive && !carries && ((fights(chart, genitive.groups) && !objective) || (object !== undefined && mayAct(chart, genitive.groups)));
  const to = roleOf(near, 'for');
  // «نصبوا كمينا لقائد»: who lays it is told, so ل says for whom; «كمين لداعش» says whose.
  const toActs = to && fights(chart, to.groups) && !carries;
  const first = (...lists: readonly (readonly Group[] | undefined | false)[]): readonly Group[] =>
    lists.find((list): list is readonly Group[] => list !== undefined && list !== false && list.length > 0) ?? none;
  return {
    by: first(
      told.by,
      by?.groups,
      acts && genitive.groups,
      carried?.by,
      toActs && to.groups,
      sent?.groups,
      pronoun === '' && ownerAdjective(chart, from),
      pronoun !== '' && ownerBefore(chart, noun),
      isWith(chart, noun) && !chart.has(noun, C.blastNoun) && adjacentFighters(chart, noun),
    ),
    against: first(
      told.against,
      on?.groups,
      targetedBy(chart, noun, near),
      acts ? object?.groups : hit(chart, genitive),
      carried?.against,
      to && !toActs && to.groups,
    ),
    to: Math.max(from, told.to, ...[genitive, object, by, on, to].flatMap((chunk) => (chunk ? [chunk.to] : []))),
  };
};
