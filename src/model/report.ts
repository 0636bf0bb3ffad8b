// One text as one outlet published it, as it reaches the reader.
import type { OutletKind } from './pack.ts';

/** All spans of its claims count from the start of `text`, which begins with the title line where there is one. */
export interface Report {
  readonly id: string;
  readonly text: string;
  /** ISO date or time of publication; null where nobody says. Relative times then stay unresolved. */
  readonly published: string | null;
  /** IANA name, such as Asia/Damascus. */
  readonly timezone: string | null;
  readonly outlet: string | null;
  readonly outletKind?: OutletKind | null;
  readonly url: string | null;
}
