// The threads of a run: how many the settings say, each with the same packs, defaults and recipe; and what ends the run.
import { createApp, readerRecordOf } from '../../../app.ts';
import type { Item } from '../../../intake/item.ts';
import type { KeptReport, Ledger, PreparedReading } from '../../../ledger/ledger.ts';
import type { Taken } from '../../../work/ingest/take-item.ts';
import { createPool } from '../../../work/pool.ts';
import { createCollector } from '../../batch/collector.ts';
import type { Settings } from '../../settings.ts';
import { ledgerFile } from '../open.ts';
import { createTaking, type TakingAsk, type TakingTask } from './taking.ts';

export interface Threads {
  readonly reader: ReturnType<typeof readerRecordOf>;
  readonly width: number;
  readonly take: (item: Item) => Promise<Taken>;
  readonly read: (reports: readonly KeptReport[]) => Promise<readonly PreparedReading[]>;
  readonly close: () => Promise<void>;
}

const workerFile = new URL(import.meta.url.endsWith('.ts') ? './taking-worker.ts' : './taking-worker.js', import.meta.url);

export const startThreads = (settings: Settings, ledger: Ledger, intake: TakingTask['intake']): Threads => {
  const app = createApp(settings.packs);
  const reader = readerRecordOf(app);
  const task: TakingTask = { packFolders: settings.packs, file: ledgerFile(settings.ledger), readerId: reader.id, intake };
  if (settings.jobs === 1) {
    const { take, read } = createTaking(app, ledger.hasReceived, task);
    const collect = createCollector();
    const taken: Threads['take'] = async (item) => {
      const answer = await take(item);
      collect();
      return answer;
    };
    return { reader, width: 1, take: taken, read: async (reports) => read(reports), close: async () => undefined };
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

/** What ends a run: the user's Ctrl-C or a signal to end. A second one ends it at once. */
export const createStop = (): AbortSignal => {
  const controller = new AbortController();
  for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => controller.abort());
  return controller.signal;
};
