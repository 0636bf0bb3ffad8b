// What makes a line a report, and what is said of a line that is none.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Outlet, Pack } from '../../model/index.ts';
import { IsnadError } from '../../model/index.ts';
import { createOutletIndex } from './outlet-index.ts';
import { checkFields, type ReportFields } from './report-fields.ts';
import { idOfBadLine, parseReportLine } from './report-line.ts';
import { decodeUtf8, withoutMark } from './utf8.ts';

const none: ReportFields = { published: null, outlet: null, url: null, timezone: null };
const parse = (record: unknown, defaults = none) => parseReportLine(JSON.stringify(record), defaults, () => null);

test('a line becomes a report, its title being the first line of its text', () => {
  assert.deepEqual(parse({ id: 'a', title: 'عنوان', text: 'نص', published: '2021-04-02', other: 7 }), {
    ...{ id: 'a', text: 'عنوان\nنص', outlet: null, outletKind: null, url: null },
    ...{ published: '2021-04-02', timezone: null },
  });
  assert.equal(parse({ id: 'a', title: ' ', text: 'نص' }).text, 'نص');
});

test('the options stand in for what a line leaves out', () => {
  const defaults = { ...none, published: '2021-04-02', outlet: 'A' };
  const { published, outlet } = parse({ id: 'a', text: 'نص', published: null, outlet: 'B' }, defaults);
  assert.deepEqual([published, outlet], ['2021-04-02', 'B']);
});

const bad: readonly (readonly [record: unknown, message: RegExp])[] = [
  [7, /JSON: got a value of type number, expected one object a line/],
  [[], /JSON: got a list/],
  [null, /JSON: got null/],
  [{ text: 'نص' }, /id: got nothing, expected a string/],
  [{ id: '', text: 'نص' }, /id: got an empty string/],
  [{ id: 3, text: 'نص' }, /id: got a value of type number/],
  [{ id: 'a' }, /text: got nothing/],
  [{ id: 'a', text: ['نص'] }, /text: got a list/],
  [{ id: 'a', text: ' \n\u00a0' }, /text: got nothing but white space/],
  [{ id: 'a', text: 'نص\ud800' }, /text: got half a character \(a lone surrogate\) at 2/],
  [{ id: 'a', text: 'نص', title: 1 }, /title: got a value of type number/],
  [{ id: 'a', text: 'نص', published: '2021-02-29' }, /published: got "2021-02-29", expected a date/],
  [{ id: 'a', text: 'نص', published: '2021-02-28T25:00' }, /published: got/],
  [{ id: 'a', text: 'نص', published: 'أمس' }, /published: got/],
  [{ id: 'a', text: 'نص', timezone: 'Asia/Nowhere' }, /timezone: got "Asia\/Nowhere", expected a zone/],
];

for (const [record, message] of bad) {
  test(`refused: ${JSON.stringify(record)}`, () =>
    assert.throws(
      () => parse(record),
      (error) => error instanceof IsnadError && message.test(error.message),
    ));
}

test('dates and times of every common shape are taken', () => {
  for (const published of [
    '2024-02-29',
    '2024-11-29T08:30',
    '2024-11-29T08:30:15.250Z',
    '2024-11-29 08:30:15+0300',
    '2024-11-29T08:30-05:00',
  ])
    assert.doesNotThrow(() => checkFields({ ...none, published }), published);
});

test('the id of a bad line is found where it can be', () => {
  assert.equal(idOfBadLine('{"id":"a\\"b","text":"cut'), 'a"b');
  assert.equal(idOfBadLine('{"text":3,"id":"late"}'), 'late');
  assert.equal(idOfBadLine('{"text":"cut'), null);
  assert.equal(idOfBadLine('{"id":7}'), null);
  assert.equal(idOfBadLine('null'), null);
});

test('bytes that are no UTF-8 are refused at their offset', () => {
  const bytes = Buffer.concat([Buffer.from('نص \ufffd '), Buffer.from([0xd8]), Buffer.from('x')]);
  assert.throws(() => decodeUtf8(bytes, 100), /encoding: got byte 0xd8 at offset 109, expected UTF-8/);
  assert.throws(() => decodeUtf8(Buffer.from('نص').subarray(0, 3), 0), /got byte 0xd8? ?at offset|got byte 0x.. at offset 2/);
  assert.equal(decodeUtf8(withoutMark(Buffer.from('\ufeffنص')), 3), 'نص');
});

const outlet = (id: string, rest: Partial<Outlet>): Outlet => ({
  ...{ id, kind: 'newspaper', ar: '', latin: '', spellings: [], latinSpellings: [], domains: [] },
  ...{ country: null, owner: null, party: null, credits: [], ...rest },
});
const outlets = [
  outlet('outlet.tilal', { ar: 'شبكة التلال', latin: 'Tilal', spellings: ['التلال نت'], domains: ['tilal.example'] }),
  outlet('outlet.wadi', { latin: 'Wadi', kind: 'agency', domains: ['news.wadi.example'] }),
];
const pack: Pack = { id: 'p', name: { ar: '', en: '' }, version: '1', licence: '', attribution: [], places: [], parties: [], outlets };
const find = createOutletIndex([pack]);

test('an outlet is found by any of its names, its id, its host, else by the address', () => {
  for (const name of ['شبكة التلال', 'شبكه  التلال', 'tilal', 'التلال نت', 'outlet.tilal', 'tilal.example', 'www.Tilal.example'])
    assert.equal(find(name, null)?.id, 'outlet.tilal', name);
  assert.equal(find('غيرها', 'https://ar.news.wadi.example/1?x=2')?.id, 'outlet.wadi');
  assert.equal(find(null, 'https://wadi.example/'), null);
  assert.equal(find('غيرها', 'no address'), null);
  assert.equal(find('', null), null);
});
