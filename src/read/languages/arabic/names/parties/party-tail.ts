// What follows the head of a described party and belongs to it: adjectives, nisbas, the body it is of or in (قوات النظام السوري,
// مصدر أمني في وزارة الداخلية العراقية, جماعات مسلحة بقيادة …). Read forwards, a bounded stretch.
import type { Party, Sort } from '../../../../../model/index.ts';
import { tokenKind } from '../../../../engine/index.ts';
import type { Reading } from '../../forms/lemma.ts';
import type { ArabicChart } from '../../nodes.ts';
import { C } from '../../words/classes.ts';
import { readingAt } from '../locator.ts';

export interface Tail {
  readonly to: number;
  /** Pack parties named inside, in order. */
  readonly bodies: readonly Party[];
  /** Country code of the last nisba. */
  readonly country: string | null;
  readonly sort: Sort | null;
  /** A body without a name of its own stands inside (وزارة، شرطة). */
  readonly inBody: boolean;
}

export interface TailOptions {
  /** في، من, لدى may lead to the body (مصدر في الشرطة). */
  readonly links: boolean;
  /** A definite noun of any meaning may follow the head (وزارة الصحة، تنظيم الجهاد). */
  readonly anyNoun: boolean;
  /** Whether the head itself has its article: its adjectives then have theirs. */
  readonly definite: boolean;
}

/** The first reading of any of these classes. */
const firstOf = (chart: ArabicChart, token: number, classes: readonly number[]): Reading | undefined => {
  for (const id of classes) if (chart.has(token, id)) return readingAt(chart, token, id);
  return undefined;
};

const longest = 10;
const bodyClasses = [C.officeWord, C.forceWord, C.groupWord, C.body, C.siteWord, C.title] as const;
const adjectiveClasses = [C.sourceAdjective, C.partyOther, C.peopleAdjective] as const;
const leading: ReadonlySet<string> = new Set([
  'بقياده',
  'بزعامه',
  'برئاسه',
  'باسم',
  'بلسان',
  'التابعه',
  'التابع',
  'تابعه',
  'تابع',
  'المواليه',
  'مواليه',
  'الموالين',
  'موالين',
  'المدعومه',
  'مدعومه',
  'المنتميه',
  'منتمين',
  'لدي',
  'لشؤون',
  'داخل',
  'تابعون',
  'تابعين',
  'التابعين',
  'مواليين',
  'مقربه',
  'مقرب',
]);
const linking: ReadonlySet<string> = new Set(['في', 'من', 'لدي', 'داخل', 'ضمن']);

const hasArticle = (form: string): boolean => (form.startsWith('ال') && form.length > 3) || form.startsWith('لل');

interface State {
  to: number;
  bodies: Party[];
  country: string | null;
  sort: Sort | null;
  inBody: boolean;
  /** The token before is a noun that a genitive may follow. */
  construct: boolean;
  definite: boolean;
}

export const tailAfter = (chart: ArabicChart, head: number, { links, anyNoun, definite }: TailOptions): Tail => {
  const state: State = { to: head, bodies: [], country: null, sort: null, inBody: false, construct: !definite, definite };
  const end = chart.sentences[chart.sentenceOf(head)]?.to ?? chart.count;
  while (state.to < end && state.to - head < longest) {
    if (
      !(
        takeName(chart, state) ||
        takeAdjective(chart, state, head) ||
        takeBody(chart, state) ||
        takeNoun(chart, state, anyNoun) ||
        takeLink(chart, state, links)
      )
    )
      break;
  }
  return state;
};

const partyOf = (chart: ArabicChart, token: number, clitics: string): { readonly to: number; readonly party: Party } | null => {
  const hit = chart.hits.get(token);
  if (!hit || (hit.clitics !== '' && hit.clitics !== clitics)) return null;
  const entry = hit.names.find((name) => name.kind === 'party' && name.form === 'name' && name.party.kind !== 'person');
  return entry?.kind === 'party' ? { to: hit.to, party: entry.party } : null;
};

/** A name of the packs, bare or between quotation marks, where a genitive may stand. */
const takeName = (chart: ArabicChart, state: State): boolean => {
  if (!state.construct) return false;
  const quoted = chart.has(state.to, C.quote) || chart.has(state.to, C.open);
  const named = partyOf(chart, quoted ? state.to + 1 : state.to, '');
  if (!named || (quoted && !chart.has(named.to, C.quote) && !chart.has(named.to, C.close))) return false;
  state.bodies.push(named.party);
  state.to = quoted ? named.to + 1 : named.to;
  state.construct = false;
  state.definite = true;
  return true;
};

const takeAdjective = (chart: ArabicChart, state: State, head: number): boolean => {
  const nisba = readingAt(chart, state.to, C.nationality);
  const other = nisba ?? firstOf(chart, state.to, adjectiveClasses);
  if (other?.features.conjunction !== '' || other.features.preposition !== '') return false;
  // An adjective agrees: with a definite head, or with the definite genitive after it.
  if (other.features.article !== state.definite && !(other.features.article && state.to > head)) return false;
  if (other.lemma.data.sort) state.sort = other.lemma.data.sort;
  if (nisba) state.country = nisba.lemma.data.tag ?? null;
  state.to++;
  state.construct = false;
  return true;
};

/** Another body in the genitive: قيادة شرطة، أجهزة الأمن. */
const takeBody = (chart: ArabicChart, state: State): boolean => {
  if (!state.construct) return false;
  const reading = firstOf(chart, state.to, bodyClasses);
  if (reading?.features.conjunction !== '' || reading.features.preposition !== '' || reading.features.pronoun !== '') return false;
  state.inBody = true;
  state.definite = reading.features.article;
  state.construct = !reading.features.article;
  state.to++;
  return true;
};

const takeNoun = (chart: ArabicChart, state: State, anyNoun: boolean): boolean => {
  if (!anyNoun || chart.tokens.kind[state.to] !== tokenKind.word || chart.has(state.to, C.relative)) return false;
  const { form, readings } = chart.words[state.to];
  if (!form.startsWith('ال') || form.length < 4) return false;
  if (!state.construct) {
    // After the first genitive only its adjectives follow: هيئة الأركان العامة.
    if (readings.length > 0 || !/(?:يه|ي)$/.test(form)) return false;
  } else if (readings.some(({ lemma }) => lemma.data.pos === 'verb')) return false;
  state.construct = false;
  state.definite = true;
  state.to++;
  return true;
};

/** في، من, بقيادة with a body or party after it. */
const takeLink = (chart: ArabicChart, state: State, links: boolean): boolean => {
  const form = chart.words[state.to].form;
  const lead = leading.has(form);
  if (!lead && !(links && linking.has(form))) return joinedBody(chart, state, links);
  const next = state.to + 1;
  if (next >= chart.count) return false;
  const named = partyOf(chart, next, lead ? 'ل' : '');
  const body = bodyClasses.some((id) => chart.has(next, id));
  const quoted = chart.has(next, C.quote) && partyOf(chart, next + 1, '') !== null;
  if (!named && !body && !quoted) return false;
  // In a country is where somebody is, not whose he is.
  if (named?.party.kind === 'state' && form === 'في') return false;
  if (named) {
    state.bodies.push(named.party);
    state.to = named.to;
    state.construct = false;
  } else {
    state.to = next;
    state.construct = true;
    if (body) {
      const article = hasArticle(chart.words[next].form);
      state.to++;
      state.inBody = true;
      state.definite = article;
      state.construct = !article;
    }
  }
  return true;
};

/** بوزارة، بالشرطة، للنظام: the preposition written onto the body. */
const joinedBody = (chart: ArabicChart, state: State, links: boolean): boolean => {
  const named = partyOf(chart, state.to, links ? 'ب' : 'ل');
  const lead = leading.has(chart.words[state.to - 1]?.form ?? '');
  if (named && named.to > state.to && (chart.hits.get(state.to)!.clitics === 'ب' || lead)) {
    state.bodies.push(named.party);
    state.to = named.to;
    state.construct = false;
    return true;
  }
  if (!links) return false;
  const reading = firstOf(chart, state.to, bodyClasses);
  if (reading?.features.preposition !== 'ب') return false;
  state.inBody = true;
  state.definite = reading.features.article;
  state.construct = !reading.features.article;
  state.to++;
  return true;
};
