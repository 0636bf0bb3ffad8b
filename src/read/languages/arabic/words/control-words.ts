// Arabic words of the control layer, with the classes under which rules ask for them.
import type { Form } from '../forms/lemma.ts';

export const controlWords: readonly Form[] = [];
