// Adds and multiplies the pieces of a cardinal number: أربعمئة وخمسة وستون ألفا ومئتان. Every step asks whether the next piece
// fits, that is, whether it is of a smaller order; what does not fit begins a number of its own.

import type { ArabicChart } from '../nodes.ts';
import { groupEnd } from '../people/group.ts';
import { C } from '../words/classes.ts';
import type { Link, Piece } from './pieces.ts';
import { isAnd, pieceAt } from './pieces.ts';

export interface Sum {
  readonly value: number;
  readonly to: number;
  readonly article: boolean;
  /** The scale that its last group is counted in; 1 for a number under a thousand. */
  readonly scale: number;
  readonly last: Piece['kind'];
  readonly pieces: number;
}

/** Decimal arithmetic as it is written: 528.5 × 1000 is 528500. */
export const tidy = (value: number): number => Number(value.toPrecision(15));

const one = (piece: Piece): Sum => ({ value: piece.value, to: piece.to, article: piece.article, scale: 1, last: piece.kind, pieces: 1 });

/** `part` added to `sum`; a later part may have the article only where the first one has. */
const plus = (sum: Sum, part: Piece | null, fits: (part: Piece) => boolean): Sum => {
  if (!part || (part.article && !sum.article) || !fits(part)) return sum;
  return { ...sum, value: sum.value + part.value, to: part.to, last: part.kind, pieces: sum.pieces + 1 };
};

/** A number under a hundred: unit, teen, ten, or unit and ten in either order. */
const underHundred = (chart: ArabicChart, start: Sum, kind: Piece['kind'], value: number): Sum => {
  const next = pieceAt(chart, start.to, 'and');
  if (kind === 'unit' && value >= 1 && value <= 9) return plus(start, next, (part) => part.kind === 'ten');
  if (kind !== 'ten') return start;
  // خمسين وثلاثة آلاف are two numbers: the unit belongs to what follows it.
  return plus(
    start,
    next,
    (part) => part.kind === 'unit' && part.value >= 1 && part.value <= 9 && pieceAt(chart, part.to, 'next')?.kind !== 'scale',
  );
};

/** A number under a thousand, in words or digits, as it may stand before a scale. */
const underThousand = (chart: ArabicChart, token: number, link: Link): Sum | null => {
  const first = pieceAt(chart, token, link);
  if (!first || first.kind === 'scale' || first.kind === 'fraction' || first.tag === 'many') return null;
  const start = one(first);
  if (first.kind !== 'hundred') return first.kind === 'digits' ? start : underHundred(chart, start, first.kind, first.value);
  const next = pieceAt(chart, first.to, 'and');
  const fits = (part: Piece): boolean =>
    part.kind === 'unit' ||
    part.kind === 'teen' ||
    part.kind === 'ten' ||
    (part.kind === 'digits' && part.value < 100 && Number.isInteger(part.value));
  const sum = plus(start, next, fits);
  return sum === start || !next ? start : underHundred(chart, sum, next.kind, next.value);
};

/** Scales that follow at once, each larger than the one before: ألف, آلاف, ألف مليون. */
const scaled = (chart: ArabicChart, sum: Sum): Sum => {
  let out = sum;
  for (;;) {
    const next = pieceAt(chart, out.to, 'next');
    if (
      next?.kind !== 'scale' ||
      next.tag === 'two' ||
      next.value <= out.scale ||
      (next.article && !out.article && out.last !== 'fraction')
    )
      return out;
    out = {
      ...out,
      value: tidy(out.value * next.value),
      to: next.to,
      scale: out.scale * next.value,
      last: 'scale',
      pieces: out.pieces + 1,
    };
  }
};

/** A scale that counts by itself: ألف, مليونان; ألفا only where it is a dual. A bare plural is a vague size and none. */
const loneScale = (chart: ArabicChart, piece: Piece): Sum | null => {
  if (piece.tag === 'many') return null;
  // ألفا before a noun is a dual without its ن (ألفا جندي); elsewhere it is one in the accusative (بلغت ألفا، مليونا ونصف مليون).
  const single = piece.tag === 'one' || (piece.tag === 'two or one' && groupEnd(chart, piece.to - 1, 1) === piece.to);
  const value = single ? piece.value : piece.value * 2;
  return scaled(chart, { ...one(piece), value, scale: piece.value });
};

/** نصف مليون, ربع مئة; ثلاثة أرباع is made elsewhere. A fraction of anything else is no number. */
const fractionOf = (chart: ArabicChart, piece: Piece): Sum | null => {
  const next = pieceAt(chart, piece.to, 'next');
  if (!next || piece.tag === 'counted') return null;
  if (next.kind === 'hundred' && next.value === 100 && next.tag !== 'many')
    return { ...one(piece), value: tidy(piece.value * 100), to: next.to, last: 'hundred', pieces: 2 };
  const sum = scaled(chart, one(piece));
  return sum.scale > 1 ? sum : null;
};

/** One group: a number under a thousand with its scale, a lone scale, or a fraction of a scale. */
const group = (chart: ArabicChart, token: number, link: Link): Sum | null => {
  const first = pieceAt(chart, token, link);
  if (!first) return null;
  if (first.kind === 'scale') return loneScale(chart, first);
  if (first.kind === 'fraction') return fractionOf(chart, first);
  const sum = underThousand(chart, token, link);
  return sum && scaled(chart, quarters(chart, sum));
};

/** ثلاثة أرباع مليون. */
const quarters = (chart: ArabicChart, sum: Sum): Sum => {
  const next = pieceAt(chart, sum.to, 'next');
  if (next?.tag !== 'counted' || sum.pieces > 1) return sum;
  return pieceAt(chart, next.to, 'next')?.kind === 'scale' ? { ...sum, value: sum.value * next.value, to: next.to, last: 'fraction' } : sum;
};

/** مليون ونصف, ثلاثة ونصف مليون: a fraction of the last scale, unless something else stands after it that it is a fraction of. */
const andFraction = (chart: ArabicChart, sum: Sum): Sum => {
  const next = pieceAt(chart, sum.to, 'and');
  if (next?.kind !== 'fraction' || next.tag === 'counted' || next.article || sum.last === 'hundred' || sum.last === 'ten') return sum;
  const after = pieceAt(chart, next.to, 'next');
  if (sum.scale > 1 && after?.kind === 'scale') {
    if (after.value > sum.scale || (after.value < sum.scale && !after.article)) return sum;
    return { ...sum, value: tidy(sum.value + next.value * after.value), to: after.to, last: 'fraction', pieces: sum.pieces + 2 };
  }
  if (isDefinite(chart, next.to) && after?.kind !== 'scale') return sum;
  return scaled(chart, { ...sum, value: tidy(sum.value + next.value * sum.scale), to: next.to, last: 'fraction', pieces: sum.pieces + 1 });
};

const isDefinite = (chart: ArabicChart, token: number): boolean => token < chart.count && chart.words[token].form.startsWith('ال');

/** مليون إلا ربعا. */
const lessFraction = (chart: ArabicChart, sum: Sum): Sum => {
  if (chart.words[sum.to]?.form !== 'الا' || sum.pieces > 1 || (sum.last !== 'scale' && sum.last !== 'hundred')) return sum;
  const part = pieceAt(chart, sum.to + 1, 'next');
  return part?.kind === 'fraction' ? { ...sum, value: tidy(sum.value - sum.value * part.value), to: part.to, last: 'fraction' } : sum;
};

/** Years as they are read out, smallest order first: ستة وثمانين وتسعمئة وألف. Only as a whole, up to the thousand. */
const risingOrder = (chart: ArabicChart, sum: Sum): Sum => {
  if (sum.scale > 1 || sum.last === 'digits' || sum.value >= 100) return sum;
  const hundred = pieceAt(chart, sum.to, 'and');
  if (hundred?.kind !== 'hundred' || hundred.tag === 'many' || hundred.article !== sum.article) return sum;
  const thousand = pieceAt(chart, hundred.to, 'and');
  if (thousand?.kind !== 'scale' || thousand.value !== 1000 || thousand.tag === 'many') return sum;
  const thousands = thousand.tag === 'one' ? 1000 : 2000;
  return { ...sum, value: sum.value + hundred.value + thousands, to: thousand.to, last: 'scale', pieces: sum.pieces + 2 };
};

/** The cardinal that begins at a token, as long as its parts fit. */
export const cardinalAt = (chart: ArabicChart, token: number, link: Link = 'first'): Sum | null => {
  const first = group(chart, token, link);
  if (!first) return null;
  let sum = risingOrder(chart, first);
  if (sum !== first) return sum;
  while (sum.scale > 1) {
    const next = group(chart, sum.to, 'and');
    if (
      !next ||
      next.value >= sum.scale ||
      next.scale > sum.scale ||
      (next.article && !sum.article && next.last !== 'scale') ||
      !Number.isInteger(next.value)
    )
      break;
    sum = {
      ...sum,
      value: tidy(sum.value + next.value),
      to: next.to,
      scale: next.scale,
      last: next.last,
      pieces: sum.pieces + next.pieces,
    };
  }
  return pointed(chart, andFraction(chart, lessFraction(chart, sum)));
};

/** ثلاثة فاصلة خمسة ملايين: what follows are decimals; a scale at its end counts the whole. */
const pointed = (chart: ArabicChart, sum: Sum): Sum => {
  if (!chart.has(sum.to, C['comma number word']) || !Number.isInteger(sum.value) || isAnd(chart, sum.to + 1)) return sum;
  const small = sum.value < 1000 ? underThousand(chart, sum.to + 1, 'next') : null;
  const whole = small && scaled(chart, small);
  const part = whole && whole !== small && !group(chart, whole.to, 'and') ? small : cardinalAt(chart, sum.to + 1, 'next');
  if (!part || !Number.isInteger(part.value)) return sum;
  const value = Number(`${sum.value}.${part.value}`);
  return scaled(chart, { ...sum, value, to: part.to, last: 'digits', scale: 1, pieces: sum.pieces + part.pieces });
};
