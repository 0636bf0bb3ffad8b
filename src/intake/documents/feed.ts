// A feed (RSS, Atom, RDF, JSON Feed) becomes a draft for each of its entries. Many feeds hold only the beginning of a text; the address says where the rest is.
import { parseFeed } from 'feedsmith';
import { IsnadError } from '../../model/index.ts';
import type { Draft, Refusal } from '../item.ts';
import { bad } from '../reports/report-fields.ts';
import { isoIn } from './dates/date-line.ts';
import { plainText } from './html/read-page.ts';

interface Entry {
  readonly id: string | null;
  readonly title: string | null;
  readonly url: string | null;
  readonly markup: string | null;
  readonly published: string | null;
}

type Parsed = ReturnType<typeof parseFeed>;

const first = (...all: readonly unknown[]): string | null =>
  all.find((one): one is string => typeof one === 'string' && one.trim() !== '') ?? null;

/** Each format has its own names for the same things. */
const entriesOf = (parsed: Parsed): Entry[] => {
  if (parsed.format === 'rss')
    return (parsed.feed.items ?? []).map((item) => ({
      id: first(item.guid?.value),
      title: first(item.title),
      url: first(item.link),
      markup: first(item.content?.encoded, item.description),
      published: first(item.pubDate, ...(item.dc?.dates ?? [])),
    }));
  if (parsed.format === 'rdf')
    return (parsed.feed.items ?? []).map((item) => ({
      id: first(item.rdf?.about),
      title: first(item.title),
      url: first(item.link),
      markup: first(item.content?.encoded, item.description),
      published: first(...(item.dc?.dates ?? [])),
    }));
  if (parsed.format === 'atom')
    return (parsed.feed.entries ?? []).map((entry) => ({
      id: first(entry.id),
      title: first(entry.title?.value),
      url: first((entry.links?.find(({ rel }) => rel === undefined || rel === 'alternate') ?? entry.links?.[0])?.href),
      markup: first(entry.content?.value, entry.summary?.value),
      published: first(entry.published, entry.updated),
    }));
  return (parsed.feed.items ?? []).map((item) => ({
    id: first(item.id),
    title: first(item.title),
    url: first(item.url, item.external_url),
    markup: first(item.content_html, item.content_text, item.summary),
    published: first(item.date_published, item.date_modified),
  }));
};

const outletOf = ({ format, feed }: Parsed): string | null => first(format === 'atom' ? feed.title?.value : feed.title);

const languageOf = (parsed: Parsed): string | null => {
  if (parsed.format === 'rss') return first(parsed.feed.language);
  if (parsed.format === 'atom') return first(parsed.feed.xml?.lang);
  return parsed.format === 'json' ? first(parsed.feed.language) : null;
};

const parse = (text: string): Parsed => {
  try {
    return parseFeed(text);
  } catch (error) {
    throw bad('feed', error instanceof Error ? error.message : String(error), 'RSS, Atom, RDF or JSON Feed');
  }
};

/** `base` is where the feed was fetched, for addresses that are told relative to it. Throws an IsnadError for what is no feed. */
export const feedDrafts = function* (text: string, base: string | null): Generator<Draft | Refusal> {
  const parsed = parse(text);
  const [outlet, language] = [outletOf(parsed), languageOf(parsed)];
  for (const [n, entry] of entriesOf(parsed).entries()) {
    try {
      yield draftOf(entry, { outlet, language, base });
    } catch (error) {
      if (!(error instanceof IsnadError)) throw error;
      yield { at: `entry ${n + 1}`, error: error.message };
    }
  }
};

interface FeedFacts {
  readonly outlet: string | null;
  readonly language: string | null;
  readonly base: string | null;
}

const draftOf = (entry: Entry, { outlet, language, base }: FeedFacts): Draft => {
  const body = entry.markup === null ? '' : plainText(entry.markup);
  const title = entry.title === null ? null : plainText(entry.title).replaceAll('\n', ' ') || null;
  if (body === '' && title === null) throw bad('entry', 'neither a title nor a text', 'one of them');
  return {
    given: entry.id,
    title: body === '' ? null : title,
    text: body === '' ? title! : body,
    outlet,
    url: entry.url !== null && URL.canParse(entry.url, base ?? undefined) ? new URL(entry.url, base ?? undefined).href : null,
    published: isoIn(entry.published),
    timezone: null,
    language,
  };
};
