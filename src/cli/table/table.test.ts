// What people see: figures and sums, chains, times, marked words, and that no text of a report can steer the terminal.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Claim, Count, Link, Report, Span, Time, TollClaim } from '../../model/index.ts';
import { explainBlock } from './explain-block.ts';
import { showCount } from './figure.ts';
import { createInk } from './ink.ts';
import { markedLines } from './marked-words.ts';
import { showTime } from './moment.ts';
import { createNames } from './names.ts';
import { createOverview } from './overview.ts';
import { type Page, reportBlock } from './report-block.ts';
import { cut, readable, visible, widthOf } from './terminal-text.ts';

const plain = createInk(false);
const page: Page = { ink: plain, names: createNames([]), width: 100 };
const bare = (text: string): string => text.replaceAll(/[\u2068\u2069]/g, '');

const text = 'قال مرصد التلال إن 30 شخصا قتلوا، هم 21 مقاتلا و9 مدنيين.';
const report: Report = { id: 'r1', text, published: '2021-04-02', timezone: null, outlet: 'شبكة التلال', outletKind: null, url: null };
const spanOf = (words: string): Span => ({ from: text.indexOf(words), to: text.indexOf(words) + words.length });
const count = (words: string, low: number): Count => ({
  text: words,
  low,
  high: low,
  exactness: 'exact',
  vague: null,
  span: spanOf(words),
});
const link = (role: Link['role'], name: string): Link => ({
  ...{ role, text: name, party: null, verb: null },
  ...{ act: 'report', sort: null, said: null, span: null },
});
const day = (iso: string): Time => ({ text: 'يوم', start: iso, end: iso, precision: 'day', basis: 'stated', span: null });

const toll = (
  id: string,
  words: string,
  low: number,
  category: TollClaim['toll']['victims']['category'],
  more: Partial<TollClaim['toll']> = {},
): TollClaim => ({
  ...{ id, kind: 'toll', span: spanOf(words), sentence: { from: 0, to: text.length }, text: words, modality: 'actual' },
  attribution: [link('origin', 'مرصد التلال'), link('outlet', 'شبكة التلال')],
  ...{ when: day('2021-04-01'), since: null, asOf: null, where: [], mentions: [], caveats: [], why: [1, 0, 1] },
  toll: {
    ...{ measure: 'killed', count: count(words, low), victims: { text: null, category, party: null, names: [] }, scope: 'incident' },
    ...{ by: [], cause: null, event: null, partOf: null, adds: [], ...more },
  },
});

const partOf = { claim: 'total', by: 'category', complete: true } as const;
const claims: readonly Claim[] = [
  toll('total', '30', 30, 'people', { adds: [{ by: 'category', sum: 'exactly', difference: 0 }] }),
  toll('a', '21', 21, 'combatants', { partOf }),
  toll('b', '9', 9, 'civilians', { partOf }),
];
const done = { report, reading: { id: 'r1', claims, unread: [] } };

test('a total stands with its parts beneath, its chain, its time and its marked sentence', () => {
  const lines = bare(reportBlock(done, page)).split('\n');
  assert.match(lines[0]!, /^━━ شبكة التلال · Fri 2 Apr 2021 · r1 ━+$/);
  assert.equal(widthOf(lines[0]!), 100);
  assert.deepEqual(lines.slice(3, -2), [
    '  toll       30 killed · people',
    '  says       مرصد التلال ← شبكة التلال',
    '  when       Thu 1 Apr 2021',
    '  parts      21 + 9 = 30 adds up by category',
    '               21  combatants',
    '                9  civilians',
    '  words      قال مرصد التلال إن [30] شخصا قتلوا، هم [21] مقاتلا و[9] مدنيين.',
  ]);
});

test('a sum says how many it leaves out, or how many there are too many', () => {
  const short = {
    ...claims[0],
    toll: { ...(claims[0] as TollClaim).toll, adds: [{ by: 'category', sum: 'short', difference: -9 }] },
  } as Claim;
  const shown = (claim: Claim): string => bare(reportBlock({ report, reading: { ...done.reading, claims: [claim, claims[1]!] } }, page));
  assert.match(shown(short), /parts {6}21 of 30, 9 not told apart by category/);
  const over = {
    ...claims[0],
    toll: { ...(claims[0] as TollClaim).toll, adds: [{ by: 'category', sum: 'over', difference: 5 }] },
  } as Claim;
  assert.match(shown(over), /parts {6}35, 5 over 30 by category/);
});

test('a missing date, a report without claims and one in another language are said', () => {
  const silent = { report: { ...report, published: null }, reading: { id: 'r1', claims: [], unread: [] } };
  assert.match(reportBlock(silent, page), /no publication date: relative times are not resolved\n\n {2}no claim in it/);
  const foreign = { report, reading: { id: 'r1', claims: [], unread: [{ span: { from: 0, to: 9 }, reason: 'language' }] } };
  assert.match(reportBlock(foreign, page), /not read: most of its letters are not Arabic/);
});

test('explaining names the rules from words up, each once', () => {
  const shown = bare(explainBlock(done, ['first', 'second'], page));
  assert.match(shown, /toll {2}30 killed · people\n {4}30\n {4}rules\n {7}1 {2}second\n {7}2 {2}first\n/);
  assert.match(shown, /nothing left unread/);
});

test('the overview joins the outlets that carry the same figure of the same voice', () => {
  const overview = createOverview(page);
  overview.add(done);
  assert.equal(overview.text(), '');
  overview.add({ report: { ...report, id: 'r2', outlet: 'جريدة الوادي' }, reading: { ...done.reading, id: 'r2' } });
  const shown = bare(overview.text());
  assert.match(
    shown,
    / {2}مرصد التلال\n {4}Thu 1 Apr 2021 {16}30 {3}21 \+ 9 = 30 adds up · people\n {39}2 outlets: شبكة التلال, جريدة الوادي\n/,
  );
  assert.match(shown, /2 reports read · 6 claims/);
  for (const line of overview.text().split('\n')) assert.ok(widthOf(line) <= 100, line);
});

const counts: readonly (readonly [Partial<Count>, string])[] = [
  [{ low: 500_000, high: null, exactness: 'more_than' }, 'more than 500,000'],
  [{ low: 10, high: 15, exactness: 'range' }, '10 to 15'],
  [{ low: null, high: 20, exactness: 'at_most' }, 'at most 20'],
  [{ low: 50, high: 50, exactness: 'about' }, 'about 50'],
  [{ low: null, high: null, exactness: 'vague', vague: 'tens_of_thousands' }, 'tens of thousands'],
];
for (const [fields, expected] of counts) {
  test(`a count is shown as ${expected}`, () => assert.equal(showCount({ ...count('30', 1), vague: null, ...fields }), expected));
}

test('times say what they rest on', () => {
  assert.equal(showTime({ ...day('2021-04-01'), end: '2021-04-03' }), 'Thu 1 Apr 2021 to Sat 3 Apr 2021');
  assert.equal(
    showTime({ ...day('2021-04-01'), start: '2021-04-01T18:00+03:00', end: '2021-04-01T23:59+03:00' }),
    'Thu 1 Apr 2021 18:00–23:59',
  );
  assert.equal(showTime({ ...day('2021-01-01'), end: '2021-12-31', precision: 'year' }), '2021');
  assert.match(showTime({ ...day(''), start: null, end: null, text: 'أمس', basis: 'unresolved' }), /أمس.*\(unresolved\)/);
  assert.equal(
    showTime({ ...day('2021-04-01'), start: null, basis: 'report' }),
    'by Thu 1 Apr 2021 (the day of publication is all that is known)',
  );
});

test('nothing in a text can steer the terminal', () => {
  assert.equal(
    visible('a\u001b[2Jb\u202ec\u2066d\u0007e\u009bf\u200bg\ud800'),
    'a<U+001B>[2Jb<U+202E>c<U+2066>d<U+0007>e<U+009B>f<U+200B>g<U+D800>',
  );
  assert.equal(visible('سطر\nسطر\tسطر'), 'سطر سطر سطر');
  assert.equal(readable('Aleppo'), 'Aleppo');
  assert.equal(readable('حلب'), '\u2068حلب\u2069');
  const evil: Report = { ...report, id: 'i\u001b[0m\u202e', outlet: 'o\u202d\u0007', text: `\u202e${text}\u001b[1m` };
  const shown =
    reportBlock({ report: evil, reading: { ...done.reading, unread: [] } }, page) + bare(explainBlock({ ...done, report: evil }, [], page));
  // biome-ignore lint/suspicious/noControlCharactersInRegex: that none is left is what is tested.
  assert.doesNotMatch(shown, /[\u0000-\u0009\u000b-\u001f\u007f-\u009f\u202a-\u202e]/);
});

test('colour marks words without signs, and costs no width', () => {
  const [line] = markedLines(text, { from: 0, to: text.length }, [spanOf('30')], createInk(true), 90);
  assert.ok(line!.includes('\u001b[1m\u001b[4m30\u001b[24m\u001b[22m'), JSON.stringify(line));
  assert.equal(widthOf(line!), widthOf(text));
});

test('long sentences are cut round their marks, long words broken, and every line is isolated and fits', () => {
  const long = `${'كلمة '.repeat(300)}${'ط'.repeat(500)} هنا 7 ${'كلمة '.repeat(300)}`;
  const at = long.indexOf('7');
  const lines = markedLines(long, { from: 0, to: long.length }, [{ from: at, to: at + 1 }], plain, 60);
  assert.ok(lines.length < 30 && lines.join('').includes('[7]'));
  assert.ok(lines.some((line) => line.includes('…')));
  for (const line of lines) assert.ok(widthOf(line) <= 60 && line.startsWith('\u2068') && line.endsWith('\u2069'), line);
  assert.equal(cut('شَبَكة', 3), 'شَبَ…');
});
