// What every claim needs besides its own words: where, when, on whose word, in which sentence. Asked with the tokens of the
// claim; answers from the nodes of its clause, then its sentence, then (places and times) the sentences before it.
import type { Link, Span, Time } from '../../../../model/index.ts';
import type { ArabicChart, ArabicNode } from '../nodes.ts';

export { placeOf, whereOf } from './where.ts';

export interface At {
  /** The word that decides the claim. */
  readonly trigger: number;
  /** Tokens of the claim: trigger and what it takes. */
  readonly from: number;
  readonly to: number;
}

interface Heard {
  /** For every token the innermost voice over it as an index into the voices, or -1. */
  readonly innermost: Int32Array;
  /** The wire credit that carries the whole report, if any. */
  readonly wire: readonly Link[];
}

const heard = new WeakMap<ArabicChart, Heard>();

/** A voice with carriers alone, at the head of the report, goes under all others. */
const isWire = ({ value }: ArabicNode<'voice'>): boolean => value.links.every(({ role }) => role === 'via');

/** Each voice is painted over the wider ones; what a voice reaches is bounded, so the work grows with the text alone. */
const hear = (chart: ArabicChart): Heard => {
  const voices = chart.all('voice');
  const innermost = new Int32Array(chart.count).fill(-1);
  const wire: Link[] = [];
  const order = voices.flatMap((voice, index) => {
    if (!isWire(voice) || voice.value.reach.to < chart.count) return [index];
    if (!wire.length) wire.push(...voice.value.links);
    return [];
  });
  const size = (index: number): number => voices[index].value.reach.to - voices[index].value.reach.from;
  // Of two as wide the later one is painted last: «قال فلان إن» inside what another said.
  order.sort((a, b) => size(b) - size(a) || a - b);
  for (const index of order) innermost.fill(index, voices[index].value.reach.from, voices[index].value.reach.to);
  return { innermost, wire };
};

/** The links of the innermost voice over a token, then who carried the report, and the outlet last where the report names one. */
export const attributionOf = (chart: ArabicChart, token: number): readonly Link[] => {
  let found = heard.get(chart);
  if (!found) {
    found = hear(chart);
    heard.set(chart, found);
  }
  const voice = found.innermost[token] ?? -1;
  const links = voice < 0 ? [] : chart.all('voice')[voice].value.links;
  const wire = found.wire.filter(({ text }) => !links.some((link) => link.text === text));
  const { outlet } = chart.report;
  const own: Link[] =
    outlet === null ? [] : [{ role: 'outlet', text: outlet, party: null, verb: null, act: 'report', sort: null, said: null, span: null }];
  return [...links, ...wire, ...own];
};

export const timeOf = (chart: ArabicChart, node: ArabicNode<'time'>): Time => ({
  text: chart.text(node.value.core.from, node.value.core.to),
  start: node.value.start,
  end: node.value.end,
  precision: node.value.precision,
  basis: node.value.basis,
  span: chart.span(node.value.core.from, node.value.core.to),
});

export const sentenceSpan = (chart: ArabicChart, token: number): Span => {
  const { from, to } = chart.sentences[chart.sentenceOf(token)];
  return chart.span(from, to);
};

/** Where the clause of a claim begins and ends: between other clauses' joints, never past another trigger given in `others`. */
export interface Clause {
  readonly from: number;
  readonly to: number;
}
