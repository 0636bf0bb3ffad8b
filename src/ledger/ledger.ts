// The ledger: what is kept, and what can be asked of it. Stores stand behind this interface; ledger.contract.ts is the suite that each must pass.
import type { Claim, ClaimKind, Judgement, Modality, Unread } from '../model/index.ts';
import type { Snippet } from '../text/search/index.ts';

/** A report as kept. Its id is the hash of what it says and who published it where and when. */
export interface KeptReport {
  readonly id: string;
  readonly outlet: string | null;
  readonly url: string | null;
  readonly published: string | null;
  readonly timezone: string | null;
  readonly language: string | null;
  readonly text: string;
}

/** How a report came in: under which name, made by which recipe (extractor, mapping, defaults) of which bytes. */
export interface Receipt {
  readonly name: string;
  /** The id that its sender gave it. */
  readonly given: string | null;
  /** SHA-256 of the bytes it was made of. */
  readonly raw: string;
  readonly recipe: string;
  /** ISO instant, where the carrier says it. */
  readonly fetched: string | null;
}

export type ReceiptKey = Pick<Receipt, 'name' | 'raw' | 'recipe'>;

/** What `role` a party has in a claim. */
export type PartyRole = 'origin' | 'via' | 'outlet' | 'by' | 'against' | 'about' | 'addressee' | 'victims';

/** A claim with what the ledger finds it by; `prepare` makes it. Keys are ids of packs, or ~ and the folded words. */
export interface PreparedClaim {
  readonly id: string;
  readonly kind: ClaimKind;
  /** The measure, change, sub-type or act. */
  readonly sort: string;
  readonly modality: Modality;
  /** First and last day on which it happened, as far as told. */
  readonly start: string | null;
  readonly end: string | null;
  /** The claim as JSON. */
  readonly body: string;
  readonly words: string;
  readonly parties: readonly (readonly [key: string, role: PartyRole])[];
  readonly places: readonly (readonly [key: string, lat: number | null, lon: number | null])[];
}

export interface PreparedReading {
  readonly reader: string;
  readonly claims: readonly PreparedClaim[];
  readonly unread: readonly Unread[];
}

/** One report with how it came and what was read in it. */
export interface Entry {
  readonly report: KeptReport;
  /** The outlet's id in a pack, or ~ and its folded name. */
  readonly outletKey: string | null;
  /** When it was published, as a text that sorts: UTC where the time of day is known. Empty where nobody says. */
  readonly told: string;
  readonly words: string;
  readonly receipt: Receipt;
  readonly reading: PreparedReading;
}

export interface Added {
  /** Reports that were not there before. */
  readonly reports: number;
  readonly claims: number;
  /** Of reports that were there, receipts under another name or recipe. */
  readonly receipts: number;
  /** Ids of reports that somebody had the ledger forget; they are not taken again. */
  readonly forgotten: readonly string[];
}

/** A reader that has read for this ledger, and its rules, in which `why` of its claims counts. */
export interface ReaderRecord {
  readonly id: string;
  readonly rules: readonly string[];
}

/** Days or instants, both ends inclusive; a missing end is open. */
export interface Stretch {
  readonly from?: string | undefined;
  readonly to?: string | undefined;
}

export interface Point {
  readonly lat: number;
  readonly lon: number;
}
export interface Box {
  readonly south: number;
  readonly west: number;
  readonly north: number;
  readonly east: number;
}

/** All that is given must hold; of a list, any. */
export interface ReportFilter {
  readonly text?: string | undefined;
  readonly told?: Stretch | undefined;
  readonly outlets?: readonly string[] | undefined;
}
export interface ClaimFilter extends ReportFilter {
  readonly kinds?: readonly ClaimKind[] | undefined;
  readonly sorts?: readonly string[] | undefined;
  readonly modalities?: readonly Modality[] | undefined;
  readonly happened?: Stretch | undefined;
  readonly parties?: readonly string[] | undefined;
  readonly origins?: readonly string[] | undefined;
  readonly places?: readonly string[] | undefined;
  readonly box?: Box | undefined;
  readonly near?: (Point & { readonly km: number }) | undefined;
  readonly report?: string | undefined;
}

export interface PageRequest {
  /** 1 to 1000. */
  readonly size?: number | undefined;
  /** The `next` of the page before. */
  readonly after?: string | undefined;
}
/** Newest first. What is added while somebody turns pages moves nothing from one page to another. */
export interface Page<T> {
  readonly items: readonly T[];
  readonly next: string | null;
}

export interface FoundReport {
  readonly report: KeptReport;
  readonly snippet: Snippet | null;
}
export interface FoundClaim {
  readonly claim: Claim;
  readonly report: KeptReport;
  readonly snippet: Snippet | null;
}

/** What is left of a forgotten report. */
export interface Tombstone {
  readonly report: string;
  readonly raws: readonly string[];
  readonly who: string;
  readonly why: string;
  readonly at: string;
}

/** An address that is asked again and again: what its server said the last time, and when it is due. Working state, not kept in a dump. */
export interface Watched {
  readonly address: string;
  readonly etag: string | null;
  readonly modified: string | null;
  /** ISO instants. */
  readonly checked: string;
  readonly next: string;
  /** How often in a row it could not be had. */
  readonly failures: number;
}

export interface Status {
  readonly file: string;
  readonly version: number;
  readonly bytes: number;
  readonly reports: number;
  readonly unreadReports: number;
  readonly receipts: number;
  readonly claims: Readonly<Record<ClaimKind, number>>;
  /** Claims of readings that a later one has superseded. */
  readonly superseded: number;
  readonly judgements: number;
  readonly forgotten: number;
  readonly readers: readonly { readonly id: string; readonly reports: number }[];
  readonly firstTold: string | null;
  readonly lastTold: string | null;
}

export interface ReportDetail {
  readonly report: KeptReport;
  readonly receipts: readonly (Receipt & { readonly recorded: string })[];
  readonly reader: string;
  readonly claims: readonly Claim[];
  readonly unread: readonly Unread[];
  /** The report of the same outlet and address that was fetched before it, whose page has changed since. */
  readonly revises: string | null;
}

export interface Ledger {
  readonly hasReceived: (keys: readonly ReceiptKey[]) => Promise<readonly boolean[]>;
  /** All of it or nothing. What is there already changes no row. */
  readonly add: (reader: ReaderRecord, entries: readonly Entry[]) => Promise<Added>;
  /** A newer reading of reports that are there: their claims supersede those before, which stay. */
  readonly supersede: (
    reader: ReaderRecord,
    readings: readonly { readonly report: string; readonly reading: PreparedReading }[],
  ) => Promise<void>;
  /** Reports whose newest reading is not by this reader, in the order of their ids. */
  readonly notReadBy: (reader: string, after: string | null, size: number) => Promise<readonly KeptReport[]>;
  readonly rulesOf: (reader: string) => Promise<readonly string[]>;
  /** The only report or claim whose id is or begins with this; not-found or conflict otherwise. */
  readonly report: (id: string) => Promise<ReportDetail>;
  readonly claim: (id: string) => Promise<FoundClaim & { readonly reader: string }>;
  readonly findReports: (filter: ReportFilter, page?: PageRequest) => Promise<Page<FoundReport>>;
  readonly findClaims: (filter: ClaimFilter, page?: PageRequest) => Promise<Page<FoundClaim>>;
  readonly judge: (judgement: Omit<Judgement, 'id' | 'at'>) => Promise<Judgement>;
  readonly judgements: (report?: string) => Promise<readonly Judgement[]>;
  readonly strayJudgements: () => Promise<readonly Judgement[]>;
  readonly forget: (report: string, by: { readonly who: string; readonly why: string }) => Promise<Tombstone>;
  readonly watched: (address: string) => Promise<Watched | null>;
  readonly setWatched: (watched: Watched) => Promise<void>;
  readonly status: () => Promise<Status>;
  /** What is wrong, a line each; nothing where all holds. */
  readonly verify: () => AsyncIterable<string>;
  /** Canonical JSON lines in one bytewise order, without times of recording: equal ledgers give equal bytes. */
  readonly dump: () => AsyncIterable<string>;
  /** A copy of the whole, made while others go on. The file must not be there yet. */
  readonly backup: (file: string) => Promise<void>;
  readonly close: () => Promise<void>;
}
