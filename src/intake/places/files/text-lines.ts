// A file of places becomes batches of decoded lines with their numbers, in constant memory. A line that cannot be read is said so in its place.
import { isUtf8 } from 'node:buffer';
import { type LineBatch, lineBatches } from '../../reports/line-batches.ts';
import { badRow, type PlaceFile, type Skip, wrongFile } from '../place-draft.ts';

export interface TextLine {
  readonly line: number;
  readonly text: string;
}

const longestLine = 1024 * 1024;

// What users hand over by mistake, by its first bytes.
const signs: readonly (readonly [bytes: readonly number[], got: string, expected: string])[] = [
  [[0x50, 0x4b, 0x03, 0x04], 'a zip archive or a workbook', 'the text file inside it, or the sheet saved as CSV'],
  [[0x1f, 0x8b], 'a gzip archive', 'the text file inside it'],
  [[0xff, 0xfe], 'text in UTF-16', 'UTF-8'],
  [[0xfe, 0xff], 'text in UTF-16', 'UTF-8'],
];
const mark = [0xef, 0xbb, 0xbf];

const startsWith = (bytes: Uint8Array, sign: readonly number[]): boolean => sign.every((byte, i) => bytes[i] === byte);

/** The file's bytes without a byte order mark; throws where it is of another sort altogether. */
export const textChunks = async function* ({ name, open }: PlaceFile): AsyncGenerator<Uint8Array> {
  let head: Uint8Array | null = new Uint8Array(0);
  for await (const chunk of open()) {
    if (head === null) yield chunk;
    else {
      head = head.length === 0 ? chunk : Buffer.concat([head, chunk]);
      if (head.length < 4) continue;
      yield checkedHead(name, head);
      head = null;
    }
  }
  if (head === null) return;
  if (head.length === 0) throw wrongFile(name, 'an empty file', 'rows of places');
  yield checkedHead(name, head);
};

const checkedHead = (name: string, head: Uint8Array): Uint8Array => {
  const sign = signs.find(([bytes]) => startsWith(head, bytes));
  if (sign !== undefined) throw wrongFile(name, sign[1], sign[2]);
  return startsWith(head, mark) ? head.subarray(mark.length) : head;
};

export const isLine = (line: TextLine | Skip): line is TextLine => 'text' in line;

/** Lines without their ends; blank ones are left out. */
export const readLines = async function* (file: PlaceFile): AsyncGenerator<readonly (TextLine | Skip)[]> {
  for await (const batch of lineBatches(textChunks(file), longestLine)) yield linesOf(file.name, batch);
};

const linesOf = (file: string, { bytes, line, refused }: LineBatch): (TextLine | Skip)[] => {
  if (refused !== null) return [badRow({ file, line }, 'a line of more than 1 MB', `${refused} bytes`)];
  const buffer = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const whole = isUtf8(buffer);
  // Latin-1 keeps every byte, so that the lines of a batch with a bad one in it can still be told apart.
  const lines = buffer.toString(whole ? 'utf8' : 'latin1').split('\n');
  return lines.flatMap((text, i) =>
    text.trim() === '' ? [] : [whole ? { line: line + i, text: bare(text) } : decoded(file, line + i, text)],
  );
};

const bare = (text: string): string => (text.endsWith('\r') ? text.slice(0, -1) : text);

const decoded = (file: string, line: number, latin1: string): TextLine | Skip => {
  const bytes = Buffer.from(latin1, 'latin1');
  if (isUtf8(bytes)) return { line, text: bare(bytes.toString('utf8')) };
  return badRow({ file, line }, 'bytes that are no UTF-8', JSON.stringify(bytes.toString('utf8').slice(0, 60)));
};
