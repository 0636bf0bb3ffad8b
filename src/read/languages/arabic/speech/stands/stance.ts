// Whether what somebody says is a stand, and which: by the verb itself, else by the words of what is said. A plain report of
// facts is none; it only has a speaker.
import type { StatementAct } from '../../../../../model/index.ts';
import type { LemmaData } from '../../forms/lemma.ts';
import type { ArabicChart, UtteranceValue } from '../../nodes.ts';
import { C } from '../../words/classes.ts';
import { quotesOf } from '../quotes.ts';

const formOf = (chart: ArabicChart, token: number): string => chart.words[token]?.form ?? '';

/** What a stretch of speech shows; each counts words. */
interface Signs {
  must: number;
  resolve: number;
  blame: number;
  outrage: number;
  vile: number;
  grief: number;
  judge: number;
  praise: number;
  comment: number;
  truce: number;
  /** We and I. */
  own: number;
  coming: number;
  /** We shall. */
  pledged: number;
  never: number;
  negated: number;
  facts: number;
  counts: number;
  /** The stance of a first verb said of oneself: ندعو، نطالب. */
  voiced: StatementAct | null;
}

const furthest = 60;

const factClasses: readonly number[] = [
  C.killVerb,
  C.killNoun,
  C.injureVerb,
  C.injureNoun,
  C.dieVerb,
  C.abductVerb,
  C.detainVerb,
  C.attackVerb,
  C.clashVerb,
  C.strikeVerb,
  C.shellVerb,
  C.blastVerb,
  C.controlVerb,
  C.enterVerb,
  C.withdrawVerb,
  C.blastNoun,
  C.clashNoun,
  C.controlNoun,
];

const tagsAt = (chart: ArabicChart, token: number): readonly (string | undefined)[] => {
  const hit = chart.hits.get(token)?.phrase;
  if (hit?.lemma.classes.includes(C.speechOther)) return [hit.lemma.data.tag];
  if (!chart.has(token, C.speechOther)) return [];
  return [
    ...new Set(chart.words[token].readings.filter(({ lemma }) => lemma.classes.includes(C.speechOther)).map(({ lemma }) => lemma.data.tag)),
  ];
};

const isFirstPerson = (chart: ArabicChart, token: number): boolean => {
  const form = formOf(chart, token);
  if (/^[وف]?(?:نحن|انا|اننا|باننا|لنا|علينا|لدينا|بلادنا|معنا|اني|انني)$/.test(form)) return true;
  return chart.words[token].readings.some(
    ({ lemma, features }) =>
      (lemma.data.pos === 'verb' && features.aspect === 'present' && features.number === 'plural' && features.gender === '') ||
      (features.pronoun === 'نا' && lemma.data.pos === 'noun'),
  );
};

const readSigns = (chart: ArabicChart, from: number, to: number): Signs => {
  const signs: Signs = {
    must: 0,
    resolve: 0,
    blame: 0,
    outrage: 0,
    vile: 0,
    grief: 0,
    judge: 0,
    praise: 0,
    comment: 0,
    truce: 0,
    own: 0,
    coming: 0,
    pledged: 0,
    never: 0,
    negated: 0,
    facts: 0,
    counts: 0,
    voiced: null,
  };
  for (let i = from; i < Math.min(to, from + furthest); i++) {
    const form = formOf(chart, i);
    for (const tag of tagsAt(chart, i)) if (tag !== undefined && tag !== 'complement' && tag !== 'evidence') signs[tag as 'must']++;
    if (isFirstPerson(chart, i)) {
      signs.own++;
      signs.voiced ??= voicedAt(chart, i);
    }
    if (/^[وف]?(?:ادعو|اطالب|اناشد|احذر|ادين)$/.test(form))
      signs.voiced ??= form.endsWith('احذر') ? 'warn' : form.endsWith('ادين') ? 'condemn' : 'demand';
    if (/^[وف]?س[يتنا][^ ]{2,}$/.test(form) || form === 'سوف') signs.coming++;
    if (/^[وف]?سن[^ ]{3,}$/.test(form)) signs.pledged++;
    if (form === 'لن') signs.never++;
    if (i < from + 8 && /^[وف]?(?:لم|لا|ليس|ليست|ليسوا)$/.test(form)) signs.negated++;
    if (form === 'علي' && dutyAfter(chart, i)) signs.must++;
    if (factClasses.some((id) => chart.has(i, id))) signs.facts++;
    if (chart.starting('people', i)?.value.counted) signs.counts++;
  }
  return signs;
};

/** «على القادة أن»: somebody is told what to do. */
const dutyAfter = (chart: ArabicChart, token: number): boolean => {
  for (let i = token + 2; i < Math.min(chart.count, token + 7); i++) {
    if (formOf(chart, i) === 'ان' && !chart.has(token - 1, C.sayVerb) && !chart.has(token - 1, C.addVerb)) return true;
    if (chart.has(i, C.comma) || chart.has(i, C.quote)) return false;
  }
  return false;
};

const voicedAt = (chart: ArabicChart, token: number): StatementAct | null =>
  chart.words[token].readings.find(
    ({ lemma, features }) => lemma.classes.includes(C.stanceVerb) && features.aspect === 'present' && features.number === 'plural',
  )?.lemma.data.stance ?? null;

const byContent = (signs: Signs, tag: string | undefined, quoted: boolean, opens: UtteranceValue['opens']): StatementAct | null => {
  const { must, outrage, vile, blame, grief, resolve, judge, own, coming, never, facts, counts } = signs;
  if (signs.voiced) return signs.voiced;
  if (must > 0 && facts + counts < 3) return 'demand';
  if (grief > 0 && facts < 2) return 'deplore';
  const plain = facts > 0 || counts > 0;
  if (tag === 'describe') return outrage + vile > 0 ? 'condemn' : 'affirm';
  if (outrage + blame > 1 || (outrage + blame > 0 && !plain)) return 'accuse';
  if (resolve > 0 && !plain) return 'promise';
  if (signs.pledged > 0 && !plain) return 'promise';
  if (signs.negated > 0 && (tag === 'stress' || tag === 'announce') && !plain) return 'deny';
  if (tag === 'assess' || tag === 'justify') return facts > 1 || counts > 1 ? null : 'affirm';
  if (tag === 'stress' && opens === 'object' && !plain) return 'affirm';
  if (own > 0 && quoted && (counts === 0 || own > 1)) return 'affirm';
  return (judge > 0 || coming > 0 || never > 0) && !plain ? 'affirm' : null;
};

/** The act of an utterance, or null where it reports. */
export const actOf = (chart: ArabicChart, value: UtteranceValue): StatementAct | null => {
  // A title without a verb («المجلس: يجب …») says it by what follows.
  const data: Partial<LemmaData> | undefined = value.reading?.lemma.data ?? (value.opens === 'colon' ? {} : undefined);
  if (!data || value.how === 'according' || value.how === 'wire') return null;
  const signs = readSigns(chart, value.content.from, value.content.to);
  if (data.stance) return byVerb(chart, value, data.stance, data.tag, signs);
  if (data.tag === 'announce' && claimsIt(chart, value)) return 'claim_responsibility';
  const head = value.opens === 'that' ? [] : headTags(chart, value);
  if (data.tag === 'announce' && head.includes('truce')) return 'promise';
  if (head.includes('praise')) return 'support';
  if (head.includes('resolve')) return 'promise';
  if (data.tag === 'justify') return 'affirm';
  if (
    data.tag === 'stress' &&
    value.opens === 'object' &&
    formOf(chart, value.content.from) === 'علي' &&
    !factClasses.some((id) => chart.has(value.content.from + 1, id))
  )
    return 'affirm';
  if (data.tag === 'express') return signs.grief ? 'deplore' : signs.praise ? 'support' : signs.outrage + signs.vile ? 'condemn' : 'affirm';
  if (value.opens === 'none') return null;
  const { close, around } = quotesOf(chart);
  const quoted =
    around[Math.min(value.content.from + 1, chart.count - 1)] >= 0 || close[value.content.from] >= 0 || close[value.content.from + 1] >= 0;
  return byContent(signs, data.tag, quoted, value.opens);
};

/** What the first words of an object say: «عزم بلاده», «دعمه لـ», «هدنة إنسانية». */
const headTags = (chart: ArabicChart, { content }: UtteranceValue): readonly (string | undefined)[] =>
  [0, 1].flatMap((ahead) => (content.from + ahead < Math.min(content.to, chart.count) ? tagsAt(chart, content.from + ahead) : []));

const byVerb = (
  chart: ArabicChart,
  value: UtteranceValue,
  stance: StatementAct,
  tag: string | undefined,
  signs: Signs,
): StatementAct | null => {
  if (tag === 'refuse')
    return signs.comment > 0 && value.content.to > value.content.from && near(chart, value, 'comment') ? 'decline_to_comment' : null;
  if (tag === 'responsible') return near(chart, value, 'blame') ? stance : null;
  if (tag === 'ask') return follows(chart, value, 'من') ? stance : null;
  return stance;
};

/** A word of the tag within a few tokens after the verb and its subject. */
const near = (chart: ArabicChart, value: UtteranceValue, tag: string): boolean => {
  const from = afterSubject(value);
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

/** «أعلن … مسؤوليته عن الهجوم». */
const claimsIt = (chart: ArabicChart, value: UtteranceValue): boolean => {
  const from = afterSubject(value);
  for (let i = from; i < Math.min(chart.count, from + 14); i++) {
    if (/^مسيوليت(?:ه|ها|هم)$/.test(formOf(chart, i)) || /^مسووليت(?:ه|ها|هم)$/.test(formOf(chart, i))) return true;
    if (chart.has(i, C.that) || chart.has(i, C.point)) return false;
  }
  return false;
};
