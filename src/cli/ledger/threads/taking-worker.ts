// A worker of `isnad ingest` and `isnad reread`: gets items or reports, answers each with what is to be kept.
import { parentPort, workerData } from 'node:worker_threads';
import { createCollector } from '../../batch/collector.ts';
import { openTaking, type TakingAsk, type TakingTask } from './taking.ts';

const { take, read } = openTaking(workerData as TakingTask);
const collect = createCollector();

/** One after another, so that answers keep the order of the questions. */
let last: Promise<void> = Promise.resolve();
parentPort?.on('message', (ask: TakingAsk) => {
  last = last.then(async () => {
    parentPort?.postMessage('item' in ask ? await take(ask.item) : read(ask.reports));
    collect();
  });
});
