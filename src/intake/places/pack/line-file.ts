// A file that is written line by line: lines are gathered into large writes, and who writes them waits where the disk is slow.
import { once } from 'node:events';
import { createWriteStream } from 'node:fs';
import { IsnadError } from '../../../model/index.ts';

export interface LineFile {
  readonly write: (line: string) => Promise<void>;
  readonly end: () => Promise<void>;
}

const bufferSize = 64 * 1024;

/** Lines gathered into large writes; waits where the disk is slow. An error of the disk comes out of the next call. */
export const createLineFile = (file: string): LineFile => {
  const stream = createWriteStream(file);
  let failure: Error | null = null;
  stream.on('error', (error) => {
    failure = error;
  });
  let buffer = '';
  const flush = async (): Promise<void> => {
    if (failure !== null) throw new IsnadError('unavailable', `${file}: got ${failure.message}, expected a file that can be written`);
    const text = buffer;
    buffer = '';
    if (text !== '' && !stream.write(text)) await once(stream, 'drain');
  };
  return {
    write: async (line) => {
      buffer += line;
      if (buffer.length >= bufferSize) await flush();
    },
    end: async () => {
      await flush();
      stream.end();
      await once(stream, 'close');
      await flush();
    },
  };
};
