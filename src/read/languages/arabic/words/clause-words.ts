// Words that hold clauses together or turn them: negation, possibility, condition, purpose, the relative pronoun, prepositions
// and conjunctions that end a noun group.

import type { Form } from '../forms/lemma.ts';
import { adjective, fixed, masdar, verb } from '../forms/paradigms.ts';
import { C } from './classes.ts';

const negation: readonly Form[] = [
  ...fixed('not', ['لم', 'لن', 'ما لم'], [C.not]),
  ...fixed('no', ['لا', 'ليس', 'ليست', 'ليسوا'], [C.not]),
  ...fixed('without', ['دون', 'من دون', 'بدون', 'من غير', 'بلا'], [C.not]),
  ...fixed('absence', ['عدم'], [C.not]),
  ...verb('deny', 'نفى', 'ينفي', [C.deny]),
  ...masdar('denial', 'نفي', [C.deny]),
];

const possibility: readonly Form[] = [
  ...fixed('maybe', ['ربما', 'لعل', 'من المحتمل', 'من الممكن', 'من المرجح', 'يرجح أن', 'يعتقد أن', 'يعتقد أنه', 'ويعتقد أن', 'يخشى أن', 'يحتمل أن', 'يمكن أن', 'قد يكون', 'من المتوقع', 'يتوقع أن', 'يتوقع', 'يرجح', 'المرجح', 'يحتمل', 'يخشى', 'مرشح', 'مرشحة'], [C.may]),
  ...verb('believe', 'اعتقد', 'يعتقد', [C.may]),
  ...masdar('possibility', 'احتمال', [C.may], {}, ['احتمالات']),
  ...masdar('suspicion', 'اشتباه', [C.may]),
];

const irrealis: readonly Form[] = [
  ...fixed('if', ['إذا', 'إن كان', 'لو', 'في حال', 'في حالة', 'ما إذا', 'إذا ما', 'شرط', 'شريطة', 'ما لم', 'لئلا', 'كي لا'], [C.condition]),
  ...fixed('purpose', ['لكي', 'كي', 'بهدف', 'بغية', 'قصد', 'بقصد', 'بغرض', 'لغرض', 'من أجل', 'سعيا إلى', 'تمهيدا'], [C.plan]),
  ...verb('threaten', 'هدد', 'يهدد', [C.threat]),
  ...verb('vow', 'توعد', 'يتوعد', [C.threat]),
  ...masdar('threat', 'تهديد', [C.threat], {}, ['تهديدات']),
  ...verb('try', 'حاول', 'يحاول', [C.attempt]),
  ...masdar('attempt', 'محاولة', [C.attempt], {}, ['محاولات']),
  ...verb('plan', 'خطط', 'يخطط', [C.plan]),
  ...verb('plan2', 'اعتزم', 'يعتزم', [C.plan]),
  // Its jussive تسع is also the number nine.
  ...verb('seek', 'سعى', 'يسعى', [C.plan]).filter(({ form }) => form !== 'تسع'),
  ...masdar('plan-noun', 'تخطيط', [C.plan]),
  ...verb('incite', 'حرض', 'يحرض', [C.plan]),
  ...masdar('incitement', 'تحريض', [C.plan]),
  ...masdar('scheme', 'مخطط', [C.plan], {}, ['مخططات']),
  ...verb('avoid', 'تجنب', 'يتجنب', [C.not]),
  ...masdar('avoidance', 'تفادي', [C.plan]),
  ...masdar('avoidance2', 'تجنب', [C.plan]),
  ...verb('prevent', 'منع', 'يمنع', [C.plan]),
  ...verb('want', 'أراد', 'يريد', [C.plan]),
  ...verb('demand-that', 'طالب', 'يطالب', [C.plan]),
  ...verb('fear', 'خشي', 'يخشى', [C.fear]),
  ...verb('fear2', 'تخوف', 'يتخوف', [C.fear]),
  ...masdar('fear-noun', 'خشية', [C.fear]),
  ...masdar('fear-noun2', 'خوف', [C.fear], {}, ['مخاوف']),
  ...fixed('question-word', ['هل', 'متى', 'كيف', 'لماذا', 'أين'], [C['question word']]),
  ...verb('can', 'استطاع', 'يستطيع', [C.clauseOther, C.enable]),
  ...verb('can2', 'تمكن', 'يتمكن', [C.clauseOther]),
];

const joints: readonly Form[] = [
  ...fixed('who', ['الذي', 'التي', 'الذين', 'اللذين', 'اللذان', 'اللتين', 'اللتان', 'اللواتي', 'اللاتي', 'ممن', 'مما', 'ما'], [C.relative]),
  ...fixed('that', ['أن', 'إن', 'أنّ', 'إنّ', 'بأن', 'أنه', 'إنه', 'أنها', 'إنها', 'أنهم', 'إنهم', 'بأنه', 'بأنها', 'بأنهم', 'أنهما', 'إنهما'], [C.that]),
  ...fixed('while', ['بينما', 'فيما', 'في حين', 'في ما', 'كما', 'حيث', 'إذ', 'عندما', 'حين', 'حينما', 'لدى', 'أثناء', 'خلال', 'بعدما', 'قبل أن', 'بعد أن', 'إثر', 'عقب', 'ريثما', 'لما', 'منذ أن', 'غداة', 'في الوقت الذي'], [C.while]),
  ...fixed('but', ['لكن', 'لكنه', 'لكنها', 'لكنهم', 'غير أن', 'إلا أن', 'إلا أنه', 'بيد أن', 'بل', 'إلا'], [C.but]),
  ...fixed('because', ['لأن', 'بسبب', 'نتيجة', 'جراء', 'من جراء', 'جرّاء', 'بفعل', 'نظرا', 'لأنه', 'لأنها', 'لأنهم', 'على خلفية', 'بعد'], [C.because]),
  ...fixed('in', ['في'], [C.in, C.particle]),
  ...fixed('on', ['على', 'عن', 'مع', 'ضد', 'عند', 'نحو', 'تجاه', 'بين', 'عبر', 'حول', 'داخل', 'خارج', 'أمام', 'خلف', 'وراء', 'تحت', 'فوق', 'ضمن', 'حتى', 'منذ', 'قبل', 'قرب', 'بواسطة', 'ك', 'ب', 'ل', 'وسط', 'إزاء', 'رغم', 'بحق', 'بقيادة', 'عليه', 'عليها', 'عليهم', 'فيه', 'فيها', 'به', 'بها', 'بهم', 'له', 'لها', 'لهم', 'معه', 'معها', 'معهم', 'عنه', 'عنها', 'إليه', 'إليها', 'إليهم', 'لديه', 'لديها', 'لدى'], [C.particle]),
  ...fixed('of', ['من'], [C.of, C.particle]),
  ...fixed('to', ['إلى', 'الى'], [C.to, C.particle]),
  ...fixed('by', ['على يد', 'على يدي', 'على أيدي', 'من قبل', 'من جانب', 'من طرف', 'بيد', 'بأيدي', 'بنيران', 'برصاص', 'بقصف'], [C.by]),
  ...fixed('or', ['أو', 'أم'], [C.or, C.particle]),
  ...fixed('and-word', ['و'], [C.and]),
  ...fixed('this', ['هذا', 'هذه', 'هؤلاء', 'ذلك', 'تلك', 'أولئك', 'هذين', 'هاتين'], [C.this]),
  ...fixed('pronoun', ['هو', 'هي', 'هم', 'هما', 'هن', 'نحن', 'أنا'], [C.particle]),
  ...fixed('adverbs', ['أيضا', 'كذلك', 'فقط', 'أمس', 'حاليا', 'سابقا', 'لاحقا', 'فورا', 'معا', 'مؤخرا', 'أخيرا', 'جميعا'], [C.clauseOther]),
];

const auxiliaries: readonly Form[] = [
  ...fixed('has-been', ['قد', 'لقد'], [C.auxiliary], { tag: 'qad' }),
  ...verb('be', 'كان', 'يكون', [C.auxiliary], { tag: 'be' }),
  ...verb('be-completed', 'تم', 'يتم', [C.complete]),
  ...verb('take-place', 'جرى', 'يجري', [C.complete]),
  ...verb('remain', 'ظل', 'يظل', [C.auxiliary]),
  ...verb('stay', 'بقي', 'يبقى', [C.auxiliary]),
  ...verb('be-exposed', 'تعرض', 'يتعرض', [C.clauseOther], { tag: 'exposed' }),
];

export const clauseWords: readonly Form[] = [
  ...negation, ...possibility, ...irrealis, ...joints, ...auxiliaries,
  ...adjective('alleged', 'مزعوم', [C.may]),
];
