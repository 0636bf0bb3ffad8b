// What is known about one report while it is read: its tokens, their words, and nodes: readings of stretches of tokens,
// found by one layer and used by the next. Knows no language; `Kinds` names the node kinds and what each holds.
import type { Report, Span } from '../../model/index.ts';
import type { Tokens } from '../../text/index.ts';
import type { Hits } from './hits.ts';
import type { Word } from './word.ts';
import { maskWords } from './word.ts';

/** A reading of the tokens from `from` (inclusive) to `to` (exclusive). `why` lists the rules that made it, from words up. */
export interface Node<V> {
  readonly from: number;
  readonly to: number;
  readonly value: V;
  readonly why: readonly number[];
}

/** The longest phrase of the language or name of a pack that begins at a token. */
export interface Hit<R, E> {
  readonly from: number;
  readonly to: number;
  /** What it means as a phrase of the language; null for a mere name. */
  readonly phrase: R | null;
  /** What it names in the packs. */
  readonly names: readonly E[];
  /** The proclitics that its first word carries, folded. */
  readonly clitics: string;
}

export interface Stretch {
  readonly from: number;
  readonly to: number;
}

export interface Chart<R, K, E> {
  readonly report: Report;
  readonly tokens: Tokens;
  readonly count: number;
  readonly words: readonly Word<R>[];
  /** What the language asks of every word, by token; what stands behind the last is void. */
  readonly looks: Int32Array;
  /** Half-open token ranges, in order, without the line ends between them. */
  readonly sentences: readonly Stretch[];
  readonly sentenceOf: (token: number) => number;
  /** Phrases and names by their first token, and by the token after their last. */
  readonly hits: Hits<Hit<R, E>>;
  readonly hitEnds: Hits<Hit<R, E>>;
  readonly has: (token: number, classId: number) => boolean;
  /** Whether the word at a token has any class of a set (see classSet). */
  readonly hasAny: (token: number, set: Uint32Array) => boolean;
  readonly add: <N extends keyof K>(kind: N, node: Node<K[N]>) => void;
  /** Puts other nodes in place of all of a kind: what a layer chose among its readings. */
  readonly replace: <N extends keyof K>(kind: N, nodes: readonly Node<K[N]>[]) => void;
  readonly starting: <N extends keyof K>(kind: N, token: number) => Node<K[N]> | undefined;
  readonly ending: <N extends keyof K>(kind: N, token: number) => Node<K[N]> | undefined;
  /** In the order of their first token. */
  readonly all: <N extends keyof K>(kind: N) => readonly Node<K[N]>[];
  /** The original's offsets of a stretch of tokens; to be called with from < to. */
  readonly span: (from: number, to: number) => Span;
  readonly text: (from: number, to: number) => string;
}

/** Nodes of one kind. By token: the longest that starts there, and the longest that ends there. */
interface Shelf<V> {
  readonly nodes: Node<V>[];
  readonly starts: (Node<V> | undefined)[];
  readonly ends: (Node<V> | undefined)[];
  sorted: boolean;
}

export interface ChartParts<R, E> {
  readonly report: Report;
  readonly tokens: Tokens;
  readonly words: readonly Word<R>[];
  /** The classes of every token's word, one after the other: asked so often that they have to lie close together. */
  readonly masks: Uint32Array;
  readonly looks: Int32Array;
  readonly sentences: readonly Stretch[];
  readonly hits: Hits<Hit<R, E>>;
  readonly hitEnds: Hits<Hit<R, E>>;
}

export const createChart = <R, K, E>(parts: ChartParts<R, E>): Chart<R, K, E> => {
  const { report, tokens, words, masks, looks, sentences, hits, hitEnds } = parts;
  const { count } = tokens;
  let sentenceAt: Int32Array | null = null;
  const shelves = new Map<keyof K, Shelf<unknown>>();
  // Rules ask for one kind many times in a row.
  let lastKind: keyof K | null = null;
  let lastShelf: Shelf<unknown> | null = null;
  const shelf = <N extends keyof K>(kind: N): Shelf<K[N]> => {
    if (kind === lastKind) return lastShelf as Shelf<K[N]>;
    let found = shelves.get(kind);
    if (!found) {
      found = { nodes: [], starts: new Array(count + 1), ends: new Array(count + 1), sorted: true };
      shelves.set(kind, found);
    }
    lastKind = kind;
    lastShelf = found;
    return found as Shelf<K[N]>;
  };
  const byStart = (a: Node<unknown>, b: Node<unknown>): number => a.from - b.from || b.to - a.to;
  const span = (from: number, to: number): Span => ({ from: tokens.from[from], to: tokens.to[to - 1] });
  const add = <N extends keyof K>(kind: N, node: Node<K[N]>): void => {
    const here = shelf(kind);
    const last = here.nodes[here.nodes.length - 1];
    if (last && byStart(last, node) > 0) here.sorted = false;
    here.nodes.push(node);
    // The longest reading from a token, and the longest up to one, are what patterns meet.
    const first = here.starts[node.from];
    if (!first || first.to < node.to) here.starts[node.from] = node;
    const final = here.ends[node.to];
    if (!final || final.from > node.from) here.ends[node.to] = node;
  };
  return {
    report,
    tokens,
    count,
    words,
    looks,
    sentences,
    hits,
    hitEnds,
    sentenceOf: (token) => {
      sentenceAt ??= indexed(sentences, count);
      return token < count ? (token < 0 ? 0 : sentenceAt[token]) : Math.max(0, sentences.length - 1);
    },
    hasAny: (token, set) => {
      if (token < 0 || token >= count) return false;
      const at = token * maskWords;
      for (let i = 0; i < maskWords; i++) if ((masks[at + i] & set[i]) !== 0) return true;
      return false;
    },
    has: (token, id) => token >= 0 && token < count && ((masks[token * maskWords + (id >>> 5)] >>> (id & 31)) & 1) === 1,
    add,
    replace: (kind, nodes) => {
      shelves.delete(kind);
      lastKind = null;
      for (const node of nodes) add(kind, node);
    },
    starting: (kind, token) => shelf(kind).starts[token],
    ending: (kind, token) => shelf(kind).ends[token],
    all: (kind) => {
      const here = shelf(kind);
      if (!here.sorted) here.nodes.sort(byStart);
      here.sorted = true;
      return here.nodes;
    },
    span,
    text: (from, to) => {
      const at = span(from, to);
      return tokens.text.slice(at.from, at.to);
    },
  };
};

/** For every token the index of the stretch that holds it; of the one before it where it stands between two. */
const indexed = (stretches: readonly Stretch[], count: number): Int32Array => {
  const at = new Int32Array(count);
  for (let i = 1; i < stretches.length; i++) at.fill(i, stretches[i].from, i + 1 < stretches.length ? stretches[i + 1].from : count);
  return at;
};
