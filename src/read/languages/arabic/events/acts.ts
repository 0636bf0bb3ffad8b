// Acts of violence: each rule finds one way of telling an act (noun, verb, killing with its agent) and adds an act node with who
// did it, whom it hit, the means and the sub-type. retold/ joins the tellings of one act; violence-drafts.ts makes claims.
import type { ViolenceSubtype } from '../../../../model/index.ts';
import { classSet, scan } from '../../../engine/index.ts';
import type { Reading } from '../forms/lemma.ts';
import type { ArabicChart, ArabicRule } from '../nodes.ts';
import { readingOf } from '../people/group.ts';
import { modalityOf } from '../tolls/modality.ts';
import { sentenceEnd } from '../tolls/victims.ts';
import { C } from '../words/classes.ts';
import { chunksFrom } from './chunks.ts';
import { clashFrame } from './clash-frame.ts';
import { carriedBy, held, nounFrame, verbFrame } from './frames.ts';
import type { Group } from './groups.ts';
import { isFighter, isFire, isOwnBody } from './groups.ts';
import { meansOf, wordAt } from './means.ts';
import { isBareNumber, isNobody, isNotAct } from './no-acts.ts';
import { actClasses, acts } from './settle-acts.ts';
import type { Frame } from './subjects.ts';
import { bareOf, fights, mayAct, subjectBefore } from './subjects.ts';

const otherSubject = classSet([C.that, C.relative]);
const exposures = classSet([C.exposeVerb, C.exposeNoun]);
const otherSpeech = classSet([C.that, C.sayVerb, C.while]);
const pieceEnds = classSet([C.that, C.sayVerb, C.comma]);

interface Told {
  readonly token: number;
  readonly to: number;
  readonly reading: Reading;
  readonly frame: Frame;
  readonly weak?: boolean;
  readonly definite?: boolean;
  /** Where its means are told, where that is before it. */
  readonly means?: number | undefined;
}

const hasIn = (chart: ArabicChart, from: number, to: number, id: number): boolean => {
  for (let at = from; at < to; at++) if (chart.has(at, id)) return true;
  return false;
};

/** An attack of fighters on fighters or what they hold is a clash; one on civilians or by somebody unknown stays an attack. */
const battle = (chart: ArabicChart, { reading, frame }: Told): ViolenceSubtype | null => {
  const { classes, data } = reading.lemma;
  if (data.tag !== 'generic' || !(classes.includes(C.attackNoun) || classes.includes(C.attackVerb)) || !fights(chart, frame.by))
    return null;
  const military = frame.against.some(({ from, to }) =>
    [C.fighter, C.armedWord, C.body, C.military].some((id) => hasIn(chart, from, to, id)),
  );
  const force = frame.by.some(({ from }) => chart.has(from, C.military));
  const civil = frame.against.some(({ from, to }) => hasIn(chart, from, to, C.person) && !hasIn(chart, from, to, C.armedWord));
  return military || (force && !civil) ? 'Armed clash' : null;
};

/** «ضربات الفصائل» fall from no aircraft. */
const onFoot = (chart: ArabicChart, { from }: Group): boolean =>
  chart.starting('party', from)?.value.kind === 'faction' || chart.has(from, C.armedWord);

const add = (chart: ArabicChart, told: Told, id: number): void => {
  const { token, to, reading } = told;
  const frame = {
    ...told.frame,
    by: told.frame.by.filter((group) => mayAct(chart, [group]) && !isNobody(chart, group)),
    against: held(chart, told.frame.against).filter(({ from, to }) => !isBareNumber(chart, from, to)),
  };
  const modality = modalityOf(chart, token);
  if (modality === null || modality === 'forecast' || isNotAct(chart, token)) return;
  if (chart.starting('time', token)) return;
  const { data } = reading.lemma;
  const verb = data.pos === 'verb';
  const around = [...frame.by, ...frame.against];
  const from = Math.min(token, ...around.map((group) => group.from));
  const end = Math.min(sentenceEnd(chart, token), Math.max(to, frame.to, ...around.map((group) => group.to)));
  const blast = reading.lemma.classes.includes(C.blastVerb);
  const means = meansOf(chart, {
    from: told.means ?? to,
    to: Math.max(end, to) + (blast ? 8 : 5),
    by: frame.by,
    against: frame.against,
    blast,
  });
  const generic = data.tag?.startsWith('generic') === true;
  const ground =
    data.tag === 'armed-only' && means.subtype === null && frame.by.length > 0 && frame.by.every((group) => onFoot(chart, group));
  const subtype = generic ? (means.subtype ?? battle(chart, told) ?? data.subtype!) : ground ? 'Attack' : data.subtype!;
  if (data.tag === 'sided' && !frame.by.length && !fights(chart, frame.against)) return;
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
      generic: (generic || data.tag === 'sided') && subtype === data.subtype,
      modality,
    },
    why: [id],
  });
};

const nounAct = (name: string, classId: number): ArabicRule =>
  scan<ArabicChart>(name, classId, (chart, token, id) => {
    const found = wordAt(chart, token, classId);
    if (!found || found.reading.lemma.data.pos === 'verb' || inLongerPhrase(chart, token)) return;
    const { reading, to } = found;
    const { features, lemma } = reading;
    if (lemma.data.tag === 'plural' && features.number === 'singular') return;
    if ((features.preposition === 'ل' || chart.hits.get(token)?.clitics.endsWith('ل') === true) && !isExposed(chart, token)) return;
    const carried = carriedBy(chart, token);
    if (carried && (isPlanned(chart, carried.token) || carried.adopts)) return;
    const definite = features.article || chart.words[token].form.startsWith('ال');
    const frame = lemma.classes.includes(C.clashNoun)
      ? clashFrame(chart, token, to, false)
      : nounFrame(chart, token, to, definite, features.pronoun, lemma.data.tag === 'generic-object');
    if (lemma.data.tag === 'generic-object' && !frame.by.length) return;
    if (lemma.key === 'shooting' && isExchanged(chart, token)) return;
    add(
      chart,
      {
        token,
        to,
        reading,
        frame,
        means: carried?.uses ? carried.token + 1 : undefined,
        // «وتدور الاشتباكات جنوب المدينة»: what takes its course is told, even with the article.
        definite:
          ((definite && !carried?.by.length) || features.pronoun !== '' || isCondemned(chart, token)) &&
          !(lemma.classes.includes(C.clashNoun) && (chart.has(token - 1, C.goesOn) || isWitnessed(chart, token))),
      },
      id,
    );
  });

/** «التي شهدت بعضا من أعنف الاشتباكات» */
const isWitnessed = (chart: ArabicChart, token: number): boolean => {
  for (let at = token - 1; at >= Math.max(0, token - 4); at--) if (/^[وف]?[تي]?شهدت?$/.test(chart.words[at].form)) return true;
  return false;
};

/** «دان الهجمات على»: what is condemned is known, and only points back. */
const isCondemned = (chart: ArabicChart, token: number): boolean => {
  for (let at = token - 1; at >= Math.max(chart.sentences[chart.sentenceOf(token)].from, token - 8); at--) {
    if (chart.has(at, C.condemn)) return true;
    if (chart.hasAny(at, otherSubject)) return false;
  }
  return false;
};

/** «تبادل X وY إطلاق النار»: the verb tells the clash. */
const isExchanged = (chart: ArabicChart, token: number): boolean => {
  for (let at = token - 1; at >= Math.max(chart.sentences[chart.sentenceOf(token)].from, token - 12); at--) {
    if (readingOf(chart, at, C.clashVerb)?.lemma.data.tag === 'exchange') return true;
  }
  return false;
};

const inLongerPhrase = (chart: ArabicChart, token: number): boolean => {
  for (let i = token - 1; i >= Math.max(0, token - 2); i--) {
    const hit = chart.hits.get(i);
    if (hit?.phrase && hit.to > token && hasAnyClass(hit.phrase)) return true;
  }
  return false;
};

const hasAnyClass = (reading: Reading): boolean => reading.lemma.classes.some((id) => actClasses.includes(id));

/** «تعرض X لقصف»: ل there is no purpose. */
const isExposed = (chart: ArabicChart, token: number): boolean => {
  for (let i = token - 1; i >= Math.max(0, token - 14); i--) {
    if (chart.hasAny(i, exposures)) return true;
    if (chart.hasAny(i, otherSpeech)) return false;
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

const nounOfAct = (chart: ArabicChart, groups: readonly Group[]): boolean => groups.some(({ from }) => chart.hasAny(from, acts));

const verbAct = (name: string, classId: number): ArabicRule =>
  scan<ArabicChart>(name, classId, (chart, token, id) => {
    const reading = readingOf(chart, token, classId);
    if (reading?.lemma.data.pos !== 'verb') return;
    // Written alike as a noun of action (قصف): the noun's rule reads it.
    if (
      reading.features.pronoun === '' &&
      chart.words[token].readings.some(({ lemma }) => hasAnyClass({ lemma, features: reading.features }))
    )
      return;
    const plural = reading.features.number === 'plural' || reading.features.number === 'dual';
    // «"فجر" ...»: a name in quotation marks.
    if (chart.has(token - 1, C.quote) && (chart.has(token + 1, C.quote) || chart.has(token + 2, C.quote))) return;
    if (classId === C.blastVerb) {
      const blown = blastFrame(chart, token, reading);
      if (blown) add(chart, { token, to: token + 1, reading, frame: blown }, id);
      return;
    }
    const clash = classId === C.clashVerb;
    const frame = clash ? clashFrame(chart, token, token + 1, true) : verbFrame(chart, token, plural, reading.features.pronoun);
    // «هجوم استهدف حافلة»: the act is the noun's.
    if (nounOfAct(chart, frame.by) || nounOfAct(chart, frame.against)) return;
    if (classId === C.attackVerb && isInWords(chart, frame.by)) return;
    if (reading.features.aspect === 'present' && /^[وف]?(لا|لن)$/.test(chart.words[token - 1]?.form ?? '')) return;
    if (
      classId === C.targetVerb &&
      (!frame.against.length || isSpokenOf(chart, token) || isAim(chart, frame, reading.features.aspect === 'present'))
    )
      return;
    if (!clash && !frame.by.length && !frame.against.length) return;
    if (reading.lemma.data.tag === 'exchange' && !tellsFire(chart, token)) return;
    if (reading.lemma.data.tag === 'weak' && (!frame.by.length || !frame.against.length)) return;
    add(chart, { token, to: token + 1, reading, frame }, id);
  });

/** «هاجم الوزير المعارضة»: with words. */
const isInWords = (chart: ArabicChart, by: readonly Group[]): boolean =>
  by.length > 0 &&
  by.every(({ from }) => {
    const kind = chart.starting('party', from)?.value.kind;
    return kind === 'office' || kind === 'person' || chart.has(from, C.title) || chart.has(from, C.spokesperson);
  });

/** «تبادلوا إطلاق النار»، «تبادلا القصف»; other things are exchanged in peace. */
const tellsFire = (chart: ArabicChart, token: number): boolean => {
  for (let at = token + 1; at < Math.min(token + 14, sentenceEnd(chart, token)); at++)
    if (isFire(chart, at) || chart.hasAny(at, acts) || wordAt(chart, at, C.attackNoun)) return true;
  return false;
};

/** «فجر انتحاري نفسه في سوق», «انفجرت سيارة مفخخة قرب حاجز», «فجر المسلحون الجسر». */
const blastFrame = (chart: ArabicChart, token: number, reading: Reading): Frame | null => {
  const { features, lemma } = reading;
  const chunks = chunksFrom(chart, token + 1);
  const bare = bareOf(chunks);
  const end = Math.min(token + 12, sentenceEnd(chart, token));
  const self = [...Array(Math.max(0, end - token - 1)).keys()].some((i) => isOwnBody(chart, token + 1 + i));
  const where = chunks.find(
    ({ role, groups }) =>
      ((role === 'in' || role === 'other' || role === 'means') && groups.length > 0 && chart.has(groups[0].from, C.targetNoun)) ||
      // «انفجرت عبوة بدورية»
      (role === 'means' && fights(chart, groups)),
  );
  const to = Math.max(token + 1, bare[0]?.to ?? 0);
  if (lemma.key === 'explode') return { by: [], against: where?.groups ?? [], to };
  if (self) {
    const subject = bare[0] && !isOwnBody(chart, bare[0].mark) ? bare[0].groups : subjectBefore(chart, token).slice(0, 1);
    return { by: subject, against: where?.groups ?? [], to };
  }
  const frame = verbFrame(chart, token, features.number === 'plural', features.pronoun);
  const blown = frame.against.filter(({ from, to: end }) => !hasIn(chart, from, Math.min(end + 1, chart.count), C.weapon));
  // «فجر» is the dawn as well: nobody blows up a town.
  if (!frame.by.length && blown.every(({ from }) => chart.starting('place', from) !== undefined)) return null;
  return { ...frame, against: blown };
};

/** «عقوبات تستهدف الحد من»: an aim, where nobody who fights aims at anything that can be hit. */
const isAim = (chart: ArabicChart, { by, against }: Frame, present: boolean): boolean =>
  (present || !fights(chart, by)) &&
  !against.some(({ from }) => chart.hasAny(from, hittable) || isFighter(chart, from) || isNamedPlace(chart, from));

const hittable = classSet([C.targetNoun, C.person, C.thing, C.weapon]);
const isNamedPlace = (chart: ArabicChart, from: number): boolean =>
  chart.starting('place', from) !== undefined ||
  chart.starting('people', from) !== undefined ||
  chart.starting('amount', from) !== undefined ||
  chart.starting('party', from) !== undefined;

/** The verb speaks of an act's noun shortly before it: «الهجوم الذي استهدف», «تفجيرات استهدفت». */
const isSpokenOf = (chart: ArabicChart, token: number): boolean => {
  for (let i = token - 1; i >= Math.max(chart.sentences[chart.sentenceOf(token)].from, token - 12); i--) {
    if (chart.hasAny(i, acts)) return true;
    if (chart.hasAny(i, otherSpeech)) return false;
  }
  return false;
};

/** أطلق before what is fired: «أطلق صواريخ على», «أطلقوا النار على». */
const firing = scan<ArabicChart>('<fire> <weapon or النار> … على', C.launchVerb, (chart, token, id) => {
  const reading = readingOf(chart, token, C.launchVerb);
  if (reading?.lemma.data.tag !== 'fire' || reading.features.pronoun !== '') return;
  for (let i = token + 1; i < Math.min(token + 9, sentenceEnd(chart, token)); i++) {
    const fire = isFire(chart, i);
    const weapon = wordAt(chart, i, C.weapon)?.reading;
    if (!fire && !weapon?.lemma.data.subtype && weapon?.lemma.data.tag !== 'bomb') {
      if (chart.hasAny(i, pieceEnds)) return;
      continue;
    }
    const frame = verbFrame(chart, token, reading.features.number === 'plural', '');
    const on =
      frame.against.length && !chart.has(frame.against[0].from, C.weapon) && frame.against[0].from > i
        ? frame.against
        : nounFrame(chart, i, i + 1, true, '').against;
    const by = frame.by.filter(({ from }) => from !== i);
    const air = by.some((group) => hasIn(chart, group.from, group.to, C.aircraft));
    const subtype = air ? 'Air/drone strike' : (weapon?.lemma.data.subtype ?? (weapon?.lemma.data.tag === 'bomb' ? 'Grenade' : 'Attack'));
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

/** Killings and abductions that are acts by their own word, whoever is told of as their victim. */
const killing = (name: string, classId: number, subtype: ViolenceSubtype): ArabicRule =>
  scan<ArabicChart>(name, classId, (chart, token, id) => {
    const reading = readingOf(chart, token, classId);
    if (!reading || !ownKilling.has(reading.lemma.key) || isOtherVerb(chart, token, reading)) return;
    const { lemma, features } = reading;
    // «عن خطف»: no verb follows a preposition.
    if (lemma.data.pos === 'verb' && /^(عن|بعد|قبل|علي|في|من|بسبب)$/.test(chart.words[token - 1]?.form ?? '')) return;
    const plural = features.number === 'plural' || features.number === 'dual';
    const frame =
      lemma.data.pos === 'verb'
        ? passive(verbFrame(chart, token, plural, features.pronoun))
        : nounFrame(chart, token, token + 1, features.article, features.pronoun, true);
    if (!frame.by.length && !frame.against.length) return;
    add(
      chart,
      { token, to: token + 1, reading: { ...reading, lemma: { ...lemma, data: { ...lemma.data, subtype, tag: 'own' } } }, frame },
      id,
    );
  });

/** «وصفت»: a verb of saying with و in itself, rather than و and a killing. */
const isOtherVerb = (chart: ArabicChart, token: number, { features }: Reading): boolean =>
  features.conjunction !== '' &&
  chart.words[token].readings.some(({ lemma, features: other }) => lemma.data.pos === 'verb' && other.conjunction === '');

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

/** One group alone at such a verb is its victim. */
const passive = (frame: Frame): Frame => (frame.by.length && !frame.against.length ? { ...frame, by: [], against: frame.by } : frame);

export { settleActs } from './settle-acts.ts';

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
  killing('<somebody> murders <people>', C.killVerb, 'Attack'),
  killing('murder of <people> [by whom]', C.killNoun, 'Attack'),
  killing('<somebody> abducts <people>', C.abductVerb, 'Abduction/forced disappearance'),
  killing('abduction of <people> [by whom]', C.abductNoun, 'Abduction/forced disappearance'),
];
