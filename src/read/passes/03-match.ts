// Pass 3: the layers, in their order, each once over the text. A rule is tried only at words of its anchor's class.
import type { Chart, HasLemma, Layer, Rule } from '../engine/index.ts';
import { hasClass } from '../engine/index.ts';

export interface RuleBook<C> {
  /** Every rule of the language in one list; `why` counts in it. */
  readonly names: readonly string[];
  readonly rulesFor: (mask: Uint32Array) => readonly (readonly number[])[];
  readonly run: (chart: C, words: readonly { readonly rules: readonly (readonly number[])[] | null }[]) => void;
}

export const createRuleBook = <R extends HasLemma, K, E>(layers: readonly Layer<Chart<R, K, E>>[]): RuleBook<Chart<R, K, E>> => {
  type C = Chart<R, K, E>;
  const rules: Rule<C>[] = layers.flatMap((layer) => layer.rules);
  const firsts: number[] = [];
  let first = 0;
  for (const layer of layers) {
    firsts.push(first);
    first += layer.rules.length;
  }
  const none: readonly (readonly number[])[] = layers.map(() => []);
  const inLayer = (test: (anchor: number) => boolean): readonly (readonly number[])[] => {
    const found = layers.map((layer, l) => layer.rules.flatMap((rule, i) => (test(rule.anchor) ? [firsts[l] + i] : [])));
    return found.some((list) => list.length) ? found : none;
  };
  const byPhrase = new Map<string, readonly (readonly number[])[]>();
  const rulesOfPhrase = (classes: readonly number[]): readonly (readonly number[])[] => {
    const key = classes.join();
    let found = byPhrase.get(key);
    if (!found) {
      found = inLayer((anchor) => classes.includes(anchor));
      byPhrase.set(key, found);
    }
    return found;
  };
  return {
    names: rules.map((rule) => rule.name),
    rulesFor: (mask) => inLayer((anchor) => hasClass(mask, anchor)),
    run: (chart, words) => {
      // Most words have no rule in any layer; where each layer has something to try is listed once.
      const places: number[][] = layers.map(() => []);
      for (let i = 0; i < words.length; i++) {
        const own = words[i].rules!;
        if (own !== none) for (let l = 0; l < own.length; l++) if (own[l].length > 0) places[l].push(i);
      }
      for (const [i, { phrase }] of chart.hits) {
        if (!phrase) continue;
        const own = words[i].rules!;
        rulesOfPhrase(phrase.lemma.classes).forEach((ids, l) => {
          if (ids.length > 0 && own[l].length === 0) places[l].push(i);
        });
      }
      const inside = insideNames(chart, words.length);
      layers.forEach((layer, l) => {
        for (const i of inOrder(places[l])) {
          if (layer.closedNames && inside[i]) continue;
          const own = words[i].rules![l];
          for (let k = 0; k < own.length; k++) rules[own[k]].attempt(chart, i, own[k]);
          const phrase = chart.hits.get(i)?.phrase;
          if (phrase) for (const id of rulesOfPhrase(phrase.lemma.classes)[l]) if (!own.includes(id)) rules[id].attempt(chart, i, id);
        }
        layer.settle?.(chart);
      });
    },
  };
};

/** Sorted by number; phrases were listed behind words. */
const inOrder = (tokens: number[]): number[] => {
  for (let i = 1; i < tokens.length; i++) if (tokens[i] < tokens[i - 1]) return tokens.sort((a, b) => a - b);
  return tokens;
};

/** Marks the words of names behind their first. */
const insideNames = (
  chart: { readonly hits: ReadonlyMap<number, { readonly from: number; readonly to: number; readonly phrase: unknown }> },
  count: number,
): Uint8Array => {
  const inside = new Uint8Array(count);
  for (const { from, to, phrase } of chart.hits.values()) if (!phrase) inside.fill(1, from + 1, to);
  return inside;
};
