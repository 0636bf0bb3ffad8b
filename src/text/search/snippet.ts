// A stretch of a text that shows what was found in it, with the words marked.

export interface SnippetPart {
  readonly text: string;
  readonly found: boolean;
}
export interface Snippet {
  /** Where it stands in the text. */
  readonly from: number;
  readonly to: number;
  readonly parts: readonly SnippetPart[];
}

interface Place {
  readonly from: number;
  readonly to: number;
}

const isSpace = (text: string, at: number): boolean => /\s/.test(text[at] ?? ' ');

/** From there back, or on, to the next space, but not far: a text need not have any. */
const mostSteps = 30;
const toSpace = (text: string, from: number, step: 1 | -1): number => {
  const end = Math.max(0, Math.min(text.length, from + step * mostSteps));
  for (let at = from; at !== end; at += step) if (isSpace(text, step > 0 ? at : at - 1)) return at;
  return step > 0 ? Math.min(from, text.length) : Math.max(from, 0);
};

/** The first of the places with most others close behind it. */
const densest = (places: readonly Place[], width: number): Place | null => {
  let best: Place | null = null;
  let most = 0;
  let last = 0;
  for (const [first, place] of places.entries()) {
    while (last < places.length && places[last]!.to <= place.from + width) last++;
    if (last - first > most) {
      most = last - first;
      best = place;
    }
  }
  return best;
};

/** `found` in order. `width` is how many UTF-16 units it has, about. */
export const snippetOf = (text: string, found: readonly Place[], width = 200): Snippet => {
  const first = densest(found, width);
  const before = Math.floor(width / 4);
  const from = first === null || first.from <= before ? 0 : toSpace(text, first.from - before, -1);
  const to = from + width >= text.length ? text.length : toSpace(text, Math.max(from + width, first?.to ?? 0), 1);
  const parts: SnippetPart[] = [];
  let at = from;
  for (const place of found) {
    if (place.from < at || place.to > to) continue;
    if (place.from > at) parts.push({ text: text.slice(at, place.from), found: false });
    parts.push({ text: text.slice(place.from, place.to), found: true });
    at = place.to;
  }
  if (at < to) parts.push({ text: text.slice(at, to), found: false });
  return { from, to, parts };
};
