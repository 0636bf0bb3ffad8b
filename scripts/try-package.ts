// `npm run try:package`: packs Isnad as it would be published, installs the tarball in an empty folder, and runs `npx isnad` there as a new user
// would: a report is read, ingested on two threads, found again, and the ledger holds.
import { spawnSync } from 'node:child_process';
import { mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { delimiter, dirname, join } from 'node:path';

const root = join(import.meta.dirname, '..');
const folder = mkdtempSync(join(tmpdir(), 'isnad-package-'));

/** npm and npx start the node that stands first in the path: ours. */
const path = `${dirname(process.execPath)}${delimiter}${process.env.PATH ?? ''}`;

const run = (command: string, words: readonly string[], cwd: string): string => {
  const { status, stdout, stderr } = spawnSync(command, words, { cwd, encoding: 'utf8', env: { ...process.env, PATH: path } });
  if (status !== 0) throw new Error(`${command} ${words.join(' ')}: got code ${status}, expected 0\n${stdout}${stderr}`);
  return stdout;
};

const expect = (what: string, got: string, wanted: RegExp): void => {
  if (!wanted.test(got)) throw new Error(`${what}: got "${got.trim().slice(0, 400)}", expected ${wanted}`);
  console.log(`${what}: as expected`);
};

try {
  run('npm', ['pack', '--pack-destination', folder], root);
  const [tarball] = readdirSync(folder).filter((name) => name.endsWith('.tgz'));
  writeFileSync(join(folder, 'package.json'), '{"private":true}');
  run('npm', ['install', '--no-audit', '--no-fund', `./${tarball}`], folder);
  const report = { id: 'a', published: '2021-03-04', text: 'قال مرصد مختلق إن ثلاثة مدنيين قتلوا في قصف على بلدة مارع أمس.' };
  writeFileSync(join(folder, 'reports.jsonl'), `${JSON.stringify(report)}\n`);
  const isnad = (...words: string[]): string => run('npx', ['--no-install', 'isnad', ...words], folder);
  expect('isnad --version', isnad('--version'), /^\d+\.\d+\.\d+/);
  expect('isnad read', isnad('read', 'reports.jsonl', '--to', 'jsonl'), /"measure":"killed".*"low":3/);
  expect('isnad ingest', isnad('ingest', 'reports.jsonl', '--jobs', '2'), /^1 reports and \d+ claims added/);
  expect('isnad search', isnad('search', 'المدنيين'), /3 killed/);
  expect('isnad verify', isnad('verify'), /^Whole: 1 reports/);
} finally {
  rmSync(folder, { recursive: true, force: true });
}
