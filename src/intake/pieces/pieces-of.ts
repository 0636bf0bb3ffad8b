// The pieces of an item, whatever it is, and the recipe that makes reports of them.
import { hash128 } from '../../text/index.ts';
import { documentReports } from '../documents/document-reports.ts';
import type { Item, Received, Refusal } from '../item.ts';
import type { FieldMapping } from '../reports/field-mapping.ts';
import type { OutletIndex } from '../reports/outlet-index.ts';
import type { ReportFields } from '../reports/report-fields.ts';
import { linePieces } from './line-pieces.ts';
import { type Piece, rawOf } from './piece.ts';
import { rowPieces } from './row-pieces.ts';

export interface IntakeOptions {
  /** What holds of every report that does not say it itself. */
  readonly defaults: ReportFields;
  /** Which fields of the data are ours; null where they have our names. */
  readonly mapping: FieldMapping | null;
  /** What the user takes files for; null where their names and bytes say it. The same bytes are other reports as text and as a page. */
  readonly format: string | null;
}

/** Raised where the same bytes begin to give other reports, so that they are looked at again. */
const version = 1;

export const recipeOf = (options: IntakeOptions): string => `intake/${version} ${hash128(JSON.stringify(options)).slice(0, 12)}`;

export type PiecesOf = (item: Item) => Iterable<Piece | Refusal>;

export const createPiecesOf = (findOutlet: OutletIndex, options: IntakeOptions): PiecesOf => {
  const { defaults, mapping } = options;
  return function* (item) {
    if (item.kind === 'failed') yield { at: item.name, error: item.error };
    else if (item.kind === 'lines') yield* linePieces(item, options, findOutlet);
    else if (item.kind === 'rows') yield* rowPieces(item, { defaults, mapping: mapping ?? {}, findOutlet });
    else yield documentPiece(item, defaults, findOutlet);
  };
};

const documentPiece = (document: Received, defaults: ReportFields, findOutlet: OutletIndex): Piece => ({
  ...{ at: document.name, raw: rawOf(document.bytes), fetched: document.fetched },
  open: () => documentReports(document, defaults, findOutlet),
});
