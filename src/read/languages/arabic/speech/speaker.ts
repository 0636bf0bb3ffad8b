// Who speaks: the noun group before or after a verb of saying, with its place, title, name and apposition, read from the words
// where the packs do not know it. The voices are made of it.

import { classSet, tokenKind } from '../../../engine/index.ts';
import type { ArabicChart, Speaker } from '../nodes.ts';
import { beginsWithAnd } from '../people/group.ts';
import { C } from '../words/classes.ts';
import { firstReading, formOf, hasArticle, idle, isAbstract, isGovernedByBa, isObject, looksLikeAction } from './objects.ts';
import { quotesOf } from './quotes.ts';
import { isIssued, isMediaAt, issued, makeSpeaker } from './speakers/make-speaker.ts';

const longest = 16;

/** Words at which no speaker goes on. */
const stops = classSet([
  C.that,
  C.sayVerb,
  C.announceVerb,
  C.addVerb,
  C.accordingTo,
  C.quoting,
  C.relative,
  C.while,
  C.but,
  C.because,
  C.not,
  C.this,
  C.yesterday,
  C.today,
  C.weekday,
  C.auxiliary,
  C.colon,
  C.semicolon,
  C.point,
  C.question,
  C.open,
  C.close,
  C.dash,
  C.slash,
  C.killVerb,
  C.dieVerb,
  C.injureVerb,
  C.abductVerb,
  C.detainVerb,
  C.causeVerb,
  C.or,
  C.clauseOther,
  C.may,
  C.complete,
  C.among,
]);

/** ل before a word: to whom something is said (لوكالة، لـ«الشرق الأوسط»), or part of a title (للجيش). */
export const isAddressed = (chart: ArabicChart, token: number): boolean => {
  const form = formOf(chart, token);
  if (form === 'ل') return chart.has(token + 1, C.quote) || isMediaAt(chart, token + 1);
  return form[0] === 'ل' && form.length > 3 && isMediaAt(chart, token);
};

/** A short quotation in the place of a name: «حزب الله». */
export const quotedName = (chart: ArabicChart, token: number): number => {
  if (!chart.has(token, C.quote)) return -1;
  const close = quotesOf(chart).close[token];
  return close > token + 1 && close <= token + 6 ? close + 1 : -1;
};

const titles = classSet([C.spokesperson, C.title]);

/** The end of what stands between two commas as another name of the speaker: «مدير الصحة، فلان الفلاني، إن». */
const apposition = (chart: ArabicChart, comma: number, from: number): number => {
  // «المرصد، ومقره لندن، أن»: an aside is no name.
  if (chart.has(comma + 1, C.relative) || (beginsWithAnd(chart, comma + 1) && !joins(chart, comma + 1))) return -1;
  let end = -1;
  const titled = chart.hasAny(comma + 1, titles);
  for (let i = comma + 1; i < Math.min(chart.count, comma + 14); i++) {
    if (titled && (chart.has(i, C.comma) || (i > comma + 1 && isAddressed(chart, i)))) return i;
    if (chart.has(i, C.comma) || chart.has(i, C.that)) {
      const after = chart.has(i, C.comma) ? i + 1 : i;
      return i > comma + 1 && (opensSpeech(chart, after) || isObject(chart, after, from)) ? (end < 0 ? i : end) : -1;
    }
    if (chart.has(i, C.colon)) return i > comma + 1 ? (end < 0 ? i : end) : -1;
    if (chart.has(i, C.relative) && i > comma + 1 && end < 0) end = i;
    if (
      chart.has(i, C.point) ||
      chart.has(i, C.sayVerb) ||
      chart.has(i, C.announceVerb) ||
      chart.has(i, C.addVerb) ||
      (chart.starting('time', i) && !titled)
    )
      return -1;
    if (end < 0 && !titled && (chart.hasAny(i, stops) || chart.has(i, C.in) || (chart.has(i, C.particle) && formOf(chart, i) !== 'الله')))
      return -1;
  }
  return -1;
};

/** «القوات التي يقودها الحلف إن»: a bare common noun takes the clause that says which. */
const saysWhich = (chart: ArabicChart, relative: number): number => {
  for (let i = relative + 1; i < Math.min(chart.count, relative + 7); i++) {
    if (chart.has(i, C.that)) return i;
    if (chart.has(i, C.comma) || chart.has(i, C.quote) || chart.has(i, C.point)) return -1;
  }
  return -1;
};

const opensSpeech = (chart: ArabicChart, token: number): boolean =>
  chart.has(token, C.that) ||
  chart.has(token, C.colon) ||
  chart.has(token, C.quote) ||
  chart.has(token, C.sayVerb) ||
  chart.has(token, C.announceVerb);

const joins = (chart: ArabicChart, token: number): boolean => {
  const form = formOf(chart, token);
  const reading = chart.words[token].readings.find(({ features }) => features.conjunction === 'و');
  if (reading?.lemma.data.pos === 'verb' || chart.hasAny(token, stops)) return false;
  if (
    chart.has(token, C.others) ||
    chart.has(token, C.sourceNoun) ||
    chart.has(token, C.sourceAdjective) ||
    chart.has(token, C.body) ||
    chart.has(token, C.mediaNoun)
  )
    return true;
  return form.startsWith('وال') && form.length > 4 && !chart.has(token, C.relative);
};

/** Prepositions with a pronoun: فيكم، لديهم. */
const withPronoun: ReadonlySet<string> = new Set(
  ['', 'و', 'ف'].flatMap((and) =>
    ['في', 'ب', 'ل', 'من', 'عن', 'علي', 'الي', 'مع', 'لدي', 'بين'].flatMap((preposition) =>
      ['ه', 'ها', 'هم', 'هما', 'كم', 'نا'].map((pronoun) => `${and}${preposition}${pronoun}`),
    ),
  ),
);

/** Whether a form is a preposition with a pronoun. */
export const isPronominal = (form: string): boolean => form.length < 8 && withPronoun.has(form);

/** «مدير المخيم بفتح الطريق»، «طبيب لرويترز»: a name found after a title ends where ب governs what is asked, or at whom it was told. */
const beforeBa = (chart: ArabicChart, from: number, to: number): number => {
  for (let i = from + 1; i < to; i++) if (isAddressed(chart, i)) return i;
  for (let i = from + 2; i < to; i++) if (hasArticle(formOf(chart, i - 1)) && isGovernedByBa(chart, i)) return i;
  return to;
};

/** «الأمين العام فلان»: the name of whom the title means. */
const isSamePerson = (chart: ArabicChart, from: number, i: number): boolean => {
  const [title, name] = [chart.starting('party', from)?.value.party, chart.starting('party', i)?.value.party];
  return title?.kind === 'person' && title.id === name?.id;
};

/** Verbs after which «علي» is a name rather than «على». */
const sayers: ReadonlySet<string> = new Set(['say', 'mention', 'clarify', 'add', 'declare', 'report']);

/** «قال علي الحسن»: a first name, folded like the preposition. */
const isAli = (chart: ArabicChart, i: number): boolean => {
  if (formOf(chart, i) !== 'علي' || i + 1 >= chart.count) return false;
  if (chart.has(i + 1, C.nameWord) && chart.words[i - 1]?.readings.some(({ lemma }) => lemma.key === 'confirm')) return true;
  if (!chart.words[i - 1]?.readings.some(({ lemma, features }) => sayers.has(lemma.key) && features.pronoun === '')) return false;
  return (
    chart.has(i + 1, C.nameWord) ||
    (chart.words[i + 1].readings.length === 0 && chart.tokens.kind[i + 1] === tokenKind.word && !chart.starting('place', i + 1))
  );
};

/** «الحكومة المعترف بها دوليا»: the pronoun belongs to a passive participle. */
const ofParticiple = (chart: ArabicChart, i: number): boolean =>
  /^(?:به|بها|بهم|عليه|عليها|له|لها)$/.test(formOf(chart, i)) &&
  /^ال(?:م|متفق|معترف).{3,}$/.test(formOf(chart, i - 1)) &&
  chart.words[i - 1].readings.every(({ lemma }) => lemma.data.pos !== 'noun');

/** «أحد الشهود»: without the article no Sunday. */
const isOneOf = (form: string): boolean => /^(?:و|ل)?احد(?:هم|هما)?$/.test(form);

const ownDeed = /^(?:تاكيد|تمسك|رفض|دعم|التزام|ادانت|ترحيب|قلق|اسف|استعداد|عزم|حرص|تقدير|شكر|استنكار|تضامن|ثقت|تعهد)(?:ه|ها|هم)$/;

/** «ميدانيا»، «سياسيا»: how or where, and nobody. */
const isAdverb = (chart: ArabicChart, i: number): boolean =>
  /^[وف]?[^ال].{2,}يا$/.test(formOf(chart, i)) &&
  chart.words[i].readings.every(({ lemma }) => lemma.data.pos === 'adjective') &&
  !chart.hits.get(i)?.names.length;

/** One step on: the token after what a group takes at `i`, or -1 where it ends. */
const step = (chart: ArabicChart, i: number, from: number, direct: boolean): number => {
  const named = quotedName(chart, i);
  if (named > 0) return direct && i > from && hasArticle(formOf(chart, i - 1)) ? -1 : named;
  if (chart.has(i, C.comma)) return i > from ? apposition(chart, i, from) : -1;
  if (chart.has(i, C.relative) && i === from + 1 && !chart.has(from, C.sourceNoun) && !chart.starting('party', from)?.value.party)
    return saysWhich(chart, i);
  const party = chart.starting('party', i);
  // «أبلغ مسؤول أمني رويترز»: after an adjective the medium is told, and tells nothing itself.
  if (party?.value.kind === 'agency' && i > from && !isMediaAt(chart, from) && firstReading(chart, i - 1)?.lemma.data.pos === 'adjective')
    return -1;
  if (
    party &&
    (i === from || !direct || isSamePerson(chart, from, i)) &&
    (i === from || !beginsWithAnd(chart, i) || joins(chart, i)) &&
    (i === from || !isAddressed(chart, i))
  )
    return beforeBa(chart, i, party.to);
  if (chart.tokens.kind[i] !== tokenKind.word || chart.starting('time', i)) return -1;
  const form = formOf(chart, i);
  if (i === from && isAli(chart, i)) return i + 1;
  if (i > from && ofParticiple(chart, i)) return isAdverb(chart, i + 1) ? i + 2 : i + 1;
  // «صحيفة كذا وغيرها من وسائل الإعلام».
  if (/^وغير(?:ه|ها|هم)$/.test(form) && i > from) return chart.has(i + 1, C.of) ? i + 3 : i + 1;
  if (form === 'باسم' || form === 'بقياده' || form === 'بزعامه' || form === 'برئاسه' || form === 'برتبه' || issued.has(form)) return i + 1;
  if (
    (chart.hasAny(i, stops) && !(i === from && isOneOf(form))) ||
    (i > from && (isObject(chart, i, from) || idle.has(form) || (chart.has(i, C.statementNoun) && !hasArticle(form))))
  )
    return -1;
  if (chart.has(i, C.declareParticiple) && !hasArticle(form)) return -1;
  if (form === 'عن' && chart.has(from, C.statementNoun)) return isIssued(chart, i) ? i + 1 : -1;
  // «أركان الجيش التركي الهجوم»: after a closed group what happens is the object.
  if (i > from && hasArticle(form) && hasArticle(formOf(chart, i - 1)) && isAbstract(chart, i)) return -1;
  // «جدد فلان تأكيده»، «نفى فلان الأمر»، «نفى فلان علاقتهم».
  if (i > from && (ownDeed.test(form) || (direct && form === 'الامر'))) return -1;
  if (direct && i > from && /.{3}(?:ته|ها|هم)$/.test(form) && !hasArticle(form) && !chart.hasAny(i, titles)) return -1;
  // «الموقع رواية»: what follows a closed group without an article is no part of it, unless it is a name.
  if (i > from && isClosed(chart, i)) return -1;
  if (direct && i > from && (!describes(chart, i, from) || beginsObject(chart, i, from))) return -1;
  if (chart.has(i, C.in) || chart.has(i, C.of)) return continuesAfterPreposition(chart, i, from);
  if ((chart.has(i, C.particle) && form !== 'الله' && !chart.has(i, C.officeWord)) || isPronominal(form) || form === 'عن' || form === 'على')
    return form === 'لدي' ? i + 1 : -1;
  if (i > from && beginsWithAnd(chart, i)) return joins(chart, i) ? i + 1 : -1;
  if (i > from && form[0] === 'ل' && (isAddressed(chart, i) || (direct && looksLikeAction(form.slice(1))))) return -1;
  // «قائد الحرس بمنطقة كذا اللواء فلان».
  const place = i > from && !direct && form[0] === 'ب' ? chart.starting('place', i) : undefined;
  if (place?.value.located) return place.to;
  const closed = i > from + 1 || direct || (i > from && hasArticle(formOf(chart, from)));
  if (closed && form[0] === 'ب' && isGovernedByBa(chart, i)) return -1;
  return firstReading(chart, i)?.lemma.data.pos === 'verb' && !chart.words[i].readings.some(({ lemma }) => lemma.data.pos !== 'verb')
    ? -1
    : i + 1;
};

const isClosed = (chart: ArabicChart, i: number): boolean =>
  hasArticle(formOf(chart, i - 1)) &&
  !hasArticle(formOf(chart, i)) &&
  !beginsWithAnd(chart, i) &&
  chart.words[i].readings.length > 0 &&
  chart.words[i].readings.every(({ lemma, features }) => lemma.data.pos === 'noun' && features.preposition === '');

/** «مصادر حكومية الفصائل»، «الحزب الحركة»: another party, or the article after an adjective without it. */
const beginsObject = (chart: ArabicChart, i: number, from: number): boolean => {
  const party = chart.starting('party', i);
  if (party && party.value.kind !== 'person' && chart.ending('party', i)?.from === from) return true;
  const adjective = chart.has(i - 1, C.nationality) || firstReading(chart, i - 1)?.lemma.data.pos === 'adjective';
  return adjective && hasArticle(formOf(chart, i)) && !hasArticle(formOf(chart, i - 1)) && !hasArticle(formOf(chart, from));
};

/** After a verb with an object of its own, a definite noun that does not describe the subject is that object. */
const describes = (chart: ArabicChart, i: number, from: number): boolean => {
  const form = formOf(chart, i);
  // A name before it settles it too, where a word that the lexicon knows as a noun follows: «برر فلان العملية».
  // «لجنة حقوق الإنسان»: behind a noun that needs one, the word before is no name.
  const construct =
    i === from + 2 &&
    !hasArticle(formOf(chart, from)) &&
    (chart.has(from, C.body) || chart.has(from, C.groupWord) || chart.has(from, C.officeWord));
  const named =
    !construct && chart.words[i - 1].readings.length === 0 && hasArticle(form) && firstReading(chart, i)?.lemma.data.pos === 'noun';
  const settled = named || hasArticle(formOf(chart, i - 1)) || chart.ending('party', i) !== undefined;
  if (!settled) return true;
  if (hasArticle(form))
    return /ي(?:ه|ون|ين)?$/.test(form) || firstReading(chart, i)?.lemma.data.pos === 'adjective' || plainAdjectives.test(form);
  // A name after a title: no article, and nothing that the lexicon knows.
  return chart.words[i].readings.length === 0 && !chart.starting('place', i) && chart.starting('party', from)?.value.kind !== 'state';
};

const plainAdjectives =
  /^ال(?:متحد|متحده|عام|عامه|حر|احمر|اعلي|اول|سابق|مركزي|موحد|موحده|مشترك|مشتركه|وطني|جديد|خاص|خاصه|مسلح|مسلحه|متحدث|فيدرالي)$/;

/** «سالم الأحمد من إدلب»: where a person named in full is from. */
const isNamed = (chart: ArabicChart, from: number, i: number): boolean =>
  chart.has(from, C.nameWord) || (i > from + 1 && chart.words[from].readings.length === 0 && chart.words[i - 1].readings.length === 0);

const continuesAfterPreposition = (chart: ArabicChart, i: number, from: number): number => {
  const next = formOf(chart, i + 1);
  if (i === from || i + 1 >= chart.count || chart.starting('time', i) || chart.starting('time', i + 1)) return -1;
  if (
    chart.has(i + 1, C.statementNoun) ||
    next === 'وقت' ||
    next === 'ختام' ||
    next === 'معرض' ||
    next === 'اشاره' ||
    next.startsWith('افتتاحيت') ||
    chart.hasAny(i + 1, stops)
  )
    return -1;
  const indefinite = !hasArticle(formOf(chart, from)) && !chart.starting('party', from)?.value.party;
  if (chart.has(i, C.of))
    return indefinite && !isNamed(chart, from, i) && next !== 'جهته' && next !== 'جهتها' && next !== 'جانبه' ? i + 1 : -1;
  // «قال فلان في أربيل».
  const named = i === from + 1 && chart.words[from].readings.length === 0 && !hasArticle(formOf(chart, from)) && chart.starting('place', i);
  if (named || chart.ending('party', i)?.value.kind === 'person') return -1;
  return chart.hits.get(i)?.phrase ? -1 : i + 1;
};

const opening: readonly number[] = [C.few, C.nameWord];

/** Whether somebody who speaks can begin here. */
const canBegin = (chart: ArabicChart, token: number): boolean => {
  if (token >= chart.count) return false;
  if (quotedName(chart, token) > 0 || chart.starting('party', token)) return true;
  if (
    chart.tokens.kind[token] !== tokenKind.word ||
    (chart.hasAny(token, stops) && !isOneOf(formOf(chart, token))) ||
    (chart.has(token, C.particle) && !chart.has(token, C.officeWord)) ||
    isPronominal(formOf(chart, token)) ||
    chart.starting('time', token) ||
    isAdverb(chart, token)
  )
    return isAli(chart, token);
  const { form, readings } = chart.words[token];
  // «لجمهوره».
  if (form[0] === 'ل' && readings.length === 0 && /.{4}(?:ه|ها|هم)$/.test(form)) return false;
  return (
    readings.length === 0 ||
    readings.some(
      ({ lemma }) => lemma.data.pos === 'noun' || lemma.data.pos === 'adjective' || opening.some((id) => lemma.classes.includes(id)),
    )
  );
};

const carriesPreposition = (chart: ArabicChart, token: number): boolean => {
  const form = formOf(chart, token);
  if (/^[وف]?(?:بال|لل|كال)/.test(form) && form.length > 5) return true;
  const reading = firstReading(chart, token);
  return reading !== undefined && reading.features.preposition !== '' && !chart.starting('party', token);
};

/** The speaker whose group begins at a token. */
export interface SpeakerAsked {
  /** The verb takes an object without a preposition (دان، اتهم): the group ends where that may begin. */
  readonly direct?: boolean;
  /** Comes after ل or ب, which its first word may carry. */
  readonly governed?: boolean;
}

export const speakerAt = (
  chart: ArabicChart,
  from: number,
  limit: number,
  { direct = false, governed = false }: SpeakerAsked = {},
): Speaker | null => {
  if (from >= limit || !canBegin(chart, from) || (!governed && carriesPreposition(chart, from))) return null;
  let to = from;
  while (to < limit && to - from < longest) {
    const next = step(chart, to, from, direct);
    if (next < 0 || next > limit) break;
    to = next;
  }
  // «كشف تقرير عن مقتل»: the preposition is the verb's.
  while (to > from + 1 && (chart.has(to - 1, C.in) || chart.has(to - 1, C.of) || formOf(chart, to - 1) === 'عن')) to--;
  return to > from ? makeSpeaker(chart, from, to) : null;
};
