// Parties as named or described become party nodes. Rules read what has a head word (titles, sources, forces, groups, offices,
// peoples); the settling adds names of the packs, short forms, mistyped names and surnames, and keeps the longest of what overlaps.
import type { Party, Sort } from '../../../../model/index.ts';
import { classSet, scan, tokenKind } from '../../../engine/index.ts';
import type { Reading } from '../forms/lemma.ts';
import type { ArabicChart, ArabicNode, ArabicRule, PartyValue } from '../nodes.ts';
import { C } from '../words/classes.ts';
import { readingAt } from './locator.ts';
import type { NameBook } from './name-book.ts';
import { surnames } from './parties/coreference.ts';
import { groupNameEnd } from './parties/group-name.ts';
import { mistyped } from './parties/mistyped.ts';
import { namedParties } from './parties/party-hits.ts';
import type { Tail } from './parties/party-tail.ts';
import { tailAfter } from './parties/party-tail.ts';
import { personAfter } from './parties/persons.ts';

type PartyNode = ArabicNode<'party'>;
interface Head {
  readonly to: number;
  readonly reading: Reading;
}
type Describe = (chart: ArabicChart, token: number, head: Head) => { readonly to: number; readonly value: Omit<PartyValue, 'core'> } | null;

/** The head of a described party: one word or phrase, without a pronoun. */
const headAt = (chart: ArabicChart, token: number, classId: number): Head | null => {
  const hit = chart.hits.get(token);
  if (hit?.phrase?.lemma.classes.includes(classId)) return { to: hit.to, reading: hit.phrase };
  const reading = readingAt(chart, token, classId);
  return reading && reading.features.pronoun === '' && !reading.features.tanwin ? { to: token + 1, reading } : null;
};

const describing = (name: string, classId: number, describe: Describe): ArabicRule =>
  scan(name, classId, (chart: ArabicChart, token, id) => {
    const head = headAt(chart, token, classId);
    const made = head && describe(chart, token, head);
    if (made) chart.add('party', { from: token, to: made.to, value: { ...made.value, core: { from: token, to: made.to } }, why: [id] });
  });

const isPlural = ({ features }: Reading): boolean => features.number === 'plural' || features.number === 'dual';

const describeSource: Describe = (chart, _token, { to, reading }) => {
  const tail = tailAfter(chart, to, { links: true, anyNoun: false, definite: reading.features.article });
  const sort: Sort = tail.sort ?? reading.lemma.data.sort ?? (tail.inBody || tail.bodies.length > 0 ? 'official' : 'unnamed');
  return { to: tail.to, value: { party: null, kind: 'described', armed: false, sort, plural: isPlural(reading) } };
};

const armedKinds: ReadonlySet<string> = new Set(['force', 'faction', 'unnamed']);

/** Whose force it is: the one named inside, else the army, air force or police of the country that is told. */
const forceOf = (book: NameBook, tail: Tail, arm: string): Party | null => {
  const body = tail.bodies.at(-1) ?? null;
  if (body && armedKinds.has(body.kind)) return body;
  const nation = book.nation(tail.country ?? body?.country ?? '');
  if (!nation) return body;
  if (arm === 'group' || arm === '') return body;
  return arm === 'air' ? (nation.air ?? nation.army) : arm === 'police' ? nation.police : nation.army;
};

/** Heads that name somebody with their article alone. */
const alone: ReadonlySet<string> = new Set([
  'force-army',
  'force-police',
  'force-aviation',
  'force-artillery',
  'force-organisation',
  'force-movement',
  'office-government',
  'office-authority',
  'office-parliament',
  'office-court',
  'office-ministry',
  'office-presidency',
  'office-opposition',
  'office-regime',
  'office-foreign',
  'office-embassy',
]);

const describeForce =
  (book: NameBook): Describe =>
  (chart, _token, { to, reading }) => {
    const arm = reading.lemma.data.tag ?? '';
    const group = arm === 'group';
    const tail = tailAfter(chart, to, { links: false, anyNoun: false, definite: reading.features.article });
    const end = group && tail.to === to && !reading.features.article ? groupNameEnd(chart, to) : tail.to;
    // جماعة، وحدة alone say nothing of who it is; with its article a force was named before, save where the word means more (الأمن).
    if (end === to && (alone.has(reading.lemma.key) ? false : !isPlural(reading) || reading.lemma.data.tag === 'police')) return null;
    const party = forceOf(book, tail, arm);
    return { to: end, value: { party, kind: party?.kind ?? 'described', armed: true, sort: null, plural: isPlural(reading) } };
  };

/** قوات مسلحة, هجوم انتحاري، اليسار المتطرف: the same words as adjectives, after the noun that they describe. */
const isAdjective = (chart: ArabicChart, token: number, { lemma, features }: Reading): boolean => {
  if (features.gender === 'f') return true;
  if (features.number === 'plural' || !(lemma.data.tag === 'maybe-adjective' || eitherWay.has(lemma.key)) || features.preposition !== '')
    return false;
  const before = chart.words[token - 1];
  if (!before || chart.tokens.kind[token - 1] !== tokenKind.word) return false;
  if (features.article) return before.form.includes('ال');
  return !before.readings.some(
    ({ lemma: { data, classes } }) =>
      data.pos === 'verb' || classes.includes(C.particle) || classes.includes(C.that) || classes.includes(C.numberWord),
  );
};

const eitherWay: ReadonlySet<string> = new Set([
  'gunman',
  'militant',
  'extremist',
  'terrorist',
  'jihadi',
  'takfiri',
  'houthi',
  'suicide-bomber',
  'assailant',
  'opponent',
]);

/** مسلحون مجهولون، عناصر من تنظيم, مقاتلو فصيل; a soldier's country gives its army. */
const describeArmed =
  (book: NameBook): Describe =>
  (chart, token, { to, reading }) => {
    if (isAdjective(chart, token, reading)) return null;
    const tail = tailAfter(chart, to, { links: true, anyNoun: false, definite: reading.features.article });
    const arm = reading.lemma.data.category === 'security_forces' ? 'army' : '';
    const party = forceOf(book, tail, arm);
    return { to: tail.to, value: { party, kind: party?.kind ?? 'described', armed: true, sort: null, plural: isPlural(reading) } };
  };

const describeOffice =
  (book: NameBook): Describe =>
  (chart, _token, { to, reading }) => {
    const tail = tailAfter(chart, to, { links: false, anyNoun: !reading.features.article, definite: reading.features.article });
    if (tail.to === to && !(reading.features.article && alone.has(reading.lemma.key))) return null;
    const government = reading.lemma.key === 'office-government' || reading.lemma.key === 'office-authority';
    const party = tail.bodies.at(-1) ?? (government && tail.country ? (book.nation(tail.country)?.government ?? null) : null);
    return {
      to: tail.to,
      value: {
        party,
        kind: party?.kind ?? 'described',
        armed: false,
        sort: reading.lemma.data.sort ?? 'official',
        plural: isPlural(reading),
      },
    };
  };

/** The place of an office (محافظ حلب، مدير مستشفى في حلب): where it ends, so that the name may follow. */
const overPlace = (chart: ArabicChart, at: number): number => {
  const place = chart.starting('place', chart.has(at, C.in) ? at + 1 : at);
  return place && !chart.words[place.from].form.startsWith('و') ? place.to : at;
};

/** وزير، قائد، المتحدث باسم … with the body and, where it follows, the name. */
const describePerson =
  (book: NameBook): Describe =>
  (chart, _token, { to, reading }) => {
    if (reading.lemma.classes.includes(C.rank) && !reading.features.article) return null;
    const tail = tailAfter(chart, to, { links: true, anyNoun: !reading.features.article, definite: reading.features.article });
    const over = overPlace(chart, tail.to);
    const person = personAfter(chart, over, true) ?? (over > tail.to ? personAfter(chart, tail.to, true) : null);
    const titled = chart.has(tail.to, C.in) ? tail.to : over;
    const office = tail.bodies.at(-1) ?? (tail.country ? (book.nation(tail.country)?.state ?? null) : null);
    const party = person?.party ?? office;
    const sort = person?.party ? null : (reading.lemma.data.sort ?? tail.sort);
    if (person) return { to: person.to, value: { party, kind: 'person', armed: false, sort, plural: false } };
    // A title of no office (مواطن، مهندس) is somebody only with a name.
    if (titled === to || !reading.lemma.data.sort) return null;
    return { to: titled, value: { party, kind: party?.kind ?? 'described', armed: false, sort, plural: isPlural(reading) } };
  };

/** «غارة جوية تركية»، «القصف التركي»: the adjective names the state whose act it is. */
const isOfAct = (chart: ArabicChart, token: number): boolean => {
  for (let at = token - 1; at >= Math.max(0, token - 3); at--) {
    if (chart.hasAny(at, acts) || chart.hits.get(at)?.phrase?.lemma.classes.includes(C.strikeNoun)) return true;
    if (!chart.words[at].readings.every(({ lemma }) => lemma.data.pos === 'adjective')) return false;
  }
  return false;
};

const acts = classSet([C.strikeNoun, C.shellNoun, C.attackNoun]);

/** A nisba that stands for people: الأكراد، الأميركيون. */
const describePeople =
  (book: NameBook): Describe =>
  (chart, token, { to, reading }) => {
    const state = reading.lemma.data.tag && isOfAct(chart, token) ? book.nation(reading.lemma.data.tag)?.state : null;
    if (state) return { to, value: { party: state, kind: state.kind, armed: true, sort: null, plural: false } };
    const { article, number, preposition } = reading.features;
    const form = chart.words[token].form;
    if (!article || number !== 'plural' || form.endsWith('ات') || (token > 0 && preposition === '' && chart.has(token - 1, C.person)))
      return null;
    const party =
      reading.lemma.data.tag && reading.lemma.classes.includes(C.nationality) ? (book.nation(reading.lemma.data.tag)?.state ?? null) : null;
    if (reading.lemma.classes.includes(C.partyOther) && reading.lemma.data.tag !== 'people') return null;
    return { to, value: { party, kind: party?.kind ?? 'described', armed: false, sort: null, plural: true } };
  };

export const partyRules = (book: NameBook): readonly ArabicRule[] => [
  describing('<source> <adjectives> in <body>', C.sourceNoun, describeSource),
  describing('<title> of <body> <person>', C.title, describePerson(book)),
  describing('<rank> <person>', C.rank, describePerson(book)),
  describing('<spokesperson> of <body> <person>', C.spokesperson, describePerson(book)),
  describing('<force> of <body>', C.forceWord, describeForce(book)),
  describing('<group> <name>', C.groupWord, describeForce(book)),
  describing('<armed people> of <body>', C.armedWord, describeArmed(book)),
  describing('<office> of <body>', C.officeWord, describeOffice(book)),
  describing('<people of a country>', C.nationality, describePeople(book)),
  describing('<people>', C.partyOther, describePeople(book)),
  ...mistyped(book),
];

/** The longest of what overlaps, then the earlier; of equals the one with a party of the packs. */
const longestOf = (nodes: readonly PartyNode[]): PartyNode[] => {
  const weight = ({ from, to, value }: PartyNode): number => (to - from) * 4 + (value.party ? 2 : 0) + (value.kind === 'described' ? 0 : 1);
  const out: PartyNode[] = [];
  for (const node of [...nodes].sort((a, b) => a.from - b.from || weight(b) - weight(a))) {
    const before = out.at(-1);
    if (!before || before.to <= node.from) out.push(node);
    else if (before.from === node.from || before.to >= node.to) continue;
    else if (weight(node) > weight(before)) out[out.length - 1] = node;
  }
  return out;
};

export const settleParties =
  (book: NameBook) =>
  (chart: ArabicChart): void => {
    const found = [...chart.all('party'), ...namedParties(chart, book)];
    if (found.length === 0) return;
    const chosen = longestOf(found);
    chart.replace('party', longestOf([...chosen, ...surnames(chart, chosen)]));
  };
