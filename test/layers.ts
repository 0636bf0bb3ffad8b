// The layer table of ARCHITECTURE.md as data, and the check of one file against it. layers.test.ts walks the tree with it.
import { importsOf, namesOf } from './scan-source.ts';

export interface Layer {
  /** A folder or file of the tree, without the extension; the longest one that fits a file is its layer. */
  readonly path: string;
  /** Layers it may import, besides itself; `*` for all. */
  readonly may: readonly string[];
  /** Pure layers are functions of their arguments: no node:*, packages, network, console, clock or chance. */
  readonly pure?: true;
}

export const layers: readonly Layer[] = [
  { path: 'src/model', may: [], pure: true },
  { path: 'src/text', may: ['src/model'], pure: true },
  { path: 'src/read/engine', may: ['src/model', 'src/text'], pure: true },
  { path: 'src/read/passes', may: ['src/model', 'src/text', 'src/read/engine'], pure: true },
  { path: 'src/read/languages/*', may: ['src/model', 'src/text', 'src/read/engine'], pure: true },
  { path: 'src/read', may: ['src/model', 'src/text', 'src/read/engine', 'src/read/passes'], pure: true },
  { path: 'src/reconcile', may: ['src/model', 'src/text'], pure: true },
  { path: 'src/export', may: ['src/model', 'src/text'], pure: true },
  { path: 'src/intake', may: ['src/model', 'src/text'] },
  { path: 'src/ledger', may: ['src/model', 'src/text'] },
  { path: 'src/work', may: ['src/model', 'src/intake', 'src/read', 'src/ledger/ledger', 'src/reconcile'] },
  { path: 'src/serve', may: ['src/model', 'src/text', 'src/read', 'src/ledger/ledger', 'src/reconcile', 'src/export'] },
  { path: 'src/cli', may: ['*'] },
  { path: 'src/app', may: ['*'] },
  { path: 'src/index', may: ['*'] },
  { path: 'web', may: ['src/model', 'src/text', 'src/read', 'src/read/languages/*', 'src/serve/client'] },
];

/** Names that a pure layer must not use: the network, the process, the console, the clock, chance, and what only one host has. */
const impureNames = new Set([
  'fetch',
  'process',
  'console',
  'performance',
  'crypto',
  'globalThis',
  'Buffer',
  'require',
  'setTimeout',
  'setInterval',
  'setImmediate',
  'queueMicrotask',
  'navigator',
  'WebSocket',
]);

/** Every import and name of this file that its layer forbids, as `file:line: got …, expected …`. */
export const checkFile = (file: string, source: string): string[] => {
  const layer = layerOf(file);
  if (layer === undefined)
    return [`${file}:1: got a file outside every layer, expected one under ${layers.map(({ path }) => path).join(', ')}`];
  const imports = importsOf(source).flatMap(({ text, line }) => {
    const expected = refusal(file, layer, text);
    return expected === null ? [] : [`${file}:${line}: got import of '${text}', expected ${expected}`];
  });
  return layer.pure ? [...imports, ...impurities(file, source)] : imports;
};

/** What would have been allowed instead of this import, or null where it is allowed. */
const refusal = (file: string, layer: Layer, specifier: string): string | null => {
  if (!specifier.startsWith('.')) return layer.pure ? 'no node module and no package in a pure layer' : null;
  const target = resolve(file, specifier);
  if (fits(target, folderOf(file, layer)) && !crossesLayer(layer, target)) return null;
  return layer.may.some((path) => path === '*' || reaches(path, target)) ? null : allowance(layer);
};

const allowance = ({ path, may }: Layer): string => `only ${[path, ...may].join(', ')}`;

/** Inside src/read, say, lie layers of their own: being under the same folder is not enough. */
const crossesLayer = (layer: Layer, target: string): boolean => layerOf(target)?.path !== layer.path;

const reaches = (path: string, target: string): boolean => fits(target, path) && !(layerOf(target)?.path.startsWith(`${path}/`) ?? false);

const layerOf = (file: string): Layer | undefined =>
  layers.filter(({ path }) => fits(file, path)).sort((a, b) => b.path.length - a.path.length)[0];

/** `src/read/languages/*` stands for each language apart: its folder with the star filled in from the file. */
const folderOf = (file: string, { path }: Layer): string => {
  const parts = file.split('/');
  return path
    .split('/')
    .map((part, i) => (part === '*' ? (parts[i] ?? part) : part))
    .join('/');
};

const fits = (file: string, path: string): boolean => {
  const folder = folderOf(file, { path, may: [] });
  return file === folder || file.startsWith(`${folder}/`) || file.replace(/\.\w+$/, '') === folder;
};

const resolve = (file: string, specifier: string): string => {
  const parts = file.split('/').slice(0, -1);
  for (const part of specifier.split('/')) {
    if (part === '..') parts.pop();
    else if (part !== '.') parts.push(part);
  }
  return parts.join('/');
};

const impurities = (file: string, source: string): string[] =>
  namesOf(source).flatMap(({ text, line, before, after }) => {
    const isKey = /[{,;]$/.test(before) && /^\??:/.test(after);
    const use = isKey ? null : impureUse(text, before, after);
    return use === null ? [] : [`${file}:${line}: got ${use}, expected no host, clock or chance in a pure layer`];
  });

const impureUse = (name: string, before: string, after: string): string | null => {
  if (impureNames.has(name)) return name;
  if (name === 'Math' && after.startsWith('.random')) return 'Math.random';
  return name === 'Date' ? clockUse(/\bnew$/.test(before), after) : null;
};

const clockUse = (made: boolean, after: string): string | null => {
  if (after.startsWith('.now')) return 'Date.now';
  if (made) return after.startsWith('(') && !after.startsWith('()') ? null : 'new Date() without arguments';
  return after.startsWith('(') ? 'Date() as a function' : null;
};
