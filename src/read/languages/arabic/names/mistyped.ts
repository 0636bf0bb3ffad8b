// Names mistyped by one letter: looked for only where a name is announced, between quotation marks or after عملية, معركة, اسم,
// so that ordinary words are never bent into names.
import { tokenKind } from '../../../engine/index.ts';
import type { ArabicChart, ArabicNode } from '../nodes.ts';
import { C } from '../words/classes.ts';
import type { NameBook } from './name-book.ts';

type PartyNode = ArabicNode<'party'>;

const announcing: ReadonlySet<string> = new Set(['عمليه', 'معركه', 'باسم', 'اسم', 'فصائل', 'غرفه', 'قوات', 'مقاتلو', 'مقاتلي', 'عناصر']);
const mostWords = 4;

/** The folded words from one token to another; empty where something other than a word stands between. */
const wordsOf = (chart: ArabicChart, from: number, to: number): string => {
  let words = '';
  for (let at = from; at < to; at++) {
    if (at >= chart.count || chart.tokens.kind[at] !== tokenKind.word) return '';
    words += (at > from ? ' ' : '') + chart.words[at].form;
  }
  return words;
};

const isKnown = (chart: ArabicChart, from: number, to: number): boolean => {
  const hit = chart.hits.get(from);
  return hit !== undefined && hit.to >= to && hit.names.some(({ kind }) => kind !== 'place');
};

const nodeFor = (chart: ArabicChart, book: NameBook, from: number, to: number, core: PartyNode['value']['core']): PartyNode | null => {
  const words = wordsOf(chart, core.from, core.to);
  const party = words === '' || isKnown(chart, core.from, core.to) ? null : book.slip(words);
  if (!party) return null;
  return { from, to, value: { party, core, kind: party.kind, armed: party.kind === 'force' || party.kind === 'faction', sort: null, plural: false }, why: [] };
};

export const mistyped = (chart: ArabicChart, book: NameBook): PartyNode[] => {
  const out: PartyNode[] = [];
  for (let at = 0; at < chart.count; at++) {
    if (chart.has(at, C.quote)) {
      let close = at + 1;
      while (close < chart.count && close <= at + mostWords + 1 && !chart.has(close, C.quote)) close++;
      if (close < at + 3 || close > at + mostWords + 1 || !chart.has(close, C.quote)) continue;
      const lead = at > 0 && chart.has(at - 1, C.groupWord) && !chart.words[at - 1].form.startsWith('ال');
      const found = nodeFor(chart, book, lead ? at - 1 : at + 1, lead ? close + 1 : close, { from: at + 1, to: close });
      if (found) out.push(found);
      at = close;
    } else if (announcing.has(chart.words[at].form)) {
      for (const length of [3, 2]) {
        const found = nodeFor(chart, book, at + 1, at + 1 + length, { from: at + 1, to: at + 1 + length });
        if (!found) continue;
        out.push(found);
        break;
      }
    }
  }
  return out;
};
