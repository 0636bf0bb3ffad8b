// What intake hands on, from whatever the user names: a batch of lines or rows, one document, or what could not be had. Nothing in it
// is decoded yet: that is work for the threads that read. Then what an item gives: drafts of reports.
import type { LineBatch } from './reports/line-batches.ts';
import type { ReportFields } from './reports/report-fields.ts';

/** What a document is taken for; null where its bytes must tell. `feed` is RSS, Atom, RDF or JSON Feed. */
export const documentFormats = ['txt', 'html', 'json', 'feed'] as const;
export type DocumentFormat = (typeof documentFormats)[number];

/** One text, page or feed as it came, with what its carrier (a server, an archive) says of it. */
export interface Received {
  /** What the user would know it by: a path, an address, `archive.zip/folder/page.html`. */
  readonly name: string;
  readonly bytes: Uint8Array;
  readonly format: DocumentFormat | null;
  readonly url: string | null;
  /** The carrier's Content-Type header, whole; it may name the encoding. */
  readonly contentType: string | null;
  /** ISO instant at which it was fetched, where the carrier says so. */
  readonly fetched: string | null;
}

/** Records of a table with named columns. Fields are what the names say: `text` is needed, the others as in a line of JSON. */
export interface RowBatch {
  readonly header: readonly string[];
  readonly rows: readonly (readonly string[])[];
  /** The line on which its first record begins, from 1. */
  readonly line: number;
}

/** `error` says "got …, expected …" and leaves the name to whoever shows it. */
export interface FailedItem {
  readonly name: string;
  readonly error: string;
  /** False where no single report is missing: a stream of many, or an archive, could not be read (to its end). */
  readonly hasReports?: false;
}

export type Item =
  | ({ readonly kind: 'lines'; readonly name: string; readonly fetched: string | null } & LineBatch)
  | ({ readonly kind: 'rows'; readonly name: string; readonly fetched: string | null } & RowBatch)
  | ({ readonly kind: 'document' } & Received)
  | ({ readonly kind: 'failed' } & FailedItem);

/** A report before it is checked and gets its id. */
export interface Draft extends ReportFields {
  /** The id that its sender gave it, such as `id` of a line of JSON. */
  readonly given: string | null;
  /** Becomes the first line of the report's text. */
  readonly title: string | null;
  readonly text: string;
  /** BCP 47, as the sender says it; nobody's guess. */
  readonly language: string | null;
}

/** What stands in a place where a report was expected, and why it is none. `at` is the place: a line, an entry of a feed. */
export interface Refusal {
  readonly at: string;
  readonly error: string;
}
