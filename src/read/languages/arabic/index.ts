// Arabic, as a value for the reader: how forms are analysed, the layers of rules in their order, and what they give.
import type { Language } from '../../engine/index.ts';
import { jointLook } from './claims/clause.ts';
import { inOrder } from './claims/in-order.ts';
import { actRules, settleActs } from './events/acts.ts';
import { changeRules } from './events/control/changes.ts';
import { controlDrafts } from './events/control/control-drafts.ts';
import { violenceDrafts } from './events/violence-drafts.ts';
import { traitLooks } from './events/word-traits.ts';
import { createAnalyser, heads } from './forms/clitics.ts';
import type { Reading } from './forms/lemma.ts';
import { createNameBook } from './names/name-book.ts';
import { partyRules, settleParties } from './names/parties.ts';
import { phrases } from './names/phrases.ts';
import { placeRules, settlePlaces } from './names/places.ts';
import type { ArabicNodes, Entry } from './nodes.ts';
import { amountRules, settleAmounts } from './numbers/amounts.ts';
import { numberRules } from './numbers/numbers.ts';
import { peopleRules, settlePeople } from './people/people.ts';
import { caveatLook } from './speech/caveats.ts';
import { quoteLook } from './speech/quotes.ts';
import { signLook } from './speech/stands/signs.ts';
import { statementDrafts } from './speech/stands/statements.ts';
import { utteranceRules } from './speech/utterances.ts';
import { settleVoices } from './speech/voices.ts';
import { wireRules } from './speech/wires.ts';
import { timeRules } from './times/times.ts';
import { tollDrafts } from './tolls/drafts/toll-drafts.ts';
import { harmRules } from './tolls/harms.ts';
import { settleHarms } from './tolls/parts.ts';
import { arabicForms } from './words/index.ts';

const isLetter = (form: string): boolean => /^[\u0621-\u064a]$/.test(form);

/** A full stop after one letter is an abbreviation (د. محمد، أ.ف.ب). */
const endsSentence = (form: string, before: string): boolean =>
  form === '?' || form === '*' || form === '!' || form === '…' || (form === '.' && !isLetter(before));

/** A value for one reader: the book of names is filled with the packs that the reader compiles. */
export const createArabic = (book = createNameBook()): Language<Reading, ArabicNodes, Entry> => ({
  id: 'ar',
  analyse: createAnalyser(arabicForms.filter(({ form }) => !form.includes(' '))),
  looks: (word) => jointLook(word) | quoteLook(word) | caveatLook(word) | signLook(word) | traitLooks(word),
  heads,
  phrases: (packs) => {
    book.fill(packs);
    return phrases(packs);
  },
  endsSentence,
  layers: [
    { name: 'numbers', rules: numberRules },
    { name: 'amounts', rules: amountRules, settle: settleAmounts },
    { name: 'times', rules: timeRules },
    { name: 'places', rules: placeRules, settle: settlePlaces(book) },
    { name: 'parties', rules: partyRules(book), settle: settleParties(book) },
    { name: 'people', closedNames: true, rules: peopleRules, settle: settlePeople },
    { name: 'voices', closedNames: true, rules: [...utteranceRules, ...wireRules], settle: settleVoices },
    { name: 'harms', closedNames: true, rules: harmRules, settle: settleHarms },
    { name: 'events', closedNames: true, rules: [...actRules, ...changeRules], settle: settleActs },
  ],
  drafts: (chart) => ({
    drafts: inOrder([...tollDrafts(chart), ...violenceDrafts(chart), ...controlDrafts(chart), ...statementDrafts(chart)]),
    unread: chart.all('gap').map(({ from, to, value }) => ({ span: chart.span(from, to), reason: value.reason })),
  }),
});
