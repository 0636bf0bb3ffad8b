// Joins the parts: the bundled packs and those of the user, Arabic, the reader, the outlets by name. The only file that does.
import { createHash } from 'node:crypto';
import { version } from './cli/version.ts';
import { bundledPackFolders } from './intake/bundled-packs.ts';
import { loadPack } from './intake/packs.ts';
import { createOutletIndex, type OutletIndex } from './intake/reports/outlet-index.ts';
import type { ReaderRecord } from './ledger/ledger.ts';
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

/**
 * Who reads, for a ledger: the version of the package, and a hash of the rules' names and the packs, since both decide what is read. A change inside a
 * rule that keeps its name shows only with the next version.
 */
export const readerRecordOf = ({ reader, packs }: App): ReaderRecord => {
  const hash = createHash('sha256').update(JSON.stringify([reader.rules, packs]));
  return { id: `reader:${version()}+${hash.digest('hex').slice(0, 16)}`, rules: reader.rules };
};

export const loadPacks = (folders: readonly string[]): Pack[] => {
  const byId = new Map<string, Pack>();
  for (const folder of [...bundledPackFolders(), ...folders]) {
    const pack = loadPack(folder);
    byId.set(pack.id, pack);
  }
  return [...byId.values()];
};
