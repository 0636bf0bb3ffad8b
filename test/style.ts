// The house rules that a machine can check, each a function from files to complaints. style.test.ts runs them over the tree.

export interface SourceFile {
  readonly path: string;
  readonly text: string;
}

const longestFile = 400;
const largestFolder = 12;
const longestOpening = 4;
const emptyNames = new Set(['utils', 'util', 'common', 'helpers', 'helper', 'core', 'misc', 'v2']);

const isTest = (path: string): boolean => /\.(?:test|contract)\.ts$/.test(path);
const isTable = (path: string): boolean => path.includes('/words/') || path.endsWith('.gold.txt');
const folderOf = (path: string): string => path.slice(0, path.lastIndexOf('/'));

export const longFiles = (files: readonly SourceFile[]): string[] =>
  files
    .filter(({ path }) => !isTable(path))
    .map(({ path, text }) => ({ path, count: text.replace(/\n$/, '').split('\n').length }))
    .filter(({ count }) => count > longestFile)
    .map(({ path, count }) => `${path}: got ${count} lines, expected at most ${longestFile}`);

/** Each file opens with one to four lines of comment: what it holds and where it stands in the path. */
export const badOpenings = (files: readonly SourceFile[]): string[] =>
  files
    .map(({ path, text }) => ({ path, lines: openingLines(text) }))
    .filter(({ lines }) => lines < 1 || lines > longestOpening)
    .map(({ path, lines }) => `${path}:1: got ${lines} lines of opening comment, expected 1 to ${longestOpening}`);

const openingLines = (text: string): number => {
  const lines = text.replace(/^#!.*\n/, '').split('\n');
  if (lines[0]?.startsWith('/*')) return lines.findIndex((line) => line.includes('*/')) + 1;
  const end = lines.findIndex((line) => !line.startsWith('//'));
  return end < 0 ? lines.length : end;
};

export const crowdedFolders = (files: readonly SourceFile[]): string[] => {
  const counts = new Map<string, number>();
  for (const { path } of files) {
    if (isTest(path) || isTable(path)) continue;
    counts.set(folderOf(path), (counts.get(folderOf(path)) ?? 0) + 1);
  }
  return [...counts]
    .filter(([, count]) => count > largestFolder)
    .map(([folder, count]) => `${folder}: got ${count} source files, expected at most ${largestFolder}`);
};

/** Names that say nothing of what is inside. */
export const emptyNamesIn = (files: readonly SourceFile[]): string[] =>
  files.flatMap(({ path }) => {
    const parts = path.split('/').map((part) => part.replace(/\..*$/, ''));
    return parts
      .filter((part) => emptyNames.has(part))
      .map((part) => `${path}: got the name '${part}', expected one that says what is inside`);
  });

export const notKebab = (files: readonly SourceFile[]): string[] =>
  files
    .filter(({ path }) => !/^[a-z0-9-]+(?:\.[a-z0-9]+)*$/.test(path.slice(path.lastIndexOf('/') + 1)))
    .filter(({ path }) => !path.endsWith('.svelte'))
    .map(({ path }) => `${path}: expected a file name in kebab-case`);
