// A part of an item that is known again by its bytes: a line, a row, a document. Opened, it gives reports or says why it gives none.
import { createHash } from 'node:crypto';
import type { Report } from '../../model/index.ts';
import type { Refusal } from '../item.ts';

/** A report as intake makes it, under the id that its sender gave it or its name. */
export interface Incoming {
  readonly report: Report & { readonly language?: string | null };
  readonly given: string | null;
}

export interface Piece {
  /** Where it stands, for messages. */
  readonly at: string;
  /** SHA-256 of its bytes. */
  readonly raw: string;
  /** ISO instant, where the carrier says when it was fetched. */
  readonly fetched: string | null;
  /** Throws an IsnadError where the whole piece is refused. */
  readonly open: () => Iterable<Incoming | Refusal>;
}

export const rawOf = (bytes: Uint8Array | string): string => createHash('sha256').update(bytes).digest('hex');
