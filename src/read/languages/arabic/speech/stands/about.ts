// Against, for or about whom a stand is taken: the object of its verb, the one who is told to do something, or the party that
// what is said names.
import type { StatementAct } from '../../../../../model/index.ts';
import { classSet } from '../../../../engine/index.ts';
import type { ArabicChart, Speaker, UtteranceValue } from '../../nodes.ts';
import { C } from '../../words/classes.ts';
import { hasArticle, isAbstract, isGovernedByBa, looksLikeAction } from '../objects.ts';
import { passOver, sentenceAt } from '../openings.ts';
import { speakerAt } from '../speaker.ts';
import { makeSpeaker } from '../speakers/make-speaker.ts';
import type { Resolved } from '../voices.ts';
import { tagsAt, voicedAt } from './signs.ts';
import { afterSubject } from './stance.ts';

const formOf = (chart: ArabicChart, token: number): string => chart.words[token]?.form ?? '';

const nobody: readonly Speaker[] = [];

/** Where the object of a verb can no longer stand. */
const ends = classSet([C.that, C.colon, C.point, C.semicolon, C.relative, C.sayVerb, C.announceVerb, C.addVerb]);
const passed = classSet([C.comma, C.quote, C.clauseOther, C.particle]);

/** The noun group that the verb bears on: its object, or the one after the preposition that it governs. */
const objectOf = (
  chart: ArabicChart,
  { utterance: { value } }: Resolved,
  prepositions: readonly string[],
  act: StatementAct,
): Speaker | null => objectAfter(chart, voicedIn(chart, value) ?? afterSubject(value), prepositions, act === 'demand' || act === 'accuse');

/** «وتابع: «أدعو الأطراف إلى …»»: the token after a verb that the speaker says of himself. */
const voicedIn = (chart: ArabicChart, { reading, content }: UtteranceValue): number | null => {
  if (reading?.lemma.data.stance !== undefined) return null;
  for (let i = content.from; i < Math.min(content.to, content.from + 4); i++) if (voicedAt(chart, i)) return i + 1;
  return null;
};

const objectAfter = (chart: ArabicChart, start: number, prepositions: readonly string[], persons: boolean): Speaker | null => {
  const sentence = sentenceAt(chart, start - 1);
  const from = passOver(chart, start, sentence.to).to;
  const limit = Math.min(sentence.to, from + 10);
  for (let i = from; prepositions.length && i < limit && !chart.hasAny(i, ends) && !chart.has(i, C.comma); i++) {
    const group = prepositions.includes(formOf(chart, i)) ? speakerAt(chart, i + 1, sentence.to, { governed: true }) : null;
    if (group) return group;
  }
  for (let i = from; i < limit && !chart.hasAny(i, ends) && !asides.has(formOf(chart, i)); i++) {
    if (chart.starting('time', i) || chart.hasAny(i, passed) || cognates.test(formOf(chart, i))) continue;
    if (i > from && isVerb(chart, i)) break;
    // «طالب الأطراف بفتح …»: what is asked or charged is nobody.
    if (persons && isGovernedByBa(chart, i)) break;
    const group = speakerAt(chart, i, sentence.to, { governed: true });
    if (group) return group;
  }
  return null;
};

/** «نفى نفيا قاطعا», «دان إدانة شديدة»: how it was done. */
const cognates =
  /^(?:نفيا|ادانه|تحذيرا|تنديدا|استنكارا|اتهاما|قاطعا|قاطعه|تاما|تامه|باتا|شديدا|شديده|مطلقا|صريحا|صريحه|مباشرا|مباشره|جمله|وتفصيلا|باشد|العبارات|بشده)$/;

const isVerb = (chart: ArabicChart, token: number): boolean => {
  const { readings } = chart.words[token];
  return readings.length > 0 && readings.every(({ lemma }) => lemma.data.pos === 'verb');
};

const asides: ReadonlySet<string> = new Set(['وهو', 'وهي', 'وهم']);

/** Parties named inside a group of words: in «هجمات جماعة …» the group that did it. */
const partiesIn = (chart: ArabicChart, from: number, to: number): Speaker[] => {
  const out: Speaker[] = [];
  for (let i = from; i < to && out.length < 3; i++) {
    const node = chart.starting('party', i);
    // «قوات برية» without an article are nobody in particular.
    if (!node || (node.value.party === null && !(node.value.armed && hasArticle(formOf(chart, i))))) continue;
    const group = speakerAt(chart, i, Math.min(node.to, to), { governed: true });
    if (group) out.push(group);
    i = node.to - 1;
  }
  return out;
};

const governed: Partial<Readonly<Record<StatementAct, readonly string[]>>> = {
  warn: ['من'],
  threaten: ['مع', 'ضد'],
  deplore: ['ل', 'ازاء', 'من', 'علي'],
};

const prepositionsOf = ({ utterance: { value } }: Resolved, act: StatementAct): readonly string[] =>
  value.reading?.lemma.key === 'ask' || value.reading?.lemma.key === 'demand' ? ['من'] : (governed[act] ?? []);

/** What is done, rather than somebody. */
const isDeed = (chart: ArabicChart, token: number): boolean => isAbstract(chart, token) || looksLikeAction(formOf(chart, token));

/** «على القادة أن», «يتعين على فلان»: the one who is told. */
const obligedIn = (chart: ArabicChart, from: number, to: number): Speaker | null => {
  for (let i = from; i < Math.min(to, from + 24); i++) {
    if (formOf(chart, i) !== 'علي') continue;
    const group = speakerAt(chart, i + 1, to);
    if (group && !isDeed(chart, i + 1) && (formOf(chart, group.to) === 'ان' || tagsAt(chart, i - 1).includes('must'))) return group;
  }
  return null;
};

/** «إن فلانا ارتكب …»: the first of whom it is told, where that is somebody. */
const subjectIn = (chart: ArabicChart, from: number, to: number): Speaker | null => {
  for (let i = from; i < Math.min(to, from + 4); i++) {
    if (chart.has(i, C.that) || chart.has(i, C.quote) || chart.has(i, C.colon)) continue;
    const group = speakerAt(chart, i, to);
    return group && !isDeed(chart, i) && !chart.has(i, C.this) ? group : null;
  }
  return null;
};

/** «دعمه للحكومة», «دعم موسكو لسوريا». */
const supportedIn = (chart: ArabicChart, from: number, to: number): Speaker | null => {
  for (let i = from + 1; i < Math.min(to, from + 8); i++) {
    const hit = chart.hits.get(i);
    const joined = formOf(chart, i).startsWith('لل') || (hit?.names.length ? hit.clitics.endsWith('ل') : false);
    const own = joined || chart.words[i].readings[0]?.features.preposition === 'ل';
    const group = own ? speakerAt(chart, i, to, { direct: true, governed: true }) : null;
    if (group) return group;
  }
  return null;
};

const isOwn = ({ speaker }: Resolved, { parts }: Speaker): boolean => {
  const party = parts[0].party;
  if (speaker === null || party === null) return false;
  return speaker.parts.some(
    ({ party: own }) =>
      own !== null &&
      (own.id === party.id ||
        own.parent === party.id ||
        (party.kind === 'state' && own.kind !== 'faction' && own.country === party.country)),
  );
};

/** Deeds are laid to those who fight before others; whoever is only met (مع) is not judged. */
const likeliest = (chart: ArabicChart, act: StatementAct, named: readonly Speaker[]): readonly Speaker[] => {
  const others = act === 'affirm' ? named.filter(({ from }) => formOf(chart, from - 1) !== 'مع') : named;
  const fighting = act === 'accuse' ? others.filter(({ from }) => chart.starting('party', from)?.value.armed) : [];
  return fighting.length ? fighting : others;
};

/** Parties that what is said names, without the speaker's own side. */
const namedIn = (chart: ArabicChart, of: Resolved, from: number, to: number): readonly Speaker[] =>
  partiesIn(chart, from, to).filter((party) => !isOwn(of, party) && !isScene(chart, party));

/** «في سوريا»: a country as the place of what is told. */
const isScene = (chart: ArabicChart, { from, parts }: Speaker): boolean => parts[0].party?.kind === 'state' && chart.has(from - 1, C.in);

const withParties = (chart: ArabicChart, of: Resolved, object: Speaker): readonly Speaker[] => [
  object,
  ...namedIn(
    chart,
    of,
    chart.starting('party', object.from)?.to ?? object.from + 1,
    Math.min(sentenceAt(chart, of.utterance.from).to, object.to + 6),
  ),
];

/** Acts whose verb has for its object whom or what the stand is about. */
const bearing: ReadonlySet<StatementAct> = new Set(['deny', 'accuse', 'condemn', 'demand', 'warn', 'threaten', 'support', 'deplore']);

const bears = (chart: ArabicChart, { utterance: { value } }: Resolved, act: StatementAct): boolean => {
  const data = value.reading?.lemma.data;
  if (voicedIn(chart, value) !== null) return true;
  if (data?.tag === 'describe' || (data?.tag === 'assess' && value.opens !== 'that' && act === 'condemn')) return true;
  return data?.stance !== undefined && bearing.has(act);
};

const carriesPronoun = (chart: ArabicChart, token: number): boolean => /^ب?ان(?:ه|ها|هم)$/.test(formOf(chart, token));

/** «حمل الأطراف مسؤولية …»: up to what they are charged with. */
const beforeTag = (chart: ArabicChart, { from, to }: Speaker): Speaker => {
  let end = from + 1;
  while (end < to && !tagsAt(chart, end).includes('blame')) end++;
  return makeSpeaker(chart, from, end);
};

/** «تعتبر الهجوم انتهاكا»: of two objects the first is what is judged. */
const alone = (chart: ArabicChart, { utterance: { value } }: Resolved, object: Speaker): Speaker => {
  if (value.reading?.lemma.data.tag === 'responsible') return beforeTag(chart, object);
  if (value.reading?.lemma.data.stance !== undefined || !hasArticle(formOf(chart, object.from))) return object;
  let to = object.from + 1;
  while (to < object.to && hasArticle(formOf(chart, to))) to++;
  return makeSpeaker(chart, object.from, to);
};

/** «تبنت قتل شرطيين»: whom the deed befell. */
const victimsOf = (chart: ArabicChart, of: Resolved): readonly Speaker[] => {
  const from = afterSubject(of.utterance.value);
  const { to } = sentenceAt(chart, of.utterance.from);
  for (let i = from; i < Math.min(to, from + 5); i++) {
    const group = chart.has(i, C.killNoun) || chart.has(i, C.abductNoun) ? speakerAt(chart, i + 1, to, { governed: true }) : null;
    if (!group) continue;
    let end = group.from + 1;
    while (end < group.to && !chart.has(end, C.particle)) end++;
    return [makeSpeaker(chart, group.from, end)];
  }
  return nobody;
};

/** Whom or what the stand is about. */
export const aboutOf = (chart: ArabicChart, of: Resolved, act: StatementAct): readonly Speaker[] => {
  const { value } = of.utterance;
  const end = Math.min(value.content.to, value.content.from + 40);
  if (act === 'claim_responsibility') return victimsOf(chart, of);
  if (bears(chart, of, act)) {
    const object = objectOf(chart, of, value.reading?.lemma.key === 'quote-as' ? ['الي'] : prepositionsOf(of, act), act);
    if (object) return withParties(chart, of, alone(chart, of, object));
  }
  if (
    act === 'condemn' &&
    value.reading?.lemma.data.tag === 'assess' &&
    value.opens === 'that' &&
    !carriesPronoun(chart, value.content.from)
  ) {
    const judged = speakerAt(chart, value.content.from + 1, end);
    if (judged) return withParties(chart, of, judged);
  }
  if (act === 'demand') {
    const obliged = obligedIn(chart, value.content.from, end);
    if (obliged) return [obliged];
  }
  const supported = act === 'support' ? supportedIn(chart, value.content.from, end) : null;
  if (supported) return withParties(chart, of, supported);
  const named = likeliest(chart, act, namedIn(chart, of, value.content.from, end));
  if (named.length) return named.slice(0, 1);
  const told = act === 'accuse' || act === 'condemn' ? subjectIn(chart, value.content.from, end) : null;
  return told ? [told] : nobody;
};
