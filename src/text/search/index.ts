// Search in Arabic text: what goes into an index, what a query asks, where a text has it, and how that is shown.
export { createIndexWords, type IndexWords } from './index-words.ts';
export { createFindIn, parseQuery, type SearchQuery, type Term } from './query.ts';
export { type Snippet, snippetOf } from './snippet.ts';
