// Second step: by what reports and claims are found. All of it follows from the rows of the first step and can be made again from them.
import type { Migration } from './index.ts';

const sql = `
CREATE TABLE claim_parties (
  party TEXT NOT NULL,
  claim INTEGER NOT NULL REFERENCES claims (row) ON DELETE CASCADE,
  role TEXT NOT NULL,
  PRIMARY KEY (party, claim, role)
) STRICT, WITHOUT ROWID;
CREATE INDEX claim_parties_of_claim ON claim_parties (claim);

CREATE TABLE claim_places (
  place TEXT NOT NULL,
  claim INTEGER NOT NULL REFERENCES claims (row) ON DELETE CASCADE,
  PRIMARY KEY (place, claim)
) STRICT, WITHOUT ROWID;
CREATE INDEX claim_places_of_claim ON claim_places (claim);

CREATE TABLE points (
  place TEXT PRIMARY KEY,
  lat REAL NOT NULL,
  lon REAL NOT NULL
) STRICT, WITHOUT ROWID;

-- Words are folded and taken apart before they come here, so the plainest tokenizer will do; no text is kept a second time.
CREATE VIRTUAL TABLE report_words USING fts5 (words, content = '', contentless_delete = 1, detail = none, tokenize = "unicode61 remove_diacritics 0");
CREATE VIRTUAL TABLE claim_words USING fts5 (words, content = '', contentless_delete = 1, detail = none, tokenize = "unicode61 remove_diacritics 0");
`;

export const searchIndex: Migration = { name: 'search index', sql };
