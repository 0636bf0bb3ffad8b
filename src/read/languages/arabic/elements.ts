// The elements of patterns over Arabic charts.
import { elements } from '../../engine/index.ts';
import type { Reading } from './forms/lemma.ts';
import type { ArabicNodes, Entry } from './nodes.ts';

export const { word, node, within } = elements<Reading, ArabicNodes, Entry>();
