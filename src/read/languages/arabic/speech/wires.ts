// Wire credits: «بعقوبة - أ.ف.ب:» or «(رويترز)» at the head of a report says who carried all of it.
import { scan, tokenKind } from '../../../engine/index.ts';
import type { ArabicChart, ArabicRule } from '../nodes.ts';
import { C } from '../words/classes.ts';
import { sentenceAt } from './openings.ts';
import { speakerAt } from './speaker.ts';
import { makeSpeaker } from './speakers/make-speaker.ts';
import { addUtterance } from './utterances.ts';

/** A credit stands in one of the first lines, near its beginning. */
const deepest = 80;

const isMedium = (chart: ArabicChart, token: number): boolean =>
  chart.has(token, C.mediaNoun) ||
  chart.hits.get(token)?.names.some((entry) => entry.kind === 'outlet' || (entry.kind === 'party' && entry.party.kind === 'agency')) ===
    true;

/** The first line, where others follow it. */
const isTitle = (chart: ArabicChart, from: number): boolean =>
  from === 0 && chart.sentences.length > 1 && chart.tokens.kind[chart.sentences[0].to] === tokenKind.newline;

/** The credited name that ends at a token, looked for over a few tokens before it. */
const creditBefore = (chart: ArabicChart, end: number, start: number): { readonly from: number; readonly to: number } | null => {
  for (let i = end - 1; i >= Math.max(start, end - 5); i--) {
    const to = chart.hits.get(i)?.to ?? i + 1;
    if (isMedium(chart, i) && to <= end && to >= end - 2) return { from: i, to };
  }
  return null;
};

interface Stretch {
  readonly from: number;
  readonly to: number;
}

/** `whole` are the tokens with brackets or colon, `at` those of the name. */
const credit = (chart: ArabicChart, whole: Stretch, at: Stretch, why: readonly number[]): void =>
  addUtterance(
    chart,
    {
      how: 'wire',
      reading: null,
      verb: whole,
      speaker: null,
      carriers: [makeSpeaker(chart, at.from, at.to)],
      said: null,
      content: { from: at.from, to: chart.count },
      opens: 'none',
    },
    why,
  );

const dateline = scan<ArabicChart>('credit in a dateline', C.colon, (chart, token, id) => {
  const { from } = sentenceAt(chart, token);
  if (token > deepest || token - from > 10 || isTitle(chart, from)) return;
  const found = creditBefore(chart, token, from);
  if (
    found &&
    (found.from === from ||
      chart.has(found.from - 1, C.dash) ||
      chart.has(found.from - 1, C.quote) ||
      chart.has(found.from - 1, C.slash) ||
      chart.has(found.from - 1, C.colon))
  )
    credit(chart, { from: found.from, to: token + 1 }, found, [id]);
});

const bracketed = scan<ArabicChart>('credit in brackets', C.close, (chart, token, id) => {
  const { from } = sentenceAt(chart, token);
  if (token > deepest || token - from > 8) return;
  const found = creditBefore(chart, token, from);
  if (found && chart.has(found.from - 1, C.open)) credit(chart, { from: found.from - 1, to: token + 1 }, found, [id]);
});

/** «المرصد: 412 قتيلا»: in a title, whoever stands before the colon says it. */
const titled = scan<ArabicChart>('speaker in a title', C.colon, (chart, token, id) => {
  const sentence = sentenceAt(chart, token);
  if (!isTitle(chart, sentence.from) || token - sentence.from > 7 || token === sentence.from) return;
  const { from } = sentence;
  const party = chart.starting('party', from);
  if (!(party?.to === token && party.value.kind !== 'state') && !chart.has(from, C.sourceNoun) && !isMedium(chart, from)) return;
  const speaker = speakerAt(chart, from, token);
  if (speaker?.to !== token) return;
  addUtterance(
    chart,
    {
      how: 'verb',
      reading: null,
      verb: { from, to: token + 1 },
      speaker,
      carriers: [],
      said: null,
      content: { from: token + 1, to: sentence.to },
      opens: 'colon',
    },
    [id],
  );
});

export const wireRules: readonly ArabicRule[] = [dateline, bracketed, titled];
