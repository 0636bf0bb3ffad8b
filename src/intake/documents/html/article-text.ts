// The text of the article among the blocks of a page: the element round which most prose stands, with what belongs to it beside it.
import { boilerplateNodes, isLinks, isNamedContent, leadsAway } from './boilerplate.ts';
import type { Block, PageBlocks, PageNode } from './page-blocks.ts';

/** Elements that are a paragraph or part of one; what holds them is asked for. */
const paragraphTags = new Set(['p', 'h1', 'h2', 'h3', 'h4', 'h5', 'h6', 'blockquote', 'li', 'ul', 'ol', 'pre', 'dd', 'dt', 'dl']);

/** Shorter lines say little about where the prose stands. */
const leastProse = 40;
/** How far up from a paragraph its weight reaches: whole, half, a third … */
const reach = 4;
const namedBonus = 1.5;
/** A neighbour of the best element belongs to the article where it has so much of its weight. */
const neighbourShare = 0.25;

const holderOf = (nodes: readonly PageNode[], node: number): number => {
  let at = node;
  while (at > 0 && paragraphTags.has(nodes[at]!.tag)) at = nodes[at]!.parent;
  return at;
};

/** Prose has commas and stops; each counts as some more letters. */
const weightOf = ({ text, linked }: Block): number => {
  const prose = text.length - linked;
  return prose < leastProse ? 0 : prose + 20 * (text.split(/[،,.؛]/).length - 1);
};

const weights = (nodes: readonly PageNode[], blocks: readonly Block[], out: readonly boolean[]): Float64Array => {
  const found = new Float64Array(nodes.length);
  for (const block of blocks) {
    if (out[block.node] || isLinks(block)) continue;
    const weight = weightOf(block);
    let at = holderOf(nodes, block.node);
    for (let step = 1; weight > 0 && at > 0 && step <= reach; step++) {
      found[at] = found[at]! + weight / step;
      at = nodes[at]!.parent;
    }
  }
  for (const [i, node] of nodes.entries()) if (isNamedContent(node)) found[i] = found[i]! * namedBonus;
  return found;
};

const heaviest = (found: Float64Array): number => {
  let best = 0;
  for (let i = 1; i < found.length; i++) if (found[i]! > found[best]!) best = i;
  return best;
};

/** The best element and its heavy neighbours. */
const chosenRoots = (nodes: readonly PageNode[], found: Float64Array, best: number): ReadonlySet<number> => {
  const roots = new Set([best]);
  const { parent } = nodes[best]!;
  for (const [i, node] of nodes.entries())
    if (best > 0 && node.parent === parent && found[i]! > found[best]! * neighbourShare) roots.add(i);
  return roots;
};

const introductions = /(?:^|[\s_-])(?:lead|intro|summary|standfirst|subtitle|excerpt|teaser|deck|sapo|brief)(?:$|[\s_-])/;

/** A summary that stands before the body, outside of it. */
const isIntroduction = (nodes: readonly PageNode[], node: number): boolean => {
  let at = node;
  for (let step = 0; at > 0 && step < 3; step++) {
    if (introductions.test(nodes[at]!.names) || nodes[at]!.itemprop === 'description') return true;
    at = nodes[at]!.parent;
  }
  return false;
};

export interface ArticleText {
  readonly paragraphs: readonly string[];
  /** Where the first of them stands among the blocks; -1 where there is none. */
  readonly first: number;
}

/** `isNoText` tells lines that are told elsewhere: the title, the date. */
export const articleText = ({ nodes, blocks }: Pick<PageBlocks, 'nodes' | 'blocks'>, isNoText: (text: string) => boolean): ArticleText => {
  const out = boilerplateNodes(nodes, blocks);
  const found = weights(nodes, blocks, out);
  const roots = chosenRoots(nodes, found, heaviest(found));
  const inside: boolean[] = [];
  for (const [i, node] of nodes.entries()) inside.push(roots.has(i) || (i > 0 && inside[node.parent]!));
  const paragraphs: string[] = [];
  let first = -1;
  for (const [i, block] of blocks.entries()) {
    if (out[block.node] || isLinks(block) || leadsAway(block.text) || isNoText(block.text)) continue;
    const introduces = first < 0 && weightOf(block) > 0 && isIntroduction(nodes, block.node);
    if (!inside[block.node] && !introduces) continue;
    if (first < 0) first = i;
    if (paragraphs.at(-1) !== block.text) paragraphs.push(block.text);
  }
  return { paragraphs, first };
};
