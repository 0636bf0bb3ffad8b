// Parties in their sentence: where a described party ends, short forms that were not yet named, states and capitals, outlets.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { loadBundledPacks } from '../../../../intake/bundled-packs.ts';
import { createReaderOf } from '../../../read.ts';
import { createArabic } from '../index.ts';

const reader = createReaderOf(createArabic(), loadBundledPacks());

const parties = (text: string): string[] => {
  const chart = reader.chart({ id: 'parties', text, published: '2024-11-29', timezone: null, outlet: null, url: null });
  return chart
    .all('party')
    .map(({ from, to, value }) => `${chart.text(from, to)} = ${value.party?.id ?? value.kind}${value.sort ? ` ${value.sort}` : ''}`);
};

const cases: readonly (readonly [text: string, ...parties: string[]])[] = [
  ['قال مصدر أمني إن الجيش السوري انسحب', 'مصدر أمني = described security', 'الجيش السوري = force.sy.army'],
  ['قطع مسلحون مجهولون الطريق', 'مسلحون مجهولون = described'],
  ['قال المرصد إن المعارك مستمرة'],
  ['قال المرصد السوري لحقوق الإنسان. وأضاف المرصد', 'المرصد السوري لحقوق الإنسان = monitor.sohr', 'المرصد = monitor.sohr'],
  ['اتهمت موسكو الفصائل', 'موسكو = state.ru', 'الفصائل = described'],
  ['وصل إلى موسكو'],
  ['نقلت وكالة أنباء تسنيم الإيرانية', 'وكالة أنباء تسنيم الإيرانية = agency.tasnim media'],
  ['قال لصحيفة “الشرق الأوسط” أمس', 'لصحيفة “الشرق الأوسط” = outlet.aawsat media'],
  ['حرب في الشرق الأوسط أمس'],
  ['أعلن محافظ حلب محمد الزعروري ذلك', 'محافظ حلب محمد الزعروري = person official'],
  ['قال المتحدث نيكولاس سترونغ ذلك وأضاف سترونغ أن', 'المتحدث نيكولاس سترونغ = person official', 'سترونغ = person official'],
];

for (const [text, ...expected] of cases) test(`parties: ${text}`, () => assert.deepEqual(parties(text), expected));
