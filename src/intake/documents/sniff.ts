// What a document is, where nobody says: by what its carrier calls it, by the end of its name, by how its text begins.
import type { DocumentFormat } from '../item.ts';

const byType: readonly (readonly [part: string, format: DocumentFormat])[] = [
  ['rss', 'feed'],
  ['atom', 'feed'],
  ['rdf', 'feed'],
  ['feed+json', 'feed'],
  ['html', 'html'],
  ['json', 'json'],
  ['xml', 'feed'],
  ['text/plain', 'txt'],
];

const byEnd: Readonly<Record<string, DocumentFormat>> = {
  html: 'html',
  htm: 'html',
  xhtml: 'html',
  json: 'json',
  rss: 'feed',
  atom: 'feed',
  rdf: 'feed',
  xml: 'feed',
  txt: 'txt',
};

/** So much of the beginning is looked at. */
const looked = 2000;

/** The beginning overrules the carrier where it is plain markup or a feed: servers send feeds as HTML and pages as plain text. */
export const formatOf = (text: string, name: string, contentType: string | null): DocumentFormat => {
  const start = text
    .slice(0, looked)
    .replace(/^\ufeff/, '')
    .trimStart()
    .toLowerCase();
  if (/<(?:rss|rdf:rdf)[\s>]/.test(start) || /^(?:<\?xml[^>]*>\s*)?(?:<!--[^>]*-->\s*)?<feed[\s>]/.test(start)) return 'feed';
  if (start.startsWith('{') && start.includes('jsonfeed.org/version')) return 'feed';
  if (/^(?:<\?xml[^>]*>\s*)?(?:<!--[^>]*-->\s*)*<(?:!doctype html|html|head|body)[\s>]/.test(start)) return 'html';
  const type = contentType?.toLowerCase().split(';')[0] ?? '';
  const typed = byType.find(([part]) => type.includes(part));
  if (typed) return typed[1];
  const ended = byEnd[/\.([a-z]{2,5})$/i.exec(name)?.[1]?.toLowerCase() ?? ''];
  if (ended) return ended;
  if (start.startsWith('<') && /<(?:div|p|article|table|meta|title|span|a|h1)[\s>]/.test(start)) return 'html';
  return start.startsWith('{') || start.startsWith('[') ? 'json' : 'txt';
};
