// What a stream of bytes is taken for: by its first bytes where they tell an archive, by what the user says, by its name, else by its look.

export const sourceFormats = ['txt', 'html', 'json', 'jsonl', 'csv', 'tsv', 'feed', 'gzip', 'zip', 'warc', 'wacz'] as const;
export type SourceFormat = (typeof sourceFormats)[number];

const byEnding: Readonly<Record<string, SourceFormat>> = {
  ...{ txt: 'txt', text: 'txt', html: 'html', htm: 'html', xhtml: 'html', json: 'json', jsonl: 'jsonl', ndjson: 'jsonl' },
  ...{ csv: 'csv', tsv: 'tsv', tab: 'tsv', xml: 'feed', rss: 'feed', atom: 'feed', rdf: 'feed' },
  ...{ gz: 'gzip', gzip: 'gzip', zip: 'zip', warc: 'warc', wacz: 'wacz' },
};

/** ZIP archives by their bytes, in which nobody means us to look. */
const otherZips = new Set(['docx', 'xlsx', 'pptx', 'odt', 'ods', 'odp', 'epub', 'jar', 'apk', 'kmz']);

const endingOf = (name: string): string => name.slice(name.lastIndexOf('.') + 1).toLowerCase();

/** `constructor.toString` is no format. */
export const formatByName = (name: string): SourceFormat | null => {
  const ending = endingOf(name);
  return name.includes('.') && Object.hasOwn(byEnding, ending) ? byEnding[ending]! : null;
};

/** `page.html` of `page.html.gz`. */
export const withoutGzip = (name: string): string => name.replace(/\.gz(?:ip)?$/i, '');

const startsWith = (head: Uint8Array, bytes: readonly number[]): boolean => bytes.every((byte, i) => head[i] === byte);

/** What the first bytes show beyond doubt. */
export const archiveOf = (head: Uint8Array, name: string): SourceFormat | null => {
  if (startsWith(head, [0x1f, 0x8b, 0x08])) return 'gzip';
  if (startsWith(head, [0x50, 0x4b, 0x03, 0x04]) || startsWith(head, [0x50, 0x4b, 0x05, 0x06]))
    return otherZips.has(endingOf(name)) ? null : 'zip';
  return /^WARC\/\d/.test(Buffer.from(head.subarray(0, 8)).toString('latin1')) ? 'warc' : null;
};

/** By the look of the beginning; null for what is no text. */
export const formatByLook = (head: Uint8Array): SourceFormat | null => {
  if (startsWith(head, [0xff, 0xfe]) || startsWith(head, [0xfe, 0xff])) return 'txt';
  if (head.includes(0)) return null;
  const text = Buffer.from(head)
    .toString('latin1')
    .replace(/^\xef\xbb\xbf/, '')
    .trimStart();
  const start = text.slice(0, 4096).toLowerCase();
  if (start.startsWith('<!doctype html') || start.startsWith('<html')) return 'html';
  if (/^<(?:\?xml|rss|feed|rdf:rdf)\b/.test(start)) return start.includes('<html') ? 'html' : 'feed';
  if (start.startsWith('{')) return isLineOfJson(Buffer.from(head)) ? 'jsonl' : 'json';
  return start.startsWith('[') ? 'json' : 'txt';
};

/** A whole object on the first line, or one that goes on past what has been looked at; a JSON Feed on one line says what it is. */
const isLineOfJson = (head: Buffer): boolean => {
  const end = head.indexOf(0x0a);
  const line = head
    .subarray(0, end < 0 ? head.length : end)
    .toString('utf8')
    .trim();
  if (line.includes('jsonfeed.org/version')) return false;
  if (end < 0 && head.length >= headSize) return true;
  try {
    JSON.parse(line.replace(/^\ufeff/, ''));
    return true;
  } catch {
    return false; // the rest of the object stands on the next lines
  }
};

/** So much is looked at. */
export const headSize = 16 * 1024;
/** What shows an archive stands in so few bytes. */
export const magicSize = 8;
