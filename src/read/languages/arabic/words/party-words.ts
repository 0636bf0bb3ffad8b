// Arabic words of the party layer, with the classes under which rules ask for them.
import type { Form } from '../forms/lemma.ts';

export const partyWords: readonly Form[] = [];
