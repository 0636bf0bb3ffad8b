// How a command comes by its ledger: the option that all of them have, and the store that its value means.
import type { Command } from 'commander';
import { bad } from '../../intake/reports/report-fields.ts';
import type { Ledger } from '../../ledger/ledger.ts';
import { openSqlite } from '../../ledger/sqlite.ts';
import { settingsOf } from '../settings.ts';

export interface LedgerOptions {
  readonly ledger?: string;
}

export const withLedger = (command: Command): Command =>
  command.option(
    '--ledger <file>',
    'the ledger: a file, or an address such as file:///data/isnad.db (default: isnad.db in the working folder)',
  );

/** A path, or the path that an address means. */
export const ledgerFile = (address: string): string => {
  if (!/^[a-z][a-z0-9+.-]+:\/\//i.test(address)) return address;
  if (!URL.canParse(address) || new URL(address).protocol !== 'file:')
    throw bad('--ledger', `"${address}"`, 'a file or a file: address; this Isnad keeps ledgers in files alone');
  return decodeURIComponent(new URL(address).pathname);
};

/** Runs with the ledger open, and closes it whatever happens. A ledger that is not there is only made where `make` says so. */
export const withOpenLedger = async <T>(options: LedgerOptions, run: (ledger: Ledger) => Promise<T>, { make = false } = {}): Promise<T> => {
  const file = ledgerFile(settingsOf({ ledger: options.ledger }).ledger);
  const ledger = openSqlite(file, { mustExist: !make });
  try {
    return await run(ledger);
  } finally {
    await ledger.close();
  }
};
