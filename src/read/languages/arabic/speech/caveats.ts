// The report's own reservations: «ولم يتسن التحقق من صحة ذلك», «لم تتوفر معلومات مستقلة». One covers the claims of the sentences
// before it, back to the paragraph's beginning (or, alone in its paragraph, the one before), and those of its own sentence.
import type { Span } from '../../../../model/index.ts';
import type { ArabicChart } from '../nodes.ts';

interface Caveat {
  readonly span: Span;
  /** Sentences that it covers, both ends included. */
  readonly from: number;
  readonly to: number;
}

const found = new WeakMap<ArabicChart, readonly Caveat[]>();

const formOf = (chart: ArabicChart, token: number): string => chart.words[token]?.form ?? '';

/** How verifying fails: the verb, which «لم» or the like goes before unless it is one of failing. */
const fails = /^[وف]?(?:تعذر|يتعذر|استحال|يصعب|تعذرت)$/;
const negations = /^[وف]?(?:لم|لا|لن|ليس|ليست)$/;
const possible = /^(?:يتسن|يتسني|تتسن|يمكن|تتوفر|تتوافر|يتوفر|يتوافر|يتمكن|تتمكن|يصدر|تصدر|تستطع|يستطع|يتاكد|تتاكد|يكن)$/;
const verifying = /^(?:ال|لل|بال)?(?:تحقق|تاكد|تاكيد|تثبت|توثق|مستقل|مستقله|تعليق|صحه)$/;

/** A reservation that begins at a token, as its end; -1 where none does. */
const caveatEnd = (chart: ArabicChart, token: number, limit: number): number => {
  const form = formOf(chart, token);
  const begins = fails.test(form) || (negations.test(form) && possible.test(formOf(chart, token + 1)));
  if (!begins) return -1;
  for (let i = token + 1; i < Math.min(limit, token + 14); i++) if (verifying.test(formOf(chart, i))) return limit;
  return -1;
};

const gather = (chart: ArabicChart): readonly Caveat[] => {
  const out: Caveat[] = [];
  let paragraph = 0;
  let earlier = 0;
  chart.sentences.forEach(({ from, to }, index) => {
    // Between two sentences a line end leaves a gap of tokens.
    if (index > 0 && from > chart.sentences[index - 1].to) {
      earlier = paragraph;
      paragraph = index;
    }
    for (let i = from; i < to; i++) {
      const end = caveatEnd(chart, i, to);
      if (end < 0) continue;
      out.push({ span: chart.span(i, end), from: paragraph === index && i - from < 3 ? Math.max(earlier, 0) : paragraph, to: index });
      break;
    }
  });
  return out;
};

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
  for (let i = low; i < all.length && all[i].from <= sentence && spans.length < 4; i++) spans.push(all[i].span);
  return spans;
};
