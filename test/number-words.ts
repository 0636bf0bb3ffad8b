// Writes whole numbers out in Arabic words, for the round trip of number-words.test.ts: both genders of what is counted,
// nominative and oblique, two spellings of مئة, واو joined or apart.

export interface Manner {
  /** Gender of the counted noun: units disagree with it from three to ten. */
  readonly gender: 'm' | 'f';
  readonly oblique: boolean;
  readonly hundred: 'مئة' | 'مائة';
  /** ثلاث مئة rather than ثلاثمئة. */
  readonly hundredApart: boolean;
  readonly andApart: boolean;
}

const stems = ['', '', '', 'ثلاث', 'أربع', 'خمس', 'ست', 'سبع', 'ثماني', 'تسع', 'عشر'];
const tenStems = ['', '', 'عشر', 'ثلاث', 'أربع', 'خمس', 'ست', 'سبع', 'ثمان', 'تسع'];

const scales = [
  { value: 1e9, one: 'مليار', accusative: 'مليارا', many: 'مليارات' },
  { value: 1e6, one: 'مليون', accusative: 'مليونا', many: 'ملايين' },
  { value: 1e3, one: 'ألف', accusative: 'ألفا', many: 'آلاف' },
];

const masculine = (stem: string): string => (stem === 'ثماني' ? 'ثمانية' : `${stem}ة`);

const unit = (n: number, { gender, oblique }: Manner): string => {
  if (n === 1) return gender === 'm' ? 'واحد' : 'واحدة';
  if (n === 2) return (gender === 'm' ? 'اثن' : 'اثنت') + (oblique ? 'ين' : 'ان');
  return gender === 'm' ? masculine(stems[n]) : stems[n];
};

const teen = (n: number, manner: Manner): string => {
  const tail = manner.gender === 'm' ? 'عشر' : 'عشرة';
  if (n === 11) return `${manner.gender === 'm' ? 'أحد' : 'إحدى'} ${tail}`;
  if (n === 12) return `${manner.gender === 'm' ? 'اثن' : 'اثنت'}${manner.oblique ? 'ي' : 'ا'} ${tail}`;
  return `${unit(n - 10, manner)} ${tail}`;
};

const hundreds = (n: number, { oblique, hundred, hundredApart }: Manner): string => {
  if (n === 1) return hundred;
  if (n === 2) return hundred.replace('ة', 'ت') + (oblique ? 'ين' : 'ان');
  return (n === 8 ? 'ثمان' : stems[n]) + (hundredApart ? ' ' : '') + hundred;
};

/** The parts of a number under a thousand, to be joined with واو. */
const small = (n: number, manner: Manner): string[] => {
  const out: string[] = [];
  if (n >= 100) out.push(hundreds(Math.floor(n / 100), manner));
  const rest = n % 100;
  if (rest >= 20) {
    if (rest % 10) out.push(unit(rest % 10, manner));
    out.push(tenStems[Math.floor(rest / 10)] + (manner.oblique ? 'ين' : 'ون'));
  } else if (rest > 10) out.push(teen(rest, manner));
  else if (rest > 0) out.push(unit(rest, manner));
  return out;
};

/** The parts of so many thousands, millions …: the scale is counted as a masculine noun. */
const scaled = (count: number, { one, accusative, many }: (typeof scales)[number], manner: Manner): string[] => {
  if (count === 1) return [one];
  if (count === 2) return [one + (manner.oblique ? 'ين' : 'ان')];
  const parts = small(count, { ...manner, gender: 'm' });
  const rest = count % 100;
  // A dual before its noun drops its ن: مئتا ألف.
  const last = rest === 0 && count % 1000 === 200 ? parts.at(-1)!.slice(0, -1) : parts.at(-1);
  const noun = rest >= 3 && rest <= 10 ? many : rest > 10 ? accusative : one;
  return [...parts.slice(0, -1), `${last} ${noun}`];
};

/** A whole number from 1 to a million millions. */
export const inWords = (number: number, manner: Manner): string => {
  const parts: string[] = [];
  let rest = number;
  for (const scale of scales) {
    const count = Math.floor(rest / scale.value);
    if (count > 0) parts.push(...scaled(count, scale, manner));
    rest %= scale.value;
  }
  if (rest > 0) parts.push(...small(rest, manner));
  return parts.join(manner.andApart ? ' و ' : ' و');
};
