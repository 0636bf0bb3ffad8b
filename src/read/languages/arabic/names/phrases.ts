// Names of the packs and phrases of the language, as the trie takes them.
import type { Pack } from '../../../../model/index.ts';
import type { Phrase } from '../../../engine/index.ts';
import { fold } from '../../../engine/index.ts';
import type { Reading } from '../forms/lemma.ts';
import type { Entry } from '../nodes.ts';
import { arabicForms } from '../words/index.ts';

type Named = readonly [phrase: string, entry: Phrase<Reading, Entry>];

/** A name as the trie holds it: folded, hyphens and quotation marks out. */
const plain = (name: string): string =>
  fold(name)
    .replaceAll(/["'()[\]/-]/g, ' ')
    .replaceAll(/ +/g, ' ')
    .trim();

const packNames = function* (pack: Pack): Generator<Named> {
  const name = (text: string, entry: Entry): Named => [plain(text), { name: entry }];
  for (const place of pack.places)
    for (const text of new Set([place.ar, ...place.spellings].map(plain))) if (text) yield name(text, { kind: 'place', place });
  for (const party of pack.parties) {
    for (const text of new Set([party.ar, ...party.spellings].map(plain)))
      if (text) yield name(text, { kind: 'party', party, form: 'name' });
    for (const text of new Set(party.short.map(plain))) if (text) yield name(text, { kind: 'party', party, form: 'short' });
    for (const text of new Set(party.title.map(plain))) if (text) yield name(text, { kind: 'party', party, form: 'title' });
  }
  for (const outlet of pack.outlets) {
    for (const text of new Set([outlet.ar, ...outlet.spellings].map(plain)))
      if (text) yield name(text, { kind: 'outlet', outlet, credit: false });
    for (const text of new Set(outlet.credits.map(plain))) if (text) yield name(text, { kind: 'outlet', outlet, credit: true });
  }
};

export const phrases = function* (packs: readonly Pack[]): Generator<Named> {
  for (const form of arabicForms)
    if (form.form.includes(' ')) yield [form.form, { phrase: { lemma: form.lemma, features: form.features } }];
  for (const pack of packs) yield* packNames(pack);
};
