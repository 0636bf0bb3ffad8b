// One table of a pack: text into rows of cells, by line ends and tabs alone, since a pack may hold tens of thousands of rows.
// packs.ts makes records of the rows, check-packs.ts says what is wrong with them.

/** What stands wrong in a pack file; lines are counted from 1, `column` is null where the whole line or file is meant. */
export interface PackProblem {
  readonly file: string;
  readonly line: number;
  readonly column: string | null;
  readonly got: string;
  readonly expected: string;
}

export interface PackTable {
  readonly file: string;
  /** Rows whose number of cells is right, with the line on which each stands. */
  readonly rows: readonly (readonly string[])[];
  readonly lines: readonly number[];
  readonly problems: readonly PackProblem[];
}

export const readPackTable = (file: string, text: string, columns: readonly string[]): PackTable => {
  const rows: string[][] = [];
  const lines: number[] = [];
  const problems: PackProblem[] = headerProblems(file, text, columns);
  if (problems.length > 0) return { file, rows, lines, problems };
  const all = text.split('\n');
  const end = all.at(-1) === '' ? all.length - 1 : all.length;
  for (let i = 1; i < end; i++) {
    const cells = all[i]!.split('\t');
    if (cells.length === columns.length) {
      rows.push(cells);
      lines.push(i + 1);
    } else problems.push({ file, line: i + 1, column: null, got: `${cells.length} cells`, expected: `${columns.length} cells` });
  }
  return { file, rows, lines, problems };
};

const headerProblems = (file: string, text: string, columns: readonly string[]): PackProblem[] => {
  const at = (line: number, got: string, expected: string): PackProblem[] => [{ file, line, column: null, got, expected }];
  const carriage = text.indexOf('\r');
  if (carriage >= 0) return at(text.slice(0, carriage).split('\n').length, 'a carriage return', 'lines that end in a line feed alone');
  const end = text.indexOf('\n');
  const header = end < 0 ? text : text.slice(0, end);
  return header === columns.join('\t') ? [] : at(1, `columns ${header.replaceAll('\t', ' ')}`, `columns ${columns.join(' ')}`);
};

const none: readonly string[] = [];

/** A cell that holds a list: parts joined by `|`. */
export const listOf = (cell: string): readonly string[] => (cell === '' ? none : cell.split('|'));

export const orNull = (cell: string): string | null => (cell === '' ? null : cell);

export const describeProblem = ({ file, line, column, got, expected }: PackProblem): string =>
  `${file}:${line}:${column === null ? '' : ` ${column}:`} got ${got}, expected ${expected}`;
