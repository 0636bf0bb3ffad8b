// A batch of rows of a table as pieces, a row each. A row is known again by its cells and the names of their columns.
import type { Item } from '../item.ts';
import { rowPlaces, rowReport, type TableReading } from '../reports/row-report.ts';
import { type Piece, rawOf } from './piece.ts';

type Rows = Extract<Item, { readonly kind: 'rows' }>;

export const rowPieces = function* (item: Rows, table: TableReading): Generator<Piece> {
  const columns = JSON.stringify(item.header);
  for (const { row, line } of rowPlaces(item)) {
    const at = `${item.name} line ${line}`;
    yield {
      ...{ at, raw: rawOf(columns + JSON.stringify(row)), fetched: item.fetched },
      open: () => {
        const report = rowReport(item.header, row, at, table);
        return [{ report, given: report.id }];
      },
    };
  }
};
