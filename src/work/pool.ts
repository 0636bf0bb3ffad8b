// The workers of `--jobs`: each piece of work goes to the worker whose turn it is, each answer back to who asked.
import { Worker } from 'node:worker_threads';

export interface Pool<Ask, Answer> {
  readonly run: (ask: Ask) => Promise<Answer>;
  readonly close: () => Promise<void>;
}

/** `file` is the worker's own; it gets `task` at its start, and answers each message with one. */
export const createPool = <Ask extends object, Answer>(file: URL, jobs: number, task: unknown): Pool<Ask, Answer> => {
  const members = Array.from({ length: jobs }, () => createMember<Ask, Answer>(file, task));
  let turn = 0;
  return {
    run: (ask) => members[turn++ % jobs]!.run(ask),
    close: async () => {
      await Promise.all(members.map((member) => member.close()));
    },
  };
};

interface Asked<Answer> {
  readonly resolve: (answer: Answer) => void;
  readonly reject: (error: unknown) => void;
}

/** Small reports leave young garbage; V8 would let it fill more before it looks. */
const youngMegabytes = 16;

/** A worker answers in the order in which it was asked. */
const createMember = <Ask extends object, Answer>(file: URL, task: unknown): Pool<Ask, Answer> => {
  const worker = new Worker(file, { workerData: task, resourceLimits: { maxYoungGenerationSizeMb: youngMegabytes } });
  const asked: Asked<Answer>[] = [];
  let failure: Error | null = null;
  const fail = (error: Error): void => {
    failure = error;
    for (const { reject } of asked.splice(0)) reject(error);
  };
  worker.on('message', (answer: Answer) => asked.shift()?.resolve(answer));
  worker.on('error', fail);
  worker.on('exit', (code) => fail(new Error(`a worker ended with code ${code}`)));
  return {
    run: (ask) =>
      new Promise((resolve, reject) => {
        if (failure) {
          reject(failure);
          return;
        }
        asked.push({ resolve, reject });
        worker.postMessage(ownBytes(ask));
      }),
    close: async () => {
      await worker.terminate();
    },
  };
};

/** What is sent is copied with all the memory that its bytes are a view of: so they get memory of their own first. */
const ownBytes = <Ask extends object>(ask: Ask): Ask =>
  'bytes' in ask && ask.bytes instanceof Uint8Array ? { ...ask, bytes: Uint8Array.from(ask.bytes) } : ask;
