// Pass 2: every token becomes a word (analysed once per distinct form), and phrases and names are found in one walk of the trie.

import type { HasLemma, Hit, Language, Phrase, Tokens, Trie, Word } from '../engine/index.ts';
import { createInterner, maskWords, setClass, tokenKind } from '../engine/index.ts';

export interface LookedUp<R, E> {
  readonly words: readonly Word<R>[];
  readonly hits: ReadonlyMap<number, Hit<R, E>>;
  readonly hitEnds: ReadonlyMap<number, Hit<R, E>>;
}

/** `rulesFor` gives, by layer, the rules anchored at a class of the mask. */
export const createLookUp = <R extends HasLemma, K, E>(
  language: Language<R, K, E>,
  trie: Trie<Phrase<R, E>>,
  rulesFor: (mask: Uint32Array) => readonly (readonly number[])[],
): ((tokens: Tokens) => LookedUp<R, E>) => {
  const makeWord = (form: string): Word<R> => {
    const readings = language.analyse(form);
    const mask = new Uint32Array(maskWords);
    const byClass = new Map<number, R>();
    for (const reading of readings) {
      for (const id of reading.lemma.classes) {
        setClass(mask, id);
        if (!byClass.has(id)) byClass.set(id, reading);
      }
    }
    const starts = language
      .heads(form)
      .map(({ rest, clitics }) => ({ key: trie.keyOf(rest), clitics }))
      .filter(({ key }) => trie.next(0, key) >= 0);
    return { form, readings, byClass, mask, heads: starts, key: trie.keyOf(form), rules: rulesFor(mask) };
  };
  const intern = createInterner(makeWord);
  const digits = makeWord('0');
  const meaning = createMeanings(trie);
  return (tokens) => {
    const words: Word<R>[] = new Array(tokens.count);
    for (let i = 0; i < tokens.count; i++) words[i] = tokens.kind[i] === tokenKind.number ? digits : intern(tokens, i);
    return { words, ...findPhrases(words, tokens, trie, meaning) };
  };
};

interface Meaning<R, E> {
  readonly phrase: R | null;
  readonly names: readonly E[];
}

/** What ends at a state of the trie, parted into phrase and names; each state once. */
const createMeanings = <R, E>(trie: Trie<Phrase<R, E>>): ((state: number) => Meaning<R, E>) => {
  const known: (Meaning<R, E> | undefined)[] = [];
  return (state) => {
    let found = known[state];
    if (!found) {
      const entries = trie.at(state) ?? [];
      const phrase = entries.find((entry) => 'phrase' in entry);
      found = { phrase: phrase?.phrase ?? null, names: entries.flatMap((entry) => ('name' in entry ? [entry.name] : [])) };
      known[state] = found;
    }
    return found;
  };
};

/** The longest phrase or name from each token on; where one ends, the next may begin, so none lies inside another. */
const findPhrases = <R, E>(
  words: readonly Word<R>[],
  tokens: Tokens,
  trie: Trie<Phrase<R, E>>,
  meaning: (state: number) => Meaning<R, E>,
): Omit<LookedUp<R, E>, 'words'> => {
  const hits = new Map<number, Hit<R, E>>();
  const hitEnds = new Map<number, Hit<R, E>>();
  for (let i = 0; i < words.length; i++) {
    const { heads } = words[i];
    if (heads.length === 0) continue;
    let best: Hit<R, E> | null = null;
    for (const head of heads) {
      const found = walk(words, tokens, trie, i, head.key);
      if (found && (!best || found.to > best.to)) {
        const { phrase, names } = meaning(found.state);
        best = { from: i, to: found.to, phrase, names, clitics: head.clitics };
      }
    }
    if (!best) continue;
    hits.set(i, best);
    hitEnds.set(best.to, best);
    i = best.to - 1;
  }
  return { hits, hitEnds };
};

const walk = <T>(
  words: readonly Word<unknown>[],
  tokens: Tokens,
  trie: Trie<T>,
  from: number,
  key: number,
): { state: number; to: number } | null => {
  let state = trie.next(0, key);
  let found: { state: number; to: number } | null = null;
  for (let at = from + 1; state >= 0; at++) {
    if (trie.at(state)) found = { state, to: at };
    if (at >= words.length) break;
    let next = trie.next(state, words[at].key);
    // A hyphen or slash inside a name (دمشق-حلب) is passed over.
    if (
      next < 0 &&
      at + 1 < words.length &&
      tokens.kind[at] === tokenKind.punctuation &&
      (words[at].form === '-' || words[at].form === '/')
    ) {
      at++;
      next = trie.next(state, words[at].key);
    }
    state = next;
  }
  return found;
};
