// One item of the input becomes entries of the ledger: what was received before is passed over, the rest is opened, read and made ready to be
// kept. Runs in the command's own thread and in each worker.
import type { Item, Refusal } from '../../intake/item.ts';
import type { Incoming, Piece } from '../../intake/pieces/piece.ts';
import type { OutletIndex } from '../../intake/reports/outlet-index.ts';
import type { Entry, Ledger, Receipt } from '../../ledger/ledger.ts';
import { IsnadError, type Report } from '../../model/index.ts';
import type { Reader } from '../../read/read.ts';

export interface Taken {
  readonly entries: readonly Entry[];
  /** Pieces that had been received before. */
  readonly known: number;
  readonly refused: readonly Refusal[];
}

export interface TakeParts {
  readonly reader: Reader;
  readonly readerId: string;
  readonly findOutlet: OutletIndex;
  readonly piecesOf: (item: Item) => Iterable<Piece | Refusal>;
  readonly hasReceived: Ledger['hasReceived'];
  /** How reports are made of bytes: versions, mappings and defaults in one word. */
  readonly recipe: string;
  readonly reportIdOf: (report: Report) => string;
  readonly prepare: (parts: {
    readonly report: Incoming['report'];
    readonly outletId: string | null;
    readonly receipt: Receipt;
    readonly reader: string;
    readonly reading: ReturnType<Reader['read']>;
  }) => Entry;
}

export type TakeItem = (item: Item) => Promise<Taken>;

const isRefusal = (one: object): one is Refusal => 'error' in one;

export const createTakeItem = (parts: TakeParts): TakeItem => {
  const entryOf = createEntryOf(parts);
  return async (item) => {
    const entries: Entry[] = [];
    const refused: Refusal[] = [];
    const pieces: Piece[] = [];
    for (const piece of parts.piecesOf(item)) {
      if (isRefusal(piece)) refused.push(piece);
      else pieces.push(piece);
    }
    const received = await parts.hasReceived(pieces.map(({ raw }) => ({ name: item.name, raw, recipe: parts.recipe })));
    for (const piece of pieces.filter((_, i) => !received[i])) {
      for (const incoming of openedOf(piece)) {
        if (isRefusal(incoming)) refused.push(incoming);
        else entries.push(entryOf(incoming, piece, item.name));
      }
    }
    return { entries, known: received.filter(Boolean).length, refused };
  };
};

/** What is wrong with a piece is said of it, and the others go on. */
const openedOf = function* (piece: Piece): Generator<Incoming | Refusal> {
  try {
    yield* piece.open();
  } catch (error) {
    if (!(error instanceof IsnadError)) throw error;
    yield { at: piece.at, error: error.message };
  }
};

const createEntryOf = ({ reader, readerId, findOutlet, recipe, reportIdOf, prepare }: TakeParts) => {
  return ({ report: incoming, given }: Incoming, { raw, fetched }: Piece, name: string): Entry => {
    const report = { ...incoming, id: reportIdOf(incoming) };
    return prepare({
      report,
      outletId: findOutlet(report.outlet, report.url)?.id ?? null,
      receipt: { name, given, raw, recipe, fetched },
      reader: readerId,
      reading: reader.read(report),
    });
  };
};
