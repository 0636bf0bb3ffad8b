// A rule: a name in a reader's words, a pattern of elements of which some are named slots, and what it makes of them.
// Elements match tokens and the nodes of earlier layers, in both directions, so that a rule can be tried from its rarest word.
import type { Chart } from './chart.ts';

/** What an element matched: tokens from `from` to `to`, with a value. */
export interface Match<V> {
  readonly from: number;
  readonly to: number;
  readonly value: V;
  readonly why: readonly number[];
}

/** Matches at `edge`: forwards from that token, or backwards so that it ends there. Null where it does not. */
export interface Element<C, V> {
  readonly find: (chart: C, edge: number, backwards: boolean) => Match<V> | null;
  /** Class of the words at which a rule with this element can be tried; -1 where it cannot anchor one. */
  readonly anchor: number;
  /** May match nothing. */
  readonly optional: boolean;
}

export interface Slot<C, N extends string, V> extends Element<C, V> {
  readonly name: N;
}

/** Every named slot of a pattern, with the value that it takes. */
export type Slots<P extends readonly unknown[]> = {
  readonly [S in Extract<P[number], Slot<never, string, unknown>> as S['name']]: S extends Slot<never, string, infer V> ? Match<V> : never;
};

export interface Rule<C> {
  readonly name: string;
  /** The class of words where it is tried; a word with none of the classes that rules ask for costs nothing. */
  readonly anchor: number;
  /** Tries the rule where its anchor stands at `token`; adds to the chart what it makes. */
  readonly attempt: (chart: C, token: number, id: number) => void;
}

/** What a pattern's maker may use besides its slots. */
export interface Made<C> {
  readonly chart: C;
  readonly from: number;
  readonly to: number;
  /** The rules behind the slots, then this one. */
  readonly why: readonly number[];
}

export const slot = <C, N extends string, V>(name: N, element: Element<C, V>): Slot<C, N, V> => ({ ...element, name });

/** An element that may be missing; its value is then null. */
export const optional = <C, V>(element: Element<C, V>): Element<C, V | null> => ({
  find: (chart, edge, backwards) => element.find(chart, edge, backwards) ?? { from: edge, to: edge, value: null, why: [] },
  anchor: -1,
  optional: true,
});

/** A rule by pattern. Its anchor is the first element that can anchor one, or the one at `anchorAt`. */
export const rule = <C, const P extends readonly Element<C, unknown>[]>(
  name: string,
  pattern: P,
  make: (slots: Slots<P>, made: Made<C>) => void,
  anchorAt: number = pattern.findIndex((element) => element.anchor >= 0),
): Rule<C> => {
  if (anchorAt < 0 || pattern[anchorAt].anchor < 0)
    throw new Error(`rule "${name}": got a pattern without an anchor, expected an element that asks for a word class`);
  const named = pattern as unknown as readonly Slot<C, string, unknown>[];
  return {
    name,
    anchor: pattern[anchorAt].anchor,
    attempt: (chart, token, id) => {
      const found: (Match<unknown> | null)[] = new Array(pattern.length);
      let to = token;
      for (let i = anchorAt; i < pattern.length; i++) {
        const match = pattern[i].find(chart, to, false);
        if (!match) return;
        found[i] = match;
        to = match.to;
      }
      let from = token;
      for (let i = anchorAt - 1; i >= 0; i--) {
        const match = pattern[i].find(chart, from, true);
        if (!match) return;
        found[i] = match;
        from = match.from;
      }
      const slots: Record<string, Match<unknown>> = {};
      const why: number[] = [];
      for (let i = 0; i < pattern.length; i++) {
        const match = found[i]!;
        if (named[i].name !== undefined) slots[named[i].name] = match;
        for (const number of match.why) why.push(number);
      }
      why.push(id);
      make(slots as Slots<P>, { chart, from, to, why });
    },
  };
};

/** A rule that a pattern cannot say (a number of many words, a list): code that is called at each word of a class. */
export const scan = <C>(name: string, anchor: number, attempt: (chart: C, token: number, id: number) => void): Rule<C> => ({
  name,
  anchor,
  attempt,
});

/** Elements over a language's own chart. */
export const elements = <R extends { readonly lemma: { readonly classes: readonly number[] } }, K, E>() => {
  type C = Chart<R, K, E>;
  return {
    /** One word, or one phrase of the language, with a reading of that class; its value is the reading. */
    word: (classId: number): Element<C, R> => ({
      find: (chart, edge, backwards) => {
        const hit = backwards ? chart.hitEnds.get(edge) : chart.hits.get(edge);
        if (hit?.phrase?.lemma.classes.includes(classId)) return { from: hit.from, to: hit.to, value: hit.phrase, why: [] };
        const token = backwards ? edge - 1 : edge;
        if (token < 0 || token >= chart.count) return null;
        const reading = chart.words[token].byClass.get(classId);
        return reading ? { from: token, to: token + 1, value: reading, why: [] } : null;
      },
      anchor: classId,
      optional: false,
    }),
  };
};
