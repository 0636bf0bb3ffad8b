// Arabic words of the place layer, with the classes under which rules ask for them.
import type { Form } from '../forms/lemma.ts';

export const placeWords: readonly Form[] = [];
