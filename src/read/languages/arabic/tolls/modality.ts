// Whether what is told happened: negation, denial, possibility, forecast, and what is no telling at all (plans, wishes,
// conditions, threats, attempts). Asked for the trigger of a claim; shared by all kinds of claim.

import type { Modality } from '../../../../model/index.ts';
import { classSet } from '../../../engine/index.ts';
import type { ArabicChart } from '../nodes.ts';
import { C } from '../words/classes.ts';
import { sentenceStart } from './victims.ts';

const speaking = classSet([C.sayVerb, C.announceVerb]);

/** Words that close the reach of a negation or condition to the left. */
const bounds: readonly number[] = [C.comma, C.semicolon, C.colon, C.but, C.while, C.relative];

/** Of these, the ones that reach over nouns and not over a verb after و: «نجا من محاولة اغتيال وأصيب خمسة». */
const ofNouns: readonly number[] = [C.attempt, C.plan, C.threat];

const unreal: readonly number[] = [C.condition, C.plan, C.threat, C.attempt, C['question word']];

/** Every class that is asked for below; most words have none. */
const telling = classSet([...bounds, ...unreal, C.not, C.deny, C.may, C.fear, C.auxiliary, C.sayVerb, C.announceVerb, C.causeVerb]);

/** Null where the words tell of nothing that happened: «هدد بقتل الرهائن», «محاولة اغتيال», «إذا قتل». */
export const modalityOf = (chart: ArabicChart, trigger: number): Modality | null => {
  const own = ownModality(chart, trigger);
  if (own !== 'actual') return own;
  const start = Math.max(sentenceStart(chart, trigger), trigger - 7);
  const ownClause = beginsOwnClause(chart, trigger);
  if (chart.words[trigger - 1]?.form === 'ذكري' || chart.words[trigger - 1]?.form === 'بذكري') return null;
  let nouns = 0;
  for (let at = trigger - 1; at >= start; at--) {
    // «تسبب عن غير قصد بمقتل ستة»
    if (/^(قصد|عمد)$/.test(chart.words[at].form) && chart.words[at - 1]?.form === 'غير') {
      at--;
      continue;
    }
    if (isExpected(chart, at)) return 'forecast';
    const phrase = chart.hitEnds.get(at + 1)?.phrase;
    if (!phrase && !chart.hasAny(at, telling)) {
      nouns++;
      continue;
    }
    const is = (id: number): boolean => chart.has(at, id) || phrase?.lemma.classes.includes(id) === true;
    if (bounds.some(is)) return 'actual';
    if (is(C.not) && !/^[يت]زال/.test(chart.words[at + 1].form))
      return nouns <= (isJussiveDual(chart, at + 1) ? 3 : 2) ? 'denied' : 'actual';
    if (is(C.deny)) return 'denied';
    if (is(C.may) || is(C.fear)) return 'possible';
    if (unreal.some(is)) return trigger - at <= 4 && !(ownClause && ofNouns.some(is)) ? null : 'actual';
    if (is(C.auxiliary) && isMayQad(chart, at)) return 'possible';
    // Another clause begins where a verb of saying or another finite verb stands.
    if (is(C.sayVerb) || is(C.announceVerb) || is(C.causeVerb)) nouns = 0;
    else nouns++;
    // «لم تعلن الوزارة عن وقوع إصابات»
    if (chart.hasAny(at, speaking) && !chart.has(at, C.deny))
      return chart.has(at - 1, C.not) && chart.has(trigger - 1, C.fallVerb) ? 'denied' : 'actual';
  }
  return 'actual';
};

/** «توقعت سقوط ضحايا», «يتوقع»; before its object توقع is also the present of «أوقع», it brings about. */
const isExpected = (chart: ArabicChart, at: number): boolean =>
  expecting.test(chart.words[at].form) && !(/توقع$/.test(chart.words[at].form) && isObject(chart, at + 1));

const isObject = (chart: ArabicChart, at: number): boolean => {
  const people = chart.starting('people', at)?.value;
  return people !== undefined && (people.counted || !people.definite);
};

const expecting = /^[وف]?(توقع|توقعت|توقعوا|متوقعا|متوقعه|متوقعين|تتوقع|نتوقع|اتوقع)$/;

/** «لم يسفرا»: a verb of two without its ن, which no table makes. */
const isJussiveDual = (chart: ArabicChart, at: number): boolean =>
  chart.words[at].readings.length === 0 && /^[يت].{2,}ا$/.test(chart.words[at].form);

/** A past verb after و; one written like a noun (قتل) only where a nominative dual follows: «وقتل اثنان». */
const beginsOwnClause = (chart: ArabicChart, trigger: number): boolean => {
  const { readings } = chart.words[trigger];
  if (!readings.some(({ lemma, features }) => lemma.data.pos === 'verb' && features.conjunction !== '' && features.aspect === 'past'))
    return false;
  return !readings.some(({ lemma }) => lemma.data.pos === 'noun') || chart.words[trigger + 1]?.form.endsWith('ان') === true;
};

/** قد before an imperfect says that something may be; before a perfect, that it was. */
const isMayQad = (chart: ArabicChart, at: number): boolean => {
  const next = chart.words[at + 1];
  return (
    (chart.words[at].form === 'قد' || chart.words[at].form === 'وقد' || chart.words[at].form === 'فقد') &&
    next?.readings.some(({ features }) => features.aspect === 'present') === true &&
    !next.readings.some(({ features }) => features.aspect === 'past')
  );
};

/** Nouns of doing: with ل they say what for (لقتل، لاغتيال); مقتل and إصابة with ل say what of. */
const ofPurpose = new Set([
  'kill-noun',
  'assassination',
  'abduction',
  'abduction2',
  'detention',
  'execution',
  'liquidation',
  'expulsion',
  'arrest-noun',
]);

/** What a court says: قضت المحكمة بإعدام، حكم بالإعدام، أحكام إعدام. Without ب only right before it, since الحكم is the regime as well. */
const sentencing = new Set(['قضت', 'قضي', 'تقضي', 'يقضي', 'القاضي', 'حكم', 'حكمت', 'حكما', 'الحكم', 'بالحكم', 'احكام', 'احكاما', 'عقوبه']);

const isSentence = (chart: ArabicChart, trigger: number): boolean => {
  const governed = chart.words[trigger].readings.some(({ features }) => features.preposition === 'ب');
  for (let at = Math.max(sentenceStart(chart, trigger), trigger - 5); at < trigger; at++)
    if ((at === trigger - 1 || governed) && sentencing.has(chart.words[at].form.replace(/^[وف]/, ''))) return true;
  return false;
};

/** «مركز احتجاز»، «مذكرة توقيف»، «قرب اعتقال»: a place, a warrant or a prospect of what the noun says. */
const heldFor = /^[وفبل]?(ال)?(مركز|مراكز|معسكر|معسكرات|مقر|مقار|سجن|مكان|اماكن|غرفه|غرف|مذكره|مذكرات|امر|اوامر|فرقه|فرق|ساحه|قرب)$/;

/** What the form itself says: future, or ل of purpose. An imperfect after أن is a wish, after قد a possibility. */
const ownModality = (chart: ArabicChart, trigger: number): Modality | null => {
  const { readings } = chart.words[trigger];
  if (readings.some(({ lemma }) => lemma.key === 'execution') && isSentence(chart, trigger)) return null;
  const verb = readings.find(({ lemma }) => lemma.data.pos === 'verb');
  const noun = readings.find(({ lemma }) => lemma.data.pos === 'noun');
  if (
    noun?.features.preposition === 'ل' &&
    !noun.features.article &&
    !verb &&
    ofPurpose.has(noun.lemma.key) &&
    !chart.has(trigger - 1, C.causeVerb)
  )
    return null;
  if (noun && heldFor.test(chart.words[trigger - 1]?.form ?? '')) return null;
  if (!verb || noun) return 'actual';
  if (verb.features.future) return 'forecast';
  if (verb.features.aspect !== 'present') return 'actual';
  if (verb.features.preposition === 'ل') return null;
  const before = trigger > 0 ? chart.words[trigger - 1].form : '';
  if (before === 'سوف') return 'forecast';
  if (before !== 'ان' && before !== 'بان') return 'actual';
  // «أتاح لها أن تستعيد»، «تمكن من أن يقتل»: what was made possible was done.
  if (chart.has(trigger - 2, C.enable) || chart.has(trigger - 3, C.enable)) return 'actual';
  return chart.has(trigger - 2, C.not) || chart.hitEnds.get(trigger - 1)?.phrase?.lemma.classes.includes(C.not) ? 'denied' : null;
};
