// Kills ingests at random moments and starts them again, until they come to their end; then the ledger must print the same dump as that of a run
// that nobody disturbed. Used by a short test, and by `npm run crash` for hundreds of kills.
import { spawn, spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { once } from 'node:events';
import { existsSync, rmSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { Chance } from '../../bench/chance.ts';

const bin = fileURLToPath(new URL('../../bin/isnad.js', import.meta.url));

const isnad = (...words: string[]): string => {
  const { status, stdout, stderr } = spawnSync(process.execPath, [bin, ...words], { encoding: 'utf8', maxBuffer: 1 << 29 });
  if (status !== 0) throw new Error(`isnad ${words.join(' ')}: got code ${status}, expected 0\n${stderr}`);
  return stdout;
};

export const dumpHash = (ledger: string): string =>
  createHash('sha256')
    .update(isnad('dump', '--ledger', ledger))
    .digest('hex');

/** Zero where a kill came before there was a ledger at all. */
export const reportsIn = (ledger: string): number => {
  if (!existsSync(ledger)) return 0;
  return (JSON.parse(isnad('status', '--to', 'json', '--ledger', ledger)) as { readonly reports: number }).reports;
};

export const verified = (ledger: string): string => isnad('verify', '--ledger', ledger);

export const ingestWhole = (input: string, ledger: string, jobs: number): number => {
  const start = performance.now();
  isnad('ingest', input, '--ledger', ledger, '--jobs', String(jobs));
  return performance.now() - start;
};

/** Whether it came to its end before the moment at which it would have been killed. */
const ingestUntil = async (input: string, ledger: string, jobs: number, ms: number): Promise<boolean> => {
  const child = spawn(process.execPath, [bin, 'ingest', input, '--ledger', ledger, '--jobs', String(jobs)], { stdio: 'ignore' });
  const timer = setTimeout(() => child.kill('SIGKILL'), ms);
  const [code, signal] = (await once(child, 'exit')) as [number | null, string | null];
  clearTimeout(timer);
  if (signal === null && code !== 0) throw new Error(`isnad ingest: got code ${code}, expected 0 or to be killed`);
  return signal === null;
};

export interface CrashOutcome {
  readonly kills: number;
  /** Kills that had left some, but not all of the reports behind: those that hit the work itself. */
  readonly inTheMiddle: number;
  readonly ledgers: number;
}

/**
 * Kills until `kills` have hit. `wholeMs` is how long an undisturbed run takes; moments are drawn from all of it. After each kill no report that
 * had been kept may be missing; each time a ledger is complete it must print `expected`, and verify.
 */
export const crash = async (parts: {
  readonly input: string;
  readonly folder: string;
  readonly kills: number;
  readonly wholeMs: number;
  readonly expected: string;
  readonly chance: Chance;
}): Promise<CrashOutcome> => {
  const { input, folder, chance, expected, wholeMs } = parts;
  let outcome: CrashOutcome = { kills: 0, inTheMiddle: 0, ledgers: 0 };
  while (outcome.kills < parts.kills) {
    const ledger = `${folder}/crash-${outcome.ledgers}.db`;
    let kept = 0;
    while (!(await ingestUntil(input, ledger, 1 + chance(2), chance(Math.ceil(wholeMs))))) {
      const reports = reportsIn(ledger);
      if (reports < kept) throw new Error(`after a kill: got ${reports} reports, expected at least the ${kept} that had been kept`);
      outcome = { ...outcome, kills: outcome.kills + 1, inTheMiddle: outcome.inTheMiddle + (reports > kept ? 1 : 0) };
      kept = reports;
    }
    verified(ledger);
    const hash = dumpHash(ledger);
    if (hash !== expected) throw new Error(`${ledger}: got the dump ${hash}, expected ${expected}`);
    outcome = { ...outcome, ledgers: outcome.ledgers + 1 };
    for (const end of ['', '-wal', '-shm']) rmSync(ledger + end, { force: true });
  }
  return outcome;
};
