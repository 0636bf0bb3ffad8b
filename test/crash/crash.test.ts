// A few kills at random moments, as a check of every day; `npm run crash` does hundreds, fills a disk, and feeds one ledger twice at once.
import assert from 'node:assert/strict';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { test } from 'node:test';
import { createChance } from '../../bench/chance.ts';
import { takeReports } from '../../bench/corpus.ts';
import { crash, dumpHash, ingestWhole } from './crash.ts';

test('an ingest that is killed again and again ends as one that nobody disturbed', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'isnad-crash-test-'));
  try {
    const input = join(folder, 'reports.jsonl');
    const lines = takeReports(11, 400).map(({ report: { id, text, published } }) => JSON.stringify({ id, text, published }));
    writeFileSync(input, `${lines.join('\n')}\n`);
    const whole = join(folder, 'whole.db');
    const wholeMs = ingestWhole(input, whole, 1);
    const { kills, ledgers } = await crash({ input, folder, kills: 3, wholeMs, expected: dumpHash(whole), chance: createChance(5) });
    assert.ok(kills >= 3 && ledgers >= 1);
  } finally {
    rmSync(folder, { recursive: true });
  }
});
