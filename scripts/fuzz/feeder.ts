// The process that is fed: it ingests each file that it is told of, as `isnad ingest --jobs 1` does, and answers with what came of it. It stands apart from
// the process that makes the inputs, so that its memory is its own.
import { createApp, readerRecordOf } from '../../src/app.ts';
import { createCollector } from '../../src/cli/batch/collector.ts';
import { createTaking } from '../../src/cli/ledger/threads/taking.ts';
import { itemsFrom } from '../../src/intake/sources/items-from.ts';
import { openSqlite } from '../../src/ledger/sqlite.ts';
import { ingest } from '../../src/work/ingest/ingest.ts';

export interface Fed {
  readonly added: number;
  readonly refused: readonly string[];
  /** What was thrown; null where all went as it should. */
  readonly thrown: string | null;
  readonly ms: number;
  readonly peakMegabytes: number;
  /** Only in answer to the last message: what verify says. */
  readonly faults?: readonly string[];
}

const [, , file] = process.argv;
if (file === undefined) throw new Error('feeder: got no ledger, expected a file');

const app = createApp();
const reader = readerRecordOf(app);
const ledger = openSqlite(file);
const collect = createCollector();
const { take } = createTaking(app, ledger.hasReceived, {
  packFolders: [],
  file,
  readerId: reader.id,
  intake: { defaults: { published: null, outlet: null, url: null, timezone: null }, mapping: null, format: null },
});

const peakMegabytes = (): number => process.resourceUsage().maxRSS / 1024;

const feed = async (path: string): Promise<Fed> => {
  const start = performance.now();
  const refused: string[] = [];
  const parts = {
    items: itemsFrom([path]),
    take,
    width: 1,
    ledger,
    reader,
    onRefused: ({ error }: { error: string }) => void refused.push(error),
  };
  let [added, thrown] = [0, null as string | null];
  try {
    ({ added } = await ingest(parts));
  } catch (error) {
    thrown = error instanceof Error ? (error.stack ?? error.message) : String(error);
  }
  collect();
  return { added, refused: refused.slice(0, 1000), thrown, ms: performance.now() - start, peakMegabytes: peakMegabytes() };
};

const end = async (): Promise<Fed> => {
  const faults: string[] = [];
  for await (const fault of ledger.verify()) faults.push(fault);
  await ledger.close();
  return { added: 0, refused: [], thrown: null, ms: 0, peakMegabytes: peakMegabytes(), faults };
};

process.on('message', async (path: string | null) => {
  process.send?.(path === null ? await end() : await feed(path));
  if (path === null) process.disconnect();
});
