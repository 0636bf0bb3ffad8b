// Who may import whom: ARCHITECTURE.md's table holds for every source file, and the checker itself can fail.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { checkFile, layers } from './layers.ts';
import { importsOf } from './scan-source.ts';
import { readSource, sourceFiles } from './tree.ts';

test('every source file imports what its layer may', () => {
  const files = [...sourceFiles('src'), ...sourceFiles('web')].filter((file) => !file.endsWith('.test.ts'));
  assert.ok(files.length > 0, 'no source files found');
  assert.deepEqual(
    files.flatMap((file) => checkFile(file, readSource(file))),
    [],
  );
});

test('ARCHITECTURE.md prints the table that is checked', () => {
  const printed = readSource('ARCHITECTURE.md');
  const row = ({ path, may }: (typeof layers)[number]) =>
    `| ${path} | ${may.length === 0 ? 'nothing' : may[0] === '*' ? 'all' : may.join(', ')} |`;
  assert.deepEqual(
    layers.map(row).filter((line) => !printed.includes(line)),
    [],
  );
});

const bad: readonly (readonly [file: string, source: string, complaint: RegExp])[] = [
  [
    'src/model/a.ts',
    "import { x } from '../text/fold.ts';",
    /src\/model\/a\.ts:1: got import of '..\/text\/fold.ts', expected only src\/model$/,
  ],
  ['src/text/a.ts', "\n\nimport fs from 'node:fs';", /:3: got import of 'node:fs'/],
  ['src/text/a.ts', "export { x } from 'commander';", /got import of 'commander'/],
  ['src/read/engine/a.ts', "import { pass } from '../passes/01-fold.ts';", /expected only src\/read\/engine/],
  ['src/read/read.ts', "import { arabic } from './languages/arabic/index.ts';", /got import of '.\/languages/],
  ['src/read/engine/a.ts', "import { read } from '../read.ts';", /got import of '..\/read.ts'/],
  ['src/read/languages/arabic/a.ts', "import { x } from '../english/a.ts';", /got import of '..\/english\/a.ts'/],
  ['src/reconcile/a.ts', "const x = await import('../ledger/sqlite.ts');", /got import of '..\/ledger\/sqlite.ts'/],
  ['src/serve/a.ts', "import { x } from '../ledger/sqlite.ts';", /expected only src\/serve/],
  ['src/elsewhere/a.ts', '', /outside every layer/],
  ['src/read/a.ts', 'const x = () => Date.now();', /got Date\.now/],
  ['src/read/a.ts', 'const x = new Date();', /got new Date\(\) without arguments/],
  ['src/read/a.ts', 'const x = new Date;', /got new Date\(\) without arguments/],
  ['src/read/a.ts', 'const x = Math.random();', /got Math\.random/],
  ['src/read/a.ts', "const x = `${console.log('a')}`;", /got console/],
  ['src/read/a.ts', "const pattern = /['\"]/; fetch('x');", /got fetch/],
  ['src/read/a.ts', 'const x = { ...process.env };', /got process/],
  ['src/export/a.ts', 'setTimeout(() => 1, 2);', /got setTimeout/],
  ['src/export/a.ts', 'const t = performance.now();', /got performance/],
];

for (const [file, source, complaint] of bad) {
  test(`the layer check refuses in ${file}: ${source.trim()}`, () => {
    const found = checkFile(file, source);
    assert.equal(found.length, 1, found.join('\n'));
    assert.match(found[0]!, complaint);
  });
}

const good: readonly (readonly [file: string, source: string])[] = [
  ['src/read/a.ts', "// uses no console, and no import from 'node:fs'\nconst text = 'fetch'; const other = `process`;"],
  ['src/read/a.ts', 'const day = new Date(year, 0, 1).getTime(); const utc = Date.UTC(2024, 0, 1);'],
  ['src/read/a.ts', 'const record = { process: 1, fetch: 2 }; record.process; half / console_ / 2;'],
  ['src/read/read.ts', "import { pass } from './passes/01-fold.ts';\nimport { fold } from '../text/index.ts';"],
  ['src/read/languages/arabic/a.ts', "import { words } from './words/verbs.ts';\nimport { rule } from '../../engine/rule.ts';"],
  ['src/serve/a.ts', "import { hono } from 'hono';\nimport type { Ledger } from '../ledger/ledger.ts';"],
  ['src/app.ts', "import { sqlite } from './ledger/sqlite.ts';\nconst now = Date.now();"],
  ['src/text/a.ts', "const said = /[^'\"/]+/g;\nconst quote = \"it's from 'node:fs'\";"],
];

for (const [file, source] of good) {
  test(`the layer check lets pass in ${file}: ${source.split('\n')[0]}`, () => assert.deepEqual(checkFile(file, source), []));
}

test('imports are found wherever they stand', () => {
  const source = "import a from 'a';\nimport {\n  b,\n} from \"b\";\nimport 'c';\nexport * from 'd';\nconst e = import(`e`);\nfrom('f');";
  assert.deepEqual(
    importsOf(source).map(({ text, line }) => `${text}:${line}`),
    ['a:1', 'b:4', 'c:5', 'd:6', 'e:7'],
  );
});
