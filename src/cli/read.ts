// `isnad read`: reports from files or standard input, read on one or several threads, printed for people or as JSON, in order.
import type { Command } from 'commander';
import { createApp, loadPacks } from '../app.ts';
import type { Item } from '../intake/item.ts';
import { bad } from '../intake/reports/report-fields.ts';
import { itemsFrom } from '../intake/sources/items-from.ts';
import type { Pack } from '../model/index.ts';
import { inOrder } from '../work/in-order.ts';
import { createPool } from '../work/pool.ts';
import { createCollector } from './batch/collector.ts';
import { type Failure, jsonLines } from './batch/json-lines.ts';
import { createReadItem, hasFailed, type Outcome } from './batch/read-item.ts';
import type { WorkerAnswer, WorkerTask } from './batch/worker.ts';
import { createLeftOut } from './left-out.ts';
import { choice, fieldsOf, formatOf, mappingOf, type ReportOptions, wantsColor, widthOfOutput, withReportOptions } from './options.ts';
import { createInk } from './table/ink.ts';
import { createNames } from './table/names.ts';
import { createOverview } from './table/overview.ts';
import { reportBlock } from './table/report-block.ts';
import { warn, write } from './write.ts';

interface ReadOptions extends ReportOptions {
  readonly to: string;
  readonly jobs: string;
}

export const addRead = (program: Command): void => {
  withReportOptions(program.command('read').argument('[files...]', 'files, folders or archives; - or none for standard input'))
    .description('print who says what, about where and when, with how many')
    .option('--to <format>', 'table, json or jsonl', 'table')
    .option('--jobs <number>', 'read on so many threads', '1')
    .action(async (files: readonly string[], options: ReadOptions) => {
      process.exitCode = (await read(files, options)) ? 0 : 1;
    });
};

const mostJobs = 64;

/** Whether every report could be read. */
const read = async (files: readonly string[], options: ReadOptions): Promise<boolean> => {
  const to = choice('--to', options.to, ['table', 'json', 'jsonl']);
  const jobs = Number(options.jobs);
  if (!Number.isInteger(jobs) || jobs < 1 || jobs > mostJobs)
    throw bad('--jobs', `"${options.jobs}"`, `a whole number from 1 to ${mostJobs}`);
  const leftOut = createLeftOut();
  const items = itemsFrom(files.length === 0 ? ['-'] : files, { format: formatOf(options), passOver: leftOut.add });
  const task: WorkerTask = {
    ...{ packFolders: options.pack ?? [], defaults: fieldsOf(options), mapping: mappingOf(options), asLines: to === 'jsonl' },
  };
  const reading = jobs === 1 ? startHere(task) : startWorkers(jobs, task);
  const printer = to === 'jsonl' ? linePrinter() : to === 'json' ? listPrinter() : tablePrinter(reading.packs, options);
  try {
    for await (const answer of inOrder(items, jobs === 1 ? 1 : jobs * 2, reading.run)) await printer.print(answer);
    await printer.end();
    leftOut.tell();
  } finally {
    await reading.close();
  }
  return printer.failures() === 0;
};

interface ReadingThreads {
  readonly packs: readonly Pack[];
  readonly run: (item: Item) => Promise<WorkerAnswer>;
  readonly close: () => Promise<void>;
}

const startHere = ({ packFolders, defaults, mapping, asLines }: WorkerTask): ReadingThreads => {
  const app = createApp(packFolders);
  const readItem = createReadItem(app, defaults, mapping);
  const collect = createCollector();
  return {
    packs: app.packs,
    run: async (item) => {
      collect();
      return asLines ? jsonLines(readItem(item)) : { outcomes: [...readItem(item)] };
    },
    close: async () => undefined,
  };
};

/** Sources run as they are; in the package the same file is JavaScript. */
const workerFile = (path: string): URL => new URL(`${path}${import.meta.url.endsWith('.ts') ? '.ts' : '.js'}`, import.meta.url);

/** Packs are loaded here as well: a bad folder is misuse, told once and before any worker starts. */
const startWorkers = (jobs: number, task: WorkerTask): ReadingThreads => ({
  packs: loadPacks(task.packFolders),
  ...createPool<Item, WorkerAnswer>(workerFile('./batch/worker'), jobs, task),
});

interface Printer {
  readonly print: (answer: WorkerAnswer) => Promise<void>;
  readonly end: () => Promise<void>;
  /** How many reports could not be read. */
  readonly failures: () => number;
}

const linePrinter = (): Printer => {
  let failures = 0;
  return {
    print: async (answer) => {
      const { lines, failed } = 'lines' in answer ? answer : jsonLines(answer.outcomes);
      failures += failed.length;
      tell(failed);
      await write(lines);
    },
    end: async () => undefined,
    failures: () => failures,
  };
};

/** What no line of the output says is said on standard error. */
const tell = (failed: readonly Failure[]): void => {
  for (const { error, hasLine } of failed) if (!hasLine) warn(error);
};

const outcomesOf = (answer: WorkerAnswer): readonly Outcome[] => ('outcomes' in answer ? answer.outcomes : []);

/** One JSON list of all readings, set for people to look at. */
const listPrinter = (): Printer => {
  let before = '[\n';
  let failures = 0;
  return {
    print: async (answer) => {
      for (const outcome of outcomesOf(answer)) {
        if (hasFailed(outcome)) failures++;
        if (hasFailed(outcome) && !outcome.hasLine) {
          warn(outcome.error);
          continue;
        }
        const shown = hasFailed(outcome) ? { id: outcome.id, error: outcome.error } : outcome.reading;
        await write(before + JSON.stringify(shown, null, 2));
        before = ',\n';
      }
    },
    end: () => write(before === ',\n' ? '\n]\n' : '[]\n'),
    failures: () => failures,
  };
};

const tablePrinter = (packs: readonly Pack[], options: ReadOptions): Printer => {
  const page = { ink: createInk(wantsColor(options)), names: createNames(packs), width: widthOfOutput() };
  const overview = createOverview(page);
  let failures = 0;
  return {
    print: async (answer) => {
      for (const outcome of outcomesOf(answer)) {
        if (hasFailed(outcome)) {
          failures++;
          warn(outcome.error);
          overview.addFailure();
          continue;
        }
        overview.add(outcome);
        await write(reportBlock(outcome, page));
      }
    },
    end: () => write(overview.text()),
    failures: () => failures,
  };
};
