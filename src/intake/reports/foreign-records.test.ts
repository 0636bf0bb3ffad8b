// Records that others made: fields under other names, rows of tables, and moments in the shapes that people write.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { parseMapping } from './field-mapping.ts';
import { isoMoment } from './foreign-dates.ts';
import type { ReportFields } from './report-fields.ts';
import { parseReportLine } from './report-line.ts';
import { rowPlaces, rowReport } from './row-report.ts';

const moments: readonly (readonly [given: string | number, iso: string | null])[] = [
  ['Fri, 29 Nov 2024 08:30:00 +0300', '2024-11-29T08:30:00+03:00'],
  ['29 Nov 2024 8:30 GMT', '2024-11-29T08:30:00Z'],
  ['Fri, 29 Nov 2024 08:30:00 EST', '2024-11-29T08:30:00-05:00'],
  ['2024-11-29 18:40:00', '2024-11-29T18:40:00'],
  ['2024/11/29', '2024-11-29'],
  ['2024/1/9 7:05', '2024-01-09T07:05:00'],
  ['29/11/2024', '2024-11-29'],
  ['11/29/2024 18:40', '2024-11-29T18:40:00'],
  ['05.05.2024', '2024-05-05'],
  [1732862400, '2024-11-29T06:40:00Z'],
  ['1732862400', '2024-11-29T06:40:00Z'],
  [1732862400500, '2024-11-29T06:40:00.500Z'],
  ['  ', null],
];
for (const [given, iso] of moments) test(`a moment: ${given}`, () => assert.equal(isoMoment(given), iso));

for (const given of ['05/06/2024', '20241129', 2024, '-1732862400', 'Mon, 29 Nov 2024 08:30:00 GMT', '29 Nov 2024 08:30 XYZ', '1/2/24'])
  test(`in two ways or none: ${given}`, () =>
    assert.throws(() => isoMoment(given), /published: got ".*", expected a moment that can be read in one way/));

const none: ReportFields = { published: null, outlet: null, url: null, timezone: null };
const findOutlet = () => null;

test('fields are found under their names, inside others too, and a line without an id is called by its place', () => {
  const foreign = { mapping: parseMapping(['text=article.body', 'published=date', 'outlet=a=b']), place: 'x.jsonl line 3' };
  const line = JSON.stringify({ article: { body: 'نص' }, date: 1732862400, 'a=b': 'شبكة التلال', title: 'عنوان' });
  const report = parseReportLine(line, none, findOutlet, foreign);
  assert.deepEqual(
    [report.id, report.text, report.published, report.outlet],
    ['x.jsonl line 3', 'عنوان\nنص', '2024-11-29T06:40:00Z', 'شبكة التلال'],
  );
  assert.equal(parseReportLine(JSON.stringify({ id: 7, article: { body: 'نص' } }), none, findOutlet, foreign).id, '7');
  assert.throws(() => parseReportLine('{"text":"نص"}', none, findOutlet, foreign), /text: got nothing/);
  assert.throws(
    () => parseReportLine('{"article":{"body":"نص"},"date":"31/31/2024"}', none, findOutlet, foreign),
    /published: got "2024-31-31"/,
  );
});

for (const option of ['body', 'text=', 'words=body', '=x'])
  test(`no mapping: ${option}`, () => assert.throws(() => parseMapping([option]), /--field: got ".*", expected one of id, text/));

test('rows are reports, and their lines are counted over quoted line ends', () => {
  const table = { mapping: {}, defaults: none, findOutlet };
  const header = ['text', 'published', 'id'];
  assert.deepEqual(
    [...rowPlaces({ header, rows: [['a\nb'], ['c']], line: 5 })].map(({ line }) => line),
    [5, 7],
  );
  const report = rowReport(header, ['نص', '29/11/2024', ''], 't.csv line 2', table);
  assert.deepEqual([report.id, report.published], ['t.csv line 2', '2024-11-29']);
  assert.throws(() => rowReport(header, ['نص'], 'p', table), /row: got 1 cells, expected 3/);
  assert.throws(() => rowReport(header, ['\ufffd', '', ''], 'p', table), /encoding: got bytes that are no UTF-8/);
  assert.throws(() => rowReport(header, ['', '', ''], 'p', table), /text: got nothing/);
});
