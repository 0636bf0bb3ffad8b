// Arabic words of the speech layer, with the classes under which rules ask for them.
import type { Form } from '../forms/lemma.ts';

export const speechWords: readonly Form[] = [];
