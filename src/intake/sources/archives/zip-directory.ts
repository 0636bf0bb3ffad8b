// The central directory of a ZIP archive as plain members: what can be read, and what is refused by name and why.
import yauzl from 'yauzl';
import type { IntakeLimits } from '../limits.ts';
import { refused } from '../opening.ts';

export interface Member {
  readonly name: string;
  readonly entry: yauzl.Entry;
  readonly isLink: boolean;
  /** Why it is not read. */
  readonly refusal: string | null;
}

/** Damage is told by yauzl in words of its own. */
export const damagedZip = (error: unknown): Error =>
  error instanceof Error
    ? refused(`a damaged ZIP archive (${error.message})`, 'a whole one')
    : refused('a damaged ZIP archive', 'a whole one');

/** In the order of the directory. Held as a whole, since members that overlap are seen only beside each other. */
export const membersOf = async (zip: yauzl.ZipFile, { members: most }: IntakeLimits): Promise<readonly Member[]> => {
  if (zip.entryCount > most) throw refused(`an archive of ${zip.entryCount} members`, `at most ${most}`);
  const entries: yauzl.Entry[] = [];
  try {
    for await (const entry of zip.eachEntry()) entries.push(entry);
  } catch (error) {
    throw damagedZip(error);
  }
  const overlapping = overlaps(entries);
  return entries.map((entry) => toMember(entry, overlapping.has(entry))).filter(({ name }) => !name.endsWith('/'));
};

/** Members that begin before the data of another one has ended: no packer writes such, and a small file so unpacks to petabytes. */
const overlaps = (entries: readonly yauzl.Entry[]): ReadonlySet<yauzl.Entry> => {
  const found = new Set<yauzl.Entry>();
  let end = 0;
  for (const entry of entries.toSorted((a, b) => a.relativeOffsetOfLocalHeader - b.relativeOffsetOfLocalHeader)) {
    const start = entry.relativeOffsetOfLocalHeader;
    if (start < end) found.add(entry);
    end = Math.max(end, start + entry.compressedSize);
  }
  return found;
};

const linkMode = 0o120000;
const typeMask = 0o170000;

const toMember = (entry: yauzl.Entry, overlaps: boolean): Member => {
  const name = yauzl.getFileNameLowLevel(entry.generalPurposeBitFlag, entry.fileNameRaw, entry.extraFields, false);
  const isLink = ((entry.externalFileAttributes >>> 16) & typeMask) === linkMode;
  return { name, entry, isLink, refusal: refusalOf(name, entry, overlaps) };
};

const refusalOf = (name: string, entry: yauzl.Entry, overlaps: boolean): string | null => {
  if (yauzl.validateFileName(name) !== null || name.includes('\0'))
    return refused('a name that leads out of the archive', 'a name within it').message;
  if (overlaps) return refused('a member that overlaps another one', 'members one after another').message;
  if (entry.isEncrypted()) return refused('an encrypted member', 'one that can be read without a password').message;
  if (!entry.canDecodeFileData()) return refused(`compression method ${entry.compressionMethod}`, 'stored or deflated data').message;
  return null;
};
