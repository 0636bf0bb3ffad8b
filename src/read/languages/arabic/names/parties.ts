// Parties as named or described become party nodes.
import type { ArabicRule } from '../nodes.ts';

export const partyRules: readonly ArabicRule[] = [];
