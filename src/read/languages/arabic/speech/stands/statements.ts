// Statements: somebody takes a stand. From the utterances in which the voices settled who speaks: the act, against or about whom,
// to whom, in which quoted words; the same act told again (title and lead) is one statement.
import type { Link, Mention, StatementAct } from '../../../../../model/index.ts';
import type { StatementDraft } from '../../../../engine/index.ts';
import { attributionOf, sentenceSpan, timeOf } from '../../claims/context.ts';
import type { ArabicChart, Speaker } from '../../nodes.ts';
import { C } from '../../words/classes.ts';
import { caveatsOf } from '../caveats.ts';
import { nameSpan } from '../links.ts';
import { passOver, sentenceAt } from '../openings.ts';
import { quotesOf } from '../quotes.ts';
import { speakerAt } from '../speaker.ts';
import type { Resolved } from '../voices.ts';
import { resolvedUtterances } from '../voices.ts';
import { actOf, afterSubject } from './stance.ts';

interface Stand {
  readonly of: Resolved;
  readonly act: StatementAct;
  readonly about: readonly Speaker[];
  readonly addressee: Speaker | null;
}

const formOf = (chart: ArabicChart, token: number): string => chart.words[token]?.form ?? '';

const mentionOf = (chart: ArabicChart, { from, to, parts }: Speaker): Mention => {
  const span = nameSpan(chart, from, to);
  return { text: chart.tokens.text.slice(span.from, span.to), party: parts[0].party?.id ?? null, span };
};

/** The noun group that the verb bears on: its object, or the one after the preposition that it governs. */
const objectOf = (chart: ArabicChart, { utterance }: Resolved, prepositions: readonly string[]): Speaker | null => {
  const { value } = utterance;
  const sentence = sentenceAt(chart, utterance.from);
  const from = passOver(chart, afterSubject(value), sentence.to).to;
  for (let i = from; prepositions.length && i < Math.min(sentence.to, from + 10); i++) {
    const group = prepositions.includes(formOf(chart, i)) ? speakerAt(chart, i + 1, sentence.to, { direct: true, governed: true }) : null;
    if (group) return group;
  }
  for (let i = from; i < Math.min(sentence.to, from + 10); i++) {
    if (
      chart.starting('time', i) ||
      chart.has(i, C.comma) ||
      chart.has(i, C.quote) ||
      chart.has(i, C.clauseOther) ||
      chart.has(i, C.particle)
    )
      continue;
    const group = speakerAt(chart, i, sentence.to, { direct: true, governed: true });
    if (group) return group;
  }
  return null;
};

/** Parties named inside a group of words: in «هجمات جماعة …» the group that did it. */
const partiesIn = (chart: ArabicChart, from: number, to: number): Speaker[] => {
  const out: Speaker[] = [];
  for (let i = from; i < to && out.length < 3; i++) {
    const node = chart.starting('party', i);
    if (!node || (node.value.party === null && !node.value.armed)) continue;
    const group = speakerAt(chart, i, Math.min(node.to, to), { governed: true });
    if (group) out.push(group);
    i = node.to - 1;
  }
  return out;
};

const governed: Partial<Readonly<Record<StatementAct, readonly string[]>>> = {
  warn: ['من'],
  threaten: ['مع', 'ضد'],
  support: ['ب'],
  deplore: ['ل', 'ازاء', 'من', 'علي'],
  claim_responsibility: ['عن'],
};

/** «إن فلانا ارتكب …», «على القادة أن», «يتعين على فلان»: the one of whom it is told or asked. */
const toldOf = (chart: ArabicChart, from: number, to: number, act: StatementAct): Speaker | null => {
  for (let i = from; i < Math.min(to, from + 6); i++) {
    if (formOf(chart, i) === 'علي') return speakerAt(chart, i + 1, to, { direct: true });
    if (act === 'demand' || chart.has(i, C.that) || chart.has(i, C.quote) || chart.has(i, C.colon)) continue;
    const group = speakerAt(chart, i, to, { direct: true });
    if (group) return group;
  }
  return null;
};

const prepositionsOf = ({ utterance: { value } }: Resolved, act: StatementAct): readonly string[] =>
  value.reading?.lemma.key === 'ask' || value.reading?.lemma.key === 'demand' ? ['من'] : (governed[act] ?? []);

/** Whom or what the stand is about. */
const aboutOf = (chart: ArabicChart, of: Resolved, act: StatementAct): Speaker[] => {
  const { value } = of.utterance;
  const bears = value.reading?.lemma.data.stance !== undefined;
  if (act === 'decline_to_comment') return [];
  if (bears && value.reading?.lemma.key === 'quote-as') return [objectOf(chart, of, ['الي'])].filter((x) => x !== null);
  const object = bears || act === 'claim_responsibility' ? objectOf(chart, of, prepositionsOf(of, act)) : null;
  if (object)
    return [
      object,
      ...partiesIn(chart, object.from, Math.min(sentenceAt(chart, of.utterance.from).to, object.to + 6)).filter(
        ({ from }) => from !== object.from,
      ),
    ];
  const end = Math.min(value.content.to, value.content.from + 40);
  const told = act === 'accuse' || act === 'demand' ? toldOf(chart, value.content.from, end, act) : null;
  if (told) return [told];
  const named = partiesIn(chart, value.content.from, end).filter((party) => !sameParty(of, party));
  return named.slice(0, 1);
};

const sameParty = ({ speaker }: Resolved, { parts }: Speaker): boolean =>
  speaker !== null && parts[0].party !== null && speaker.parts.some(({ party }) => party?.id === parts[0].party?.id);

/** Somebody is asked: the object of the verb, or of «على … أن». */
const standOf = (chart: ArabicChart, of: Resolved): Stand | null => {
  if (!of.links.some(({ role }) => role === 'origin')) return null;
  const act = actOf(chart, of.utterance.value);
  if (!act) return null;
  const about = aboutOf(chart, of, act);
  return act === 'demand' ? { of, act, about: about.slice(1), addressee: about[0] ?? null } : { of, act, about, addressee: null };
};

const quoteOf = (chart: ArabicChart, of: Resolved): string | null => {
  const { content } = of.utterance.value;
  const { close } = quotesOf(chart);
  for (let i = afterSubject(of.utterance.value); i < Math.min(chart.count, content.to); i++) {
    if (close[i] > i + 1 && i >= content.from - 1) return chart.text(i + 1, close[i]);
  }
  return null;
};

/** Two tellings of one act: the same speaker and act, and one of them in the title, or about the same. */
const sameStand = (chart: ArabicChart, a: Stand, b: Stand): boolean => {
  if (a.act !== b.act || !a.of.speaker || !b.of.speaker) return false;
  const speaker = sameSpeaker(chart, a.of.speaker, b.of.speaker);
  const [one, other] = [a.addressee ?? a.about[0], b.addressee ?? b.about[0]];
  const target = one && other ? sameSpeaker(chart, one, other) : null;
  if (chart.sentenceOf(a.of.utterance.from) === 0) return speaker || target === true;
  return speaker && a.act !== 'affirm' && target !== false && (target !== null || a.act !== 'accuse');
};

const sameSpeaker = (chart: ArabicChart, a: Speaker, b: Speaker): boolean => {
  if (a.from === b.from) return true;
  const party = a.parts[0].party?.id;
  if (party !== undefined && party === b.parts[0].party?.id) return true;
  const other = new Set(wordsOf(chart, b).split(' '));
  return wordsOf(chart, a)
    .split(' ')
    .some((word) => other.has(word));
};

const wordsOf = (chart: ArabicChart, { from, to }: Speaker): string => {
  const out: string[] = [];
  for (let i = from; i < to; i++) if (!chart.has(i, C.quote)) out.push(formOf(chart, i).replace(/^[ولب]?(?:ال|لل)/, ''));
  return out.join(' ');
};

/** How many earlier statements a telling is held against: a title, a lead, a few sentences. */
const depth = 12;

export const statementDrafts = (chart: ArabicChart): StatementDraft[] => {
  const told: { stand: Stand; again: Stand[] }[] = [];
  for (const resolved of resolvedUtterances(chart)) {
    const stand = standOf(chart, resolved);
    if (!stand) continue;
    const before =
      told.slice(-depth).find((other) => sameStand(chart, other.stand, stand)) ??
      told.slice(0, 1).find((other) => sameStand(chart, other.stand, stand));
    if (!before) told.push({ stand, again: [] });
    else if (chart.sentenceOf(before.stand.of.utterance.from) === 0 && chart.sentenceOf(stand.of.utterance.from) > 0) {
      // The body tells it more fully than the title.
      before.again.push(before.stand);
      before.stand = stand;
    } else before.again.push(stand);
  }
  return told.map(({ stand, again }) => draftOf(chart, stand, again));
};

const originsOf = (chart: ArabicChart, { links, utterance }: Resolved): readonly Link[] => {
  const around = attributionOf(chart, utterance.value.verb.from);
  return [
    ...links,
    ...around.filter((link) => link.role !== 'origin' && !links.some(({ role, text }) => role === link.role && text === link.text)),
  ];
};

const draftOf = (chart: ArabicChart, { of, act, about, addressee }: Stand, again: readonly Stand[]): StatementDraft => {
  const { value } = of.utterance;
  const sentence = sentenceAt(chart, of.utterance.from);
  return {
    kind: 'statement',
    decides: chart.span(value.verb.from, value.verb.to),
    span: chart.span(of.utterance.from, Math.max(of.utterance.to, Math.min(value.content.to, Math.max(sentence.to, value.content.to)))),
    sentence: sentenceSpan(chart, value.verb.from),
    modality: 'actual',
    attribution: originsOf(chart, of),
    when: value.said ? timeOf(chart, value.said) : null,
    since: null,
    asOf: null,
    where: [],
    mentions: again.map(({ of: { utterance } }) => sentenceSpan(chart, utterance.value.verb.from)),
    caveats: caveatsOf(chart, value.verb.from),
    why: [...new Set(of.utterance.why)],
    statement: {
      act,
      about: about.map((group) => mentionOf(chart, group)),
      addressee: addressee && mentionOf(chart, addressee),
      quote: quoteOf(chart, of),
    },
  };
};
