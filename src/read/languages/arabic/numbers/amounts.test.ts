// Amounts in their sentence: bounds that stand away from the number, changes, names, and what must stay apart.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { showNode } from '../../../../../test/gold/show.ts';
import { createReaderOf } from '../../../read.ts';
import { createArabic } from '../index.ts';

const reader = createReaderOf(createArabic(), []);

const amounts = (text: string): string[] => {
  const chart = reader.chart({ id: 'amounts', text, published: null, timezone: null, outlet: null, url: null, outletKind: null });
  return chart.all('amount').map((node) => `${chart.text(node.from, node.to)} = ${showNode.amount(node, chart)}`);
};

const cases: readonly (readonly [text: string, ...amounts: string[]])[] = [
  ['سقط خمسة قتلى على الأقل', 'خمسة = at_least 5'],
  ['سقط خمسة قتلى من المارة، على الأقل', 'خمسة = at_least 5'],
  ['سقط خمسة قتلى في السوق، وفر الباقون على الأقل', 'خمسة = 5'],
  ['أصيب 7 أشخاص تقريبا', '7 = about 7'],
  ['تجاوز عدد القتلى في المدينة المئة', 'المئة = more_than 100'],
  ['تجاوزت الحصيلة الـ40', '40 = more_than 40'],
  ['زاد عدد الجرحى على 60', '60 = more_than 60'],
  ['لا يقل عدد الجرحى عن 60', '60 = at_least 60'],
  ['لم يتجاوز عدد القتلى 9', '9 = at_most 9'],
  ['ارتفع عدد القتلى من 10 إلى 15', '10 = 10', '15 = 15'],
  ['يتراوح عددهم من 10 إلى 15 مقاتلا', 'من 10 إلى 15 = range 10 15'],
  ['قضى 5 رجال و12 امرأة', '5 = 5', '12 = 12'],
  ['رجلان اثنان وثلاثة أطفال', 'اثنان = 2', 'وثلاثة = 3'],
  ['بين مئة ومئة وخمسين نازحا', 'بين مئة ومئة وخمسين = range 100 150'],
  ['10 ـ 15 شاحنة', '10 ـ 15 = range 10 15'],
  ['سقطت القذيفة فوق ثلاثة منازل', 'ثلاثة = 3'],
  ['الأطفال العشرين', 'العشرين = 20'],
  ['في القرن العشرين'],
  ['لست سنوات مضت', 'لست = 6'],
  ['قتل عدد من المارة وأصيب عشرات آخرون', 'عدد من = vague several', 'عشرات = vague tens'],
  ['نزح 20 في المئة من السكان'],
  ['قصفتها طائرة سو-24'],
  ['قتل قائد وأحد مرافقيه'],
  ['ضبطت كمية من الذخائر وكميات من الوقود'],
  ['حانت ساعة الصفر'],
  ['سيطروا على شارع الستين'],
  ['قتل ما لا يقل عن 11 ومالا يقل عن 12', 'ما لا يقل عن 11 = at_least 11', 'ومالا يقل عن 12 = at_least 12'],
  ['خمسون ألفا إلا قليلا', 'خمسون ألفا = 50000'],
];

for (const [text, ...expected] of cases) test(`amounts in: ${text}`, () => assert.deepEqual(amounts(text), expected));

test('long rows of number words cost no more a word than short ones', () => {
  const time = (count: number): number => {
    const text = 'مئة وخمسة آلاف و20 إلى نحو ألف أو '.repeat(count);
    const start = process.cpuUsage();
    assert.ok(amounts(text).length >= count);
    return process.cpuUsage(start).user / count;
  };
  time(500);
  const short = time(500);
  assert.ok(time(8000) < 6 * short + 50);
});
