// A JSON file of one record or a list of them, with the field names of a line of JSON, becomes drafts.
import type { Draft, Refusal } from '../item.ts';
import { bad } from '../reports/report-fields.ts';
import { safeText } from './decode/decode-bytes.ts';

type Fields = Readonly<Record<string, unknown>>;

const isFields = (value: unknown): value is Fields => typeof value === 'object' && value !== null && !Array.isArray(value);

const parse = (text: string): unknown => {
  try {
    return JSON.parse(text);
  } catch (cause) {
    throw bad('JSON', cause instanceof Error ? cause.message : String(cause), 'one record or a list of them');
  }
};

const textOf = (fields: Fields, name: string): string | null => {
  const value = fields[name];
  if (value === undefined || value === null) return null;
  if (typeof value !== 'string' && typeof value !== 'number') throw bad(name, `a value of type ${typeof value}`, 'a string');
  return safeText(String(value));
};

const draftOf = (value: unknown): Draft => {
  if (!isFields(value)) throw bad('record', Array.isArray(value) ? 'a list' : String(value), 'an object');
  const text = textOf(value, 'text');
  if (text === null || text.trim() === '')
    throw bad('text', text === null ? 'nothing' : 'nothing but white space', 'the words of the report');
  const field = (name: string): string | null => textOf(value, name);
  return {
    given: field('id'),
    title: field('title'),
    text,
    outlet: field('outlet'),
    url: field('url'),
    published: field('published'),
    timezone: field('timezone'),
    language: field('language'),
  };
};

/** A record that is none is told, and the others go on. */
export const recordDrafts = function* (text: string): Generator<Draft | Refusal> {
  const value = parse(text);
  for (const [n, record] of (Array.isArray(value) ? value : [value]).entries()) {
    try {
      yield draftOf(record);
    } catch (error) {
      yield { at: `record ${n + 1}`, error: error instanceof Error ? error.message : String(error) };
    }
  }
};
