// Bytes of a document become text: what they are is more to be trusted than what they are said to be. A byte order mark decides, then whether
// they are UTF-8, then the declarations of carrier and document, then how much like Arabic each encoding makes them look.
import { isUtf8 } from 'node:buffer';
import { bad } from '../../reports/report-fields.ts';
import { mojibakeIn } from './mojibake.ts';

export interface Decoded {
  readonly text: string;
  /** As the Encoding Standard names it. */
  readonly encoding: string;
}

const marks: readonly (readonly [encoding: string, bytes: readonly number[]])[] = [
  ['utf-8', [0xef, 0xbb, 0xbf]],
  ['utf-16le', [0xff, 0xfe]],
  ['utf-16be', [0xfe, 0xff]],
];

/** Encodings in which Arabic pages without a declaration are written. */
const guesses = ['windows-1256', 'iso-8859-6'] as const;

/** What begins like this is no text. */
const binaries: Readonly<Record<string, string>> = {
  '%PDF-': 'a PDF file',
  'PK\u0003\u0004': 'a ZIP archive',
  '\u0089PNG': 'a picture',
  GIF8: 'a picture',
  '\u00ff\u00d8\u00ff': 'a picture',
  '\u007fELF': 'a program',
  '\u00d0\u00cf\u0011\u00e0': 'a document of an office program',
  'SQLite format 3': 'a database',
};

/** Some old pages hold a stray zero byte; a file with more than so many is none of text. */
const mostZeros = 0.001;

/** Throws an IsnadError for what is no text, or text that an earlier program has spoiled. `declared` are labels, the carrier's before the document's. */
export const decodeBytes = (bytes: Uint8Array, declared: readonly string[] = []): Decoded => {
  const decoded = decode(bytes, declared);
  const spoiled = mojibakeIn(decoded.text);
  if (spoiled) throw bad('text', spoiled, 'Arabic letters; the text was spoiled before it came here');
  return { ...decoded, text: safeText(decoded.text) };
};

/** Half characters and zero characters, which stores and standards refuse, become the replacement character. */
export const safeText = (text: string): string => text.toWellFormed().replaceAll('\0', '\ufffd');

const decode = (bytes: Uint8Array, declared: readonly string[]): Decoded => {
  const marked = marks.find(([, mark]) => mark.every((byte, i) => bytes[i] === byte));
  if (marked)
    return { text: decodeAs(marked[0], bytes) ?? refuse(`bytes that are no ${marked[0]}, as their mark says`), encoding: marked[0] };
  const start = Buffer.from(bytes.subarray(0, 16)).toString('latin1');
  const binary = Object.entries(binaries).find(([magic]) => start.startsWith(magic));
  if (binary) return refuse(binary[1]);
  const wide = wideOf(bytes);
  if (wide) return { text: decodeAs(wide, bytes) ?? refuse(`bytes that are no ${wide}, which they look like`), encoding: wide };
  if (zerosIn(bytes) > bytes.length * mostZeros) return refuse('zero bytes, as binary files have them');
  if (isUtf8(bytes)) return { text: Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length).toString('utf8'), encoding: 'utf-8' };
  return decodeDeclared(bytes, declared) ?? decodeGuessed(bytes);
};

const refuse = (got: string): never => {
  throw bad('document', got, 'text in UTF-8, UTF-16, windows-1256 or ISO-8859-6');
};

const decodeAs = (label: string, bytes: Uint8Array): string | null => {
  try {
    return new TextDecoder(label, { fatal: true }).decode(bytes);
  } catch {
    return null; // an unknown label or bytes that it cannot be: the next way is tried, and the last one tells
  }
};

const zerosIn = (bytes: Uint8Array): number => {
  let count = 0;
  for (let at = bytes.indexOf(0); at >= 0; at = bytes.indexOf(0, at + 1)) count++;
  return count;
};

/** UTF-16 without a mark: of Arabic and ASCII text nearly every other byte is 0x06 or 0x00. */
const wideOf = (bytes: Uint8Array): 'utf-16le' | 'utf-16be' | null => {
  const length = Math.min(bytes.length & ~1, 4096);
  if (length < 8) return null;
  const high = [0, 0];
  for (let i = 0; i < length; i++) if (bytes[i] === 0x00 || bytes[i] === 0x06) high[i & 1]!++;
  const half = length / 2;
  if (high[1]! > half * 0.9 && high[0]! < half * 0.3) return 'utf-16le';
  return high[0]! > half * 0.9 && high[1]! < half * 0.3 ? 'utf-16be' : null;
};

const isArabic = (code: number): boolean => code >= 0x0621 && code <= 0x064a;

/** Letters that make up most of any Arabic text; an encoding that is wrong scatters them. */
const usual = new Set([...'الميونرتبةعدسف'].map((letter) => letter.charCodeAt(0)));

/** Letters beyond ASCII that are looked at, wherever they stand: pages begin with kilobytes of script. */
const sampled = 20_000;

/** Between 0 and 1: how many of its letters beyond ASCII are the usual ones of Arabic. */
const arabicness = (text: string): number => {
  let [letters, good] = [0, 0];
  for (let i = 0; i < text.length && letters < sampled; i++) {
    const code = text.charCodeAt(i);
    if (code < 0x80) continue;
    letters++;
    if (isArabic(code) && usual.has(code)) good++;
  }
  return letters === 0 ? 0 : good / letters;
};

/** Below this a declaration is not believed where another reading looks like Arabic. */
const likeArabic = 0.45;

/** UTF-8 with a few bad bytes is UTF-8 that was cut or mixed: its bad bytes become the replacement character. */
const mostReplaced = 0.01;

const decodeDeclared = (bytes: Uint8Array, declared: readonly string[]): Decoded | null => {
  const loose = new TextDecoder('utf-8').decode(bytes);
  const replaced = loose.split('\ufffd').length - 1;
  if (replaced <= loose.length * mostReplaced && arabicness(loose) > likeArabic) return { text: loose, encoding: 'utf-8' };
  for (const label of declared) {
    const text = decodeAs(label, bytes);
    if (text === null || /^utf-?(?:8|16)/i.test(label)) continue;
    const better = guesses.some((guess) => arabicness(new TextDecoder(guess).decode(bytes)) > arabicness(text) + 0.3);
    if (!better) return { text, encoding: new TextDecoder(label).encoding };
  }
  return null;
};

const decodeGuessed = (bytes: Uint8Array): Decoded => {
  const all = guesses.map((encoding) => ({ encoding, text: new TextDecoder(encoding).decode(bytes) }));
  const [best] = all.sort((a, b) => arabicness(b.text) - arabicness(a.text));
  if (arabicness(best!.text) > likeArabic) return best!;
  return refuse('bytes that are no UTF-8 and look like Arabic in no other encoding');
};
