// `npm run fuzz -- --inputs 10000 --seed 1`: hostile inputs go through everything that an ingest does, in this process. It fails where something throws
// that is no refusal in words, takes longer than 20 s, takes memory of more than 500 MB, writes outside of its folder, or leaves a ledger that does not verify.
import { existsSync, mkdirSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { createChance } from '../../bench/chance.ts';
import { createApp, readerRecordOf } from '../../src/app.ts';
import { createTaking } from '../../src/cli/ledger/taking.ts';
import { itemsFrom } from '../../src/intake/sources/items-from.ts';
import { openSqlite } from '../../src/ledger/sqlite.ts';
import { ingest } from '../../src/work/ingest/ingest.ts';
import { type Hostile, hostileInput, hugeInputs } from './inputs.ts';

const { values } = parseArgs({
  options: {
    inputs: { type: 'string', default: '10000' },
    seed: { type: 'string', default: '1' },
    huge: { type: 'boolean', default: true },
  },
  allowNegative: true,
});
const chance = createChance(Number(values.seed));
const mostMs = 20_000;
const mostMegabytes = 500;

const folder = mkdtempSync(join(tmpdir(), 'isnad-fuzz-'));
const inputs = join(folder, 'in/put');
mkdirSync(inputs, { recursive: true });
const file = join(folder, 'isnad.db');

const app = createApp();
const reader = readerRecordOf(app);
const ledger = openSqlite(file);
const { take } = createTaking(app, ledger.hasReceived, {
  packFolders: [],
  file,
  readerId: reader.id,
  intake: { defaults: { published: null, outlet: null, url: null, timezone: null }, mapping: null },
});

const faults: string[] = [];
const refusals = new Map<string, number>();
let [added, refused, slowest] = [0, 0, 0];

/** Everything a ledger's folder may hold, and the places that names in archives point at. */
const strangers = (): string[] => [
  ...readdirSync(folder).filter((name) => name !== 'in' && !name.startsWith('isnad.db')),
  ...readdirSync(join(folder, 'in')).filter((name) => name !== 'put'),
  ...['/tmp/isnad-fuzz-outside.txt', '/outside.txt'].filter((path) => existsSync(path)),
];

const feedOne = async ({ name, bytes }: Hostile, label: string): Promise<void> => {
  const path = join(inputs, name);
  writeFileSync(path, bytes);
  const start = performance.now();
  try {
    const counts = await ingest({
      items: itemsFrom([path]),
      take,
      width: 1,
      ledger,
      reader,
      onRefused: ({ error }) => {
        if (!/got .*expected /s.test(error))
          faults.push(`${label}: a refusal that does not say what was got and expected: ${error.slice(0, 200)}`);
        const sort = error.replaceAll(/[\d"«»].*/gs, '').slice(0, 60);
        refusals.set(sort, (refusals.get(sort) ?? 0) + 1);
      },
    });
    added += counts.added;
    refused += counts.refused;
  } catch (error) {
    faults.push(`${label}: ${error instanceof Error ? error.stack : String(error)}`);
  }
  const took = performance.now() - start;
  slowest = Math.max(slowest, took);
  if (took > mostMs) faults.push(`${label}: took ${Math.round(took)} ms, expected at most ${mostMs}`);
  for (const stranger of strangers()) faults.push(`${label}: wrote ${stranger}`);
  rmSync(path);
};

const peakMegabytes = (): number => process.resourceUsage().maxRSS / 1024;

try {
  for (let n = 1; n <= Number(values.inputs); n++) {
    const input = hostileInput(chance);
    await feedOne(input, `input ${n} (${input.name}, seed ${values.seed})`);
    if (n % 1000 === 0) console.log(`${n} inputs, ${added} reports added, ${refused} refused, peak ${peakMegabytes().toFixed(0)} MB`);
  }
  const peak = peakMegabytes();
  if (peak > mostMegabytes) faults.push(`memory: got ${peak.toFixed(0)} MB, expected at most ${mostMegabytes}`);
  if (values.huge) for (const make of hugeInputs) await feedOne(make(), make().name);
  for await (const fault of ledger.verify()) faults.push(`verify: ${fault}`);
  await ledger.close();
  console.log(
    `\n${added} reports added, ${refused} refused, slowest input ${slowest.toFixed(0)} ms, peak memory ${peak.toFixed(0)} MB before the inputs of 100 MB, ${peakMegabytes().toFixed(0)} MB with them (which hold the input itself)`,
  );
  for (const [sort, count] of [...refusals].sort((a, b) => b[1] - a[1]).slice(0, 12))
    console.log(`  ${String(count).padStart(6)}  ${sort}`);
} finally {
  rmSync(folder, { recursive: true });
}
for (const fault of faults.slice(0, 50)) console.error(fault);
console.log(faults.length === 0 ? 'No fault.' : `${faults.length} faults.`);
process.exitCode = faults.length === 0 ? 0 : 1;
