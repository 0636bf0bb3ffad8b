// `isnad watch`: folders and addresses are looked at again and again, and what is new goes into the ledger, until somebody ends it.
import { setTimeout as wait } from 'node:timers/promises';
import type { Command } from 'commander';
import { feedLinks } from '../../intake/documents/feed-links.ts';
import { isAddress } from '../../intake/fetch/url-items.ts';
import type { Item } from '../../intake/item.ts';
import { bad } from '../../intake/reports/report-fields.ts';
import { itemsFrom } from '../../intake/sources/items-from.ts';
import type { Ledger } from '../../ledger/ledger.ts';
import { ingest } from '../../work/ingest/ingest.ts';
import { watchAddress } from '../../work/watch/watch-address.ts';
import { fieldsOf, formatOf, mappingOf, type ReportOptions, withReportOptions } from '../options.ts';
import { settingsOf } from '../settings.ts';
import { visible } from '../table/terminal-text.ts';
import { warn, write } from '../write.ts';
import { createFetching, type FetchOptions, fetchSettingsIn, withFetching } from './fetching.ts';
import { type LedgerOptions, withLedger, withOpenLedger } from './open.ts';
import { createStop, startThreads } from './threads/threads.ts';

interface WatchOptions extends ReportOptions, LedgerOptions, FetchOptions {
  readonly every: string;
  readonly once?: boolean;
  readonly entries?: boolean;
}

export const addWatch = (program: Command): void => {
  withFetching(
    withLedger(withReportOptions(program.command('watch').argument('<names...>', 'folders, files, and addresses of feeds or pages'))),
  )
    .description('look again and again at folders and feeds, and keep what is new, until it is ended')
    .option('--every <time>', 'how often, such as 30s, 10m or 2h', '10m')
    .option('--once', 'look at what is due, once')
    .option('--entries', "keep a feed's own texts, not the pages behind them")
    .action(async (names: readonly string[], options: WatchOptions) => {
      process.exitCode = await watch(names, options);
    });
};

const units: Readonly<Record<string, number>> = { s: 1000, m: 60_000, h: 3_600_000 };

const milliseconds = (text: string): number => {
  const parts = /^(\d{1,6})([smh])$/.exec(text);
  if (!parts || Number(parts[1]) === 0) throw bad('--every', `"${text}"`, 'a time such as 30s, 10m or 2h');
  return Number(parts[1]) * units[parts[2]!]!;
};

const watch = async (names: readonly string[], options: WatchOptions): Promise<number> => {
  const everyMs = milliseconds(options.every);
  const settings = settingsOf({ ledger: options.ledger, packs: options.pack, jobs: '1', ...fetchSettingsIn(options) });
  const intake = { defaults: fieldsOf(options), mapping: mappingOf(options), format: formatOf(options) };
  const signal = createStop();
  let failures = 0;
  const tell = (at: string, error: string): void => {
    failures++;
    warn(`${visible(at)}: ${error}`);
  };
  const run = async (ledger: Ledger): Promise<void> => {
    const threads = startThreads(settings, ledger, intake);
    const fetching = createFetching(settings, signal);
    const keep = async (items: AsyncIterable<Item> | readonly Item[]): Promise<void> => {
      const { take, width, reader } = threads;
      const counts = await ingest({
        items: each(items),
        take,
        width,
        ledger,
        reader,
        signal,
        onRefused: ({ at, error }) => tell(at, error),
      });
      if (counts.added > 0) await write(`${new Date().toISOString()} ${counts.added} reports and ${counts.claims} claims added\n`);
    };
    const parts = {
      ledger,
      fetch: fetching.fetch,
      linksOf: feedLinks,
      keep,
      entriesOnly: options.entries === true,
      everyMs,
      now: Date.now,
      signal,
      onFailed: tell,
    };
    try {
      for (;;) {
        await keep(
          itemsFrom(
            names.filter((name) => !isAddress(name)),
            { format: formatOf(options) },
          ),
        );
        await Promise.all(names.filter(isAddress).map((address) => watchAddress(address, parts)));
        if (options.once || signal.aborted) return;
        await wait(everyMs, undefined, { signal }).catch(() => undefined);
        if (signal.aborted) return;
      }
    } finally {
      await fetching.close();
      await threads.close();
    }
  };
  await withOpenLedger({ ledger: settings.ledger }, run, { make: true });
  return options.once && failures > 0 ? 1 : 0;
};

const each = async function* <T>(all: AsyncIterable<T> | Iterable<T>): AsyncGenerator<T> {
  yield* all;
};
