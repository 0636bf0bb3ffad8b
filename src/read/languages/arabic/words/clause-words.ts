// Arabic words of the clause layer, with the classes under which rules ask for them.
import type { Form } from '../forms/lemma.ts';

export const clauseWords: readonly Form[] = [];
