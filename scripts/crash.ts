// `npm run crash -- --kills 200`: kills ingests at so many random moments and sees that nothing is lost, nothing doubled; then fills a small disk,
// and feeds one ledger from two processes at once. Prints what it did; ends with 1 where the ledger failed.
import { spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { createChance } from '../bench/chance.ts';
import { takeReports } from '../bench/corpus.ts';
import { crash, dumpHash, ingestWhole, reportsIn, verified } from '../test/crash/crash.ts';

const { values } = parseArgs({
  options: {
    kills: { type: 'string', default: '200' },
    reports: { type: 'string', default: '1500' },
    seed: { type: 'string', default: '1' },
  },
});
const bin = fileURLToPath(new URL('../bin/isnad.js', import.meta.url));
const folder = mkdtempSync(join(tmpdir(), 'isnad-crash-'));
const input = join(folder, 'reports.jsonl');
const seed = Number(values.seed);
writeFileSync(
  input,
  takeReports(seed, Number(values.reports))
    .map(({ report: { id, text, published, outlet } }) => `${JSON.stringify({ id, text, published, outlet })}\n`)
    .join(''),
);

const whole = join(folder, 'whole.db');
const wholeMs = ingestWhole(input, whole, 2);
const expected = dumpHash(whole);
const all = reportsIn(whole);
console.log(`undisturbed: ${all} reports in ${(wholeMs / 1000).toFixed(1)} s`);

const killed = async (): Promise<void> => {
  const { kills, inTheMiddle, ledgers } = await crash({
    input,
    folder,
    kills: Number(values.kills),
    wholeMs,
    expected,
    chance: createChance(seed),
  });
  console.log(
    `killed: ${kills} times, ${inTheMiddle} of them with new reports kept since the kill before; ${ledgers} ledgers ended equal to the undisturbed one`,
  );
};

/** A file system of a few megabytes, in a space of names of its own where this user may not mount one. */
const fullDisk = (): void => {
  const small = join(folder, 'small');
  mkdirSync(small);
  const script = `mount -t tmpfs -o size=8m tmpfs "$1" || exit 77
    "$2" "$3" ingest "$4" --ledger "$1/isnad.db" 2> "$5"; code=$?; cat "$5"; [ $code = 2 ] || exit 1
    "$2" "$3" verify --ledger "$1/isnad.db" && mount -o remount,size=400m "$1" && "$2" "$3" ingest "$4" --ledger "$1/isnad.db" && "$2" "$3" backup "$6" --ledger "$1/isnad.db"`;
  const copy = join(folder, 'after-full.db');
  const words = ['-rm', 'sh', '-c', script, 'sh', small, process.execPath, bin, input, join(folder, 'told'), copy];
  const { status, stdout, stderr } = spawnSync('unshare', words, { encoding: 'utf8' });
  if (status === 77 || status === null) {
    console.log(`full disk: left out, this user may not mount a small file system (${stderr.trim()})`);
    return;
  }
  if (status !== 0) throw new Error(`full disk: got code ${status}, expected a clear error and then a whole ledger\n${stdout}${stderr}`);
  if (dumpHash(copy) !== expected) throw new Error('full disk: got another dump than the undisturbed one after there was room again');
  console.log(`full disk: ${stdout.trim().split('\n')[0]}; with room again it ended equal to the undisturbed one`);
};

const atOnce = async (): Promise<void> => {
  const shared = join(folder, 'shared.db');
  const runs = [1, 2].map(() =>
    spawn(process.execPath, [bin, 'ingest', input, '--ledger', shared, '--jobs', '1'], { stdio: ['ignore', 'pipe', 'inherit'] }),
  );
  const codes = await Promise.all(runs.map(async (run) => (await once(run, 'exit'))[0]));
  if (codes.some((code) => code !== 0)) throw new Error(`two at once: got codes ${codes.join(' and ')}, expected 0`);
  verified(shared);
  if (dumpHash(shared) !== expected) throw new Error('two at once: got another dump than the undisturbed one');
  console.log('two at once: both ended well, and the ledger is equal to the undisturbed one');
};

try {
  await atOnce();
  fullDisk();
  await killed();
} finally {
  rmSync(folder, { recursive: true });
}
