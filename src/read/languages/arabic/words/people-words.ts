// Arabic words of the people layer, with the classes under which rules ask for them.
import type { Form } from '../forms/lemma.ts';

export const peopleWords: readonly Form[] = [];
