// TypeScript sources seen without comments and without what stands in quotes, in one linear pass: what the checks of layers,
// style and docs look at. It knows just enough of the language for that; it is no parser.

interface Piece {
  readonly from: number;
  readonly to: number;
}

/** Comments, strings, stretches of templates and regular expressions, in order. */
const opaquePieces = (source: string): Piece[] => {
  const pieces: Piece[] = [];
  const holes: number[] = []; // the brace depth at which each open `${` stands
  let depth = 0;
  let at = 0;
  while (at < source.length) {
    const closesHole = source[at] === '}' && holes.at(-1) === depth;
    const end = endOfOpaque(source, at, closesHole);
    if (end === at) {
      if (source[at] === '{') depth++;
      if (source[at] === '}') depth--;
      at++;
      continue;
    }
    if (closesHole) holes.pop();
    if ((closesHole || source[at] === '`') && source.startsWith('${', end - 2)) holes.push(depth);
    pieces.push({ from: at, to: end });
    at = end;
  }
  return pieces;
};

/** The source at equal length: comments, strings, templates and regular expressions are blanked, line ends stay. */
const blankOut = (source: string, pieces: readonly Piece[]): string => {
  const out = source.split('');
  for (const { from, to } of pieces) for (let i = from; i < to; i++) if (out[i] !== '\n') out[i] = ' ';
  return out.join('');
};

/** Where the comment, string, template part or regular expression that begins here ends; `at` itself where none does. */
const endOfOpaque = (source: string, at: number, closesHole: boolean): number => {
  const char = source[at];
  if (closesHole || char === '`') return endOfTemplate(source, at + 1);
  if (char === '"' || char === "'") return endOfQuoted(source, at + 1, char);
  if (char !== '/') return at;
  if (source[at + 1] === '/') return after(source, '\n', at);
  if (source[at + 1] === '*') return after(source, '*/', at + 2);
  return startsRegex(source, at) ? endOfRegex(source, at + 1) : at;
};

/** The end of what `close` closes; the end of the source where nothing does. */
const after = (source: string, close: string, from: number): number => {
  const found = source.indexOf(close, from);
  return found < 0 ? source.length : found + close.length;
};

const endOfQuoted = (source: string, at: number, quote: string): number => {
  for (let i = at; i < source.length; i++) {
    if (source[i] === '\\') i++;
    else if (source[i] === quote || source[i] === '\n') return i + 1;
  }
  return source.length;
};

const endOfTemplate = (source: string, at: number): number => {
  for (let i = at; i < source.length; i++) {
    if (source[i] === '\\') i++;
    else if (source[i] === '`') return i + 1;
    else if (source[i] === '$' && source[i + 1] === '{') return i + 2;
  }
  return source.length;
};

const endOfRegex = (source: string, at: number): number => {
  let inClass = false;
  for (let i = at; i < source.length; i++) {
    const char = source[i];
    if (char === '\\') i++;
    else if (char === '[') inClass = true;
    else if (char === ']') inClass = false;
    else if ((char === '/' && !inClass) || char === '\n') return i + 1;
  }
  return source.length;
};

/** A slash divides after a name, a number or a closing bracket; elsewhere, and after a few words, it opens a regular expression. */
const startsRegex = (source: string, at: number): boolean => {
  let i = at - 1;
  while (i >= 0 && (source[i] === ' ' || source[i] === '\n')) i--;
  if (i < 0) return true;
  if (!isWord(source[i]!)) return !')]}'.includes(source[i]!);
  let from = i;
  while (from > 0 && isWord(source[from - 1]!)) from--;
  return ['return', 'typeof', 'case', 'of', 'in', 'yield', 'await'].includes(source.slice(from, i + 1));
};

const isWord = (char: string): boolean => /[\w$]/.test(char);

export interface Found {
  readonly text: string;
  readonly line: number;
}

const importStart = /\b(?:from|import|import\s*\()\s*$/;

/** Every module the source names: static, re-exported, dynamic and for its side effects. */
export const importsOf = (source: string): Found[] => {
  const pieces = opaquePieces(source);
  const code = blankOut(source, pieces);
  const lines = lineCounter(source);
  return pieces
    .filter(({ from }) => `'"\``.includes(source[from]!) && importStart.test(code.slice(Math.max(0, from - 20), from)))
    .map(({ from, to }) => ({ text: source.slice(from + 1, to - 1), line: lines(from) }));
};

/** A function from rising offsets to line numbers, counted from 1. */
const lineCounter = (source: string): ((offset: number) => number) => {
  let line = 1;
  let at = 0;
  return (offset) => {
    for (; at < offset; at++) if (source[at] === '\n') line++;
    return line;
  };
};

export interface Name extends Found {
  /** The code before and after it, trimmed: enough to tell a use from a key. */
  readonly before: string;
  readonly after: string;
}

/** Every name in the code that is no member of something else (`x.name`), with its surroundings. */
export const namesOf = (source: string): Name[] => {
  const code = blankOut(source, opaquePieces(source));
  const lines = lineCounter(source);
  const names: Name[] = [];
  for (const match of code.matchAll(/[A-Za-z_$][\w$]*/g)) {
    const before = code.slice(Math.max(0, match.index - 40), match.index).trimEnd();
    if (before.endsWith('.') && !before.endsWith('...')) continue;
    const after = code.slice(match.index + match[0].length, match.index + match[0].length + 40).replace(/\s+/g, '');
    names.push({ text: match[0], line: lines(match.index), before, after });
  }
  return names;
};
