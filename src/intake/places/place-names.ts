// How a gazetteer's place is named: one main Arabic name and its other spellings, out of the many alternate names that its source lists
// in every language that uses the script. Rules only; the importer of places and the script that makes the world pack both use them.
import { fold } from '../../text/index.ts';

export interface ChosenNames {
  readonly ar: string;
  readonly spellings: readonly string[];
}

/** Words that say what a place is; they go before names in lists, and a report reads them apart from the name. */
const descriptive =
  /^(?:مدينة|بلدة|قرية|محافظة|ولاية|منطقة|إقليم|اقليم|شعبية|بلدية|إمارة|امارة|جهة|قضاء|ناحية|مركز|مقاطعة|لواء|حي|مديرية|داخلة)\s+(?=\S)/;
/** Words of Persian, Urdu and Ottoman lists: what stands with them is no Arabic name. */
const foreign = /(?:^|\s)(?:شهرستان|استان|شهر|ضلع|ولسوالي|نگر|قريه|ناحيه|مرکز)(?=\s|$)/;
const invisible = /[\u0610-\u061a\u0640\u064b-\u065f\u0670\u200b-\u200f\u202a-\u202e\u2066-\u2069\ufeff]/g;
/** Arabic letters alone; alef maksura and ta marbuta only where a word can have them, at its end. */
const arabic = /^(?!.*[ىة][ء-ي])[\u0621-\u063a\u0641-\u064a]+(?:[ -][\u0621-\u063a\u0641-\u064a]+)*$/;

const bareName = (name: string): string => name.replace(descriptive, '').replace(descriptive, '');

/** Without marks, what follows a comma or bracket, and the words that say what it is. */
export const cleanName = (name: string): string => bareName(name.split(/[،(]/)[0]!.replace(invisible, '').replace(/\s+/g, ' ').trim());

/** Bare Arabic names among alternates, each once, in their order. */
export const arabicNames = (alternates: readonly string[]): string[] => [
  ...new Set(alternates.map(cleanName).filter((name) => arabic.test(name) && !foreign.test(name))),
];

/** Arabic letters and numbers: a quarter may be called after a day of the year. */
const arabicOrNumber = /^(?=.*[\u0621-\u063a\u0641-\u064a])[\u0621-\u063a\u0641-\u064a\d]+(?:[ -][\u0621-\u063a\u0641-\u064a\d]+)*$/;

/** Names that an office or somebody by hand gave in Arabic: two may stand in one cell, and there are no other languages to be told apart. */
export const givenNames = (names: readonly string[]): string[] => [
  ...new Set(
    fromPersian(names.flatMap((name) => name.split(/[_/;|]/)))
      .map(cleanName)
      .filter((name) => arabicOrNumber.test(name)),
  ),
];

/** Persian letters that Arabic newsrooms write by their own nearest ones; what has letters beyond these has no one Arabic spelling. */
export const fromPersian = (alternates: readonly string[]): string[] =>
  alternates.map((name) => name.replaceAll('ی', 'ي').replaceAll('ک', 'ك').replaceAll('‌', ' '));

export const letters = (name: string): number => fold(name).replace(/[\s-]/g, '').length;

// biome-ignore format: the alphabet in its order
const sounds: Readonly<Record<string, string>> = {
  ب: 'b', ت: 't', ث: 't', ج: 'g', ح: 'h', خ: 'k', د: 'd', ذ: 'd', ر: 'r', ز: 'z', س: 's', ش: 's', ص: 's', ض: 'd', ط: 't', ظ: 'z',
  غ: 'g', ف: 'f', ق: 'k', ك: 'k', ل: 'l', م: 'm', ن: 'n', ه: 'h',
};

/** Consonants by rough sound, so that a name in two scripts can be compared. */
const arabicSounds = (name: string): string =>
  [...name.replace(/(^|\s)ال/g, '$1').replace(/ة/g, '')].map((letter) => sounds[letter] ?? '').join('');

const latinArticle = /(^|[\s-])(?:a[lnrstdz]|ash|ath|adh|el|es|er|en)[\s-]+/g;

export const latinSounds = (name: string): string =>
  name
    .normalize('NFD')
    .toLowerCase()
    .replace(/[^a-z\s-]/g, '')
    .replace(latinArticle, '$1')
    .replace(/kh|ck|[cq]/g, 'k')
    .replace(/sh|ch/g, 's')
    .replace(/([tdgz])h/g, '$1')
    .replace(/ph|[vf]/g, 'f')
    .replace(/x/g, 'ks')
    .replace(/j/g, 'g')
    .replace(/p/g, 'b')
    .replace(/h(?=$|[\s-])/g, '')
    .replace(/([^aeiou])\1/g, '$1')
    .replace(/[aeiouyw\s-]/g, '');

/** Levenshtein distance of two short strings. */
export const distance = (a: string, b: string): number => {
  let row = Array.from({ length: b.length + 1 }, (_, i) => i);
  for (let i = 1; i <= a.length; i++) {
    const next = [i];
    for (let j = 1; j <= b.length; j++) next.push(Math.min(row[j]! + 1, next[j - 1]! + 1, row[j - 1]! + (a[i - 1] === b[j - 1] ? 0 : 1)));
    row = next;
  }
  return row[b.length]!;
};

const withoutArticle = (name: string): string => fold(name).replace(/^ال/, '');

/** Lower is better: near the Latin sounds first, then written as Arabic newsrooms write (hamza, ta marbuta, article). */
const cost = (name: string, sound: string): number =>
  distance(arabicSounds(name), sound) * 8 +
  (/^(?:ال)?[أإآ]|ة$/.test(name) ? 0 : 1) +
  (/.[أإئؤ]|آ/.test(name) ? 2 : 0) +
  (/[هى]$/.test(name) ? 2 : 0) +
  (name.startsWith('ال') ? 0 : 1) +
  name.split(' ').length;

const sameName = (a: string, b: string): boolean => withoutArticle(a) === withoutArticle(b);

/** Another spelling of the name, not another name of the place: sounds alike, a letter or two apart, or the name with a word more. */
const spells = (name: string, main: string, sound: string): boolean => {
  const [a, b] = [withoutArticle(name), withoutArticle(main)];
  const apart = distance(a, b);
  if (apart <= (b.length >= 8 ? 2 : b.length >= 5 ? 1 : 0)) return true;
  return a.startsWith(`${b} `) || (letters(name) >= 5 && distance(arabicSounds(name), sound) === 0);
};

const spellingLimit = 4;

/** The main name and the spellings among the alternate names of a place; null where none is Arabic. */
export const chooseNames = (latin: string, names: readonly string[], isCommon: (name: string) => boolean): ChosenNames | null => {
  const sound = latinSounds(latin);
  const usable = names.filter((name) => letters(name) >= 3);
  const byCost = usable.map((name, i) => ({ name, i, cost: cost(name, sound) })).sort((a, b) => a.cost - b.cost || a.i - b.i);
  const main = byCost[0]?.name;
  if (main === undefined) return null;
  const spellings: string[] = [];
  for (const { name } of byCost.slice(1)) {
    const known = [main, ...spellings].some((other) => sameName(name, other));
    if (!known && !isCommon(name) && spells(name, main, sound) && spellings.length < spellingLimit) spellings.push(name);
  }
  return { ar: main, spellings };
};

// What the importer needs besides: names in Latin letters, as ids and as cells.

/** The part of an id that a Latin name gives. */
export const slug = (latin: string): string =>
  latin
    .normalize('NFD')
    .toLowerCase()
    .replaceAll('ı', 'i')
    .replace(/[\u0300-\u036f'`ʼʿ‘’]/g, '')
    .replace(/^emirate of /, '')
    .replace(/^(?:a[lnrstdz]|ash|ath|adh|el) ?[- ](?=\S{3})/, '')
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-+|-+$/g, '');

export const plainLatin = (name: string): string =>
  name
    .replace(/[`‘’ʼʿ]/g, "'")
    .replace(/^'/, '')
    .trim();
