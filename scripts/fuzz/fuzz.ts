// `npm run fuzz -- --inputs 10000 --seed 1`: hostile inputs go through everything that an ingest does, in a process of its own. It fails where something
// throws that is no refusal in words, the process dies, takes longer than 20 s for one input or more than 500 MB, writes outside of its folder, or leaves
// a ledger that does not verify.
import { type ChildProcess, fork } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, mkdirSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { createChance } from '../../bench/chance.ts';
import type { Fed } from './feeder.ts';
import { type Hostile, hostileInput, hugeInputs } from './inputs.ts';

const { values } = parseArgs({
  options: {
    inputs: { type: 'string', default: '10000' },
    seed: { type: 'string', default: '1' },
    huge: { type: 'boolean', default: true },
  },
  allowNegative: true,
});
const mostMs = 20_000;
/** A hang that does not end is ended. */
const hungMs = 120_000;
const mostMegabytes = 500;

const folder = mkdtempSync(join(tmpdir(), 'isnad-fuzz-'));
const inputs = join(folder, 'in/put');
mkdirSync(inputs, { recursive: true });

const startFeeder = (): ChildProcess => fork(join(import.meta.dirname, 'feeder.ts'), [join(folder, 'isnad.db')]);
let feeder = startFeeder();

/** Null where the process died or hung; another takes its place. */
const ask = async (path: string | null): Promise<Fed | null> => {
  const done = new AbortController();
  const timer = setTimeout(() => feeder.kill('SIGKILL'), hungMs);
  const answer = once(feeder, 'message', { signal: done.signal }).then(([fed]) => fed as Fed);
  const death = once(feeder, 'exit', { signal: done.signal }).then(() => null);
  feeder.send(path as string);
  const fed = await Promise.race([answer, death]);
  clearTimeout(timer);
  for (const waiting of [answer, death]) waiting.catch(() => undefined); // what is no longer waited for ends by the abort
  done.abort();
  if (fed === null) feeder = startFeeder();
  return fed;
};

const faults: string[] = [];
const refusals = new Map<string, number>();
let [added, refused, slowest, peak] = [0, 0, 0, 0];

/** What stands beside the ledger, and where names in archives point. */
const strangers = (): string[] => [
  ...readdirSync(folder).filter((name) => name !== 'in' && !name.startsWith('isnad.db')),
  ...readdirSync(join(folder, 'in')).filter((name) => name !== 'put'),
  ...['/tmp/isnad-fuzz-outside.txt', '/outside.txt'].filter((path) => existsSync(path)),
];

const judge = (fed: Fed, label: string): void => {
  added += fed.added;
  refused += fed.refused.length;
  slowest = Math.max(slowest, fed.ms);
  peak = Math.max(peak, fed.peakMegabytes);
  if (fed.thrown !== null) faults.push(`${label}: ${fed.thrown}`);
  if (fed.ms > mostMs) faults.push(`${label}: took ${Math.round(fed.ms)} ms, expected at most ${mostMs}`);
  for (const error of fed.refused) {
    if (!/got .*expected /s.test(error))
      faults.push(`${label}: a refusal that does not say what was got and expected: ${error.slice(0, 200)}`);
    const sort = error.replaceAll(/[\d"«»].*/gs, '').slice(0, 60);
    refusals.set(sort, (refusals.get(sort) ?? 0) + 1);
  }
};

const feedOne = async ({ name, bytes }: Hostile, label: string): Promise<void> => {
  const path = join(inputs, name);
  writeFileSync(path, bytes);
  const fed = await ask(path);
  if (fed) judge(fed, label);
  else faults.push(`${label}: the process died or hung`);
  for (const stranger of strangers()) faults.push(`${label}: wrote ${stranger}`);
  rmSync(path);
};

const chance = createChance(Number(values.seed));
try {
  for (let n = 1; n <= Number(values.inputs); n++) {
    const input = hostileInput(chance);
    await feedOne(input, `input ${n} (${input.name}, seed ${values.seed})`);
    if (n % 1000 === 0) console.log(`${n} inputs, ${added} reports added, ${refused} refused, peak ${peak.toFixed(0)} MB`);
  }
  if (values.huge) for (const make of hugeInputs) await feedOne(make(), `${make().name} of 100 MB`);
  if (peak > mostMegabytes) faults.push(`memory: got ${peak.toFixed(0)} MB, expected at most ${mostMegabytes}`);
  const ended = await ask(null);
  faults.push(...(ended?.faults ?? ['verify: the process died']).map((fault) => `verify: ${fault}`));
  console.log(`\n${added} reports added, ${refused} refused, slowest input ${slowest.toFixed(0)} ms, peak memory ${peak.toFixed(0)} MB`);
  for (const [sort, count] of [...refusals].sort((a, b) => b[1] - a[1]).slice(0, 12))
    console.log(`  ${String(count).padStart(6)}  ${sort}`);
} finally {
  feeder.kill();
  rmSync(folder, { recursive: true });
}
for (const fault of faults.slice(0, 50)) console.error(fault);
console.log(faults.length === 0 ? 'No fault.' : `${faults.length} faults.`);
process.exitCode = faults.length === 0 ? 0 : 1;
