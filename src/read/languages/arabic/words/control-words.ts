// Words of control: places taken, retaken, entered, held, lost, left, besieged, cut off and defended. `change` is what the past
// tense or noun says; tag tells how the word takes its place (see events/control.ts).

import type { Form } from '../forms/lemma.ts';
import { fixed, masdar, noun, verb } from '../forms/paradigms.ts';
import { C } from './classes.ts';

/** tag `on`: the place stands after على; `object`: it is the object; `from`: after من; `toward`: after a word of direction. */
const verbs: readonly Form[] = [
  ...verb('control', 'سيطر', 'يسيطر', [C.controlVerb], { change: 'captured', tag: 'on' }),
  ...verb('seize', 'استولى', 'يستولي', [C.controlVerb], { change: 'captured', tag: 'on' }),
  ...verb('wrest', 'انتزع', 'ينتزع', [C.controlVerb], { change: 'captured', tag: 'object' }),
  ...verb('occupy', 'احتل', 'يحتل', [C.controlVerb], { change: 'captured', tag: 'object' }),
  ...verb('spread', 'بسط', 'يبسط', [C.controlSupport]),
  ...verb('tighten', 'أحكم', 'يحكم', [C.controlSupport]),
  ...verb('impose', 'فرض', 'يفرض', [C.controlSupport]),
  ...verb('complete', 'استكمل', 'يستكمل', [C.controlSupport]),
  ...verb('close-ring', 'أطبق', 'يطبق', [C.controlSupport]),
  ...verb('keep', 'احتفظ', 'يحتفظ', [C.controlSupport], { change: 'holds' }),
  ...verb('preserve', 'حافظ', 'يحافظ', [C.controlSupport], { change: 'holds' }),
  ...verb('strengthen', 'عزز', 'يعزز', [C.controlSupport], { change: 'holds' }),
  ...verb('expel-from', 'طرد', 'يطرد', [C.controlVerb], { change: 'captured', tag: 'expel' }),
  ...verb('retake', 'استعاد', 'يستعيد', [C.retakeVerb], { change: 'recaptured', tag: 'object' }),
  ...verb('retake2', 'استرد', 'يسترد', [C.retakeVerb], { change: 'recaptured', tag: 'object' }),
  ...verb('liberate', 'حرر', 'يحرر', [C.retakeVerb], { change: 'recaptured', tag: 'object' }),
  ...verb('cleanse', 'طهر', 'يطهر', [C.retakeVerb], { change: 'recaptured', tag: 'object' }),
  ...verb('enter', 'دخل', 'يدخل', [C.enterVerb], { change: 'entered', tag: 'enter' }),
  ...verb('storm', 'اقتحم', 'يقتحم', [C.enterVerb], { change: 'entered', tag: 'object' }),
  ...verb('penetrate', 'توغل', 'يتوغل', [C.enterVerb], { change: 'entered', tag: 'into' }),
  ...verb('sweep', 'اجتاح', 'يجتاح', [C.enterVerb], { change: 'entered', tag: 'object' }),
  ...verb('invade', 'غزا', 'يغزو', [C.enterVerb], { change: 'entered', tag: 'object' }),
  ...verb('advance', 'تقدم', 'يتقدم', [C.advanceVerb], { change: 'advanced', tag: 'toward' }),
  ...verb('arrive', 'وصل', 'يصل', [C.advanceVerb], { change: 'advanced', tag: 'reach' }),
  ...verb('draw-near', 'اقترب', 'يقترب', [C.advanceVerb], { change: 'advanced', tag: 'reach' }),
  ...verb('withdraw', 'انسحب', 'ينسحب', [C.withdrawVerb], { change: 'withdrew', tag: 'from' }),
  ...verb('fall-back', 'تراجع', 'يتراجع', [C.withdrawVerb], { change: 'withdrew', tag: 'from-armed' }),
  ...verb('evacuate', 'أخلى', 'يخلي', [C.withdrawVerb], { change: 'withdrew', tag: 'object' }),
  ...verb('go-out', 'خرج', 'يخرج', [C.withdrawVerb], { change: 'withdrew', tag: 'from-armed' }),
  ...verb('besiege', 'حاصر', 'يحاصر', [C.besiegeVerb], { change: 'besieged', tag: 'object' }),
  ...verb('encircle', 'طوق', 'يطوق', [C.besiegeVerb], { change: 'besieged', tag: 'object' }),
  ...verb('cut', 'قطع', 'يقطع', [C.cutVerb], { change: 'cut', tag: 'road' }),
  ...verb('close', 'أغلق', 'يغلق', [C.cutVerb], { change: 'cut', tag: 'road' }),
  ...verb('repel', 'صد', 'يصد', [C.repelVerb], { change: 'repelled', tag: 'repel' }),
  ...verb('resist', 'تصدى', 'يتصدى', [C.repelVerb], { change: 'repelled', tag: 'repel' }),
  ...verb('foil', 'أحبط', 'يحبط', [C.repelVerb], { change: 'repelled', tag: 'repel' }),
  ...verb('thwart', 'أفشل', 'يفشل', [C.repelVerb], { change: 'repelled', tag: 'repel' }),
  ...verb('rout', 'دحر', 'يدحر', [C.repelVerb], { change: 'captured', tag: 'rout' }),
  ...verb('lose', 'خسر', 'يخسر', [C.loseVerb], { change: 'lost', tag: 'lose' }),
  ...verb('lose2', 'فقد', 'يفقد', [C.loseVerb], { change: 'lost', tag: 'lose' }),
  ...verb('submit', 'خضع', 'يخضع', [C.holdVerb], { change: 'holds', tag: 'under' }),
];

const nouns: readonly Form[] = [
  ...masdar('control-noun', 'سيطرة', [C.controlNoun], { change: 'captured', tag: 'on' }),
  ...masdar('grip', 'قبضة', [C.controlNoun], { change: 'captured', tag: 'on' }),
  ...masdar('influence', 'نفوذ', [C.controlNoun], { change: 'captured', tag: 'on' }),
  ...masdar('wresting', 'انتزاع', [C.controlNoun], { change: 'captured', tag: 'object' }),
  ...masdar('seizure', 'استيلاء', [C.controlNoun], { change: 'captured', tag: 'on' }),
  ...masdar('occupation-of', 'احتلال', [C.controlNoun], { change: 'captured', tag: 'object' }),
  ...masdar('expulsion-from', 'طرد', [C.controlNoun], { change: 'captured', tag: 'expel' }),
  ...masdar('retaking', 'استعادة', [C.controlNoun], { change: 'recaptured', tag: 'object' }),
  ...masdar('liberation', 'تحرير', [C.controlNoun], { change: 'recaptured', tag: 'object' }),
  ...masdar('storming', 'اقتحام', [C.controlNoun], { change: 'entered', tag: 'object' }),
  ...masdar('incursion', 'توغل', [C.controlNoun], { change: 'entered', tag: 'into' }),
  ...masdar('entering', 'دخول', [C.controlNoun], { change: 'entered', tag: 'enter' }),
  ...masdar('advance-noun', 'تقدم', [C.controlNoun], { change: 'advanced', tag: 'toward' }),
  ...masdar('withdrawal', 'انسحاب', [C.controlNoun], { change: 'withdrew', tag: 'from' }),
  ...masdar('retreat', 'تراجع', [C.controlNoun], { change: 'withdrew', tag: 'from-armed' }),
  ...masdar('siege', 'حصار', [C.controlNoun], { change: 'besieged', tag: 'siege' }),
  ...masdar('encircling', 'تطويق', [C.controlNoun], { change: 'besieged', tag: 'object' }),
  ...masdar('besieging', 'محاصرة', [C.controlNoun], { change: 'besieged', tag: 'object' }),
  ...masdar('cutting', 'قطع', [C.controlNoun], { change: 'cut', tag: 'road' }),
  ...masdar('falling-of', 'سقوط', [C.controlNoun], { change: 'captured', tag: 'fall' }),
  ...masdar('repelling', 'صد', [C.controlNoun], { change: 'repelled', tag: 'repel' }),
  ...masdar('repelling2', 'تصدي', [C.controlNoun], { change: 'repelled', tag: 'repel' }),
  ...fixed('under-control', ['تحت سيطرة', 'تحت سيطرتها', 'تحت سيطرته', 'تحت سيطرتهم', 'تحت حكم', 'في قبضة', 'خاضعة لسيطرة', 'الخاضعة لسيطرة', 'الخاضع لسيطرة', 'لسيطرة', 'عن سيطرة', 'عن سيطرتها', 'عن سيطرته'], [C.holdNoun], { change: 'holds', pos: 'noun' }),
];

/** What people take hold of besides places: «تستولي على ثروات البلاد», «السيطرة على الحريق». */
const notTaken = [
  'ثروة', 'ثروات', 'موارد', 'مقدرات', 'خيرات', 'أموال', 'مال', 'مدخرات', 'عائدات', 'ممتلكات', 'أملاك', 'مساعدات', 'سلطة', 'حكم', 'مقاليد', 'زمام', 'مفاصل', 'قرار',
  'سلاح', 'أسلحة', 'ذخيرة', 'ذخائر', 'عتاد', 'آليات', 'دبابات', 'سيارات', 'صواريخ', 'حريق', 'حرائق', 'نيران', 'وضع', 'أوضاع', 'موقف', 'اقتصاد', 'أسعار', 'سوق', 'مشتقات', 'وقود', 'ماشية', 'مواشي', 'محاصيل', 'شاحنات', 'مركبات', 'شحنة', 'شحنات', 'عافية', 'توازن', 'شرعية', 'ثقة', 'نشاط', 'هيبة', 'جثث', 'جثامين', 'مرتبة', 'صدارة', 'مكانة', 'حيز', 'واجهة', 'عناوين', 'نفس', 'غضب', 'وباء', 'فيروس', 'أعصاب', 'إعلام', 'عقول', 'أذهان',
].flatMap((word) => [word, `ال${word}`, `${word.replace(/ة$/, 'ت')}ه`, `${word.replace(/ة$/, 'ت')}ها`]);

export const controlWords: readonly Form[] = [
  ...verbs, ...nouns,
  ...fixed('not-taken', notTaken, [C.notTaken], { pos: 'noun' }),
  ...noun('land', 'أرض', { plurals: ['أراض', 'أراضي'] }, [C.targetNoun]),
  // What somebody needs, demands or means to do is not done.
  ...fixed('need', ['ضرورة', 'بضرورة', 'لضرورة', 'وجوب', 'بوجوب', 'أهمية', 'بأهمية', 'داعيا', 'داعية', 'داعين', 'دعوته', 'دعوتها', 'مطالبا', 'مطالبة', 'مطالبين', 'يجب', 'ينبغي', 'يتعين', 'إمكانية', 'احتمال', 'احتمالية', 'احتمالات', 'هدف', 'هدفه', 'هدفها', 'يهدف', 'تهدف', 'يهدفون', 'عزمه', 'عزمها', 'نيته', 'نيتها', 'استعداد', 'استعداده', 'استعدادها', 'لوقف', 'بوقف', 'عدم', 'بعدم', 'وعدم', 'لعدم'], [C.need], { pos: 'noun' }),
  ...verb('call-for', 'دعا', 'يدعو', [C.need]),
  // Without the present of the first, which is written as that of أفشل.
  ...fixed('fail', ['فشل', 'فشلت', 'فشلوا', 'أخفق', 'أخفقت', 'أخفقوا', 'يخفق', 'تخفق', 'عجز', 'عجزت', 'عجزوا', 'إخفاق'], [C.attempt], { pos: 'verb' }),
  ...verb('allow', 'أتاح', 'يتيح', [C.enable]), ...verb('allow2', 'مكن', 'يمكن', [C.enable]),
  ...verb('succeed', 'نجح', 'ينجح', [C.enable]), ...verb('manage', 'تمكن', 'يتمكن', [C.enable]), ...verb('achieve', 'أحرز', 'يحرز', [C.enable]), ...verb('attain', 'حقق', 'يحقق', [C.enable]),
  ...fixed('at-the-hands', ['بيد', 'بأيدي', 'في أيدي', 'في يد', 'بيدي'], [C.intoHands]),
  ...fixed('toward', ['باتجاه', 'نحو', 'في اتجاه', 'صوب', 'إلى', 'على محور', 'من محور', 'بمحور', 'على حساب'], [C.toward]),
  ...noun('road-word', 'طريق', { plurals: ['طرق', 'طرقات'] }, [C.roadNoun]), ...noun('road-word2', 'أوتوستراد', {}, [C.roadNoun]), ...noun('road-word3', 'أتوستراد', {}, [C.roadNoun]),
  ...noun('supply-line', 'خط', { plurals: ['خطوط'] }, [C.roadNoun]),
];
