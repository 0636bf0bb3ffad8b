// A page becomes a draft of a report: its title, text, outlet, time of publication, address and language, as far as the page tells them.
import { fold } from '../../../text/index.ts';
import type { Draft } from '../../item.ts';
import { bad } from '../../reports/report-fields.ts';
import { type ArticleText, articleText } from './article-text.ts';
import { type PageBlocks, pageBlocks } from './page-blocks.ts';
import { isDateLine, publishedOf } from './page-time.ts';
import { type StructuredArticle, structuredArticle } from './structured-data.ts';

/** Throws an IsnadError where no text of an article is found. `url` is where the page was fetched. */
export const readPage = (html: string, url: string | null): Draft => {
  const page = pageBlocks(html);
  const data = structuredArticle(page.jsonLd);
  const outlet = data?.publisher ?? page.meta.get('og:site_name') ?? page.meta.get('application-name') ?? null;
  const title = titleOf(page, data, outlet);
  const article = articleText(page, (text) => (title !== null && same(text) === same(title)) || isDateLine(text));
  const text = textOf(article, page, data);
  if (text === '') throw bad('page', 'no text of an article', 'at least a sentence of one');
  return {
    given: null,
    title,
    text,
    outlet,
    url: addressOf(page, url),
    published: publishedOf(page, data, article.first),
    timezone: null,
    language: data?.language ?? page.language ?? page.meta.get('og:locale')?.replace('_', '-') ?? null,
  };
};

/** The text of a piece of markup that is all article, such as an entry of a feed. */
export const plainText = (markup: string): string =>
  pageBlocks(markup)
    .blocks.map(({ text }) => text)
    .join('\n');

const same = (text: string): string => fold(text).toLowerCase();

/** What stands behind the last of these is the site's name, on nearly every page. */
const partings = [' | ', ' - ', ' – ', ' — ', ' :: ', ' « ', ' » '];

const withoutSite = (title: string, outlet: string | null, headings: ReadonlySet<string>): string => {
  for (const parting of partings) {
    const at = title.lastIndexOf(parting);
    if (at <= 0) continue;
    const [before, behind] = [title.slice(0, at).trim(), title.slice(at + parting.length).trim()];
    if (headings.has(same(before)) || (outlet !== null && same(behind) === same(outlet))) return before;
    if (outlet !== null && same(before) === same(outlet)) return behind;
  }
  return title;
};

const titleOf = (page: PageBlocks, data: StructuredArticle | null, outlet: string | null): string | null => {
  const headings = page.blocks.filter(({ node }) => page.nodes[node]!.tag === 'h1').map(({ text }) => text.replaceAll('\n', ' '));
  const known = new Set(headings.map(same));
  const told = [data?.headline, page.meta.get('og:title'), page.meta.get('twitter:title')].find((one) => one);
  if (told) return withoutSite(told.replaceAll(/\s+/g, ' ').trim(), outlet, known);
  const full = withoutSite(page.title, outlet, known);
  const heading = headings.find((one) => same(full).includes(same(one))) ?? (headings.length === 1 ? headings[0] : undefined);
  return heading ?? (full === '' ? null : full);
};

/** Where the page's own text is much shorter than what it gives to machines, the markup has hidden it. */
const hiddenShare = 0.6;

const textOf = ({ paragraphs }: ArticleText, { meta }: PageBlocks, data: StructuredArticle | null): string => {
  const text = paragraphs.join('\n');
  const told = data?.body ? plainText(data.body.replaceAll(/[\r\n]+/g, '<br><br>')) : '';
  if (text.length < told.length * hiddenShare) return told;
  return text !== '' ? text : (meta.get('og:description') ?? meta.get('description') ?? '');
};

const addressOf = ({ canonical, meta }: PageBlocks, url: string | null): string | null => {
  for (const told of [canonical, meta.get('og:url') ?? null]) {
    if (told === null || told === '') continue;
    if (/^https?:\/\//i.test(told) && URL.canParse(told)) return new URL(told).href;
    if (url !== null && URL.canParse(told, url)) return new URL(told, url).href;
  }
  return url;
};
