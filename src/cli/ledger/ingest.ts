// `isnad ingest`: what the user names goes into a ledger. What was received before is passed over, so a run can be ended at any moment and
// started again; `isnad reread` does the same work over what the ledger holds.
import type { Command } from 'commander';
import { bad } from '../../intake/reports/report-fields.ts';
import { type IngestCounts, ingest } from '../../work/ingest/ingest.ts';
import { reread } from '../../work/ingest/reread.ts';
import { collect, fieldsOf, formatOf, mappingOf, type ReportOptions, withReportOptions } from '../options.ts';
import { type Settings, settingsOf } from '../settings.ts';
import { visible } from '../table/terminal-text.ts';
import { warn, write } from '../write.ts';
import { type FetchOptions, fetchSettingsIn, withFetching } from './fetching.ts';
import { createMeter, type Meter } from './meter.ts';
import { type LedgerOptions, withLedger, withOpenLedger } from './open.ts';
import { itemsNamed } from './sources.ts';
import { createStop, startThreads } from './threads/threads.ts';

interface IngestOptions extends ReportOptions, LedgerOptions, FetchOptions {
  readonly jobs?: string;
  readonly urls?: readonly string[];
}

export const addIngest = (program: Command): void => {
  const command = program.command('ingest').argument('[names...]', 'files, folders, archives, addresses, or - for standard input');
  withFetching(withLedger(withReportOptions(command)))
    .option('--urls <file>', 'a file that lists addresses, one a line; may be given several times', collect)
    .description('read reports and keep them, with their claims, in a ledger')
    .option('--jobs <number>', 'read on so many threads (default: one for each core)')
    .action(async (names: readonly string[], options: IngestOptions) => {
      process.exitCode = await runIngest(names, options);
    });
  withLedger(program.command('reread'))
    .description('read what a ledger holds again with this version and these packs; old claims are superseded and kept')
    .option('--jobs <number>', 'read on so many threads (default: one for each core)')
    .option('--pack <folder>', 'a pack to read with, besides the bundled ones; may be given several times', collect)
    .action(async (options: IngestOptions) => {
      process.exitCode = await runReread(options);
    });
};

const stoppedBySignal = 130;

const settingsIn = (options: IngestOptions): Settings =>
  settingsOf({ ledger: options.ledger, packs: options.pack, jobs: options.jobs, ...fetchSettingsIn(options) });

const noIntake = { defaults: { published: null, outlet: null, url: null, timezone: null }, mapping: null, format: null };

const runIngest = async (names: readonly string[], options: IngestOptions): Promise<number> => {
  const lists = options.urls ?? [];
  if (names.length + lists.length === 0) throw bad('ingest', 'nothing to take', 'files, folders, addresses, or --urls');
  const settings = settingsIn(options);
  const intake = { defaults: fieldsOf(options), mapping: mappingOf(options), format: formatOf(options) };
  const signal = createStop();
  return await withOpenLedger(
    { ledger: settings.ledger },
    async (ledger) => {
      const threads = startThreads(settings, ledger, intake);
      const meter = createMeter('reports');
      try {
        const counts = await ingest({
          items: itemsNamed({ names, lists }, { options, settings, meter, signal }),
          take: threads.take,
          width: threads.width,
          ledger,
          reader: threads.reader,
          signal,
          onRefused: ({ at, error }) => meter.aside(() => warn(`${visible(at)}: ${error}`)),
          onProgress: ({ added, known }) => meter.count(added + known),
        });
        meter.end();
        await write(`${summaryOf(counts)}\n`);
        if (signal.aborted) return stopped('ingest');
        return counts.refused > 0 ? 1 : 0;
      } finally {
        meter.end();
        await threads.close();
      }
    },
    { make: true },
  );
};

const stopped = (command: string): number => {
  warn(`stopped; what is told above is kept, and the same "isnad ${command}" goes on from there`);
  return stoppedBySignal;
};

const summaryOf = ({ added, claims, known, forgotten, refused }: IngestCounts): string =>
  [
    `${added} reports and ${claims} claims added`,
    `${known} known already`,
    ...(forgotten > 0 ? [`${forgotten} left out, since they were to be forgotten`] : []),
    `${refused} refused`,
  ].join(', ');

const runReread = async (options: IngestOptions): Promise<number> => {
  const settings = settingsIn(options);
  const signal = createStop();
  return await withOpenLedger({ ledger: settings.ledger }, async (ledger) => {
    const threads = startThreads(settings, ledger, noIntake);
    const meter: Meter = createMeter('reports');
    try {
      meter.expect((await ledger.status()).reports, 'reports');
      const done = await reread({
        ledger,
        reader: threads.reader,
        read: threads.read,
        width: threads.width,
        signal,
        onProgress: (n) => meter.count(n),
      });
      meter.end();
      const stray = await ledger.strayJudgements();
      await write(`${done} reports read again by ${threads.reader.id}\n`);
      for (const { id, decision, target, why } of stray)
        await write(
          `judgement without its claim: ${id} ${decision} ${target.kind} ${target.report} ${target.span.from}-${target.span.to}: ${visible(why)}\n`,
        );
      return signal.aborted ? stopped('reread') : 0;
    } finally {
      meter.end();
      await threads.close();
    }
  });
};
