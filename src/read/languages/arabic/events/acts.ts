// Acts of violence: each rule finds one way of telling an act (noun, verb, killing with its agent) and adds an act node with who
// did it, whom it hit, the means and the sub-type. retold.ts joins the tellings of one act; violence-drafts.ts makes claims.
import type { ViolenceSubtype } from '../../../../model/index.ts';
import { scan } from '../../../engine/index.ts';
import type { Reading } from '../forms/lemma.ts';
import type { ArabicChart, ArabicRule } from '../nodes.ts';
import { readingOf } from '../people/group.ts';
import { modalityOf } from '../tolls/modality.ts';
import { hasAnyOf, sentenceEnd } from '../tolls/victims.ts';
import { C } from '../words/classes.ts';
import type { Frame } from './frames.ts';
import { carriedBy, clashFrame, nounFrame, verbFrame } from './frames.ts';
import type { Group } from './groups.ts';

interface Told {
  readonly token: number;
  readonly to: number;
  readonly reading: Reading;
  readonly frame: Frame;
  readonly weak?: boolean;
  readonly definite?: boolean;
}

const isNotAct = (chart: ArabicChart, token: number): boolean => {
  for (let at = token; at >= Math.max(0, token - 2); at--) {
    const hit = chart.hits.get(at);
    if (hit && hit.to > token && hit.phrase?.lemma.classes.includes(C.notAct)) return true;
  }
  return false;
};

/** The phrase or word of a class at a token, with where it ends. */
const at = (chart: ArabicChart, token: number, classId: number): { reading: Reading; to: number } | null => {
  const hit = chart.hits.get(token);
  if (hit?.phrase?.lemma.classes.includes(classId)) return { reading: hit.phrase, to: hit.to };
  const reading = readingOf(chart, token, classId);
  return reading ? { reading, to: token + 1 } : null;
};

interface Means {
  readonly subtype: ViolenceSubtype | null;
  readonly weapon: Group | null;
}

const strength: readonly (ViolenceSubtype | null)[] = [
  'Chemical weapon',
  'Suicide bomb',
  'Grenade',
  'Remote explosive/landmine/IED',
  'Air/drone strike',
  'Shelling/artillery/missile attack',
  null,
];

/** What was used, in the words round the act, and what it makes of a general word. */
const meansIn = (chart: ArabicChart, from: number, to: number, self: boolean): Means => {
  let subtype: ViolenceSubtype | null = null;
  let weapon: Group | null = null;
  for (let i = from; i < to; i++) {
    const found = at(chart, i, C.weapon) ?? at(chart, i, C.suicideMeans) ?? at(chart, i, C.aircraft) ?? at(chart, i, C.suicideWord);
    if (!found || (found.reading.lemma.data.tag === 'self' && !self)) continue;
    const { data, classes } = found.reading.lemma;
    const own = classes.includes(C.suicideWord) ? ('Suicide bomb' as const) : (data.subtype ?? null);
    if (strength.indexOf(own) < strength.indexOf(subtype)) subtype = own;
    if (classes.includes(C.weapon) && !weapon)
      weapon = { from: data.pos === 'adjective' && chart.has(i - 1, C.thing) ? i - 1 : i, to: weaponEnd(chart, found.to) };
    i = found.to - 1;
  }
  return { subtype, weapon };
};

/** Adjectives and names that belong to a weapon: صواريخ الكاتيوشا, عبوة ناسفة. */
const weaponEnd = (chart: ArabicChart, from: number): number => {
  const { form, readings } = chart.words[from] ?? { form: '', readings: [] };
  return from < chart.count &&
    (readings.length === 0 || chart.has(from, C.weapon)) &&
    /^(ال)?\p{L}{3,}$/u.test(form) &&
    !/^[وب]/.test(form) &&
    (form.startsWith('ال') || /[هي]$/.test(form) || chart.has(from, C.weapon))
    ? from + 1
    : from;
};

const add = (chart: ArabicChart, told: Told, id: number): void => {
  const { token, to, reading, frame } = told;
  const modality = modalityOf(chart, token);
  if (modality === null || modality === 'forecast' || isNotAct(chart, token)) return;
  const { data } = reading.lemma;
  const verb = data.pos === 'verb';
  const around = [...frame.by, ...frame.against];
  const from = Math.min(token, ...around.map((group) => group.from));
  const end = Math.min(sentenceEnd(chart, token), Math.max(to, frame.to, ...around.map((group) => group.to)));
  const means = meansIn(
    chart,
    Math.max(from, token - 3),
    Math.min(Math.max(end, to + 4), sentenceEnd(chart, token)),
    reading.lemma.classes.includes(C.blastVerb),
  );
  const byAir = frame.by.some((group) => chart.has(group.from, C.aircraft));
  const generic = data.tag === 'generic';
  const subtype = generic ? (means.subtype ?? (byAir ? 'Air/drone strike' : data.subtype!)) : data.subtype!;
  if (data.tag === 'armed-only' && means.subtype === null && !frame.by.length) return;
  chart.add('act', {
    from,
    to: end,
    value: {
      subtype,
      trigger: token,
      by: frame.by,
      against: frame.against,
      weapon: means.weapon,
      definite: told.definite ?? (!verb && (reading.features.article || chart.words[token].form.startsWith('ال'))),
      weak: told.weak ?? false,
      generic: generic && means.subtype === null,
      modality,
    },
    why: [id],
  });
};

const nounAct = (name: string, classId: number): ArabicRule =>
  scan<ArabicChart>(name, classId, (chart, token, id) => {
    const found = at(chart, token, classId);
    if (!found || found.reading.lemma.data.pos === 'verb' || inLongerPhrase(chart, token)) return;
    const { reading, to } = found;
    const { features, lemma } = reading;
    if (lemma.data.tag === 'plural' && features.number === 'singular') return;
    if (features.preposition === 'ل' && !features.article && !isExposed(chart, token)) return;
    const carried = carriedBy(chart, token);
    if (carried && (isPlanned(chart, carried.token) || carried.adopts)) return;
    const definite = features.article || chart.words[token].form.startsWith('ال');
    const frame = lemma.classes.includes(C.clashNoun)
      ? clashFrame(chart, token, to, false)
      : nounFrame(chart, token, to, definite, features.pronoun);
    add(chart, { token, to, reading, frame, definite: definite && !carried?.by.length }, id);
  });

const inLongerPhrase = (chart: ArabicChart, token: number): boolean => {
  for (let i = token - 1; i >= Math.max(0, token - 2); i--) {
    const hit = chart.hits.get(i);
    if (hit?.phrase && hit.to > token && hasAnyClass(hit.phrase)) return true;
  }
  return false;
};

const acts: readonly number[] = [C.attackNoun, C.clashNoun, C.strikeNoun, C.shellNoun, C.blastNoun, C.violenceOther];
const hasAnyClass = (reading: Reading): boolean => reading.lemma.classes.some((id) => acts.includes(id));

/** «تعرض X لقصف»: ل there is no purpose. */
const isExposed = (chart: ArabicChart, token: number): boolean => {
  for (let i = token - 1; i >= Math.max(0, token - 14); i--) {
    if (hasAnyOf(chart, i, [C.exposeVerb, C.exposeNoun])) return true;
    if (hasAnyOf(chart, i, [C.that, C.sayVerb, C.while])) return false;
  }
  return false;
};

const isPlanned = (chart: ArabicChart, token: number): boolean => {
  const modality = modalityOf(chart, token);
  const { readings } = chart.words[token];
  return (
    modality === null ||
    modality === 'forecast' ||
    readings.some(
      ({ lemma, features }) =>
        features.preposition === 'ل' && (lemma.classes.includes(C.launchVerb) || lemma.classes.includes(C.launchNoun)),
    )
  );
};

const nounOfAct = (chart: ArabicChart, groups: readonly Group[]): boolean => groups.some(({ from }) => hasAnyOf(chart, from, acts));

const verbAct = (name: string, classId: number): ArabicRule =>
  scan<ArabicChart>(name, classId, (chart, token, id) => {
    const reading = readingOf(chart, token, classId);
    if (!reading || reading.lemma.data.pos !== 'verb') return;
    // Written alike as a noun of action (قصف): the noun's rule reads it.
    if (
      reading.features.pronoun === '' &&
      chart.words[token].readings.some(({ lemma }) => hasAnyClass({ lemma, features: reading.features }))
    )
      return;
    const plural = reading.features.number === 'plural' || reading.features.number === 'dual';
    const clash = classId === C.clashVerb;
    const frame = clash ? clashFrame(chart, token, token + 1, true) : verbFrame(chart, token, plural, reading.features.pronoun);
    // «هجوم استهدف حافلة»: the act is the noun's.
    if (nounOfAct(chart, frame.by) || nounOfAct(chart, frame.against)) return;
    if (classId === C.targetVerb && (!frame.against.length || isSpokenOf(chart, token))) return;
    if (reading.lemma.data.tag === 'weak' && (!frame.by.length || !frame.against.length)) return;
    add(chart, { token, to: token + 1, reading, frame }, id);
  });

/** The verb speaks of an act's noun shortly before it: «الهجوم الذي استهدف», «تفجيرات استهدفت». */
const isSpokenOf = (chart: ArabicChart, token: number): boolean => {
  for (let i = token - 1; i >= Math.max(chart.sentences[chart.sentenceOf(token)].from, token - 8); i--) {
    if (hasAnyOf(chart, i, acts)) return true;
    if (hasAnyOf(chart, i, [C.that, C.sayVerb, C.comma, C.while])) return false;
  }
  return false;
};

/** أطلق before what is fired: «أطلق صواريخ على», «أطلقوا النار على». */
const firing = scan<ArabicChart>('<fire> <weapon or النار> … على', C.launchVerb, (chart, token, id) => {
  const reading = readingOf(chart, token, C.launchVerb);
  if (reading?.lemma.data.tag !== 'fire' || reading.features.pronoun !== '') return;
  for (let i = token + 1; i < Math.min(token + 9, sentenceEnd(chart, token)); i++) {
    const fire = /^(ال)?(نار|نيران|رصاص)$/.test(chart.words[i].form);
    const weapon = readingOf(chart, i, C.weapon);
    if (!fire && !weapon?.lemma.data.subtype) {
      if (hasAnyOf(chart, i, [C.that, C.sayVerb, C.comma])) return;
      continue;
    }
    const frame = verbFrame(chart, token, reading.features.number === 'plural', '');
    const on =
      frame.against.length && !chart.has(frame.against[0].from, C.weapon) && frame.against[0].from > i
        ? frame.against
        : nounFrame(chart, i, i + 1, true, '').against;
    const by = frame.by.filter(({ from }) => from !== i);
    const subtype = weapon?.lemma.data.subtype ?? ('Attack' as const);
    add(
      chart,
      {
        token,
        to: i + 1,
        reading: { ...reading, lemma: { ...reading.lemma, data: { ...reading.lemma.data, subtype } } },
        frame: { by, against: on, to: frame.to },
      },
      id,
    );
    return;
  }
});

const killing = { subtype: 'Attack' } as const;
const abduction = { subtype: 'Abduction/forced disappearance' } as const;
const withSubtype = (reading: Reading, data: { readonly subtype: ViolenceSubtype }): Reading => ({
  ...reading,
  lemma: { ...reading.lemma, data: { ...reading.lemma.data, ...data, tag: 'own' } },
});

/** Killings that are acts by their own word; مقتل and قتل are the outcome of another act, unless they tell an agent. */
const ownKilling = new Set([
  'assassination',
  'assassinate',
  'be-assassinated',
  'execution',
  'execute',
  'slaughter',
  'slaughter-noun',
  'liquidate',
  'abduct',
  'abduct2',
  'abduction',
  'abduction2',
]);

/** A killing or abduction, from the harm that it makes or from its own word. */
const seizing = (name: string, classId: number, subtype: { readonly subtype: ViolenceSubtype }): ArabicRule =>
  scan<ArabicChart>(name, classId, (chart, token, id) => {
    const readings = chart.words[token].readings.filter(({ lemma }) => lemma.classes.includes(classId));
    const reading = readings.find(({ features }) => features.pronoun === '') ?? readings[0];
    if (!reading) return;
    const verb = reading.lemma.data.pos === 'verb';
    if (
      verb &&
      reading.features.pronoun === '' &&
      chart.words[token].readings.some(({ lemma }) => lemma.data.pos === 'noun' && lemma.data.measure)
    )
      return;
    const own = ownKilling.has(reading.lemma.key);
    const definite = reading.features.article;
    const frame = verb ? passiveFrame(chart, token, reading) : nounFrame(chart, token, token + 1, definite, reading.features.pronoun);
    if (!own && !frame.by.length && !frame.against.length) return;
    if (definite && !frame.by.length) return;
    add(
      chart,
      {
        token,
        to: token + 1,
        reading: withSubtype(reading, subtype),
        frame,
        weak: !own && (!frame.by.length || nounOfAct(chart, frame.by)),
      },
      id,
    );
  });

/** Verbs of killing are passive where one group alone follows or precedes them, unless it fights and another is hit. */
const passiveFrame = (chart: ArabicChart, token: number, reading: Reading): Frame => {
  const plural = reading.features.number === 'plural' || reading.features.number === 'dual';
  const frame = verbFrame(chart, token, plural, reading.features.pronoun);
  if (frame.by.length && !frame.against.length) return { ...frame, by: [], against: frame.by };
  return frame;
};

export const actRules: readonly ArabicRule[] = [
  nounAct('<attack> [by whom] [on whom]', C.attackNoun),
  nounAct('<clash> between <side> and <side>', C.clashNoun),
  nounAct('<air strike> [by whom] [on whom]', C.strikeNoun),
  nounAct('<shelling> [by whom] [on whom]', C.shellNoun),
  nounAct('<explosion> [on whom]', C.blastNoun),
  nounAct('<other act of violence>', C.violenceOther),
  verbAct('<somebody> attacks <somebody>', C.attackVerb),
  verbAct('<somebody> targets <something>', C.targetVerb),
  verbAct('<aircraft> raid <something>', C.strikeVerb),
  verbAct('<somebody> shells <something>', C.shellVerb),
  verbAct('<something> explodes', C.blastVerb),
  verbAct('<side> fights <side>', C.clashVerb),
  firing,
  seizing('<somebody> kills <people>', C.killVerb, killing),
  seizing('killing of <people> [by whom]', C.killNoun, killing),
  seizing('<somebody> abducts <people>', C.abductVerb, abduction),
  seizing('abduction of <people> [by whom]', C.abductNoun, abduction),
];
