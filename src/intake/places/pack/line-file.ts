// A file that is written line by line: lines are gathered into large writes, and who writes them waits where the disk is slow.
import { once } from 'node:events';
import { createWriteStream, openSync } from 'node:fs';
import { IsnadError } from '../../../model/index.ts';

export interface LineFile {
  readonly write: (line: string) => Promise<void>;
  readonly end: () => Promise<void>;
}

const bufferSize = 64 * 1024;

/** What the file system refuses is told in words, with the path; anything else is a fault of ours and goes up as it is. */
export const refusal = (path: string, error: unknown): unknown =>
  error instanceof Error && 'code' in error
    ? new IsnadError('unavailable', `${path}: got ${error.message}, expected a place that can be written to`, { cause: error })
    : error;

/** Throws at once where the file can't be opened; a later error of the disk comes out of the next call. */
export const createLineFile = (file: string): LineFile => {
  const stream = createWriteStream(file, { fd: opened(file) });
  let failure: Error | null = null;
  stream.on('error', (error) => {
    failure = error;
  });
  let buffer = '';
  const until = async (event: 'drain' | 'close'): Promise<void> => {
    try {
      await once(stream, event);
    } catch (error) {
      throw refusal(file, error);
    }
  };
  const flush = async (): Promise<void> => {
    if (failure !== null) throw refusal(file, failure);
    const text = buffer;
    buffer = '';
    if (text !== '' && !stream.write(text)) await until('drain');
  };
  return {
    write: async (line) => {
      buffer += line;
      if (buffer.length >= bufferSize) await flush();
    },
    end: async () => {
      if (stream.closed) return;
      await flush();
      stream.end();
      await until('close');
    },
  };
};

const opened = (file: string): number => {
  try {
    return openSync(file, 'w');
  } catch (error) {
    throw refusal(file, error);
  }
};
