// The gold format: `# reads: KIND` and other headings, then groups: a line `= VALUE` (or `none`, or `not yet: REASON` before a
// value) and below it every spelling that must give that value. A blank line ends a group; `//` begins a remark.

export interface GoldGroup {
  /** What every line must read as; null where nothing of the kind may be read. */
  readonly value: string | null;
  /** Why it is not read yet; such lines are counted and must still fail, so that a gap that closed is noticed. */
  readonly notYet: string | null;
  readonly lines: readonly { readonly text: string; readonly number: number }[];
}

export interface Gold {
  readonly headings: Readonly<Record<string, string>>;
  readonly groups: readonly GoldGroup[];
}

export const parseGold = (source: string): Gold => {
  const headings: Record<string, string> = {};
  const groups: GoldGroup[] = [];
  let value: string | null | undefined;
  let notYet: string | null = null;
  let lines: { text: string; number: number }[] = [];
  const close = (): void => {
    if (value !== undefined && lines.length) groups.push({ value, notYet, lines });
    value = undefined;
    notYet = null;
    lines = [];
  };
  source.split('\n').forEach((line, index) => {
    const text = line.trim();
    const heading = /^# (\w+): (.*)$/.exec(text);
    if (heading) headings[heading[1]] = heading[2];
    else if (text === '') close();
    else if (text.startsWith('//')) return;
    else if (text.startsWith('not yet:')) notYet = text.slice(8).trim();
    else if (text === 'none') value = null;
    else if (text.startsWith('= ')) value = text.slice(2).trim();
    else if (value === undefined) throw new Error(`gold line ${index + 1}: got "${text}" before any value, expected "= VALUE" or "none"`);
    else lines.push({ text: text.replaceAll('\\n', '\n'), number: index + 1 });
  });
  close();
  return { headings, groups };
};
