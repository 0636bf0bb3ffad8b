// Statements: somebody takes a stand. From the utterances in which the voices settled who speaks: the act, against or about whom,
// to whom, in which quoted words; the same act told again (title and lead) is one statement.
import type { Link, Mention, StatementAct } from '../../../../../model/index.ts';
import type { StatementDraft } from '../../../../engine/index.ts';
import { attributionOf, sentenceSpan, timeOf } from '../../claims/context.ts';
import type { ArabicChart, Speaker } from '../../nodes.ts';
import { C } from '../../words/classes.ts';
import { caveatsOf } from '../caveats.ts';
import { nameSpan } from '../links.ts';
import { sentenceAt } from '../openings.ts';
import { quotesOf } from '../quotes.ts';
import type { Resolved } from '../voices.ts';
import { resolvedUtterances } from '../voices.ts';
import { aboutOf } from './about.ts';
import { readSigns, tagsAt } from './signs.ts';
import { actOf, afterSubject } from './stance.ts';
import { isSomebody, takesStand } from './who-stands.ts';

interface Stand {
  readonly of: Resolved;
  readonly act: StatementAct;
  readonly about: readonly Speaker[];
  readonly addressee: Speaker | null;
}

const formOf = (chart: ArabicChart, token: number): string => chart.words[token]?.form ?? '';

const mentionOf = (chart: ArabicChart, { from, to, parts }: Speaker): Mention => {
  const span = nameSpan(chart, from, to);
  // «موقف البلاد» names no party, though one stands in it; a title's person does.
  const person = parts[0].party?.kind === 'person' ? parts[0].party : null;
  const party = chart.starting('party', from)?.value.party ?? person;
  return { text: chart.tokens.text.slice(span.from, span.to), party: party?.id ?? null, span };
};

/** What is said of a crime lays it to nobody's charge unless it names somebody: it condemns, or is told in his own words, or reports. */
const withoutAccused = (chart: ArabicChart, stand: Stand | null): Stand | null => {
  if (stand?.act !== 'accuse' || stand.about.length) return stand;
  const { value } = stand.of.utterance;
  if (value.reading?.lemma.data.stance !== undefined) return stand;
  const { outrage, vile, own } = readSigns(chart, value.content.from, value.content.to);
  const act = outrage + vile > 0 ? 'condemn' : own > 0 ? 'affirm' : null;
  return act && { ...stand, act };
};

/** Somebody is asked: the object of the verb, or of «على … أن». */
const standOf = (chart: ArabicChart, of: Resolved): Stand | null => {
  if (!of.links.some(({ role }) => role === 'origin')) return null;
  const act = actOf(chart, of.utterance.value);
  if (!act || !takesStand(chart, of, act)) return null;
  const about = aboutOf(chart, of, act);
  const asked = about[0] && isAsked(chart, about[0]) ? about[0] : null;
  return act === 'demand' ? { of, act, about: about.slice(1), addressee: asked } : { of, act, about, addressee: null };
};

/** «دعا إلى الضغط على», «طالب بضرورة»: what is asked for is nobody. */
const isAsked = (chart: ArabicChart, { from }: Speaker): boolean => {
  if (!isSomebody(chart, from) || tagsAt(chart, from).includes('must')) return false;
  const before = formOf(chart, from - 1) === '' || !chart.has(from - 1, C.quote) ? from - 1 : from - 2;
  return !(/^[وف]?(الي|ب)$/.test(formOf(chart, before)) && !chart.starting('party', from) && !chart.has(from, C.person));
};

const quoteOf = (chart: ArabicChart, of: Resolved): string | null => {
  const { content } = of.utterance.value;
  const { close } = quotesOf(chart);
  for (let i = afterSubject(of.utterance.value); i < Math.min(chart.count, content.to); i++) {
    if (close[i] > i + 1 && i >= content.from - 1) return chart.text(i + 1, close[i]);
  }
  return null;
};

/** Two tellings of one act: the same speaker and act about the same; a title need name only the one or the other. */
const sameStand = (chart: ArabicChart, a: Stand, b: Stand): boolean => {
  if (a.act !== b.act || !a.of.speaker || !b.of.speaker) return false;
  const speaker = sameSpeaker(chart, a.of.speaker, b.of.speaker);
  const [one, other] = [a.addressee ?? a.about[0], b.addressee ?? b.about[0]];
  const target = one && other ? sameSpeaker(chart, one, other) : null;
  if (chart.sentenceOf(a.of.utterance.from) === 0)
    return (
      speaker || target === true || sharesWord(chart, a.of.speaker, b.of.speaker) || (one && other ? sharesWord(chart, one, other) : false)
    );
  return speaker && a.act !== 'affirm' && target === true;
};

/** The same party, or every word of the shorter name in the longer. */
const sameSpeaker = (chart: ArabicChart, a: Speaker, b: Speaker): boolean => {
  if (a.from === b.from) return true;
  const party = a.parts[0].party?.id;
  if (party !== undefined && party === b.parts[0].party?.id) return true;
  const [short, long] = [wordsOf(chart, a), wordsOf(chart, b)].sort((one, other) => one.length - other.length);
  return short.length > 0 && short.every((word) => long.includes(word));
};

/** A title calls them by any of their words. */
const sharesWord = (chart: ArabicChart, a: Speaker, b: Speaker): boolean => {
  const other = new Set(wordsOf(chart, b));
  return wordsOf(chart, a).some((word) => other.has(word));
};

const wordsOf = (chart: ArabicChart, { from, to }: Speaker): string[] => {
  const out: string[] = [];
  for (let i = from; i < to; i++) if (!chart.has(i, C.quote)) out.push(formOf(chart, i).replace(/^[ولب]?(?:ال|لل)/, ''));
  return out;
};

/** «أكد الوزير أن بلاده تدين …», «قال: «ندعو …»» is one act: the inner verb says which. */
const holdsInner = ({ value }: Resolved['utterance'], { value: inner }: Resolved['utterance']): boolean =>
  value.opens !== 'none' &&
  value.reading?.lemma.data.stance === undefined &&
  inner.how === 'participle' &&
  inner.reading?.lemma.data.pos === 'verb' &&
  inner.verb.from > value.content.from &&
  inner.verb.from <= value.content.from + 12;

/** «دان القصف، مشيرا إلى أن تلك الأعمال جريمة»: what goes on with a stand goes on about the same. */
const withTarget = (chart: ArabicChart, stand: Stand | null, before: Stand | null): Stand | null => {
  if (!stand || !before || stand.about.length || stand.of.utterance.value.how !== 'participle') return stand;
  if (stand.act !== 'accuse' && stand.act !== 'condemn') return stand;
  const same = chart.sentenceOf(stand.of.utterance.from) === chart.sentenceOf(before.of.utterance.from);
  return same ? { ...stand, about: before.about } : stand;
};

const standsOf = (chart: ArabicChart): readonly Stand[] => {
  const all: (Stand | null)[] = [];
  for (const of of resolvedUtterances(chart))
    all.push(withoutAccused(chart, withTarget(chart, standOf(chart, of), all[all.length - 1] ?? null)));
  return all.filter((stand, index): stand is Stand => {
    const next = all[index + 1];
    return stand !== null && !(next && holdsInner(stand.of.utterance, next.of.utterance));
  });
};

/** How many earlier statements a telling is held against: a title, a lead, a few sentences. */
const depth = 12;

export const statementDrafts = (chart: ArabicChart): StatementDraft[] => {
  const told: { stand: Stand; again: Stand[] }[] = [];
  for (const stand of standsOf(chart)) {
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
  // A title or lead may date what the body tells in full.
  const saidAt = value.said ?? again.find((other) => other.of.utterance.value.said)?.of.utterance.value.said ?? null;
  const said = saidAt && timeOf(chart, saidAt);
  return {
    kind: 'statement',
    decides: chart.span(value.verb.from, value.verb.to),
    span: chart.span(of.utterance.from, Math.max(of.utterance.to, Math.min(value.content.to, Math.max(sentence.to, value.content.to)))),
    sentence: sentenceSpan(chart, value.verb.from),
    modality: 'actual',
    attribution: originsOf(chart, of).map((link) => (link.role === 'origin' && link.said === null ? { ...link, said } : link)),
    when: said,
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
