// The local day and hour of publication, from what the report gives.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { isoOf } from './days.ts';
import { localOffset, readPublication } from './publication.ts';

const read = (published: string | null, timezone: string | null) => {
  const { day, clock } = readPublication({ id: 'r', text: '', published, timezone, outlet: null, url: null });
  return { day: day === null ? null : isoOf(day), clock };
};

test('a date is that day anywhere; a moment is the day that it is in the zone', () => {
  assert.deepEqual(read('2024-11-29', 'Asia/Damascus'), { day: '2024-11-29', clock: null });
  assert.deepEqual(read('2024-11-28T23:30:00Z', 'Asia/Damascus'), { day: '2024-11-29', clock: { minute: 150, offset: 180 } });
  assert.deepEqual(read('2024-11-29T01:00+03:00', 'America/New_York'), { day: '2024-11-28', clock: { minute: 1020, offset: -300 } });
  assert.deepEqual(read('2024-11-28T23:30:00Z', null), { day: '2024-11-28', clock: { minute: 1410, offset: 0 } });
  assert.deepEqual(read(null, 'Asia/Damascus'), { day: null, clock: null });
});

test('offsets follow summer time of the day', () => {
  const summer = readPublication({ id: 'r', text: '', published: '2015-07-01', timezone: null, outlet: null, url: null }).day!;
  assert.equal(localOffset('Asia/Damascus', summer, 720), 180);
  assert.equal(localOffset('Asia/Damascus', summer + 183, 720), 120);
});

test('what is no date or zone is refused, saying what it got', () => {
  assert.throws(() => read('29.11.2024', null), /got "29\.11\.2024", expected an ISO date/);
  assert.throws(() => read('2024-02-30', null), /got "2024-02-30"/);
  assert.throws(() => read('2024-11-28T23:30:00Z', 'Damascus'), /got "Damascus", expected an IANA name/);
});
