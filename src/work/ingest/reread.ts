// Reads a ledger's reports again with a newer reader, in the order of their ids: new claims supersede, the old ones stay.
import type { KeptReport, Ledger, PreparedReading, ReaderRecord } from '../../ledger/ledger.ts';
import { inOrder } from '../in-order.ts';

export interface RereadParts {
  readonly ledger: Pick<Ledger, 'notReadBy' | 'supersede'>;
  readonly reader: ReaderRecord;
  readonly read: (reports: readonly KeptReport[]) => Promise<readonly PreparedReading[]>;
  readonly width: number;
  readonly signal?: AbortSignal;
  readonly onProgress?: (reports: number) => void;
}

const batchSize = 100;

/** How many reports were read again. A run that is ended is taken up where it stood, since what is done is no longer asked for. */
export const reread = async ({ ledger, reader, read, width, signal, onProgress }: RereadParts): Promise<number> => {
  let done = 0;
  const work = async (reports: readonly KeptReport[]) => ({ reports, readings: await read(reports) });
  for await (const { reports, readings } of inOrder(batches(ledger, reader.id, signal), width, work)) {
    await ledger.supersede(
      reader,
      reports.map(({ id }, i) => ({ report: id, reading: readings[i]! })),
    );
    done += reports.length;
    onProgress?.(done);
  }
  return done;
};

const batches = async function* (
  ledger: RereadParts['ledger'],
  reader: string,
  signal: AbortSignal | undefined,
): AsyncGenerator<readonly KeptReport[]> {
  for (let after: string | null = null; !signal?.aborted; ) {
    const reports: readonly KeptReport[] = await ledger.notReadBy(reader, after, batchSize);
    if (reports.length === 0) return;
    yield reports;
    after = reports.at(-1)!.id;
  }
};
