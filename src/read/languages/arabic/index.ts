// Arabic, as a value for the reader: how forms are analysed, the layers of rules in their order, and what they give.
import type { Language } from '../../engine/index.ts';
import { createAnalyser, heads } from './forms/clitics.ts';
import type { Reading } from './forms/lemma.ts';
import { phrases } from './names/phrases.ts';
import { partyRules } from './names/parties.ts';
import { placeRules } from './names/places.ts';
import type { ArabicNodes, Entry } from './nodes.ts';
import { amountRules, settleAmounts } from './numbers/amounts.ts';
import { numberRules } from './numbers/numbers.ts';
import { peopleRules, settlePeople } from './people/people.ts';
import { settleVoices } from './speech/voices.ts';
import { utteranceRules } from './speech/utterances.ts';
import { wireRules } from './speech/wires.ts';
import { timeRules } from './times/times.ts';
import { harmRules } from './tolls/harms.ts';
import { settleHarms } from './tolls/parts.ts';
import { tollDrafts } from './tolls/toll-drafts.ts';
import { arabicForms } from './words/index.ts';

/** A full stop after one letter is an abbreviation (د. محمد، أ.ف.ب). */
const endsSentence = (form: string, before: string): boolean => form === '?' || form === '!' || form === '…' || (form === '.' && before.length !== 1);

export const createArabic = (): Language<Reading, ArabicNodes, Entry> => ({
  id: 'ar',
  analyse: createAnalyser(arabicForms.filter(({ form }) => !form.includes(' '))),
  heads,
  phrases,
  endsSentence,
  layers: [
    { name: 'numbers', rules: numberRules },
    { name: 'amounts', rules: amountRules, settle: settleAmounts },
    { name: 'times', rules: timeRules },
    { name: 'places', rules: placeRules },
    { name: 'parties', rules: partyRules },
    { name: 'people', rules: peopleRules, settle: settlePeople },
    { name: 'voices', rules: [...utteranceRules, ...wireRules], settle: settleVoices },
    { name: 'harms', rules: harmRules, settle: settleHarms },
  ],
  drafts: (chart) => ({ drafts: tollDrafts(chart), unread: chart.all('gap').map(({ from, to, value }) => ({ span: chart.span(from, to), reason: value.reason })) }),
});
