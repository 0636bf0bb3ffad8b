// Arabic words of the harm layer, with the classes under which rules ask for them.
import type { Form } from '../forms/lemma.ts';

export const harmWords: readonly Form[] = [];
