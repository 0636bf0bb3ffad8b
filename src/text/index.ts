// Text with position maps, folding, tokens, hashing: for everyone.
export { fold, withoutLetters } from './fold.ts';
export { hash128 } from './hash.ts';
export { scriptOf } from './script.ts';
export type { Tokens } from './tokens.ts';
export { createTokenizer, tokenKind } from './tokens.ts';
