// The neutral names of the packs by id: what Isnad itself calls somebody, whatever the report calls them.
import type { Pack } from '../../model/index.ts';
import { readable } from './terminal-text.ts';

export interface Names {
  /** The pack's name, or the words where the packs know none. */
  readonly party: (id: string | null, words: string) => string;
  readonly place: (id: string | null, words: string) => string;
}

export const createNames = (packs: readonly Pack[]): Names => {
  const latin = (entries: readonly { readonly id: string; readonly latin: string }[]) =>
    new Map(entries.map((entry) => [entry.id, entry.latin]));
  const parties = latin(packs.flatMap((pack) => [...pack.outlets, ...pack.parties]));
  const places = latin(packs.flatMap((pack) => pack.places));
  const from = (names: ReadonlyMap<string, string>) => (id: string | null, words: string) =>
    readable((id !== null && names.get(id)) || words);
  return { party: from(parties), place: from(places) };
};
