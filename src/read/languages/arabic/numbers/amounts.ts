// Numbers with what bounds or blurs them become amount nodes.
import type { ArabicRule } from '../nodes.ts';

export const amountRules: readonly ArabicRule[] = [];
