// Arabic words of the time layer, with the classes under which rules ask for them.
import type { Form } from '../forms/lemma.ts';

export const timeWords: readonly Form[] = [];
