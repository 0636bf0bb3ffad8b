// The workers of `--jobs`: each item goes to the worker that waits longest, each answer back to who asked.
import { Worker } from 'node:worker_threads';
import type { Item } from '../../intake/reports/sources.ts';
import type { WorkerAnswer, WorkerTask } from './worker.ts';

export interface Pool {
  readonly run: (item: Item) => Promise<WorkerAnswer>;
  readonly close: () => Promise<void>;
}

/** Sources run as they are; in the package the same file is JavaScript. */
const workerFile = new URL(import.meta.url.endsWith('.ts') ? './worker.ts' : './worker.js', import.meta.url);

export const createPool = (jobs: number, task: WorkerTask): Pool => {
  const members = Array.from({ length: jobs }, () => createMember(task));
  let turn = 0;
  return {
    run: (item) => members[turn++ % jobs]!.run(item),
    close: async () => {
      await Promise.all(members.map((member) => member.close()));
    },
  };
};

interface Asked {
  readonly resolve: (answer: WorkerAnswer) => void;
  readonly reject: (error: unknown) => void;
}

/** Small reports leave young garbage; V8 would let it fill more before it looks. */
const youngMegabytes = 16;

/** A worker answers in the order in which it was asked. */
const createMember = (task: WorkerTask): Pool => {
  const worker = new Worker(workerFile, { workerData: task, resourceLimits: { maxYoungGenerationSizeMb: youngMegabytes } });
  const asked: Asked[] = [];
  let failure: Error | null = null;
  const fail = (error: Error): void => {
    failure = error;
    for (const { reject } of asked.splice(0)) reject(error);
  };
  worker.on('message', (answer: WorkerAnswer) => asked.shift()?.resolve(answer));
  worker.on('error', fail);
  worker.on('exit', (code) => fail(new Error(`a worker ended with code ${code}`)));
  return {
    run: (item) =>
      new Promise((resolve, reject) => {
        if (failure) {
          reject(failure);
          return;
        }
        asked.push({ resolve, reject });
        worker.postMessage(ownBytes(item));
      }),
    close: async () => {
      await worker.terminate();
    },
  };
};

/** What is sent is copied with all the memory that its bytes are a view of: so they get memory of their own first. */
const ownBytes = (item: Item): Item => ('bytes' in item ? { ...item, bytes: Uint8Array.from(item.bytes) } : item);
