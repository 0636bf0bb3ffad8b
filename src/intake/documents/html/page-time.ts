// When a page was published: as it tells machines, else as a line near its article tells people.
import { dateIn, isoIn } from '../dates/date-line.ts';
import type { PageBlocks } from './page-blocks.ts';
import type { StructuredArticle } from './structured-data.ts';

const published = [
  'article:published_time',
  'og:published_time',
  'article:published',
  'datepublished',
  'publishdate',
  'publish-date',
  'pubdate',
  'parsely-pub-date',
  'sailthru.date',
  'dc.date.issued',
  'dcterms.created',
  'dc.date',
  'date',
];
const changed = ['article:modified_time', 'og:updated_time', 'datemodified', 'lastmod', 'last-modified'];

/** So many blocks before and behind the first line of the article may tell it. */
const near = 12;

const longestDateLine = 80;

/** A line that tells a date and hardly anything else is no text of the article. */
export const isDateLine = (text: string): boolean => {
  if (text.length > longestDateLine) return false;
  return (
    dateIn(text) !== null &&
    text
      .replaceAll(/[^\p{L}]+/gu, ' ')
      .trim()
      .split(' ').length <= 8
  );
};

/** Whoever changed a page last need not have written it: such times come last. ISO, in the page's own time where it tells no offset. */
export const publishedOf = (page: PageBlocks, data: StructuredArticle | null, first: number): string | null => {
  const inMeta = (names: readonly string[]): string | null => firstOf(names, (name) => isoIn(page.meta.get(name) ?? null));
  const start = Math.max(0, first);
  const around = [...page.blocks.slice(start, start + near), ...page.blocks.slice(Math.max(0, start - near), start).toReversed()];
  const lines = around.flatMap(({ text }) => text.split('\n'));
  return (
    isoIn(data?.published ?? null) ??
    inMeta(published) ??
    firstOf(page.times, isoIn) ??
    firstOf(lines, (line) => (isDateLine(line) ? dateIn(line) : null)) ??
    isoIn(data?.modified ?? null) ??
    inMeta(changed)
  );
};

const firstOf = <T>(all: readonly T[], find: (one: T) => string | null): string | null => {
  for (const one of all) {
    const found = find(one);
    if (found !== null) return found;
  }
  return null;
};
