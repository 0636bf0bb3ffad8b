// `isnad ingest`: what the user names goes into a ledger. What was received before is passed over, so a run can be ended at any moment and
// started again; `isnad reread` does the same work over what the ledger holds.
import type { Command } from 'commander';
import { createApp, readerRecordOf } from '../../app.ts';
import type { Item } from '../../intake/item.ts';
import type { KeptReport, Ledger, PreparedReading } from '../../ledger/ledger.ts';
import { type IngestCounts, ingest } from '../../work/ingest/ingest.ts';
import { reread } from '../../work/ingest/reread.ts';
import type { Taken } from '../../work/ingest/take-item.ts';
import { createPool } from '../../work/pool.ts';
import { fieldsOf, mappingOf, type ReportOptions, withReportOptions } from '../options.ts';
import { type Settings, settingsOf } from '../settings.ts';
import { visible } from '../table/terminal-text.ts';
import { warn, write } from '../write.ts';
import { createMeter, type Meter } from './meter.ts';
import { type LedgerOptions, ledgerFile, withLedger, withOpenLedger } from './open.ts';
import { itemsNamed } from './sources.ts';
import { createTaking, type TakingAsk, type TakingTask } from './taking.ts';

interface IngestOptions extends ReportOptions, LedgerOptions {
  readonly jobs?: string;
}

export const addIngest = (program: Command): void => {
  withLedger(withReportOptions(program.command('ingest').argument('<names...>', 'files, folders, or - for standard input')))
    .description('read reports and keep them, with their claims, in a ledger')
    .option('--jobs <number>', 'read on so many threads (default: one for each core)')
    .action(async (names: readonly string[], options: IngestOptions) => {
      process.exitCode = await runIngest(names, options);
    });
  withLedger(program.command('reread'))
    .description('read what a ledger holds again with this version and these packs; old claims are superseded and kept')
    .option('--jobs <number>', 'read on so many threads (default: one for each core)')
    .option(
      '--pack <folder>',
      'a pack to read with, besides the bundled ones; may be given several times',
      (value: string, before: readonly string[] = []) => [...before, value],
    )
    .action(async (options: IngestOptions) => {
      process.exitCode = await runReread(options);
    });
};

/** What ends a run: the user's Ctrl-C or a signal to end. A second one ends it at once. */
const createStop = (): AbortSignal => {
  const controller = new AbortController();
  for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => controller.abort());
  return controller.signal;
};

const stoppedBySignal = 130;

const settingsIn = ({ ledger, pack, jobs }: IngestOptions): Settings => settingsOf({ ledger, packs: pack, jobs });

const noIntake = { defaults: { published: null, outlet: null, url: null, timezone: null }, mapping: null };

const runIngest = async (names: readonly string[], options: IngestOptions): Promise<number> => {
  const settings = settingsIn(options);
  const intake = { defaults: fieldsOf(options), mapping: mappingOf(options) };
  const signal = createStop();
  return await withOpenLedger(
    { ledger: settings.ledger },
    async (ledger) => {
      const threads = startThreads(settings, ledger, intake);
      const meter = createMeter('reports');
      try {
        const counts = await ingest({
          items: itemsNamed(names, options, meter),
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

interface Threads {
  readonly reader: ReturnType<typeof readerRecordOf>;
  readonly width: number;
  readonly take: (item: Item) => Promise<Taken>;
  readonly read: (reports: readonly KeptReport[]) => Promise<readonly PreparedReading[]>;
  readonly close: () => Promise<void>;
}

const workerFile = new URL(import.meta.url.endsWith('.ts') ? './taking-worker.ts' : './taking-worker.js', import.meta.url);

const startThreads = (settings: Settings, ledger: Ledger, intake: TakingTask['intake']): Threads => {
  const app = createApp(settings.packs);
  const reader = readerRecordOf(app);
  const task: TakingTask = { packFolders: settings.packs, file: ledgerFile(settings.ledger), readerId: reader.id, intake };
  if (settings.jobs === 1) {
    const { take, read } = createTaking(app, ledger.hasReceived, task);
    return { reader, width: 1, take, read: async (reports) => read(reports), close: async () => undefined };
  }
  const pool = createPool<TakingAsk, never>(workerFile, settings.jobs, task);
  return {
    reader,
    width: settings.jobs * 2,
    take: (item) => pool.run({ item: 'bytes' in item ? { ...item, bytes: Uint8Array.from(item.bytes) } : item }),
    read: (reports) => pool.run({ reports }),
    close: pool.close,
  };
};
