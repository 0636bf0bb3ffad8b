// First step: reports, how they came in, who read them, what was read, what was judged, what was forgotten.
import type { Migration } from './index.ts';

const sql = `
CREATE TABLE reports (
  row INTEGER PRIMARY KEY,
  id TEXT NOT NULL UNIQUE,
  outlet TEXT,
  outlet_key TEXT,
  url TEXT,
  published TEXT,
  told TEXT NOT NULL,
  timezone TEXT,
  language TEXT,
  text TEXT NOT NULL
) STRICT;
CREATE INDEX reports_by_time ON reports (told DESC, id);
CREATE INDEX reports_by_outlet ON reports (outlet_key, told DESC, id);
CREATE INDEX reports_by_url ON reports (url) WHERE url IS NOT NULL;

CREATE TABLE receipts (
  report INTEGER NOT NULL REFERENCES reports (row) ON DELETE CASCADE,
  raw TEXT NOT NULL,
  name TEXT NOT NULL,
  recipe TEXT NOT NULL,
  given TEXT,
  fetched TEXT,
  recorded TEXT NOT NULL,
  PRIMARY KEY (raw, name, recipe, report)
) STRICT, WITHOUT ROWID;
CREATE INDEX receipts_of_report ON receipts (report);

CREATE TABLE readers (
  row INTEGER PRIMARY KEY,
  id TEXT NOT NULL UNIQUE,
  rules TEXT NOT NULL
) STRICT;

CREATE TABLE readings (
  row INTEGER PRIMARY KEY,
  report INTEGER NOT NULL REFERENCES reports (row) ON DELETE CASCADE,
  reader INTEGER NOT NULL REFERENCES readers (row),
  newest INTEGER NOT NULL,
  unread TEXT NOT NULL,
  recorded TEXT NOT NULL,
  UNIQUE (report, reader)
) STRICT;
CREATE INDEX readings_by_reader ON readings (reader, newest);

CREATE TABLE claims (
  row INTEGER PRIMARY KEY,
  reading INTEGER NOT NULL REFERENCES readings (row) ON DELETE CASCADE,
  id TEXT NOT NULL,
  newest INTEGER NOT NULL,
  kind TEXT NOT NULL,
  sort TEXT NOT NULL,
  modality TEXT NOT NULL,
  told TEXT NOT NULL,
  start TEXT,
  "end" TEXT,
  body TEXT NOT NULL
) STRICT;
CREATE INDEX claims_of_reading ON claims (reading);
CREATE INDEX claims_by_id ON claims (id);
CREATE INDEX claims_by_time ON claims (told DESC, id) WHERE newest = 1;
CREATE INDEX claims_by_sort ON claims (kind, sort, told DESC, id) WHERE newest = 1;

CREATE TABLE judgements (
  row INTEGER PRIMARY KEY,
  id TEXT NOT NULL UNIQUE,
  report TEXT NOT NULL,
  kind TEXT NOT NULL,
  span_from INTEGER NOT NULL,
  span_to INTEGER NOT NULL,
  decision TEXT NOT NULL,
  value TEXT NOT NULL,
  who TEXT NOT NULL,
  why TEXT NOT NULL,
  at TEXT NOT NULL,
  undoes TEXT REFERENCES judgements (id)
) STRICT;
CREATE INDEX judgements_of_report ON judgements (report);

CREATE TABLE tombstones (
  report TEXT PRIMARY KEY,
  raws TEXT NOT NULL,
  who TEXT NOT NULL,
  why TEXT NOT NULL,
  at TEXT NOT NULL
) STRICT, WITHOUT ROWID;

-- What was said stays said: rows are added, and only the marks of what is newest change.
CREATE TRIGGER reports_stay BEFORE UPDATE ON reports BEGIN SELECT RAISE(ABORT, 'a kept report does not change'); END;
CREATE TRIGGER receipts_stay BEFORE UPDATE ON receipts BEGIN SELECT RAISE(ABORT, 'a receipt does not change'); END;
CREATE TRIGGER claims_stay BEFORE UPDATE OF reading, id, kind, sort, modality, told, start, "end", body ON claims
  BEGIN SELECT RAISE(ABORT, 'a kept claim does not change'); END;
CREATE TRIGGER judgements_stay BEFORE UPDATE OF id, report, kind, span_from, span_to, decision, who, at, undoes ON judgements
  BEGIN SELECT RAISE(ABORT, 'a judgement does not change: another takes it back'); END;
`;

export const reportsAndClaims: Migration = { name: 'reports and claims', sql };
