// One item of the input becomes its outcomes, in order: a report with its reading, or an error. The same function runs in the
// command's own thread and in each worker.
import type { App } from '../../app.ts';
import { documentReports } from '../../intake/documents/document-reports.ts';
import type { Item, Received, RowBatch } from '../../intake/item.ts';
import type { FieldMapping } from '../../intake/reports/field-mapping.ts';
import type { LineBatch } from '../../intake/reports/line-batches.ts';
import { linesOf, longestLine } from '../../intake/reports/line-batches.ts';
import { bad, type ReportFields } from '../../intake/reports/report-fields.ts';
import { idOfBadLine, parseReportLine } from '../../intake/reports/report-line.ts';
import { rowPlaces, rowReport } from '../../intake/reports/row-report.ts';
import { decodeUtf8 } from '../../intake/reports/utf8.ts';
import { IsnadError, type Reading, type Report } from '../../model/index.ts';

export interface Done {
  readonly report: Report;
  readonly reading: Reading;
}
export interface Failed {
  /** Null where nobody knows which report it was. */
  readonly id: string | null;
  readonly error: string;
  /** False where a whole source of lines could not be read, so that no line answers to it. */
  readonly hasLine: boolean;
}
export type Outcome = Done | Failed;

export const hasFailed = (outcome: Outcome): outcome is Failed => 'error' in outcome;

export type ReadItem = (item: Item) => Iterable<Outcome>;

export const createReadItem = (app: App, defaults: ReportFields, mapping: FieldMapping | null): ReadItem => {
  const read = (report: Report): Outcome => {
    try {
      return { report, reading: app.reader.read(report) };
    } catch (error) {
      // The reader promises not to throw on text. Where it does, that is a fault to be seen on this report's line; the others go on.
      return { id: report.id, error: `the reader failed: ${error instanceof Error ? error.message : String(error)}`, hasLine: true };
    }
  };
  const context: Context = { app, defaults, mapping, read };
  return function* (item) {
    if (item.kind === 'failed') yield { id: item.name, error: `${item.name}: ${item.error}`, hasLine: item.hasReports !== false };
    else if (item.kind === 'document') yield* readDocument(item, context);
    else if (item.kind === 'rows') yield* readRows(item, context);
    else yield* readLines(item, context);
  };
};

interface Context {
  readonly app: App;
  readonly defaults: ReportFields;
  readonly mapping: FieldMapping | null;
  readonly read: (report: Report) => Outcome;
}

/** A page or text is one report; a feed or a list of records may be many. */
const readDocument = function* (document: Received, { app, defaults, read }: Context): Generator<Outcome> {
  try {
    for (const one of documentReports(document, defaults, app.findOutlet))
      yield 'error' in one ? { id: one.at, error: `${one.at}: ${one.error}`, hasLine: true } : read(one.report);
  } catch (error) {
    yield failedAt(document.name, document.name, error);
  }
};

const failedAt = (id: string | null, place: string, error: unknown): Failed => {
  if (!(error instanceof IsnadError)) throw error;
  return { id, error: `${place}: ${error.message}`, hasLine: true };
};

const readRows = function* (batch: RowBatch & { readonly name: string }, { app, defaults, mapping, read }: Context): Generator<Outcome> {
  const table = { mapping: mapping ?? {}, defaults, findOutlet: app.findOutlet };
  for (const { row, line } of rowPlaces(batch)) {
    const place = `${batch.name} line ${line}`;
    let report: Report;
    try {
      report = rowReport(batch.header, row, place, table);
    } catch (error) {
      yield failedAt(place, place, error);
      continue;
    }
    yield read(report);
  }
};

const readLines = function* (batch: LineBatch & { readonly name: string }, { app, defaults, mapping, read }: Context): Generator<Outcome> {
  if (batch.refused !== null) {
    const error = bad('line', `${batch.refused} bytes`, `at most ${longestLine}`);
    yield failedAt(idOfBadLine(Buffer.from(batch.bytes).toString('utf8')), `line ${batch.line}`, error);
    return;
  }
  for (const { bytes, line, offset } of linesOf(batch)) {
    let text = '';
    let report: Report;
    try {
      text = decodeUtf8(bytes, offset);
      const foreign = mapping === null ? null : { mapping, place: `${batch.name} line ${line}` };
      report = parseReportLine(text, defaults, app.findOutlet, foreign);
    } catch (error) {
      yield failedAt(idOfBadLine(text), `line ${line}`, error);
      continue;
    }
    yield read(report);
  }
};
