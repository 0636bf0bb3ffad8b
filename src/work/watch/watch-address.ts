// One look at a watched address: asked whether it has changed, and if so, taken; of a feed the pages behind its entries, each once. When it is due again
// is remembered in the ledger, so that a watch that is ended goes on where it stood: what fails is left alone for longer and longer.

import type { Marks, Page } from '../../intake/fetch/fetch-page.ts';
import type { Item, Received } from '../../intake/item.ts';
import type { Ledger, Watched } from '../../ledger/ledger.ts';
import { IsnadError } from '../../model/index.ts';

export interface WatchParts {
  readonly ledger: Pick<Ledger, 'watched' | 'setWatched'>;
  readonly fetch: (url: string, marks?: Marks) => Promise<Page>;
  /** Addresses of a feed's entries; null for what is no feed. */
  readonly linksOf: (received: Received) => readonly string[] | null;
  /** Keeps what an item gives; only then is the address marked as done. */
  readonly keep: (items: readonly Item[]) => Promise<void>;
  /** A feed's own texts, not the pages behind them. */
  readonly entriesOnly: boolean;
  readonly everyMs: number;
  /** Milliseconds since 1970. */
  readonly now: () => number;
  readonly signal?: AbortSignal;
  readonly onFailed: (address: string, error: string) => void;
}

const longestWaitMs = 24 * 60 * 60 * 1000;
/** Waits double up to this many times. */
const mostDoublings = 10;

const iso = (ms: number): string => new Date(ms).toISOString();

/** Whether it was asked: what is not due is passed by. */
export const watchAddress = async (address: string, parts: WatchParts): Promise<boolean> => {
  const { ledger, now, everyMs } = parts;
  const before = await ledger.watched(address);
  if (before && Date.parse(before.next) > now()) return false;
  const mark = async (more: Pick<Watched, 'etag' | 'modified' | 'failures'>): Promise<void> => {
    const wait = Math.min(longestWaitMs, everyMs * 2 ** Math.min(more.failures, mostDoublings));
    await ledger.setWatched({ address, ...more, checked: iso(now()), next: iso(now() + wait) });
  };
  const answer = await asked(address, before, parts);
  if ('error' in answer) {
    if (parts.signal?.aborted) return true;
    parts.onFailed(address, answer.error);
    await mark({ etag: before?.etag ?? null, modified: before?.modified ?? null, failures: (before?.failures ?? 0) + 1 });
    return true;
  }
  if (answer.received) await take(answer.received, parts);
  if (!parts.signal?.aborted) await mark({ ...answer.marks, failures: 0 });
  return true;
};

interface Answer {
  readonly received: Received | null;
  readonly marks: Marks;
}

const asked = async (address: string, before: Watched | null, { fetch }: WatchParts): Promise<Answer | { readonly error: string }> => {
  try {
    const page = await fetch(address, before ? { etag: before.etag, modified: before.modified } : undefined);
    const { status, bytes, url, contentType, fetched, marks } = page;
    if (status === 304)
      return { received: null, marks: { etag: marks.etag ?? before?.etag ?? null, modified: marks.modified ?? before?.modified ?? null } };
    if (status !== 200 || !bytes) return { error: `got status ${status}, expected 200` };
    return { received: { name: address, bytes, format: null, url, contentType, fetched }, marks };
  } catch (error) {
    if (!(error instanceof IsnadError)) throw error;
    return { error: error.message };
  }
};

const linksIn = (received: Received, { linksOf }: WatchParts): readonly string[] | null => {
  try {
    return linksOf(received);
  } catch (error) {
    if (!(error instanceof IsnadError)) throw error;
    return null; // what is wrong with it is told when it is kept
  }
};

const take = async (received: Received, parts: WatchParts): Promise<void> => {
  const links = parts.entriesOnly ? null : linksIn(received, parts);
  if (links === null) return await parts.keep([{ kind: 'document', ...received }]);
  for (const link of links) {
    if (parts.signal?.aborted) return;
    await takeLink(link, parts);
  }
};

/** A page behind an entry is fetched once; where it could not be had, again when it is due and the feed changes. */
const takeLink = async (link: string, parts: WatchParts): Promise<void> => {
  const { ledger, now } = parts;
  const before = await ledger.watched(link);
  if (before && (before.failures === 0 || Date.parse(before.next) > now())) return;
  const answer = await asked(link, null, parts);
  if (parts.signal?.aborted) return;
  const failures = 'error' in answer ? (before?.failures ?? 0) + 1 : 0;
  if ('error' in answer) parts.onFailed(link, answer.error);
  else if (answer.received) await parts.keep([{ kind: 'document', ...answer.received }]);
  const wait = Math.min(longestWaitMs, parts.everyMs * 2 ** Math.min(failures, mostDoublings));
  await ledger.setWatched({ address: link, etag: null, modified: null, checked: iso(now()), next: iso(now() + wait), failures });
};
