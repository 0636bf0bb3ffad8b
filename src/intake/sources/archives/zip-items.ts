// What a ZIP archive holds, as items: every member in the order of the directory, archives in it opened in turn. Of a WACZ, which is a ZIP
// archive as well, its web archives.
import { crc32 } from 'node:zlib';
import yauzl from 'yauzl';
import { IsnadError } from '../../../model/index.ts';
import type { Item } from '../../item.ts';
import { wholeOf } from '../bytes/peek.ts';
import { createSwellCheck, inside } from '../limits.ts';
import { failed, failedWhole, type ItemsOf, type Openable, type Opening, refused } from '../opening.ts';
import { damagedZip, type Member, membersOf } from './zip-directory.ts';

export const zipItems = async function* (source: Openable, outer: Opening, itemsOf: ItemsOf): AsyncGenerator<Item> {
  const opening = { ...inside(outer), isFound: true };
  const zip = await openZip(source, opening);
  try {
    const members = await membersOf(zip, opening.limits);
    for (const member of pagesOnly(members)) {
      if (opening.unpacked.bytes > opening.limits.unpackedSize) {
        const { unpackedSize } = opening.limits;
        yield failedWhole(source.name, refused(`more than ${unpackedSize} unpacked bytes`, 'an archive that gives at most so many'));
        return;
      }
      yield* memberItems(zip, member, `${source.name}/${member.name}`, opening, itemsOf);
    }
  } finally {
    zip.close();
  }
};

const options = { lazyEntries: true, autoClose: false, decodeStrings: false } as const;

const openZip = async ({ path, bytes }: Openable, { limits }: Opening): Promise<yauzl.ZipFile> => {
  const held =
    path === null ? await wholeOf(bytes(), limits.heldArchive, `at most ${limits.heldArchive} of a ZIP archive in a stream`) : null;
  try {
    return await (held === null
      ? yauzl.openPromise(path!, options)
      : yauzl.fromBufferPromise(Buffer.from(held.buffer, held.byteOffset, held.length), options));
  } catch (error) {
    throw isOfFileSystem(error) ? error : damagedZip(error);
  }
};

const isOfFileSystem = (error: unknown): boolean => error instanceof Error && 'syscall' in error;

/** A WACZ is known by what stands in it. */
const pagesOnly = (members: readonly Member[]): readonly Member[] => {
  const archives = members.filter(({ name }) => /^archive\/[^/]+\.warc(?:\.gz)?$/i.test(name));
  return archives.length > 0 && members.some(({ name }) => name === 'datapackage.json') ? archives : members;
};

const isHidden = (name: string): boolean => name.split('/').some((part) => part.startsWith('.') || part === '__MACOSX');

const memberItems = async function* (
  zip: yauzl.ZipFile,
  member: Member,
  name: string,
  opening: Opening,
  itemsOf: ItemsOf,
): AsyncGenerator<Item> {
  if (member.refusal !== null) yield failed(name, new IsnadError('bad-input', member.refusal));
  else if (member.isLink) opening.passOver(name, 'link');
  else if (isHidden(member.name)) opening.passOver(name, 'hidden');
  else yield* itemsOf({ name, fileName: member.name, path: null, bytes: () => unpack(zip, member, opening) }, opening);
};

/** yauzl sees to it that a member has the size that the directory says. */
const unpack = async function* (zip: yauzl.ZipFile, { entry }: Member, opening: Opening): AsyncGenerator<Uint8Array> {
  const check = createSwellCheck(opening);
  let sum = 0;
  let size = 0;
  try {
    for await (const chunk of (await zip.openReadStreamPromise(entry)) as AsyncIterable<Uint8Array>) {
      sum = crc32(chunk, sum);
      size += chunk.length;
      check(chunk.length, size, entry.compressedSize);
      yield chunk;
    }
  } catch (error) {
    throw error instanceof IsnadError || isOfFileSystem(error) ? error : damagedZip(error);
  }
  if (sum !== entry.crc32) throw refused('a member with a wrong checksum', 'whole data');
};
