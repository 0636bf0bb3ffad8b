// Counted and named people become people nodes.
import type { ArabicRule } from '../nodes.ts';

export const peopleRules: readonly ArabicRule[] = [];
