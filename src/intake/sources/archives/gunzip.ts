// A gzip stream unpacked, member after member, so that it can be said which one broke and at which byte. Web archives are made of one member
// a record; Node's own Gunzip goes over them without saying where it is.
import { crc32, createInflateRaw, type InflateRaw } from 'node:zlib';
import { type ByteReader, createByteReader } from '../bytes/byte-reader.ts';
import { createSwellCheck } from '../limits.ts';
import { type Opening, refused } from '../opening.ts';

const packedChunk = 64 * 1024;
/** Next to empty members cost far more than their bytes: where there are so many of them, somebody means harm. */
const manyMembers = 10_000;
const smallestMember = 32;
const magic = [0x1f, 0x8b, 0x08] as const;

export const gunzip = async function* (source: AsyncIterable<Uint8Array>, opening: Opening): AsyncGenerator<Uint8Array> {
  const reader = createByteReader(source);
  try {
    for (let start = 0, count = 1; await passHeader(reader, start); start = reader.offset(), count++) {
      if (count > manyMembers && start < count * smallestMember)
        throw refused(`${count} gzip members in ${start} bytes`, `at least ${smallestMember} bytes each`);
      yield* member(reader, start, opening);
    }
  } finally {
    await reader.close();
  }
};

const brokenOff = (reader: ByteReader, start: number): Error =>
  refused(`the end at byte ${reader.offset()}, in the gzip member that begins at byte ${start}`, 'the rest of it');

const damaged = (start: number, what: string): Error =>
  refused(`${what} in the gzip member that begins at byte ${start}`, 'whole gzip data');

/** False where nothing follows. Zeros that fill up the last block of a tape or disk are nothing. */
const passHeader = async (reader: ByteReader, start: number): Promise<boolean> => {
  const fixed = await reader.take(10);
  if (fixed.length === 0) return false;
  if (start > 0 && fixed.every((byte) => byte === 0)) return false;
  if (!magic.every((byte, i) => fixed[i] === byte || i >= fixed.length)) throw damaged(start, 'other bytes than those of gzip');
  if (fixed.length < 10) throw brokenOff(reader, start);
  const flags = fixed[3]!;
  if (flags & 4) {
    const size = await reader.take(2);
    if (size.length < 2) throw brokenOff(reader, start);
    await reader.take(size[0]! + size[1]! * 256);
  }
  for (const flag of [8, 16]) if (flags & flag) await passZeroEnded(reader, start);
  if (flags & 2) await reader.take(2);
  return true;
};

/** A name or a comment. */
const passZeroEnded = async (reader: ByteReader, start: number): Promise<void> => {
  for (;;) {
    const bytes = await reader.some(packedChunk);
    if (bytes === null) throw brokenOff(reader, start);
    const end = bytes.indexOf(0);
    if (end < 0) continue;
    reader.unread(bytes.subarray(end + 1));
    return;
  }
};

const member = async function* (reader: ByteReader, start: number, opening: Opening): AsyncGenerator<Uint8Array> {
  const check = createSwellCheck(opening);
  const engine = createInflateRaw({ chunkSize: packedChunk });
  const feeding = feed(reader, engine);
  let sum = 0;
  let size = 0;
  try {
    for await (const out of engine as AsyncIterable<Uint8Array>) {
      sum = crc32(out, sum);
      size += out.length;
      check(out.length, size, engine.bytesWritten);
      yield out;
    }
  } catch (error) {
    throw failureOf(error, reader, start);
  }
  await feeding;
  const trailer = Buffer.from(await reader.take(8));
  if (trailer.length < 8) throw brokenOff(reader, start);
  if (trailer.readUInt32LE(0) !== sum || trailer.readUInt32LE(4) !== size % 2 ** 32) throw damaged(start, 'a wrong checksum');
};

/** Only zlib's own complaints are put into words. */
const failureOf = (error: unknown, reader: ByteReader, start: number): unknown => {
  const code = error instanceof Error && 'code' in error ? error.code : null;
  if (code === 'Z_BUF_ERROR') return brokenOff(reader, start);
  return typeof code === 'string' && code.startsWith('Z_') ? damaged(start, 'damaged data') : error;
};

/** Gives the engine bytes until its stream ends, and the reader those that stand behind it. A failure of the source goes through the engine. */
const feed = async (reader: ByteReader, engine: InflateRaw): Promise<void> => {
  let given = 0;
  try {
    for (;;) {
      const chunk = await reader.some(packedChunk);
      if (chunk === null) {
        engine.end();
        return;
      }
      given += chunk.length;
      await new Promise<void>((resolve) => engine.write(chunk, () => resolve()));
      if (engine.bytesWritten === given && !engine.destroyed) continue;
      reader.unread(chunk.subarray(chunk.length - Math.min(chunk.length, given - engine.bytesWritten)));
      return;
    }
  } catch (error) {
    engine.destroy(error instanceof Error ? error : new Error(String(error)));
  }
};
