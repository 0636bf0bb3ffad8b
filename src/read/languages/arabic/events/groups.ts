// Noun groups as events need them: who did it and what was hit, by the words that stand there. Wider than people/group.ts: a group
// here goes on over genitives, adjectives, quoted names and «من»، «لـ» complements, and stops where another one begins.
import { classSet, tokenKind } from '../../../engine/index.ts';
import { look } from '../looks.ts';
import type { ArabicChart, ArabicNode } from '../nodes.ts';
import { beginsWithAnd } from '../people/group.ts';
import { sentenceEnd } from '../tolls/victims.ts';
import { C } from '../words/classes.ts';

const quoteEnds = classSet([C.that, C.sayVerb, C.comma]);
const fighters = classSet([C.fighter, C.armedWord, C.body]);
const titles = classSet([C.person, C.title]);

export interface Group {
  readonly from: number;
  readonly to: number;
}

const actNouns = classSet([C.attackNoun, C.clashNoun, C.strikeNoun, C.shellNoun, C.blastNoun, C.launchNoun]);

/** Words that no group holds: prepositions, joints, verbs of speech and harm, signs. */
const endClasses: readonly number[] = [
  C.particle,
  C.in,
  C.to,
  C.of,
  C.at,
  C.that,
  C.while,
  C.but,
  C.because,
  C.relative,
  C.among,
  C.auxiliary,
  C.complete,
  C.not,
  C.by,
  C.may,
  C.deny,
  C.condition,
  C.plan,
  C.killVerb,
  C.dieVerb,
  C.injureVerb,
  C.abductVerb,
  C.detainVerb,
  C.displaceVerb,
  C.causeVerb,
  C.claimVerb,
  C.meetVerb,
  C.sayVerb,
  C.announceVerb,
  C.accordingTo,
  C.quoting,
  C.yesterday,
  C.today,
  C.weekday,
  C.since,
  C.during,
  C.clauseOther,
  C.comma,
  C.point,
  C.colon,
  C.semicolon,
  C.open,
  C.close,
  C.dash,
  C.slash,
  C.question,
  C.digits,
  C.or,
  C.and,
  C.tollVerb,

  C.intoHands,
  C.toward,
  C.attempt,
  C.asideWord,
];
const ends = classSet(endClasses);
const noStarts = classSet([...endClasses, C.this, C.most]);

/** Inside the name of a place or party: «عدن» is no verb there. */
const isNamed = (chart: ArabicChart, token: number): boolean =>
  chart.ending('place', token + 1) !== undefined || chart.starting('place', token) !== undefined || isNameHead(chart, token);

/** A finite verb: it looks like one and is no name. */
export const isVerb = (chart: ArabicChart, token: number): boolean =>
  (chart.looks[token] & look.verb) !== 0 &&
  !isNamed(chart, token) &&
  (chart.words[token].readings.length > 0 || chart.starting('party', token) === undefined);

export const isDefinite = (chart: ArabicChart, token: number): boolean => (chart.looks[token] & look.definite) !== 0;

const isComplement = (chart: ArabicChart, token: number): boolean => (chart.looks[token] & look.complement) !== 0;

/** «بقيادة»، «بدعم من» go on a group of fighters. */
const led = new Set(['بقياده', 'بزعامه']);

const hasPrepositionB = (chart: ArabicChart, token: number): boolean => (chart.looks[token] & look.prefixed) !== 0;

/** What a suicide bomber blows up (نفسه، سترته الناسفة) is no part of the words for him. */
export const isOwnBody = (chart: ArabicChart, token: number): boolean =>
  chart.words[token].readings.some(({ lemma }) => lemma.data.tag === 'self') || chart.hits.get(token)?.phrase?.lemma.key === 'suicide-belt';

/** The end of a quotation that begins at `token` and holds a name; -1 where none does. */
const quotedName = (chart: ArabicChart, token: number, end: number): number => {
  for (let i = token + 1; i < Math.min(token + 8, end); i++) {
    if (chart.has(i, C.quote)) return i > token + 1 ? i + 1 : -1;
    if (i === token + 1 && isNameHead(chart, i)) continue;
    if (chart.hasAny(i, quoteEnds)) return -1;
  }
  return -1;
};

/** «رد العدوان»: a name may begin with what is a verb elsewhere. */
const isNameHead = (chart: ArabicChart, token: number): boolean =>
  (chart.hits.get(token)?.names.length ?? 0) > 0 || chart.starting('party', token)?.value.party != null;

export const isFighter = (chart: ArabicChart, token: number): boolean => {
  if (chart.hasAny(token, fighters) || chart.hits.get(token)?.phrase?.lemma.classes.includes(C.forceWord)) return true;
  const party = chart.starting('party', token)?.value;
  return (
    party !== undefined &&
    (party.armed || party.kind === 'force' || party.kind === 'faction' || party.kind === 'state' || party.kind === 'described')
  );
};

const isTarget = (chart: ArabicChart, token: number): boolean => chart.has(token, C.targetNoun);

export const isFire = (chart: ArabicChart, token: number): boolean => /^(ال)?(نار|نيران|رصاص)$/.test(chart.words[token].form);

/** تدريجيا، عسكريا: how, not whom. */
const isAdverb = (chart: ArabicChart, token: number): boolean => (chart.looks[token] & look.adverb) !== 0 && !isNamed(chart, token);

export const startsGroup = (chart: ArabicChart, token: number): boolean => {
  if (token >= chart.count) return false;
  if (chart.has(token, C.quote)) return quotedName(chart, token, sentenceEnd(chart, token)) > 0;
  if (chart.starting('people', token) || chart.starting('amount', token)) return true;
  if (chart.tokens.kind[token] !== tokenKind.word || chart.starting('time', token) || chart.hasAny(token, noStarts) || isVerb(chart, token))
    return false;
  return (
    chart.hits.get(token)?.phrase?.lemma.data.pos !== 'particle' && !isAdverb(chart, token) && !pointsBack.has(chart.words[token].form)
  );
};

/** عنهم، لديها: a preposition with its pronoun names nobody. */
const pointsBack: ReadonlySet<string> = new Set(
  ['عن', 'من', 'ل', 'ب', 'في', 'علي', 'الي', 'لدي', 'مع', 'ضد', 'نحو', 'حول'].flatMap((word) =>
    ['ه', 'ها', 'هم', 'هما', 'هن'].map((pronoun) => word + pronoun),
  ),
);

/** Where a name of the packs or a fixed name of several words ends; 0 where none begins. */
const nameEnd = (chart: ArabicChart, at: number): number => {
  const hit = chart.hits.get(at);
  return hit && hit.to > at + 1 && (hit.names.length > 0 || hit.phrase?.lemma.classes.some((id) => id === C.fighter || id === C.forceWord))
    ? hit.to
    : 0;
};

/** «مسلحون حاجزا», «التنظيم عربة مفخخة»: what was hit or blown up is no part of the words for who did it; where that begins. */
const partyEnd = (chart: ArabicChart, { from, to }: ArabicNode<'party'>): number => {
  for (let at = Math.max(from + 1, nameEnd(chart, from)); at < to; at++)
    if (chart.hasAny(at, objects) && !isDefinite(chart, at) && chart.hits.get(at)?.names.length !== 1) return at;
  return to;
};

/** «انتحاري شحنة ناسفة» */
const isCharge = (chart: ArabicChart, token: number): boolean => chart.hits.get(token)?.phrase?.lemma.classes.includes(C.weapon) === true;

const objects = classSet([C.targetNoun, C.weapon, C.thing, C.siteWord]);

/** The group that begins at `from`, alone: what و joins to it is another one. */
export const groupAt = (chart: ArabicChart, from: number, most = 12): Group => {
  const limit = Math.min(sentenceEnd(chart, from), from + most);
  const people = chart.starting('people', from);
  const amount = chart.starting('amount', from);
  if (amount && !people && amount.to < limit && startsGroup(chart, amount.to)) return { from, to: groupAt(chart, amount.to, most).to };
  const party = chart.starting('party', from);
  let to = Math.max(
    people?.value.counted && !isOverObject(chart, from, people.to) ? people.to : 0,
    party ? partyEnd(chart, party) : 0,
    nameEnd(chart, from),
    chart.has(from, C.quote) ? quotedName(chart, from, limit) : 0,
    from + 1,
  );
  const fights = isFighter(chart, from);
  const body =
    fights && !chart.has(from, C.person) && /^(?:ال)?(?:قوات|جيش|شرطه|قوه|طيران|طائرات|مقاومه|جماعه|تنظيم)$/.test(chart.words[from].form);
  if (body && !people) for (let at = from + 1; at < to; at++) if (isMenAfterForces(chart, at, body)) to = at;
  let definite = party?.value.party != null || isDefinite(chart, to - 1);
  let titled = chart.hasAny(from, titles);
  while (to < limit) {
    const next = stepOver(chart, to, limit, { definite, fights, titled, body });
    titled ||= chart.hasAny(to, titles);
    if (next === null) break;
    definite ||= next.definite;
    to = next.to;
  }
  return { from, to };
};

const stepOver = (
  chart: ArabicChart,
  at: number,
  limit: number,
  state: { readonly definite: boolean; readonly fights: boolean; readonly titled: boolean; readonly body: boolean },
): { to: number; definite: boolean } | null => {
  if (chart.has(at, C.quote)) {
    const to = quotedName(chart, at, limit);
    return to > 0 && (!state.definite || chart.tokens.from[at] - chart.tokens.to[at - 1] < 2) ? { to, definite: true } : null;
  }
  if (led.has(chart.words[at].form) && at + 1 < limit) return { to: groupAt(chart, at + 1, limit - at).to, definite: true };
  if (
    chart.words[at].form === 'من' &&
    at + 1 < limit &&
    (isFighter(chart, at + 1) || chart.has(at + 1, C.person)) &&
    state.fights &&
    !chart.starting('place', at + 1)
  )
    return { to: Math.max(at + 2, nameEnd(chart, at + 1)), definite: isDefinite(chart, at + 1) };
  if (
    chart.starting('time', at) ||
    chart.starting('amount', at) ||
    chart.hasAny(at, ends) ||
    chart.hasAny(at, actNouns) ||
    isOwnBody(chart, at) ||
    /^الواقعه?$/.test(chart.words[at].form) ||
    (chart.has(at, C.declareParticiple) && !chart.has(at, C.person)) ||
    (isDefinite(chart, at) && chart.has(at, C.controlNoun)) ||
    isVerb(chart, at)
  )
    return null;
  if (chart.tokens.kind[at] !== tokenKind.word || beginsWithAnd(chart, at) || hasPrepositionB(chart, at)) return null;
  // «قصف الجيش لتجمع»: what the act hit.
  if (state.fights && state.definite && isComplement(chart, at) && !isDefinite(chart, at)) return null;
  if (isPast(chart, at)) return null;
  if (isComplement(chart, at)) return { to: at + 1, definite: isDefinite(chart, at) };
  if (isEndedPlural(chart, at - 1) && isObjectNoun(chart, at)) return null;
  // «لم تنذر إسرائيل السكان»: a state takes no further words.
  if (chart.ending('party', at)?.value.party?.kind === 'state') return null;
  // «استهدف هجوم بسيارة مفخخة حاجزا»
  if (isTarget(chart, at) && isAccusative(chart, at) && !isAccusative(chart, at - 1)) return null;
  const named = nameEnd(chart, at);
  if (state.definite && !state.titled && chart.starting('place', at) !== undefined) return null;
  if (named > 0) return state.definite && !state.titled ? null : { to: named, definite: true };
  const definite = isDefinite(chart, at);
  // The accusative begins the object: «اغتال مجهولون قياديا»; so does what is fired.
  if (state.fights && (chart.words[at].readings.some(({ features }) => features.tanwin) || isFire(chart, at))) return null;
  if (state.fights && isCharge(chart, at)) return null;
  if (state.fights && isTarget(chart, at) && (state.definite || !definite)) return null;
  const party = chart.starting('party', at);
  if (state.definite && state.fights && (state.body || party?.value.party) && isMenAfterForces(chart, at, state.body)) return null;
  if (!state.definite) return { to: Math.max(at + 1, party?.to ?? 0), definite: definite || party !== undefined || isName(chart, at) };
  if (definite && !isHeadNoun(chart, at)) return { to: at + 1, definite };
  // A name after a title or a person: «الرئيس هادي», «المخلوع صالح».
  return isName(chart, at) && (state.titled || isNameLike(chart, at - 1)) ? { to: at + 1, definite: true } : null;
};

/** «هاجم انتحاريان حماما»: a dual or sound plural that keeps its ن has no genitive. */
const isEndedPlural = (chart: ArabicChart, token: number): boolean => {
  const { form, readings } = chart.words[token];
  return /(ون|ان|ين)$/.test(form) && readings.length > 0 && readings.every(({ features }) => features.number !== 'singular');
};

/** «مقاتلو التنظيم السكان», «انتحاريان حماما»: the words for people run into those for whom they hit. */
const isOverObject = (chart: ArabicChart, from: number, to: number): boolean => {
  if (isEndedPlural(chart, from) && isObjectNoun(chart, from + 1)) return true;
  const party = chart.starting('party', from);
  return party?.value.party != null && party.to < to && isDefinite(chart, party.to) && isHeadNoun(chart, party.to);
};

const isAccusative = (chart: ArabicChart, token: number): boolean =>
  token < chart.count &&
  chart.words[token].form.endsWith('ا') &&
  chart.words[token].readings.some(({ features }) => features.tanwin || features.number === 'dual');

const isObjectNoun = (chart: ArabicChart, token: number): boolean =>
  token < chart.count &&
  chart.words[token].readings.length > 0 &&
  !/(ون|ين|ان)$/.test(chart.words[token].form) &&
  chart.words[token].readings.every(({ lemma }) => lemma.data.pos !== 'adjective' && lemma.data.tag !== 'nation');

/** «طردت القوات الحكومية الحوثيين»: men are no adjective of forces, which take the feminine, nor of an army. */
const isMenAfterForces = (chart: ArabicChart, token: number, body: boolean): boolean =>
  token < chart.count &&
  /^ال.*(ين|ون)$/.test(chart.words[token].form) &&
  (chart.words[token - 1].form.endsWith('يه') || (body && !/(ين|ون)$/.test(chart.words[token - 1].form)));

/** «الصيف الماضي»: when. */
const isPast = (chart: ArabicChart, at: number): boolean => {
  const last = /^ال(ماضي|فايت|منصرم|جاري|حالي|مقبل)ه?$/;
  return chart.words[at].form.startsWith('ال') && at + 1 < chart.count && last.test(chart.words[at + 1].form);
};

/** «المخلوع صالح»: an unknown definite word that has no ending of an adjective. */
const isNameLike = (chart: ArabicChart, token: number): boolean =>
  chart.words[token].readings.length === 0 &&
  /^[وفبلك]?ال/.test(chart.words[token].form) &&
  !/(ي|يه|ين|ون|يين|ات|ه)$/.test(chart.words[token].form);

/** A definite noun that begins a group of its own after a definite one: «قصف الطيران المدنيين». */
const isHeadNoun = (chart: ArabicChart, token: number): boolean =>
  chart.has(token, C.targetNoun) ||
  (chart.has(token, C.person) &&
    !chart.hasAny(token, fighters) &&
    (chart.words[token].readings.some(({ features }) => features.number === 'plural') ||
      chart.words[token].readings.every(({ lemma }) => lemma.data.pos === 'noun')));

/** A word that the lexicon does not know and that has no article: likely a name. */
const isName = (chart: ArabicChart, token: number): boolean =>
  chart.words[token].readings.length === 0 && !/(ين|ون|يه|ات)$/.test(chart.words[token].form);

/** «تقدم القوات وسيطرتها على»: another change of theirs. */
export const isOwnControl = (chart: ArabicChart, token: number): boolean =>
  chart.has(token, C.controlNoun) && chart.words[token].readings.some(({ features }) => features.pronoun !== '');

/** Groups joined by و or by a comma and و: «المقاومة الشعبية والجيش». */
export const listAt = (chart: ArabicChart, from: number, most = 6): readonly Group[] => {
  const out: Group[] = [groupAt(chart, from)];
  while (out.length < most) {
    const { to } = out[out.length - 1];
    const next = to < chart.count && chart.has(to, C.and) ? to + 1 : to;
    if (next >= sentenceEnd(chart, from) || !(next > to || beginsWithAnd(chart, to))) break;
    if (isVerb(chart, next) || !startsGroup(chart, next) || chart.hasAny(next, actNouns) || isOwnControl(chart, next)) break;
    const group = groupAt(chart, next);
    if (isCountedWith(chart, out[out.length - 1], group)) out[out.length - 1] = { from: out[out.length - 1].from, to: group.to };
    else out.push(group);
  }
  return out;
};

/** «12 بلدة وقرية»: one number counts both. */
const isCountedWith = (chart: ArabicChart, before: Group, group: Group): boolean =>
  chart.starting('amount', before.from) !== undefined &&
  group.to === group.from + 1 &&
  chart.has(group.from, C.targetNoun) &&
  !isDefinite(chart, group.from) &&
  chart.words[group.from].readings.every(({ features }) => features.number === 'singular');
