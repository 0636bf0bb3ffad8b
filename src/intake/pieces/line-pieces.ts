// A batch of lines of JSON as pieces, a line each. A line is hashed as it stands, and parsed only when it is opened.
import type { Item, Refusal } from '../item.ts';
import { linesOf, longestLine } from '../reports/line-batches.ts';
import type { OutletIndex } from '../reports/outlet-index.ts';
import { bad } from '../reports/report-fields.ts';
import { parseReportLine } from '../reports/report-line.ts';
import { decodeUtf8 } from '../reports/utf8.ts';
import { type Piece, rawOf } from './piece.ts';
import type { IntakeOptions } from './pieces-of.ts';

type Lines = Extract<Item, { readonly kind: 'lines' }>;

export const linePieces = function* (
  item: Lines,
  { defaults, mapping }: IntakeOptions,
  findOutlet: OutletIndex,
): Generator<Piece | Refusal> {
  const at = (line: number): string => `${item.name} line ${line}`;
  if (item.refused !== null) {
    yield { at: at(item.line), error: bad('line', `${item.refused} bytes`, `at most ${longestLine}`).message };
    return;
  }
  for (const { bytes, line, offset } of linesOf(item))
    yield {
      at: at(line),
      raw: rawOf(bytes),
      fetched: item.fetched,
      open: () => {
        const foreign = mapping === null ? null : { mapping, place: at(line) };
        const report = parseReportLine(decodeUtf8(bytes, offset), defaults, findOutlet, foreign);
        return [{ report, given: report.id }];
      },
    };
};
