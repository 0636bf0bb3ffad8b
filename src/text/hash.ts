// A short, pure hash for ids of things that nobody forges (claims). Reports, whose ids must resist forgery,
// are hashed with SHA-256 by intake.

// Four odd multipliers; each lane walks the text with its own.
const multipliers = [0x01000193, 0x9e3779b1, 0x85ebca6b, 0xc2b2ae35];

/** MurmurHash3's 32-bit finalizer (public domain), so that close inputs end far apart. */
const finish = (value: number): number => {
  let h = value;
  h = Math.imul(h ^ (h >>> 16), 0x85ebca6b);
  h = Math.imul(h ^ (h >>> 13), 0xc2b2ae35);
  return (h ^ (h >>> 16)) >>> 0;
};

/** 128 bits of a string, as 32 lower-case hexadecimal digits. */
export const hash128 = (text: string): string => {
  let out = '';
  let before = text.length;
  for (const multiplier of multipliers) {
    let h = multiplier ^ before;
    for (let i = 0; i < text.length; i++) h = Math.imul(h ^ text.charCodeAt(i), multiplier);
    before = finish(h);
    out += before.toString(16).padStart(8, '0');
  }
  return out;
};
