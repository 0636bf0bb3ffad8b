// The HTTP response that a web archive keeps, taken apart: status, headers, and the page itself with its encodings undone.
import { brotliDecompressSync, gunzipSync, inflateRawSync, inflateSync, zstdDecompressSync } from 'node:zlib';
import { refused } from '../opening.ts';

export interface HttpHead {
  readonly status: number;
  readonly headers: ReadonlyMap<string, string>;
  /** Where the body begins. */
  readonly end: number;
}

/** The first of each header counts. Null for what is no response. */
export const httpHead = (block: Uint8Array): HttpHead | null => {
  const buffer = Buffer.from(block.buffer, block.byteOffset, Math.min(block.length, longestHead));
  const status = /^HTTP\/\d(?:\.\d)? +(\d{3})/.exec(buffer.subarray(0, 32).toString('latin1'))?.[1];
  if (status === undefined) return null;
  const { at, size } = endOfHead(buffer);
  return { status: Number(status), headers: headersOf(buffer.subarray(0, at).toString('latin1')), end: at + size };
};

const longestHead = 256 * 1024;

const endOfHead = (buffer: Buffer): { readonly at: number; readonly size: number } => {
  const strict = buffer.indexOf('\r\n\r\n');
  const loose = buffer.indexOf('\n\n');
  if (strict >= 0 && (loose < 0 || strict < loose)) return { at: strict, size: 4 };
  return loose >= 0 ? { at: loose, size: 2 } : { at: buffer.length, size: 0 };
};

/** `Name: value` lines after the first one. */
export const headersOf = (text: string): ReadonlyMap<string, string> => {
  const headers = new Map<string, string>();
  for (const line of text.split('\n').slice(1)) {
    const colon = line.indexOf(':');
    const name = line.slice(0, colon).trim().toLowerCase();
    if (colon > 0 && !headers.has(name)) headers.set(name, line.slice(colon + 1).trim());
  }
  return headers;
};

/** Crawlers that undo an encoding themselves often leave its header: bytes that are none of it are taken as they are. */
export const httpBody = (body: Uint8Array, headers: HttpHead['headers'], longest: number): Uint8Array => {
  const chunked = /\bchunked\b/i.test(headers.get('transfer-encoding') ?? '');
  const whole = chunked ? (withoutChunks(body) ?? body) : body;
  const names = (headers.get('content-encoding') ?? '')
    .toLowerCase()
    .split(',')
    .map((name) => name.trim());
  return names.slice(0, mostEncodings).reduceRight((bytes, name) => undo(bytes, name, longest), whole);
};

const mostEncodings = 4;

type Undo = (bytes: Uint8Array, options: { readonly maxOutputLength: number }) => Uint8Array;

const gzip: readonly Undo[] = [gunzipSync];
const encodings: Readonly<Record<string, readonly Undo[]>> = {
  ...{ gzip, 'x-gzip': gzip, br: [brotliDecompressSync], deflate: [inflateSync, inflateRawSync], zstd: [zstdDecompressSync] },
};

const undo = (bytes: Uint8Array, name: string, longest: number): Uint8Array => {
  if (bytes.length === 0 || !Object.hasOwn(encodings, name)) return bytes;
  for (const decode of encodings[name]!) {
    try {
      return decode(bytes, { maxOutputLength: longest });
    } catch (error) {
      const code = error instanceof Error && 'code' in error ? error.code : null;
      if (code === 'ERR_BUFFER_TOO_LARGE') throw refused(`more than ${longest} unpacked bytes`, 'a page of at most that size');
      // other bytes than the header says: the next way is tried, or none
    }
  }
  if (name.endsWith('gzip') && bytes[0] === 0x1f && bytes[1] === 0x8b) throw refused('a page whose gzip data is damaged', 'whole data');
  return bytes;
};

const chunkHead = /^[0-9a-f]{1,8}[ \t]*(?:;.*)?$/i;
const longestChunkHead = 1024;

/** Null where the body is not in chunks, whatever its header says. What comes before a chunk that is broken off is kept. */
const withoutChunks = (body: Uint8Array): Uint8Array | null => {
  const buffer = Buffer.from(body.buffer, body.byteOffset, body.length);
  const parts: Uint8Array[] = [];
  for (let at = 0; at < buffer.length; ) {
    const end = buffer.indexOf('\r\n', at);
    const head = end < 0 || end - at > longestChunkHead ? '' : buffer.toString('latin1', at, end);
    if (!chunkHead.test(head)) return parts.length === 0 ? null : Buffer.concat(parts);
    const size = Number.parseInt(head, 16);
    if (size === 0) break;
    parts.push(buffer.subarray(end + 2, end + 2 + size));
    at = end + 2 + size + 2;
  }
  return Buffer.concat(parts);
};
