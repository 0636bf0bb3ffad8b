// A worker of `--jobs`: gets items, reads them with an app of its own, answers each with lines of JSON or with its outcomes.
import { parentPort, workerData } from 'node:worker_threads';
import { createApp } from '../../app.ts';
import type { Item } from '../../intake/item.ts';
import type { FieldMapping } from '../../intake/reports/field-mapping.ts';
import type { ReportFields } from '../../intake/reports/report-fields.ts';
import { createCollector } from './collector.ts';
import { jsonLines, type Lines } from './json-lines.ts';
import { createReadItem, type Outcome } from './read-item.ts';

export interface WorkerTask {
  readonly packFolders: readonly string[];
  readonly defaults: ReportFields;
  readonly mapping: FieldMapping | null;
  /** Lines are made where they are read: text crosses between threads far more cheaply than claims. */
  readonly asLines: boolean;
}
export type WorkerAnswer = Lines | { readonly outcomes: readonly Outcome[] };

const serve = ({ packFolders, defaults, mapping, asLines }: WorkerTask): void => {
  const read = createReadItem(createApp(packFolders), defaults, mapping);
  const collect = createCollector();
  parentPort?.on('message', (item: Item) => {
    const answer: WorkerAnswer = asLines ? jsonLines(read(item)) : { outcomes: [...read(item)] };
    parentPort?.postMessage(answer);
    collect();
  });
};

serve(workerData as WorkerTask);
