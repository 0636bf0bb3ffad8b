// Every *.gold.txt beside a rule file is a test, found by listing; and every rule of the reader fires somewhere in gold.
import assert from 'node:assert/strict';
import { globSync } from 'node:fs';
import { test } from 'node:test';
import { ruleNames, runGold } from './gold/run.ts';

const files = globSync('src/**/*.gold.txt').sort();
const fired = new Set<number>();

for (const file of files) {
  test(`gold: ${file}`, () => {
    const outcome = runGold(file);
    for (const id of outcome.fired) fired.add(id);
    const shown = outcome.failures.map(
      (f) => `  line ${f.line} (${f.how}): ${f.text}\n    got      ${f.got ?? 'nothing'}\n    expected ${f.expected ?? 'nothing'}`,
    );
    assert.ok(outcome.lines > 0, `${file} has no lines`);
    assert.equal(outcome.failures.length, 0, `${outcome.failures.length} of ${outcome.lines} lines\n${shown.join('\n')}`);
  });
}

test('every rule fires somewhere in gold', () => {
  const silent = ruleNames.filter((_, id) => !fired.has(id));
  assert.deepEqual(silent, []);
});
