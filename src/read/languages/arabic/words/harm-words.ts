// What befalls people: verbs and nouns of killing, injury, abduction, detention, displacement, loss; the words by which
// events bring them about (أسفر عن، أودى بحياة); the words for tolls; and those that introduce parts (بينهم).

import type { Form } from '../forms/lemma.ts';
import { fixed, masdar, noun, verb } from '../forms/paradigms.ts';
import { C } from './classes.ts';

const killed = { measure: 'killed' } as const;
const injured = { measure: 'injured' } as const;
const abducted = { measure: 'abducted' } as const;
const detained = { measure: 'detained' } as const;
const displaced = { measure: 'displaced' } as const;
const missing = { measure: 'missing' } as const;
const returned = { measure: 'returned' } as const;

/** tag `either`: written alike as active (with an agent and an object) and passive (with a victim as subject). */
const verbs: readonly Form[] = [
  ...verb('kill', 'قتل', 'يقتل', [C.killVerb], { ...killed, tag: 'either' }),
  ...verb('kill-object', 'قتّلت', 'يقتّل', [C.killVerb], { ...killed, tag: 'active' }),
  ...verb('assassinate', 'اغتال', 'يغتال', [C.killVerb], { ...killed, tag: 'active' }),
  ...verb('be-assassinated', 'اغتيل', 'يُغتال', [C.killVerb], { ...killed, tag: 'passive' }),
  ...verb('execute', 'أعدم', 'يعدم', [C.killVerb], { ...killed, tag: 'either' }),
  ...verb('slaughter', 'ذبح', 'يذبح', [C.killVerb], { ...killed, tag: 'either' }),
  // «صفا واحدا»: in one row.
  ...verb('liquidate', 'صفى', 'يصفي', [C.killVerb], { ...killed, tag: 'active' }).filter(({ form }) => form !== 'صفا'),
  ...verb('behead-people', 'أباد', 'يبيد', [C.killVerb], { ...killed, tag: 'active' }),
  ...verb('be-martyred', 'استشهد', 'يستشهد', [C.dieVerb], { ...killed, tag: 'passive' }),
  // Its jussive تمت is also «was done», which is far more frequent.
  ...verb('die', 'مات', 'يموت', [C.dieVerb], { ...killed, tag: 'passive' }).filter(({ form }) => form !== 'تمت'),
  ...verb('pass-away', 'توفي', 'يتوفى', [C.dieVerb], { ...killed, tag: 'passive' }),
  ...verb('perish', 'قضى', 'يقضي', [C.dieVerb], { ...killed, tag: 'passive-if-people' }),
  ...verb('perish2', 'هلك', 'يهلك', [C.dieVerb], { ...killed, tag: 'passive' }),
  ...verb('drown', 'غرق', 'يغرق', [C.dieVerb], { ...killed, tag: 'passive-if-people' }),
  ...verb('injure', 'جرح', 'يجرح', [C.injureVerb], { ...injured, tag: 'either' }),
  ...verb('hit', 'أصاب', 'يصيب', [C.injureVerb], { ...injured, tag: 'active' }),
  ...verb('be-hit', 'أصيب', 'يصاب', [C.injureVerb], { ...injured, tag: 'passive' }),
  ...verb('abduct', 'خطف', 'يخطف', [C.abductVerb], { ...abducted, tag: 'either' }),
  ...verb('abduct2', 'اختطف', 'يختطف', [C.abductVerb], { ...abducted, tag: 'either' }),
  ...verb('take-hostage', 'احتجز', 'يحتجز', [C.abductVerb], { ...abducted, tag: 'either' }),
  ...verb('detain', 'اعتقل', 'يعتقل', [C.detainVerb], { ...detained, tag: 'either' }),
  // Its feminine توقف is written like «it stopped».
  ...verb('arrest', 'أوقف', 'يوقف', [C.detainVerb], { ...detained, tag: 'either-if-people' }).filter(({ form }) => form !== 'توقف'),
  // Its present يأسر is written like the name ياسر.
  ...verb('capture', 'أسر', 'يأسر', [C.detainVerb], { ...detained, tag: 'either-if-people' }).filter(({ form }) => form !== 'ياسر'),
  ...verb('displace', 'شرد', 'يشرد', [C.displaceVerb], { ...displaced, tag: 'active' }),
  ...verb('flee', 'نزح', 'ينزح', [C.displaceVerb], { ...displaced, tag: 'passive' }),
  ...verb('be-displaced', 'تشرد', 'يتشرد', [C.displaceVerb], { ...displaced, tag: 'passive' }),
  ...verb('expel', 'هجّر', 'يهجّر', [C.displaceVerb], { ...displaced, tag: 'either' }),
  ...verb('escape', 'فر', 'يفر', [C.displaceVerb], { ...displaced, tag: 'passive-if-people' }),
  ...verb('escape2', 'هرب', 'يهرب', [C.displaceVerb], { ...displaced, tag: 'passive-if-people' }),
  ...verb('be-missed', 'فُقد', 'يُفقد', [C.missVerb], { ...missing, tag: 'passive-if-people' }),
  ...verb('vanish', 'اختفى', 'يختفي', [C.missVerb], { ...missing, tag: 'passive-if-people' }),
  // Its jussive يعد is also "to count", which is far more frequent, and its feminine plural عدن the name of a city.
  ...verb('return', 'عاد', 'يعود', [C.returnVerb], { ...returned, tag: 'passive-if-people' }).filter(({ form }) => form !== 'يعد' && form !== 'تعد' && form !== 'عدن'),
  // سقط 15 قتيلا: the noun after it says what befell them; سقط 15 شخصا بين قتيل وجريح.
  ...verb('fall', 'سقط', 'يسقط', [C.fallVerb]),
  ...verb('fall2', 'وقع', 'يقع', [C.fallVerb]),
  ...verb('fall3', 'خر', 'يخر', [C.fallVerb]),
  // لقي 15 شخصا حتفهم
  ...verb('meet', 'لقي', 'يلقى', [C.meetVerb], killed),
  ...masdar('doom', 'حتف', [C.fateNoun], killed),
  ...masdar('death-place', 'مصرع', [C.fateNoun, C.killNoun], killed),
  ...masdar('fate', 'مصير', [C.clauseOther]),
  // أودى بحياة 15
  ...verb('take-away', 'أودى', 'يودي', [C.claimVerb], killed),
  ...verb('reap', 'حصد', 'يحصد', [C.claimVerb], killed),
  ...verb('snatch', 'أزهق', 'يزهق', [C.claimVerb], killed),
  ...verb('destroy-lives', 'كلف', 'يكلف', [C.claimVerb], killed),
  ...noun('life', 'حياة', { single: true, plurals: [] }, [C.lifeNoun]),
  ...noun('soul', 'روح', { plurals: ['أرواح'] }, [C.lifeNoun]),
  ...noun('living', 'حيوات', { single: true }, [C.lifeNoun]),
];

/** Verbs of events that bring harm about: what they govern says which. */
const causes: readonly Form[] = [
  ...verb('result', 'أسفر', 'يسفر', [C.causeVerb], { tag: 'عن' }),
  ...verb('lead', 'أدى', 'يؤدي', [C.causeVerb], { tag: 'إلى' }),
  ...verb('cause', 'تسبب', 'يتسبب', [C.causeVerb], { tag: 'ب' }),
  ...verb('inflict', 'أوقع', 'يوقع', [C.causeVerb], { tag: 'object' }),
  ...verb('leave-behind', 'خلف', 'يخلف', [C.causeVerb], { tag: 'object' }),
  ...verb('bring-about', 'أحدث', 'يحدث', [C.causeVerb], { tag: 'object' }),
  ...verb('result2', 'نجم', 'ينجم', [C.causeVerb], { tag: 'عن' }),
  ...verb('result3', 'نتج', 'ينتج', [C.causeVerb], { tag: 'عن' }),
  ...verb('uncover', 'أفضى', 'يفضي', [C.causeVerb], { tag: 'إلى' }),
];

const nouns: readonly Form[] = [
  ...masdar('killing', 'مقتل', [C.killNoun], killed),
  ...masdar('kill-noun', 'قتل', [C.killNoun], killed),
  ...masdar('assassination', 'اغتيال', [C.killNoun], killed, ['اغتيالات']),
  ...masdar('martyrdom', 'استشهاد', [C.killNoun], killed),
  ...masdar('decease', 'وفاة', [C.killNoun], killed, ['وفيات']),
  ...masdar('death', 'موت', [C.killNoun], killed),
  ...masdar('execution', 'إعدام', [C.killNoun], killed, ['إعدامات']),
  ...masdar('liquidation', 'تصفية', [C.killNoun], { ...killed, tag: 'if-people' }, ['تصفيات']),
  ...masdar('slaughter-noun', 'ذبح', [C.killNoun], killed),
  ...masdar('perishing', 'هلاك', [C.killNoun], killed),
  ...masdar('drowning', 'غرق', [C.killNoun], { ...killed, tag: 'if-people' }),
  ...masdar('injury', 'إصابة', [C.injureNoun], injured, ['إصابات']),
  ...masdar('wounding', 'جرح', [C.injureNoun], injured),
  ...noun('wound', 'جرح', { plurals: ['جروح', 'جراح'] }, [C.clauseOther]),
  ...masdar('abduction', 'خطف', [C.abductNoun], abducted),
  ...masdar('abduction2', 'اختطاف', [C.abductNoun], abducted),
  ...masdar('hostage-taking', 'احتجاز', [C.abductNoun], abducted),
  ...masdar('detention', 'اعتقال', [C.detainNoun], detained, ['اعتقالات']),
  ...masdar('arrest-noun', 'توقيف', [C.detainNoun], detained),
  ...masdar('capture-noun', 'أسر', [C.detainNoun], { ...detained, tag: 'if-people' }),
  ...fixed('seizing', ['إلقاء القبض على', 'القاء القبض على', 'القبض على'], [C.detainNoun], { pos: 'noun', ...detained }),
  ...fixed('seized', ['ألقت القبض على', 'ألقي القبض على', 'ألقى القبض على', 'تلقي القبض على', 'القت الشرطة القبض على'], [C.detainNoun], { pos: 'noun', ...detained }),
  ...masdar('displacement', 'نزوح', [C.displaceNoun], displaced),
  ...masdar('expulsion', 'تهجير', [C.displaceNoun], displaced),
  ...masdar('scattering', 'تشريد', [C.displaceNoun], displaced),
  ...masdar('flight', 'فرار', [C.displaceNoun], { ...displaced, tag: 'if-people' }),
  ...masdar('loss-of-people', 'فقدان', [C.missNoun], { ...missing, tag: 'if-people' }),
  ...masdar('vanishing', 'اختفاء', [C.missNoun], { ...missing, tag: 'if-people' }),
  ...masdar('return-noun', 'عودة', [C.returnNoun], { ...returned, tag: 'if-people' }),
  ...masdar('falling', 'سقوط', [C.fallVerb]),
  ...masdar('occurring', 'وقوع', [C.fallVerb]),
];

/** People named by what befell them. */
const victims: readonly Form[] = [
  ...noun('dead', 'قتيل', { plurals: ['قتلى'], feminine: true }, [C.victim], killed),
  ...noun('wounded', 'جريح', { plurals: ['جرحى'], feminine: true }, [C.victim], injured),
  ...noun('hurt', 'مصاب', { sound: 'm', feminine: true }, [C.victim], injured),
  ...noun('injuries', 'إصابة', { sound: 'f' }, [C.victimState], injured),
  ...noun('deaths', 'وفاة', { plurals: ['وفيات'] }, [C.victimState], killed),
  ...noun('martyr', 'شهيد', { plurals: ['شهداء'], feminine: true }, [C.victim], killed),
  ...noun('victim', 'ضحية', { plurals: ['ضحايا'] }, [C.victim], { ...killed, tag: 'unclear' }),
 ...verb('find', 'عثر', 'يعثر', [C.findWord]),
  ...masdar('finding', 'عثور', [C.findWord]),
  ...verb('recover', 'انتشل', 'ينتشل', [C.findWord]),
  ...masdar('recovery', 'انتشال', [C.findWord]),
  ...verb('extract', 'استخرج', 'يستخرج', [C.findWord]),
  ...masdar('extraction', 'استخراج', [C.findWord]),
  ...noun('corpse', 'جثة', { plurals: ['جثث'] }, [C.victim], { ...killed, tag: 'corpse' }),
  ...noun('corpse2', 'جثمان', { plurals: ['جثامين'] }, [C.victim], { ...killed, tag: 'corpse' }),
  ...noun('kidnapped', 'مخطوف', { sound: 'm', feminine: true }, [C.victim], abducted),
  ...noun('kidnapped2', 'مختطف', { sound: 'm', feminine: true }, [C.victim], abducted),
  ...noun('hostage', 'رهينة', { plurals: ['رهائن'] }, [C.victim], { ...abducted, tag: 'weak' }),
  ...noun('detainee', 'معتقل', { sound: 'm', feminine: true }, [C.victim], { ...detained, tag: 'weak' }),
  ...noun('arrested', 'موقوف', { sound: 'm', feminine: true }, [C.victim], { ...detained, tag: 'weak' }),
  ...noun('captive', 'أسير', { plurals: ['أسرى'], feminine: true }, [C.victim], { ...detained, tag: 'weak' }),
  ...noun('displaced', 'نازح', { sound: 'm', feminine: true }, [C.victim], { ...displaced, tag: 'weak' }),
  ...noun('displaced2', 'مشرد', { sound: 'm', feminine: true }, [C.victim], { ...displaced, tag: 'weak' }),
  ...noun('expelled', 'مهجر', { sound: 'm', feminine: true }, [C.victim], { ...displaced, tag: 'weak' }),
  ...noun('refugee', 'لاجئ', { sound: 'm', feminine: true }, [C.victim], { ...displaced, tag: 'weak' }),
  ...noun('missing', 'مفقود', { sound: 'm', feminine: true }, [C.victim], missing),
];

const tolls: readonly Form[] = [
  ...noun('toll', 'حصيلة', { plurals: ['حصائل'] }, [C.tollNoun]),
  ...noun('number-of', 'عدد', { plurals: ['أعداد'] }, [C.tollNoun], { tag: 'number' }),
  ...noun('sum', 'مجموع', { single: true }, [C.tollNoun], { tag: 'number' }),
  ...noun('total', 'إجمالي', { single: true }, [C.tollNoun], { tag: 'number' }),
  ...noun('balance', 'محصلة', { single: true }, [C.tollNoun]),
  ...verb('rise', 'ارتفع', 'يرتفع', [C.tollVerb]),
  ...verb('reach', 'بلغ', 'يبلغ', [C.tollVerb, C.reach]),
  ...verb('arrive', 'وصل', 'يصل', [C.tollVerb, C.reach]),
  ...verb('become', 'بات', 'يبيت', [C.tollVerb]),
  ...verb('become2', 'أصبح', 'يصبح', [C.tollVerb]),
  ...verb('exceed', 'تجاوز', 'يتجاوز', [C.tollVerb, C.exceed]),
  ...verb('exceed2', 'تخطى', 'يتخطى', [C.tollVerb, C.exceed]),
  ...verb('exceed3', 'فاق', 'يفوق', [C.tollVerb, C.exceed]),
  ...verb('include', 'شمل', 'يشمل', [C.tollVerb], { tag: 'parts' }),
  ...verb('include2', 'ضم', 'يضم', [C.tollVerb], { tag: 'parts' }),
  ...verb('be-distributed', 'توزع', 'يتوزع', [C.tollVerb], { tag: 'parts' }),
  ...verb('start', 'اندلع', 'يندلع', [C.startVerb]),
  ...verb('start2', 'بدأ', 'يبدأ', [C.startVerb]),
  ...verb('start3', 'انطلق', 'ينطلق', [C.startVerb]),
  ...verb('start4', 'تفجر', 'يتفجر', [C.startVerb]),
  ...verb('estimate', 'قدّر', 'يقدّر', [C.tollVerb]),
  ...verb('separate', 'فصل', 'يفصل', [C.tollVerb], { tag: 'parts' }),
  ...masdar('rise-noun', 'ارتفاع', [C.tollVerb]),
];

const parts: readonly Form[] = [
  ...fixed('among', ['بينهم', 'بينهما', 'بينهن', 'بينها', 'منهم', 'منهن', 'منها', 'منهما', 'ضمنهم', 'ضمنها', 'من بينهم', 'من بينهن', 'من بينها', 'من ضمنهم', 'من ضمنها', 'بمن فيهم', 'بما فيهم', 'بما في ذلك', 'بمن في ذلك', 'من جملتهم', 'في عدادهم', 'وفيهم', 'فيهم', 'ومن بينهم'], [C.among]),
  ...fixed('one-of-them', ['أحدهم', 'إحداهم', 'أحدهما', 'إحداهما', 'إحداهن'], [C.among], { tag: 'one' }),
  ...fixed('most-of-them', ['معظمهم', 'أغلبهم', 'غالبيتهم', 'جميعهم', 'كلهم', 'بعضهم', 'أغلبيتهم', 'جلهم', 'معظمها', 'نصفهم', 'أكثرهم', 'غالبيتهم العظمى'], [C.most]),
];

/** Verbs that drive people out (أرغم 280 ألف شخص على النزوح), and those by which a side loses its own (خسرت القوات 82 عنصرا). */
/** Nouns that carry a harm noun: عملية خطف, جريمة قتل. */
const carriers: readonly Form[] = [
  ...noun('operation-of', 'عملية', { sound: 'f' }, [C.harmCarrier]),
  ...noun('crime-of', 'جريمة', { plurals: ['جرائم'] }, [C.harmCarrier]),
  ...noun('incident-of', 'حادث', { plurals: ['حوادث'] }, [C.harmCarrier]),
  ...noun('incident-of2', 'حادثة', { single: true }, [C.harmCarrier]),
  ...noun('case-of', 'قضية', { plurals: ['قضايا'] }, [C.harmCarrier]),
  ...noun('charge-of', 'تهمة', { plurals: ['تهم'] }, [C.harmCarrier]),
  ...noun('responsibility-of', 'مسؤولية', { single: true }, [C.harmCarrier]),
  ...noun('file-of', 'ملف', { plurals: ['ملفات'] }, [C.harmCarrier]),
  ...noun('news-of', 'نبأ', { plurals: ['أنباء'] }, [C.harmCarrier]),
  ...noun('news-of2', 'خبر', { plurals: ['أخبار'] }, [C.harmCarrier]),
  ...noun('background-of', 'خلفية', { single: true }, [C.harmCarrier]),
];

/** What introduces the parts that a total is made of. */
const toWit: readonly Form[] = [...fixed('to-wit', ['هم', 'وهم', 'بواقع', 'موزعين', ':', 'يتوزعون'], [C.toWit])];

const driving: readonly Form[] = [
  ...verb('force', 'أرغم', 'يرغم', [C.forceVerb]), ...verb('force2', 'أجبر', 'يجبر', [C.forceVerb]), ...verb('push', 'دفع', 'يدفع', [C.forceVerb]),
  ...verb('compel', 'اضطر', 'يضطر', [C.forceVerb]), ...verb('oblige', 'حمل', 'يحمل', [C.forceVerb]),
  ...verb('lose-men', 'خسر', 'يخسر', [C.loseMenVerb]), ...verb('lose-men2', 'فقدت', 'يفقد', [C.loseMenVerb]),
];

const losses: readonly Form[] = [
  ...noun('loss', 'خسارة', { plurals: ['خسائر'] }, [C.lossNoun]),
];

/** What is counted beside people and must not be taken for them. */
const thing = (key: string, one: string, plurals: readonly string[], sound?: 'f' | 'm'): Form[] => noun(key, one, { plurals, ...(sound && { sound }) }, [C.thing]);
const things: readonly Form[] = [
  ...thing('car', 'سيارة', [], 'f'), ...thing('vehicle', 'مركبة', [], 'f'), ...thing('vehicle2', 'آلية', [], 'f'), ...thing('tank', 'دبابة', [], 'f'),
  ...thing('bus', 'حافلة', [], 'f'), ...thing('truck', 'شاحنة', [], 'f'), ...thing('plane', 'طائرة', [], 'f'), ...thing('ship', 'سفينة', ['سفن']),
  ...thing('boat', 'قارب', ['قوارب']), ...thing('boat2', 'زورق', ['زوارق']), ...thing('house', 'منزل', ['منازل']), ...thing('house2', 'بيت', ['بيوت']),
  ...thing('building', 'مبنى', ['مبان', 'مباني']), ...thing('shop', 'متجر', ['متاجر']), ...thing('shop2', 'محل', ['محال'], 'f'),
  ...thing('rocket', 'صاروخ', ['صواريخ']), ...thing('shell', 'قذيفة', ['قذائف']), ...thing('bomb', 'قنبلة', ['قنابل']), ...thing('charge', 'عبوة', [], 'f'),
  ...thing('piece', 'قطعة', ['قطع']), ...thing('rifle', 'بندقية', ['بنادق']), ...thing('weapon-thing', 'سلاح', ['أسلحة']), ...thing('belt', 'حزام', ['أحزمة']),
  ...thing('tonne', 'طن', ['أطنان']), ...thing('dollar', 'دولار', [], 'f'), ...thing('pound', 'جنيه', [], 'f'), ...thing('lira', 'ليرة', [], 'f'), ...thing('euro', 'يورو', []),
  ...thing('riyal', 'ريال', [], 'f'), ...thing('dinar', 'دينار', ['دنانير']), ...thing('raid-thing', 'غارة', [], 'f'), ...thing('attack-thing', 'هجوم', ['هجمات']),
  ...thing('operation', 'عملية', [], 'f'), ...thing('country', 'دولة', ['دول']), ...thing('country2', 'بلد', ['بلدان']), ...thing('province', 'محافظة', [], 'f'),
  ...thing('city', 'مدينة', ['مدن']), ...thing('village', 'قرية', ['قرى']), ...thing('town', 'بلدة', [], 'f'), ...thing('quarter', 'حي', ['أحياء']), ...thing('area', 'منطقة', ['مناطق']),
  ...thing('school', 'مدرسة', ['مدارس']), ...thing('hospital', 'مستشفى', ['مستشفيات']), ...thing('mosque', 'مسجد', ['مساجد']), ...thing('church', 'كنيسة', ['كنائس']),
  ...thing('site', 'موقع', ['مواقع']), ...thing('target', 'هدف', ['أهداف']), ...thing('checkpoint', 'حاجز', ['حواجز']), ...thing('camp', 'مخيم', [], 'f'),
  ...thing('time', 'مرة', [], 'f'), ...thing('case', 'حالة', [], 'f'), ...thing('incident', 'حادث', ['حوادث']), ...thing('incident2', 'حادثة', ['حوادث']), ...thing('stage', 'مرحلة', ['مراحل']),
  ...thing('explosion', 'انفجار', [], 'f'), ...thing('blast', 'تفجير', [], 'f'), ...thing('seat', 'مقعد', ['مقاعد']), ...thing('vote', 'صوت', ['أصوات']), ...thing('percent', 'بالمئة', []),
  ...thing('point', 'نقطة', ['نقاط']), ...thing('axis', 'محور', ['محاور']), ...thing('side', 'طرف', ['أطراف']), ...thing('party-thing', 'جهة', [], 'f'), ...thing('floor', 'طابق', ['طوابق']),
  ...thing('state', 'ولاية', [], 'f'), ...thing('region', 'إقليم', ['أقاليم']), ...thing('year-old', 'عمر', ['أعمار']), ...thing('axis2', 'بند', ['بنود']),
  ...fixed('percent-phrase', ['في المئة', 'في المائة', 'بالمئة', 'بالمائة', 'بالمئه'], [C.thing]),
  ...noun('kilometre', 'كيلومتر', { sound: 'f' }, [C.measureUnit]), ...noun('metre', 'متر', { plurals: ['أمتار'] }, [C.measureUnit]), ...noun('mile', 'ميل', { plurals: ['أميال'] }, [C.measureUnit]),
  ...fixed('km', ['كلم', 'كم', 'كيلو'], [C.measureUnit]),
  ...noun('year-unit', 'عام', { plurals: ['أعوام'] }, [C.measureUnit]), ...noun('year-unit2', 'سنة', { plurals: ['سنوات', 'سنين'] }, [C.measureUnit]),
  ...noun('month-unit', 'شهر', { plurals: ['أشهر', 'شهور'] }, [C.measureUnit]), ...noun('week-unit', 'أسبوع', { plurals: ['أسابيع'] }, [C.measureUnit]),
  ...noun('day-unit', 'يوم', { plurals: ['أيام'] }, [C.measureUnit]), ...noun('hour-unit', 'ساعة', { sound: 'f' }, [C.measureUnit]), ...noun('minute-unit', 'دقيقة', { plurals: ['دقائق'] }, [C.measureUnit]),
];

/** Long courses of events, whose tolls run over time; and single events, whose tolls do not. */
const courses: readonly Form[] = [
  ...noun('war', 'حرب', { plurals: ['حروب'] }, [C.conflictNoun]), ...noun('conflict', 'نزاع', { sound: 'f' }, [C.conflictNoun]), ...noun('struggle', 'صراع', { sound: 'f' }, [C.conflictNoun]),
  ...noun('revolution', 'ثورة', { sound: 'f' }, [C.conflictNoun]), ...noun('uprising', 'انتفاضة', { sound: 'f' }, [C.conflictNoun]), ...noun('violence', 'عنف', { single: true }, [C.conflictNoun]),
  ...noun('unrest', 'اضطراب', { sound: 'f' }, [C.conflictNoun]), ...noun('crisis', 'أزمة', { sound: 'f' }, [C.conflictNoun]), ...noun('events', 'أحداث', { single: true }, [C.conflictNoun]),  ...noun('invasion', 'غزو', { single: true }, [C.conflictNoun]), ...noun('campaign', 'حملة', { sound: 'f' }, [C.conflictNoun]),
  ...noun('famine', 'مجاعة', { sound: 'f' }, [C.conflictNoun]), ...noun('insurgency', 'تمرد', { single: true }, [C.conflictNoun]),
];

export const harmWords: readonly Form[] = [...verbs, ...causes, ...nouns, ...victims, ...tolls, ...parts, ...carriers, ...toWit, ...driving, ...losses, ...things, ...courses];
