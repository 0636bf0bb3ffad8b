// Numbers as digits and as words become number nodes.
import type { ArabicRule } from '../nodes.ts';

export const numberRules: readonly ArabicRule[] = [];
