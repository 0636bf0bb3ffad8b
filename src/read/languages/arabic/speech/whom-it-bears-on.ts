// Whether the only group after a verb is whom it bears on rather than who speaks: «واتهم الكتائب بعرقلة»، «وطالب الحكومة بفتح»،
// «ناشد المسؤولين». Whoever spoke last is then the subject.
import { classSet, tokenKind } from '../../../engine/index.ts';
import type { Reading } from '../forms/lemma.ts';
import type { ArabicChart, Speaker } from '../nodes.ts';
import { C } from '../words/classes.ts';
import { formOf, hasArticle, isGovernedByBa } from './objects.ts';
import { makeSpeaker } from './speakers/make-speaker.ts';

/** Broken plurals that end like a feminine: a masculine verb may stand before them. */
const brokenPlurals = /(?:قاد|ساد|طلب|دعا|قضا|اساتذ|ايم|عسكري|شرط|اعز|رعا|حما|خليف|طلح|حمز|اسام|معاوي|عبيد|قتاد|نخب|غالبي|اغلبي|اكثري)ه$/;

const officers = classSet([C.title, C.spokesperson, C.sourceNoun, C.person, C.officeWord]);

/** «طالب الحكومة»: a masculine verb has no feminine for its subject; «ناشد المسؤولين»: ين is no subject's ending. */
const cannotBeSubject = (chart: ArabicChart, { from, to }: Speaker, { features }: Reading): boolean => {
  if (chart.has(from, C.quote)) return false;
  const form = formOf(chart, from);
  // «تحذر رعاياها».
  if (/.{4}(?:ها|هم)$/.test(form) && !hasArticle(form) && !chart.hasAny(from, officers) && !chart.starting('party', from)) return true;
  const masculine = features.gender === 'm' && features.number === 'singular';
  if (masculine && form.endsWith('ه') && hasArticle(form) && !brokenPlurals.test(form) && chart.tokens.kind[from] === tokenKind.word)
    return chart.starting('party', from)?.value.kind !== 'person';
  const oblique = chart.words[from].readings.some(({ lemma, features: own }) => lemma.data.pos === 'noun' && own.number === 'plural');
  return (oblique && form.endsWith('ين') && form.length > 5) || (to > from + 1 && /^ال.{2,}يين$/.test(formOf(chart, from + 1)));
};

/** What follows shows that the group is charged or asked: «… بأنها»، «… مسؤولية»، «حث … على». */
const isCharged = (chart: ArabicChart, { to }: Speaker, { lemma: { key } }: Reading): boolean => {
  const at = chart.has(to, C.comma) || chart.has(to, C.quote) ? to + 1 : to;
  const form = formOf(chart, at);
  if (key === 'accuse') return isGovernedByBa(chart, at) || /^بان(?:ه|ها|هم)?$/.test(form);
  if (key === 'urge') return form === 'علي';
  return key === 'hold-responsible' && /^(?:ال)?مس[يو]?وليه$/.test(form);
};

export const isWhomItBearsOn = (chart: ArabicChart, named: Speaker, reading: Reading): boolean =>
  cannotBeSubject(chart, named, reading) || isCharged(chart, named, reading);

/** «اتهمت الحركة الحزب ب…»: where the words for two parties run on, the first of them. */
export const firstOfTwo = (chart: ArabicChart, { from, to }: Speaker): Speaker | null => {
  for (let i = from + 1; i < to; i++) {
    const before = chart.words[i - 1].readings[0]?.lemma.data.pos;
    const party = before !== 'noun' && chart.starting('party', i)?.to === to;
    const people = before === 'adjective' && i + 1 === to && hasArticle(formOf(chart, i)) && !hasArticle(formOf(chart, i - 1));
    // «حمل المتظاهرون فلانا»: ون is the subject's, so that another kind of word is not.
    const subject = i === from + 1 && /^ال.{3,}ون$/.test(formOf(chart, from)) && !formOf(chart, i).endsWith('ون');
    if (party || people || subject) return makeSpeaker(chart, from, i);
  }
  return null;
};
