// When an address is due again: after its time where it could be had, after twice as long with each failure; and what is done is remembered only once it is kept.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Page } from '../../intake/fetch/fetch-page.ts';
import { openSqlite } from '../../ledger/sqlite.ts';
import { type WatchParts, watchAddress } from './watch-address.ts';

const address = 'https://outlet.example/page';
const minute = 60_000;

const page = (status: number): Page => ({
  ...{ url: address, status, bytes: status === 200 ? Buffer.from('نص') : null, contentType: 'text/plain', retryAfter: null },
  ...{ marks: { etag: status === 200 ? '"1"' : null, modified: null }, fetched: '2021-03-04T10:00:00Z' },
});

const setUp = () => {
  const ledger = openSqlite(':memory:');
  const state = {
    now: Date.parse('2021-03-04T10:00:00Z'),
    status: 200,
    etags: [] as (string | null | undefined)[],
    kept: 0,
    told: [] as string[],
    breaks: false,
  };
  const parts: WatchParts = {
    ledger,
    fetch: async (_, marks) => {
      state.etags.push(marks?.etag);
      return page(state.status);
    },
    linksOf: () => null,
    keep: async (items) => {
      if (state.breaks) throw new Error('the disk is full');
      state.kept += items.length;
    },
    entriesOnly: false,
    everyMs: minute,
    now: () => state.now,
    onFailed: (_, error) => void state.told.push(error),
  };
  return { ledger, state, parts, look: () => watchAddress(address, parts) };
};

test('it is asked again when its time has come, with what its server said', async () => {
  const { ledger, state, look } = setUp();
  assert.equal(await look(), true);
  state.now += minute - 1;
  assert.equal(await look(), false);
  state.now += 1;
  state.status = 304;
  assert.equal(await look(), true);
  assert.deepEqual(state.etags, [undefined, '"1"']);
  assert.equal((await ledger.watched(address))?.etag, '"1"');
  assert.equal(state.kept, 1);
  await ledger.close();
});

test('the pause doubles with each failure, up to a day, and is the usual one after a success', async () => {
  const { ledger, state, look } = setUp();
  state.status = 500;
  const pauses: number[] = [];
  for (let turn = 0; turn < 14; turn++) {
    await look();
    const next = Date.parse((await ledger.watched(address))!.next);
    pauses.push((next - state.now) / minute);
    state.now = next;
  }
  assert.deepEqual(pauses.slice(0, 4), [2, 4, 8, 16]);
  assert.equal(pauses.at(-1), 1024);
  assert.deepEqual(new Set(state.told), new Set(['got status 500, expected 200']));
  state.status = 200;
  await look();
  assert.equal((await ledger.watched(address))?.failures, 0);
  assert.equal((Date.parse((await ledger.watched(address))!.next) - state.now) / minute, 1);
  await ledger.close();
});

test('what could not be kept is asked again', async () => {
  const { ledger, state, look } = setUp();
  state.breaks = true;
  await assert.rejects(look(), /the disk is full/);
  assert.equal(await ledger.watched(address), null);
  state.breaks = false;
  assert.equal(await look(), true);
  assert.equal(state.kept, 1);
  await ledger.close();
});
