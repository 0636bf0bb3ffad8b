// `npm run bench:search`: how long a ledger takes to answer, at two sizes: 95 of 100 answers are at least as fast as the figure. The ledger is made of
// read reports of the bench's corpus, told again by other outlets on other days, so that it has the sizes without reading each anew.
import { mkdtempSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { createApp } from '../src/app.ts';
import type { ClaimFilter, Entry, Ledger } from '../src/ledger/ledger.ts';
import { createPrepare, reportIdOf } from '../src/ledger/prepare.ts';
import { openSqlite } from '../src/ledger/sqlite.ts';
import { hash128 } from '../src/text/index.ts';
import { createChance } from './chance.ts';
import { takeReports } from './corpus.ts';

const { values } = parseArgs({
  options: {
    reports: { type: 'string', default: '20000,200000' },
    seed: { type: 'string', default: '1' },
    rounds: { type: 'string', default: '40' },
  },
});
const sizes = values.reports.split(',').map(Number);
const rounds = Number(values.rounds);
const chance = createChance(Number(values.seed));

const { reader, packs } = createApp();
const prepare = createPrepare();
const base = takeReports(Number(values.seed), 1500).map(({ report }) => ({ report, reading: reader.read(report) }));
const day = (n: number): string => new Date(Date.UTC(2023, 0, 1 + n)).toISOString().slice(0, 10);

const entryOf = (n: number): Entry => {
  const { report, reading } = base[n % base.length]!;
  const told = { ...report, outlet: `وسيلة مختلقة ${chance(60)}`, url: `https://outlet.example/${n}`, published: day(chance(1000)) };
  const id = reportIdOf(told);
  const claims = reading.claims.map((claim) => ({ ...claim, id: `claim:${hash128(`${id} ${claim.id}`)}` }));
  return prepare.entry({
    report: { ...told, id },
    outletId: null,
    receipt: { name: 'bench', given: null, raw: id, recipe: 'bench', fetched: null },
    reader: 'bench',
    reading: { id, claims, unread: [] },
  });
};

const governorate = packs.flatMap((pack) => pack.places).find(({ kind }) => kind === 'governorate')!.id;
const inside = packs.flatMap((pack) => pack.places).filter(({ parent, id }) => id === governorate || parent === governorate);
const some = <T>(all: readonly T[]): T => all[chance(all.length)]!;
const words = base.flatMap(({ report }) => report.text.split(/\s+/)).filter((word) => word.length > 3);
const partyKeys = [
  ...new Set(base.flatMap(({ reading }) => reading.claims.flatMap(({ attribution }) => attribution.flatMap(({ party }) => party ?? [])))),
];
const placeKeys = [
  ...new Set(base.flatMap(({ reading }) => reading.claims.flatMap(({ where }) => where.flatMap(({ place }) => place ?? [])))),
];

const questions: Readonly<Record<string, () => ClaimFilter>> = {
  'newest claims': () => ({}),
  'one word': () => ({ text: some(words) }),
  'two words': () => ({ text: `${some(words)} ${some(words)}` }),
  'two words that seldom meet': () => ({ text: `قتل ${some(words)}`, kinds: ['statement'] }),
  'kind and measure': () => ({ kinds: ['toll'], sorts: [some(['killed', 'injured', 'returned', 'displaced'])] }),
  'party and a month': () => ({ parties: [some(partyKeys)], told: { from: '2024-03-01', to: '2024-03-31' } }),
  'place and kind': () => ({ places: [some(placeKeys)], kinds: ['violence'] }),
  'within a governorate': () => ({ places: inside.map(({ id }) => id) }),
  'near a point': () => ({ near: { lat: 36.2, lon: 37.16, km: 20 } }),
  'happened, with words': () => ({ happened: { from: '2024-05-01', to: '2024-05-03' }, text: some(words) }),
};

const quantile = (all: readonly number[], q: number): number =>
  all.toSorted((a, b) => a - b)[Math.min(all.length - 1, Math.floor(q * all.length))]!;

const ask = async (ledger: Ledger): Promise<void> => {
  const print = (name: string, took: readonly number[], found: number): void =>
    console.log(
      `  ${name.padEnd(32)}p95 ${quantile(took, 0.95).toFixed(1).padStart(8)} ms   median ${quantile(took, 0.5).toFixed(1).padStart(7)} ms   ${found} found`,
    );
  for (const [name, question] of Object.entries(questions)) {
    const took: number[] = [];
    let found = 0;
    for (let i = 0; i < rounds; i++) {
      const filter = question();
      const start = performance.now();
      const { items } = await ledger.findClaims(filter);
      took.push(performance.now() - start);
      found += items.length;
    }
    print(`claims: ${name}`, took, found);
  }
  const took: number[] = [];
  let found = 0;
  for (let i = 0; i < rounds; i++) {
    const start = performance.now();
    const { items } = await ledger.findReports({ text: `${some(words)} ${some(words)}` });
    took.push(performance.now() - start);
    found += items.length;
  }
  print('reports: two words', took, found);
};

const folder = mkdtempSync(join(tmpdir(), 'isnad-bench-search-'));
const file = join(folder, 'isnad.db');
const ledger = openSqlite(file);
let kept = 0;
for (const size of sizes) {
  for (; kept < size; kept += 500)
    await ledger.add(
      { id: 'bench', rules: [] },
      Array.from({ length: Math.min(500, size - kept) }, (_, i) => entryOf(kept + i)),
    );
  const { reports, claims } = await ledger.status();
  console.log(
    `\n${reports} reports, ${Object.values(claims).reduce((a, b) => a + b, 0)} claims, ${(statSync(file).size / 1e6).toFixed(0)} MB`,
  );
  await ask(ledger);
}
await ledger.close();
rmSync(folder, { recursive: true });
