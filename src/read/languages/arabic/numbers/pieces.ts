// The smallest parts of a number in words or digits at one place of the text: a unit, teen, ten, hundred, scale or fraction,
// with what two words make together (خمسة عشر, ثلاث مئة). cardinals.ts adds and multiplies them.
import type { Reading } from '../forms/lemma.ts';
import type { ArabicChart } from '../nodes.ts';
import { C } from '../words/classes.ts';
import { digitsAt } from './digits.ts';

export type PieceKind = 'digits' | 'unit' | 'teen' | 'ten' | 'hundred' | 'scale' | 'fraction';

export interface Piece {
  readonly kind: PieceKind;
  readonly value: number;
  readonly to: number;
  readonly article: boolean;
  readonly tag: string;
}

/** How a piece is bound to what stands before it: first of its number, after واو, or right after (no clitic but the article). */
export type Link = 'first' | 'and' | 'next';

const kinds: readonly (readonly [PieceKind, number])[] = [
  ['unit', C.unit],
  ['teen', C.teen],
  ['ten', C.ten],
  ['hundred', C.hundred],
  ['scale', C.scale],
  ['fraction', C.fraction],
];

const kindOf = (reading: Reading): PieceKind | null => kinds.find(([, id]) => reading.lemma.classes.includes(id))?.[0] ?? null;

const bindsAs = ({ features: f }: Reading, link: Link): boolean => {
  if (link === 'first') return true;
  return f.preposition === '' && f.conjunction === (link === 'and' ? 'و' : '');
};

/** Whether the word is عشر or عشرة bare: the second half of a teen. */
const isTeenTail = (chart: ArabicChart, token: number): boolean =>
  token < chart.count && (chart.words[token].form === 'عشر' || chart.words[token].form === 'عشره');

/** مئة as the second half of a hundred. */
const isHundredTail = (chart: ArabicChart, token: number): boolean =>
  chart.has(token, C.hundred) &&
  chart.words[token].readings.some(
    ({ lemma, features: f }) => lemma.data.value === 100 && f.conjunction === '' && f.preposition === '' && !f.article,
  );

const isScaleWord = (chart: ArabicChart, token: number): boolean =>
  chart.has(token, C.scale) &&
  chart.words[token].readings.some(
    ({ lemma, features: f }) => lemma.classes.includes(C.scale) && f.conjunction === '' && f.preposition === '' && !f.article,
  );

/** A unit with what follows it: خمسة عشر is a teen, ثلاث مئة a hundred; أحد and اثنا need their second half. */
const unitPiece = (chart: ArabicChart, token: number, piece: Piece): Piece | null => {
  const { value } = piece;
  if (value >= 1 && value <= 9 && isTeenTail(chart, token + 1)) return { ...piece, kind: 'teen', value: value + 10, to: token + 2 };
  if (value >= 3 && value <= 9 && isHundredTail(chart, token + 1)) return { ...piece, kind: 'hundred', value: value * 100, to: token + 2 };
  if (piece.tag === 'joined' && !andTen(chart, token + 1)) return null;
  return piece;
};

const andTen = (chart: ArabicChart, token: number): boolean => {
  const at = isAnd(chart, token) ? token + 1 : token;
  return (
    chart.has(at, C.ten) &&
    (at > token || chart.words[at].readings.some((r) => r.lemma.classes.includes(C.ten) && r.features.conjunction === 'و'))
  );
};

export const isAnd = (chart: ArabicChart, token: number): boolean => token < chart.count && chart.words[token].form === 'و';

/** الاثنين is Monday, save where it makes a number with what follows. */
const isMonday = (chart: ArabicChart, token: number, piece: Piece): boolean =>
  piece.value === 2 && piece.kind === 'unit' && piece.article && chart.words[token].form.endsWith('ين') && !andTen(chart, token + 1);

/**
 * Forms that folding makes alike and the text tells apart: وأحد is "and one of", not واحد; كمية and كميات are quantities, not
 * ك with a hundred; الصفر is the zero of ساعة الصفر.
 */
export const isOtherWord = (chart: ArabicChart, token: number, { lemma, features: f }: Reading): boolean => {
  const { value } = lemma.data;
  if (value === 0) return f.article;
  if (value === 100) return f.preposition === 'ك';
  return value === 1 && f.conjunction === '' && chart.words[token].form.startsWith('واحد') && chart.text(token, token + 1).includes('أ');
};

const made = (chart: ArabicChart, token: number, reading: Reading): Piece | null => {
  const kind = kindOf(reading);
  if (!kind || isOtherWord(chart, token, reading)) return null;
  const piece: Piece = {
    kind,
    value: reading.lemma.data.value!,
    to: token + 1,
    article: reading.features.article,
    tag: reading.lemma.data.tag ?? '',
  };
  const whole = kind === 'unit' ? unitPiece(chart, token, piece) : piece;
  return whole && isMonday(chart, token, whole) ? null : whole;
};

/** The piece at a token. After واو it may stand in the same token or in the next; digits only in the next. */
export const pieceAt = (chart: ArabicChart, token: number, link: Link): Piece | null => {
  if (link === 'and' && isAnd(chart, token)) return pieceAt(chart, token + 1, 'next');
  if (token >= chart.count) return null;
  if (chart.has(token, C.digits)) {
    const digits = link === 'and' ? null : digitsAt(chart, token, (next) => isScaleWord(chart, next));
    return digits && { kind: 'digits', ...digits, article: false, tag: '' };
  }
  if (!chart.has(token, C.numberWord)) return null;
  for (const reading of chart.words[token].readings) {
    const piece = bindsAs(reading, link) ? made(chart, token, reading) : null;
    if (piece) return piece;
  }
  return null;
};
