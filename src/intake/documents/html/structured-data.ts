// What a page says of itself for machines (JSON-LD after schema.org): its headline, text, times and publisher.

export interface StructuredArticle {
  readonly headline: string | null;
  readonly body: string | null;
  readonly published: string | null;
  readonly modified: string | null;
  readonly publisher: string | null;
  readonly language: string | null;
}

type Thing = Readonly<Record<string, unknown>>;

const articleTypes = /Article|BlogPosting|Reportage|LiveBlog|Report|VideoObject/;
/** Lists within lists are followed so far, and so many things are looked at. */
const deepest = 6;
const mostThings = 2000;

const isThing = (value: unknown): value is Thing => typeof value === 'object' && value !== null && !Array.isArray(value);

/** Every object in it, outermost first. */
const thingsIn = (value: unknown): Thing[] => {
  const found: Thing[] = [];
  let level: unknown[] = [value];
  for (let depth = 0; depth < deepest && level.length > 0 && found.length < mostThings; depth++) {
    const next: unknown[] = [];
    for (const one of level.slice(0, mostThings)) {
      if (Array.isArray(one)) for (const inner of one.slice(0, mostThings)) next.push(inner);
      else if (isThing(one)) {
        found.push(one);
        for (const inner of Object.values(one)) if (typeof inner === 'object') next.push(inner);
      }
    }
    level = next;
  }
  return found;
};

const textIn = (value: unknown): string | null => {
  let at = value;
  for (let depth = 0; depth < deepest; depth++) {
    if (typeof at === 'string') return at.trim() || null;
    if (Array.isArray(at)) at = at[0];
    else if (isThing(at)) at = at.name ?? at['@value'];
    else return null;
  }
  return null;
};

const typeOf = (thing: Thing): string => {
  const type = thing['@type'];
  return Array.isArray(type) ? type.filter((one) => typeof one === 'string').join(' ') : typeof type === 'string' ? type : '';
};

const parsed = (script: string): unknown => {
  try {
    // Many pages put raw line ends into their strings.
    return JSON.parse(script.replaceAll(/[\n\r\t]+/g, ' '));
  } catch {
    return null; // as for every other reader of the page: what is no JSON is not there
  }
};

const isArticle = (thing: Thing): boolean =>
  articleTypes.test(typeOf(thing)) &&
  (thing.headline !== undefined || thing.datePublished !== undefined || thing.articleBody !== undefined);

/** The publisher may be told by reference to another thing. */
const publisherOf = (article: Thing, things: readonly Thing[]): string | null => {
  const { publisher } = article;
  const id = isThing(publisher) ? publisher['@id'] : undefined;
  const meant = id === undefined ? undefined : things.find((thing) => thing['@id'] === id && thing.name !== undefined);
  return textIn(meant ?? publisher);
};

/** The first article in them. */
export const structuredArticle = (scripts: readonly string[]): StructuredArticle | null => {
  for (const script of scripts) {
    const things = thingsIn(parsed(script));
    const article = things.find(isArticle);
    if (!article) continue;
    const text = (field: string): string | null => textIn(article[field]);
    return {
      headline: text('headline') ?? text('name'),
      body: text('articleBody'),
      published: text('datePublished') ?? text('dateCreated') ?? text('uploadDate'),
      modified: text('dateModified'),
      publisher: publisherOf(article, things),
      language: text('inLanguage'),
    };
  }
  return null;
};
