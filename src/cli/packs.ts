// `isnad packs check`: what is wrong with packs, a line for each problem. Like the reader, it sees them beside the bundled ones.
import type { Command } from 'commander';
import { bundledPackFolders } from '../intake/bundled-packs.ts';
import { checkPacks } from '../intake/check-packs.ts';
import { describeProblem } from '../intake/pack-table.ts';
import { readManifest } from '../intake/packs.ts';
import { IsnadError } from '../model/index.ts';
import { write } from './write.ts';

export const addPacks = (program: Command): void => {
  program
    .command('packs')
    .description('look after the data of a conflict')
    .command('check')
    .argument('[folders...]', 'pack folders, read together; none for the bundled packs')
    .description('say file, line and column of what is wrong')
    .action(async (folders: readonly string[]) => {
      const chosen = folders.length > 0 ? folders : bundledPackFolders();
      const problems = checkPacks(chosen, packsBeside(chosen));
      await write(problems.map((problem) => `${describeProblem(problem)}\n`).join(''));
      if (problems.length === 0) await write(`${chosen.length} ${chosen.length === 1 ? 'pack' : 'packs'}: nothing wrong\n`);
      process.exitCode = problems.length === 0 ? 0 : 1;
    });
};

/** The bundled packs that the reader would use with these: those whose id none of them has. */
const packsBeside = (folders: readonly string[]): string[] => {
  const ids = new Set(folders.map(idOf));
  return bundledPackFolders().filter((folder) => !ids.has(idOf(folder)));
};

/** Null where pack.json is missing or broken, which the check itself will say. */
const idOf = (folder: string): unknown => {
  try {
    const manifest = readManifest(folder);
    return typeof manifest === 'object' && manifest !== null && 'id' in manifest ? manifest.id : null;
  } catch (error) {
    if (error instanceof IsnadError) return null;
    throw error;
  }
};
