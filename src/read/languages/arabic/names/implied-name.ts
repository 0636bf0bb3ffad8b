// Names that no pack knows and no locating word announces, shown to be places by what follows them: a bearing or a distance
// («في زاولي شمال حلب»، «في زاولي (30 كلم شمال حلب)»), or the place that holds them («في زاولي بمحافظة إدلب»).
import { classSet, tokenKind } from '../../../engine/index.ts';
import type { ArabicChart, ArabicNode } from '../nodes.ts';
import { C } from '../words/classes.ts';

export interface ImpliedName {
  readonly from: number;
  readonly to: number;
  /** قرب rather than في before it. */
  readonly near: boolean;
}

const longest = 3;
const inSet = classSet([C.in]);

/** A word that no table knows, and that no name of a pack begins with. */
const isUnknown = (chart: ArabicChart, token: number): boolean => {
  if (token < 0 || chart.tokens.kind[token] !== tokenKind.word || chart.hits.has(token)) return false;
  const { form, readings } = chart.words[token];
  return form.length > 2 && form.charCodeAt(0) > 0x600 && (readings.length === 0 || chart.words[token].readings.every(isCompound));
};

const isCompound = ({ lemma }: { readonly lemma: { readonly data: { readonly tag?: string } } }): boolean => lemma.data.tag === 'compound';

/** Two words without the article or with it on the first alone are a noun with its genitive; a name's words agree: دمنة خدير، تل أسقف. */
const lead = (chart: ArabicChart, from: number, to: number): boolean => {
  for (let token = from + 1; token < to; token++) if (chart.words[token].form.startsWith('ال')) return false;
  return true;
};

/** The unknown words that end at `to`, from the preposition before them, or from the ب written on to the first. */
export const impliedNameBefore = (chart: ArabicChart, to: number, alone: boolean): ImpliedName | null => {
  for (let from = to - 1; from >= to - longest && from > 0 && isUnknown(chart, from); from--) {
    const { form } = chart.words[from];
    const before = chart.words[from - 1].form;
    const near = chart.hitEnds.get(from)?.phrase?.lemma.key === 'close-to' || before === 'قرب' || before === 'بقرب';
    const inside = chart.hasAny(from - 1, inSet);
    if (!near && !inside && (!isGlued(form) || chart.has(from - 1, C.dash))) continue;
    if (alone && (to - from > 1 || form.endsWith('ه'))) return null;
    return lead(chart, from, to) ? { from, to, near } : null;
  }
  return null;
};

/** ب and a name of some length: shorter words begin with the letter themselves. */
const isGlued = (form: string): boolean => form.startsWith('ب') && form.length > 4;

const openers = classSet([C.comma, C.open]);

/** Where the words before a place that place something else end; -1 where the place stands for itself. */
export const shownBy = (chart: ArabicChart, node: ArabicNode<'place'>): { readonly to: number; readonly alone: boolean } | null => {
  const { bearing, km, role } = node.value;
  let to = node.from;
  const inside = chart.hasAny(to - 1, inSet);
  if (inside) to--;
  if (chart.hasAny(to - 1, openers)) to--;
  if (bearing !== null || (km !== null && role === 'near')) return { to, alone: false };
  if (inside) return to === node.from - 1 && chart.has(node.from, C.areaWord) ? { to, alone: true } : null;
  const { readings, form } = chart.words[node.from];
  const glued =
    to === node.from &&
    form.startsWith('ب') &&
    (chart.hits.get(node.from)?.clitics === 'ب' || readings.some(({ features }) => features.preposition === 'ب'));
  return glued ? { to, alone: false } : null;
};

/** «(جنوب شرق)», «شرق البلاد»: bearings that are measured from no name, where they begin at `token`; null where they are measured from one. */
export const bareBearing = (chart: ArabicChart, token: number): { readonly from: number; readonly to: number } | null => {
  if (chart.has(token - 1, C.bearing)) return null;
  const end = chart.has(token + 1, C.bearing) ? token + 2 : token + 1;
  const country = chart.words[end]?.form === 'البلاد' ? 1 : 0;
  const bracket = chart.has(token - 1, C.open) && chart.has(end + country, C.close);
  if (!bracket && country === 0) return null;
  const from = chart.hasAny(token - 1, openers) ? token - 1 : token;
  return { from, to: end + country + (bracket ? 1 : 0) };
};
