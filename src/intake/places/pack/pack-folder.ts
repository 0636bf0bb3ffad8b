// Writes a pack of places: rows as they come into a file aside, then, when all is well, the tables and pack.json into the folder.
// A run that fails leaves the folder as it was.
import { existsSync, mkdirSync, readdirSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { basename, dirname, join, resolve } from 'node:path';
import { IsnadError, packColumns } from '../../../model/index.ts';
import type { PackManifest } from '../../packs.ts';
import { createLineFile, refusal } from './line-file.ts';

export interface PackFolder {
  readonly write: (line: string) => Promise<void>;
  readonly finish: (manifest: PackManifest) => Promise<void>;
  readonly giveUp: () => Promise<void>;
}

const header = (table: keyof typeof packColumns): string => `${packColumns[table].join('\t')}\n`;

/** Throws where the folder holds something already, unless that is to be replaced. */
export const createPackFolder = (folder: string, replace: boolean): PackFolder => {
  const whole = resolve(folder);
  const aside = join(dirname(whole), `.${basename(whole)}.places.tsv.part`);
  onDisk(folder, () => {
    if (!replace && existsSync(whole) && readdirSync(whole).length > 0)
      throw new IsnadError('conflict', `--out: got ${folder}, which holds files already, expected a new folder, or --replace`);
    mkdirSync(dirname(whole), { recursive: true });
  });
  const lines = createLineFile(aside);
  let isFirst = true;
  const write = async (line: string): Promise<void> => {
    const text = isFirst ? header('places') + line : line;
    isFirst = false;
    await lines.write(text);
  };
  return {
    write,
    finish: async (manifest) => {
      await lines.end();
      onDisk(folder, () => {
        mkdirSync(whole, { recursive: true });
        for (const table of ['parties', 'outlets'] as const) writeFileSync(join(whole, `${table}.tsv`), header(table));
        renameSync(aside, join(whole, 'places.tsv'));
        writeFileSync(join(whole, 'pack.json'), `${JSON.stringify(manifest, null, 2)}\n`);
      });
    },
    giveUp: async () => {
      rmSync(aside, { force: true });
      await lines.end();
    },
  };
};

const onDisk = (path: string, action: () => void): void => {
  try {
    action();
  } catch (error) {
    throw error instanceof IsnadError ? error : refusal(path, error);
  }
};
