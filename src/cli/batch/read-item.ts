// One item of the input becomes its outcomes, in order: a report with its reading, or an error. The same function runs in the
// command's own thread and in each worker.
import type { App } from '../../app.ts';
import type { LineBatch } from '../../intake/reports/line-batches.ts';
import { linesOf, longestLine } from '../../intake/reports/line-batches.ts';
import { bad, makeReport, type ReportFields } from '../../intake/reports/report-fields.ts';
import { idOfBadLine, parseReportLine } from '../../intake/reports/report-line.ts';
import type { Format, Item } from '../../intake/reports/sources.ts';
import { decodeUtf8, withoutMark } from '../../intake/reports/utf8.ts';
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

export const createReadItem = (app: App, defaults: ReportFields): ReadItem => {
  const read = (report: Report): Outcome => {
    try {
      return { report, reading: app.reader.read(report) };
    } catch (error) {
      // The reader promises not to throw on text. Where it does, that is a fault to be seen on this report's line; the others go on.
      return { id: report.id, error: `the reader failed: ${error instanceof Error ? error.message : String(error)}`, hasLine: true };
    }
  };
  return function* (item) {
    if (item.kind === 'failed') yield { id: item.name, error: item.error, hasLine: answers(item.format) };
    else if (item.kind === 'text') yield readText(item.name, item.bytes, defaults, app, read);
    else yield* readLines(item, defaults, app, read);
  };
};

const answers = (format: Format): boolean => format === 'txt';

type Read = (report: Report) => Outcome;

const readText = (name: string, bytes: Uint8Array, fields: ReportFields, app: App, read: Read): Outcome => {
  try {
    const text = decodeUtf8(withoutMark(bytes), bytes.length - withoutMark(bytes).length);
    const at = text.indexOf('\0');
    if (at >= 0) throw bad('text', `a zero byte after ${at} characters`, 'text, not a binary file');
    return read(makeReport(name, text, fields, app.findOutlet));
  } catch (error) {
    return failedAt(name, name, error);
  }
};

const failedAt = (id: string | null, place: string, error: unknown): Failed => {
  if (!(error instanceof IsnadError)) throw error;
  return { id, error: `${place}: ${error.message}`, hasLine: true };
};

const readLines = function* (batch: LineBatch, defaults: ReportFields, app: App, read: Read): Generator<Outcome> {
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
      report = parseReportLine(text, defaults, app.findOutlet);
    } catch (error) {
      yield failedAt(idOfBadLine(text), `line ${line}`, error);
      continue;
    }
    yield read(report);
  }
};
