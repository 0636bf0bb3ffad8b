// What a verb of saying has for its object rather than its subject: nouns of action, told by the lexicon or by their shape; and
// the small questions about one token that all of speech asks.
import { classSet } from '../../../engine/index.ts';
import type { Reading } from '../forms/lemma.ts';
import type { ArabicChart } from '../nodes.ts';
import { C } from '../words/classes.ts';

/** Nouns that an announcement has for its object: أعلنت الشرطة مقتل …. */
const objects = classSet([
  C.killNoun,
  C.injureNoun,
  C.abductNoun,
  C.detainNoun,
  C.displaceNoun,
  C.missNoun,
  C.returnNoun,
  C.attackNoun,
  C.clashNoun,
  C.strikeNoun,
  C.shellNoun,
  C.blastNoun,
  C.controlNoun,
  C.fateNoun,
  C.lossNoun,
  C.tollNoun,
  C.stanceNoun,
]);

/** Adverbs that stand between a speaker and what is said, or among the pieces of a sentence. */
export const idle: ReadonlySet<string> = new Set([
  'ايضا',
  'كذلك',
  'بدوره',
  'بدورها',
  'قد',
  'رسميا',
  'هاتفيا',
  'لاحقا',
  'صراحه',
  'مجددا',
  'حينها',
  'وقتها',
  'اذ',
  'فقد',
  'تلفونيا',
  'ثم',
  'اما',
  'بشده',
  'بقوه',
  'علنا',
  'فورا',
  'به',
  'بها',
  'فيه',
  'فيها',
]);

export const formOf = (chart: ArabicChart, token: number): string => chart.words[token]?.form ?? '';
export const firstReading = (chart: ArabicChart, token: number): Reading | undefined => chart.words[token]?.readings[0];

/** Whether a form has the article, after «و» or «ف» and «ب», «ك» or «ل». */
export const hasArticle = (form: string): boolean => {
  if (form.length <= 4) return false;
  const at = form[0] === 'و' || form[0] === 'ف' ? 1 : 0;
  if (form.startsWith('ال', at) || form.startsWith('لل', at)) return form.length > at + 2;
  return (form[at] === 'ب' || form[at] === 'ك') && form.startsWith('ال', at + 1) && form.length > at + 3;
};

/** The shape of a noun of action from a derived verb: استهداف، انفجار، اعتقال، إعلان، تدمير، محاصرة. */
export const looksLikeAction = (form: string): boolean => {
  if (form.length > 8 || form.startsWith('ال')) return false;
  const bare = form.at(-1) === 'ه' && form.length > 5 ? form.slice(0, -1) : form;
  if (bare.length === 5 && bare[0] === 'ت' && bare[3] === 'ي') return true;
  if (bare[0] === 'ا' && bare.at(-2) === 'ا') {
    if (bare.startsWith('است') && bare.length >= 6) return true;
    if (bare.length === 6 && (bare[1] === 'ن' || 'تطدز'.includes(bare[2]))) return true;
    return bare.length === 5 && form === bare && 'نلمقرجعسغ'.includes(bare[1]);
  }
  return form.length === 6 && form[0] === 'م' && form[2] === 'ا' && form[5] === 'ه';
};

const happenings = classSet([
  C.attackNoun,
  C.clashNoun,
  C.strikeNoun,
  C.shellNoun,
  C.blastNoun,
  C.killNoun,
  C.injureNoun,
  C.lossNoun,
  C.conflictNoun,
  C.controlNoun,
  C.fateNoun,
]);

/** What happens or is told of (التصعيد، الهجوم، الوضع): it never speaks, unless it begins a name of the packs. */
export const isAbstract = (chart: ArabicChart, token: number): boolean => {
  if (chart.starting('party', token)) return false;
  if (chart.hasAny(token, happenings)) return true;
  return chart.has(token, C.speechOther) && chart.words[token].byClass.get(C.speechOther)?.lemma.data.tag === 'abstract';
};

/** «استمرار»، «انسحاب»: shapes that no body of people has. */
const isLongAction = (form: string): boolean =>
  form.at(-2) === 'ا' && ((form.length === 7 && form.startsWith('است')) || (form.length === 6 && form.startsWith('ان')));

/** What is announced or expressed, and never speaks. */
const announced: ReadonlySet<string | undefined> = new Set(['complement', 'resolve', 'praise', 'grief']);

/** Whether the object of a verb of saying begins here rather than another word of its subject. */
export const isObject = (chart: ArabicChart, token: number, subjectFrom: number, direct = false): boolean => {
  const form = formOf(chart, token);
  if (hasArticle(form)) return token > subjectFrom && hasArticle(formOf(chart, token - 1)) && looksLikeAction(form.replace(/^ال/, ''));
  if (token > subjectFrom && /^ا?عداد?$/.test(form)) return true;
  if (
    chart.has(token, C.speechOther) &&
    chart.words[token].readings.some(({ lemma, features }) => features.conjunction === '' && announced.has(lemma.data.tag))
  )
    return true;
  if (token === subjectFrom)
    return (
      chart.hasAny(token, objects) ||
      isLongAction(form) ||
      (direct && looksLikeAction(form) && !chart.starting('party', token) && !/^(?:ايتلاف|اتحاد|انصار)$/.test(form))
    );
  const bare = form[0] === 'ب' || form[0] === 'ل' ? form.slice(1) : form;
  const shaped = chart.hasAny(token, objects) || looksLikeAction(form) || (form !== bare && looksLikeAction(bare));
  // A noun in construct keeps its noun of action (لجنة تحقيق): only after a word that closes its group is it the object.
  return shaped && closes(chart, token - 1, subjectFrom);
};

const closes = (chart: ArabicChart, token: number, from: number): boolean => {
  if (token < from) return false;
  const form = formOf(chart, token);
  if (form === 'باسم') return false;
  if (
    hasArticle(form) ||
    chart.has(token, C.quote) ||
    chart.has(token, C.comma) ||
    chart.has(token, C.sourceAdjective) ||
    (token > from && /.{3}ي(?:ه|ون|ين)?$/.test(form)) ||
    chart.starting('party', from)?.to === token + 1
  )
    return true;
  return token > from && firstReading(chart, token)?.lemma.data.pos !== 'noun';
};

/** «بإصلاح»، «بتدمير»: a noun of action after ب, which after a closed group is what the verb governs. */
const isBoundAction = (form: string): boolean =>
  form[0] === 'ب' &&
  (looksLikeAction(form.slice(1)) || (form.length === 6 && form[1] === 'ا' && (form[4] === 'ا' || (form[3] === 'ا' && form[5] === 'ه'))));

/** Nouns of action of three letters, after ب. */
const shortDeeds: ReadonlySet<string> = new Set(
  [
    'فتح',
    'وقف',
    'دعم',
    'قصف',
    'قتل',
    'نقل',
    'سحب',
    'منح',
    'رفع',
    'نشر',
    'خطف',
    'كسر',
    'خرق',
    'منع',
    'دفع',
    'بدء',
    'ضبط',
    'حرق',
    'نهب',
    'نزع',
    'حبس',
    'سجن',
    'طرد',
    'عزل',
    'ضرب',
    'صرف',
    'دور',
    'حق',
    'موقف',
    'جهود',
    'حسن',
    'قوه',
    'شده',
  ].map((noun) => `ب${noun}`),
);

/** A word with the preposition ب: «بالطريق»، «بإصلاح»، «بعرقلة»; a name may begin with that letter too. */
export const isGovernedByBa = (chart: ArabicChart, token: number): boolean => {
  const form = formOf(chart, token);
  if (form[0] !== 'ب' || chart.starting('party', token) || chart.has(token, C.nameWord)) return false;
  if (firstReading(chart, token)?.features.preposition === 'ب' || form.startsWith('بال') || isBoundAction(form)) return true;
  if (shortDeeds.has(form)) return true;
  return form.length > 5 && form.endsWith('ه') && chart.words[token].readings.length === 0;
};
