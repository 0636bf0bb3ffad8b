// The house rules of ARCHITECTURE.md hold for every source file, and each rule can fail.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { badOpenings, crowdedFolders, emptyNamesIn, longFiles, notKebab, type SourceFile } from './style.ts';
import { readSource, sourceFiles } from './tree.ts';

const tree: readonly SourceFile[] = ['src', 'web/src', 'test', 'bench', 'scripts', 'bin']
  .flatMap(sourceFiles)
  .map((path) => ({ path, text: readSource(path) }));

const rules = { longFiles, badOpenings, crowdedFolders, emptyNamesIn, notKebab };

for (const [name, rule] of Object.entries(rules)) {
  test(`house rule over the tree: ${name}`, () => {
    assert.ok(tree.length > 0, 'no source files found');
    assert.deepEqual(rule(tree), []);
  });
}

const file = (path: string, text = '// Holds a thing.\n'): SourceFile => ({ path, text });
const lines = (count: number): string => '// Holds a thing.\n'.padEnd(18 + count - 1, '\n');

test('each house rule refuses what breaks it', () => {
  assert.deepEqual(longFiles([file('src/a.ts', lines(401))]), ['src/a.ts: got 401 lines, expected at most 400']);
  assert.deepEqual(longFiles([file('src/a.ts', lines(400)), file('src/x/words/a.ts', lines(900))]), []);
  assert.deepEqual(badOpenings([file('src/a.ts', 'const a = 1;\n')]), ['src/a.ts:1: got 0 lines of opening comment, expected 1 to 4']);
  assert.equal(badOpenings([file('src/a.ts', '//\n//\n//\n//\n//\n')]).length, 1);
  assert.deepEqual(badOpenings([file('bin/a.js', '#!/usr/bin/env node\n// Starts.\n'), file('src/b.ts', '/* One\n two */\n')]), []);
  const many = Array.from({ length: 13 }, (_, i) => file(`src/x/a${i}.ts`));
  assert.deepEqual(crowdedFolders(many), ['src/x: got 13 source files, expected at most 12']);
  assert.deepEqual(crowdedFolders([...many.slice(1), file('src/x/a.test.ts'), file('src/x/a.gold.txt')]), []);
  assert.equal(emptyNamesIn([file('src/utils/a.ts'), file('src/a/helpers.ts'), file('src/v2/a.ts'), file('src/core.test.ts')]).length, 4);
  assert.deepEqual(emptyNamesIn([file('src/intake/common-words.ts')]), []);
  assert.equal(notKebab([file('src/aB.ts'), file('src/a_b.ts'), file('src/a-b.test.ts')]).length, 2);
});
