// Pass 2: every token becomes a word (analysed once per distinct form), and phrases and names are found in one walk of the trie.

import type { HasLemma, Hit, Hits, Language, Phrase, RuleSet, Tokens, Trie, Word } from '../engine/index.ts';
import { createHits, createInterner, maskWords, setClass, tokenKind } from '../engine/index.ts';

export interface LookedUp<R, E> {
  readonly words: readonly Word<R>[];
  /** The masks of the words one after the other, and their looks; valid until the next look-up. */
  readonly masks: Uint32Array;
  readonly looks: Int32Array;
  readonly hits: Hits<Hit<R, E>>;
  readonly hitEnds: Hits<Hit<R, E>>;
}

/** `rulesFor` gives, by layer, the rules anchored at a class of the mask. */
export const createLookUp = <R extends HasLemma, K, E>(
  language: Language<R, K, E>,
  trie: Trie<Phrase<R, E>>,
  rulesFor: (mask: Uint32Array) => RuleSet,
): ((tokens: Tokens) => LookedUp<R, E>) => {
  // Most distinct words mean little to the lexicon: they share what they lack, so that it stays close at hand.
  const none = { readings: [], byClass: new Map<number, R>(), heads: [] };
  const masksKnown = new Map<string, Uint32Array>();
  const shared = (mask: Uint32Array): Uint32Array => {
    const known = masksKnown.get(mask.join()) ?? mask;
    masksKnown.set(mask.join(), known);
    return known;
  };
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
      .map(({ rest, clitics }) => ({ state: trie.next(0, trie.keyOf(rest)), clitics }))
      .filter(({ state }) => state >= 0);
    const looks = language.looks({ form, readings, mask });
    return {
      form,
      readings: readings.length ? readings : none.readings,
      byClass: byClass.size ? byClass : none.byClass,
      mask: shared(mask),
      looks,
      heads: starts.length ? starts : none.heads,
      key: trie.keyOf(form),
      rules: rulesFor(mask),
    };
  };
  const intern = createInterner(makeWord);
  const digits = makeWord('0');
  const meaning = createMeanings(trie);
  let masks = new Uint32Array(1024 * maskWords);
  let looks = new Int32Array(1024);
  return (tokens) => {
    const { count, kind } = tokens;
    const words: Word<R>[] = new Array(count);
    if (count > looks.length) {
      masks = new Uint32Array(count * maskWords * 2);
      looks = new Int32Array(count * 2);
    }
    for (let i = 0; i < count; i++) {
      const word = kind[i] === tokenKind.number ? digits : intern(tokens, i);
      words[i] = word;
      looks[i] = word.looks;
      for (let k = 0; k < maskWords; k++) masks[i * maskWords + k] = word.mask[k];
    }
    return { words, masks, looks, ...findPhrases(words, tokens, trie, meaning) };
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
): Omit<LookedUp<R, E>, 'words' | 'masks' | 'looks'> => {
  const hits: Hit<R, E>[] = [];
  const starts: (Hit<R, E> | undefined)[] = new Array(words.length + 1);
  const ends: (Hit<R, E> | undefined)[] = new Array(words.length + 1);
  for (let i = 0; i < words.length; i++) {
    const { heads } = words[i];
    if (heads.length === 0) continue;
    let best: Hit<R, E> | null = null;
    for (const head of heads) {
      const found = walk(words, tokens, trie, i, head.state);
      if (found && (!best || found.to > best.to)) {
        const { phrase, names } = meaning(found.state);
        best = { from: i, to: found.to, phrase, names, clitics: head.clitics };
      }
    }
    if (!best) continue;
    hits.push(best);
    starts[i] = best;
    ends[best.to] = best;
    i = best.to - 1;
  }
  return { hits: createHits(starts, hits), hitEnds: createHits(ends, hits) };
};

const walk = <T>(
  words: readonly Word<unknown>[],
  tokens: Tokens,
  trie: Trie<T>,
  from: number,
  first: number,
): { state: number; to: number } | null => {
  let state = first;
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
