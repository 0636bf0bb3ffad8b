// Options go before the environment, that before the file, that before what is usual; what is no such value is refused with where it stood.
import assert from 'node:assert/strict';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { delimiter, join } from 'node:path';
import { test } from 'node:test';
import { configFile, settingNames, settingsOf, settingsWithOrigin, variableOf } from './settings.ts';

const inFolder = (config: unknown, run: (folder: string) => void): void => {
  const folder = mkdtempSync(join(tmpdir(), 'isnad-settings-'));
  const before = settingNames.map((name) => [variableOf(name), process.env[variableOf(name)]] as const);
  for (const [name] of before) delete process.env[name];
  try {
    if (config !== undefined) writeFileSync(join(folder, configFile), typeof config === 'string' ? config : JSON.stringify(config));
    run(folder);
  } finally {
    for (const [name, value] of before) if (value !== undefined) process.env[name] = value;
    for (const [name, value] of before) if (value === undefined) delete process.env[name];
    rmSync(folder, { recursive: true });
  }
};

const from = (folder: string, options = {}): Record<string, string> =>
  Object.fromEntries(settingsWithOrigin(options, folder).map((setting) => [setting.name, setting.from]));

test('each value says where it came from', () =>
  inFolder({ ledger: 'file.db', jobs: 3, packs: ['a'] }, (folder) => {
    process.env.ISNAD_LEDGER = 'variable.db';
    process.env.ISNAD_JOBS = '4';
    const { ledger: l, packs: p, jobs: j, who: w } = from(folder, { ledger: 'option.db' });
    assert.deepEqual([l, p, j, w], ['--ledger', configFile, 'ISNAD_JOBS', 'usual']);
    const { ledger, jobs, packs } = settingsOf({ ledger: 'option.db' }, folder);
    assert.deepEqual([ledger, jobs, packs], ['option.db', 4, ['a']]);
  }));

test('packs in a variable are folders parted as paths are', () =>
  inFolder(undefined, (folder) => {
    process.env.ISNAD_PACKS = ['one', 'two'].join(delimiter);
    assert.deepEqual(settingsOf({}, folder).packs, ['one', 'two']);
    assert.equal(settingsOf({}, folder).ledger, 'isnad.db');
  }));

test('how pages are fetched', () =>
  inFolder({ contact: 'desk@recorders.example', pause: 0.5 }, (folder) => {
    process.env.ISNAD_ALLOW_HOSTS = 'localhost:8080, 10.0.0.7';
    const { userAgent, contact, allowHosts, pause } = settingsOf({}, folder);
    assert.match(userAgent, /^Isnad\/\d+\.\d+\.\d+\S* \(reads reports on war for casualty recorders\)$/);
    assert.deepEqual([contact, allowHosts, pause], ['desk@recorders.example', ['localhost:8080', '10.0.0.7'], 0.5]);
    assert.deepEqual(from(folder, { allowHosts: ['x'], pause: '2' }).allowHosts, '--allow-host');
    assert.equal(settingsOf({ pause: '2' }, folder).pause, 2);
  }));

for (const [config, complaint] of [
  ['{', /isnad\.config\.json: got .*, expected JSON/],
  ['[]', /isnad\.config\.json: got \[\], expected an object/],
  [{ legder: 'x' }, /got "legder", expected one of ledger/],
  [{ jobs: 0 }, /isnad\.config\.json: jobs: got 0, expected a whole number from 1 to 64/],
  [{ packs: 'x' }, /packs: got "x", expected a list of texts/],
  [{ pause: -1 }, /pause: got -1, expected seconds, from 0 to 3600/],
  [{ fetchSeconds: 0 }, /fetchSeconds: got 0, expected seconds, from 0.1 to 3600/],
  [{ userAgent: 'a\r\nHost: b' }, /userAgent: got "a\\r\\nHost: b", expected one line of ASCII/],
] as const)
  test(`a file that holds ${JSON.stringify(config)} is refused`, () =>
    inFolder(config, (folder) => assert.throws(() => settingsOf({}, folder), complaint)));

test('a bad option and a bad variable are named', () =>
  inFolder(undefined, (folder) => {
    assert.throws(() => settingsOf({ jobs: 'many' }, folder), /--jobs: got "many", expected a whole number/);
    process.env.ISNAD_JOBS = '1000';
    assert.throws(() => settingsOf({}, folder), /ISNAD_JOBS: got 1000/);
  }));
