// One pass over the markup of a page: what its head says, and its text as blocks, each under the element that holds it. No tree is built and
// nothing recurses; a page of absurd depth is refused, so that none costs more than its length.
import { Parser } from 'htmlparser2';
import { bad } from '../../reports/report-fields.ts';

export interface PageNode {
  /** -1 for the root. */
  readonly parent: number;
  readonly tag: string;
  /** Class and id, in lower case, cut short. */
  readonly names: string;
  readonly itemprop: string;
}

export interface Block {
  /** The element that holds it. */
  readonly node: number;
  readonly text: string;
  /** How many of its characters stand in links. */
  readonly linked: number;
}

export interface PageBlocks {
  readonly nodes: readonly PageNode[];
  readonly blocks: readonly Block[];
  /** Contents of meta elements by name, property or itemprop, the first of each. */
  readonly meta: ReadonlyMap<string, string>;
  readonly jsonLd: readonly string[];
  readonly title: string;
  readonly canonical: string | null;
  readonly language: string | null;
  /** `datetime` of time elements. */
  readonly times: readonly string[];
}

const wordsOf = (text: string): ReadonlySet<string> => new Set(text.split(' '));

/** Elements that end a line; text in others runs on. */
const lineTags = wordsOf(
  'address article aside blockquote body center dd details dialog div dl dt fieldset figcaption figure footer form h1 h2 h3 h4 h5 h6 header hr html li main nav ol p pre section summary table tbody td tfoot th thead tr ul',
);
/** What stands in these is no text of the page. */
const silentTags = wordsOf(
  'script style noscript template svg math iframe object select textarea button canvas video audio map datalist title',
);
const voidTags = wordsOf('area base br col embed hr img input link meta source track wbr');

/** Names of elements beyond this say nothing more, and hostile ones are megabytes long. */
const longestNames = 300;
const longestMeta = 4000;
const longestJsonLd = 2_000_000;
/** Deeper elements count as part of the one at this depth, so that looks up the tree stay short. */
const deepest = 400;
/** No page is nested like this; the parser looks through all open elements at each end tag, so deeper ones would cost more than their length. */
const refusedDepth = 2000;

interface Open {
  readonly tag: string;
  readonly node: number;
}

/** Collects elements and lines of text as they come. */
const createBody = () => {
  const nodes: PageNode[] = [{ parent: -1, tag: 'root', names: '', itemprop: '' }];
  const blocks: Block[] = [];
  const times: string[] = [];
  const open: Open[] = [{ tag: 'root', node: 0 }];
  const line = createLine();
  let silent = 0;
  let links = 0;
  const here = (): number => open[open.length - 1]!.node;
  const flush = (): void => {
    const taken = line.take();
    if (taken) blocks.push({ node: here(), ...taken });
  };
  const addNode = (tag: string, attributes: Readonly<Record<string, string>>): number => {
    const names = `${attributes.class ?? ''} ${attributes.id ?? ''}`.slice(0, longestNames).toLowerCase();
    nodes.push({ parent: here(), tag, names, itemprop: (attributes.itemprop ?? '').slice(0, longestNames).toLowerCase() });
    return nodes.length - 1;
  };
  return {
    nodes,
    blocks,
    times,
    flush,
    enter: (tag: string, attributes: Readonly<Record<string, string>>): void => {
      if (lineTags.has(tag)) flush();
      if (tag === 'br') line.lineBreak(flush);
      if (tag === 'time' && attributes.datetime) times.push(attributes.datetime.slice(0, 60));
      if (voidTags.has(tag)) return;
      if (open.length > refusedDepth) throw bad('page', `elements more than ${refusedDepth} deep in each other`, 'a page');
      if (silentTags.has(tag)) silent++;
      if (tag === 'a') links++;
      open.push({ tag, node: lineTags.has(tag) && open.length < deepest ? addNode(tag, attributes) : here() });
    },
    leave: (tag: string): void => {
      if (voidTags.has(tag)) return;
      if (lineTags.has(tag)) flush();
      if (silentTags.has(tag)) silent = Math.max(0, silent - 1);
      if (tag === 'a') links = Math.max(0, links - 1);
      if (open.length > 1) open.pop();
    },
    say: (words: string): void => {
      if (silent === 0) line.add(words, links > 0);
    },
  };
};

const clean = (text: string): string =>
  text
    .split('\n')
    .map((line) => line.replaceAll(/ +/g, ' ').trim())
    .filter((line) => line !== '')
    .join('\n');

/** A line under way: runs of white space are one space, and two line breaks end it. */
const createLine = () => {
  let parts: string[] = [];
  let [linked, breaks] = [0, 0];
  return {
    add: (words: string, isLink: boolean): void => {
      const plain = words.replaceAll(/[\s\u00a0]+/g, ' ');
      if (plain === '' || (plain === ' ' && parts.length === 0)) return;
      if (plain !== ' ') breaks = 0;
      parts.push(plain);
      if (isLink) linked += plain.trim().length;
    },
    lineBreak: (flush: () => void): void => {
      breaks++;
      if (breaks >= 2) flush();
      else if (parts.length > 0) parts.push('\n');
    },
    take: (): { readonly text: string; readonly linked: number } | null => {
      const taken = { text: clean(parts.join('')), linked };
      parts = [];
      [linked, breaks] = [0, 0];
      return taken.text === '' ? null : taken;
    },
  };
};

/** Collects what a page says of itself. */
const createHead = () => {
  const meta = new Map<string, string>();
  let canonical: string | null = null;
  let language: string | null = null;
  return {
    meta,
    told: () => ({ canonical, language }),
    enter: (tag: string, attributes: Readonly<Record<string, string>>): void => {
      if (tag === 'html') language ??= (attributes.lang ?? attributes['xml:lang'])?.slice(0, 40) ?? null;
      if (tag === 'link' && attributes.rel?.toLowerCase() === 'canonical') canonical ??= attributes.href?.slice(0, longestMeta) ?? null;
      const content = attributes.content ?? (attributes.itemprop ? attributes.datetime : undefined);
      if (content === undefined) return;
      for (const told of [attributes.property, attributes.name, attributes.itemprop]) {
        const name = told?.slice(0, longestNames).toLowerCase().trim();
        if (name && !meta.has(name)) meta.set(name, content.slice(0, longestMeta).trim());
      }
    },
  };
};

/** Throws an IsnadError for a page whose elements stand too deep in each other. */
export const pageBlocks = (html: string): PageBlocks => {
  const body = createBody();
  const head = createHead();
  const jsonLd: string[] = [];
  let title: string | null = null;
  let inTitle = false;
  let script: string[] | null = null;
  const parser = new Parser({
    onopentag: (tag, attributes) => {
      head.enter(tag, attributes);
      if (tag === 'title' && title === null) inTitle = true;
      if (tag === 'script' && attributes.type?.toLowerCase().includes('ld+json')) script = [];
      body.enter(tag, attributes);
    },
    onclosetag: (tag) => {
      if (tag === 'title') inTitle = false;
      if (tag === 'script' && script) {
        const text = script.join('');
        if (text.length < longestJsonLd) jsonLd.push(text);
        script = null;
      }
      body.leave(tag);
    },
    ontext: (text) => {
      if (script) script.push(text);
      else if (inTitle) title = ((title ?? '') + text).slice(0, longestMeta);
      else body.say(text);
    },
  });
  parser.write(html);
  parser.end();
  body.flush();
  const { nodes, blocks, times } = body;
  return { nodes, blocks, times, meta: head.meta, jsonLd, title: clean(title ?? '').replaceAll('\n', ' '), ...head.told() };
};
