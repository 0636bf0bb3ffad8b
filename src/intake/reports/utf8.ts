// Bytes become text, or a refusal that says at which byte they are no UTF-8 text. A byte order mark at the start is no part of the text.
import { isUtf8 } from 'node:buffer';
import { bad } from './report-fields.ts';

const mark = [0xef, 0xbb, 0xbf];

export const withoutMark = (bytes: Uint8Array): Uint8Array =>
  mark.every((byte, i) => bytes[i] === byte) ? bytes.subarray(mark.length) : bytes;

/** `offset` is where these bytes stand in their file, for the message. */
export const decodeUtf8 = (bytes: Uint8Array, offset: number): string => {
  const buffer = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  if (!isUtf8(buffer)) {
    const at = firstBadByte(buffer);
    throw bad('encoding', `byte 0x${buffer[at]!.toString(16).padStart(2, '0')} at offset ${offset + at}`, 'UTF-8');
  }
  return buffer.toString('utf8');
};

/** A replacement character in the decoded text that does not stand in the bytes. */
const firstBadByte = (buffer: Buffer): number => {
  const text = buffer.toString('utf8');
  let from = 0;
  let at = 0;
  for (;;) {
    const next = text.indexOf('\ufffd', from);
    at += Buffer.byteLength(text.slice(from, next));
    if (!(buffer[at] === 0xef && buffer[at + 1] === 0xbf && buffer[at + 2] === 0xbd)) return at;
    at += 3;
    from = next + 1;
  }
};
