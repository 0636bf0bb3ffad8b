// Line ends over which a sentence goes on are told from those that part titles, items and paragraphs.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { softLineEnds } from './line-ends.ts';

/** The text with what is soft written as a tilde. */
const marked = (text: string): string => {
  const soft = softLineEnds(text);
  return [...text].map((char, at) => (soft.has(at) ? '~' : char)).join('');
};

const wrapped = [
  'قال مجلس البلدة في بيان له إن الطريق الواصل',
  'بين القريتين مغلق منذ ثلاثة أيام بسبب السيول',
  'التي جرفت الجسر القديم وأن العمل على إصلاحه',
  'يبدأ صباح الغد.',
];

test('wrapped lines go on, and the paragraph behind them does not', () => {
  const text = [...wrapped, 'وشكر المجلس المتطوعين.'].join('\n');
  assert.equal(marked(text), `${wrapped.join('~')}\nوشكر المجلس المتطوعين.`);
  assert.equal(marked(wrapped.join('\r\n')), wrapped.join('~~'));
});

test('a short title above wrapped lines stays a title', () => {
  assert.equal(marked(['السيول تغلق الطريق', ...wrapped].join('\n')), `السيول تغلق الطريق\n${wrapped.join('~')}`);
});

test('a comma at the end of a line goes on, whatever the width', () => {
  assert.equal(marked('وصل الفريق،\nثم عاد'), 'وصل الفريق،~ثم عاد');
  assert.equal(marked('الحاضرون،\n- رئيس المجلس\n2. نائبه'), 'الحاضرون،\n- رئيس المجلس\n2. نائبه');
  assert.equal(marked('وصل الفريق،\n\nثم عاد'), 'وصل الفريق،\n\nثم عاد');
});

test('titles, bylines and headlines one below the other stay apart', () => {
  for (const text of [
    'عنوان الخبر\nنص الخبر',
    'السيول تغلق الطريق\nالبلدة – وكالة التلال\nقال المجلس إن العمل يبدأ غدا',
    `${wrapped[0]}\n${wrapped[1]}`,
  ])
    assert.equal(marked(text), text);
});
