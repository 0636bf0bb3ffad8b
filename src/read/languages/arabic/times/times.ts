// Words of time become time nodes, resolved against the report.
import type { ArabicRule } from '../nodes.ts';

export const timeRules: readonly ArabicRule[] = [];
