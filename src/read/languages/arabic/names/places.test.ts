// Places in their sentence: lists, names that are ordinary words or persons' names, and entries of one name told apart by the company.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { loadBundledPacks } from '../../../../intake/bundled-packs.ts';
import { createReaderOf } from '../../../read.ts';
import { createArabic } from '../index.ts';

const reader = createReaderOf(createArabic(), loadBundledPacks());

const places = (text: string): string[] => {
  const chart = reader.chart({ id: 'places', text, published: null, timezone: null, outlet: null, url: null });
  return chart
    .all('place')
    .map(({ from, to, value }) => `${chart.text(from, to)} = ${value.place?.id ?? '-'} ${value.role}${value.located ? '' : ' unlocated'}`);
};

const cases: readonly (readonly [text: string, ...places: string[]])[] = [
  ['سقطت بلدة عندان بريف حلب الغربي', 'بلدة عندان = sy.aleppo.jebel-saman.anadan at', 'بريف حلب الغربي = sy.aleppo at'],
  ['الطريق بين العاصمة دمشق ومدينة حلب', 'العاصمة دمشق = sy.damascus.city between', 'ومدينة حلب = sy.aleppo.city between'],
  ['في حلب وإدلب', 'حلب = sy.aleppo.city at', 'وإدلب = sy.idlib.city at'],
  ['قرى في ريفي حلب وإدلب', 'ريفي حلب = sy.aleppo at', 'وإدلب = sy.idlib at'],
  ['في محافظتي حلب وإدلب', 'محافظتي حلب = sy.aleppo at', 'وإدلب = sy.idlib at'],
  ['دخلوا بلدتي زرعونا وبرقاشا', 'بلدتي زرعونا = - at', 'وبرقاشا = - at'],
  ['وصلوا إلى مدينة الباب', 'مدينة الباب = sy.aleppo.al-bab.city to'],
  ['انفجرت قنبلة في الباب', 'الباب = sy.aleppo.al-bab.city at'],
  ['فتح الحارس الباب'],
  ['قال محمد القصير'],
  ['بعد معركة حلب', 'حلب = sy.aleppo.city at'],
  ['قام القائد بزيارة إلى حلب', 'حلب = sy.aleppo.city to'],
  ['قصف على مارع', 'مارع = sy.aleppo.azaz.marea.seat at'],
  ['روسيا ودعت سوريا', 'روسيا = ru at unlocated', 'سوريا = sy at unlocated'],
  ['أهالي من إدلب غادروا إلى تركيا', 'إدلب = sy.idlib.city from', 'تركيا = tr to'],
  ['جرح رجل في زاولين شمال حلب', 'زاولين = - at', 'شمال حلب = sy.aleppo.city near'],
  ['جرح رجل في زاولين (30 كلم شمال حلب)', 'زاولين = - at', '30 كلم شمال حلب = sy.aleppo.city near'],
  ['جرح رجل بزاولين، جنوب حلب', 'بزاولين = - at', 'جنوب حلب = sy.aleppo.city near'],
  ['جرح رجل قرب زاولين بمحافظة حلب', 'زاولين = - near', 'بمحافظة حلب = sy.aleppo at'],
  ['جرح رجل في محطة شمال حلب', 'شمال حلب = sy.aleppo.city near'],
  ['اشتباكات في قرى: (زاولين، وبرقاشين) بريف حلب', 'قرى: (زاولين = - at', 'وبرقاشين = - at', 'بريف حلب = sy.aleppo at'],
  ['تقودها الولايات المتحدة', 'الولايات المتحدة = us at unlocated'],
  ['دخلوا قرية زاولين. وقع الانفجار في زاولين', 'قرية زاولين = - at', 'زاولين = - at'],
  ['مناطق القتال وطريق الخطأ ومنفذ الهجوم'],
];

for (const [text, ...expected] of cases) test(`places: ${text}`, () => assert.deepEqual(places(text), expected));
