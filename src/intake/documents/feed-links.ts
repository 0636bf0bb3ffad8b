// The addresses of a feed's entries, in its order; null for what is no feed.
import type { Received } from '../item.ts';
import { declaredEncodings } from './decode/declared.ts';
import { decodeBytes } from './decode/decode-bytes.ts';
import { feedDrafts } from './feed.ts';
import { formatOf } from './sniff.ts';

/** Throws an IsnadError for bytes that are no text and for a feed that cannot be parsed. */
export const feedLinks = ({ bytes, contentType, name, url }: Received): readonly string[] | null => {
  const { text } = decodeBytes(bytes, declaredEncodings(bytes, contentType));
  if (formatOf(text, name, contentType) !== 'feed') return null;
  const links = [...feedDrafts(text, url)].flatMap((entry) => ('error' in entry || entry.url === null ? [] : [entry.url]));
  return [...new Set(links)];
};
