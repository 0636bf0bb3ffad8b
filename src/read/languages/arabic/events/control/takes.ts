// What each sort of word of control takes: by its tag, which of the pieces round it are the side, the side it was taken from, and
// the places. A word whose pieces say nothing of the kind tells no control.
import { classSet } from '../../../../engine/index.ts';
import type { ArabicChart } from '../../nodes.ts';
import { readingOf } from '../../people/group.ts';
import { C } from '../../words/classes.ts';
import type { Chunk } from '../chunks.ts';
import type { Group } from '../groups.ts';
import { listAt, startsGroup } from '../groups.ts';
import { fights, roleOf } from '../subjects.ts';

const placeWords = classSet([C.targetNoun, C.settlementWord, C.areaWord, C.quarterWord, C.siteWord, C.roadNoun]);
const noSides = classSet([C.operationWord, C.attackNoun, C.controlNoun]);
const noPlaces = classSet([C.attackNoun, C.person, C.lifeNoun]);

export type Groups = readonly Group[];
export const none: Groups = [];

/** What the pieces round a word of control say. */
export interface Told {
  readonly by: Groups;
  readonly against: Groups;
  readonly places: Groups;
}

export interface Scene {
  readonly chart: ArabicChart;
  readonly token: number;
  readonly subject: Groups;
  readonly object: Groups;
  readonly chunks: readonly Chunk[];
}

export const holdsPlace = (chart: ArabicChart, groups: Groups): boolean =>
  groups.some(({ from, to }) => {
    for (let at = from; at < to; at++)
      if (chart.hasAny(at, placeWords) || chart.starting('place', at) || chart.ending('place', at + 1)) return true;
    return false;
  });

const isOnePerson = (chart: ArabicChart, groups: Groups): boolean =>
  groups.length === 1 &&
  readingOf(chart, groups[0].from, C.person)?.features.number === 'singular' &&
  !chart.has(groups[0].from, C.fighter);

/** How, how far and of whom: no name of a place, though no lexicon holds it. */
const noName =
  /^[وف]?(كل|جميع|شيء|اي|باكرا|مبكرا|لاحقا|سريعا|مسافه|بعد|مقابل|فريسه|ضحيه|رهينه|اسير|اسيرا|[بل]?شروط|قد|(عن|من|ل|ب|في|لدي|بين|مع)(ه|ها|هم|هما|هن|نا|ك|كم)|س[تين]\p{L}{3,}|[بل]ال\p{L}+)$/u;

/** A place by its kind, by a name that the packs or quotation marks mark, or a group that is all names. */
export const isPlaced = (chart: ArabicChart, groups: Groups): boolean =>
  holdsPlace(chart, groups) ||
  groups.some(
    ({ from, to }) =>
      chart.has(from, C.quote) ||
      (chart.words[from].readings.every(({ lemma }) => lemma.data.pos === 'verb') &&
        !noName.test(chart.words[from].form) &&
        to - from <= 3),
  );

/** Whoever did it is no place, time, operation or word of how much: «كامل سيطرته». */
export const isSide = (chart: ArabicChart, { from }: Group): boolean => {
  const party = chart.starting('party', from)?.value;
  if (chart.starting('place', from)) return party?.kind === 'state';
  return (
    party !== undefined ||
    !(
      chart.starting('time', from) ||
      chart.hasAny(from, noSides) ||
      /^و?(كامل|كامله|كاملا|تامه|واسعه|اليومين)$/.test(chart.words[from].form)
    )
  );
};

/** From whom: «من أيدي المسلحين», «من قبضة التنظيم» is from them; «من الجهة الغربية» from nobody. */
const takenFrom = (chart: ArabicChart, chunks: readonly Chunk[]): Groups => {
  const [first, ...others] = groupsOf(roleOf(chunks, 'from'));
  if (!first) return none;
  const held = first.to - first.from > 1 && /^(ايدي|يد|قبضه|سيطره|براثن|احتلال)$/.test(chart.words[first.from].form);
  const side = { from: first.from + (held ? 1 : 0), to: first.to };
  const isThem = fights(chart, [side]) || chart.has(side.from, C.person) || held;
  return isThem ? [side, ...others].filter(({ from }) => !chart.starting('place', from)) : none;
};

const isControlNoun = (chart: ArabicChart, groups: Groups): boolean =>
  groups.length > 0 && readingOf(chart, groups[0].from, C.controlNoun)?.lemma.data.tag === 'on';

export const groupsOf = (chunk: Chunk | undefined): Groups => chunk?.groups ?? none;

/** How each tag takes its sides and places; null where the words tell no control. */
export const takes: Readonly<Record<string, (scene: Scene) => Told | null>> = {
  on: ({ chart, chunks, subject }) => {
    const places = groupsOf(roleOf(chunks, 'on'));
    return places.length ? { by: subject, against: takenFrom(chart, chunks), places } : null;
  },
  object: ({ chart, token, chunks, subject, object }) => {
    const places = isControlNoun(chart, object) ? groupsOf(roleOf(chunks, 'on')) : object;
    if (!places.length || chart.hasAny(places[0].from, noPlaces)) return null;
    // «محاصرة المسلحين داخل الجامعة»: men, and no place.
    if (fights(chart, places.slice(0, 1)) && !chart.hasAny(places[0].from, placeWords) && !chart.starting('place', places[0].from))
      return chart.has(token, C.besiegeVerb) || /محاصره|تطويق/.test(chart.words[token].form)
        ? { by: subject, against: places, places: none }
        : null;
    return { by: subject, against: takenFrom(chart, chunks), places };
  },
  enter: ({ chart, chunks, subject, object }) => {
    const places = object.length ? object : groupsOf(roleOf(chunks, 'to'));
    return fights(chart, subject) && !isOnePerson(chart, subject) && holdsPlace(chart, places)
      ? { by: subject, against: none, places }
      : null;
  },
  into: ({ chart, chunks, subject }) => {
    const places = groupsOf(roleOf(chunks, 'in', 'to'));
    return places.length && (fights(chart, subject) || holdsPlace(chart, places)) ? { by: subject, against: none, places } : null;
  },
  reach: ({ chart, token, chunks, subject }) => {
    const edge = roleOf(chunks, 'to', 'from');
    // «اقتربت من المدينة», «وصلت إلى مشارف المدينة».
    const near =
      edge?.role === 'from' ? chart.words[token].form.includes('قترب') : edge && edges.test(chart.words[edge.groups[0].from].form);
    const places = edge && near ? edge.groups : none;
    return fights(chart, subject) && !isOnePerson(chart, subject) && holdsPlace(chart, places)
      ? { by: subject, against: none, places }
      : null;
  },
  rout: ({ chart, chunks, subject, object }) => {
    const places = groupsOf(roleOf(chunks, 'from'));
    return fights(chart, object) && holdsPlace(chart, places) ? { by: subject, against: object, places } : null;
  },
  expel: ({ chart, chunks, subject, object }) => {
    const places = groupsOf(roleOf(chunks, 'from'));
    // «طردوا من البلدة»: those who were expelled took nothing.
    return places.length && object.length && (fights(chart, subject) || !isCrowd(chart, subject))
      ? { by: subject, against: object, places }
      : null;
  },
  toward: ({ chart, token, chunks, subject, object }) => {
    // «تقدم الوزير الصلاة»: one person leads a prayer, hands in a request.
    if (isOnePerson(chart, subject.slice(0, 1)) || (object[0]?.from === token + 1 && isGiven(chart, object[0]))) return null;
    const forWhom = groupsOf(roleOf(chunks, 'for'));
    const by = fights(chart, subject) ? subject : fights(chart, forWhom) ? forWhom : none;
    const means = roleOf(chunks, 'means');
    const places = groupsOf(
      roleOf(chunks, 'to') ??
        roleOf(chunks, 'in') ??
        roleOf(chunks, 'on') ??
        roleOf(chunks, 'from') ??
        (means && chart.starting('place', means.mark) ? means : undefined),
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
  lose: ({ chart, token, chunks, subject, object }) => {
    // «تفقد القائد المواقع»: he inspects them.
    if (/^[وف]?[ي]?تفقد$/.test(chart.words[token].form) && !isControlNoun(chart, object)) return null;
    const places = isControlNoun(chart, object) ? groupsOf(roleOf(chunks, 'on')) : object;
    const winner = chunks.find(({ mark }) => chart.words[mark].form === 'لصالح');
    return fights(chart, subject) && holdsPlace(chart, places)
      ? { by: winner ? laterGroup(chart, winner.mark + 1) : none, against: subject, places }
      : null;
  },
  siege: ({ chart, chunks, subject, object }) => {
    const on = groupsOf(roleOf(chunks, 'on'));
    const places = on.length ? on : object;
    // «حصارا على المسلحين بالقاعدة»: men are besieged in a place, and are none.
    const men = fights(chart, places) && !holdsPlace(chart, places);
    return places.length || fights(chart, subject)
      ? men
        ? { by: subject, against: places, places: none }
        : { by: subject, against: none, places }
      : null;
  },
};

/** «وصلت إلى مشارف المدينة»: whoever only arrives in a place has not advanced on it. */
const edges = /^(مشارف|تخوم|اطراف|ابواب|مداخل|مدخل|ضواحي)$/;

/** People who are counted, and do not fight. */
const isCrowd = (chart: ArabicChart, groups: Groups): boolean =>
  groups.some(
    ({ from }) => chart.starting('people', from) || chart.starting('amount', from) || /^[وف]?(بعض|معظم|اكثر)$/.test(chart.words[from].form),
  );

/** «القوات التي تقدم المشورة»: what stands right behind the verb is given, unless it says where. */
const isGiven = (chart: ArabicChart, group: Group): boolean =>
  !holdsPlace(chart, [group]) && !chart.has(group.from, C.bearing) && chart.words[group.from].form.startsWith('ال');

const isAttack = (chart: ArabicChart, { from, to }: Group): boolean =>
  anyIn(chart, from, to, C.attackNoun) || anyIn(chart, from, to, C.attempt) || chart.words[from].form.includes('تسلل');

const anyIn = (chart: ArabicChart, from: number, to: number, id: number): boolean => {
  for (let at = from; at < to; at++) if (chart.has(at, id)) return true;
  return false;
};

const laterGroup = (chart: ArabicChart, at: number): Groups => (startsGroup(chart, at) ? listAt(chart, at) : none);
