// `npm run bench`: how fast reports are read, beside Intl.Segmenter on the same text in the same run; whether what was read is right;
// whether cost grows with the text alone, hostile text included; with --stream-gb N, the memory that a long stream takes.
import { parseArgs } from 'node:util';
import { createApp } from '../src/app.ts';
import type { Report } from '../src/model/index.ts';
import { runCommand } from './command.ts';
import { type Expected, makeReports, takeReports } from './corpus.ts';
import { line, type Rounds, roundsOf, seconds, show, showRate } from './measure.ts';

const { values } = parseArgs({
  options: {
    reports: { type: 'string', default: '1000' },
    rounds: { type: 'string', default: '7' },
    seed: { type: 'string', default: '1' },
    'stream-gb': { type: 'string', default: '0' },
    jobs: { type: 'string', default: '1' },
  },
});
const count = Number(values.reports);
const rounds = Number(values.rounds);
const seed = Number(values.seed);
const jobs = Number(values.jobs);

const { reader } = createApp();
const segmenter = new Intl.Segmenter('ar', { granularity: 'word' });

const splitWords = (text: string): number => {
  let words = 0;
  for (const _ of segmenter.segment(text)) words++;
  return words;
};

const megabytesOf = (reports: readonly Expected[]): number =>
  reports.reduce((sum, { report }) => sum + Buffer.byteLength(report.text), 0) / 1e6;

const toLine = ({ report: { id, text, published, timezone, outlet } }: Expected): string =>
  `${JSON.stringify({ id, text, published, timezone, outlet })}\n`;

const measureReading = (reports: readonly Expected[]): { readonly read: Rounds; readonly split: Rounds } => {
  const read: number[] = [];
  const split: number[] = [];
  for (let round = 0; round <= rounds; round++) {
    const took = seconds(() => reports.forEach(({ report }) => void reader.read(report)));
    // Splitting is slow and steady: a part of the reports is enough to know its rate.
    const some = reports.slice(0, Math.ceil(reports.length / 4));
    const other = seconds(() => some.forEach(({ report }) => void splitWords(report.text))) * (reports.length / some.length);
    if (round === 0) continue; // the first round warms up
    read.push(took);
    split.push(other);
  }
  return { read: roundsOf(read), split: roundsOf(split) };
};

/** Reports whose figures are not exactly those that were put into them. */
const wrongAnswers = (reports: readonly Expected[]): readonly string[] =>
  reports.flatMap(({ report, figures }) => {
    const read = reader.read(report).claims.flatMap((claim) => (claim.kind === 'toll' ? [claim.toll.count.low] : []));
    const sorted = (list: readonly (number | null)[]): string => [...list].sort((a, b) => (a ?? 0) - (b ?? 0)).join(' ');
    return sorted(read) === sorted(figures) ? [] : [`${report.id}: got tolls ${sorted(read)}, expected ${sorted(figures)}`];
  });

const measureCommand = async (reports: readonly Expected[]): Promise<{ readonly times: Rounds; readonly peak: number }> => {
  const lines = reports.map(toLine);
  const runs: { readonly seconds: number; readonly peakMegabytes: number }[] = [];
  for (let round = 0; round < Math.min(rounds, 3); round++) {
    const run = await runCommand(lines, jobs);
    if (run.lines !== reports.length) throw new Error(`the command: got ${run.lines} lines, expected ${reports.length}`);
    runs.push(run);
  }
  return { times: roundsOf(runs.map((run) => run.seconds)), peak: Math.max(...runs.map(({ peakMegabytes }) => peakMegabytes)) };
};

const asReport = (text: string): Report => ({
  id: 'long',
  text,
  published: '2021-04-01',
  timezone: 'Asia/Damascus',
  outlet: null,
  url: null,
});

/** Nanoseconds a character, the best of some rounds: what the text costs, not what else the machine does. */
const costOf = (text: string, times: number): number => {
  const report = asReport(text);
  return (roundsOf(Array.from({ length: times }, () => seconds(() => void reader.read(report)))).min / text.length) * 1e9;
};

const sizes: readonly (readonly [label: string, characters: number, times: number])[] = [
  ['1 KB', 1_000, 200],
  ['10 KB', 10_000, 50],
  ['100 KB', 100_000, 10],
  ['1 MB', 1_000_000, 4],
  ['5 MB', 5_000_000, 3],
];

/** Ordinary prose of any length: the same reports after one another. */
const proseOf = (length: number): string => {
  let text = '';
  for (const { report } of makeReports(seed)) {
    text += report.text;
    if (text.length >= length) break;
  }
  return text.slice(0, length);
};

const hostile: readonly (readonly [label: string, text: string])[] = [
  ['a million waw', 'و'.repeat(1_000_000)],
  ['a million waw apart', 'و '.repeat(1_000_000)],
  ['one word of 5 million letters', 'بتثجحخدذرز'.repeat(500_000)],
  ['ten thousand open quotes', '«قال '.repeat(10_000)],
  ['5 million digits', '7'.repeat(5_000_000)],
  ['a million numbers', '7 '.repeat(1_000_000)],
  ['a million commas', '،'.repeat(1_000_000)],
  ['a million killed', 'قتل '.repeat(1_000_000)],
  ['a thousand tolls in one line', '7 قتلى '.repeat(1_000)],
  ['eight thousand of them', '7 قتلى '.repeat(8_000)],
];

/** Above this, a character costs so much more than in prose that somebody could bring the reader down with it. */
const dearest = 20;

const printReading = (reports: readonly Expected[], megabytes: number): Rounds => {
  const { read, split } = measureReading(reports);
  console.log('\nread(), from text to claims');
  line('reports', showRate(reports.length, read));
  line('megabytes of UTF-8', showRate(megabytes, read));
  line('Intl.Segmenter, reports', showRate(reports.length, split));
  line('read() to Intl.Segmenter', `${show(split.median / read.median)} times as fast`);
  return split;
};

const printCommand = async (reports: readonly Expected[], megabytes: number, split: Rounds): Promise<void> => {
  const { times, peak } = await measureCommand(reports);
  console.log(`\nisnad read --from jsonl --to jsonl --jobs ${jobs}, start included`);
  line('reports', showRate(reports.length, times));
  line('megabytes of UTF-8', showRate(megabytes, times));
  line('command to Intl.Segmenter', `${show(split.median / times.median)} times as fast`);
  line('peak memory', `${show(peak)} MB`);
};

/** As many rounds as prose of that length has, so that a short text is not measured while its code is still being compiled. */
const roundsFor = (length: number): number => sizes.find(([, characters]) => length <= characters)?.[2] ?? 2;

const printCosts = (): readonly string[] => {
  console.log('\ncost of a character, in nanoseconds');
  const costs = sizes.map(([label, length, times]) => ({ label, cost: costOf(proseOf(length), times) }));
  for (const { label, cost } of costs) line(`prose of ${label}`, show(cost));
  const usual = costs[1]!.cost;
  const bad = hostile.map(([label, text]) => ({ label, cost: costOf(text, roundsFor(text.length)) }));
  for (const { label, cost } of bad) line(label, `${show(cost)} (${show(cost / usual)} of prose)`);
  return [...costs, ...bad]
    .filter(({ cost }) => cost > usual * dearest)
    .map(({ label }) => `${label} costs more than ${dearest} times what prose costs`);
};

const streamLines = function* (bytes: number): Generator<string> {
  let written = 0;
  for (const made of makeReports(seed)) {
    const text = toLine(made);
    written += Buffer.byteLength(text);
    yield text;
    if (written >= bytes) return;
  }
};

const printStream = async (gigabytes: number): Promise<void> => {
  const run = await runCommand(streamLines(gigabytes * 1e9), jobs);
  console.log(`\na stream of ${gigabytes} GB`);
  line('peak memory', `${show(run.peakMegabytes)} MB`);
  line('lines', `${show(run.lines)} in ${show(run.seconds)} s, ${show(run.bytesOut / 1e9)} GB out`);
};

const main = async (): Promise<void> => {
  const reports = takeReports(seed, count);
  const megabytes = megabytesOf(reports);
  console.log(
    `${count} reports of ${show(reports.reduce((sum, { report }) => sum + report.text.length, 0) / count)} characters, ${show(megabytes)} MB`,
  );
  // Segmenting became several times faster between releases of Node: the ratio means little without them.
  line('on', `Node ${process.versions.node}, ICU ${process.versions.icu}`);
  const wrong = wrongAnswers(reports);
  line('read right', `${count - wrong.length} of ${count} reports`);
  const split = printReading(reports, megabytes);
  await printCommand(reports, megabytes, split);
  const dear = printCosts();
  if (Number(values['stream-gb']) > 0) await printStream(Number(values['stream-gb']));
  const faults = [...wrong.slice(0, 5), ...dear];
  for (const fault of faults) console.error(`bench: ${fault}`);
  process.exitCode = faults.length > 0 ? 1 : 0;
};

await main();
