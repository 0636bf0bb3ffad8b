// Where claims happened, by the first place that each is given: what holds, measures or follows a place, speakers' places, and
// the sentences about one that tells none.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { loadBundledPacks } from '../../../../intake/bundled-packs.ts';
import { createReaderOf } from '../../../read.ts';
import { createArabic } from '../index.ts';

const reader = createReaderOf(createArabic(), loadBundledPacks());

const firstPlace = (text: string): string | null => {
  const { claims } = reader.read({ id: 'where', text, published: '2024-11-29', timezone: null, outlet: null, url: null });
  return claims.find(({ kind }) => kind === 'toll')?.where[0]?.text ?? null;
};

const cases: readonly (readonly [text: string, place: string | null])[] = [
  ['قتل ثلاثة أشخاص في انفجار في الرقة (370 كلم شمال دمشق).', 'الرقة'],
  ['قتل ثلاثة أشخاص في قرية زاولين في منطقة سراقب في محافظة إدلب.', 'زاولين'],
  ['قتل ثلاثة أشخاص في غارة قرب سراقب في محافظة إدلب.', 'سراقب'],
  ['أصيب خمسة مدنيين بقصف شمال سراقب.', 'سراقب'],
  ['قتل ثلاثة أشخاص في حلب وإدلب.', 'حلب'],
  ['قتل ثلاثة أشخاص بزاولين، جنوب حلب.', 'زاولين'],
  ['قتل عشرة أشخاص في سوريا بينهم ثلاثة قضوا في محافظة حلب.', 'سوريا'],
  ['في دمشق قال مصدر طبي إن ثلاثة مدنيين قتلوا في غارة على سراقب.', 'سراقب'],
  ['قتل ثلاثة جنود في اشتباكات على الحدود مع العراق.', null],
  ['اعتقلت الشرطة ثلاثة أشخاص كانوا متوجهين إلى دمشق.', null],
  ['هز انفجار مدينة سراقب مساء الخميس. وقتل ثلاثة أشخاص وأصيب خمسة.', 'سراقب'],
  ['دخل الجنود مدينة سراقب. وقتل ثلاثة أشخاص في المدينة.', 'سراقب'],
  ['مقتل ثلاثة في غارة على بلدة شمال سوريا. استهدفت الغارة سوقا في سراقب ظهر الخميس.', 'سراقب'],
  ['اعتقلت الشرطة ثلاثة أشخاص لهم صلة بالهجوم الذي استهدف حاجزا في سراقب.', null],
  ['اعتقل الجيش عشرة مسلحين في حلب وأشار إلى مسؤوليتهم عن تفجيرات قرب سراقب.', 'حلب'],
  ['قتل ثلاثة جنود في غارة في حي السلام جنوب حلب، وتحديدا على شارع النخيل.', 'شارع النخيل'],
  ['قتل ثلاثة جنود في انفجار قرب مسجد النور في حي السلام.', 'السلام'],
  ['شن الطيران غارات على سراقب، وفي مدينة حلب قتل ثلاثة أشخاص في انفجار.', 'حلب'],
  ['قتل طبيب يعمل في مستشفى حلب وأصيب خمسة مدنيين في غارة على سراقب.', 'سراقب'],
  ['مقتل خمسة مدنيين في محافظة إدلب. قال ناشطون إن خمسة مدنيين قتلوا في سراقب.', 'سراقب'],
];

for (const [text, place] of cases) test(`where: ${text}`, () => assert.equal(firstPlace(text), place));
