// The report's own reservations: «ولم يتسن التحقق من صحة ذلك», «لم تتوفر معلومات مستقلة». One covers the claims of its own sentence
// and of those before it, back to the paragraph's beginning; alone in its paragraph, those of the one before; and at a paragraph's
// end, earlier claims on the word of whoever speaks in it.
import type { Span } from '../../../../model/index.ts';
import { attributionOf } from '../claims/context.ts';
import { look } from '../looks.ts';
import type { ArabicChart, ArabicNode } from '../nodes.ts';

interface Caveat {
  readonly span: Span;
  /** Sentences that it covers, both ends included. */
  readonly from: number;
  readonly to: number;
  /** Where it looks back for claims on the same word, and whose word that is. */
  readonly back: number;
  readonly origins: ReadonlySet<string>;
}

const found = new WeakMap<ArabicChart, readonly Caveat[]>();

const formOf = (chart: ArabicChart, token: number): string => chart.words[token]?.form ?? '';

/** Forms with «و» and «ف» before them too. */
const withAnd = (...words: readonly string[]): ReadonlySet<string> => new Set(words.flatMap((word) => [word, `و${word}`, `ف${word}`]));

/** How verifying fails: verbs of failing, or these after a negation. */
const fails = withAnd('تعذر', 'يتعذر', 'تعذرت', 'استحال', 'يصعب', 'يستحيل');
const negations = withAnd('لم', 'لا', 'لن', 'ليس', 'ليست');
const possible: ReadonlySet<string> = new Set([
  'يتسن',
  'يتسني',
  'تتسن',
  'يمكن',
  'تتوفر',
  'تتوافر',
  'يتوفر',
  'يتوافر',
  'يتمكن',
  'تتمكن',
  'نتمكن',
  'يصدر',
  'تصدر',
  'تستطع',
  'يستطع',
  'يتاكد',
  'تتاكد',
  'يكن',
  'تكن',
  'يتم',
  'تتم',
  'يرد',
  'ترد',
  'بالامكان',
  'يتيسر',
]);
const nouns = ['تحقق', 'تاكد', 'تاكيد', 'تثبت', 'توثق', 'تعليق', 'مستقل', 'مستقله', 'تعقيب'];
const verifying: ReadonlySet<string> = new Set([
  ...nouns.flatMap((noun) => [noun, `ال${noun}`, `لل${noun}`, `بال${noun}`, `ل${noun}`]),
  'صحه',
]);

/** The words that a reservation may begin with. */
export const caveatLook = ({ form }: { readonly form: string }): number => (fails.has(form) || negations.has(form) ? look.caveat : 0);

/** A reservation that begins at a token, as its end; -1 where none does. */
const caveatEnd = (chart: ArabicChart, token: number, limit: number): number => {
  const form = formOf(chart, token);
  if (!fails.has(form) && !(negations.has(form) && possible.has(formOf(chart, token + 1)))) return -1;
  for (let i = token + 1; i < Math.min(limit, token + 14); i++) if (verifying.has(formOf(chart, i))) return limit;
  return -1;
};

/** How many sentences before its paragraph a reservation reaches on the same voice. */
const depth = 12;

const originOf = ({ party, text }: { readonly party: string | null; readonly text: string }): string => party ?? text;

/** Whose word the last voice before a token is, within its paragraph. */
const voiceBefore = (chart: ArabicChart, token: number, from: number): ReadonlySet<string> => {
  const voices = chart.all('voice');
  let last: ArabicNode<'voice'> | null = null;
  for (let i = upTo(voices, token) - 1; i >= 0 && voices[i].from >= from; i--) {
    if (voices[i].value.links.some(({ role }) => role === 'origin')) {
      last = voices[i];
      break;
    }
  }
  return new Set(last?.value.links.filter(({ role }) => role === 'origin').map(originOf));
};

/** How many nodes begin before a token. */
const upTo = (nodes: readonly { readonly from: number }[], token: number): number => {
  let low = 0;
  let high = nodes.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if (nodes[middle].from < token) low = middle + 1;
    else high = middle;
  }
  return low;
};

/** Between two sentences a line end leaves a gap of tokens. */
const beginsParagraph = (chart: ArabicChart, index: number): boolean =>
  index === 0 || index >= chart.sentences.length || chart.sentences[index].from > chart.sentences[index - 1].to;

const gather = (chart: ArabicChart): readonly Caveat[] => {
  const out: Caveat[] = [];
  let paragraph = 0;
  let earlier = 0;
  chart.sentences.forEach(({ from, to }, index) => {
    if (index > 0 && beginsParagraph(chart, index)) {
      earlier = paragraph;
      paragraph = index;
    }
    for (let i = from; i < to; i++) {
      if ((chart.looks[i] & look.caveat) === 0) continue;
      const end = caveatEnd(chart, i, to);
      if (end < 0) continue;
      const first = paragraph === index && i - from < 3 ? earlier : paragraph;
      const origins = beginsParagraph(chart, index + 1) ? voiceBefore(chart, i, chart.sentences[first].from) : new Set<string>();
      out.push({ span: chart.span(i, end), from: first, to: index, back: origins.size ? Math.max(0, first - depth) : first, origins });
      break;
    }
  });
  return out;
};

const covers = (chart: ArabicChart, { from, origins }: Caveat, sentence: number, token: number): boolean =>
  from <= sentence || attributionOf(chart, token).some((link) => link.role === 'origin' && origins.has(originOf(link)));

/** The reservations that cover a claim at this token. */
export const caveatsOf = (chart: ArabicChart, token: number): Span[] => {
  const all = found.get(chart) ?? gather(chart);
  found.set(chart, all);
  if (!all.length) return [];
  const sentence = chart.sentenceOf(token);
  const spans: Span[] = [];
  // In order, and each reaches back a bounded way: those before the claim's sentence are skipped by bisection.
  let low = 0;
  let high = all.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if (all[middle].to < sentence) low = middle + 1;
    else high = middle;
  }
  for (let i = low; i < all.length && all[i].to - sentence < 60 && spans.length < 4; i++)
    if (all[i].back <= sentence && covers(chart, all[i], sentence, token)) spans.push(all[i].span);
  return spans;
};
