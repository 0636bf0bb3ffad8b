// The noun group: how far a noun's own words reach (adjectives, genitives), so that what stands after it is told apart.
import { classSet, tokenKind } from '../../../engine/index.ts';
import type { Reading } from '../forms/lemma.ts';
import type { ArabicChart } from '../nodes.ts';
import { C } from '../words/classes.ts';

/** Words that never stand inside a noun group: verbs of harm and speech, prepositions, conjunctions, relative pronouns. */
const ends = classSet([
  C.particle,
  C.in,
  C.to,
  C.of,
  C.at,
  C.that,
  C.while,
  C.but,
  C.because,
  C.relative,
  C.among,
  C.most,
  C.auxiliary,
  C.complete,
  C.not,
  C.by,
  C.this,
  C.may,
  C.condition,
  C.plan,
  C.killVerb,
  C.dieVerb,
  C.injureVerb,
  C.abductVerb,
  C.detainVerb,
  C.displaceVerb,
  C.causeVerb,
  C.claimVerb,
  C.meetVerb,
  C.sayVerb,
  C.announceVerb,
  C.accordingTo,
  C.quoting,
  C.yesterday,
  C.today,
  C.weekday,
  C.since,
  C.during,
  C.approximator,
  C.atLeast,
  C.clauseOther,
  C.comma,
  C.point,
  C.colon,
  C.semicolon,
  C.quote,
  C.open,
  C.close,
  C.dash,
  C.slash,
  C.question,
  C.digits,
  C.or,
  C.and,
  C.fallVerb,
  C.tollVerb,
  C.tollNoun,
  C.others,
]);

const isEnd = (chart: ArabicChart, token: number): boolean => {
  if (chart.tokens.kind[token] !== tokenKind.word) return true;
  if (chart.hasAny(token, ends)) return true;
  // A word that can only be a verb ends the group before it.
  const { readings } = chart.words[token];
  return readings.length > 0 && readings.every(({ lemma }) => lemma.data.pos === 'verb');
};

/** A word that begins with و as a conjunction, as far as the lexicon or its look can say. */
export const beginsWithAnd = (chart: ArabicChart, token: number): boolean => {
  if (token >= chart.count) return false;
  const { readings, form } = chart.words[token];
  if (readings.length) return readings[0].features.conjunction !== '';
  return form.length > 3 && form[0] === 'و' && (form[1] === 'ا' || form[1] === 'ي' || form[1] === 'م');
};

/** Looks like a sound plural that stands in no construct. */
export const keepsNun = (form: string): boolean => /.{2}[وي]ن$/.test(form);

/** The token after the group that begins at `head`, at most `most` words further. */
export const groupEnd = (chart: ArabicChart, head: number, most = 6): number => {
  const limit = Math.min(chart.count, head + 1 + most);
  let end = head + 1;
  const definite = chart.words[head].readings[0]?.features.article === true;
  // After a definite noun an indefinite person is somebody else: «بين القتلى امرأتان». So is one person after a plural that keeps
  // its nun, which neither an adjective nor a genitive could be: «قتل مسلحون شرطيا».
  const closed = keepsNun(chart.words[head].form);
  const isOther = (at: number): boolean =>
    chart.has(at, C.person) &&
    chart.words[at].readings.every(({ features }) => !features.article) &&
    (definite || (closed && readingOf(chart, at, C.person)?.features.number === 'singular'));
  while (
    end < limit &&
    !isEnd(chart, end) &&
    !isOther(end) &&
    !beginsWithAnd(chart, end) &&
    !chart.starting('time', end) &&
    !chart.starting('amount', end)
  )
    end++;
  return end;
};

/** The reading of a token under a class, if any. */
export const readingOf = (chart: ArabicChart, token: number, classId: number): Reading | undefined =>
  token >= 0 && token < chart.count ? chart.words[token].byClass.get(classId) : undefined;

/** The reading of a token under a class that carries no pronoun: إصابة the noun, where أصابه, "it hit him", is written alike. */
export const plainReadingOf = (chart: ArabicChart, token: number, classId: number): Reading | undefined =>
  chart.has(token, classId)
    ? chart.words[token].readings.find(({ lemma, features }) => features.pronoun === '' && lemma.classes.includes(classId))
    : undefined;
