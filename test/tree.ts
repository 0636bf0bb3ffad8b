// The files of the repository, as the whole-system checks walk them.
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

export const root = fileURLToPath(new URL('..', import.meta.url));

/** Every file under a folder of the repository, as sorted paths from its root; none where the folder is not there. */
export const filesUnder = (folder: string): string[] => {
  if (!existsSync(join(root, folder))) return [];
  return readdirSync(join(root, folder), { withFileTypes: true })
    .filter(({ name }) => name !== 'node_modules' && name !== 'dist')
    .flatMap((entry) => (entry.isDirectory() ? filesUnder(`${folder}/${entry.name}`) : [`${folder}/${entry.name}`]))
    .sort();
};

export const sourceFiles = (folder: string): string[] => filesUnder(folder).filter((file) => /\.(?:ts|js|svelte)$/.test(file));

export const readSource = (file: string): string => readFileSync(join(root, file), 'utf8');
