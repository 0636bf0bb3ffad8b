// Feeds a ledger: items are taken by whoever reads (this thread or workers), in order, and kept batch by batch. Each batch is kept whole or
// not at all, so that a run can end at any moment and be started again.
import type { Item, Refusal } from '../../intake/item.ts';
import type { Entry, Ledger, ReaderRecord } from '../../ledger/ledger.ts';
import { inOrder } from '../in-order.ts';
import type { TakeItem } from './take-item.ts';

export interface IngestParts {
  readonly items: AsyncIterable<Item>;
  readonly take: TakeItem;
  /** How many items are under way at once. */
  readonly width: number;
  readonly ledger: Pick<Ledger, 'add'>;
  readonly reader: ReaderRecord;
  /** Once it is aborted no further item is taken; what has been is kept. */
  readonly signal?: AbortSignal;
  readonly onRefused?: (refusal: Refusal) => void;
  readonly onProgress?: (counts: IngestCounts) => void;
}

export interface IngestCounts {
  /** Reports that were not there before. */
  readonly added: number;
  readonly claims: number;
  /** What was there already: pieces received before, and reports that came again in another piece. */
  readonly known: number;
  /** Reports that the ledger was told to forget. */
  readonly forgotten: number;
  readonly refused: number;
}

/** A batch is kept when so many reports have gathered, or so long after its first: each write to the disk costs some milliseconds. */
const batchSize = 256;
const batchMs = 1000;

export const ingest = async ({ items, take, width, ledger, reader, signal, onRefused, onProgress }: IngestParts): Promise<IngestCounts> => {
  let counts: IngestCounts = { added: 0, claims: 0, known: 0, forgotten: 0, refused: 0 };
  let batch: Entry[] = [];
  let since = 0;
  const keep = async (): Promise<void> => {
    const entries = batch;
    batch = [];
    if (entries.length === 0) return;
    const { reports, claims, forgotten } = await ledger.add(reader, entries);
    counts = {
      ...counts,
      added: counts.added + reports,
      claims: counts.claims + claims,
      known: counts.known + entries.length - reports - forgotten.length,
      forgotten: counts.forgotten + forgotten.length,
    };
  };
  for await (const { entries, known, refused } of inOrder(until(items, signal), width, take)) {
    if (batch.length === 0) since = Date.now();
    batch.push(...entries);
    counts = { ...counts, known: counts.known + known, refused: counts.refused + refused.length };
    for (const refusal of refused) onRefused?.(refusal);
    if (batch.length >= batchSize || Date.now() - since > batchMs) await keep();
    onProgress?.({ ...counts, added: counts.added + batch.length });
  }
  await keep();
  return counts;
};

const until = async function* <T>(items: AsyncIterable<T>, signal: AbortSignal | undefined): AsyncGenerator<T> {
  for await (const item of items) {
    if (signal?.aborted) return;
    yield item;
  }
};
