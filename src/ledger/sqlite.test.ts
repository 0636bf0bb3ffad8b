// The SQLite store passes the suite of stores; besides, what only a file can suffer: other programs' files, newer versions, damage, old tables.
import assert from 'node:assert/strict';
import { existsSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { test } from 'node:test';
import Database from 'better-sqlite3';
import { ledgerContract } from './ledger.contract.ts';
import { migrations } from './migrations/index.ts';
import { createPrepare, reportIdOf } from './prepare.ts';
import { openSqlite } from './sqlite.ts';

ledgerContract('sqlite', (path) => openSqlite(path));

const inFolder = async (run: (file: string, folder: string) => Promise<void>): Promise<void> => {
  const folder = mkdtempSync(join(tmpdir(), 'isnad-sqlite-'));
  try {
    await run(join(folder, 'isnad.db'), folder);
  } finally {
    rmSync(folder, { recursive: true });
  }
};

const parts = { outlet: 'وكالة مختلقة', url: null, published: '2021-03-04', text: 'خبر مختلق عن بلدة مختلقة' };
const id = reportIdOf(parts);
const entry = createPrepare().entry({
  report: { id, ...parts, timezone: null },
  outletId: null,
  receipt: { name: 'made', given: null, raw: 'raw', recipe: 'test/1', fetched: null },
  reader: 'reader-1',
  reading: { id, claims: [], unread: [] },
});
const reader = { id: 'reader-1', rules: [] };

test('a file of another program, or of no program, is refused and left as it is', () =>
  inFolder(async (file, folder) => {
    writeFileSync(file, 'no database at all, but long enough to be taken for one if nobody looks '.repeat(20));
    assert.throws(() => openSqlite(file), /got a file that is no SQLite database, expected a ledger/);
    const other = join(folder, 'other.db');
    const db = new Database(other);
    db.exec('CREATE TABLE things (name)');
    db.close();
    assert.throws(() => openSqlite(other), /got a database of another program, expected a ledger of Isnad/);
    assert.throws(() => openSqlite(join(folder, 'none', 'isnad.db')), /expected|does not exist/);
    assert.throws(() => openSqlite(join(folder, 'none.db'), { readonly: true }), /got no such file, expected a ledger/);
  }));

test('a ledger of a newer version is refused', () =>
  inFolder(async (file) => {
    await openSqlite(file).close();
    const db = new Database(file);
    db.pragma('user_version = 99');
    db.close();
    assert.throws(() => openSqlite(file), /got version 99, expected at most \d+; a newer Isnad has written it/);
  }));

test('an older ledger with reports is copied, then brought up step by step; an empty one needs no copy', () =>
  inFolder(async (file, folder) => {
    const old = new Database(file);
    old.exec(migrations[0]!.sql);
    old.pragma(`application_id = ${0x15_4e_ad_01}`);
    old.pragma('user_version = 1');
    old.prepare("INSERT INTO reports (id, told, text) VALUES ('report:old', '', 'نص')").run();
    old.close();
    const ledger = openSqlite(file);
    assert.equal((await ledger.status()).reports, 1);
    await ledger.close();
    assert.ok(existsSync(`${file}.before-v2`));
    assert.equal(new Database(`${file}.before-v2`, { readonly: true }).pragma('user_version', { simple: true }), 1);
    await openSqlite(join(folder, 'empty.db')).close();
    assert.deepEqual(
      readdirSync(folder).filter((name) => name.startsWith('empty.db.')),
      [],
    );
  }));

/** Ways to damage a ledger behind its back, and what verify must say of each. */
const damages: readonly (readonly [sql: string, complaint: RegExp])[] = [
  ["DROP TRIGGER reports_stay; UPDATE reports SET text = text || '!'", /got the hash report:[0-9a-f]{64} for its text/],
  ['DELETE FROM readings', /reports without exactly one newest reading: got 1, expected 0/],
  ['DELETE FROM receipts', /reports without a receipt: got 1, expected 0/],
  ['DELETE FROM report_words WHERE rowid = 1', /reports missing from the word index: got 1, expected 0/],
  ["INSERT INTO receipts VALUES (77, 'r', 'n', 'c', NULL, NULL, '')", /receipts row .*: got a key to reports that is not there/],
  ["INSERT INTO claim_words (rowid, words) VALUES (5, 'x')", /words of claims that are not newest: got 1, expected 0/],
];

for (const [sql, complaint] of damages)
  test(`verify finds what this does: ${sql}`, () =>
    inFolder(async (file) => {
      const ledger = openSqlite(file);
      await ledger.add(reader, [entry]);
      const db = new Database(file);
      db.pragma('foreign_keys = OFF');
      db.exec(sql);
      db.close();
      const faults: string[] = [];
      for await (const fault of ledger.verify()) faults.push(fault);
      await ledger.close();
      assert.match(faults.join('\n'), complaint);
    }));

test('a backup is a whole ledger of its own, and never overwrites', () =>
  inFolder(async (file, folder) => {
    const ledger = openSqlite(file);
    await ledger.add(reader, [entry]);
    const copy = join(folder, 'copy.db');
    await ledger.backup(copy);
    await assert.rejects(ledger.backup(copy), /got a file that is there already, expected a new name/);
    await ledger.close();
    const backup = openSqlite(copy);
    assert.equal((await backup.status()).reports, 1);
    await backup.close();
  }));

test('kept rows cannot be changed from within', () =>
  inFolder(async (file) => {
    const ledger = openSqlite(file);
    await ledger.add(reader, [entry]);
    await ledger.close();
    const db = new Database(file);
    assert.throws(() => db.exec("UPDATE reports SET text = ''"), /a kept report does not change/);
    assert.throws(() => db.exec("UPDATE receipts SET raw = ''"), /a receipt does not change/);
    db.close();
  }));

test('after forgetting, the words are nowhere in the files', () =>
  inFolder(async (file, folder) => {
    const ledger = openSqlite(file);
    await ledger.add(reader, [entry]);
    await ledger.forget(id, { who: 'x', why: 'y' });
    await ledger.close();
    const { readFileSync } = await import('node:fs');
    for (const name of readdirSync(folder)) {
      const bytes = readFileSync(join(folder, name));
      assert.ok(!bytes.includes(parts.text) && !bytes.includes('مختلقه'), `${name} still holds words of the report`);
    }
  }));
