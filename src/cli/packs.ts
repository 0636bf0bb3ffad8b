// `isnad packs check`: what is wrong with packs, a line for each problem.
import type { Command } from 'commander';
import { bundledPackFolders } from '../intake/bundled-packs.ts';
import { checkPacks } from '../intake/check-packs.ts';
import { describeProblem } from '../intake/pack-table.ts';
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
      const problems = checkPacks(chosen);
      await write(problems.map((problem) => `${describeProblem(problem)}\n`).join(''));
      if (problems.length === 0) await write(`${chosen.length} ${chosen.length === 1 ? 'pack' : 'packs'}: nothing wrong\n`);
      process.exitCode = problems.length === 0 ? 0 : 1;
    });
};
