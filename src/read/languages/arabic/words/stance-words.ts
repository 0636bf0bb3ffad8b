// Words by which what is said shows itself a stand rather than a report of facts: duty, resolve, blame, outrage, grief, judgement.
// Each has the class speechOther and a tag that speech/stands/stance.ts asks for.

import type { Form } from '../forms/lemma.ts';
import { adjective, fixed, masdar, noun, verb } from '../forms/paradigms.ts';
import { C } from './classes.ts';

const duty: readonly Form[] = [
  ...fixed('must', ['يجب', 'ينبغي', 'يتعين', 'يتوجب', 'لا بد', 'لابد', 'ضرورة', 'بضرورة', 'لا يجوز', 'وجوب', 'بوجوب', 'بحاجة إلى أن', 'في حاجة إلى أن', 'لا مفر من'], [C.speechOther], { tag: 'must' }),
  ...adjective('necessary', 'ضروري', [C.speechOther], { tag: 'must' }),
  ...fixed('required', ['مطلوب من', 'المطلوب من', 'المطلوب أن', 'المطلوب هو', 'المطلوب الآن', 'المطلوب اليوم'], [C.speechOther], { tag: 'must' }),
];

const resolve: readonly Form[] = [
  ...adjective('resolved', 'عازم', [C.speechOther], { tag: 'resolve' }),
  ...adjective('committed', 'ملتزم', [C.speechOther], { tag: 'resolve' }),
  ...adjective('determined', 'مصمم', [C.speechOther], { tag: 'resolve' }),
  ...masdar('resolve', 'عزم', [C.speechOther], { tag: 'resolve' }),
  ...masdar('determination', 'تصميم', [C.speechOther], { tag: 'resolve' }),
  ...masdar('commitment', 'التزام', [C.speechOther], { tag: 'resolve' }),
  ...masdar('readiness', 'استعداد', [C.speechOther], { tag: 'resolve' }),
  ...noun('truce', 'هدنة', { sound: 'f' }, [C.speechOther], { tag: 'truce' }),
];

const blame: readonly Form[] = [
  ...verb('commit', 'ارتكب', 'يرتكب', [C.speechOther], { tag: 'blame' }),
  ...verb('violate', 'انتهك', 'ينتهك', [C.speechOther], { tag: 'blame' }),
  ...verb('breach', 'خرق', 'يخرق', [C.speechOther], { tag: 'blame' }),
  ...verb('exploit', 'استغل', 'يستغل', [C.speechOther], { tag: 'blame' }),
  ...verb('sow', 'أجج', 'يؤجج', [C.speechOther], { tag: 'blame' }),
  ...adjective('involved', 'متورط', [C.speechOther], { tag: 'blame' }),
  ...adjective('cause', 'مسبب', [C.speechOther], { tag: 'blame' }),
  ...masdar('infringement', 'مساس', [C.speechOther], { tag: 'outrage' }),
  ...masdar('involvement', 'تورط', [C.speechOther], { tag: 'blame' }),
  ...masdar('complicity', 'تواطؤ', [C.speechOther], { tag: 'blame' }),
  ...fixed('behind', ['يقف وراء', 'تقف وراء', 'يقفون وراء', 'مسؤولية', 'المسؤولية', 'من جانب واحد'], [C.speechOther], { tag: 'blame' }),
];

const outrage: readonly Form[] = [
  ...noun('crime', 'جريمة', { plurals: ['جرائم'] }, [C.speechOther], { tag: 'crime' }),
  ...noun('breach-noun', 'انتهاك', { sound: 'f' }, [C.speechOther], { tag: 'outrage' }),
  ...noun('aggression', 'عدوان', { single: true }, [C.speechOther], { tag: 'outrage' }),
  ...noun('massacre', 'مجزرة', { plurals: ['مجازر'] }, [C.speechOther], { tag: 'outrage' }),
  ...noun('barbarity', 'همجية', { single: true }, [C.speechOther], { tag: 'outrage' }),
  ...noun('genocide', 'إبادة', { single: true }, [C.speechOther], { tag: 'crime' }),
  ...noun('occupation', 'احتلال', { single: true }, [C.speechOther], { tag: 'outrage' }),
  ...adjective('brutal', 'وحشي', [C.speechOther], { tag: 'vile' }),
  ...adjective('horrible', 'مروع', [C.speechOther], { tag: 'vile' }),
  ...adjective('barbarous', 'همجي', [C.speechOther], { tag: 'vile' }),
  ...adjective('cowardly', 'جبان', [C.speechOther], { tag: 'vile' }),
  ...adjective('hideous', 'شنيع', [C.speechOther], { tag: 'vile' }),
  ...adjective('ugly', 'بشع', [C.speechOther], { tag: 'vile' }),
  ...adjective('blatant', 'سافر', [C.speechOther], { tag: 'vile' }),
  ...adjective('flagrant', 'صارخ', [C.speechOther], { tag: 'vile' }),
  ...fixed('illegitimate', ['غير شرعي', 'غير شرعية', 'غير مشروع', 'غير مشروعة', 'غير قانوني', 'غير قانونية', 'غير إنساني', 'غير إنسانية'], [C.speechOther], { tag: 'vile' }),
  ...adjective('criminal', 'إجرامي', [C.speechOther], { tag: 'vile' }),
  ...adjective('treacherous', 'غادر', [C.speechOther], { tag: 'vile' }),
];

const grief: readonly Form[] = [
  ...masdar('concern', 'قلق', [C.speechOther], { tag: 'grief' }),
  ...masdar('sorrow', 'أسف', [C.speechOther], { tag: 'grief' }),
  ...masdar('grief', 'حزن', [C.speechOther], { tag: 'grief' }),
  ...masdar('condolence', 'تعزية', [C.speechOther], { tag: 'grief' }, ['تعازي', 'تعازيه', 'تعازيها']),
  ...masdar('consolation', 'مواساة', [C.speechOther], { tag: 'grief' }),
  ...masdar('displeasure', 'استياء', [C.speechOther], { tag: 'grief' }),
  ...masdar('shock', 'صدمة', [C.speechOther], { tag: 'grief' }),
];

const judgement: readonly Form[] = [
  ...fixed('may-be', ['يمكن', 'لا يمكن', 'من شأنه', 'من شأنها', 'على وشك', 'وشك', 'لا مبرر', 'لم يعد', 'لم تعد', 'لا سيما', 'من حق', 'بمثابة', 'أقوى', 'أفضل', 'أسوأ'], [C.speechOther], { tag: 'judge' }),
  ...verb('aim', 'هدف', 'يهدف', [C.speechOther], { tag: 'judge' }),
  ...verb('reflect', 'عكس', 'يعكس', [C.speechOther], { tag: 'equate' }),
  // Without their pasts, which are written as «مثل» and «شكل», the nouns.
  ...fixed('constitute', ['يشكل', 'تشكل', 'يشكلون', 'شكلت', 'يمثل', 'تمثل', 'يمثلون', 'مثلت'], [C.speechOther], { tag: 'equate' }),
  ...verb('prove', 'أثبت', 'يثبت', [C.speechOther], { tag: 'equate' }),
  ...verb('lay-bare', 'أبرز', 'يبرز', [C.speechOther], { tag: 'equate' }),
  ...verb('demonstrate', 'برهن', 'يبرهن', [C.speechOther], { tag: 'equate' }),
  ...verb('need', 'احتاج', 'يحتاج', [C.speechOther], { tag: 'judge' }),
  ...verb('deserve', 'استحق', 'يستحق', [C.speechOther], { tag: 'judge' }),
  ...adjective('important', 'مهم', [C.speechOther], { tag: 'judge' }),
  ...adjective('dangerous', 'خطير', [C.speechOther], { tag: 'judge' }),
  ...adjective('legitimate', 'مشروع', [C.speechOther], { tag: 'judge' }),
  ...adjective('able', 'قادر', [C.speechOther], { tag: 'judge' }),
  ...adjective('impossible', 'مستحيل', [C.speechOther], { tag: 'judge' }),
  ...adjective('clear', 'واضح', [C.speechOther], { tag: 'judge' }),
  ...adjective('bound-to', 'مرتبط', [C.speechOther], { tag: 'judge' }),
  ...adjective('positive', 'إيجابي', [C.speechOther], { tag: 'judge' }),
  ...adjective('negative', 'سلبي', [C.speechOther], { tag: 'judge' }),
  ...noun('goal', 'هدف', { single: true }, [C.speechOther], { tag: 'judge' }),
  ...noun('step-judged', 'خطوة', { plurals: ['خطوات'] }, [C.speechOther], { tag: 'judge' }),
  ...noun('solution', 'حل', { plurals: ['حلول'] }, [C.speechOther], { tag: 'judge' }),
  ...noun('victory', 'نصر', { plurals: ['انتصارات'] }, [C.speechOther], { tag: 'judge' }),
  ...noun('proof', 'دليل', { single: true }, [C.speechOther], { tag: 'judge' }),
  ...noun('threat-judged', 'تهديد', { sound: 'f' }, [C.speechOther], { tag: 'judge' }),
  ...noun('importance', 'أهمية', { single: true }, [C.speechOther], { tag: 'judge' }),
];

/** What justifies a deed. */
const answer: readonly Form[] = fixed('answer', [
  'هو رد', 'هي رد', 'كان ردا', 'كانت ردا', 'يأتي ردا', 'تأتي ردا', 'جاء ردا', 'جاءت ردا', 'يعد ردا', 'رد مشروع', 'رد طبيعي', 'حق مشروع', 'دفاع عن النفس', 'الدفاع عن النفس',
], [C.speechOther], { tag: 'answer' });

/** What a side says of its own doings. */
const success: readonly Form[] = [
  ...verb('repel-claimed', 'تصدى', 'يتصدى', [C.speechOther], { tag: 'success' }),
  ...verb('foil', 'أحبط', 'يحبط', [C.speechOther], { tag: 'success' }),
  ...verb('thwart', 'أفشل', 'يفشل', [C.speechOther], { tag: 'success' }),
  ...verb('inflict', 'كبد', 'يكبد', [C.speechOther], { tag: 'success' }),
  ...verb('inflict2', 'ألحق', 'يلحق', [C.speechOther], { tag: 'success' }),
  ...verb('rout', 'دحر', 'يدحر', [C.speechOther], { tag: 'success' }),
  ...verb('withstand', 'صمد', 'يصمد', [C.speechOther], { tag: 'success' }),
  ...verb('strengthen-hold', 'عزز', 'يعزز', [C.speechOther], { tag: 'success' }),
  ...verb('succeed', 'نجح', 'ينجح', [C.speechOther], { tag: 'success' }),
  ...masdar('steadfastness', 'صمود', [C.speechOther], { tag: 'success' }),
  ...fixed('great-losses', ['خسائر كبيرة', 'خسائر فادحة', 'خسائر جسيمة', 'خسائر موجعة'], [C.speechOther], { tag: 'success' }),
];

const menace: readonly Form[] = [
  ...fixed('price', ['الثمن غاليا', 'ستدفع الثمن', 'سيدفع الثمن', 'سيدفعون الثمن', 'يدفعون الثمن', 'يدفع الثمن', 'تدفع الثمن', 'ثمنا', 'ثمن باهظ', 'ثمن غال', 'ثمن جرائمهم', 'ثمن جرائمه', 'ثمن جرائمها', 'ثمن ذلك', 'ثمن أفعالهم'], [C.speechOther], { tag: 'menace' }),
  ...fixed('harsh-reply', ['رد قاس', 'ردا قاسيا', 'رد مزلزل', 'لن يفلت', 'لن تفلت', 'لن يفلتوا', 'لن نتهاون', 'أشد العقاب'], [C.speechOther], { tag: 'menace' }),
  ...fixed('danger', ['عواقب', 'مغبة', 'تداعيات خطيرة', 'عواقب وخيمة', 'كارثة إنسانية'], [C.speechOther], { tag: 'danger' }),
];

/** What happens and is told of; it never speaks itself. */
const abstract: readonly Form[] = fixed('abstract', [
  'تصعيد', 'وضع', 'أوضاع', 'تطورات', 'تطور', 'ظروف', 'زيارة', 'عملية', 'خطوة', 'خطوات', 'سياسة', 'سياسات', 'تصرفات', 'ممارسات', 'تحركات', 'وقائع', 'اتفاق', 'اتفاقية', 'مسار', 'حصار', 'مواجهة',
  'مشهد', 'واقع', 'قضية', 'مسألة', 'تدخل', 'وجود', 'تواجد', 'تقدم', 'انتصار', 'انتصارات', 'خسائر', 'صور', 'مقاطع', 'مقطع', 'خلافات', 'توتر', 'عقوبات', 'ضغوط', 'تحولات', 'تحديات', 'حوادث', 'حادثة', 'حادث', 'تهدئة', 'هدنة',
], [C.speechOther], { tag: 'abstract', pos: 'noun' });

const silence: readonly Form[] = [
  ...fixed('comment', ['التعليق', 'تعليق', 'تفاصيل', 'التفاصيل', 'الإدلاء', 'الإفصاح', 'الخوض'], [C.speechOther], { tag: 'comment' }),
  ...fixed('praise', ['شكر', 'تقدير', 'امتنان', 'شكره', 'شكرها', 'شكرهم', 'امتنانه', 'امتنانها', 'تقديره', 'تقديرها', 'اعتزازه', 'اعتزازها', 'دعم', 'دعمه', 'دعمها', 'تأييد', 'تأييده', 'تأييدها', 'مساندة', 'تضامن', 'تضامنه', 'تضامنها', 'ارتياح', 'ارتياحه', 'ترحيب', 'ترحيبه', 'ترحيبها'], [C.speechOther], { tag: 'praise' }),
];

export const stanceWords: readonly Form[] = [...duty, ...resolve, ...blame, ...outrage, ...grief, ...judgement, ...answer, ...success, ...menace, ...abstract, ...silence];
