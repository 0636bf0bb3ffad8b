// Arabic words of the number layer, with the classes under which rules ask for them.
import type { Form } from '../forms/lemma.ts';

export const numberWords: readonly Form[] = [];
