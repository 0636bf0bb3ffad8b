// Places as told, with what locates them, become place nodes.
import type { ArabicRule } from '../nodes.ts';

export const placeRules: readonly ArabicRule[] = [];
