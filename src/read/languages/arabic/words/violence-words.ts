// Arabic words of the violence layer, with the classes under which rules ask for them.
import type { Form } from '../forms/lemma.ts';

export const violenceWords: readonly Form[] = [];
