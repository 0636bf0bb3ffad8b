// Joins the parts: the bundled packs and those of the user, Arabic, the reader, the outlets by name. The only file that does.
import { bundledPackFolders } from './intake/bundled-packs.ts';
import { loadPack } from './intake/packs.ts';
import { createOutletIndex, type OutletIndex } from './intake/reports/outlet-index.ts';
import type { Pack } from './model/index.ts';
import { createArabic } from './read/languages/arabic/index.ts';
import type { Reader } from './read/read.ts';
import { createReader } from './read/reader.ts';

export interface App {
  readonly packs: readonly Pack[];
  readonly reader: Reader;
  readonly findOutlet: OutletIndex;
}

/** Packs of the user's folders stand beside the bundled ones, and in place of a bundled one that has the same id. */
export const createApp = (packFolders: readonly string[] = []): App => {
  const packs = loadPacks(packFolders);
  return { packs, reader: createReader({ languages: [createArabic()], packs }), findOutlet: createOutletIndex(packs) };
};

export const loadPacks = (folders: readonly string[]): Pack[] => {
  const byId = new Map<string, Pack>();
  for (const folder of [...bundledPackFolders(), ...folders]) {
    const pack = loadPack(folder);
    byId.set(pack.id, pack);
  }
  return [...byId.values()];
};
