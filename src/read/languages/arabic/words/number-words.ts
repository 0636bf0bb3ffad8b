// Arabic words of the number and amount layers: cardinals in every case and gender, ordinals, fractions, vague sizes, and what
// bounds or blurs a number. Tags tell forms apart that need a neighbour: see numbers/pieces.ts.
import type { Exactness, VagueSize } from '../../../../model/index.ts';
import type { Form } from '../forms/lemma.ts';
import { fixed, verb } from '../forms/paradigms.ts';
import { C } from './classes.ts';

const cardinal = (kind: number, value: number, forms: string, tag?: string): Form[] =>
  fixed(`number ${value}${tag ? ` ${tag}` : ''}`, forms.split(' '), [C.numberWord, kind], { pos: 'noun', value, ...(tag === undefined ? {} : { tag }) });

// A unit's forms: with ة before masculine nouns, without before feminine ones, and as they are spoken (ت for ث).
const units: readonly Form[] = [
  ...cardinal(C.unit, 0, 'صفر'),
  ...cardinal(C.unit, 1, 'واحد واحدة واحدا'),
  // أحد and إحدى alone mean "one of" or "anyone": a number only before عشر or a ten.
  ...cardinal(C.unit, 1, 'أحد إحدى احدا', 'joined'),
  ...cardinal(C.unit, 2, 'اثنان اثنين اثنتان اثنتين ثنتان ثنتين اتنان اتنين اتنتين'),
  // اثنا and اثني stand only before عشر.
  ...cardinal(C.unit, 2, 'اثنا اثني اثنتا اثنتي اثنى اثنتى', 'joined'),
  ...cardinal(C.unit, 3, 'ثلاثة ثلاث ثلاثا تلاتة تلات'),
  ...cardinal(C.unit, 4, 'أربعة أربع أربعا'),
  ...cardinal(C.unit, 5, 'خمسة خمس خمسا'),
  ...cardinal(C.unit, 6, 'ستة ست ستا'),
  ...cardinal(C.unit, 7, 'سبعة سبع سبعا'),
  ...cardinal(C.unit, 8, 'ثمانية ثماني ثمان ثمانيا ثمنية تمانية تماني تمان تمنية'),
  ...cardinal(C.unit, 9, 'تسعة تسع تسعا'),
  // Ten counts as a unit: it takes no unit before it, and makes the teens after one.
  ...cardinal(C.unit, 10, 'عشرة عشر عشرا'),
];

const tens: readonly Form[] = (
  [
    [20, 'عشر'],
    [30, 'ثلاث تلات'],
    [40, 'أربع'],
    [50, 'خمس'],
    [60, 'ست'],
    [70, 'سبع'],
    [80, 'ثمان تمان ثمن تمن'],
    [90, 'تسع'],
  ] as const
).flatMap(([value, stems]) => cardinal(C.ten, value, stems.split(' ').flatMap((stem) => [`${stem}ون`, `${stem}ين`]).join(' ')));

// Teens in one word, as they are spoken and as some newspapers set them.
const spokenEnds = ['عش', 'عشر', 'عشرة', 'تعش', 'طعش', 'تعشر', 'طعشر', 'تاشر', 'طاشر', 'اشر'];
const spokenTeens: readonly Form[] = (
  [
    [11, 'احد حد إحدى', ['عش', 'عشر', 'عشرة', 'اشر']],
    [12, 'اثنا اثني اطن اتن اثن طن اطنا', ['عش', 'عشر', 'اشر']],
    [13, 'ثلاث ثلاثة ثلت ثلث تلت تلات', spokenEnds],
    [14, 'أربع أربعة', spokenEnds],
    [15, 'خمس خمسة', spokenEnds],
    [16, 'ست ستة', spokenEnds],
    [17, 'سبع سبعة', spokenEnds],
    [18, 'ثمان ثماني ثمن تمن تمان', spokenEnds],
    [19, 'تسع تسعة', spokenEnds],
  ] as const
).flatMap(([value, stems, ends]) => cardinal(C.teen, value, stems.split(' ').flatMap((stem) => ends.map((end) => stem + end)).join(' ')));

const hundredWords = ['مئة', 'مائة', 'مية', 'ماية'];
const hundreds: readonly Form[] = [
  ...cardinal(C.hundred, 100, hundredWords.join(' ')),
  ...cardinal(C.hundred, 200, 'مئتان مئتين مئتا مئتي مائتان مائتين مائتا مائتي'),
  ...(
    [
      [300, 'ثلاث تلات ثلث تلت ثلاثة'],
      [400, 'أربع أربعة'],
      [500, 'خمس خمسة'],
      [600, 'ست ستة'],
      [700, 'سبع سبعة'],
      [800, 'ثمان ثماني ثمن تمان تمن'],
      [900, 'تسع تسعة'],
    ] as const
  ).flatMap(([value, stems]) => cardinal(C.hundred, value, stems.split(' ').flatMap((stem) => hundredWords.map((word) => stem + word)).join(' '))),
];

/** A power of a thousand: its singular, dual and plural are told apart by tag; one in ا is a dual, or an accusative after a number. */
const scale = (value: number, one: string, plurals: string, vague: VagueSize): Form[] => [
  ...cardinal(C.scale, value, one, 'one'),
  ...cardinal(C.scale, value, `${one}ان ${one}ين ${one}ي`, 'two'),
  ...cardinal(C.scale, value, `${one}ا`, 'two or one'),
  ...fixed(`numbers ${value}`, plurals.split(' '), [C.numberWord, C.scale, C.vagueNumber], { pos: 'noun', value, vague, tag: 'many' }),
];

const scales: readonly Form[] = [
  ...scale(1e3, 'ألف', 'آلاف ألوف', 'thousands'),
  ...scale(1e6, 'مليون', 'ملايين مليونات', 'millions'),
  ...scale(1e9, 'مليار', 'مليارات', 'millions'),
  ...scale(1e9, 'بليون', 'بلايين بليونات', 'millions'),
  ...scale(1e12, 'تريليون', 'تريليونات', 'millions'),
  ...scale(1e12, 'ترليون', 'ترليونات', 'millions'),
];

const vagueSizes: readonly Form[] = [
  ...fixed('tens', ['عشرات'], [C.numberWord, C.vagueNumber], { pos: 'noun', value: 10, vague: 'tens' }),
  ...fixed('hundreds', ['مئات', 'مائات', 'ميات'], [C.numberWord, C.hundred, C.vagueNumber], { pos: 'noun', value: 100, vague: 'hundreds', tag: 'many' }),
];

const fraction = (value: number, forms: string, tag?: string): Form[] =>
  fixed(`fraction ${value}`, forms.split(' '), [C.numberWord, C.fraction], { pos: 'noun', value, ...(tag === undefined ? {} : { tag }) });

const fractions: readonly Form[] = [
  ...fraction(1 / 2, 'نصف نصفا نص'),
  ...fraction(1 / 3, 'ثلث ثلثا'),
  ...fraction(1 / 4, 'ربع ربعا'),
  ...fraction(2 / 3, 'ثلثي'),
  // ثلاثة أرباع: the word counts quarters.
  ...fraction(1 / 4, 'أرباع', 'counted'),
];

const ordinal = (value: number, forms: string, tag?: string): Form[] =>
  fixed(`ordinal ${value}`, forms.split(' '), [C.ordinal], { pos: 'adjective', value, ...(tag === undefined ? {} : { tag }) });

const ordinals: readonly Form[] = [
  ...ordinal(1, 'أول أولى'),
  // حادي stands only before عشر or a ten.
  ...ordinal(1, 'حادي حادية', 'joined'),
  ...ordinal(2, 'ثاني ثانية ثان تاني تانية'),
  ...ordinal(3, 'ثالث ثالثة تالت تالتة'),
  ...ordinal(4, 'رابع رابعة'),
  ...ordinal(5, 'خامس خامسة'),
  ...ordinal(6, 'سادس سادسة'),
  ...ordinal(7, 'سابع سابعة'),
  ...ordinal(8, 'ثامن ثامنة تامن تامنة'),
  ...ordinal(9, 'تاسع تاسعة'),
  ...ordinal(10, 'عاشر عاشرة'),
];

const bound = (key: string, classId: number, exactness: Exactness, forms: readonly string[]): Form[] => fixed(key, forms, [classId], { exactness });

/** The phrase with each of several openings. */
const each = (openings: readonly string[], ...rests: readonly string[]): string[] => rests.flatMap((rest) => openings.map((opening) => `${opening} ${rest}`));

const theirNumber = ['عددهم', 'عددها', 'عددهن', 'عدده'];
const over = ['على', 'عن'];

/** A verb that compares, alone or with "their number" between it and its preposition: يزيد على, يزيد عددهم على. */
const compared = (verbs: readonly string[], links: readonly string[]): string[] =>
  verbs.flatMap((word) => links.flatMap((link) => [`${word} ${link}`, ...theirNumber.map((count) => `${word} ${count} ${link}`)]));

const before: readonly Form[] = [
  ...bound('about', C.approximator, 'about', [
    'نحو', 'حوالي', 'قرابة', 'زهاء', 'يقارب', 'تقارب', 'ما يقارب', 'مما يقارب', 'يناهز', 'تناهز', 'ما يناهز', 'ناهز', 'قارب',
    'يقارب عددهم', 'يناهز عددهم', 'يقدر عددهم بنحو', 'في حدود', 'في نحو', 'مقدار',
    ...each(['يقرب', 'تقرب', 'ما يقرب', 'مما يقرب'], 'من'),
  ]),
  ...bound('at least', C.atLeast, 'at_least', compared(['لا يقل', 'لا تقل', 'ما لا يقل', 'مالا يقل', 'مما لا يقل', 'لم يقل', 'لم تقل', 'لن يقل', 'لن تقل', 'لا يقلون', 'ليس أقل', 'ليس بأقل'], ['عن', 'من'])),
  ...bound('more than', C.moreThan, 'more_than', [
    ...each(['أكثر', 'أزيد', 'أكبر', 'أعلى', 'أكثر بقليل', 'أكثر بكثير'], 'من'),
    ...compared(['يزيد', 'تزيد', 'ما يزيد', 'مما يزيد', 'زاد', 'زادت', 'يربو', 'تربو', 'ما يربو', 'مما يربو', 'زيادة', 'يزيدون', 'يربون'], over),
    'ما يفوق', 'ما يتجاوز', 'ما يتعدى', 'ما يتخطى', 'ما فوق', 'نيف و',
  ]),
  ...bound('at most', C.atMost, 'at_most', [
    ...compared(['لا يزيد', 'لا تزيد', 'ما لا يزيد', 'مالا يزيد', 'لن يزيد', 'لن تزيد', 'لم يزد', 'لم تزد', 'لا يربو', 'لا يزيدون', 'لم يزيدوا'], over),
    ...['لا', 'لم', 'ما لا'].flatMap((not) => ['يتجاوز', 'تتجاوز', 'يتجاوزوا', 'يتجاوزون', 'يتعدى', 'تتعدى', 'يتعد', 'تتعد', 'يتخطى', 'تتخطى', 'يتخط', 'يفوق', 'تفوق'].flatMap((word) => [
      `${not} ${word}`, ...theirNumber.map((count) => `${not} ${word} ${count}`),
    ])),
    'بحد أقصى', 'كحد أقصى', 'حد أقصى', 'ما يصل إلى', 'ليس أكثر من', 'لا أكثر من',
  ]),
  ...bound('less than', C.lessThan, 'less_than', [
    ...each(['أقل', 'أدنى', 'أقل بقليل', 'أقل بكثير'], 'من'),
    ...compared(['يقل', 'تقل', 'ما يقل', 'مما يقل', 'يقلون', 'تقلون'], ['عن']),
    'دون', 'ما دون', 'ما هو دون',
  ]),
  // Verbs that go beyond a number; the counted thing may stand between (تجاوز عدد القتلى المئة).
  ...verb('exceed', 'تجاوز', 'يتجاوز', [C.exceed], { exactness: 'more_than' }),
  ...verb('outdo', 'فاق', 'يفوق', [C.exceed], { exactness: 'more_than' }),
  ...verb('overstep', 'تخطى', 'يتخطى', [C.exceed], { exactness: 'more_than' }),
  ...verb('pass', 'تعدى', 'يتعدى', [C.exceed], { exactness: 'more_than' }),
  // Those that compare through a preposition, with the counted thing between: زاد عدد القتلى على المئة, لا يقل عدد الجرحى عن عشرين.
  ...fixed('surpass', ['زاد', 'زادت', 'يزيد', 'تزيد', 'يزد', 'يربو', 'تربو'], [C.exceed], { exactness: 'more_than', tag: 'linked' }),
  ...fixed('fall short', ['يقل', 'تقل', 'قل', 'قلت'], [C.exceed], { exactness: 'less_than', tag: 'linked' }),
  ...fixed('above', ['فوق'], [C.exceed], { exactness: 'more_than', tag: 'above' }),
];

const after: readonly Form[] = [
  ...bound('at least after', C.boundAfter, 'at_least', [
    ...each(['على', 'في'], 'الأقل'), ...each(['على', 'في'], 'أقل تقدير', 'أدنى تقدير', 'أقل التقديرات'),
    'كحد أدنى', 'بحد أدنى', 'حدا أدنى', 'أو أكثر', 'أو يزيد', 'أو يزيدون', 'فأكثر', 'فما فوق', 'وما فوق',
  ]),
  ...bound('at most after', C.boundAfter, 'at_most', [
    ...each(['على', 'في'], 'الأكثر', 'أكثر تقدير', 'أبعد تقدير', 'أقصى تقدير'), 'كحد أقصى', 'بحد أقصى', 'فأقل', 'فما دون', 'لا أكثر', 'لا غير أكثر',
  ]),
  ...bound('about after', C.boundAfter, 'about', ['تقريبا', 'على وجه التقريب', 'أو نحو ذلك', 'بالتقريب', 'على التقريب']),
  ...bound('and odd', C.oddOver, 'more_than', ['نيف', 'نيفا', 'نيفة']),
];

const several: readonly Form[] = fixed('several', [
  'عدة', 'بضعة', 'بضع', 'بعض', 'العديد من', 'عديد من', 'الكثير من', 'كثير من', 'كثيرا من', 'مزيد من', 'المزيد من', 'البعض',
  ...['عدد', 'عددا'].flatMap((word) => ['', ' كبير', ' كبيرا', ' قليل', ' قليلا', ' محدود', ' محدودا', ' آخر', ' غير محدد', ' غير معروف', ' غير قليل', ' هائل', ' ضخم', ' لا بأس به'].map((how) => `${word}${how} من`)),
  ...['أعداد', 'أعدادا'].flatMap((word) => ['', ' كبيرة', ' هائلة', ' ضخمة', ' قليلة', ' متزايدة', ' محدودة'].map((how) => `${word}${how} من`)),
], [C.few], { exactness: 'vague', vague: 'several' });

const links: readonly Form[] = [
  ...fixed('comma number word', ['فاصلة', 'فاصل'], [C['comma number word']]),
  ...fixed('between', ['بين', 'ما بين'], [C.between]),
  ...fixed('from', ['من'], [C.from]),
  ...fixed('until', ['إلى', 'حتى'], [C.until]),
  ...fixed('or', ['أو'], [C.or]),
  ...fixed('count', ['عدد', 'حصيلة', 'عددهم', 'عددها', 'عددهن', 'العدد', 'حصيلتهم', 'إجمالي', 'مجموع'], [C.countNoun], { pos: 'noun' }),
  // What goes from one number to another: no range.
  ...fixed('rise', [
    'ارتفع', 'ارتفعت', 'يرتفع', 'ترتفع', 'ليرتفع', 'لترتفع', 'ارتفاع', 'زاد', 'زادت', 'زيادة', 'انخفض', 'انخفضت', 'انخفاض', 'تراجع', 'تراجعت', 'قفز', 'قفزت',
    'رفع', 'رفعت', 'خفض', 'خفضت', 'صعد', 'صعدت', 'هبط', 'هبطت', 'عدل', 'عدلت', 'تقليص', 'قلص', 'زيادتها', 'رفعها', 'خفضها',
  ], [C.rise], { pos: 'noun' }),
];

export const numberWords: readonly Form[] = [
  ...units, ...tens, ...spokenTeens, ...hundreds, ...scales, ...vagueSizes, ...fractions, ...ordinals, ...before, ...after, ...several, ...links,
];
