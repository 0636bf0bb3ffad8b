// What of a page is not its article: by the element, by the names its makers gave it, by the words a line begins with.
import { fold } from '../../../text/index.ts';
import type { Block, PageNode } from './page-blocks.ts';

const tags = new Set(['nav', 'footer', 'aside', 'form', 'figcaption', 'dialog', 'header']);

const wordsOf = (text: string): ReadonlySet<string> => new Set(text.split(' '));

const nameWords = wordsOf(
  'nav navbar navigation menu footer sidebar rail widget widgets related relateds recommended recommend suggested readmore seealso share sharing social socials follow comment comments commentlist disqus respond reply newsletter subscribe subscription cookie cookies consent gdpr banner ad ads advert advertisement advertising sponsor sponsored promo promotion popup modal breadcrumb breadcrumbs crumbs tag tags keywords pagination pager mostread mostviewed popular trending latest ticker breaking bio copyright login search toolbar caption credit credits gallery slider carousel poll weather prices',
);

/** `has-sidebar` and its like speak of a page that has one, not of the thing. */
const neutral = wordsOf('has with no without not is js col row');

const hasName = (names: string): boolean =>
  names.split(/\s+/).some((name) => {
    const parts = name.split(/[-_]+/);
    return !neutral.has(parts[0]!) && parts.some((part) => nameWords.has(part));
  });

const contentWords = wordsOf(
  'article articlebody content body entry post story text details news detail maincontent main single paragraph',
);

/** Names by which makers of pages call the element that holds the article. */
export const isNamedContent = ({ tag, names, itemprop }: PageNode): boolean =>
  tag === 'article' || tag === 'main' || itemprop.includes('articlebody') || names.split(/[\s_-]+/).some((part) => contentWords.has(part));

/** Nodes that are no part of the article, with all below them. One that holds most of the page's text is its frame, whatever it is called. */
export const boilerplateNodes = (nodes: readonly PageNode[], blocks: readonly Block[]): readonly boolean[] => {
  const sizes = new Float64Array(nodes.length);
  const add = (node: number, size: number): void => {
    sizes[node] = (sizes[node] ?? 0) + size;
  };
  for (const { node, text, linked } of blocks) add(node, Math.max(0, text.length - linked));
  for (let i = nodes.length - 1; i > 0; i--) add(nodes[i]!.parent, sizes[i]!);
  const frame = sizes[0]! * 0.6;
  const out: boolean[] = [];
  for (const [i, node] of nodes.entries()) {
    const isNamed = tags.has(node.tag) || hasName(node.names);
    const isOut = i > 0 && isNamed && !node.itemprop.includes('articlebody') && sizes[i]! < frame;
    out.push((i > 0 && out[node.parent]!) || isOut);
  }
  return out;
};

/** Words with which lines begin that lead away from the article, folded. */
const leads = [
  'اقرا ايضا',
  'اقرا المزيد',
  'اقرا كذلك',
  'شاهد ايضا',
  'طالع ايضا',
  'مواضيع ذات صله',
  'موضوعات ذات صله',
  'اخبار ذات صله',
  'مقالات ذات صله',
  'قد يهمك',
  'للمزيد من الاخبار',
  'تابعونا',
  'تابعوا',
  'تابع اخر',
  'اشترك',
  'اشتركوا',
  'شارك الخبر',
  'شاركها',
  'الاكثر قراءه',
  'الاكثر مشاهده',
  'كلمات مفتاحيه',
  'الكلمات المفتاحيه',
  'جميع الحقوق محفوظه',
  'حقوق النشر',
  'اضف تعليق',
  'read also',
  'related',
  'copyright',
];

const longestLead = 160;

export const leadsAway = (text: string): boolean => {
  if (text.length > longestLead) return false;
  const line = fold(text)
    .toLowerCase()
    .replace(/^[\s"\-•·*:|]+/, '');
  return leads.some((lead) => line.startsWith(lead) && !/\p{L}/u.test(line[lead.length] ?? ' '));
};

/** A line that consists of links: a list of other pages. */
export const isLinks = ({ text, linked }: Block): boolean =>
  linked > text.length * 0.5 && (linked > text.length * 0.8 || text.length < 200);
