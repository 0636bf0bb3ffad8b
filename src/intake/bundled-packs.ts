// The packs that come with Isnad: every folder of packs/ beside the package's manifest that has a pack.json.
import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Pack } from '../model/index.ts';
import { loadPack } from './packs.ts';

/** From src/intake and from dist/intake alike, the package's root is two folders up. */
const packsFolder = fileURLToPath(new URL('../../packs/', import.meta.url));

export const bundledPackFolders = (): string[] =>
  readdirSync(packsFolder)
    .sort()
    .map((name) => join(packsFolder, name))
    .filter((folder) => existsSync(join(folder, 'pack.json')));

export const loadBundledPacks = (): Pack[] => bundledPackFolders().map(loadPack);
