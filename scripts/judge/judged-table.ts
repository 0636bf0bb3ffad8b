// What people said of drawn claims (docs/judged.tsv), as tables: how many are right, with the interval that so small a draw allows, how far
// two people agree, and what was wrong.

export const judgedColumns = ['kind', 'report', 'from', 'to', 'first', 'second', 'first_class', 'second_class'] as const;
const verdicts = ['right', 'field', 'wrong'] as const;
export type Verdict = (typeof verdicts)[number];

/** One drawn claim (or entry of unread) under two pairs of eyes. `field`: the claim holds, but a side of it (who, where, when, by whom) is wrong. */
export interface Judged {
  readonly kind: string;
  readonly report: string;
  readonly from: number;
  readonly to: number;
  readonly first: Verdict;
  readonly second: Verdict;
  readonly classes: readonly string[];
}

const verdictIn = (text: string, line: number): Verdict => {
  const found = verdicts.find((one) => one === text);
  if (!found) throw new Error(`docs/judged.tsv:${line}: got "${text}", expected ${verdicts.join(', ')}`);
  return found;
};

/** Lines that begin with # say when and how; the first other line names the columns. */
export const parseJudged = (table: string): Judged[] =>
  table
    .split('\n')
    .map((text, i) => ({ cells: text.split('\t'), line: i + 1, text }))
    .filter(({ text }) => text !== '' && !text.startsWith('#'))
    .slice(1)
    .map(({ cells, line }) => {
      if (cells.length !== judgedColumns.length)
        throw new Error(`docs/judged.tsv:${line}: got ${cells.length} cells, expected ${judgedColumns.length}`);
      const [kind, report, from, to, first, second, ...classes] = cells as [string, string, string, string, string, string, ...string[]];
      return {
        kind,
        report,
        from: Number(from),
        to: Number(to),
        first: verdictIn(first, line),
        second: verdictIn(second, line),
        classes: classes.flatMap((one) => one.split('+')).filter((one) => one !== ''),
      };
    });

/** 95 %. */
const z = 1.959964;

/** Wilson's score interval (E. B. Wilson, 1927) of a share, in percent. */
export const wilson = (hits: number, of: number): readonly [low: number, high: number] => {
  if (of === 0) return [0, 100];
  const share = hits / of;
  const middle = share + (z * z) / (2 * of);
  const spread = z * Math.sqrt((share * (1 - share)) / of + (z * z) / (4 * of * of));
  const whole = 1 + (z * z) / of;
  return [(100 * (middle - spread)) / whole, (100 * (middle + spread)) / whole];
};

const percent = (value: number): string => `${value.toFixed(0)} %`;
const told = (hits: number, of: number): string => {
  const [low, high] = wilson(hits, of);
  return of === 0 ? '-' : `${percent((100 * hits) / of)} (${low.toFixed(0)}-${high.toFixed(0)})`;
};

const holds = (verdict: Verdict): boolean => verdict !== 'wrong';

const row = (cells: readonly string[]): string => `| ${cells.join(' | ')} |`;

/** A claim holds where it is not wrong; where two disagree, both shares are shown. */
export const judgedTable = (judged: readonly Judged[]): string => {
  const kinds = [...new Set(judged.map(({ kind }) => kind))];
  const lines = kinds.map((kind) => {
    const all = judged.filter((one) => one.kind === kind);
    const count = (test: (one: Judged) => boolean): number => all.filter(test).length;
    return row([
      kind,
      String(all.length),
      told(
        count(({ first }) => holds(first)),
        all.length,
      ),
      told(
        count(({ second }) => holds(second)),
        all.length,
      ),
      told(
        count(({ first, second }) => first === 'right' && second === 'right'),
        all.length,
      ),
      percent((100 * count(({ first, second }) => holds(first) === holds(second))) / all.length),
    ]);
  });
  return [
    row(['kind', 'judged', 'holds, first judge', 'holds, second judge', 'right in every field, both', 'agree on whether it holds']),
    row(['---', '---', '---', '---', '---', '---']),
    ...lines,
  ].join('\n');
};

/** The classes of mistakes, most frequent first; a claim counts once for each class that either judge named. */
export const classTable = (judged: readonly Judged[]): string => {
  const counts = new Map<string, number>();
  for (const { kind, classes } of judged)
    for (const one of new Set(classes)) counts.set(`${kind}\t${one}`, (counts.get(`${kind}\t${one}`) ?? 0) + 1);
  const lines = [...counts].sort(([a, m], [b, n]) => n - m || (a < b ? -1 : 1)).map(([key, n]) => row([...key.split('\t'), String(n)]));
  return [row(['kind', 'what was wrong', 'claims']), row(['---', '---', '---']), ...lines].join('\n');
};
