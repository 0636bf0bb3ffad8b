// Names mistyped by one letter: looked for only where a name is announced, between quotation marks or after عملية, معركة, اسم,
// so that ordinary words are never bent into names.
import { scan, tokenKind } from '../../../../engine/index.ts';
import type { ArabicChart, ArabicNode, ArabicRule } from '../../nodes.ts';
import { C } from '../../words/classes.ts';
import type { NameBook } from '../name-book.ts';

type PartyNode = ArabicNode<'party'>;

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

const nodeFor = (
  chart: ArabicChart,
  book: NameBook,
  from: number,
  to: number,
  core: PartyNode['value']['core'],
  id: number,
): PartyNode | null => {
  const words = wordsOf(chart, core.from, core.to);
  const party = words === '' || isKnown(chart, core.from, core.to) ? null : book.slip(words);
  if (!party) return null;
  return {
    from,
    to,
    value: { party, core, kind: party.kind, armed: party.kind === 'force' || party.kind === 'faction', sort: null, plural: false },
    why: [id],
  };
};

/** A quotation of two to four words; with فصائل or another word for a group before it, that too. */
const quoted = (book: NameBook): ArabicRule =>
  scan('"<mistyped name>"', C.quote, (chart: ArabicChart, at, id) => {
    let close = at + 1;
    while (close < chart.count && close <= at + mostWords + 1 && !chart.has(close, C.quote)) close++;
    if (close < at + 3 || close > at + mostWords + 1 || close >= chart.count) return;
    const lead = at > 0 && chart.has(at - 1, C.groupWord) && !chart.words[at - 1].form.startsWith('ال');
    const found = nodeFor(chart, book, lead ? at - 1 : at + 1, lead ? close + 1 : close, { from: at + 1, to: close }, id);
    if (found) chart.add('party', found);
  });

const announced = (book: NameBook): ArabicRule =>
  scan('<operation> <mistyped name>', C.announcesName, (chart: ArabicChart, at, id) => {
    if (chart.words[at].form.startsWith('ال')) return;
    for (const length of [3, 2]) {
      const found = nodeFor(chart, book, at + 1, at + 1 + length, { from: at + 1, to: at + 1 + length }, id);
      if (found) return chart.add('party', found);
    }
  });

export const mistyped = (book: NameBook): readonly ArabicRule[] => [quoted(book), announced(book)];
