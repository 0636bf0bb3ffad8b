// Text that an earlier program has read in a wrong encoding and written again: letters of another script where Arabic was. It is told, not read.

/** Of so many letters on, a share says something. */
const leastLetters = 20;

interface Sign {
  readonly name: string;
  readonly codes: ReadonlySet<number>;
  /** What share of all letters beyond ASCII these must be. */
  readonly share: number;
}

const codesOf = (letters: string): ReadonlySet<number> => new Set([...letters].map((letter) => letter.charCodeAt(0)));

// Each Arabic letter is D8 or D9 and another byte in UTF-8: read as a one-byte encoding, every second sign is one of the same two.
const signs: readonly Sign[] = [
  { name: 'UTF-8 that was read as Latin letters and written again (Ø§Ù„…)', codes: codesOf('ØÙÃ'), share: 0.25 },
  { name: 'UTF-8 that was read as windows-1256 and written again (ط§ظ„…)', codes: codesOf('طظ'), share: 0.35 },
  { name: 'windows-1256 that was read as Latin letters and written again (ÇáÃ…)', codes: codesOf('ÇáíãæäÑÊÈÉÏÓÝåÞßÚÍ'), share: 0.7 },
];

const mostReplaced = 0.2;
/** Letters beyond ASCII that are looked at, wherever they stand. */
const sampled = 50_000;

/** What is wrong with it, in words; null where nothing is. */
export const mojibakeIn = (text: string): string | null => {
  const counts = signs.map(() => 0);
  let [letters, replaced] = [0, 0];
  for (let i = 0; i < text.length && letters < sampled; i++) {
    const code = text.charCodeAt(i);
    if (code < 0x80) continue;
    letters++;
    if (code === 0xfffd) replaced++;
    for (const [n, sign] of signs.entries()) if (sign.codes.has(code)) counts[n]!++;
  }
  if (letters < leastLetters) return null;
  const found = signs.find(({ share }, n) => counts[n]! > letters * share);
  if (found) return found.name;
  return replaced > letters * mostReplaced ? 'signs that stand for letters which were lost (\ufffd)' : null;
};
