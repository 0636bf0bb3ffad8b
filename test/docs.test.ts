// The pages say what is so: the README's commands and example, the columns and kinds of packs, the commands and options, the claim's kinds.
import assert from 'node:assert/strict';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { claimKinds, outletKinds, packColumns, partyKinds, placeKinds } from '../src/model/index.ts';
import { blocksOf, commandsIn, examplesOf, optionsIn, run } from './readme.ts';
import { filesUnder, readSource, root, sourceFiles } from './tree.ts';

const readme = readSource('README.md');
const docs = () =>
  [
    readme,
    ...filesUnder('docs')
      .filter((file) => file.endsWith('.md'))
      .map(readSource),
  ].join('\n');
const missingFrom = (page: string, words: readonly string[]): string[] => words.filter((word) => !page.includes(word));

test("the README has the two commands, and they are the package's scripts", () => {
  const shell = blocksOf(readme)
    .filter(({ language }) => language === 'sh')
    .map(({ text }) => text)
    .join('\n');
  assert.deepEqual(missingFrom(shell, ['npm ci && npm start', 'npm ci && npm test']), []);
  const { scripts } = JSON.parse(readSource('package.json')) as { scripts: Record<string, string> };
  assert.ok(scripts.start !== undefined && scripts.test !== undefined);
});

test('every file that a page links to is there', () => {
  const pages = [
    'README.md',
    'ARCHITECTURE.md',
    'CONTRIBUTING.md',
    'CHANGELOG.md',
    'SECURITY.md',
    'packs/README.md',
    ...filesUnder('docs'),
  ];
  const broken = pages
    .filter((page) => page.endsWith('.md'))
    .flatMap((page) => [...readSource(page).matchAll(/\]\(([^):#]+)/g)].map((match) => ({ page, target: match[1]! })))
    .filter(({ page, target }) => !existsSync(join(root, page, '..', target)));
  assert.deepEqual(broken, []);
});

const needsLevant = existsSync(join(root, 'packs/levant/places.tsv')) ? false : 'packs/levant is not there yet';

test("the README's example prints what stands below it", { skip: needsLevant }, () => {
  const examples = examplesOf(readme);
  assert.ok(examples.length > 0, 'the README has no example in TypeScript with its output');
  for (const { code, output } of examples) {
    assert.ok(code.trimEnd().split('\n').length <= 15, 'an example has more than 15 lines');
    assert.equal(run(code), output);
  }
});

for (const [table, columns] of Object.entries(packColumns)) {
  test(`packs/README.md names every column of ${table}.tsv, in order`, () => {
    const section = readSource('packs/README.md').split(`## ${table}.tsv`)[1]!.split('\n## ')[0]!;
    assert.deepEqual(
      [...section.matchAll(/^\| `(\w+)` \|/gm)].map((match) => match[1]),
      [...columns],
    );
  });
}

for (const [table, kinds] of Object.entries({ places: placeKinds, parties: partyKinds, outlets: outletKinds })) {
  test(`packs/README.md names every kind of ${table}`, () => {
    const section = readSource('packs/README.md').split(`## ${table}.tsv`)[1]!;
    assert.ok(section.includes(`| \`kind\` | ${kinds.join(', ')}`));
  });
}

test('docs/words.md names every kind of claim', () => {
  assert.deepEqual(
    missingFrom(
      readSource('docs/words.md'),
      claimKinds.map((kind) => `| ${kind} |`),
    ),
    [],
  );
});

test('every command and option stands in the README or in docs', () => {
  const sources = sourceFiles('src/cli')
    .filter((file) => !file.endsWith('.test.ts'))
    .map(readSource);
  const commands = sources.flatMap(commandsIn).map((command) => ` ${command}`);
  assert.ok(sources.length === 0 || commands.length > 0, 'src/cli declares no command that this check can see');
  assert.deepEqual(missingFrom(docs(), [...commands, ...sources.flatMap(optionsIn)]), []);
});

test('the checks of pages can fail', () => {
  assert.deepEqual(examplesOf('```ts\na\n```\nprints\n```text\nb\n```\n'), [{ code: 'a\n', output: 'b\n' }]);
  assert.deepEqual(examplesOf('```ts\na\n```\n```sh\nb\n```\n'), []);
  assert.deepEqual(commandsIn("program.command('read [files...]')\n  .command('packs')"), ['read', 'packs']);
  assert.deepEqual(optionsIn(".option('-o, --outlet <name>', 'x').addOption(new Option('--jobs <n>'))"), ['--outlet', '--jobs']);
  assert.equal(run('console.log(1 + 1);'), '2\n');
  assert.throws(() => run("throw new Error('seen');"), /ended with 1: .*seen/s);
});
