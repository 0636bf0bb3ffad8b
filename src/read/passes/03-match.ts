// Pass 3: the layers, in their order, each once over the text. A rule is tried only at words of its anchor's class.
import type { Chart, HasLemma, Hits, Layer, Rule, RuleSet } from '../engine/index.ts';
import { hasClass } from '../engine/index.ts';

export interface RuleBook<C> {
  /** Every rule of the language in one list; `why` counts in it. */
  readonly names: readonly string[];
  readonly rulesFor: (mask: Uint32Array) => RuleSet;
  readonly run: (chart: C, words: readonly { readonly rules: RuleSet }[]) => void;
}

export const createRuleBook = <R extends HasLemma, K, E>(layers: readonly Layer<Chart<R, K, E>>[]): RuleBook<Chart<R, K, E>> => {
  type C = Chart<R, K, E>;
  const rules: Rule<C>[] = layers.flatMap((layer) => layer.rules);
  const { setOf, ofPhrase } = createRuleSets(layers);
  return {
    names: rules.map((rule) => rule.name),
    rulesFor: (mask) => setOf((anchor) => hasClass(mask, anchor)),
    run: (chart, words) => {
      // Most words have no rule in any layer; where each layer has something to try is listed once.
      const places: number[][] = layers.map(() => []);
      const list = (token: number, bits: number): void => {
        for (let rest = bits; rest !== 0; rest &= rest - 1) places[31 - Math.clz32(rest & -rest)].push(token);
      };
      for (let i = 0; i < words.length; i++) list(i, words[i].rules.layers);
      for (const { from, phrase } of chart.hits.values())
        if (phrase) list(from, ofPhrase(phrase.lemma.classes).layers & ~words[from].rules.layers);
      const inside = insideNames(chart, words.length);
      layers.forEach((layer, l) => {
        for (const i of inOrder(places[l])) {
          if (layer.closedNames && inside[i]) continue;
          const own = words[i].rules.byLayer[l];
          for (let k = 0; k < own.length; k++) rules[own[k]].attempt(chart, i, own[k]);
          const phrase = chart.hits.get(i)?.phrase;
          if (phrase) for (const id of ofPhrase(phrase.lemma.classes).byLayer[l]) if (!own.includes(id)) rules[id].attempt(chart, i, id);
        }
        layer.settle?.(chart);
      });
    },
  };
};

interface RuleSets {
  /** The rules whose anchors pass. */
  readonly setOf: (test: (anchor: number) => boolean) => RuleSet;
  /** The rules of a phrase, by the classes of its lemma; found once for each lemma. */
  readonly ofPhrase: (classes: readonly number[]) => RuleSet;
}

const createRuleSets = (layers: readonly { readonly rules: readonly { readonly anchor: number }[] }[]): RuleSets => {
  const firsts: number[] = [];
  let first = 0;
  for (const layer of layers) {
    firsts.push(first);
    first += layer.rules.length;
  }
  const sets = new Map<string, RuleSet>();
  const setOf: RuleSets['setOf'] = (test) => {
    const byLayer = layers.map((layer, l) => layer.rules.flatMap((rule, i) => (test(rule.anchor) ? [firsts[l] + i] : [])));
    const key = byLayer.join(';');
    const found = sets.get(key) ?? { layers: byLayer.reduce((bits, list, l) => (list.length ? bits | (1 << l) : bits), 0), byLayer };
    sets.set(key, found);
    return found;
  };
  const byClasses = new Map<readonly number[], RuleSet>();
  return {
    setOf,
    ofPhrase: (classes) => {
      let found = byClasses.get(classes);
      if (!found) {
        found = setOf((anchor) => classes.includes(anchor));
        byClasses.set(classes, found);
      }
      return found;
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
  chart: { readonly hits: Hits<{ readonly from: number; readonly to: number; readonly phrase: unknown }> },
  count: number,
): Uint8Array => {
  const inside = new Uint8Array(count);
  for (const { from, to, phrase } of chart.hits.values()) if (!phrase) inside.fill(1, from + 1, to);
  return inside;
};
