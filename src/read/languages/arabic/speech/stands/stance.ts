// Whether what somebody says is a stand, and which: by the verb itself, else by the words of what is said. A plain report of
// facts is none; it only has a speaker.
import type { StatementAct } from '../../../../../model/index.ts';
import type { LemmaData } from '../../forms/lemma.ts';
import type { ArabicChart, UtteranceValue } from '../../nodes.ts';
import { C } from '../../words/classes.ts';
import { passOver, sentenceAt } from '../openings.ts';
import { quotesOf } from '../quotes.ts';
import type { Signs, Tag } from './signs.ts';
import { isFact, readSigns, tagsAt } from './signs.ts';

const formOf = (chart: ArabicChart, token: number): string => chart.words[token]?.form ?? '';

interface Manner {
  readonly tag: string | undefined;
  readonly quoted: boolean;
  readonly opens: UtteranceValue['opens'];
  /** What is said is said of the speaker: «أنها تصدت». */
  readonly ofSelf: boolean;
}

const byContent = (signs: Signs, { tag, quoted, opens, ofSelf }: Manner): StatementAct | null => {
  if (signs.voiced) return signs.voiced;
  const plain = signs.facts > 0 || signs.counts > 0;
  const foul = signs.outrage + signs.vile;
  if (signs.must > 0 && signs.facts + signs.counts < 3) return 'demand';
  if (signs.grief > 0 && signs.facts < 2) return 'deplore';
  if (tag === 'describe' || (tag === 'assess' && foul > 0)) return foul + signs.crime > 0 ? 'condemn' : 'affirm';
  if (signs.answer > 0) return 'affirm';
  if (signs.vowed > 0 && signs.voiced === null) return 'promise';
  const accused = byBlame(signs, foul, plain);
  if (accused) return accused;
  if (signs.menace > 0) return 'threaten';
  if (signs.danger > 0 && !plain) return 'warn';
  if (signs.success > 0 && (ofSelf || signs.own > 0) && (tag === 'stress' || signs.success > 1)) return 'affirm';
  if (signs.resolve > 0 && !plain) return 'promise';
  if (signs.pledged > 0 && !plain) return 'promise';
  if (signs.negated > 0 && (tag === 'stress' || tag === 'announce') && !plain) return 'deny';
  if (tag === 'assess' || tag === 'justify') return signs.facts > 1 || signs.counts > 1 ? null : 'affirm';
  if (tag === 'stress' && opens === 'object' && !plain) return 'affirm';
  if (signs.own > 0 && quoted && (signs.counts === 0 || signs.own > 1)) return 'affirm';
  // What is only to come, told of others, is news: «ستبدأ اللجان عملها».
  const foreseen = signs.coming > 0 && (tag === 'stress' || signs.own > 0);
  return (signs.judge + signs.equate > 0 || foreseen || signs.never > 0) && !plain ? 'affirm' : null;
};

/** Deeds that somebody answers for are laid to his charge; what is only called foul is condemned. */
const byBlame = ({ blame, crime, judge, equate, outrage, facts, counts }: Signs, foul: number, plain: boolean): StatementAct | null => {
  if (blame + crime > 1 || (blame + crime > 0 && (foul > 0 || facts + counts < 2))) return 'accuse';
  if (foul > 1 || (outrage > 0 && (!plain || outrage + equate > facts))) return judge > foul ? 'affirm' : 'condemn';
  return null;
};

/** The act of an utterance, or null where it reports. */
export const actOf = (chart: ArabicChart, value: UtteranceValue): StatementAct | null => {
  // A title without a verb («المجلس: يجب …») says it by what follows.
  const data: Partial<LemmaData> | undefined = value.reading?.lemma.data ?? (value.opens === 'colon' ? {} : undefined);
  if (!data || value.how === 'according' || value.how === 'wire') return null;
  if (data.stance) return byVerb(chart, value, data.stance, data.tag);
  if (data.tag === 'announce' && claimsIt(chart, value)) return 'claim_responsibility';
  const signs = readSigns(chart, value.content.from, value.content.to);
  const head = value.opens === 'that' ? [] : headTags(chart, value);
  if (data.tag === 'announce' && head.includes('truce')) return 'promise';
  // «أفاد بضرورة …»: what it opens with outweighs the facts told after it.
  if (value.opens === 'object' && head.includes('must')) return 'demand';
  if (head.includes('praise')) return 'support';
  if (head.includes('resolve')) return 'promise';
  if (data.tag === 'justify') return 'affirm';
  if (
    data.tag === 'stress' &&
    value.opens === 'object' &&
    formOf(chart, value.content.from) === 'علي' &&
    !isFact(chart, value.content.from + 1)
  )
    return signs.must > 0 ? 'demand' : 'affirm';
  if (data.tag === 'express') return signs.grief ? 'deplore' : signs.praise ? 'support' : signs.outrage + signs.vile ? 'condemn' : 'affirm';
  if (value.opens === 'none' && data.tag !== 'assess') return null;
  return byContent(signs, { tag: data.tag, quoted: isQuoted(chart, value), opens: value.opens, ofSelf: ofSelf(chart, value) });
};

const isQuoted = (chart: ArabicChart, { content }: UtteranceValue): boolean => {
  const { close, around } = quotesOf(chart);
  return around[Math.min(content.from + 1, chart.count - 1)] >= 0 || close[content.from] >= 0 || close[content.from + 1] >= 0;
};

const selves: ReadonlySet<string> = new Set(['انه', 'انها', 'انهم', 'بانه', 'بانها', 'بانهم', 'اننا']);

/** «أكدت القوات أنها …», «أكدت القوات أن قواتها …». */
const ofSelf = (chart: ArabicChart, { opens, content, speaker }: UtteranceValue): boolean =>
  opens === 'that' &&
  (selves.has(formOf(chart, content.from)) ||
    chart.words[content.from + 1]?.readings.some(({ features }) => features.pronoun !== '') === true ||
    (speaker !== null && formOf(chart, content.from + 1) === formOf(chart, speaker.from)));

/** What the first words of an object say: «عزم بلاده», «دعمه لـ», «هدنة إنسانية». */
const headTags = (chart: ArabicChart, { content }: UtteranceValue): readonly Tag[] =>
  [0, 1].flatMap((ahead) => (content.from + ahead < Math.min(content.to, chart.count) ? tagsAt(chart, content.from + ahead) : []));

const byVerb = (chart: ArabicChart, value: UtteranceValue, stance: StatementAct, tag: string | undefined): StatementAct | null => {
  if (tag === 'refuse') return value.content.to > value.content.from && near(chart, value, 'comment') ? 'decline_to_comment' : null;
  if (tag === 'responsible') return near(chart, value, 'blame') ? stance : null;
  if (tag === 'order' && !orders(chart, value)) return null;
  if (tag === 'ask') return follows(chart, value, 'من') ? stance : null;
  if (tag === 'by' && !promises(chart, value)) return null;
  return stance;
};

/** «أمر القائد بفتح الطريق»: the noun أمر is written alike, so that somebody must follow, and what is ordered after ب. */
const orders = (chart: ArabicChart, value: UtteranceValue): boolean =>
  value.speaker !== null &&
  (chart.starting('party', value.speaker.from) !== undefined || chart.has(value.speaker.from, C.person)) &&
  promises(chart, value);

/** «وعد بإصلاح»، «وعد بأن»، «وعد أن»: a promise names what it promises. */
const promises = (chart: ArabicChart, value: UtteranceValue): boolean => {
  const from = afterSubject(value);
  for (let i = from; i < Math.min(chart.count, from + 5); i++) {
    if (chart.has(i, C.that)) return true;
    if (formOf(chart, i)[0] === 'ب' && formOf(chart, i).length > 3 && !chart.starting('party', i)) return true;
    if (chart.has(i, C.comma) || chart.has(i, C.point)) return false;
  }
  return false;
};

/** A word of the tag within a few tokens after the verb and its subject. */
const near = (chart: ArabicChart, value: UtteranceValue, tag: Tag): boolean => {
  const from = passOver(chart, afterSubject(value), sentenceAt(chart, value.verb.from).to).to;
  for (let i = from; i < Math.min(chart.count, from + 5); i++) if (tagsAt(chart, i).includes(tag)) return true;
  return false;
};

const follows = (chart: ArabicChart, value: UtteranceValue, form: string): boolean => {
  const from = afterSubject(value);
  for (let i = from; i < Math.min(chart.count, from + 3); i++) if (formOf(chart, i) === form) return true;
  return false;
};

/** The token after verb and subject. */
export const afterSubject = ({ verb, speaker }: UtteranceValue): number =>
  Math.max(verb.to, speaker && speaker.from >= verb.to ? speaker.to : 0);

const responsibility: ReadonlySet<string> = new Set(['مسيوليته', 'مسيوليتها', 'مسيوليتهم', 'مسووليته', 'مسووليتها', 'مسووليتهم']);

/** «أعلن … مسؤوليته عن الهجوم». */
const claimsIt = (chart: ArabicChart, value: UtteranceValue): boolean => {
  const from = afterSubject(value);
  for (let i = from; i < Math.min(chart.count, from + 14); i++) {
    if (responsibility.has(formOf(chart, i))) return true;
    if (chart.has(i, C.that) || chart.has(i, C.point)) return false;
  }
  return false;
};
