// The stretch of a sentence that belongs to one claim: from the joint before its trigger to the next one after what it takes.
// Joints are relative clauses that go on elsewhere, «فيما», «بينما», and another telling of harm that has its own place or time.
import type { ArabicChart } from '../nodes.ts';
import { C } from '../words/classes.ts';
import type { Clause } from './context.ts';

const breakWords = new Set(['فيما', 'بينما', 'كما', 'لكن', ';']);

const breaks = (chart: ArabicChart, token: number): boolean => {
  if (breakWords.has(chart.words[token].form)) return true;
  const hit = chart.hits.get(token);
  return hit?.phrase?.lemma.key === 'while' && hit.to - hit.from > 1;
};

export const clauseOf = (chart: ArabicChart, at: { readonly from: number; readonly to: number }): Clause => {
  const sentence = chart.sentences[chart.sentenceOf(at.from)];
  let { from, to } = sentence;
  for (let i = at.from - 1; i > sentence.from; i--) {
    if (breaks(chart, i)) {
      from = i + 1;
      break;
    }
  }
  for (let i = at.to; i < sentence.to; i++) {
    if (breaks(chart, i) || startsSpeech(chart, i)) {
      to = i;
      break;
    }
  }
  return { from, to };
};

/** «... مشيرا إلى أن» and «وأضاف أن» begin another telling. */
const startsSpeech = (chart: ArabicChart, i: number): boolean =>
  (chart.has(i, C.sayVerb) || chart.has(i, C.addVerb) || chart.has(i, C.declareParticiple)) &&
  (chart.has(i + 1, C.that) || chart.has(i + 2, C.that));
