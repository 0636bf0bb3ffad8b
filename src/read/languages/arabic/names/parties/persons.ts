// Persons after their titles: ranks, offices and spokespeople with the body they belong to, then the name: one of the packs, or up
// to four words that look like one. Shared by the rules for titles and by titles of the packs.
import type { Party } from '../../../../../model/index.ts';
import { tokenKind } from '../../../../engine/index.ts';
import type { ArabicChart } from '../../nodes.ts';
import { C } from '../../words/classes.ts';
import { readingAt } from '../locator.ts';

export interface PersonName {
  readonly from: number;
  readonly to: number;
  readonly party: Party | null;
}

const mostWords = 4;

const personOf = (chart: ArabicChart, token: number): { readonly to: number; readonly party: Party } | null => {
  const hit = chart.hits.get(token);
  if (hit?.clitics !== '') return null;
  const entry = hit.names.find((name) => name.kind === 'party' && name.party.kind === 'person' && name.form !== 'title');
  return entry?.kind === 'party' ? { to: hit.to, party: entry.party } : null;
};

const isGiven = (chart: ArabicChart, token: number): boolean => {
  const reading = readingAt(chart, token, C.nameWord);
  return reading !== undefined && reading.features.preposition === '' && reading.features.conjunction === '' && !reading.features.article;
};

/** A word that no table knows and that is shaped like no verb, nisba or joined word. */
const isUnknown = (chart: ArabicChart, token: number): boolean => {
  if (token >= chart.count || chart.tokens.kind[token] !== tokenKind.word) return false;
  const { form, readings } = chart.words[token];
  if (readings.length > 0 || chart.hits.get(token)?.phrase || form.length < 3 || /^[a-z]/.test(form)) return false;
  // Short words in و، ب، ل or in the letters of the present tense are rather joined words or verbs than foreign names.
  const least = /^[يت]/.test(form) ? 6 : /^[وفلب]/.test(form) ? 5 : 3;
  return form.length >= least && !/^(?:ال|است|ان)/.test(form) && !/(?:يه|ات|ون|ين|وا)$/.test(form);
};

/** A family's name: with the article, and no verb. */
const isFamily = (chart: ArabicChart, token: number): boolean => {
  if (token >= chart.count || chart.tokens.kind[token] !== tokenKind.word) return false;
  const { form, readings } = chart.words[token];
  if (!form.startsWith('ال') || form.length < 5 || chart.has(token, C.relative) || chart.has(token, C.nationality)) return false;
  return (
    readings.length === 0 || readings.every(({ lemma }) => lemma.data.pos !== 'verb' && !lemma.classes.some((id) => plainClasses.has(id)))
  );
};

const plainClasses: ReadonlySet<number> = new Set([
  C.weekday,
  C.month,
  C.today,
  C.yesterday,
  C.past,
  C.coming,
  C.this,
  C.dayPart,
  C.particle,
  C.that,
  C.sourceAdjective,
  C.title,
  C.officeWord,
  C.forceWord,
  C.body,
  C.statementNoun,
]);

/** The words of a name that begins at `token`; -1 where none does. `loose`: a title right before vouches for an unknown first word. */
const nameEnd = (chart: ArabicChart, token: number, loose: boolean): number => {
  const first = isGiven(chart, token) || (loose && isUnknown(chart, token));
  // «على» is folded like «علي»: a first name only where a second follows that is no place.
  const preposition =
    chart.words[token].form === 'علي' &&
    !(isGiven(chart, token + 1) || (isUnknown(chart, token + 1) && !chart.starting('place', token + 1)));
  if (!first || preposition) return -1;
  let to = token + 1;
  let strange = isGiven(chart, token) ? 0 : 1;
  for (; to < token + mostWords; to++) {
    const given = isGiven(chart, to) && !(chart.words[to].form === 'علي' && chart.starting('place', to + 1));
    if (!given && isFamily(chart, to)) {
      if (!chart.words[to - 1].form.startsWith('عبد')) {
        to++;
        break;
      }
    } else if (!given) {
      // After two words that nobody knows the next is rather a verb than a third.
      if (strange === 2 || !isUnknown(chart, to)) break;
      strange++;
    }
  }
  // عبد, أبو and بن need a word after them.
  const last = chart.words[to - 1].form;
  if (needsNext.has(last)) return -1;
  return to;
};

const needsNext: ReadonlySet<string> = new Set(['عبد', 'ابو', 'ابي', 'بن', 'ابن', 'بنت', 'ام', 'ال']);

const isHonorific = (chart: ArabicChart, token: number): boolean => {
  const reading = readingAt(chart, token, C.rank) ?? readingAt(chart, token, C.title);
  if (reading?.features.article && reading.features.conjunction === '' && reading.features.preposition === '') return true;
  return chart.words[token]?.readings.some(({ lemma }) => lemma.data.tag === 'after-rank') === true;
};

/** The person whose name stands at `edge`, over a comma and further titles (العميد الركن), or null. */
export const personAfter = (chart: ArabicChart, edge: number, vouched: boolean): PersonName | null => {
  let at = edge;
  const comma = chart.has(at, C.comma) || chart.has(at, C.quote);
  if (comma) at++;
  let honoured = false;
  for (let step = 0; step < 3 && at < chart.count && isHonorific(chart, at); step++, at++) honoured = true;
  if (chart.has(at, C.quote) && personOf(chart, at + 1)) at++;
  const known = personOf(chart, at);
  if (known) return { from: at, to: known.to, party: known.party };
  const to = at < chart.count ? nameEnd(chart, at, honoured || (vouched && !comma)) : -1;
  if (to < 0 || (comma && !honoured && to < at + 2)) return null;
  return { from: at, to, party: null };
};
