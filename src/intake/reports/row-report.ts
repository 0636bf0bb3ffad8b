// One row of a table becomes a report: its columns are the fields of a line of JSON, by their own names or by the mapping.
import type { Report } from '../../model/index.ts';
import type { RowBatch } from '../item.ts';
import { type FieldMapping, ownRecord } from './field-mapping.ts';
import type { OutletIndex } from './outlet-index.ts';
import { bad, type ReportFields } from './report-fields.ts';
import { recordReport } from './report-line.ts';

export interface TableReading {
  readonly mapping: FieldMapping;
  readonly defaults: ReportFields;
  readonly findOutlet: OutletIndex;
}

/** A row that is too short or too long has lost a quotation mark or a separator: its cells may stand under the wrong names. */
export const rowReport = (
  header: RowBatch['header'],
  row: readonly string[],
  place: string,
  { mapping, defaults, findOutlet }: TableReading,
): Report => {
  if (row.length !== header.length) throw bad('row', `${row.length} cells`, `${header.length}, as in the first line`);
  if (row.some((cell) => cell.includes('\ufffd'))) throw bad('encoding', 'bytes that are no UTF-8 (or the sign U+FFFD)', 'UTF-8');
  if (row.some((cell) => cell.includes('\0'))) throw bad('row', 'a zero byte', 'text');
  const record = Object.fromEntries(header.map((name, i) => [name, row[i] === '' ? undefined : row[i]]).reverse());
  return recordReport(ownRecord(record, { mapping, place }), defaults, findOutlet);
};

/** Where each row of a batch begins: the first at its line, the next after the lines that its cells hold. */
export const rowPlaces = function* ({ rows, line }: RowBatch): Generator<{ readonly row: readonly string[]; readonly line: number }> {
  let at = line;
  for (const row of rows) {
    yield { row, line: at };
    at += 1 + row.reduce((sum, cell) => sum + lineFeedsIn(cell), 0);
  }
};

const lineFeedsIn = (cell: string): number => {
  let count = 0;
  for (let at = cell.indexOf('\n'); at >= 0; at = cell.indexOf('\n', at + 1)) count++;
  return count;
};
