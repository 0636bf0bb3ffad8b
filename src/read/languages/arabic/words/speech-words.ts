// Arabic words of the speech layer: verbs of saying and of taking a stand, their participles and nouns of action, what introduces a
// source, and the nouns by which sources, media and communiqués are called. `act` is the link's act, `stance` the statement's.
import type { LinkAct, Sort, StatementAct } from '../../../../model/index.ts';
import type { Form, LemmaData } from '../forms/lemma.ts';
import { adjective, fixed, masdar, noun, verb } from '../forms/paradigms.ts';
import { C } from './classes.ts';
import { stanceWords } from './stance-words.ts';

interface Speech {
  /** The active participle in the accusative, from which its feminine and plurals follow (مشير). */
  readonly participle?: string;
  /** Nouns of action, with their plurals. */
  readonly nouns?: readonly string[];
  readonly act?: LinkAct;
  readonly stance?: StatementAct;
  /** Told apart by rules: what the verb governs. */
  readonly tag?: string;
}

/** A verb of saying with its participle and nouns; the classes are the verb's own. */
const speech = (key: string, past: string, present: string, classes: readonly number[], { participle, nouns = [], ...data }: Speech = {}): Form[] => {
  const told: Omit<LemmaData, 'pos'> = { act: 'report', ...data };
  return [
    ...verb(key, past, present, classes, told),
    ...(participle ? adjective(`${key}-participle`, participle, [C.declareParticiple], told) : []),
    ...(nouns.length ? masdar(`${key}-noun`, nouns[0], [C.stanceNoun], told, nouns.slice(1)) : []),
  ];
};

const says = (key: string, past: string, present: string, more: Speech = {}): Form[] => speech(key, past, present, [C.sayVerb], more);
const adds = (key: string, past: string, present: string, more: Speech = {}): Form[] => speech(key, past, present, [C.addVerb], more);
/** Written like other words (بيّن like "between"): only what follows makes it a verb of saying. */
const tells = (key: string, past: string, present: string, more: Speech = {}): Form[] => speech(key, past, present, [C.told], more);
const stands = (key: string, past: string, present: string, stance: StatementAct, more: Speech = {}): Form[] =>
  speech(key, past, present, [C.stanceVerb], { act: stance === 'accuse' ? 'accuse' : stance === 'deny' ? 'deny' : stance === 'claim_responsibility' ? 'claim' : 'quote', ...more, stance });

const saying: readonly Form[] = [
  ...says('say', 'قال', 'يقول', { participle: 'قائل', act: 'quote' }),
  ...says('report', 'أفاد', 'يفيد', { participle: 'مفيد' }),
  ...says('mention', 'ذكر', 'يذكر', { participle: 'ذاكر' }),
  ...says('confirm', 'أكد', 'يؤكد', { participle: 'مؤكد', act: 'confirm', tag: 'stress' }),
  ...says('clarify', 'أوضح', 'يوضح', { participle: 'موضح' }),
  ...says('declare', 'صرح', 'يصرح', { participle: 'مصرح', act: 'quote' }),
  ...says('inform', 'أبلغ', 'يبلغ', { participle: 'مبلغ', tag: 'weak' }),
  ...says('tell', 'أخبر', 'يخبر'),
  ...says('claim', 'زعم', 'يزعم', { participle: 'زاعم', act: 'claim' }),
  ...says('allege', 'ادعى', 'يدعي', { participle: 'مدعي', act: 'claim' }),
  ...says('consider', 'اعتبر', 'يعتبر', { participle: 'معتبر', act: 'quote', tag: 'assess' }),
  ...says('stress', 'شدد', 'يشدد', { participle: 'مشدد', act: 'quote', tag: 'stress' }),
  ...says('expect', 'توقع', 'يتوقع', { participle: 'متوقع', act: 'quote', tag: 'assess' }),
  ...says('think-likely', 'رجح', 'يرجح', { participle: 'مرجح', act: 'quote', tag: 'assess' }),
  ...says('admit', 'اعترف', 'يعترف', { participle: 'معترف', act: 'confirm' }),
  ...says('acknowledge', 'أقر', 'يقر', { act: 'confirm' }),
  ...says('observe', 'لاحظ', 'يلاحظ', { tag: 'assess' }),
  ...says('comment', 'علق', 'يعلق', { participle: 'معلق', act: 'quote' }),
  ...says('quote-as', 'نسب', 'ينسب', { act: 'accuse', stance: 'accuse' }),
  ...says('count', 'أحصى', 'يحصي'),
  ...says('detail', 'فصّل', 'يفصل'),
  ...says('document', 'وثق', 'يوثق'),
  ...says('answer', 'أجاب', 'يجيب', { participle: 'مجيب', act: 'quote' }),
  ...says('justify', 'برر', 'يبرر', { participle: 'مبرر', act: 'quote', tag: 'justify' }),
  ...says('hint', 'ألمح', 'يلمح', { participle: 'ملمح', act: 'quote', tag: 'hint' }),
  ...says('assert', 'جزم', 'يجزم', { participle: 'جازم', act: 'quote', tag: 'stress' }),
  ...says('renew', 'جدد', 'يجدد', { participle: 'مجدد', act: 'quote', tag: 'stress' }),
  ...says('insist', 'أصر', 'يصر', { act: 'quote', tag: 'stress' }),
  ...says('speak', 'تحدث', 'يتحدث', { tag: 'about' }),
  ...says('describe', 'وصف', 'يصف', { participle: 'واصف', act: 'quote', tag: 'describe' }),
  ...says('voice', 'أعرب', 'يعرب', { act: 'quote', participle: 'معرب', tag: 'express' }),
  ...says('show-feeling', 'أبدى', 'يبدي', { act: 'quote', participle: 'مبدي', tag: 'express' }),
  ...speech('announce', 'أعلن', 'يعلن', [C.announceVerb], { participle: 'معلن', act: 'announce', tag: 'announce' }),
];

const continuing: readonly Form[] = [
  ...adds('add', 'أضاف', 'يضيف', { participle: 'مضيف', act: 'quote' }),
  ...adds('go-on', 'تابع', 'يتابع', { participle: 'متابع', act: 'quote' }),
  ...adds('go-on2', 'أردف', 'يردف', { participle: 'مردف', act: 'quote' }),
  ...adds('go-on3', 'استطرد', 'يستطرد', { participle: 'مستطرد', act: 'quote' }),
  ...adds('go-on4', 'استدرك', 'يستدرك', { participle: 'مستدرك', act: 'quote' }),
  ...adds('point-out', 'أشار', 'يشير', { participle: 'مشير' }),
  ...adds('draw-attention', 'لفت', 'يلفت', { participle: 'لافت' }),
  ...adds('alert', 'نبه', 'ينبه', { participle: 'منبه' }),
  ...adds('note', 'نوه', 'ينوه', { participle: 'منوه' }),
  ...adds('conclude', 'اختتم', 'يختتم', { participle: 'مختتم', act: 'quote' }),
];

const ambiguous: readonly Form[] = [
  ...tells('express', 'عبر', 'يعبر', { act: 'quote', participle: 'معبر', tag: 'express' }),
  ...tells('reveal', 'كشف', 'يكشف', { participle: 'كاشف', tag: 'weak' }),
  ...tells('point-to-estimate', 'قدر', 'يقدر', { tag: 'weak' }),
  ...tells('record', 'سجل', 'يسجل'),
  ...tells('reply', 'رد', 'يرد', { act: 'quote', tag: 'weak' }),
  ...tells('show', 'بين', 'يبين', { participle: 'مبين' }),
  ...tells('come', 'جاء', 'يجيء', { tag: 'come' }),
  ...tells('narrate', 'روى', 'يروي', { participle: 'راوي' }),
  ...tells('see', 'رأى', 'يرى', { act: 'quote', tag: 'assess' }),
  ...tells('write', 'كتب', 'يكتب', { act: 'quote' }),
  ...tells('convey', 'نقل', 'ينقل', { participle: 'ناقل', tag: 'convey' }),
  ...tells('cite', 'أورد', 'يورد', { tag: 'convey' }),
  ...tells('broadcast', 'بث', 'يبث', { tag: 'convey' }),
  ...tells('publish', 'نشر', 'ينشر', { tag: 'convey' }),
  ...tells('conclude2', 'ختم', 'يختم', { act: 'quote' }),
  ...tells('affirm-likewise', 'أثبت', 'يثبت', { act: 'confirm' }),
  ...tells('believe-voice', 'اعتقد', 'يعتقد', { act: 'quote', tag: 'assess' }),
];

const standing: readonly Form[] = [
  ...stands('deny-voice', 'نفى', 'ينفي', 'deny', { participle: 'نافي', nouns: ['نفي'] }),
  ...stands('belie', 'كذب', 'يكذب', 'deny', { participle: 'مكذب' }),
  ...stands('deny2', 'أنكر', 'ينكر', 'deny', { participle: 'منكر' }),
  ...stands('accuse', 'اتهم', 'يتهم', 'accuse', { participle: 'متهم', nouns: ['اتهام', 'اتهامات'] }),
  ...stands('condemn', 'دان', 'يدين', 'condemn'),
  ...stands('order', 'أمر', 'يأمر', 'demand', { tag: 'order' }),
  ...stands('condemn2', 'أدان', 'يدين', 'condemn', { nouns: ['إدانة'] }),
  ...stands('denounce', 'ندد', 'يندد', 'condemn', { participle: 'مندد', nouns: ['تنديد'] }),
  ...stands('deplore-act', 'استنكر', 'يستنكر', 'condemn', { participle: 'مستنكر', nouns: ['استنكار'] }),
  ...stands('denounce2', 'شجب', 'يشجب', 'condemn', { participle: 'شاجب' }),
  ...stands('criticise', 'انتقد', 'ينتقد', 'condemn', { participle: 'منتقد', nouns: ['انتقاد', 'انتقادات'] }),
  ...stands('demand', 'طالب', 'يطالب', 'demand', { participle: 'مطالب', nouns: ['مطالبة'] }),
  ...stands('call-on', 'دعا', 'يدعو', 'demand', { participle: 'داعي', nouns: ['دعوة'] }),
  ...stands('urge', 'حث', 'يحث', 'demand', { participle: 'حاث' }),
  ...stands('appeal', 'ناشد', 'يناشد', 'demand', { participle: 'مناشد' }),
  ...stands('warn', 'حذر', 'يحذر', 'warn', { participle: 'محذر', nouns: ['تحذير', 'تحذيرات'] }),
  ...stands('threaten-voice', 'هدد', 'يهدد', 'threaten', { participle: 'مهدد' }),
  ...stands('vow-voice', 'توعد', 'يتوعد', 'threaten', { participle: 'متوعد' }),
  ...stands('support', 'أيد', 'يؤيد', 'support', { participle: 'مؤيد' }),
  ...stands('welcome', 'رحب', 'يرحب', 'support', { participle: 'مرحب' }),
  ...stands('praise', 'أشاد', 'يشيد', 'support', { participle: 'مشيد' }),
  ...stands('bless', 'بارك', 'يبارك', 'support'),
  ...stands('pledge', 'تعهد', 'يتعهد', 'promise', { participle: 'متعهد' }),
  ...stands('promise', 'وعد', 'يعد', 'promise', { participle: 'واعد', tag: 'by' }),
  ...stands('regret', 'أسف', 'يأسف', 'deplore'),
  ...stands('mourn', 'نعى', 'ينعى', 'deplore'),
  ...stands('console', 'عزى', 'يعزي', 'deplore', { participle: 'معزي' }),
  ...stands('refuse', 'رفض', 'يرفض', 'decline_to_comment', { participle: 'رافض', tag: 'refuse' }),
  ...stands('abstain', 'امتنع', 'يمتنع', 'decline_to_comment', { tag: 'refuse' }),
  ...stands('avoid-comment', 'تجنب', 'يتجنب', 'decline_to_comment', { tag: 'refuse' }),
  ...stands('ask', 'طلب', 'يطلب', 'demand', { tag: 'ask' }),
  ...stands('hold-responsible', 'حمل', 'يحمل', 'accuse', { participle: 'محمل', tag: 'responsible' }),
  ...stands('confirm-support', 'ساند', 'يساند', 'support', {}),
  ...stands('adopt', 'تبنى', 'يتبنى', 'claim_responsibility', { participle: 'متبني' }),
];

const introducing: readonly Form[] = [
  ...fixed('according-to', [
    'بحسب', 'حسب', 'وفقا', 'وفق', 'طبقا', 'استنادا', 'نقلا عن', 'على حد قول', 'على حد تعبير', 'على لسان', 'على ذمة', 'بناء على معلومات', 'بحسب ما', 'حسب ما', 'حسبما', 'وفق ما',
    'وفقا لما', 'طبقا لما', 'على ما', 'بحسب بيان', 'وفق بيان', 'حسب بيان', 'وفقا لبيان', 'بحسب تصريحات',
  ], [C.accordingTo]),
  ...fixed('his-saying', ['قوله', 'قولها', 'قولهم', 'القول'], [C.quoting]),
];

const source = (key: string, one: string, shape: Parameters<typeof noun>[2], sort?: Sort, more: readonly number[] = []): Form[] =>
  noun(key, one, shape, [C.sourceNoun, ...more], sort ? { sort } : {});

const sources: readonly Form[] = [
  ...source('source', 'مصدر', { plurals: ['مصادر'] }),
  ...source('witness', 'شاهد', { plurals: ['شهود'], feminine: true }, 'witness'),
  ...source('official-source', 'مسؤول', { sound: 'm', feminine: true }, 'official'),
  ...source('spokesman', 'متحدث', { sound: 'm', feminine: true }, 'official', [C.spokesperson]),
  ...source('spokesman2', 'ناطق', { sound: 'm', feminine: true }, 'official', [C.spokesperson]),
  ...source('officer', 'ضابط', { plurals: ['ضباط'] }, 'security'),
  ...source('activist', 'ناشط', { sound: 'm', feminine: true, plurals: ['نشطاء'] }, 'local'),
  ...source('correspondent-source', 'مراسل', { sound: 'm', feminine: true }, 'media'),
  ...source('resident', 'سكان', { single: true }, 'local'),
  ...source('locals', 'أهالي', { single: true }, 'local'),
  ...source('medic', 'مسعف', { sound: 'm' }, 'medical'),
  ...source('doctor-source', 'طبيب', { plurals: ['أطباء'] }, 'medical'),
  ...source('diplomat-source', 'دبلوماسي', { sound: 'm' }, 'diplomatic'),
  ...source('survivor', 'ناجي', { plurals: ['ناجون', 'ناجين'] }, 'witness'),
  ...noun('communique', 'بيان', { sound: 'f' }, [C.statementNoun], {}),
  ...noun('declaration', 'تصريح', { sound: 'f' }, [C.statementNoun], {}),
  ...noun('report-noun', 'تقرير', { plurals: ['تقارير'] }, [C.statementNoun], {}),
  ...noun('interview', 'مقابلة', { sound: 'f' }, [C.statementNoun], {}),
  ...noun('talk', 'حديث', { plurals: ['أحاديث'] }, [C.statementNoun], {}),
  ...noun('conference', 'مؤتمر', { sound: 'f' }, [C.statementNoun], {}),
  ...noun('message', 'رسالة', { plurals: ['رسائل'] }, [C.statementNoun], {}),
  ...noun('tweet', 'تغريدة', { sound: 'f', plurals: ['تغريدات'] }, [C.statementNoun], {}),
  ...noun('speech-noun', 'كلمة', { single: true }, [C.statementNoun], {}),
  ...noun('address', 'خطاب', { sound: 'f' }, [C.statementNoun], {}),
  ...noun('phone-call', 'اتصال', { sound: 'f' }, [C.statementNoun], {}),
  ...noun('recording', 'تسجيل', { sound: 'f' }, [C.statementNoun], {}),
  ...noun('tape', 'شريط', { plurals: ['أشرطة'] }, [C.statementNoun], {}),
  ...noun('post', 'منشور', { sound: 'f' }, [C.statementNoun], {}),
  ...noun('briefing', 'إيجاز', { single: true }, [C.statementNoun], {}),
  ...noun('session', 'جلسة', { sound: 'f' }, [C.statementNoun], {}),
  ...noun('platform', 'منصة', { sound: 'f' }, [C.statementNoun], {}),
  ...noun('account', 'حساب', { sound: 'f' }, [C.statementNoun], {}),
  ...fixed('network-name', ['تويتر', 'فيسبوك', 'تيليغرام', 'تلغرام', 'إكس', 'إنستغرام', 'يوتيوب'], [C.statementNoun], { pos: 'noun' }),
  ...noun('page', 'صفحة', { sound: 'f' }, [C.statementNoun], {}),
  ...noun('agency', 'وكالة', { sound: 'f' }, [C.mediaNoun], {}),
  ...noun('channel', 'قناة', { plurals: ['قنوات'] }, [C.mediaNoun], {}),
  ...noun('newspaper', 'صحيفة', { plurals: ['صحف'] }, [C.mediaNoun], {}),
  ...noun('journal', 'جريدة', { plurals: ['جرائد'] }, [C.mediaNoun], {}),
  ...noun('magazine', 'مجلة', { sound: 'f' }, [C.mediaNoun], {}),
  ...noun('radio', 'إذاعة', { sound: 'f' }, [C.mediaNoun], {}),
  ...noun('television', 'تلفزيون', { sound: 'f' }, [C.mediaNoun], {}),
  ...noun('website', 'موقع', { single: true }, [C.mediaNoun], {}),
  ...noun('press-medium', 'وسيلة إعلام', { plurals: ['وسائل إعلام', 'وسائل الإعلام'] }, [C.mediaNoun], {}),
  ...noun('network', 'شبكة', { sound: 'f' }, [C.mediaNoun], {}),
];

const describing = (key: string, one: string, sort: Sort): Form[] => adjective(key, one, [C.sourceAdjective], { sort });

const adjectives: readonly Form[] = [
  ...describing('security-adjective', 'أمني', 'security'),
  ...describing('military-adjective', 'عسكري', 'military'),
  ...describing('medical-adjective', 'طبي', 'medical'),
  ...describing('local-adjective', 'محلي', 'local'),
  ...describing('field-adjective', 'ميداني', 'local'),
  ...describing('government-adjective', 'حكومي', 'official'),
  ...describing('official-adjective', 'رسمي', 'official'),
  ...describing('diplomatic-adjective', 'دبلوماسي', 'diplomatic'),
  ...describing('media-adjective', 'إعلامي', 'media'),
  ...describing('tribal-adjective', 'قبلي', 'local'),
];

/** What an announcement has for its object where it has no «أن»: nouns of action that their shape does not give away. */
const complements: readonly Form[] = fixed('complement', [
  'وقوع', 'سقوط', 'وصول', 'بدء', 'بداية', 'وجود', 'عودة', 'نجاح', 'فشل', 'تمكن', 'توقف', 'عدم', 'صد', 'رفض', 'دعم', 'وقف', 'نية', 'رغبة', 'حصول', 'ظهور', 'دخول', 'خروج', 'نشر', 'شن', 'حالة', 'حظر',
  'عزم', 'صحة', 'ضرورة', 'أهمية', 'استعداد', 'مسؤوليته', 'مسؤوليتها', 'مسؤوليتهم', 'قرب', 'قرار', 'خطة', 'هدنة', 'عملية', 'حرب', 'موت', 'رحيل', 'تقدم', 'تصدي', 'تبني', 'أسر',
], [C.speechOther], { tag: 'complement', pos: 'noun' });

/** What shows rather than speaks: «تشير الدلائل إلى» gives no voice of its own. */
const evidence: readonly Form[] = fixed('evidence', [
  'دلائل', 'مؤشرات', 'معلومات', 'معلوماتنا', 'تقديرات', 'تحقيقات', 'أدلة', 'إحصاءات', 'أرقام', 'بيانات', 'توقعات', 'نتائج', 'حصيلة', 'رواية', 'إحصاء', 'إحصائية', 'أنباء',
], [C.speechOther], { tag: 'evidence', pos: 'noun' });

export const speechWords: readonly Form[] = [
  ...saying, ...continuing, ...ambiguous, ...standing, ...introducing, ...sources, ...adjectives, ...complements, ...evidence, ...stanceWords,
];
