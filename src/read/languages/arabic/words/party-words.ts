// Arabic words of the party layer: nisbas with their country, titles, given names, bodies of a state, and words for armed forces and
// groups. Names of actual parties stand in packs, never here.
import type { Sort } from '../../../../model/index.ts';
import type { Form } from '../forms/lemma.ts';
import type { NounShape } from '../forms/paradigms.ts';
import { adjective, fixed, noun } from '../forms/paradigms.ts';
import { C } from './classes.ts';

const broken = (...plurals: readonly string[]): NounShape => ({ plurals });

/** A nisba, masculine, with the two-letter code of its country; broken plurals where it has one. */
const nations: readonly (readonly [country: string, nisba: string, plurals?: readonly string[]])[] = [
  ['sy', 'سوري'], ['iq', 'عراقي'], ['lb', 'لبناني'], ['jo', 'أردني'], ['ps', 'فلسطيني'], ['il', 'إسرائيلي'], ['tr', 'تركي', ['أتراك']], ['ir', 'إيراني'], ['ru', 'روسي', ['روس']],
  ['us', 'أميركي'], ['us', 'أمريكي'], ['us', 'اميركاني'], ['gb', 'بريطاني'], ['gb', 'إنجليزي', ['إنجليز']], ['fr', 'فرنسي'], ['de', 'ألماني', ['ألمان']], ['it', 'إيطالي'], ['es', 'إسباني', ['إسبان']],
  ['sa', 'سعودي'], ['ae', 'إماراتي'], ['qa', 'قطري'], ['kw', 'كويتي'], ['bh', 'بحريني'], ['om', 'عماني'], ['ye', 'يمني'], ['eg', 'مصري'], ['sd', 'سوداني'], ['ss', 'جنوب سوداني'],
  ['ly', 'ليبي'], ['tn', 'تونسي', ['توانسة']], ['dz', 'جزائري'], ['ma', 'مغربي', ['مغاربة']], ['mr', 'موريتاني'], ['so', 'صومالي'], ['dj', 'جيبوتي'], ['er', 'إريتري'], ['et', 'إثيوبي'],
  ['af', 'أفغاني', ['أفغان']], ['pk', 'باكستاني'], ['in', 'هندي', ['هنود']], ['cn', 'صيني'], ['jp', 'ياباني'], ['kr', 'كوري جنوبي'], ['ua', 'أوكراني'], ['pl', 'بولندي'], ['ca', 'كندي'],
  ['au', 'أسترالي'], ['nl', 'هولندي'], ['be', 'بلجيكي'], ['se', 'سويدي'], ['no', 'نرويجي'], ['dk', 'دنماركي'], ['at', 'نمساوي'], ['ch', 'سويسري'], ['gr', 'يوناني'], ['cy', 'قبرصي'],
  ['am', 'أرميني', ['أرمن']], ['az', 'أذربيجاني'], ['ge', 'جورجي'], ['ng', 'نيجيري'], ['td', 'تشادي'], ['ml', 'مالي'], ['ne', 'نيجري'], ['ke', 'كيني'], ['ug', 'أوغندي'], ['bd', 'بنغالي'],
  ['ph', 'فلبيني'], ['id', 'إندونيسي'], ['my', 'ماليزي'], ['th', 'تايلندي'], ['br', 'برازيلي'], ['mx', 'مكسيكي'], ['za', 'جنوب أفريقي'], ['ro', 'روماني'], ['bg', 'بلغاري'], ['hu', 'مجري'],
  ['uz', 'أوزبكي', ['أوزبك']], ['tm', 'تركمانستاني'], ['kz', 'كازاخستاني'], ['tj', 'طاجيكي'], ['lk', 'سريلانكي'], ['np', 'نيبالي'], ['ve', 'فنزويلي'], ['cu', 'كوبي'], ['rs', 'صربي', ['صرب']],
];

const nationalities: readonly Form[] = nations.filter(([, nisba]) => !nisba.includes(' ')).flatMap(([country, nisba, plurals]) => adjective(`nation-${nisba}`, nisba, [C.nationality], { tag: country }, plurals ?? []));

/** Peoples without a state of their own: no country code. */
const peoples: readonly Form[] = [
  ['كردي', 'أكراد', 'كرد'], ['درزي', 'دروز'], ['علوي'], ['شيعي', 'شيعة'], ['سني', 'سنة'], ['مسيحي'], ['تركماني', 'تركمان'], ['عربي', 'عرب'], ['أيزيدي'], ['إيزيدي'], ['آشوري'], ['حوثي'], ['أوروبي'],
  ['غربي'], ['أممي'], ['خليجي'], ['إسلامي'], ['شيشاني'], ['أويغوري', 'أويغور'],
].flatMap(([one, ...plurals]) => adjective(`people-${one}`, one, [C.partyOther], { tag: 'people' }, plurals));

const title = (key: string, one: string, shape: NounShape, sort: Sort | undefined): Form[] => noun(`title-${key}`, one, shape, [C.title], sort ? { sort } : {});
const both: NounShape = { sound: 'm', feminine: true };

const titles: readonly Form[] = [
  ...title('president', 'رئيس', { plurals: ['رؤساء'], feminine: true }, 'official'),
  ...title('minister', 'وزير', { plurals: ['وزراء'], feminine: true }, 'official'),
  ...title('deputy', 'نائب', { plurals: ['نواب'], feminine: true }, 'official'),
  ...title('assistant', 'مساعد', both, 'official'),
  ...title('adviser', 'مستشار', both, 'official'),
  ...title('director', 'مدير', { plurals: ['مدراء'], feminine: true }, 'official'),
  ...title('governor', 'محافظ', { sound: 'm' }, 'official'),
  ...title('ambassador', 'سفير', { plurals: ['سفراء'], feminine: true }, 'diplomatic'),
  ...title('envoy', 'مبعوث', both, 'diplomatic'),
  ...title('delegate', 'مندوب', both, 'diplomatic'),
  ...title('representative', 'ممثل', both, 'official'),
  ...title('coordinator', 'منسق', both, 'official'),
  ...title('secretary', 'أمين', { plurals: ['أمناء'], feminine: true }, 'official'),
  ...title('commander', 'قائد', { plurals: ['قادة'], feminine: true }, 'military'),
  ...title('chief', 'زعيم', { plurals: ['زعماء'], feminine: true }, undefined),
  ...title('leader', 'قيادي', both, 'military'),
  ...title('member', 'عضو', { plurals: ['أعضاء'] }, 'official'),
  ...title('head-of-state', 'مرشد', { single: true }, 'official'),
  ...title('prime', 'مفوض', both, 'official'),
  ...title('king', 'ملك', { single: true }, 'official'),
  ...title('emir', 'أمير', { plurals: ['أمراء'] }, 'official'),
  ...title('mayor', 'عمدة', {}, 'official'),
  ...title('attorney', 'وكيل', { plurals: ['وكلاء'] }, 'official'),
  ...title('judge', 'قاضي', { plurals: ['قضاة'] }, 'official'),
  ...title('correspondent', 'مراسل', both, 'media'),
  ...title('doctor', 'طبيب', { plurals: ['أطباء'], feminine: true }, 'medical'),
  ...title('activist', 'ناشط', { plurals: ['نشطاء'], sound: 'm', feminine: true }, 'local'),
  ...title('researcher', 'باحث', both, undefined),
  ...title('analyst', 'محلل', both, undefined),
  ...title('expert', 'خبير', { plurals: ['خبراء'], feminine: true }, undefined),
  ...title('emeritus', 'دكتور', both, undefined),
  ...title('engineer', 'مهندس', both, undefined),
  ...title('sheikh', 'شيخ', { plurals: ['شيوخ'] }, 'local'),
  ...title('journalist', 'صحافي', both, 'media'),
  ...title('lawyer', 'محامي', both, undefined),
  ...title('citizen', 'مواطن', both, undefined),
  ...title('professor', 'أستاذ', both, undefined),
  ...title('mister', 'سيد', both, undefined),
  ...title('hajj', 'حاج', { feminine: true }, undefined),
  ...noun('title-field-marshal', 'مشير', { single: true }, [C.rank], { sort: 'military' }),
  ...noun('title-brigadier', 'عميد', { plurals: ['عمداء'] }, [C.rank], { sort: 'military' }),
  ...noun('title-general', 'فريق', { single: true }, [C.rank], { sort: 'military' }),
  ...noun('title-lt', 'عماد', { single: true }, [C.rank], { sort: 'military' }),
  ...fixed('staff-rank', ['الركن', 'أول', 'الطيار', 'المتقاعد', 'الحقوقي', 'المهندس', 'الطبيب', 'الدكتور'], [C.partyOther], { tag: 'after-rank' }),
];

const sources = (key: string, one: string, shape: NounShape, sort?: Sort): Form[] => noun(`party-${key}`, one, shape, [C.sourceNoun], sort ? { sort } : {});
const sourceHeads: readonly Form[] = [
  ...sources('reporter', 'إعلامي', both, 'media'),
  ...sources('eyewitness', 'شاهد عيان', {}, 'witness'),
  ...fixed('eyewitnesses', ['شهود عيان', 'شاهد عيان', 'شهود العيان'], [C.sourceNoun], { sort: 'witness' }),
  ...sources('diplomats', 'دبلوماسي', both, 'diplomatic'),
  ...sources('leader', 'قيادي', both, 'military'),
];

const offices = (key: string, one: string, shape: NounShape, sort: Sort = 'official'): Form[] => noun(`office-${key}`, one, shape, [C.officeWord], { sort });
const officeHeads: readonly Form[] = [
  ...offices('government', 'حكومة', { sound: 'f' }),
  ...offices('ministry', 'وزارة', { sound: 'f' }),
  ...offices('presidency', 'رئاسة', { sound: 'f' }),
  ...offices('authority', 'سلطة', { sound: 'f' }),
  ...offices('council', 'مجلس', broken('مجالس')),
  ...offices('parliament', 'برلمان', { sound: 'f' }),
  ...offices('court', 'محكمة', broken('محاكم')),
  ...offices('prosecution', 'نيابة', { sound: 'f' }),
  ...offices('directorate', 'مديرية', { sound: 'f' }),
  ...offices('office', 'مكتب', broken('مكاتب')),
  ...offices('committee', 'لجنة', broken('لجان')),
  ...offices('department', 'دائرة', broken('دوائر')),
  ...offices('command', 'قيادة', { sound: 'f' }, 'military'),
  ...offices('staff', 'أركان', {}, 'military'),
  ...offices('body', 'هيئة', { sound: 'f' }),
  ...offices('municipality', 'بلدية', { sound: 'f' }),
  ...offices('administration', 'إدارة', { sound: 'f' }),
  ...offices('organisation', 'منظمة', { sound: 'f' }),
  ...offices('mission', 'بعثة', { sound: 'f' }),
  ...offices('embassy', 'سفارة', { sound: 'f' }, 'diplomatic'),
  ...offices('delegation', 'وفد', broken('وفود'), 'diplomatic'),
  ...offices('foreign', 'خارجية', { single: true }, 'diplomatic'),
  ...offices('home', 'داخلية', { single: true }, 'security'),
  ...offices('regime', 'نظام', broken('أنظمة')),
  ...offices('opposition', 'معارضة', { sound: 'f' }),
  ...offices('civil-defence', 'دفاع مدني', {}, 'medical'),
];

const forces = (key: string, one: string, shape: NounShape, tag: string, classId: number = C.forceWord): Form[] => noun(`force-${key}`, one, shape, [classId], { tag, sort: tag === 'police' ? 'security' : 'military' });
const forceHeads: readonly Form[] = [
  ...forces('forces', 'قوة', { plurals: ['قوات', 'قوى'] }, 'army'),
  ...forces('army', 'جيش', broken('جيوش'), 'army'),
  ...forces('police', 'شرطة', { single: true }, 'police'),
  ...forces('security', 'أمن', { single: true }, 'police'),
  ...forces('artillery', 'مدفعية', { sound: 'f' }, 'army'),
  ...forces('patrol', 'دورية', { sound: 'f' }, 'army'),
  ...forces('troops', 'جندي', broken('جنود'), 'army'),
  ...forces('unit', 'وحدة', { sound: 'f' }, 'army'),
  ...forces('aviation', 'طيران', { single: true }, 'air'),
  ...forces('planes', 'طائرة', { sound: 'f', plurals: ['طائرات'] }, 'air'),
  ...forces('fighters-air', 'مقاتلة', { sound: 'f', plurals: ['مقاتلات'] }, 'air'),
  ...forces('helicopters', 'مروحية', { sound: 'f' }, 'air'),
  ...forces('drones', 'مسيرة', { sound: 'f' }, 'air'),
  ...forces('warships', 'بارجة', broken('بوارج'), 'army'),
  ...forces('air-force', 'سلاح الجو', {}, 'air'),
  ...fixed('air-force-phrase', ['سلاح الجو', 'القوات الجوية', 'الطيران الحربي', 'الطيران المروحي'], [C.forceWord], { pos: 'noun', tag: 'air', sort: 'military' }),
  ...forces('occupation', 'احتلال', { single: true }, 'army'),
];

const groupHeads: readonly Form[] = [
  ...forces('militia', 'ميليشيا', broken('ميليشيات'), 'group', C.groupWord),
  ...forces('militia2', 'مليشيا', broken('مليشيات'), 'group', C.groupWord),
  ...forces('faction', 'فصيل', broken('فصائل'), 'group', C.groupWord),
  ...forces('group', 'جماعة', { sound: 'f' }, 'group', C.groupWord),
  ...forces('set', 'مجموعة', { sound: 'f', plurals: ['مجاميع'] }, 'group', C.groupWord),
  ...forces('organisation', 'تنظيم', { sound: 'f' }, 'group', C.groupWord),
  ...forces('movement', 'حركة', { sound: 'f' }, 'group', C.groupWord),
  ...forces('battalion', 'كتيبة', broken('كتائب'), 'group', C.groupWord),
  ...forces('brigade', 'لواء', broken('ألوية'), 'group', C.groupWord),
  ...forces('squadron', 'سرية', broken('سرايا'), 'group', C.groupWord),
  ...forces('division', 'فرقة', broken('فرق'), 'group', C.groupWord),
  ...forces('front', 'جبهة', broken('جبهات'), 'group', C.groupWord),
  ...forces('gang', 'عصابة', { sound: 'f' }, 'group', C.groupWord),
  ...forces('cell', 'خلية', broken('خلايا'), 'group', C.groupWord),
  ...forces('mobilisation', 'حشد', broken('حشود'), 'group', C.groupWord),
];

/** What an armed body may be called further: adjectives without a country. */
const armedAdjectives: readonly Form[] = [
  'حربي', 'مسلح', 'مجهول', 'معارض', 'موالي', 'متطرف', 'متشدد', 'جهادي', 'تكفيري', 'إرهابي', 'أجنبي', 'محلي', 'نظامي', 'خاص', 'مشترك', 'جوي', 'بري', 'بحري', 'مسير', 'ثوري', 'وطني', 'شعبي', 'انفصالي', 'مروحي',
  'مناوئ', 'متحالف', 'داعم', 'مهاجم', 'ملثم', 'صديق', 'رديف', 'حليف', 'غازي', 'محتل', 'متمرد', 'استطلاعي', 'دولي', 'متعدد', 'اتحادي', 'فيدرالي', 'حكومي', 'أمني', 'عسكري',
].flatMap((word) => adjective(`of-force-${word}`, word, [C.partyOther], { tag: 'armed' }));

const bodyAdjectives: readonly Form[] = [
  'أعلى', 'عليا', 'عام', 'عامة', 'وطني', 'مركزي', 'انتقالي', 'مؤقت', 'مؤقتة', 'رئاسي', 'تشريعي', 'وزاري', 'قضائي', 'تنفيذي', 'اتحادي', 'محلي', 'شرعي', 'أعلى', 'رسمي', 'أول', 'أولى', 'سابق', 'حالي', 'جديد', 'كبير', 'رفيع',
  'بارز', 'مطلع', 'موثوق', 'مقرب', 'مجهول', 'متعدد', 'مختلف', 'خاص', 'متطابق', 'عدلي', 'مدني', 'ديني', 'صحي', 'إغاثي', 'إنساني', 'حقوقي', 'سياسي', 'حزبي', 'برلماني', 'استخباراتي', 'سيادي', 'عشائري', 'كنسي', 'ملاحي', 'تنفيذي',
].flatMap((word) => adjective(`of-office-${word}`, word, [C.partyOther], { tag: 'office' }));

/** Given names, alone or as the first part of one. A place's name after them is a family's (محمد القصير). */
const givenNames: readonly Form[] = fixed('given-name', [
  'محمد', 'أحمد', 'محمود', 'حامد', 'حمد', 'حمدان', 'علي', 'حسن', 'حسين', 'خالد', 'عمر', 'عمرو', 'عثمان', 'سعيد', 'سعد', 'صالح', 'ناصر', 'إبراهيم', 'إسماعيل', 'يوسف', 'يعقوب', 'موسى', 'عيسى', 'داود', 'سليمان', 'هارون',
  'جمال', 'كمال', 'جلال', 'طارق', 'زياد', 'رامي', 'سامي', 'هادي', 'مهدي', 'كريم', 'حسام', 'عصام', 'هشام', 'بسام', 'وسام', 'أسامة', 'مصطفى', 'مرتضى', 'عباس', 'جعفر', 'قاسم', 'كاظم', 'جواد', 'صادق', 'بشار', 'ماهر', 'سمير',
  'عبدالله', 'عبدالرحمن', 'عبدالعزيز', 'عبدالكريم', 'عبدالقادر', 'عبداللطيف', 'عبدالفتاح', 'عبدالحميد', 'عبدالمجيد', 'عبدربه', 'عبد', 'أبو', 'أبي', 'بن', 'ابن', 'بنت', 'فهد', 'سلمان', 'فيصل', 'تركي', 'بندر', 'سلطان', 'راشد', 'زايد',
  'فاطمة', 'عائشة', 'خديجة', 'زينب', 'مريم', 'ليلى', 'سارة', 'هند', 'منى', 'رنا', 'ريم', 'أمل', 'وفاء', 'شيماء', 'لمى', 'رامز', 'رفعت', 'رياض', 'رضا', 'رشيد', 'رجب', 'رعد', 'رائد', 'زهير', 'زكريا', 'زيد', 'سالم', 'سعدون', 'سيف',
  'شادي', 'شاكر', 'شهاب', 'شريف', 'صابر', 'صفوت', 'صلاح', 'ضياء', 'طه', 'طلال', 'ظافر', 'عادل', 'عارف', 'عاطف', 'عامر', 'عدنان', 'عدي', 'عزيز', 'عزت', 'علاء', 'عماد', 'عمار', 'غسان', 'غازي', 'فؤاد', 'فادي', 'فارس', 'فاروق', 'فراس',
  'فواز', 'فوزي', 'قصي', 'قيس', 'لؤي', 'ليث', 'مازن', 'مالك', 'مجدي', 'محسن', 'مروان', 'مشعل', 'معاذ', 'معتز', 'منذر', 'منصور', 'منير', 'مؤيد', 'ميشال', 'نادر', 'نبيل', 'نجيب', 'نزار', 'نضال', 'نعيم', 'نوري', 'هاني', 'هيثم', 'وائل',
  'وليد', 'ياسر', 'ياسين', 'يحيى', 'يونس', 'أنس', 'أنور', 'أيمن', 'أمجد', 'أكرم', 'أشرف', 'باسل', 'باسم', 'بدر', 'بهاء', 'بلال', 'برهم', 'تامر', 'توفيق', 'ثائر', 'جابر', 'جاسم', 'جهاد', 'جورج', 'جوزف', 'جون', 'جيمس', 'ديفيد', 'حاتم',
  'حازم', 'حبيب', 'حكمت', 'حيدر', 'خليل', 'خليفة', 'دريد', 'إياد', 'إيهاب', 'إلياس', 'أياد', 'بولس', 'بطرس', 'مايكل', 'روبرت', 'ريتشارد', 'ستيفن', 'توماس', 'وليام', 'باتريك', 'بيتر', 'بول', 'مارك', 'سيرغي', 'فلاديمير', 'ديمتري', 'ماريا',
  'مسعود', 'جلال', 'نوشيروان', 'هوشيار', 'أمير', 'بيار', 'رولا', 'رشا', 'سحر', 'سناء', 'هالة', 'هبة', 'ياسمين', 'لينا', 'دينا', 'نادين', 'رانيا', 'حنان', 'إيمان', 'بثينة', 'عبير', 'غادة', 'كوثر', 'ميساء', 'نجاة', 'نسرين', 'سوسن',
], [C.nameWord]);

/** What introduces the name of an operation or of those who wage it. */
const announcing: readonly Form[] = fixed('announces-name', ['عملية', 'معركة', 'باسم', 'اسم', 'فصائل', 'غرفة', 'مسمى'], [C.announcesName]);

export const partyWords: readonly Form[] = [
  ...announcing,
  ...nationalities, ...peoples, ...titles, ...sourceHeads, ...officeHeads, ...forceHeads, ...groupHeads, ...armedAdjectives, ...bodyAdjectives, ...givenNames,
];
