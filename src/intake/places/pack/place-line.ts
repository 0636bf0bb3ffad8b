// A place that is taken, as a line of places.tsv: cells that the check of packs accepts, whatever the source put into its names.
import { fold } from '../../../text/index.ts';
import { cellRules } from '../../pack-rules.ts';
import type { PlaceDraft } from '../place-draft.ts';
import { type ChosenNames, letters } from '../place-names.ts';
import { romanise } from '../romanise.ts';

export interface PlaceCells {
  readonly draft: PlaceDraft;
  readonly id: string;
  readonly parent: string;
  readonly names: ChosenNames;
  readonly latin: string;
  readonly isCommon: (name: string) => boolean;
}

const mostSpellings = 8;
const unusable = /[\p{Cc}\p{Cf}\u00a0|]+/gu;

const cleanLatin = (name: string): string => name.replace(unusable, ' ').replace(/ +/g, ' ').trim();

/** The name in Latin letters, made of the Arabic one where the source has none. */
export const latinOf = ({ latin }: PlaceDraft, names: ChosenNames): string => {
  const clean = cleanLatin(latin);
  return cellRules.places.latin.holds(clean) ? clean : romanise(names.ar) || 'Unnamed';
};

export const placeLine = ({ draft, id, parent, names, latin, isCommon }: PlaceCells): string => {
  const common = draft.common || isCommon(names.ar) || letters(names.ar) < 3;
  const hasPoint = draft.lat !== null && draft.lon !== null;
  const cells = [
    id,
    draft.kind,
    parent,
    names.ar,
    latin,
    spellingsOf(names, common, isCommon).join('|'),
    latinSpellings(draft, latin).join('|'),
    hasPoint ? degrees(draft.lat!) : '',
    hasPoint ? degrees(draft.lon!) : '',
    hasPoint ? draft.source : '',
    draft.geonames,
    cellRules.places.pcode.holds(draft.pcode) ? draft.pcode : '',
    common ? 'yes' : '',
    draft.ends.join('|'),
  ];
  return `${cells.join('\t')}\n`;
};

/** Names that folding tells apart; an ordinary word among them only where the whole row is marked as one. */
const spellingsOf = ({ ar, spellings }: ChosenNames, common: boolean, isCommon: (name: string) => boolean): string[] => {
  const seen = new Set([fold(ar)]);
  const fresh = (name: string): boolean => !seen.has(fold(name)) && seen.add(fold(name)) !== undefined;
  return spellings.filter((name) => letters(name) > (common ? 1 : 2) && (common || !isCommon(name)) && fresh(name)).slice(0, mostSpellings);
};

const latinSpellings = (draft: PlaceDraft, latin: string): string[] => [
  ...new Set(draft.latinSpellings.map(cleanLatin).filter((name) => name !== latin && cellRules.places.latin.holds(name))),
];

/** Five decimals are a metre, and no number is written with an exponent. */
const degrees = (value: number): string =>
  value
    .toFixed(5)
    .replace(/\.?0+$/, '')
    .replace(/^-0$/, '0');
