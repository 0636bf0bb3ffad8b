// How items become entries, put together for the command's own thread and for each worker: the same packs, defaults and recipe on all of them.
import { type App, createApp } from '../../../app.ts';
import { createPiecesOf, type IntakeOptions, recipeOf } from '../../../intake/pieces/pieces-of.ts';
import type { KeptReport, Ledger, PreparedReading } from '../../../ledger/ledger.ts';
import { createPrepare, reportIdOf } from '../../../ledger/prepare.ts';
import { openSqlite } from '../../../ledger/sqlite.ts';
import { createTakeItem, type TakeItem } from '../../../work/ingest/take-item.ts';

/** What a worker is given at its start: plain data. */
export interface TakingTask {
  readonly packFolders: readonly string[];
  /** The ledger's file, in which a worker looks up what has been received. */
  readonly file: string;
  readonly readerId: string;
  readonly intake: IntakeOptions;
}

export interface Taking {
  readonly take: TakeItem;
  readonly read: (reports: readonly KeptReport[]) => readonly PreparedReading[];
}

/** Work for a thread: an item to take, or reports to read again. */
export type TakingAsk = { readonly item: Parameters<TakeItem>[0] } | { readonly reports: readonly KeptReport[] };

export const createTaking = (app: App, hasReceived: Ledger['hasReceived'], { readerId, intake }: TakingTask): Taking => {
  const prepare = createPrepare();
  return {
    take: createTakeItem({
      reader: app.reader,
      readerId,
      findOutlet: app.findOutlet,
      piecesOf: createPiecesOf(app.findOutlet, intake),
      hasReceived,
      recipe: recipeOf(intake),
      reportIdOf,
      prepare: prepare.entry,
    }),
    read: (reports) =>
      reports.map((report) => {
        const outletKind = app.findOutlet(report.outlet, report.url)?.kind ?? null;
        return prepare.reading(report.text, readerId, app.reader.read({ ...report, outletKind }));
      }),
  };
};

/** In a worker: with an app and a view of the ledger of its own. */
export const openTaking = (task: TakingTask): Taking => {
  const ledger = openSqlite(task.file, { readonly: true });
  return createTaking(createApp(task.packFolders), ledger.hasReceived, task);
};
