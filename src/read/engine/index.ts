// The engine: lexicon, rules, matching, choosing, explaining. Knows no language.

export type { Tokens } from '../../text/index.ts';
export { createTokenizer, fold, hash128, tokenKind, withoutLetters } from '../../text/index.ts';
export type { Chart, Hit, Node, Stretch } from './chart.ts';
export { createChart } from './chart.ts';
export type { ControlDraft, Draft, StatementDraft, TollDraft, ViolenceDraft } from './draft.ts';
export type { Hits } from './hits.ts';
export { createHits } from './hits.ts';
export { createInterner } from './interner.ts';
export type { HasLemma, Language, Layer, Phrase } from './language.ts';
export type { Element, Match, Rule } from './rule.ts';
export { elements, optional, rule, scan, slot } from './rule.ts';
export type { Trie } from './trie.ts';
export { createTrie } from './trie.ts';
export type { RuleSet, Word } from './word.ts';
export { classSet, hasClass, maskWords, meets, setClass } from './word.ts';
