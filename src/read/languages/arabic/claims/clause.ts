// The stretch of a sentence that belongs to one claim: from the joint before its trigger to the next one after what it takes.
// Joints are relative clauses that go on elsewhere, «فيما», «بينما», and another telling of harm that has its own place or time.
import { classSet } from '../../../engine/index.ts';
import { look } from '../looks.ts';
import type { ArabicChart } from '../nodes.ts';
import { C } from '../words/classes.ts';
import type { Clause } from './context.ts';

const breakWords = new Set(['فيما', 'بينما', 'كما', 'لكن', ';']);

/** The words that break a clause by themselves. */
export const jointLook = ({ form }: { readonly form: string }): number => (breakWords.has(form) ? look.joint : 0);

const breaks = (chart: ArabicChart, token: number): boolean => {
  if ((chart.looks[token] & look.joint) !== 0) return true;
  const hit = chart.hits.get(token);
  return hit?.phrase?.lemma.key === 'while' && hit.to - hit.from > 1;
};

/** For every token the last joint up to it, and the first joint or speech from it on; -1 and the end where there is none. */
interface Joints {
  readonly last: Int32Array;
  readonly next: Int32Array;
}

const jointsIn = new WeakMap<ArabicChart, Joints>();

const jointsOf = (chart: ArabicChart): Joints => {
  let joints = jointsIn.get(chart);
  if (!joints) {
    const { count } = chart;
    const last = new Int32Array(count);
    const next = new Int32Array(count + 1).fill(count);
    for (let i = 0; i < count; i++) last[i] = breaks(chart, i) ? i : i ? last[i - 1] : -1;
    for (let i = count - 1; i >= 0; i--) next[i] = last[i] === i || startsSpeech(chart, i) ? i : next[i + 1];
    joints = { last, next };
    jointsIn.set(chart, joints);
  }
  return joints;
};

export const clauseOf = (chart: ArabicChart, at: { readonly from: number; readonly to: number }): Clause => {
  const sentence = chart.sentences[chart.sentenceOf(at.from)];
  const { last, next } = jointsOf(chart);
  const before = at.from > 0 ? last[at.from - 1] : -1;
  return { from: before > sentence.from ? before + 1 : sentence.from, to: Math.max(at.to, Math.min(next[at.to], sentence.to)) };
};

/** «... مشيرا إلى أن» and «وأضاف أن» begin another telling. */
const startsSpeech = (chart: ArabicChart, i: number): boolean =>
  (chart.has(i + 1, C.that) || chart.has(i + 2, C.that)) && chart.hasAny(i, speaking);

const speaking = classSet([C.sayVerb, C.addVerb, C.declareParticiple]);
