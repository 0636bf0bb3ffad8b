// A document as it came in becomes drafts of reports: a page or a text one, a feed or a list of records as many as it holds.
import type { Draft, Received, Refusal } from '../item.ts';
import { bad } from '../reports/report-fields.ts';
import { declaredEncodings } from './decode/declared.ts';
import { decodeBytes } from './decode/decode-bytes.ts';
import { feedDrafts } from './feed.ts';
import { readPage } from './html/read-page.ts';
import { recordDrafts } from './records.ts';
import { formatOf } from './sniff.ts';

/** Throws an IsnadError where the whole document is refused. */
export const draftsOf = (received: Received): Iterable<Draft | Refusal> => {
  const { bytes, name, contentType, url } = received;
  const { text } = decodeBytes(bytes, declaredEncodings(bytes, contentType));
  const looks = formatOf(text, name, contentType);
  // A JSON Feed is JSON as well, and nothing but its beginning tells.
  const format = received.format === null || (received.format === 'json' && looks === 'feed') ? looks : received.format;
  if (format === 'html') return [readPage(text, url)];
  if (format === 'feed') return feedDrafts(text, url);
  if (format === 'json') return recordDrafts(text);
  return [plainDraft(text, name, url)];
};

const plainDraft = (text: string, name: string, url: string | null): Draft => {
  if (text.trim() === '') throw bad('text', 'nothing but white space', 'the words of the report');
  return { given: name, title: null, text, outlet: null, url, published: null, timezone: null, language: null };
};
