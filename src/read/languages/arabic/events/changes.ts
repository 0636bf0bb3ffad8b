// Changes of control: who took, retook, entered, advanced on, holds, lost, left, besieged, cut or defended which places. Each rule
// reads one class of words; how a word takes its place (object, after على, من …) stands in words/control-words.ts as its tag.
import type { ControlChange, Modality } from '../../../../model/index.ts';
import { classSet, scan } from '../../../engine/index.ts';
import type { Reading } from '../forms/lemma.ts';
import type { ArabicChart, ArabicRule } from '../nodes.ts';
import { readingOf } from '../people/group.ts';
import { modalityOf } from '../tolls/modality.ts';
import { sentenceEnd, sentenceStart } from '../tolls/victims.ts';
import { C } from '../words/classes.ts';
import type { Chunk } from './chunks.ts';
import { chunksFrom } from './chunks.ts';
import { afterAdjectives, bareOf, fights, goesOnFrom, mayAct, ownerBefore, roleOf, subjectBefore } from './frames.ts';
import type { Group } from './groups.ts';
import { groupAt, listAt, startsGroup } from './groups.ts';
import { wordAt } from './means.ts';

const placeWords = classSet([C.targetNoun, C.settlementWord, C.areaWord, C.quarterWord, C.siteWord, C.roadNoun]);
const noPlaces = classSet([C.attackNoun, C.person, C.lifeNoun]);
const beforeNouns = classSet([C.particle, C.of, C.to, C.because, C.while, C.complete, C.enable]);
const beforeRelatives = classSet([C.relative, C.auxiliary, C.comma, C.not]);
const beforeGroups = classSet([C.particle, C.in, C.of, C.to, C.comma]);
const unreal = classSet([C.plan, C.need, C.attempt, C.condition, C.threat, C.that, C.semicolon, C.stanceVerb]);
const ofFact = classSet([C.sayVerb, C.announceVerb, C.while, C.since, C.after, C.because]);
const wanted = classSet([C.plan, C.need, C.attempt]);
const clauseEnds = classSet([C.comma, C.that]);
const outerVerbs = classSet([C.retakeVerb, C.loseVerb]);
const outerEnds = classSet([C.that, C.while, C.sayVerb, C.comma]);
const carriers = classSet([C.enable, C.controlSupport, C.launchVerb]);
const pieceEnds = classSet([C.that, C.sayVerb, C.comma]);

type Groups = readonly Group[];
const none: Groups = [];

/** What the pieces round a word of control say. */
interface Told {
  readonly by: Groups;
  readonly against: Groups;
  readonly places: Groups;
}

interface Scene {
  readonly chart: ArabicChart;
  readonly token: number;
  readonly subject: Groups;
  readonly object: Groups;
  readonly chunks: readonly Chunk[];
}

const holdsPlace = (chart: ArabicChart, groups: Groups): boolean =>
  groups.some(({ from, to }) => {
    for (let at = from; at < to; at++)
      if (chart.hasAny(at, placeWords) || chart.starting('place', at) || chart.ending('place', at + 1)) return true;
    return false;
  });

const isOnePerson = (chart: ArabicChart, groups: Groups): boolean =>
  groups.length === 1 &&
  readingOf(chart, groups[0].from, C.person)?.features.number === 'singular' &&
  !chart.has(groups[0].from, C.fighter);

/** A place by its kind, by a name that the packs or quotation marks mark, or a group that is all names. */
const isPlaced = (chart: ArabicChart, groups: Groups): boolean =>
  holdsPlace(chart, groups) ||
  groups.some(
    ({ from, to }) =>
      chart.has(from, C.quote) ||
      (chart.words[from].readings.every(({ lemma }) => lemma.data.pos === 'verb') &&
        !/^[وف]?(كل|جميع|شيء)$/.test(chart.words[from].form) &&
        to - from <= 3),
  );

const isControlNoun = (chart: ArabicChart, groups: Groups): boolean =>
  groups.length > 0 && readingOf(chart, groups[0].from, C.controlNoun)?.lemma.key === 'control-noun';

const groupsOf = (chunk: Chunk | undefined): Groups => chunk?.groups ?? none;

/** How each tag takes its sides and places; null where the words tell no control. */
const takes: Readonly<Record<string, (scene: Scene) => Told | null>> = {
  on: ({ chart, chunks, subject }) => {
    const places = groupsOf(roleOf(chunks, 'on'));
    return places.length
      ? { by: subject, against: groupsOf(roleOf(chunks, 'from')).filter((group) => fights(chart, [group])), places }
      : null;
  },
  object: ({ chart, chunks, subject, object }) => {
    const places = isControlNoun(chart, object) ? groupsOf(roleOf(chunks, 'on')) : object;
    if (!places.length || chart.hasAny(places[0].from, noPlaces)) return null;
    return { by: subject, against: groupsOf(roleOf(chunks, 'from')), places };
  },
  enter: ({ chart, chunks, subject, object }) => {
    const places = object.length ? object : groupsOf(roleOf(chunks, 'to'));
    return fights(chart, subject) && !isOnePerson(chart, subject) && places.length > 0 && (object.length > 0 || holdsPlace(chart, places))
      ? { by: subject, against: none, places }
      : null;
  },
  into: ({ chart, chunks, subject }) => {
    const places = groupsOf(roleOf(chunks, 'in', 'to'));
    return places.length && (fights(chart, subject) || holdsPlace(chart, places)) ? { by: subject, against: none, places } : null;
  },
  expel: ({ chunks, subject, object }) => {
    const places = groupsOf(roleOf(chunks, 'from'));
    return places.length && object.length ? { by: subject, against: object, places } : null;
  },
  toward: ({ chart, chunks, subject }) => {
    const forWhom = groupsOf(roleOf(chunks, 'for'));
    const by = fights(chart, subject) ? subject : fights(chart, forWhom) ? forWhom : none;
    const places = groupsOf(
      roleOf(chunks, 'to') ?? roleOf(chunks, 'in') ?? roleOf(chunks, 'on') ?? roleOf(chunks, 'from') ?? roleOf(chunks, 'means'),
    );
    return by.length && holdsPlace(chart, places) ? { by, against: none, places } : null;
  },
  from: ({ chunks, subject }) => {
    const places = groupsOf(roleOf(chunks, 'from') ?? roleOf(chunks, 'to'));
    return places.length || subject.length ? { by: subject, against: none, places } : null;
  },
  'from-armed': ({ chart, chunks, subject }) => {
    const places = groupsOf(roleOf(chunks, 'from'));
    return fights(chart, subject) && places.length ? { by: subject, against: none, places } : null;
  },
  road: ({ chart, subject, object }) =>
    object.some(({ from, to }) => anyIn(chart, from, to, C.roadNoun)) ? { by: subject, against: none, places: object } : null,
  repel: ({ chart, chunks, subject, object }) => {
    const attack = object.length && isAttack(chart, object[0]) ? object : groupsOf(roleOf(chunks, 'for'));
    const first = attack[0];
    if (!first || !isAttack(chart, first)) return null;
    const attackers = first.to > first.from + 1 ? [{ from: first.from + 1, to: first.to }] : none;
    const on = groupsOf(roleOf(chunks, 'on'));
    return {
      by: subject,
      against: fights(chart, attackers) ? attackers : groupsOf(roleOf(chunks, 'for')).filter(({ from }) => from !== first.from),
      places: on,
    };
  },
  lose: ({ chart, chunks, subject, object }) => {
    const places = isControlNoun(chart, object) ? groupsOf(roleOf(chunks, 'on')) : object;
    const winner = chunks.find(({ mark }) => chart.words[mark].form === 'لصالح');
    return fights(chart, subject) && holdsPlace(chart, places)
      ? { by: winner ? laterGroup(chart, winner.mark + 1) : none, against: subject, places }
      : null;
  },
  siege: ({ chart, chunks, subject, object }) => {
    const on = groupsOf(roleOf(chunks, 'on'));
    const places = on.length ? on : object;
    return places.length || fights(chart, subject) ? { by: subject, against: fights(chart, places) ? places : none, places } : null;
  },
};

const isAttack = (chart: ArabicChart, { from, to }: Group): boolean =>
  anyIn(chart, from, to, C.attackNoun) || anyIn(chart, from, to, C.attempt) || chart.words[from].form.includes('تسلل');

const anyIn = (chart: ArabicChart, from: number, to: number, id: number): boolean => {
  for (let at = from; at < to; at++) if (chart.has(at, id)) return true;
  return false;
};

const laterGroup = (chart: ArabicChart, at: number): Groups => (startsGroup(chart, at) ? listAt(chart, at) : none);

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

const add = (chart: ArabicChart, token: number, change: ControlChange, told: Told, modality: Modality, id: number): void => {
  if (told.places.length > 0 && chart.has(told.places[0].from, C.notTaken)) return;
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

/** Subject and object of a verb: VSO, SVO, passive, «التي احتلها X». */
const verbScene = (chart: ArabicChart, token: number, reading: Reading): Scene => {
  const { features } = reading;
  const all = chunksFrom(chart, token + 1);
  const chunks = withLateOn(chart, all);
  const bare = bareOf(chunks);
  const before = subjectBefore(chart, token);
  const plural = features.number === 'plural' || features.number === 'dual';
  if (features.pronoun !== '') return { chart, token, chunks, subject: groupsOf(bare[0]), object: before };
  const by = roleOf(chunks, 'by');
  if (by) return { chart, token, chunks, subject: by.groups, object: bare[0]?.groups ?? before };
  if (bare[0] && !plural && (fights(chart, bare[0].groups) || (mayAct(chart, bare[0].groups) && (bare.length > 1 || !before.length))))
    return { chart, token, chunks, subject: bare[0].groups, object: groupsOf(bare[1]) };
  return { chart, token, chunks, subject: before.length ? before : goesOnFrom(chart, token, plural), object: groupsOf(bare[0]) };
};

const verbChange = (name: string, classId: number): ArabicRule =>
  scan<ArabicChart>(name, classId, (chart, token, id) => {
    const reading = readingOf(chart, token, classId);
    if (!reading || isNoun(chart, token, reading)) return;
    const modality = modalityOf(chart, token);
    if (modality === null || modality === 'forecast') return;
    const { change, tag } = reading.lemma.data;
    const scene = verbScene(chart, token, reading);
    const told = isOnThem(chart, token) ? relative(scene) : takes[tag ?? '']?.(scene);
    if (!told || !change) return;
    const held =
      change === 'captured' &&
      reading.features.aspect === 'present' &&
      reading.lemma.key === 'control' &&
      (chart.sentenceOf(token) > 0 || isOnThem(chart, token) || chart.has(token - 1, C.still) || chart.has(token - 2, C.still));
    add(chart, token, held ? 'holds' : change, told, modality, id);
  });

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
  if (fights(chart, subject) && subject[0].to <= token) {
    const place = placeBefore(chart, subject[0].from);
    return place ? { by: subject, against: none, places: [place] } : null;
  }
  const by = startsGroup(chart, token + 2) ? listAt(chart, token + 2) : none;
  const from = antecedent(chart, token);
  return from ? { by, against: none, places: [from] } : null;
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
  for (let from = to - 1; from >= Math.max(sentenceStart(chart, token), to - 10); from--) {
    if (!startsGroup(chart, from)) return null;
    if (chart.hasAny(from - 1, beforeGroups) || chart.has(from, C.targetNoun) || chart.starting('place', from))
      return groupAt(chart, from, to - from);
  }
  return null;
};

/** Words before a noun of control that make it told as done: بعد سيطرة، تمكن من استعادة، تم تحرير، أعلن انسحاب. */
const tellers = classSet([
  C.causeVerb,
  C.launchVerb,
  C.because,
  C.while,
  C.complete,
  C.enable,
  C.announceVerb,
  C.sayVerb,
  C.controlSupport,
  C.since,
  C.after,
]);

const carrier = (chart: ArabicChart, token: number): number => {
  for (let at = token - 1; at >= Math.max(sentenceStart(chart, token), token - 12); at--) {
    if (chart.hasAny(at, tellers)) return isWanted(chart, at) ? -1 : at;
    if (chart.hasAny(at, unreal)) return -1;
    if (chart.has(at, C.to) && !chart.has(at - 1, C.causeVerb) && at === token - 1) return -1;
  }
  return token === sentenceStart(chart, token) ||
    chart.words[token - 1].form === 'مع' ||
    /^(وسط|استمرار|تواصل|مواصله)$/.test(chart.words[token - 1].form)
    ? token
    : -1;
};

/** «تسعى إلى بسط نفوذها», «دعا إلى فرض»: what carries the noun is itself only wanted. */
const isWanted = (chart: ArabicChart, token: number): boolean => {
  if (chart.hasAny(token, ofFact)) return false;
  for (let at = token - 1; at >= Math.max(sentenceStart(chart, token), token - 4); at--) {
    if (chart.hasAny(at, wanted)) return true;
    if (chart.hasAny(at, clauseEnds)) return false;
  }
  return false;
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
  const at = carrier(chart, token);
  if (modality !== 'actual' || at < 0 || isInner(chart, token)) return;
  const told = takes[lemma.data.tag ?? '']?.(nounScene(chart, token, at, reading));
  if (!told) return;
  const support = readingOf(chart, at, C.controlSupport)?.lemma.data.change;
  add(chart, token, support ?? lemma.data.change!, told, modality, id);
});

/** سيطرة under استعادة, فقد and the like is theirs: «استعادة السيطرة على». */
const isInner = (chart: ArabicChart, token: number): boolean => {
  if (readingOf(chart, token, C.controlNoun)?.lemma.key !== 'control-noun') return false;
  for (let at = token - 1; at >= Math.max(sentenceStart(chart, token), token - 14); at--) {
    if (chart.hasAny(at, outerVerbs) || readingOf(chart, at, C.controlNoun)?.lemma.key === 'retaking') return true;
    if (chart.hasAny(at, outerEnds)) return false;
  }
  return chart.hitEnds.get(token + 1)?.phrase?.lemma.classes.includes(C.holdNoun) === true;
};

const nounScene = (chart: ArabicChart, token: number, at: number, { features, lemma }: Reading): Scene => {
  const chunks = simple(
    chunksFrom(chart, features.article || features.pronoun !== '' ? afterAdjectives(chart, token + 1, true) : token + 1),
  );
  const bare = features.article || features.pronoun !== '' ? [] : bareOf(chunks);
  const carried = at < token && chart.hasAny(at, carriers);
  const between = carried ? groupsOf(bareOf(chunksFrom(chart, at + 1, token - at - 1, token))[0]) : none;
  const outer = carried ? (between.length ? between : subjectBefore(chart, at)) : none;
  const by = groupsOf(roleOf(chunks, 'by'));
  const [first, second] = bare;
  const intransitive = lemma.data.tag !== 'object' && lemma.data.tag !== 'road' && lemma.data.tag !== 'siege';
  const acts = first !== undefined && (intransitive || (fights(chart, first.groups) && second !== undefined));
  const owner = features.pronoun !== '' && !outer.length ? ownerBefore(chart, token) : outer;
  const subject = acts ? first.groups : by.length ? by : owner;
  return { chart, token, chunks, subject, object: groupsOf(acts ? second : first) };
};

const underControl = scan<ArabicChart>('<place> under the control of <side>', C.holdNoun, (chart, token, id) => {
  const hit = wordAt(chart, token, C.holdNoun);
  // «تحت سيطرة», or «لسيطرة» after a verb of being subject.
  if (!hit || (hit.to === token + 1 && (chart.hitEnds.get(token + 1)?.phrase || !/^لسيطر/.test(chart.words[token].form)))) return;
  const modality = modalityOf(chart, token);
  const place = antecedentOfHold(chart, token);
  const by = startsGroup(chart, hit.to) ? listAt(chart, hit.to) : none;
  if (modality === null || modality === 'forecast' || !place) return;
  add(chart, token, 'holds', { by, against: none, places: [place] }, modality, id);
});

const antecedentOfHold = (chart: ArabicChart, token: number): Group | null => {
  for (let at = token - 1; at >= Math.max(sentenceStart(chart, token), token - 9); at--) {
    if (chart.hasAny(at, pieceEnds)) return startsGroup(chart, at + 1) && at + 1 < token ? groupAt(chart, at + 1, token - at - 1) : null;
    if (chart.has(at, C.targetNoun) || chart.starting('place', at)) return groupAt(chart, at, token - at);
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
    if (places.length && modality !== null && modality !== 'forecast')
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
