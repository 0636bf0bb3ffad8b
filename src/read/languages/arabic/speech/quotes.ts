// Where quotations open and close. «» and “” say it themselves; a straight mark opens after a space and closes before one.
// One pass over the text; the voices and statements ask it how far somebody's own words go.
import { tokenKind } from '../../../engine/index.ts';
import { look } from '../looks.ts';
import type { ArabicChart } from '../nodes.ts';

export interface Quotes {
  /** For an opening mark the token of its closing one; -1 for every other token, and where nothing closes it. */
  readonly close: Int32Array;
  /** For every token the opening mark of the innermost quotation round it, or -1. */
  readonly around: Int32Array;
}

const openers = '«“„‟❝';
const closers = '»”❞';

/** A quotation left open is given up after so many tokens. */
const longest = 400;

const made = new WeakMap<ArabicChart, Quotes>();

/** The quotations of a text, found once. */
export const quotesOf = (chart: ArabicChart): Quotes => {
  const found = made.get(chart) ?? findQuotes(chart);
  made.set(chart, found);
  return found;
};

const opens = (chart: ArabicChart, token: number, open: boolean): boolean => {
  const mark = chart.text(token, token + 1);
  // „…“ and ”…“ end in what elsewhere opens: right behind a word and before none it closes.
  if (openers.includes(mark))
    return !open || spaceBefore(chart, token) || (!spaceAfter(chart, token) && chart.tokens.kind[token + 1] === tokenKind.word);
  // Some write the closing mark on both sides («لـ”الشرق الأوسط”»): right before a word it opens.
  if (closers.includes(mark)) return !open && !spaceAfter(chart, token) && chart.tokens.kind[token + 1] === tokenKind.word;
  return !open || (spaceBefore(chart, token) && !spaceAfter(chart, token));
};

const spaceBefore = (chart: ArabicChart, token: number): boolean => token === 0 || chart.tokens.to[token - 1] < chart.tokens.from[token];
const spaceAfter = (chart: ArabicChart, token: number): boolean =>
  token + 1 >= chart.count || chart.tokens.to[token] < chart.tokens.from[token + 1];

export const quoteLook = ({ form }: { readonly form: string }): number => (form === '"' ? look.quoteMark : 0);

const findQuotes = (chart: ArabicChart): Quotes => {
  const close = new Int32Array(chart.count).fill(-1);
  const around = new Int32Array(chart.count).fill(-1);
  const stack: number[] = [];
  for (let i = 0; i < chart.count; i++) {
    const mark = (chart.looks[i] & look.quoteMark) !== 0;
    if (!mark && stack.length === 0) continue;
    while (stack.length && i - stack[stack.length - 1] > longest) stack.pop();
    if (mark) {
      if (opens(chart, i, stack.length > 0)) stack.push(i);
      else close[stack.pop()!] = i;
    }
    around[i] = stack.length ? stack[stack.length - 1] : -1;
  }
  return { close, around };
};
