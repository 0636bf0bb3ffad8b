// Words of violence: acts as nouns and verbs with the ACLED sub-type that they stand for by themselves, the light verbs that carry
// such nouns (شن غارات، تعرض لقصف), weapons and means that decide the sub-type, and the bodies that fight. Read by events/.

import type { Form } from '../forms/lemma.ts';
import { adjective, fixed, masdar, noun, verb } from '../forms/paradigms.ts';
import { C } from './classes.ts';

const attack = { subtype: 'Attack' } as const;
const clash = { subtype: 'Armed clash' } as const;
const strike = { subtype: 'Air/drone strike' } as const;
const shelling = { subtype: 'Shelling/artillery/missile attack' } as const;
const explosive = { subtype: 'Remote explosive/landmine/IED' } as const;
const suicide = { subtype: 'Suicide bomb' } as const;
const chemical = { subtype: 'Chemical weapon' } as const;
const grenade = { subtype: 'Grenade' } as const;
const sexual = { subtype: 'Sexual violence' } as const;
const abduction = { subtype: 'Abduction/forced disappearance' } as const;
const looting = { subtype: 'Looting/property destruction' } as const;
const mob = { subtype: 'Mob violence' } as const;

/** tag `generic`: a weapon or means told beside it decides the sub-type. tag `bare`: an act even without anything said of it. */
const nouns: readonly Form[] = [
  ...noun('attack', 'هجوم', { plurals: ['هجمات', 'هجومات'] }, [C.attackNoun], { ...attack, tag: 'generic' }),
  ...noun('assault', 'اعتداء', { sound: 'f' }, [C.attackNoun], { ...attack, tag: 'generic' }),
  ...masdar('attacking', 'مهاجمة', [C.attackNoun], { ...attack, tag: 'generic-object' }),
  ...masdar('targeting', 'استهداف', [C.attackNoun], { ...attack, tag: 'generic-object' }, ['استهدافات']),
  ...noun('massacre', 'مجزرة', { plurals: ['مجازر'] }, [C.attackNoun], { ...attack, tag: 'sided' }),
  ...noun('massacre2', 'مذبحة', { plurals: ['مذابح'] }, [C.attackNoun], { ...attack, tag: 'sided' }),
  ...masdar('stabbing', 'طعن', [C.attackNoun], attack),
  ...masdar('torture', 'تعذيب', [C.attackNoun], attack),
  ...noun('ambush', 'كمين', { plurals: ['كمائن'] }, [C.attackNoun], clash),
  ...fixed('shooting', ['إطلاق نار', 'إطلاق النار', 'إطلاق للنار', 'إطلاق رصاص', 'إطلاق الرصاص'], [C.attackNoun], { ...attack, pos: 'noun' }),
  ...fixed('suicide-operation', ['عملية انتحارية', 'عمليات انتحارية', 'العملية الانتحارية', 'العمليات الانتحارية', 'عملية استشهادية'], [C.blastNoun], { ...suicide, pos: 'noun' }),
  ...noun('clash', 'اشتباك', { sound: 'f' }, [C.clashNoun], clash),
  ...noun('battle', 'معركة', { plurals: ['معارك'] }, [C.clashNoun], clash),
  ...noun('confrontation', 'مواجهة', { sound: 'f' }, [C.clashNoun], { ...clash, tag: 'plural' }),
  ...masdar('fighting', 'قتال', [C.clashNoun], clash),
  ...masdar('fighting2', 'اقتتال', [C.clashNoun], clash),
  ...fixed('exchange', ['تبادل إطلاق النار', 'تبادل لإطلاق النار', 'تبادل إطلاق نار', 'تبادل النيران', 'تبادل للنيران', 'تبادل لاطلاق النار'], [C.clashNoun], { ...clash, pos: 'noun' }),
  ...noun('raid', 'غارة', { sound: 'f' }, [C.strikeNoun], strike),
  ...noun('stroke', 'ضربة', { sound: 'f' }, [C.strikeNoun], { ...strike, tag: 'armed-only' }),
  ...fixed('air-shelling', ['قصف جوي', 'القصف الجوي', 'القصف الجوى', 'هجوم جوي', 'هجمات جوية', 'الهجوم الجوي', 'الهجمات الجوية'], [C.strikeNoun], { ...strike, pos: 'noun' }),
  ...masdar('shelling', 'قصف', [C.shellNoun], { ...shelling, tag: 'generic' }),
  ...masdar('bombardment', 'سقوط قذائف', [C.shellNoun], shelling),
  ...fixed('falling-shells', ['سقوط قذيفة', 'سقوط صاروخ', 'سقوط صواريخ', 'سقوط قذائف', 'إطلاق صواريخ', 'إطلاق صاروخ', 'إطلاق قذائف', 'إطلاق الصواريخ'], [C.shellNoun], { ...shelling, pos: 'noun' }),
  ...noun('explosion', 'انفجار', { sound: 'f' }, [C.blastNoun], { ...explosive, tag: 'generic' }),
  ...noun('bombing', 'تفجير', { sound: 'f' }, [C.blastNoun], { ...explosive, tag: 'generic' }),
  ...masdar('rape', 'اغتصاب', [C.violenceOther], { ...sexual, tag: 'bare' }, ['اغتصابات']),
  ...masdar('looting', 'نهب', [C.violenceOther], looting),
  ...masdar('burning', 'إحراق', [C.violenceOther], looting),
];

const verbs: readonly Form[] = [
  ...verb('attack-verb', 'هاجم', 'يهاجم', [C.attackVerb], { ...attack, tag: 'generic' }),
  ...verb('assault-verb', 'اعتدى', 'يعتدي', [C.attackVerb], { ...attack, tag: 'generic' }),
  ...verb('stab', 'طعن', 'يطعن', [C.attackVerb], attack),
  ...verb('torture-verb', 'عذب', 'يعذب', [C.attackVerb], attack),
  ...verb('target', 'استهدف', 'يستهدف', [C.targetVerb], { ...attack, tag: 'generic' }),
  // Without its present, which is written as that of غير "to change".
  ...fixed('strike-verb', ['أغار', 'أغارت', 'أغاروا', 'أغارا'], [C.strikeVerb], { ...strike, pos: 'verb' }),
  ...verb('shell', 'قصف', 'يقصف', [C.shellVerb], { ...shelling, tag: 'generic' }),
  ...verb('rain', 'أمطر', 'يمطر', [C.shellVerb], { ...shelling, tag: 'generic' }),
  ...verb('pound', 'دك', 'يدك', [C.shellVerb], { ...shelling, tag: 'generic' }),
  ...verb('explode', 'انفجر', 'ينفجر', [C.blastVerb], { ...explosive, tag: 'generic' }),
  ...verb('blow-up', 'فجر', 'يفجر', [C.blastVerb], { ...explosive, tag: 'generic' }),
  ...verb('clash-verb', 'اشتبك', 'يشتبك', [C.clashVerb], clash),
  ...verb('exchange-verb', 'تبادل', 'يتبادل', [C.clashVerb], { ...clash, tag: 'exchange' }),
  ...verb('fight', 'قاتل', 'يقاتل', [C.clashVerb], { ...clash, tag: 'weak' }),
  ...verb('rape-verb', 'اغتصب', 'يغتصب', [C.attackVerb], sexual),
  ...verb('loot', 'نهب', 'ينهب', [C.attackVerb], looting),
];

/** Verbs that say of an act only that it is done, or that somebody undergoes it. */
const light: readonly Form[] = [
  ...verb('launch', 'شن', 'يشن', [C.launchVerb]),
  ...verb('carry-out', 'نفذ', 'ينفذ', [C.launchVerb]),
  ...verb('begin-launch', 'أطلق', 'يطلق', [C.launchVerb], { tag: 'fire' }),
  ...verb('throw', 'ألقى', 'يلقي', [C.launchVerb], { tag: 'fire' }),
  ...verb('wage', 'خاض', 'يخوض', [C.launchVerb]),
  ...verb('commit', 'ارتكب', 'يرتكب', [C.launchVerb]),
  ...verb('set-up', 'نصب', 'ينصب', [C.launchVerb]),
  ...verb('carry-on', 'واصل', 'يواصل', [C.launchVerb]),
  ...verb('begin', 'بدأ', 'يبدأ', [C.launchVerb]),
  ...verb('do', 'قام', 'يقوم', [C.launchVerb]),
  ...verb('use', 'استخدم', 'يستخدم', [C.launchVerb], { tag: 'use' }),
  ...verb('adopt', 'تبنى', 'يتبنى', [C.launchVerb], { tag: 'claim' }),
  ...masdar('launching', 'شن', [C.launchNoun]),
  ...masdar('carrying-out', 'تنفيذ', [C.launchNoun]),
  ...masdar('exposure', 'تعرض', [C.exposeNoun]),
  ...verb('be-exposed-to', 'تعرض', 'يتعرض', [C.exposeVerb]),
];

/** Means that decide what an act was, and that count as its weapon. */
const means = (key: string, one: string, shape: Parameters<typeof noun>[2], data: Parameters<typeof noun>[4]): Form[] => noun(key, one, shape, [C.weapon], data);
const weapons: readonly Form[] = [
  ...means('shell-thing', 'قذيفة', { plurals: ['قذائف'] }, shelling),
  ...means('missile', 'صاروخ', { plurals: ['صواريخ'] }, shelling),
  ...means('mortar', 'هاون', { plurals: ['هاونات'] }, shelling),
  ...means('mortar2', 'مورتر', {}, shelling),
  ...means('artillery', 'مدفعية', { single: true }, shelling),
  ...means('cannon', 'مدفع', { plurals: ['مدافع'] }, shelling),
  ...means('tank-weapon', 'دبابة', { sound: 'f' }, shelling),
  ...means('launcher', 'راجمة', { sound: 'f' }, shelling),
  ...means('katyusha', 'كاتيوشا', {}, shelling),
  ...means('grad', 'غراد', {}, shelling),
  ...fixed('explosive-charge', ['شحنة ناسفة', 'شحنات ناسفة', 'شحنة متفجرة', 'شحنات متفجرة'], [C.weapon], { ...explosive, pos: 'noun' }),
  ...adjective('missile-adjective', 'صاروخي', [C.weapon], shelling),
  ...adjective('artillery-adjective', 'مدفعي', [C.weapon], shelling),
  ...fixed('heavy-weapons', ['بالأسلحة الثقيلة', 'الأسلحة الثقيلة', 'أسلحة ثقيلة'], [C.weapon], shelling),
  ...means('barrel', 'برميل', { plurals: ['براميل'] }, strike),
  ...adjective('aerial', 'جوي', [C.aircraft], strike),
  ...noun('aircraft', 'طائرة', { sound: 'f' }, [C.aircraft, C.fighter], strike),
  ...noun('air-force', 'طيران', { single: true }, [C.aircraft, C.fighter], strike),
  ...noun('fighter-plane', 'مقاتلة', { sound: 'f' }, [C.aircraft, C.fighter], strike),
  ...noun('helicopter', 'مروحية', { sound: 'f' }, [C.aircraft, C.fighter], strike),
  ...noun('bomber', 'قاذفة', { sound: 'f' }, [C.aircraft, C.fighter], strike),
  ...noun('drone', 'مسيرة', { sound: 'f' }, [C.aircraft, C.fighter], { ...strike, tag: 'weak' }),
  ...fixed('without-pilot', ['بدون طيار', 'من دون طيار', 'دون طيار', 'بلا طيار'], [C.aircraft], strike),
  ...means('charge-weapon', 'عبوة', { sound: 'f' }, explosive),
  ...means('mine', 'لغم', { plurals: ['ألغام'] }, explosive),
  ...adjective('booby-trapped', 'مفخخ', [C.weapon], explosive),
  ...adjective('mined', 'ملغم', [C.weapon], explosive),
  ...adjective('mined2', 'ملغوم', [C.weapon], explosive),
  ...noun('booby-trap', 'مفخخة', { sound: 'f' }, [C.weapon], explosive),
  ...noun('bomb-weapon', 'قنبلة', { plurals: ['قنابل'] }, [C.weapon], { tag: 'bomb' }),
  ...fixed('hand-grenade', ['قنبلة يدوية', 'قنابل يدوية', 'القنابل اليدوية', 'رمانة يدوية'], [C.weapon], grenade),
  ...noun('grenade', 'رمانة', { sound: 'f' }, [C.weapon], grenade),
  ...verb('condemn-act', 'أدان', 'يدين', [C.condemn]), ...verb('condemn-act2', 'دان', 'يدين', [C.condemn]), ...verb('condemn-act3', 'استنكر', 'يستنكر', [C.condemn]),
  ...verb('condemn-act4', 'شجب', 'يشجب', [C.condemn]), ...fixed('condemn-act5', ['ندد', 'نددت', 'يندد', 'تندد', 'نددوا', 'إدانة', 'إدانته', 'إدانتها', 'إدانتهم', 'استنكار', 'تنديد', 'شجب', 'تعزية'], [C.condemn], { pos: 'noun' }),
  ...fixed('suicide-belt', ['حزام ناسف', 'حزاما ناسفا', 'حزامه الناسف', 'أحزمة ناسفة', 'سترة ناسفة', 'سترته الناسفة', 'حزامين ناسفين'], [C.suicideMeans], suicide),
  ...fixed('self', ['نفسه', 'نفسها', 'نفسيهما', 'أنفسهم'], [C.suicideMeans], { ...suicide, tag: 'self' }),
  ...adjective('suicidal', 'انتحاري', [C.suicideMeans], suicide),
  ...adjective('chemical', 'كيماوي', [C.weapon], chemical),
  ...adjective('chemical2', 'كيميائي', [C.weapon], chemical),
  ...fixed('agents', ['غاز الكلور', 'الكلور', 'السارين', 'غاز السارين', 'غاز سام', 'غازات سامة', 'الغازات السامة', 'غاز الخردل'], [C.weapon], chemical),
  ...noun('gun', 'رشاش', { sound: 'f' }, [C.weapon], {}),
  ...noun('rifle-weapon', 'بندقية', { plurals: ['بنادق'] }, [C.weapon], {}),
  ...noun('pistol', 'مسدس', { sound: 'f' }, [C.weapon], {}),
  ...noun('bullets', 'رصاص', { single: true }, [C.weapon], {}),
  ...noun('knife', 'سكين', { plurals: ['سكاكين'] }, [C.weapon], {}),
  ...noun('snipers', 'قناص', { plurals: ['قناصة'] }, [C.fighter], {}),
];

/** Heads of groups that fight: forces and their machines. Persons in arms are in people-words. */
const fighters: readonly Form[] = [
  ...noun('army-fighter', 'جيش', { plurals: ['جيوش'] }, [C.fighter, C.military]),
  ...noun('forces-fighter', 'قوة', { plurals: ['قوات', 'قوى'] }, [C.fighter, C.military]),
  ...noun('unknown', 'مجهول', { sound: 'm' }, [C.fighter]),
  ...noun('militia', 'ميليشيا', { plurals: ['ميليشيات'] }, [C.fighter, C.military]),
  ...noun('militia2', 'مليشيا', { plurals: ['مليشيات', 'ملشيات'] }, [C.fighter, C.military]),
  ...noun('brigade', 'كتيبة', { plurals: ['كتائب'] }, [C.fighter, C.military]),
  ...noun('brigade2', 'لواء', { plurals: ['ألوية'] }, [C.fighter, C.military]),
  ...noun('battalion', 'سرية', { plurals: ['سرايا'] }, [C.fighter, C.military]),
  ...noun('faction', 'فصيل', { plurals: ['فصائل'] }, [C.fighter, C.military]),
  ...noun('organisation', 'تنظيم', { sound: 'f' }, [C.fighter]),
  ...noun('group-fighter', 'جماعة', { sound: 'f' }, [C.fighter]),
  ...noun('group-fighter2', 'مجموعة', { plurals: ['مجموعات', 'مجاميع'] }, [C.fighter]),
  ...noun('movement', 'حركة', { sound: 'f' }, [C.fighter]),
  ...noun('party-fighter', 'حزب', { plurals: ['أحزاب'] }, [C.fighter]),
  ...noun('front-fighter', 'جبهة', { plurals: ['جبهات'] }, [C.fighter], { tag: 'weak' }),
  ...noun('opposition', 'معارضة', { single: true }, [C.fighter, C.military]),
  ...noun('resistance', 'مقاومة', { single: true }, [C.fighter, C.military]),
  ...noun('regime', 'نظام', { plurals: ['أنظمة'] }, [C.fighter]),
  ...noun('coalition', 'تحالف', { sound: 'f' }, [C.fighter, C.military]),
  ...noun('government-fighter', 'حكومة', { sound: 'f' }, [C.fighter]),
  ...noun('authorities', 'سلطة', { sound: 'f' }, [C.fighter]),
  ...noun('police-fighter', 'شرطة', { single: true }, [C.fighter]),
  ...noun('column', 'رتل', { plurals: ['أرتال'] }, [C.fighter, C.military]),
  ...noun('patrol-fighter', 'دورية', { sound: 'f' }, [C.fighter]),
  ...noun('gang', 'عصابة', { sound: 'f' }, [C.fighter]),
  ...noun('cell-fighter', 'خلية', { plurals: ['خلايا'] }, [C.fighter]),
  ...noun('tribe', 'قبيلة', { plurals: ['قبائل'] }, [C.fighter]),
  ...noun('unit-fighter', 'وحدة', { sound: 'f' }, [C.fighter, C.military]),
  ...noun('leaders', 'قيادة', { sound: 'f' }, [C.fighter], { tag: 'weak' }),
  ...noun('rescue', 'صحوة', { sound: 'f' }, [C.fighter]),
  ...noun('enemy', 'عدو', { plurals: ['أعداء'] }, [C.fighter]),
  ...noun('occupation', 'احتلال', { single: true }, [C.fighter], { tag: 'weak' }),
  ...noun('crowd', 'حشد', { plurals: ['حشود'] }, [C.fighter]),
  ...noun('tanks-fighter', 'دبابة', { sound: 'f' }, [C.fighter]),
  ...noun('artillery-fighter', 'مدفعية', { single: true }, [C.fighter]),
  ...noun('fleet', 'أسطول', { plurals: ['أساطيل'] }, [C.fighter]),
  ...noun('boats-fighter', 'زورق', { plurals: ['زوارق'] }, [C.fighter]),
  ...fixed('daesh', ['داعش', 'طالبان', 'القاعدة', 'بوكو حرام', 'حماس', 'حزب الله', 'البيشمركة', 'الحوثي'], [C.fighter], { pos: 'noun' }),
];

/** What is hit or taken: no agent of an act. */
const targets: readonly Form[] = [
  ...noun('convoy', 'قافلة', { plurals: ['قوافل'] }, [C.targetNoun, C.military]),
  ...noun('barracks', 'ثكنة', { plurals: ['ثكنات', 'ثكن'] }, [C.targetNoun, C.military]),
  ...noun('headquarters', 'مقر', { plurals: ['مقرات', 'مقار'] }, [C.targetNoun, C.military]),
  ...noun('position', 'موقع', { plurals: ['مواقع'] }, [C.targetNoun, C.military]),
  ...noun('position2', 'نقطة', { plurals: ['نقاط'] }, [C.targetNoun, C.military]),
  ...noun('area-target', 'منطقة', { plurals: ['مناطق'] }, [C.targetNoun]),
  ...noun('village-target', 'قرية', { plurals: ['قرى'] }, [C.targetNoun]),
  ...noun('town-target', 'بلدة', { sound: 'f' }, [C.targetNoun]),
  ...noun('city-target', 'مدينة', { plurals: ['مدن'] }, [C.targetNoun]),
  ...noun('quarter-target', 'حي', { plurals: ['أحياء'] }, [C.targetNoun]),
  ...noun('house-target', 'منزل', { plurals: ['منازل'] }, [C.targetNoun]),
  ...noun('base-target', 'قاعدة', { plurals: ['قواعد'] }, [C.targetNoun, C.military]),
  ...noun('camp-target', 'معسكر', { sound: 'f' }, [C.targetNoun, C.military]),
  ...noun('depot', 'مخزن', { plurals: ['مخازن'] }, [C.targetNoun]),
  ...noun('gathering', 'تجمع', { sound: 'f' }, [C.targetNoun, C.military]),
  ...noun('centre-target', 'مركز', { plurals: ['مراكز'] }, [C.targetNoun]),
  ...noun('building-target', 'مبنى', { plurals: ['مبان', 'مباني'] }, [C.targetNoun]),
  ...noun('market', 'سوق', { plurals: ['أسواق'] }, [C.targetNoun]),
  ...noun('mosque-target', 'مسجد', { plurals: ['مساجد'] }, [C.targetNoun]),
  ...noun('hospital-target', 'مستشفى', { plurals: ['مستشفيات'] }, [C.targetNoun]),
  ...noun('school-target', 'مدرسة', { plurals: ['مدارس'] }, [C.targetNoun]),
  ...noun('airport-target', 'مطار', { sound: 'f' }, [C.targetNoun]),
  ...noun('vehicle-target', 'آلية', { sound: 'f' }, [C.targetNoun]),
  ...noun('target-target', 'هدف', { plurals: ['أهداف'] }, [C.targetNoun, C.military]),
  ...noun('checkpoint-target', 'حاجز', { plurals: ['حواجز'] }, [C.targetNoun, C.military]),
  ...noun('street-target', 'شارع', { plurals: ['شوارع'] }, [C.targetNoun]),
  ...noun('suburb-target', 'ضاحية', { plurals: ['ضواح', 'ضواحي'] }, [C.targetNoun]),
  ...noun('road-target', 'طريق', { plurals: ['طرق', 'طرقات'] }, [C.targetNoun]),
  ...noun('axis-target', 'محور', { plurals: ['محاور'] }, [C.targetNoun]),
  ...noun('border-target', 'حدود', { single: true }, [C.targetNoun]),
  ...noun('countryside-target', 'ريف', { plurals: ['أرياف'] }, [C.targetNoun]),
  ...noun('governorate-target', 'محافظة', { sound: 'f' }, [C.targetNoun]),
  ...noun('reinforcements', 'تعزيز', { sound: 'f' }, [C.targetNoun, C.military]),
  ...noun('embassy', 'سفارة', { sound: 'f' }, [C.targetNoun]),
  ...noun('bus-target', 'حافلة', { sound: 'f' }, [C.targetNoun]),
  ...noun('car-target', 'سيارة', { sound: 'f' }, [C.targetNoun]),
  ...noun('lorry-target', 'شاحنة', { sound: 'f' }, [C.targetNoun]),
  ...noun('tanker-target', 'ناقلة', { sound: 'f' }, [C.targetNoun]),
  ...noun('cart-target', 'عربة', { sound: 'f' }, [C.targetNoun]),
  ...noun('bridge-target', 'جسر', { plurals: ['جسور'] }, [C.targetNoun]),
  ...noun('pipe-target', 'أنبوب', { plurals: ['أنابيب'] }, [C.targetNoun]),
  ...noun('station-target', 'محطة', { sound: 'f' }, [C.targetNoun]),
  ...noun('church-target', 'كنيسة', { plurals: ['كنائس'] }, [C.targetNoun]),
  ...noun('camp2-target', 'مخيم', { sound: 'f' }, [C.targetNoun]),
  ...noun('prison-target', 'سجن', { plurals: ['سجون'] }, [C.targetNoun]),
  ...noun('hotel-target', 'فندق', { plurals: ['فنادق'] }, [C.targetNoun]),
  ...noun('store-target', 'مستودع', { sound: 'f' }, [C.targetNoun]),
  ...noun('ship-target', 'سفينة', { plurals: ['سفن'] }, [C.targetNoun]),
  ...noun('post-target', 'مخفر', { plurals: ['مخافر'] }, [C.targetNoun]),
  ...noun('farm-target', 'مزرعة', { plurals: ['مزارع'] }, [C.targetNoun]),
  ...noun('pool-target', 'مسبح', { plurals: ['مسابح'] }, [C.targetNoun]),
];

/** What looks like an act of violence and is none, or its end. */
const notActs: readonly Form[] = [
  ...fixed('ceasefire', ['وقف إطلاق النار', 'وقف لإطلاق النار', 'وقفا لإطلاق النار', 'وقف إطلاق نار', 'لوقف إطلاق النار', 'وقف القتال', 'وقف الأعمال القتالية', 'وقف العنف'], [C.notAct]),
  ...fixed('other-senses', ['هجوم حاد', 'هجوما حادا', 'هجوم لفظي', 'خط المواجهة', 'خطوط المواجهة', 'في مواجهة', 'لمواجهة', 'مواجهة مع', 'معركة انتخابية', 'المعركة الانتخابية', 'انفجار سكاني'], [C.notAct]),
];

/** Asides that stand among the groups of a clause and are none: «اجتاحت خلاله 12 بلدة», «لأول مرة», «متسببة بخسائر». */
const asides = ['خلاله', 'خلالها', 'خلالهما', 'أثناءه', 'أثناءها', 'إثره', 'إثرها', 'بعده', 'بعدها', 'قبله', 'قبلها', 'حينها', 'عندها', 'لأول', 'للمرة', 'متسببا', 'متسببة', 'متسببين', 'مسببا', 'مسببة', 'مخلفا', 'مخلفة', 'موقعا', 'موقعة', 'كذلك', 'أيضا', 'مجددا', 'حاليا', 'مؤخرا', 'سابقا', 'لاحقا', 'تزامنا', 'وسط', 'رغم', 'عبر', 'منددا', 'منددة', 'معا', 'فيها', 'فيه', 'هناك', 'هنا', 'النطاق', 'المستوى', 'المدى', 'الشدة', 'العنف'];

export const violenceWords: readonly Form[] = [
  ...fixed('aside', asides, [C.asideWord]),
  ...fixed('still', ['يزال', 'تزال', 'يزالون', 'زال', 'زالت', 'زالوا', 'مازال', 'مازالت', 'مازالوا'], [C.still], { pos: 'verb' }),
  ...fixed('operation-name', ['اسم', 'باسم', 'مسمى', 'بمسمى', 'عنوان', 'بعنوان', 'شعار', 'بشعار', 'عملية', 'العملية', 'عمليتها', 'معركة', 'المعركة', 'معركتها', 'أسمتها', 'أسمته', 'أسموها', 'أسموه', 'سمتها', 'سمته', 'عليها', 'عليه'], [C.operationWord]),
  ...verb('ascribe', 'نسب', 'ينسب', [C.ascribe]),
  // Verbs by which an act takes its course: what stands behind them is told, even with the article.
  ...verb('break-out', 'اندلع', 'يندلع', [C.goesOn]), ...verb('take-course', 'دار', 'يدور', [C.goesOn]), ...verb('be-renewed', 'تجدد', 'يتجدد', [C.goesOn]), ...verb('rage', 'احتدم', 'يحتدم', [C.goesOn]),
  ...verb('continue-going', 'تواصل', 'يتواصل', [C.goesOn]), ...verb('last', 'استمر', 'يستمر', [C.goesOn]), ...verb('flare', 'تفجر', 'يتفجر', [C.goesOn]), ...verb('flare2', 'نشب', 'ينشب', [C.goesOn]), ...verb('be-heated', 'اشتد', 'يشتد', [C.goesOn]),
  ...nouns, ...verbs, ...light, ...weapons, ...fighters, ...targets, ...notActs,
  ...fixed('lynching', ['سحل', 'الرجم', 'رجم'], [C.attackNoun], { ...mob, pos: 'noun' }),
  ...fixed('forced-disappearance', ['الاختفاء القسري', 'اختفاء قسري', 'إخفاء قسري'], [C.violenceOther], { ...abduction, pos: 'noun' }),
];
