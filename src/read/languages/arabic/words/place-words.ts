// Arabic words of the place layer: what locates a name (مدينة، ريف، محيط، شمال، معبر) and the adjectives that may follow one.
// `precision` is how closely the word places something; `tag` names the kinds of gazetteer entries that it asks for.
import type { PlacePrecision, PlaceRole } from '../../../../model/index.ts';
import type { Form } from '../forms/lemma.ts';
import type { NounShape } from '../forms/paradigms.ts';
import { adjective, fixed, noun } from '../forms/paradigms.ts';
import { C } from './classes.ts';

/** Tags of locating words, with the kinds that each asks for, the likeliest first. */
export const kindsOfTag: Readonly<Record<string, readonly string[]>> = {
  city: ['city', 'town', 'village'],
  town: ['town', 'city', 'village'],
  village: ['village', 'town', 'city'],
  camp: ['camp'],
  governorate: ['governorate', 'region'],
  province: ['governorate', 'region', 'district'],
  district: ['district', 'subdistrict', 'governorate'],
  area: ['region', 'district', 'neighbourhood', 'subdistrict'],
  subdistrict: ['subdistrict', 'district'],
  quarter: ['neighbourhood'],
  airport: ['airport', 'base'],
  crossing: ['crossing'],
  hospital: ['hospital'],
  base: ['base', 'airport'],
  mountain: ['mountain'],
  river: ['river'],
  road: ['road'],
  site: ['site', 'base'],
};

const broken = (...plurals: readonly string[]): NounShape => ({ plurals });
const locating = (classId: number, precision: PlacePrecision) => (tag: string, one: string, shape: NounShape, more?: string): Form[] =>
  noun(`place-${more ?? tag}`, one, shape, [classId], { precision, tag });

const settlement = locating(C.settlementWord, 'settlement');
const governorate = locating(C.areaWord, 'governorate');
const district = locating(C.areaWord, 'district');
const subdistrict = locating(C.areaWord, 'subdistrict');
const quarter = locating(C.quarterWord, 'neighbourhood');
const site = locating(C.siteWord, 'site');

const settlements: readonly Form[] = [
  ...settlement('city', 'مدينة', broken('مدن', 'مدائن')),
  ...settlement('city', 'عاصمة', { plurals: ['عواصم'] }, 'capital'),
  ...settlement('town', 'بلدة', { sound: 'f' }),
  ...settlement('village', 'قرية', broken('قرى')),
  ...settlement('village', 'ضيعة', broken('ضيع'), 'hamlet'),
  ...settlement('village', 'عزبة', { sound: 'f' }, 'estate'),
  ...settlement('village', 'مستوطنة', { sound: 'f' }, 'settlement'),
  ...settlement('village', 'مصيف', broken('مصايف'), 'resort'),
  ...settlement('camp', 'مخيم', { sound: 'f' }),
];

const areas: readonly Form[] = [
  ...governorate('governorate', 'محافظة', { sound: 'f' }),
  ...governorate('governorate', 'ولاية', { sound: 'f' }, 'state'),
  ...governorate('province', 'إقليم', broken('أقاليم'), 'territory'),
  ...governorate('province', 'مقاطعة', { sound: 'f' }, 'canton'),
  ...governorate('governorate', 'إمارة', { sound: 'f' }, 'emirate'),
  ...district('district', 'قضاء', broken('أقضية')),
  ...district('area', 'منطقة', broken('مناطق')),
  ...district('district', 'مديرية', { sound: 'f' }, 'directorate'),
  ...subdistrict('subdistrict', 'ناحية', broken('نواحي', 'نواح')),
];

const quarters: readonly Form[] = [
  ...quarter('quarter', 'حي', broken('أحياء')),
  ...quarter('quarter', 'حارة', { sound: 'f' }, 'lane'),
  ...quarter('quarter', 'محلة', { sound: 'f' }, 'ward'),
  ...quarter('quarter', 'ضاحية', { single: true }, 'suburb'),
];

const sites: readonly Form[] = [
  ...site('crossing', 'معبر', broken('معابر')),
  ...site('crossing', 'منفذ', broken('منافذ'), 'port-of-entry'),
  ...site('airport', 'مطار', { sound: 'f' }),
  ...site('hospital', 'مستشفى', { sound: 'f', plurals: ['مستشفيات'] }),
  ...site('hospital', 'مشفى', broken('مشافي'), 'infirmary'),
  ...site('base', 'قاعدة', broken('قواعد')),
  ...site('base', 'معسكر', { sound: 'f' }, 'army-camp'),
  ...site('base', 'ثكنة', { sound: 'f' }, 'barracks'),
  ...site('site', 'مدرسة', broken('مدارس'), 'school'),
  ...site('site', 'جامعة', { sound: 'f' }, 'university'),
  ...site('site', 'سوق', broken('أسواق'), 'market'),
  ...site('site', 'جسر', broken('جسور'), 'bridge'),
  ...site('site', 'سد', broken('سدود'), 'dam'),
  ...site('site', 'حاجز', broken('حواجز'), 'checkpoint'),
  ...site('site', 'مسجد', broken('مساجد'), 'mosque'),
  ...site('site', 'جامع', broken('جوامع'), 'great-mosque'),
  ...site('site', 'كنيسة', broken('كنائس'), 'church'),
  ...site('site', 'سجن', broken('سجون'), 'prison'),
  ...site('site', 'نقطة', broken('نقاط'), 'point'),
  ...site('site', 'ميناء', broken('موانئ'), 'harbour'),
  ...site('site', 'مرفأ', broken('مرافئ'), 'port'),
  ...site('site', 'مصفاة', broken('مصافي'), 'refinery'),
  ...site('site', 'حقل', broken('حقول'), 'field'),
  ...site('site', 'ساحة', { sound: 'f' }, 'square'),
  ...site('site', 'ميدان', broken('ميادين'), 'plaza'),
  ...site('site', 'دوار', { sound: 'f' }, 'roundabout'),
  ...site('site', 'مستديرة', { sound: 'f' }, 'circus'),
  ...site('site', 'شارع', broken('شوارع'), 'street'),
  ...site('site', 'فندق', broken('فنادق'), 'hotel'),
  ...site('site', 'قلعة', broken('قلاع'), 'citadel'),
  ...site('site', 'جزيرة', broken('جزر'), 'island'),
  ...site('site', 'مزرعة', broken('مزارع'), 'farm'),
  ...site('mountain', 'جبل', broken('جبال')),
  ...site('mountain', 'تلة', broken('تلال'), 'hill'),
  ...site('river', 'نهر', broken('أنهار')),
  ...site('site', 'وادي', broken('وديان'), 'valley'),
];

const around: readonly Form[] = [
  ...fixed('outskirts', ['محيط', 'أطراف', 'ضواحي', 'مشارف', 'تخوم', 'جوار', 'مداخل', 'مدخل', 'أسوار', 'أبواب', 'غلاف', 'حدود', 'الحدود مع'], [C.aroundWord], { role: 'near' }),
  ...fixed('inside', ['وسط', 'قلب', 'مركز', 'داخل', 'عموم', 'أنحاء', 'أجزاء', 'شوارع', 'أحياء', 'سماء', 'أجواء', 'ساحل', 'سواحل', 'شواطئ', 'جيب', 'صحراء', 'بلديات'], [C.aroundWord], { role: 'at' }),
  ...fixed('close-to', ['قرب', 'بقرب', 'بالقرب من', 'على مقربة من', 'بجوار', 'بجانب', 'قبالة'], [C.aroundWord], { role: 'near', tag: 'preposition' }),
  ...fixed('countryside', ['ريف', 'ريفي', 'أرياف', 'بادية'], [C.countryside], { role: 'at', precision: 'governorate' }),
];

const at = (key: string, role: PlaceRole, list: readonly string[]): Form[] => fixed(`at-${key}`, list, [C.at], { role });
const prepositions: readonly Form[] = [
  ...at('in', 'at', ['في', 'ضمن', 'عبر', 'على', 'عند', 'لدى', 'فوق', 'تحت']),
  ...at('from', 'from', ['من', 'انطلاقا من', 'قادما من', 'قادمين من']),
  ...at('to', 'to', ['إلى', 'نحو', 'باتجاه', 'صوب', 'تجاه', 'باتجاه']),
  ...at('between', 'between', ['بين', 'ما بين']),
];

/** Compass words as they stand before a name (شمال حلب، شمالي حلب) and after one (ريف حلب الشمالي). */
const compass = (bearing: string, ...stems: readonly [noun: string, nisba: string]): Form[] => [
  ...fixed(`compass-${bearing}`, [stems[0]], [C.bearing], { bearing }),
  ...adjective(`compass-adjective-${bearing}`, stems[1], [C.bearing, C.placeAdjective], { bearing }),
];
const bearings: readonly Form[] = [
  ...compass('N', 'شمال', 'شمالي'),
  ...compass('S', 'جنوب', 'جنوبي'),
  ...compass('E', 'شرق', 'شرقي'),
  ...compass('W', 'غرب', 'غربي'),
];

const distances: readonly Form[] = [
  ...fixed('kilometre', ['كيلومتر', 'كيلومترا', 'كيلومترات', 'كيلومترين', 'كلم', 'كم', 'كيلو'], [C.distanceUnit], { value: 1 }),
  ...fixed('metre', ['متر', 'مترا', 'أمتار'], [C.distanceUnit], { value: 0.001 }),
  ...fixed('mile', ['ميل', 'ميلا', 'أميال'], [C.distanceUnit], { value: 1.609 }),
  ...fixed('at-distance', ['على بعد', 'على مسافة', 'تبعد', 'يبعد'], [C.away]),
];

/** Adjectives that tell what a place is like and are never its name: بلدة حدودية، حي سكني. */
const adjectives: readonly Form[] = [
  'حدودي', 'سكني', 'صناعي', 'زراعي', 'جبلي', 'ساحلي', 'صحراوي', 'تجاري', 'شعبي', 'ريفي', 'داخلي', 'خارجي', 'مركزي', 'رئيسي', 'فرعي', 'دولي', 'استراتيجي', 'حيوي', 'تاريخي', 'قديم', 'جديد', 'كبير', 'صغير',
  'مجاور', 'محيط', 'قريب', 'بعيد', 'آمن', 'عازل', 'محاصر', 'محتل', 'محرر', 'نائي', 'مكتظ', 'مأهول', 'منكوب', 'متوسط', 'واسع', 'معزول', 'أوسط', 'وسطى', 'عليا', 'مستقل', 'مختلف', 'متفرق', 'مشترك', 'خاضع',
  'تابع', 'واقع', 'مذكور', 'متنازع', 'مدني', 'عسكري', 'ميداني', 'حكومي', 'جامعي', 'ابتدائي', 'ثانوي', 'بحري', 'جوي', 'بري', 'نفطي', 'إقليمي', 'محلي', 'عشوائي', 'ذاتي', 'إداري', 'خاص', 'عام', 'وحيد', 'شيعي',
  'سني', 'مسيحي', 'درزي', 'كردي', 'عربي', 'تركماني', 'علوي', 'إسلامي', 'أخرى', 'عدة', 'كاملة', 'بأكملها', 'كلها', 'نفسها', 'ذاتها',
].flatMap((word) => adjective(`of-place-${word}`, word, [C.placeAdjective]));

/** First words of names of several words: they take the next one with them. */
const compounds: readonly Form[] = fixed('compound-name', [
  'أبو', 'أبي', 'أم', 'تلة', 'عين', 'بني', 'بيت', 'جبل', 'خان', 'رأس', 'وادي', 'مار', 'الشيخ', 'شيخ', 'عبد', 'ابن', 'بن', 'باب', 'برج', 'قصر', 'حوش', 'عرب', 'نهر',
  'سيدي', 'آل', 'قلعة', 'دار', 'حمام', 'مزرعة', 'جسر', 'سوق', 'النبي', 'حجر', 'كوم', 'منية', 'ميت', 'بئر', 'بير', 'آبار', 'سد', 'سهل', 'هور', 'جرف', 'طوز', 'قره', 'صلاح', 'محيي', 'نور', 'زين', 'سيف', 'عز',
], [C.placeOther], { tag: 'compound' });

/** Such as only places have. */
const placeCompounds: readonly Form[] = fixed('compound-place', ['تل', 'كفر', 'دير', 'معرة', 'خربة'], [C.placeOther], { tag: 'compound' });

/** Nouns that stand where a name might (في محطة شمال حلب) and are none. */
const noNames: readonly Form[] = [
  'محطة', 'معمل', 'مصنع', 'متجر', 'مطعم', 'مقهى', 'مسبح', 'مستودع', 'مكان', 'موقع', 'معقل', 'مثلث', 'قطاع', 'جزء', 'اتجاه', 'وقت', 'فترة', 'مجمع', 'كلية', 'مؤسسة', 'حفل', 'احتفال', 'مؤتمر', 'كمين', 'ظل', 'إطار',
  'رمال', 'معهد', 'مبنى', 'منزل', 'حديقة', 'غابة', 'كهف', 'نفق', 'تمركز', 'تحصن', 'تجمع', 'سيطرة', 'نفوذ', 'سياق', 'شكل', 'جولة', 'مرحلة', 'لقاء', 'حوار', 'مقابلة', 'كامل', 'غالبية', 'مؤخرة', 'خلفية', 'عمق', 'حرم',
  'بلد', 'بيان', 'مقر', 'زيارة', 'برنامج', 'حملة',
  'تفتيش', 'مراقبة', 'صفر', 'عبور', 'تماس', 'انطلاق', 'ارتكاز', 'التقاء', 'خطأ', 'تهريب', 'إمداد', 'عملية', 'قتال',
].flatMap((word) => noun(`no-name-${word}`, word, { single: true }, [C.placeOther], { tag: 'no-name' }));
const noNameWords: readonly Form[] = fixed('no-name', ['أقصى', 'ذات', 'ذوات', 'مثل', 'سائر', 'باقي', 'بعض', 'كل', 'مواقع', 'معاقل', 'مقرات', 'مقار', 'اسمها', 'اسمه', 'تسمى', 'يسمى', 'تدعى', 'يدعى', 'تعرف باسم', 'ولاية الفقيه'], [C.placeOther]);

/** What is called after the place where it happened: مذبحة، كارثة. */
const events: readonly Form[] = ['مذبحة', 'مجزرة', 'كارثة', 'فاجعة', 'واقعة', 'وقعة', 'نكبة'].flatMap((word) =>
  noun(`event-of-place-${word}`, word, { single: true }, [C.placeOther], { tag: 'event' }),
);

const roads: readonly Form[] = [
  ...noun('place-road', 'طريق', { plurals: ['طرق', 'طرقات'] }, [C.roadWord], { precision: 'site', tag: 'road' }),
  ...fixed('place-highway', ['أوتوستراد', 'أتوستراد', 'الأوتوستراد', 'اوتستراد', 'محور'], [C.roadWord], { precision: 'site', tag: 'road' }),
];

export const placeWords: readonly Form[] = [
  ...settlements, ...areas, ...quarters, ...sites, ...around, ...prepositions, ...bearings, ...distances, ...adjectives, ...compounds, ...placeCompounds, ...noNames, ...noNameWords, ...events, ...roads,
];
