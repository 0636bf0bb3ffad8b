// The command `isnad`: its subcommands, and the one place where errors become exit codes: 2 for misuse, 1 where some input was bad.
import { Command, CommanderError } from 'commander';
import { IsnadError } from '../model/index.ts';
import { addConfig } from './config.ts';
import { addExplain } from './explain.ts';
import { addIngest } from './ledger/ingest.ts';
import { addKeeping } from './ledger/keep.ts';
import { addSearch } from './ledger/search.ts';
import { addShow } from './ledger/show.ts';
import { addWatch } from './ledger/watch.ts';
import { addPacks } from './packs.ts';
import { addPlaces } from './places.ts';
import { addRead } from './read.ts';
import { version } from './version.ts';
import { endQuietlyWithoutReader, warn } from './write.ts';

const misuse = 2;

const createProgram = (): Command => {
  const program = new Command('isnad')
    .description('Reads Arabic reports on war: who says what, about where and when, with how many, in the very words.')
    .version(version())
    .exitOverride()
    .configureOutput({ outputError: (text) => warn(text.replace(/^error: /, '').trim()) });
  addRead(program);
  addExplain(program);
  addIngest(program);
  addWatch(program);
  addSearch(program);
  addShow(program);
  addKeeping(program);
  addConfig(program);
  addPacks(program);
  addPlaces(program);
  return program;
};

/** Help and version come as errors too, with the code 0. */
const codeOf = (error: unknown): number => {
  if (error instanceof CommanderError) return error.exitCode === 0 ? 0 : misuse;
  if (!(error instanceof IsnadError)) throw error;
  warn(error.message);
  return misuse;
};

endQuietlyWithoutReader();
try {
  await createProgram().parseAsync();
} catch (error) {
  process.exitCode = codeOf(error);
}
