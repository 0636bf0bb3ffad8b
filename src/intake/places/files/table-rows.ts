// Tables with a header line become rows of cells, streaming: CSV by RFC 4180 (comma, semicolon or tab), or cells parted by tabs, unquoted.
import { badRow, type PlaceFile, type Skip, shown, wrongFile } from '../place-draft.ts';
import { isLine, readLines, type TextLine } from './text-lines.ts';

export interface TableRow {
  readonly line: number;
  readonly cells: readonly string[];
}

export interface Table {
  readonly columns: readonly string[];
  readonly rows: readonly (TableRow | Skip)[];
}

export const isRow = (row: TableRow | Skip): row is TableRow => 'cells' in row;

/** Batches of rows, each with the header's columns. Throws where the first line can't be a header. */
export const tableRows = async function* (file: PlaceFile, quoted: boolean): AsyncGenerator<Table> {
  let columns: readonly string[] | null = null;
  let cutter = tabCutter;
  const sized = (rows: readonly (TableRow | Skip)[], count: number): (TableRow | Skip)[] =>
    rows.map((row) => withCells(file.name, row, count));
  for await (const lines of readLines(file)) {
    let rest = lines;
    if (columns === null) {
      const [first, ...others] = lines;
      if (first === undefined) continue;
      if (!isLine(first)) throw wrongFile(`${file.name}:${first.line}`, first.reason, 'a line that names the columns');
      const separator = quoted ? separatorOf(first.text) : '\t';
      cutter = quoted ? createCsvCutter(file.name, separator) : tabCutter;
      columns = cellsOf(first.text, separator)?.map((cell) => cell.trim()) ?? [];
      rest = others;
    }
    const rows = rest.flatMap((line) => (isLine(line) ? cutter.line(line) : [...cutter.end(), line]));
    yield { columns, rows: sized(rows, columns.length) };
  }
  if (columns !== null) yield { columns, rows: sized(cutter.end(), columns.length) };
};

const withCells = (file: string, row: TableRow | Skip, count: number): TableRow | Skip =>
  !isRow(row) || row.cells.length === count
    ? row
    : badRow({ file, line: row.line }, `not the ${count} cells of the first line`, `${row.cells.length} cells`);

interface Cutter {
  /** The rows that end with this line. */
  readonly line: (line: TextLine) => readonly (TableRow | Skip)[];
  /** What is left when no line follows. */
  readonly end: () => readonly (TableRow | Skip)[];
}

const tabCutter: Cutter = { line: ({ line, text }) => [{ line, cells: text.split('\t') }], end: () => [] };

/** The mark that parts most names of the header: tables saved in some countries have semicolons. */
const separatorOf = (header: string): string => {
  const count = (mark: string): number => header.split(mark).length;
  return [',', ';', '\t'].reduce((best, mark) => (count(mark) > count(best) ? mark : best));
};

/** A quoted cell may go over lines, but no place's goes over so many: then the quotation mark was a slip. */
const mostLines = 20;

const createCsvCutter = (file: string, separator: string): Cutter => {
  let held: TextLine[] = [];
  const line = (next: TextLine): readonly (TableRow | Skip)[] => {
    held.push(next);
    const cells = cellsOf(held.map(({ text }) => text).join('\n'), separator);
    if (cells === null) return held.length < mostLines ? [] : retry();
    const row = { line: held[0]!.line, cells };
    held = [];
    return [row];
  };
  /** The first line held is bad; those after it are read for themselves. */
  const retry = (): readonly (TableRow | Skip)[] => {
    const [first, ...others] = held;
    held = [];
    if (first === undefined) return [];
    return [badRow({ file, line: first.line }, 'a quotation mark that nothing closes', shown(first.text)), ...others.flatMap(line)];
  };
  const end = (): readonly (TableRow | Skip)[] => (held.length === 0 ? [] : [...retry(), ...end()]);
  return { line, end };
};

/** The cells of a record; null where a quoted cell is still open at its end. */
const cellsOf = (text: string, separator: string): string[] | null => {
  const cells: string[] = [];
  let at = 0;
  for (;;) {
    if (text[at] === '"') {
      const end = closingQuote(text, at + 1);
      if (end < 0) return null;
      const next = separatorFrom(text, end + 1, separator);
      cells.push(text.slice(at + 1, end).replaceAll('""', '"') + text.slice(end + 1, next));
      at = next + 1;
    } else {
      const next = separatorFrom(text, at, separator);
      cells.push(text.slice(at, next));
      at = next + 1;
    }
    if (at > text.length) return cells;
  }
};

const separatorFrom = (text: string, from: number, separator: string): number => {
  const at = text.indexOf(separator, from);
  return at < 0 ? text.length : at;
};

const closingQuote = (text: string, from: number): number => {
  let at = text.indexOf('"', from);
  while (at >= 0 && text[at + 1] === '"') at = text.indexOf('"', at + 2);
  return at;
};
