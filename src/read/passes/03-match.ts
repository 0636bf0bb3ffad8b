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
    if (!found) byPhrase.set(key, (found = inLayer((anchor) => classes.includes(anchor))));
    return found;
  };
  return {
    names: rules.map((rule) => rule.name),
    rulesFor: (mask) => inLayer((anchor) => hasClass(mask, anchor)),
    run: (chart, words) => {
      // Most words have no rule in any layer; the few that do are listed once.
      const tokens: number[] = [];
      for (let i = 0; i < words.length; i++) if (words[i].rules !== none || chart.hits.has(i)) tokens.push(i);
      layers.forEach((layer, l) => {
        if (layer.rules.length) {
          for (const i of tokens) {
            const own = words[i].rules![l];
            for (let k = 0; k < own.length; k++) rules[own[k]].attempt(chart, i, own[k]);
            const phrase = chart.hits.get(i)?.phrase;
            if (phrase) for (const id of rulesOfPhrase(phrase.lemma.classes)[l]) if (!own.includes(id)) rules[id].attempt(chart, i, id);
          }
        }
        layer.settle?.(chart);
      });
    },
  };
};
