// The engine: lexicon, rules, matching, choosing, explaining. Knows no language.
export { createTokenizer, fold, hash128, tokenKind, withoutLetters } from '../../text/index.ts';
export type { Tokens } from '../../text/index.ts';
export { createChart } from './chart.ts';
export type { Chart, Hit, Node, Stretch } from './chart.ts';
export type { ControlDraft, Draft, StatementDraft, TollDraft, ViolenceDraft } from './draft.ts';
export { createInterner } from './interner.ts';
export type { HasLemma, Language, Layer, Phrase } from './language.ts';
export { either, elements, optional, rule, scan, slot, where } from './rule.ts';
export type { Element, Made, Match, Rule, Slot } from './rule.ts';
export { createTrie } from './trie.ts';
export type { Trie } from './trie.ts';
export { classSet, hasClass, maskWords, meets, setClass } from './word.ts';
export type { Word } from './word.ts';
