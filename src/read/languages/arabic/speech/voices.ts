// Voices: whose word what is told stands on, and how far it reaches. Settled once all utterances are read, in the order of the
// text, since who goes on speaking depends on who spoke before. Claims ask for the innermost voice (claims/context.ts).
import type { Link } from '../../../../model/index.ts';
import { classSet } from '../../../engine/index.ts';
import type { ArabicChart, ArabicNode, Speaker } from '../nodes.ts';
import { beginsWithAnd, readingOf } from '../people/group.ts';
import { C } from '../words/classes.ts';
import { linksOf, partsOf } from './links.ts';
import type { Memory } from './memory.ts';
import { antecedent, meant, remember } from './memory.ts';
import { sentenceAt } from './openings.ts';
import { makeSpeaker } from './speakers/make-speaker.ts';

type Utterance = ArabicNode<'utterance'>;
interface Reach {
  readonly from: number;
  readonly to: number;
}

/** Who speaks in an utterance once the report so far is known: the links, and the speaker as first named. */
export interface Resolved {
  readonly utterance: Utterance;
  readonly speaker: Speaker | null;
  readonly links: readonly Link[];
}

const owning = classSet([C.nationality, C.sourceAdjective]);

const isOwned = (chart: ArabicChart, { from, to }: Speaker): boolean => {
  for (let i = from + 1; i < to; i++) if (chart.hasAny(i, owning)) return true;
  return false;
};

const carriersOf = (chart: ArabicChart, carriers: readonly Speaker[]): Link[] =>
  carriers.flatMap((carrier) => linksOf(chart, carrier, { role: 'via', act: 'report', verb: null, said: null }));

/** «وزار القائد فلان الجبهة. وأشاد بالمقاتلين»: a person who acts in the sentence before, where nobody spoke since, goes on. */
const actorBefore = (chart: ArabicChart, { from, value }: Utterance, last: Utterance | null): Speaker | null => {
  const own = chart.sentenceOf(from);
  if (own === 0 || chart.sentences[own].from !== from || value.reading?.lemma.classes.includes(C.addVerb)) return null;
  const before = chart.sentences[own - 1];
  if (last && last.to > before.from) return null;
  for (let i = before.from + 1; i < Math.min(before.to, before.from + 3); i++) {
    const party = chart.starting('party', i);
    const verb = chart.words[i - 1];
    const acts =
      beginsWithAnd(chart, i - 1) ||
      (i - 1 === before.from && verb.readings.length === 0) ||
      verb.readings.some(({ lemma }) => lemma.data.pos === 'verb');
    if (party?.value.kind === 'person' && acts && value.reading?.features.gender === 'm') return makeSpeaker(chart, i, party.to);
  }
  return null;
};

const resolve = (chart: ArabicChart, memory: Memory, utterance: Utterance, last: Utterance | null): Resolved => {
  const { value } = utterance;
  const how = partsOf(chart, value);
  if (value.how === 'wire') return { utterance, speaker: null, links: carriersOf(chart, value.carriers) };
  // «تشير المعلومات إلى», «أفادت حصيلة جديدة» speak for nobody; «حصيلة رسمية تركية» is somebody's.
  const evidence =
    value.speaker && readingOf(chart, value.speaker.from, C.speechOther)?.lemma.data.tag === 'evidence' && !isOwned(chart, value.speaker);
  if (evidence) return { utterance, speaker: null, links: [] };
  if (!value.speaker) {
    const actor = value.how === 'verb' ? actorBefore(chart, utterance, last) : null;
    if (actor) {
      remember(memory, value, actor, actor);
      return { utterance, speaker: actor, links: [...linksOf(chart, actor, how), ...carriersOf(chart, value.carriers)] };
    }
    const before = antecedent(memory, value.how === 'participle' ? null : (value.reading?.features ?? null));
    if (!before) return { utterance, speaker: null, links: carriersOf(chart, value.carriers) };
    return {
      utterance,
      speaker: before.speaker,
      links: [
        ...linksOf(
          chart,
          before.named,
          how,
          (part) => part.party ?? (before.named.parts.length === 1 ? before.speaker.parts[0].party : null),
        ),
        ...carriersOf(chart, value.carriers.length ? value.carriers : before.carriers),
      ],
    };
  }
  const earlier = meant(chart, memory, value.speaker);
  const named = earlier && (value.speaker.anonymous || chart.has(value.speaker.from, C.statementNoun)) ? earlier.speaker : value.speaker;
  const speaker = earlier ? earlier.speaker : value.speaker;
  remember(memory, value, speaker, named);
  const links = linksOf(
    chart,
    named,
    how,
    (part) => part.party ?? (earlier && named.parts.length === 1 ? earlier.speaker.parts[0].party : null),
  );
  return {
    utterance,
    speaker,
    links: [...links, ...carriersOf(chart, value.carriers.length ? value.carriers : (earlier?.carriers ?? []))],
  };
};

/** The last joint before a token at which another telling can begin: «، فيما», «. و». */
const jointBefore = (chart: ArabicChart, token: number, from: number): number => {
  for (let i = token - 1; i > from; i--) {
    if (
      chart.has(i, C.semicolon) ||
      (chart.has(i, C.comma) && (chart.has(i + 1, C.while) || chart.has(i + 1, C.but) || startsClause(chart, i + 1)))
    )
      return i + 1;
  }
  return from;
};

const startsClause = (chart: ArabicChart, token: number): boolean =>
  token < chart.count &&
  beginsWithAnd(chart, token) &&
  chart.words[token].readings.some(({ lemma, features }) => lemma.data.pos === 'verb' && features.conjunction !== '');

/** A list belongs to the sentence that its colon ends: each of its lines begins with a dash. */
const listEnd = (chart: ArabicChart, token: number, to: number): number => {
  const own = chart.sentenceOf(token);
  if (to !== chart.sentences[own].to || !chart.has(to - 1, C.colon)) return to;
  let end = to;
  for (let next = own + 1; next < Math.min(chart.sentences.length, own + 30) && chart.has(chart.sentences[next].from, C.dash); next++)
    end = chart.sentences[next].to;
  return end;
};

/** What stands before «بحسب …» in its sentence and belongs to it; at a sentence's head, what follows. */
const reachOfAccording = (chart: ArabicChart, utterance: Utterance, before: Utterance | null): Reach => {
  const sentence = sentenceAt(chart, utterance.from);
  const leads = utterance.from - sentence.from <= 1;
  if (leads) return { from: utterance.from, to: sentence.to };
  const floor =
    before && before.from >= sentence.from
      ? !vouches(before)
        ? sentence.from
        : before.value.how === 'according'
          ? before.to
          : jointBefore(chart, utterance.from, before.to)
      : sentence.from;
  // «بحسب ما أعلنه الجيش مساء الخميس»: the time is when he said it.
  const { said } = utterance.value;
  const next = said && said.from >= utterance.to && said.from <= utterance.to + 1 ? said.to : utterance.to;
  const ends =
    next >= sentence.to ||
    chart.has(next, C.point) ||
    (chart.has(next, C.comma) && (chart.has(next + 1, C.while) || chart.has(next + 1, C.but) || startsClause(chart, next + 1)));
  return { from: floor, to: ends ? next : listEnd(chart, utterance.from, sentence.to) };
};

/** A verb's reach: from its speaker to the end of what is said, cut where the next one in the same sentence takes over. */
const reachOfVerb = (chart: ArabicChart, utterance: Utterance, next: Utterance | null): Reach => {
  const { content } = utterance.value;
  const to = listEnd(chart, utterance.from, Math.max(content.to, utterance.to));
  const takesOver =
    next &&
    next.value.how === 'verb' &&
    next.from > utterance.to &&
    next.from < to &&
    to <= sentenceAt(chart, utterance.from).to &&
    coordinate(chart, next);
  return { from: utterance.from, to: takesOver ? next.from : to };
};

const coordinate = (chart: ArabicChart, { from, value }: Utterance): boolean =>
  beginsWithAnd(chart, from) ||
  beginsWithAnd(chart, value.verb.from) ||
  chart.has(from - 1, C.while) ||
  chart.has(from - 1, C.but) ||
  chart.has(from - 1, C.comma);

/** «قال مصدر …، بحسب وكالة …»: the agency carried what the source said. */
const isCarrierOf = (chart: ArabicChart, utterance: Utterance, main: Utterance | null): boolean =>
  main !== null &&
  utterance.value.how === 'according' &&
  utterance.value.speaker?.media === true &&
  main.value.how === 'verb' &&
  sentenceAt(chart, main.from).from === sentenceAt(chart, utterance.from).from;

const resolved = new WeakMap<ArabicChart, readonly Resolved[]>();

/** Every utterance with who speaks in it, in the order of the text. */
export const resolvedUtterances = (chart: ArabicChart): readonly Resolved[] => resolved.get(chart) ?? [];

export const settleVoices = (chart: ArabicChart): void => {
  const memory: Memory = { said: [] };
  const utterances = distinct(chart.all('utterance'));
  const out: Resolved[] = [];
  let last = -1;
  utterances.forEach((utterance, index) => {
    const main = last >= 0 ? out[last] : null;
    if (isCarrierOf(chart, utterance, main?.utterance ?? null)) {
      out[last] = { ...main!, links: [...main!.links, ...carriersOf(chart, [utterance.value.speaker!])] };
      return;
    }
    const next = utterances[index + 1];
    // «وبحسب الوكالة أكد مصدر»: whoever leads the sentence carries the one who speaks in it.
    if (next && leadsInto(chart, utterance, next)) {
      utterances[index + 1] = { ...next, value: { ...next.value, carriers: [...next.value.carriers, utterance.value.speaker!] } };
      return;
    }
    out.push(resolve(chart, memory, utterance, main?.utterance ?? null));
    if (utterance.value.how !== 'according') last = out.length - 1;
  });
  resolved.set(chart, out);
  out.forEach(({ utterance, links }, index) => {
    if (!links.length || !vouches(utterance)) return;
    chart.add('voice', { from: utterance.from, to: utterance.to, value: { links, reach: reachOf(chart, out, index) }, why: utterance.why });
  });
};

/** Acts that take what they bear on for known; to accuse or deny tells it. */
const presuming: ReadonlySet<string | undefined> = new Set(['condemn', 'deplore', 'threaten', 'promise', 'demand', 'support', 'warn']);

/** «دان الهجوم الذي أودى …»، «رفض الكشف عن اسمه»: what a stand bears on is told by the report; what it says is its own word. */
const vouches = ({ value: { how, reading, opens } }: Utterance): boolean => {
  const data = reading?.lemma.data;
  if (data?.tag === 'refuse') return false;
  if (how === 'according') return true;
  return !(presuming.has(data?.stance) || data?.tag === 'express' || data?.tag === 'justify') || (opens !== 'object' && opens !== 'none');
};

const reachOf = (chart: ArabicChart, all: readonly Resolved[], index: number): Reach => {
  const { utterance } = all[index];
  if (utterance.value.how === 'wire') return utterance.value.content;
  if (utterance.value.how === 'according') return reachOfAccording(chart, utterance, all[index - 1]?.utterance ?? null);
  return reachOfVerb(chart, utterance, all[index + 1]?.utterance ?? null);
};

const leadsInto = (chart: ArabicChart, utterance: Utterance, next: Utterance): boolean =>
  utterance.value.how === 'according' &&
  utterance.value.speaker?.media === true &&
  next.value.how === 'verb' &&
  utterance.from - sentenceAt(chart, utterance.from).from <= 1 &&
  next.from >= utterance.to &&
  next.from - utterance.to <= 4 &&
  sentenceAt(chart, next.from).from === sentenceAt(chart, utterance.from).from;

/** One utterance for each verb: the rules of two classes can meet at one word. */
const distinct = (utterances: readonly Utterance[]): Utterance[] => {
  const out: Utterance[] = [];
  for (const utterance of utterances) {
    const before = out[out.length - 1];
    if (before && before.value.verb.to === utterance.value.verb.to) continue;
    // «وأردف قائلا: …» says one thing.
    if (
      before &&
      utterance.value.how === 'participle' &&
      utterance.value.reading?.lemma.key === 'say-participle' &&
      utterance.from <= before.value.content.from &&
      before.value.opens !== 'object'
    )
      continue;
    // A speaker's own words hold no other voice: «المتحدث باسم».
    if (before && utterance.value.verb.from >= before.from && utterance.value.verb.to <= before.to) continue;
    out.push(utterance);
  }
  return out;
};
