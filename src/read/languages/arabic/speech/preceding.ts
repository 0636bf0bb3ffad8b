// The subject that stands before its verb, and where a verb can stand that heads its clause.
import { classSet, tokenKind } from '../../../engine/index.ts';
import type { ArabicChart, Speaker } from '../nodes.ts';
import { beginsWithAnd } from '../people/group.ts';
import { C } from '../words/classes.ts';
import { formOf, idle } from './objects.ts';
import { isPronominal, speakerAt } from './speaker.ts';

interface Preceding {
  readonly speaker: Speaker;
  /** It stands at the head of its clause, so that the verb agrees with it and not with what follows. */
  readonly leads: boolean;
}

/** A group that ends right before the verb and can be its subject: «الشرطة قالت»، «لكن الجيش، الذي … نفى». */
export const speakerBefore = (chart: ArabicChart, verb: number, start: number): Preceding | null => {
  let known = looked.get(chart);
  if (!known) {
    known = new Map();
    looked.set(chart, known);
  }
  const before = known.get(verb);
  if (before !== undefined) return before;
  const found = lookBefore(chart, verb, start);
  known.set(verb, found);
  return found;
};

/** Asked several times for one verb, always from its sentence's beginning. */
const looked = new WeakMap<ArabicChart, Map<number, Preceding | null>>();

const lookBefore = (chart: ArabicChart, verb: number, start: number): Preceding | null => {
  if (beginsWithAnd(chart, verb) || formOf(chart, verb - 1) === 'ثم') return null;
  let end = verb;
  while (end > start && (chart.has(end - 1, C.comma) || (end === verb && chart.has(end - 1, C.quote)) || idle.has(formOf(chart, end - 1))))
    end--;
  const related = end > start && chart.has(end - 1, C.relative);
  if (related) end--;
  if (related && end > start && chart.has(end - 1, C.comma)) end--;
  let from = end;
  while (from > start && end - from < 14 && !isBoundary(chart, from - 1)) from--;
  const head = from > start && end - from >= 14 ? -1 : from;
  for (let i = from; i < end; i++) {
    if (beginsWithAnd(chart, i) && !/^[وف]ال/.test(formOf(chart, i))) continue;
    // «من جانبه»، «عبر الهاتف»: what a preposition governs is nobody's subject.
    if (i > start && chart.hasAny(i - 1, prepositions) && !isPronominal(formOf(chart, i - 1))) continue;
    if ((i > from && !joint(chart, i)) || looksLikeVerb(chart, i) || chart.ending('number', i)) continue;
    const speaker = speakerAt(chart, i, end);
    if (speaker && (speaker.to === end || (i === from && modifies(chart, speaker.to))))
      return { speaker, leads: i === head && !related && !chart.has(i - 1, C.comma) };
  }
  return null;
};

/** «يلعب دورا»، «وتشهد مدينة»، «سوف»: a verb that the lexicon does not know. */
const looksLikeVerb = (chart: ArabicChart, i: number): boolean => {
  const { form, readings } = chart.words[i];
  if (form === 'سوف') return true;
  return (
    readings.length === 0 &&
    /^[وف]?[يت].{3}$/.test(form) &&
    !chart.hits.get(i) &&
    !chart.starting('party', i) &&
    !chart.starting('place', i)
  );
};

/** A group can only begin where the one before it has ended. */
const joint = (chart: ArabicChart, i: number): boolean =>
  chart.tokens.kind[i - 1] !== tokenKind.word ||
  isPronominal(formOf(chart, i - 1)) ||
  chart.starting('party', i)?.value.kind === 'person' ||
  chart.ending('time', i) !== undefined ||
  chart.ending('place', i) !== undefined ||
  chart.hitEnds.get(i)?.phrase?.lemma.data.pos === 'particle';

/** «صفحات على المواقع زعمت»: more about the subject before its verb. */
const modifies = (chart: ArabicChart, token: number): boolean =>
  chart.has(token, C.in) ||
  chart.has(token, C.of) ||
  formOf(chart, token) === 'علي' ||
  chart.has(token, C.relative) ||
  chart.has(token, C.open);

const prepositions = classSet([C.of, C.in, C.to, C.particle, C.because]);

/** «من قبل وكيل النائب العام» after a passive. */
export const byWhom = (chart: ArabicChart, token: number, limit: number): Speaker | null => {
  const hit = chart.hits.get(token);
  return hit?.phrase?.lemma.classes.includes(C.by) ? speakerAt(chart, hit.to, limit) : null;
};

/** Where a verb that heads its clause may stand; after a noun that opens no clause it only describes that noun. */
export const headsClause = (chart: ArabicChart, token: number, start: number): boolean => {
  if (token === start || beginsWithAnd(chart, token)) return true;
  const before = token - 1;
  if (chart.ending('time', token) || chart.ending('place', token) || chart.ending('party', token)) return true;
  if (chart.tokens.kind[before] !== tokenKind.word) return true;
  return (
    before === start ||
    chart.hasAny(before, clauseOpeners) ||
    chart.hitEnds.get(token)?.phrase != null ||
    idle.has(formOf(chart, before)) ||
    speakerBefore(chart, token, start)?.leads === true
  );
};

const clauseOpeners = classSet([
  C.that,
  C.while,
  C.but,
  C.because,
  C.relative,
  C.auxiliary,
  C.accordingTo,
  C.clauseOther,
  C.may,
  C.condition,
]);

const boundaries = classSet([C.comma, C.point, C.semicolon, C.that, C.auxiliary, C.but, C.sayVerb, C.announceVerb, C.addVerb]);
const joints: ReadonlySet<string> = new Set(['فيما', 'بينما', 'كما', 'حيث', 'حين'].flatMap((word) => [word, `و${word}`, `ف${word}`]));

const isBoundary = (chart: ArabicChart, token: number): boolean => chart.hasAny(token, boundaries) || joints.has(formOf(chart, token));

const refusing: ReadonlySet<string> = new Set(
  ['لم', 'لن', 'لا', 'ما', 'عدم', 'دون', 'بدون'].flatMap((word) => [word, `و${word}`, `ف${word}`]),
);

export const negates = (chart: ArabicChart, token: number): boolean => {
  const form = formOf(chart, token - 1);
  // «وفق ما قال», «على ما ذكر»: this ما is no negation.
  if (form === 'ما' && (chart.hitEnds.get(token)?.phrase || chart.has(token - 2, C.accordingTo))) return false;
  return refusing.has(form);
};
