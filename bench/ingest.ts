// `npm run bench:ingest`: how fast reports get into a ledger, beside reading alone, beside bare inserts of the same bytes and of the same rows,
// on one thread and on two. A ledger that does not hold, or lacks a report, is a failure and no figure.
import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import Database from 'better-sqlite3';
import { createApp } from '../src/app.ts';
import { createPrepare, reportIdOf } from '../src/ledger/prepare.ts';
import { openSqlite } from '../src/ledger/sqlite.ts';
import type { Report } from '../src/model/index.ts';
import { makeReports } from './corpus.ts';

const { values } = parseArgs({ options: { reports: { type: 'string', default: '20000' }, seed: { type: 'string', default: '1' } } });
const count = Number(values.reports);
const bin = fileURLToPath(new URL('../bin/isnad.js', import.meta.url));
const folder = mkdtempSync(join(tmpdir(), 'isnad-bench-ingest-'));

const reports: Report[] = [];
for (const { report } of makeReports(Number(values.seed))) {
  if (reports.length >= count) break;
  reports.push({ ...report, id: reportIdOf(report) });
}
const lines = reports.map(({ id, text, published, timezone, outlet, url }) =>
  JSON.stringify({ id, text, published, timezone, outlet, url }),
);
const input = join(folder, 'reports.jsonl');
writeFileSync(input, `${lines.join('\n')}\n`);

const timed = (run: () => void): number => {
  const start = performance.now();
  run();
  return (performance.now() - start) / 1000;
};
const row = (name: string, seconds: number, note = ''): void =>
  console.log(`${name.padEnd(44)}${(count / seconds).toFixed(0).padStart(8)}/s${note === '' ? '' : `  ${note}`}`);

const app = createApp();
for (const report of reports.slice(0, 300)) app.reader.read(report);
const reading = timed(() => {
  for (const report of reports) app.reader.read(report);
});

const bareBytes = (): number => {
  const db = new Database(join(folder, 'bytes.db'));
  db.pragma('journal_mode = WAL');
  db.pragma('synchronous = FULL');
  db.exec('CREATE TABLE lines (id TEXT PRIMARY KEY, line TEXT NOT NULL)');
  const insert = db.prepare('INSERT INTO lines VALUES (?, ?)');
  const took = timed(() => {
    for (let i = 0; i < count; i += 256)
      db.transaction(() => {
        for (let k = i; k < Math.min(count, i + 256); k++) insert.run(reports[k]!.id, lines[k]);
      })();
  });
  db.close();
  return took;
};

/** What reading gives is made ready before the clock runs: only the rows and their indexes are written while it does. */
const sameRows = async (): Promise<number> => {
  const prepare = createPrepare();
  const ledger = openSqlite(join(folder, 'rows.db'));
  let took = 0;
  for (let i = 0; i < count; i += 256) {
    const entries = reports.slice(i, i + 256).map((report) =>
      prepare.entry({
        report,
        outletId: null,
        receipt: { name: 'bench', given: null, raw: report.id, recipe: 'bench', fetched: null },
        reader: 'bench',
        reading: app.reader.read(report),
      }),
    );
    const start = performance.now();
    await ledger.add({ id: 'bench', rules: [] }, entries);
    took += (performance.now() - start) / 1000;
  }
  await ledger.close();
  return took;
};

/** The command, start included, as a user runs it; what it printed must say that all was added. */
const command = (jobs: number): number => {
  const file = join(folder, `jobs-${jobs}.db`);
  const start = performance.now();
  const { status: code, stdout: output } = spawnSync(process.execPath, [bin, 'ingest', input, '--ledger', file, '--jobs', String(jobs)], {
    encoding: 'utf8',
  });
  const took = (performance.now() - start) / 1000;
  const distinct = new Set(reports.map(({ id }) => id)).size;
  if (code !== 0 || !output.startsWith(`${distinct} reports`))
    throw new Error(`ingest: got code ${code}, "${output.trim()}", expected ${distinct} reports`);
  return took;
};

console.log(`${count} reports of about 2,700 characters, seed ${values.seed}\n`);
row('reading alone, one thread', reading);
const bytes = bareBytes();
row('bare inserts of the same bytes', bytes);
const rows = await sameRows();
row('inserts of the same rows, same indexes', rows);
const one = command(1);
row(
  'isnad ingest --jobs 1, start included',
  one,
  `${(reading / one).toFixed(2)} of reading alone, ${(rows / one).toFixed(2)} of inserting the same rows, ${(bytes / one).toFixed(3)} of the bytes`,
);
const two = command(2);
row('isnad ingest --jobs 2, start included', two, `${(one / two).toFixed(2)} times one thread`);
rmSync(folder, { recursive: true });
