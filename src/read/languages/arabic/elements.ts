// The elements of patterns over Arabic charts.
import { elements } from '../../engine/index.ts';
import type { Reading } from './forms/lemma.ts';
import type { ArabicNodes, Entry } from './nodes.ts';

export const { word } = elements<Reading, ArabicNodes, Entry>();
