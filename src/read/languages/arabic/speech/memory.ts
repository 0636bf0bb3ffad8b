// Who has spoken so far in a report, so that «وأضاف», «المصدر نفسه» or a bare surname finds them.
import type { Features } from '../forms/lemma.ts';
import type { ArabicChart, Speaker, UtteranceValue } from '../nodes.ts';
import { C } from '../words/classes.ts';

export interface Spoken {
  readonly speaker: Speaker;
  /** As last called: the surname where the title came before. */
  readonly named: Speaker;
  readonly carriers: readonly Speaker[];
  /** By a verb, so that a verb without a subject may go on with it. */
  readonly active: boolean;
}

export interface Memory {
  readonly said: Spoken[];
}

/** How far back a speaker is looked for. */
const depth = 8;

const agrees = (features: Features, { gender, number, anonymous, media }: Speaker): boolean => {
  if (features.number === 'plural' && features.gender === 'm') return number === 'plural' || number === 'dual' || !anonymous;
  if (features.number === 'dual') return number === 'dual' || !anonymous;
  if (features.gender === 'f') return gender === 'f' || number === 'plural' || (!anonymous && !media && gender === '');
  if (features.gender === 'm') return gender !== 'f' && number !== 'plural';
  return true;
};

/** The last speaker who can be the subject of a verb without one; the last of all where none agrees. */
export const antecedent = (memory: Memory, features: Features | null): Spoken | null => {
  const recent = memory.said
    .slice(-depth)
    .filter(({ active }) => active)
    .reverse();
  return (features ? recent.find(({ speaker }) => agrees(features, speaker)) : recent[0]) ?? recent[0] ?? null;
};

const recentActive = (memory: Memory): Spoken | null =>
  memory.said
    .slice(-depth)
    .reverse()
    .find(({ active }) => active) ?? null;

const words = (chart: ArabicChart, { from, to }: { readonly from: number; readonly to: number }): string[] => {
  const out: string[] = [];
  for (let i = from; i < to && out.length < 24; i++)
    if (!chart.has(i, C.quote)) out.push(chart.words[i].form.replace(/^[ولب]?(?:ال|لل)/, ''));
  return out;
};

/** The earlier speaker whom a short form means: «المصدر», «المصادر ذاتها», «بيسكوف», «المتحدث». */
export const meant = (chart: ArabicChart, memory: Memory, speaker: Speaker): Spoken | null => {
  // A communiqué is its author's word.
  if (speaker.definite && chart.has(speaker.from, C.statementNoun) && speaker.to === speaker.from + 1) return recentActive(memory);
  const own = words(chart, speaker).filter((word) => !same.has(word));
  const recent = memory.said.slice(-depth).reverse();
  if (speaker.anonymous)
    return speaker.definite
      ? (recent.find(
          (spoken) => spoken.speaker.head === speaker.head && !isMore(speaker, spoken.speaker) && shares(chart, own, spoken.speaker),
        ) ?? null)
      : null;
  if (own.length > 2) return null;
  return recent.find((spoken) => spoken.speaker.to - spoken.speaker.from > own.length && shares(chart, own, spoken.speaker)) ?? null;
};

/** «المسؤولون» are more than the «مسؤول» of before; «المصدر» may be one of «مصادر». */
const isMore = (speaker: Speaker, before: Speaker): boolean =>
  speaker.number === 'plural' && before.number === 'singular' && before.parts.length === 1;

const same = new Set(['ذاته', 'ذاتها', 'نفسه', 'نفسها', 'عينه', 'عينها', 'ذات', 'نفس', 'مذكور', 'مذكوره', 'قريه']);

const stems = (word: string): string => word.replace(/(?:ون|ين|ه|ات)$/, '');

const shares = (chart: ArabicChart, own: readonly string[], speaker: Speaker): boolean => {
  const theirs = new Set(words(chart, speaker).map(stems));
  // The head is compared by its lemma (المصدر for مصادر); what describes it must be among the fuller words.
  return own.every((word, at) => (at === 0 && speaker.anonymous) || theirs.has(stems(word)));
};

export const remember = (memory: Memory, value: UtteranceValue, speaker: Speaker, named: Speaker): void => {
  memory.said.push({ speaker, named, carriers: value.carriers, active: value.how === 'verb' });
};
