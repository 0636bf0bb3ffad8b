// The version of the package, as its package.json says it.
import { readFileSync } from 'node:fs';

export const version = (): string => {
  const { version } = JSON.parse(readFileSync(new URL('../../package.json', import.meta.url), 'utf8')) as { readonly version: string };
  return version;
};
