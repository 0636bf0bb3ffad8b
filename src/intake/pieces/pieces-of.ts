// The pieces of an item, whatever it is, and the recipe that makes reports of them.
import { hash128 } from '../../text/index.ts';
import type { Item, Refusal } from '../item.ts';
import type { OutletIndex } from '../reports/outlet-index.ts';
import type { ReportFields } from '../reports/report-fields.ts';
import { linePieces } from './line-pieces.ts';
import type { Piece } from './piece.ts';

export interface IntakeOptions {
  /** What holds of every report that does not say it itself. */
  readonly defaults: ReportFields;
}

/** Raised where the same bytes begin to give other reports, so that they are looked at again. */
const version = 1;

export const recipeOf = (options: IntakeOptions): string => `intake/${version} ${hash128(JSON.stringify(options)).slice(0, 12)}`;

export type PiecesOf = (item: Item) => Iterable<Piece | Refusal>;

export const createPiecesOf = (findOutlet: OutletIndex, { defaults }: IntakeOptions): PiecesOf => {
  return function* (item) {
    if (item.kind === 'failed') yield { at: item.name, error: item.error };
    else if (item.kind === 'lines') yield* linePieces(item, defaults, findOutlet);
  };
};
