// Writing to standard output: waits where the reader is slow, and ends quietly where it has gone away (`isnad read … | head`).
import { once } from 'node:events';

export const write = async (text: string): Promise<void> => {
  if (text !== '' && !process.stdout.write(text)) await once(process.stdout, 'drain');
};

export const warn = (text: string): void => {
  process.stderr.write(`isnad: ${text.replaceAll('\n', ' ')}\n`);
};

export const endQuietlyWithoutReader = (): void => {
  process.stdout.on('error', (error: NodeJS.ErrnoException) => {
    if (error.code !== 'EPIPE') throw error;
    process.exit();
  });
};
