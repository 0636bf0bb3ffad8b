// Parties as named or described become party nodes.
import type { ArabicChart, ArabicRule } from '../nodes.ts';
import type { NameBook } from './name-book.ts';

export const partyRules: readonly ArabicRule[] = [];
export const settleParties = (_book: NameBook) => (_chart: ArabicChart): void => {};
