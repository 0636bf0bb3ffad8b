// The steps by which a ledger's tables came to be, in order. A step never changes once it is out: a new one is put behind it.
import { reportsAndClaims } from './01-reports-and-claims.ts';
import { searchIndex } from './02-search-index.ts';
import { watchedAddresses } from './03-watched.ts';

export interface Migration {
  readonly name: string;
  readonly sql: string;
}

export const migrations: readonly Migration[] = [reportsAndClaims, searchIndex, watchedAddresses];
