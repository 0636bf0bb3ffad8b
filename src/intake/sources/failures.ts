// What the file system says, in words. Anything else that is no refusal is a fault of ours and goes up.
import { IsnadError } from '../../model/index.ts';
import { refused } from './opening.ts';

const told: Readonly<Record<string, string>> = {
  ...{ ENOENT: 'no such file', EISDIR: 'a folder', ENOTDIR: 'a file where a folder was named', EACCES: 'no permission to read it' },
  ...{ EPERM: 'no permission to read it', EMFILE: 'too many open files', ELOOP: 'a link that leads in a circle', EIO: 'a failing disk' },
  ...{ ENAMETOOLONG: 'a name that is too long', ENXIO: 'a device that is not there', EBUSY: 'a file in use' },
};

export const failureOf = (error: unknown): IsnadError => {
  if (error instanceof IsnadError) return error;
  const code = error instanceof Error && 'code' in error && typeof error.code === 'string' && 'syscall' in error ? error.code : null;
  if (code === null) throw error;
  return refused(told[code] ?? code, 'a file that can be read');
};
