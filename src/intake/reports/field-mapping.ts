// Records that others made: which of their fields is which of ours, and dates as they write them. What comes out is checked as our own is.
import { isoMoment } from './foreign-dates.ts';
import { bad } from './report-fields.ts';

const fieldNames = ['id', 'text', 'title', 'published', 'outlet', 'url', 'timezone'] as const;
type FieldName = (typeof fieldNames)[number];

/** Our name of a field to theirs; what is not named keeps its name. */
export type FieldMapping = Readonly<Partial<Record<FieldName, string>>>;

export interface Foreign {
  readonly mapping: FieldMapping;
  /** Where the record stands: the id of one that has none. */
  readonly place: string;
}

export type Record_ = Readonly<Record<string, unknown>>;

/** `--field text=body`, as often as there are fields to name. */
export const parseMapping = (options: readonly string[]): FieldMapping => {
  const mapping: Partial<Record<FieldName, string>> = {};
  for (const option of options) {
    const [ours = '', ...theirs] = option.split('=');
    const name = fieldNames.find((one) => one === ours);
    if (name === undefined || theirs.join('=') === '')
      throw bad('--field', `"${option}"`, `one of ${fieldNames.join(', ')}, then = and the name that it has in the data`);
    mapping[name] = theirs.join('=');
  }
  return mapping;
};

/** The record under our names. Numbers are fine where they stand for an id or a moment. */
export const ownRecord = (record: Record_, { mapping, place }: Foreign): Record_ => {
  const theirs = Object.fromEntries(fieldNames.map((name) => [name, fieldAt(record, mapping[name] ?? name)]));
  const { id, published } = theirs;
  return {
    ...theirs,
    id: id === undefined || id === null || id === '' ? place : typeof id === 'number' ? String(id) : id,
    published: typeof published === 'string' || typeof published === 'number' ? isoMoment(published) : published,
  };
};

/** The field of that name; else, along dots, one inside another. */
const fieldAt = (record: Record_, name: string): unknown => {
  if (Object.hasOwn(record, name)) return record[name];
  let value: unknown = record;
  for (const part of name.split('.')) {
    if (typeof value !== 'object' || value === null || !Object.hasOwn(value, part)) return undefined;
    value = (value as Record_)[part];
  }
  return value;
};
