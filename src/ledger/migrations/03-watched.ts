// Third step: what is watched, and when it was last asked. Working state, no part of what is kept: it is in no dump, and may be lost without loss.
import type { Migration } from './index.ts';

const sql = `
CREATE TABLE watched (
  address TEXT PRIMARY KEY,
  etag TEXT,
  modified TEXT,
  checked TEXT NOT NULL,
  failures INTEGER NOT NULL,
  next TEXT NOT NULL
) STRICT, WITHOUT ROWID;
`;

export const watchedAddresses: Migration = { name: 'watched addresses', sql };
