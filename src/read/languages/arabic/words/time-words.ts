// Arabic words of the time layer, with the classes under which rules ask for them.
import type { Form } from '../forms/lemma.ts';
import { fixed, noun } from '../forms/paradigms.ts';
import { C } from './classes.ts';

const month = (value: number, key: string, forms: readonly string[], weak: readonly string[] = []): Form[] => [
  ...fixed(key, forms, [C.month], { value }),
  // Also a common word or name (مارس، أب): a month only where something beside it says so.
  ...(weak.length ? fixed(`${key} or a word`, weak, [C.month], { value, tag: 'weak' }) : []),
];

/** Gregorian names of the Mashriq, the Syriac ones, and those of the Maghreb. */
const months: readonly Form[] = [
  ...month(1, 'january', ['يناير', 'جانفي', 'ينایر', 'كانون الثاني', 'كانون ثاني']),
  ...month(2, 'february', ['فبراير', 'فيفري', 'شباط']),
  ...month(3, 'march', ['آذار', 'آدار'], ['مارس']),
  ...month(4, 'april', ['أبريل', 'إبريل', 'أفريل', 'نيسان']),
  ...month(5, 'may', ['مايو', 'مايس', 'أيار'], ['ماي']),
  ...month(6, 'june', ['يونيو', 'يونيه', 'حزيران'], ['جوان']),
  ...month(7, 'july', ['يوليو', 'يوليه', 'يوليوز', 'جويلية', 'تموز']),
  ...month(8, 'august', ['أغسطس', 'أغسطوس', 'أوغسطس', 'غشت'], ['آب', 'أوت']),
  ...month(9, 'september', ['سبتمبر', 'شتنبر', 'أيلول']),
  ...month(10, 'october', ['أكتوبر', 'أوكتوبر', 'تشرين الأول', 'تشرين أول']),
  ...month(11, 'november', ['نوفمبر', 'نونبر', 'تشرين الثاني', 'تشرين ثاني']),
  ...month(12, 'december', ['ديسمبر', 'دجنبر', 'كانون الأول', 'كانون أول']),
];

const hijri = (value: number, key: string, forms: readonly string[], weak = false): Form[] =>
  fixed(key, forms, [C.hijriMonth], weak ? { value, tag: 'weak' } : { value });

const hijriMonths: readonly Form[] = [
  ...hijri(1, 'muharram', ['محرم', 'المحرم'], true),
  ...hijri(2, 'safar', ['صفر'], true),
  ...hijri(3, 'rabi I', ['ربيع الأول', 'ربيع أول']),
  ...hijri(4, 'rabi II', ['ربيع الثاني', 'ربيع الآخر', 'ربيع ثاني']),
  ...hijri(5, 'jumada I', ['جمادى الأولى', 'جمادى الأول', 'جمادي الأول']),
  ...hijri(6, 'jumada II', ['جمادى الآخرة', 'جمادى الثانية', 'جمادى الثاني', 'جمادى الآخر']),
  ...hijri(7, 'rajab', ['رجب'], true),
  ...hijri(8, 'shaban', ['شعبان'], true),
  ...hijri(9, 'ramadan', ['رمضان'], true),
  ...hijri(10, 'shawwal', ['شوال']),
  ...hijri(11, 'dhu al-qada', ['ذو القعدة', 'ذي القعدة', 'ذا القعدة']),
  ...hijri(12, 'dhu al-hijja', ['ذو الحجة', 'ذي الحجة', 'ذا الحجة']),
];

const day = (value: number, key: string, forms: readonly string[]): Form[] => fixed(key, forms, [C.weekday], { value });

/** They mean a day only with the article, or after آخر and the like. */
const weekdays: readonly Form[] = [
  ...day(0, 'sunday', ['أحد']),
  ...day(1, 'monday', ['اثنين', 'إثنين', 'إثنان']),
  ...day(2, 'tuesday', ['ثلاثاء', 'ثلاثا']),
  ...day(3, 'wednesday', ['أربعاء', 'أربعا']),
  ...day(4, 'thursday', ['خميس']),
  ...day(5, 'friday', ['جمعة']),
  ...day(6, 'saturday', ['سبت']),
];

const ref = (value: number, key: string, forms: readonly string[]): Form[] => fixed(key, forms, [C.today], { value });

const dayRefs: readonly Form[] = [
  ...ref(0, 'today', ['اليوم', 'هذا اليوم', 'اليوم الحالي', 'يومنا هذا']),
  ...ref(-1, 'yesterday', ['أمس', 'الأمس', 'البارحة', 'مبارح', 'إمبارح', 'اليوم الماضي', 'اليوم المنصرم', 'اليوم الفائت']),
  ...ref(-2, 'the day before yesterday', [
    'أول من أمس', 'أول أمس', 'أمس الأول', 'أول البارحة', 'أول مبارح', 'قبل أمس', 'يوم قبل أمس', 'ما قبل أمس', 'اليوم قبل الماضي', 'قبل البارحة', 'قبل مبارح', 'قبل إمبارح',
  ]),
  ...ref(1, 'tomorrow', ['غدا', 'غد', 'الغد', 'بكرة', 'بكرا']),
  ...ref(2, 'the day after tomorrow', ['بعد غد', 'بعد الغد', 'بعد بكرة']),
];

const part = (key: string, forms: readonly string[]): Form[] => fixed(key, forms, [C.dayPart], { tag: key });

const dayParts: readonly Form[] = [
  ...part('dawn', ['فجر', 'فجرا', 'الفجر', 'سحر']),
  ...part('morning', ['صباح', 'صباحا', 'الصباح', 'الصبح', 'ضحى', 'قبل ظهر', 'قبل الظهر', 'غداة']),
  ...part('noon', ['ظهر', 'ظهرا', 'الظهر', 'ظهيرة', 'الظهيرة']),
  ...part('afternoon', ['بعد ظهر', 'بعد الظهر', 'عصر', 'عصرا', 'العصر', 'بعد العصر']),
  ...part('evening', ['مساء', 'مساءا', 'المساء', 'عشية', 'مغرب', 'المغرب', 'بعد المغرب', 'غروب', 'العشاء', 'بعد العشاء', 'قبل المغرب']),
  ...part('night', ['ليل', 'ليلا', 'الليل']),
  ...part('eve', ['ليلة']),
  ...part('midnight', ['منتصف ليل', 'منتصف الليل', 'منتصف ليلة']),
  ...part('after midnight', ['بعد منتصف ليل', 'بعد منتصف الليل', 'بعد منتصف ليلة']),
];

const unit = (key: string, one: string, plurals: readonly string[], extra: Parameters<typeof noun>[2] = {}, gender: 'm' | 'f' = 'm'): Form[] =>
  noun(key, one, { plurals, gender, ...extra }, [C.timeUnit], { tag: key });

const units: readonly Form[] = [
  ...unit('minute', 'دقيقة', ['دقائق'], {}, 'f'),
  ...unit('hour', 'ساعة', ['ساعات'], {}, 'f'),
  ...unit('day', 'يوم', ['أيام']),
  ...unit('day', 'ليلة', ['ليال', 'ليالي'], {}, 'f'),
  ...unit('week', 'أسبوع', ['أسابيع']),
  ...unit('month', 'شهر', ['أشهر', 'شهور']),
  ...unit('year', 'سنة', ['سنوات', 'سنين'], {}, 'f'),
  ...unit('year', 'عام', ['أعوام']),
  ...unit('decade', 'عقد', ['عقود']),
  ...unit('century', 'قرن', ['قرون']),
];

const decade = (value: number, key: string, forms: readonly string[]): Form[] => fixed(key, forms, [C.decadeWord], { value });

const decades: readonly Form[] = [
  ...decade(20, 'twenties', ['عشرينيات', 'عشرينات']),
  ...decade(30, 'thirties', ['ثلاثينيات', 'ثلاثينات']),
  ...decade(40, 'forties', ['أربعينيات', 'أربعينات']),
  ...decade(50, 'fifties', ['خمسينيات', 'خمسينات']),
  ...decade(60, 'sixties', ['ستينيات', 'ستينات']),
  ...decade(70, 'seventies', ['سبعينيات', 'سبعينات']),
  ...decade(80, 'eighties', ['ثمانينيات', 'ثمانينات']),
  ...decade(90, 'nineties', ['تسعينيات', 'تسعينات']),
];

const every = (...stems: readonly string[]): readonly string[] => stems.flatMap((stem) => [stem, `${stem}ة`, `${stem}ين`, `${stem}ان`, `${stem}تين`, `${stem}تان`]);

/** What says which of several weeks, months, days: they follow the noun and agree with it. */
const shifts: readonly Form[] = [
  ...fixed('past', [...every('ماضي', 'فائت', 'فايت', 'منصرم', 'سابق', 'منقضي'), 'ماض', 'ماضيين', 'خالي', 'ماضيات'], [C.past], { value: -1 }),
  ...fixed('last in a span', [...every('أخير'), 'أخيرات'], [C.last], { value: -1 }),
  ...fixed('coming', [...every('مقبل', 'قادم', 'آتي', 'جاي'), 'آت'], [C.coming], { value: 1 }),
  ...fixed('current', every('جاري', 'حالي', 'راهن'), [C.this], { value: 0 }),
  ...fixed('before last', ['قبل الماضي', 'قبل الماضية', 'ما قبل الماضي', 'قبل المنصرم', 'قبل المنصرمة', 'قبل الأخير', 'قبل السابق', 'قبل السابقة', 'قبل الفائت'], [C.past], { value: -2 }),
  ...fixed('after next', ['بعد القادم', 'بعد القادمة', 'بعد المقبل', 'بعد المقبلة', 'بعد الجاي', 'بعد الجاية', 'بعد التالي'], [C.coming], { value: 2 }),
  // The week after the one the report speaks of: not counted from publication.
  ...fixed('same', ['نفسه', 'نفسها', 'ذاته', 'ذاتها', 'عينه', 'عينها'], [C.sameWord], { value: 0 }),
  ...fixed('next', every('تالي', 'لاحق').map((form) => `ال${form}`), [C.sameWord], { value: 1 }),
  ...fixed('previous', ['السابق'], [C.sameWord], { value: -1 }),
  // What is called after a date: no time of what is told.
  ...fixed('named after a date', ['ثورة', 'انتفاضة', 'حركة', 'ميدان', 'شارع', 'قوى', 'جسر', 'بوابة', 'لواء', 'كتيبة', 'ساحة', 'حديقة', 'تيار', 'فريق', 'حرب'], [C.datedName]),
  ...fixed('this', ['هذا', 'هذه', 'هذي', 'هاي', 'هاد'], [C.before]),
];

/** Their value is month and day, 1001 for the first of the tenth month; the tag is the calendar. */
const feasts: readonly Form[] = [
  ...fixed('eid al-fitr', ['عيد الفطر', 'عيد الفطر المبارك'], [C.feast], { value: 1001, tag: 'hijri' }),
  ...fixed('eid al-adha', ['عيد الأضحى', 'عيد الأضحى المبارك', 'يوم النحر'], [C.feast], { value: 1210, tag: 'hijri' }),
  ...fixed('hijri new year', ['رأس السنة الهجرية'], [C.feast], { value: 101, tag: 'hijri' }),
  ...fixed('ashura', ['عاشوراء', 'يوم عاشوراء'], [C.feast], { value: 110, tag: 'hijri' }),
  ...fixed('birth of the prophet', ['المولد النبوي', 'المولد النبوي الشريف'], [C.feast], { value: 312, tag: 'hijri' }),
  ...fixed('christmas', ['عيد الميلاد', 'عيد الميلاد المجيد', 'كريسماس', 'الكريسماس'], [C.feast], { value: 1225, tag: 'gregorian' }),
  ...fixed('new year', ['رأس السنة', 'رأس السنة الميلادية', 'عيد رأس السنة'], [C.feast], { value: 101, tag: 'gregorian' }),
];

const edge = (key: string, forms: readonly string[]): Form[] => fixed(key, forms, [C.timeEdge], { tag: key });

const edges: readonly Form[] = [
  ...edge('start', ['مطلع', 'بداية', 'أوائل', 'مستهل', 'بدايات', 'طليعة', 'فاتح']),
  ...edge('middle', ['منتصف', 'أواسط', 'وسط', 'نصف']),
  ...edge('end', ['نهاية', 'أواخر', 'ختام', 'نهايات']),
];

const preposition = (role: string, forms: readonly string[]): Form[] => fixed(`time: ${forms[0]}`, forms, [C.timePreposition], { tag: role });

const prepositions: readonly Form[] = [
  ...preposition('at', ['في', 'عند', 'بتاريخ', 'بتأريخ', 'تاريخ', 'قبيل', 'بعيد', 'لدى', 'الموافق']),
  ...fixed('since', ['منذ', 'مذ', 'ابتداء من', 'اعتبارا من', 'بدءا من', 'منذ نحو'], [C.timePreposition, C.since], { tag: 'since' }),
  ...preposition('until', ['حتى', 'لغاية', 'إلى غاية', 'حتى نهار', 'بحلول', 'لحد', 'وصولا إلى']),
  ...fixed('during', ['خلال', 'أثناء', 'في غضون', 'طوال', 'طيلة', 'على مدى', 'على مدار', 'في خلال', 'في أثناء', 'غضون'], [C.timePreposition, C.during], { tag: 'within' }),
  ...fixed('ago', ['قبل'], [C.ago]),
  ...fixed('after', ['بعد'], [C.after]),
];

export const timeWords: readonly Form[] = [
  ...months, ...hijriMonths, ...weekdays, ...dayRefs, ...dayParts, ...units, ...decades, ...shifts, ...edges, ...prepositions,
  ...fixed('day word', ['يوم', 'نهار', 'يومي', 'يوما'], [C.dayWord]),
  ...fixed('last of', ['آخر'], [C.timeOther], { value: -1 }),
  ...fixed('first of', ['أول'], [C.timeOther], { value: 1 }),
  ...feasts,
  ...fixed('which date it is', ['الموافق', 'المصادف', 'الواقع في', 'الواقع فيه', 'الموافق ل'], [C.timeLink]),
  ...fixed('hijri era', ['هجري', 'هجرية', 'الهجري', 'الهجرية', 'ه', 'للهجرة', 'هجريا'], [C.era], { tag: 'hijri' }),
  ...fixed('gregorian era', ['ميلادي', 'ميلادية', 'الميلادي', 'الميلادية', 'م', 'للميلاد', 'ميلاديا'], [C.era], { tag: 'gregorian' }),
  ...fixed('now', ['الآن', 'حتى اللحظة', 'حالا', 'حتى هذه اللحظة', 'هذه اللحظة', 'هذه الساعة'], [C.currentTime]),
  ...fixed('last night', ['الليلة الماضية', 'الليلة الفائتة', 'الليلة المنصرمة', 'ليلة البارحة', 'ليل البارحة'], [C.nightWord], { value: -1 }),
  ...fixed('the night before last', ['الليلة قبل الماضية', 'الليلة ما قبل الماضية'], [C.nightWord], { value: -2 }),
  ...fixed('tonight', ['الليلة', 'هذه الليلة'], [C.nightWord], { value: 0 }),
  ...fixed('an hour of the clock', ['الساعة', 'للساعة'], [C.clockWord]),
  ...fixed('half past', ['نصف', 'النصف', 'نص', 'النص'], [C.clockFraction], { value: 30 }),
  ...fixed('quarter past', ['ربع', 'الربع', 'ربعا'], [C.clockFraction], { value: 15 }),
  ...fixed('twenty past', ['ثلث', 'الثلث', 'ثلثا'], [C.clockFraction], { value: 20 }),
  ...fixed('about a time', ['نحو', 'حوالي', 'حوالى', 'قرابة', 'زهاء', 'أكثر من', 'أقل من', 'ما يقارب', 'ما يقرب من', 'ما يزيد عن', 'ما يزيد على', 'بحدود', 'حدود', 'تمام', 'تقريبا'], [C.timeApproximator]),
  ...fixed('local clock', ['بالتوقيت المحلي', 'بتوقيت المكان', 'توقيت محلي', 'حسب التوقيت المحلي', 'بحسب التوقيت المحلي'], [C.zoneWord], { tag: 'local' }),
  ...fixed('greenwich clock', [
    'بتوقيت غرينتش', 'بتوقيت جرينتش', 'بتوقيت غرينيتش', 'بتوقيت غرينتش', 'بتوقيت كرينتش', 'توقيت غرينتش', 'توقيت جرينتش', 'غرينتش', 'جرينتش', 'ت غ', 'تغ', 'ت . غ', 'gmt', 'utc', 'بتوقيت gmt',
  ], [C.zoneWord], { tag: 'utc' }),
  ...fixed('another clock', ['بتوقيت'], [C.zoneWord], { tag: 'other' }),
];
