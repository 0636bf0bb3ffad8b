// When claims happened: their own times, and not those of a saying, of a relative clause, or of what was done about them.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { loadBundledPacks } from '../../../../intake/bundled-packs.ts';
import { createReaderOf } from '../../../read.ts';
import { createArabic } from '../index.ts';

const reader = createReaderOf(createArabic(), loadBundledPacks());

/** The last claim of the kind: its day or days, those that it counts from and up to. Read on a Friday. */
const timesOf = (kind: string, text: string): string => {
  const { claims } = reader.read({ id: 'when', text, published: '2024-11-29', timezone: null, outlet: null, url: null });
  const claim = claims.findLast((each) => each.kind === kind);
  if (!claim) return 'no claim';
  const { when, since, asOf } = claim;
  const days = when && [...new Set([when.start, when.end])].join('..');
  return [days, since && `since ${since.start}`, asOf && `as of ${asOf.end}`].filter(Boolean).join(' ') || 'none';
};

const cases: readonly (readonly [kind: string, text: string, times: string])[] = [
  ['toll', 'قتل خمسة جنود أمس في كمين، فيما أصيب ثلاثة مدنيين بجروح.', '2024-11-28'],
  ['toll', 'قتل خمسة جنود أمس في كمين، مشيرا إلى أن عدد القتلى بلغ 90 قتيلا.', 'none'],
  ['toll', 'خرجت مظاهرة أمس في المدينة احتجاجا على مقتل ثلاثة طلاب.', 'none'],
  ['toll', 'أفرج أمس عن الصياد بعد أسبوعين من خطف ثلاثة صيادين.', 'none'],
  ['toll', 'ونقلت الوكالة عن العقيد قوله أمس إن ثلاثة مدنيين قتلوا.', 'none'],
  ['toll', 'قتل 40 شخصا هذا الشهر في الغارات.', '2024-11-01..2024-11-29'],
  ['toll', 'قتل 14 ألف شخص منذ اندلاع الحرب في السودان في 15 أبريل 2023.', 'since 2023-04-15'],
  ['violence', 'قصفت الطائرات القرية التي استولى عليها المسلحون العام الماضي.', 'none'],
  ['control', 'قتل ستة أشخاص أمس في غارات على قرية يسيطر عليها تنظيم داعش في ريف حلب.', 'none'],
  ['toll', 'تشهد البلاد منذ ديسمبر 2013 حربا أهلية.\nوقتل الآلاف ونزح مليون شخص منذ نشوب الحرب.', 'since 2013-12-01'],
  ['toll', 'قتل 28 شخصا في معارك في المدينة خلال 24 ساعة.', '2024-11-28..2024-11-29'],
  ['toll', 'قتل 18 شخصا أمس في قصف على مدينة سراقب.\nوأفاد المرصد أن الصاروخ تسبب بمقتل 18 شخصا بينهم ثلاثة أطفال.', '2024-11-28'],
  ['violence', 'يقصف الجيش مدينة سراقب منذ 11 نوفمبر.', '2024-11-11..2024-11-29 since 2024-11-11'],
  ['toll', 'أسفرت الحرب المستمرة منذ مارس 2023 عن مقتل ألف شخص ونزوح مليونين.', 'since 2023-03-01'],
  ['violence', 'سيطر الجيش أمس على مدينة سراقب بعد اشتباكات مع المسلحين.', '2024-11-28'],
  ['toll', 'طردت الحكومة السفير في بداية 2012 قبل أن تندلع حرب أوقعت آلاف القتلى.', 'none'],
  ['control', 'انسحب الجيش من البلاد في أغسطس 2021، وسيطر المسلحون على مدينة سراقب في 15 من الشهر نفسه.', '2021-08-15'],
  ['control', 'زار الوزير الميناء أمس، بعد إعلان المقاومة تحرير مدينة عدن.', 'none'],
  ['control', 'استعادت القوات السيطرة على مدينة سراقب، وتقف الآن أمام إدلب.', 'none'],
  ['control', 'سيطر المسلحون على سراقب في مارس الماضي، كما سيطروا بعد ذلك على إدلب.', 'none'],
];

for (const [kind, text, times] of cases) test(`when: ${text}`, () => assert.equal(timesOf(kind, text), times));

test('weekdays beside أمس say on which day the report was written', () =>
  assert.equal(timesOf('toll', 'اجتمع الوزراء أمس الأربعاء.\nوقتل خمسة جنود أمس في كمين.'), '2024-11-27'));
