// What the README promises, taken from its text: the commands, and the example in TypeScript with the output printed after it.
import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { root } from './tree.ts';

export interface Block {
  readonly language: string;
  readonly text: string;
}

/** The fenced blocks of a page, in order. */
export const blocksOf = (page: string): Block[] => {
  const parts = page.split(/^```/m);
  return parts
    .filter((_, i) => i % 2 === 1)
    .map((part) => ({ language: part.slice(0, part.indexOf('\n')).trim(), text: part.slice(part.indexOf('\n') + 1) }));
};

export interface Example {
  readonly code: string;
  readonly output: string;
}

/** Each block of TypeScript with the block of text that follows it. */
export const examplesOf = (page: string): Example[] => {
  const blocks = blocksOf(page);
  return blocks.flatMap(({ language, text }, i) =>
    language === 'ts' && blocks[i + 1]?.language === 'text' ? [{ code: text, output: blocks[i + 1]!.text }] : [],
  );
};

/** Runs an example from the checkout: `isnad` means the sources, whatever is or is not built. */
export const run = (code: string): string => {
  const folder = mkdtempSync(join(tmpdir(), 'isnad-readme-'));
  try {
    const file = join(folder, 'example.mts');
    const entry = pathToFileURL(join(root, 'src/index.ts')).href;
    writeFileSync(file, code.replaceAll(/from 'isnad'/g, `from '${entry}'`));
    const { status, stdout, stderr } = spawnSync(process.execPath, [file], { cwd: root, encoding: 'utf8' });
    if (status !== 0) throw new Error(`the example ended with ${status}: ${stderr}`);
    return stdout;
  } finally {
    rmSync(folder, { recursive: true });
  }
};

/** Commands and subcommands that a source declares: `.command('read <file>')` gives `read`. */
export const commandsIn = (source: string): string[] => [...source.matchAll(/\.command\(\s*['"`]([a-z-]+)/g)].map((match) => match[1]!);

/** Long options that a source declares: `.option('-o, --outlet <name>')` gives `--outlet`. */
export const optionsIn = (source: string): string[] =>
  [...source.matchAll(/(?:\.(?:option|requiredOption)|new Option)\(\s*['"`](?:-\w, )?(--[a-z-]+)/g)].map((match) => match[1]!);
