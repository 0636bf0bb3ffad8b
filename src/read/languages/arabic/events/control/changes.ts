// Changes of control: who took, retook, entered, advanced on, holds, lost, left, besieged, cut or defended which places. Each rule
// reads one class of words; how a word takes its place (object, after على, من …) stands in words/control-words.ts as its tag.
import type { ControlChange, Modality } from '../../../../../model/index.ts';
import { classSet, scan } from '../../../../engine/index.ts';
import type { Reading } from '../../forms/lemma.ts';
import type { ArabicChart, ArabicRule } from '../../nodes.ts';
import { beginsWithAnd, readingOf } from '../../people/group.ts';
import { modalityOf } from '../../tolls/modality.ts';
import { sentenceEnd, sentenceStart } from '../../tolls/victims.ts';
import { C } from '../../words/classes.ts';
import type { Chunk } from '../chunks.ts';
import { chunksFrom } from '../chunks.ts';
import { afterAdjectives } from '../frames.ts';
import type { Group } from '../groups.ts';
import { groupAt, isVerb, listAt, startsGroup } from '../groups.ts';
import { wordAt } from '../means.ts';
import { isTitle } from '../retold/telling.ts';
import { bareOf, fights, goesOnFrom, mayAct, ownerBefore, roleOf, subjectBefore } from '../subjects.ts';
import type { Groups, Scene, Told } from './takes.ts';
import { groupsOf, holdsPlace, isPlaced, isSide, none, takes } from './takes.ts';
import { carrierOf, isInner, isUndone } from './told-as-done.ts';

const noTargets = classSet([C.operationWord, C.attackNoun]);
const transitive = new Set(['object', 'road', 'siege', 'expel', 'rout', 'repel']);
const beforeNouns = classSet([C.particle, C.of, C.to, C.because, C.while, C.complete, C.enable]);
const beforeRelatives = classSet([C.relative, C.auxiliary, C.comma, C.not]);
const beforeGroups = classSet([C.particle, C.in, C.of, C.to, C.comma]);
const carriers = classSet([C.enable, C.controlSupport, C.launchVerb]);
const pieceEnds = classSet([C.that, C.sayVerb, C.comma]);

/** «بسط نفوذه»: these take hold only where a verb says so. */
const gripNouns = new Set(['grip', 'influence']);

const simple = (chunks: readonly Chunk[]): readonly Chunk[] => {
  const cut = chunks.findIndex(({ role }) => role === 'relative' || role === 'verb');
  return cut < 0 ? chunks : chunks.slice(0, cut);
};

/** «استولى المتمردون ... ظلت موالية ... على مناطق»: على may stand behind a clause about the subject. */
const withLateOn = (chart: ArabicChart, all: readonly Chunk[]): readonly Chunk[] => {
  const near = simple(all);
  if (roleOf(near, 'on')) return near;
  const late = all.find(({ role, groups }) => role === 'on' && holdsPlace(chart, groups));
  return late && near.length < all.length && bareOf(near).length > 0 ? [...near, late] : near;
};

const add = (chart: ArabicChart, token: number, change: ControlChange, all: Told, modality: Modality, id: number): void => {
  const told = {
    by: all.by.filter((group) => isSide(chart, group)),
    against: all.against,
    places: all.places.filter(({ from }) => !chart.hasAny(from, noTargets)),
  };
  if (all.places.length > 0 && !told.places.length) return;
  if (told.places.length > 0 && chart.has(told.places[0].from, C.notTaken)) return;
  if (isOther(chart, change, told.places)) return;
  if (told.places.length && change !== 'besieged' && change !== 'repelled' && !isPlaced(chart, told.places)) return;
  const around = [...told.by, ...told.against, ...told.places];
  const amount = told.places.map(({ from }) => chart.starting('amount', from)).find((node) => node !== undefined);
  chart.add('change', {
    from: Math.min(token, ...around.map(({ from }) => from)),
    to: Math.min(sentenceEnd(chart, token), Math.max(token + 1, ...around.map(({ to }) => to))),
    value: { change, trigger: token, ...told, amount: amount?.value ?? null, modality },
    why: [...(amount?.why ?? []), id],
  });
};

/** «حاصرت الشرطة منزله» is a cordon, «يحتل المركز الأول» a rank. */
const isOther = (chart: ArabicChart, change: ControlChange, places: Groups): boolean => {
  const first = places[0]?.from;
  if (first === undefined) return false;
  const { form } = chart.words[first];
  return change === 'besieged'
    ? /^(?:ال)?(?:منزل|منزله|منزلها|بيت|بيته|شقه|شقته|مكان|وكر)$/.test(form)
    : form === 'المركز' && /^ال(?:اول|ثاني|ثالث|رابع|خامس|سادس|سابع|ثامن|تاسع|عاشر|اخير)$/.test(chart.words[first + 1]?.form ?? '');
};

/** Bare pieces; «حي كذا بالمدينة ومكتب البريد»: one that begins with و goes on with what is before it. */
const sidesOf = (chart: ArabicChart, chunks: readonly Chunk[]): readonly Chunk[] =>
  bareOf(chunks).filter(({ mark }) => !beginsWithAnd(chart, mark));

/** «طرد المسلحين من بلدة، آخر معاقلهم»: what stands behind a comma is no object of who acts. */
const isNextTo = (chart: ArabicChart, { to }: Chunk, { mark }: Chunk): boolean => {
  for (let at = to; at < mark; at++) if (chart.has(at, C.comma) || chart.has(at, C.of)) return false;
  return true;
};

/** Subject and object of a verb: VSO, SVO, passive, «التي احتلها X». */
const verbScene = (chart: ArabicChart, token: number, reading: Reading): Scene => {
  const { features } = reading;
  const all = chunksFrom(chart, token + 1);
  const chunks = withLateOn(chart, all);
  const bare = sidesOf(chart, chunks);
  const before = subjectBefore(chart, token);
  const plural = features.number === 'plural' || features.number === 'dual';
  if (features.pronoun !== '') return { chart, token, chunks, subject: groupsOf(bare[0]), object: pointedAt(chart, before) };
  const by = roleOf(chunks, 'by');
  if (by) return { chart, token, chunks, subject: by.groups, object: bare[0]?.groups ?? before };
  if (
    bare[0] &&
    !plural &&
    (fights(chart, bare[0].groups) || (mayAct(chart, bare[0].groups) && !fights(chart, before) && (bare.length > 1 || !before.length)))
  )
    return { chart, token, chunks, subject: bare[0].groups, object: groupsOf(bare[1]) };
  return { chart, token, chunks, subject: before.length ? before : goesOnFrom(chart, token, plural), object: groupsOf(bare[0]) };
};

const verbChange = (name: string, classId: number): ArabicRule =>
  scan<ArabicChart>(name, classId, (chart, token, id) => {
    const reading = readingOf(chart, token, classId);
    if (!reading || isNoun(chart, token, reading)) return;
    const modality = modalityOf(chart, token);
    if (modality === null || modality === 'forecast' || wontBe(chart, token)) return;
    const { change, tag } = reading.lemma.data;
    const scene = verbScene(chart, token, reading);
    if (isIntervention(chart, token, scene)) return;
    const told = isOnThem(chart, token) ? relative(scene) : takes[tag ?? '']?.(scene);
    if (!told || !change) return;
    const held =
      change === 'captured' &&
      reading.features.aspect === 'present' &&
      reading.lemma.key === 'control' &&
      (!isTitle(chart, token) || isOnThem(chart, token) || chart.has(token - 1, C.still) || chart.has(token - 2, C.still));
    if (held && wasOnce(chart, token)) return;
    add(chart, token, held ? 'holds' : change, told, modality, id);
  });

/** «تدخل التحالف في البلاد»: written like «تدخل القوات المدينة», and far more often told. */
const isIntervention = (chart: ArabicChart, token: number, { subject }: Scene): boolean =>
  /^[وف]?تدخل$/.test(chart.words[token].form) && (!subject.length || subject[0].from > token);

/** «لن تسقط المدينة». */
const wontBe = (chart: ArabicChart, token: number): boolean => chart.words[token - 1]?.form === 'لن';

/** «كانت تسيطر عليها»، «كان تحت سيطرة»: no longer held, or it is not said. */
const wasOnce = (chart: ArabicChart, token: number): boolean => {
  for (let at = token - 1; at >= Math.max(sentenceStart(chart, token), token - 6); at--) {
    if (/^[وف]?(كان|كانت|كانوا)$/.test(chart.words[at].form)) return true;
    if (chart.hasAny(at, beforeRelatives) || (isVerb(chart, at) && at < token - 1)) return false;
  }
  return false;
};

/** Written alike as a noun of action (تقدم، قطع): after a preposition or noun it is the noun. */
const isNoun = (chart: ArabicChart, token: number, reading: Reading): boolean => {
  const nouns = chart.words[token].readings.filter(({ lemma }) => lemma.classes.includes(C.controlNoun));
  // «استعادة» with its ة is the noun; folded it could be «استعاده».
  if (nouns.length > 0 && chart.text(token, token + 1).endsWith('ة')) return true;
  if (nouns.some(({ features }) => features.pronoun !== '')) return true;
  return (
    nouns.length > 0 &&
    reading.features.pronoun === '' &&
    (chart.hasAny(token - 1, beforeNouns) ||
      nouns.some(({ features }) => features.tanwin || features.preposition !== '' || features.article))
  );
};

/** «قرية تسيطر عليها القوات»: the place stands before. */
const isOnThem = (chart: ArabicChart, token: number): boolean => /^علي(ها|ه|هم|هما)$/.test(chart.words[token + 1]?.form ?? '');

const relative = (scene: Scene): Told | null => {
  const { chart, token, subject } = scene;
  // «من التنظيم الذي استولى عليها»: the antecedent is who took it, and what was taken stands before.
  const behind = startsGroup(chart, token + 2) ? listAt(chart, token + 2) : none;
  if (fights(chart, subject) && subject[0].to <= token && !holdsPlace(chart, subject)) {
    // «الحكومة التي يسيطر عليها الحزب»: no place is held.
    if (fights(chart, behind) || (behind.length > 0 && chart.words[behind[0].from].form.startsWith('ال'))) return null;
    const place = placeBefore(chart, subject[0].from);
    return place ? { by: subject, against: none, places: [place] } : null;
  }
  const from = antecedent(chart, token);
  return from ? { by: behind, against: none, places: [from] } : null;
};

const placeBefore = (chart: ArabicChart, token: number): Group | null => {
  for (let at = token - 1; at >= Math.max(sentenceStart(chart, token), token - 24); at--) {
    const place = chart.starting('place', at);
    if (place && place.to <= token) return place;
  }
  return null;
};

/** The group right before a relative clause at `token`: over the pronoun, back to the last preposition or joint. */
const antecedent = (chart: ArabicChart, token: number): Group | null => {
  let to = token;
  while (to > 0 && (chart.hasAny(to - 1, beforeRelatives) || chart.words[to - 1].form === 'تزال' || chart.words[to - 1].form === 'يزال'))
    to--;
  const relative = chart.words[to]?.form ?? '';
  for (let from = to - 1; from >= Math.max(sentenceStart(chart, token), to - 10); from--) {
    if (!startsGroup(chart, from)) return null;
    if (isAside(chart, from, relative)) {
      to = from;
      continue;
    }
    if (chart.hasAny(from - 1, beforeGroups) || chart.has(from, C.targetNoun) || chart.starting('place', from))
      return groupAt(chart, from, to - from);
  }
  return null;
};

const feminine = /^[وفبل]?(?:ال)?(?:مدينه|بلده|قريه|محافظه|منطقه|ناحيه|مديريه|ولايه)$/;

/** «بمدينة حلب، الذي»: the pronoun is of something else. */
const isOtherGender = (chart: ArabicChart, head: number, relative: string): boolean =>
  relative === 'الذي' && feminine.test(chart.words[head]?.form ?? '');

/** «بلدة كذا شمال حلب التي»: that only tells where the antecedent lies. */
const isAside = (chart: ArabicChart, from: number, relative: string): boolean => {
  const node = chart.starting('place', from) ?? chart.ending('place', from + 1);
  if (!node) return false;
  return (
    (node.value.bearing !== null && chart.ending('place', node.from) !== undefined) ||
    isOtherGender(chart, node.value.core.from - 1, relative)
  );
};

/** What «تحاصرها», «تحاصره» point back at. */
const pointedAt = (chart: ArabicChart, before: Groups): Groups => {
  const group = before.at(-1);
  if (!group) return before;
  const relative = chart.words[chart.has(group.to, C.comma) ? group.to + 1 : group.to]?.form ?? '';
  if (isOtherGender(chart, group.from, relative)) return none;
  const node = chart.has(group.from, C.bearing) ? chart.ending('place', group.from) : undefined;
  return node ? [{ from: node.from, to: node.to }] : before;
};

const nounChange = scan<ArabicChart>('<control, retaking, withdrawal …> of <place> [by whom]', C.controlNoun, (chart, token, id) => {
  const reading = readingOf(chart, token, C.controlNoun);
  if (!reading) return;
  const { features, lemma } = reading;
  if (
    features.preposition === 'ل' ||
    chart.words[token].readings.some((other) => other.lemma.data.pos === 'verb' && other.lemma.data.change && !isNoun(chart, token, other))
  )
    return;
  const modality = modalityOf(chart, token);
  const at = carrierOf(chart, token);
  if (modality !== 'actual' || at < 0 || isInner(chart, token) || isUndone(chart, token, reading)) return;
  if (gripNouns.has(lemma.key) && !chart.has(at, C.controlSupport)) return;
  const told = takes[lemma.data.tag ?? '']?.(nounScene(chart, token, at, reading));
  if (!told) return;
  const support = readingOf(chart, at, C.controlSupport)?.lemma.data.change;
  add(chart, token, support ?? lemma.data.change!, told, modality, id);
});

/** «أعلن الجيش استعادة المدينة»: a force that announces it did it itself. */
const isOwnNews = (chart: ArabicChart, at: number, pronoun: string): boolean =>
  pronoun === '' && chart.has(at, C.announceVerb) && chart.starting('party', at + 1)?.value.armed === true;

const actorBefore = (chart: ArabicChart, verb: number): Groups => {
  const before = subjectBefore(chart, verb);
  const plural = chart.words[verb].readings.some(({ features, lemma }) => lemma.data.pos === 'verb' && features.number === 'plural');
  return before.length ? before : goesOnFrom(chart, verb, plural);
};

const nounScene = (chart: ArabicChart, token: number, at: number, { features, lemma }: Reading): Scene => {
  // «السيطرة»، «سيطرتها»، «تقدما كبيرا»: no genitive follows.
  const definite = features.article || features.pronoun !== '';
  const chunks = simple(chunksFrom(chart, definite || features.tanwin ? afterAdjectives(chart, token + 1, definite) : token + 1));
  const bare = definite || features.tanwin ? [] : sidesOf(chart, chunks);
  const carried = at < token && chart.hasAny(at, carriers);
  const between =
    at < token && (carried || isOwnNews(chart, at, features.pronoun))
      ? groupsOf(bareOf(chunksFrom(chart, at + 1, token - at - 1, token))[0])
      : none;
  const outer = between.length ? between : carried ? actorBefore(chart, at) : none;
  const by = groupsOf(roleOf(chunks, 'by'));
  const [first, second] = bare;
  // «تفرض القوات سيطرة كاملة»: an adjective is nobody.
  const named = first !== undefined && !isLocated(chart, first.groups[0]) && !(fights(chart, outer) && !fights(chart, first.groups));
  const acts =
    named &&
    (!transitive.has(lemma.data.tag ?? '') || (fights(chart, first.groups) && second !== undefined && isNextTo(chart, first, second)));
  const owner = features.pronoun !== '' && !outer.length ? ownerBefore(chart, token) : outer;
  const subject = acts ? first.groups : by.length ? by : owner;
  return { chart, token, chunks, subject, object: groupsOf(acts ? second : first) };
};

/** «دخول قاعدة كذا»: a place enters nothing, unless it is a state. */
const isLocated = (chart: ArabicChart, { from, to }: Group): boolean =>
  (chart.starting('place', from) ?? chart.ending('place', to)) !== undefined &&
  (chart.has(from, C.targetNoun) || chart.has(from, C.siteWord) || chart.starting('place', from) !== undefined) &&
  chart.starting('party', from)?.value.kind !== 'state';

const underControl = scan<ArabicChart>('<place> under the control of <side>', C.holdNoun, (chart, token, id) => {
  const hit = wordAt(chart, token, C.holdNoun);
  // «تحت سيطرة», or «لسيطرة» after a verb of being subject.
  if (!hit || (hit.to === token + 1 && (chart.hitEnds.get(token + 1)?.phrase || !/^لسيطر/.test(chart.words[token].form)))) return;
  const modality = modalityOf(chart, token);
  const place = antecedentOfHold(chart, token);
  const side = startsGroup(chart, hit.to) ? listAt(chart, hit.to) : none;
  if (modality === null || modality === 'forecast' || !place || wasOnce(chart, token)) return;
  const left = chart.words[token].form === 'عن';
  if (left && !hasLeft(chart, token)) return;
  add(chart, token, left ? 'lost' : 'holds', { by: left ? none : side, against: left ? side : none, places: [place] }, modality, id);
});

/** «خرجت المدينة عن سيطرة الجيش»; «المناطق الخارجة عن سيطرته» only says where. */
const hasLeft = (chart: ArabicChart, token: number): boolean => {
  for (let at = token - 1; at >= Math.max(sentenceStart(chart, token), token - 6); at--)
    if (/^[وف]?(خرج|خرجت|تخرج|يخرج|خروج)$/.test(chart.words[at].form)) return true;
  return false;
};

const antecedentOfHold = (chart: ArabicChart, token: number): Group | null => {
  for (let at = token - 1; at >= Math.max(sentenceStart(chart, token), token - 9); at--) {
    if (chart.hasAny(at, pieceEnds)) return startsGroup(chart, at + 1) && at + 1 < token ? groupAt(chart, at + 1, token - at - 1) : null;
    if (chart.has(at, C.targetNoun) || chart.starting('place', at)) {
      const head = countedBefore(chart, at) ?? at;
      return groupAt(chart, head, token - head);
    }
  }
  return null;
};

/** «باتت 60 قرية في ريف المدينة تحت سيطرة»: a counted or plural head stands before where it lies. */
const countedBefore = (chart: ArabicChart, place: number): number | null => {
  let within = false;
  for (let at = place - 1; at >= Math.max(sentenceStart(chart, place), place - 8); at--) {
    if (chart.hasAny(at, pieceEnds) || chart.has(at, C.of) || isVerb(chart, at)) return null;
    if (chart.has(at, C.in)) within = true;
    else if (within && chart.has(at, C.targetNoun)) {
      const amount = chart.ending('amount', at);
      if (amount) return amount.from;
      return chart.words[at].readings.some(({ features }) => features.number === 'plural') ? at : null;
    }
  }
  return null;
};

/** «سقطت المدينة بيد X», «سقوط X في أيدي Y». */
const fallen = scan<ArabicChart>('<place> falls into the hands of <side>', C.intoHands, (chart, token, id) => {
  const hands = chart.hits.get(token)?.to ?? token + 1;
  if (!startsGroup(chart, hands)) return;
  for (let at = token - 1; at >= Math.max(sentenceStart(chart, token), token - 10); at--) {
    if (!chart.has(at, C.fallVerb)) continue;
    const modality = modalityOf(chart, at);
    const after = groupsOf(bareOf(chunksFrom(chart, at + 1, token - at - 1, token))[0]);
    const places = after.length ? after : subjectBefore(chart, at);
    if (places.length && modality !== null && modality !== 'forecast' && !wontBe(chart, at))
      add(chart, at, 'captured', { by: listAt(chart, hands), against: none, places }, modality, id);
    return;
  }
});

export const changeRules: readonly ArabicRule[] = [
  verbChange('<side> controls or takes <place>', C.controlVerb),
  verbChange('<side> retakes <place>', C.retakeVerb),
  verbChange('<side> enters <place>', C.enterVerb),
  verbChange('<side> advances toward <place>', C.advanceVerb),
  verbChange('<side> leaves <place>', C.withdrawVerb),
  verbChange('<side> besieges <place>', C.besiegeVerb),
  verbChange('<side> cuts <road>', C.cutVerb),
  verbChange('<side> repels <attack>', C.repelVerb),
  verbChange('<side> loses <place>', C.loseVerb),
  nounChange,
  underControl,
  fallen,
];
