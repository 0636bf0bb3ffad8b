// One line of JSON becomes a report: { id, text } and optionally title, published, outlet, url, timezone. Other fields are ignored.
import type { Report } from '../../model/index.ts';
import { type Foreign, ownRecord, type Record_ } from './field-mapping.ts';
import type { OutletIndex } from './outlet-index.ts';
import { bad, checkFields, makeReport, type ReportFields } from './report-fields.ts';

/** Throws an IsnadError that names the field. `defaults` hold for what the line leaves out or gives as null. */
export const parseReportLine = (line: string, defaults: ReportFields, findOutlet: OutletIndex, foreign: Foreign | null = null): Report => {
  const record = parseObject(line);
  return foreign === null ? recordReport(record, defaults, findOutlet) : recordReport(ownRecord(record, foreign), defaults, findOutlet);
};

/** A record with our names of fields becomes a report. */
export const recordReport = (record: Record_, defaults: ReportFields, findOutlet: OutletIndex): Report => {
  const id = required(record, 'id');
  const text = required(record, 'text');
  const title = optional(record, 'title');
  const fields: ReportFields = {
    published: optional(record, 'published') ?? defaults.published,
    outlet: optional(record, 'outlet') ?? defaults.outlet,
    url: optional(record, 'url') ?? defaults.url,
    timezone: optional(record, 'timezone') ?? defaults.timezone,
  };
  checkFields(fields);
  const report = makeReport(id, text, fields, findOutlet);
  return title?.trim() ? { ...report, text: `${title}\n${text}` } : report;
};

const parseObject = (line: string): Record_ => {
  let value: unknown;
  try {
    value = JSON.parse(line);
  } catch (cause) {
    throw bad('JSON', cause instanceof Error ? cause.message : String(cause), 'one object a line');
  }
  if (typeof value !== 'object' || value === null || Array.isArray(value)) throw bad('JSON', nameOf(value), 'one object a line');
  return value as Record_;
};

const nameOf = (value: unknown): string => {
  if (value === undefined) return 'nothing';
  if (value === null) return 'null';
  return Array.isArray(value) ? 'a list' : `a value of type ${typeof value}`;
};

const required = (record: Record_, field: string): string => {
  const value = optional(record, field);
  if (value === null || (field === 'id' && value === ''))
    throw bad(field, value === '' ? 'an empty string' : nameOf(record[field]), 'a string');
  return value;
};

const optional = (record: Record_, field: string): string | null => {
  const value = record[field];
  if (value === undefined || value === null) return null;
  if (typeof value !== 'string') throw bad(field, nameOf(value), 'a string');
  if (!value.isWellFormed()) throw bad(field, `half a character (a lone surrogate) at ${loneSurrogate(value)}`, 'whole characters');
  return value;
};

const loneSurrogate = (text: string): number => {
  const well = text.toWellFormed();
  let at = 0;
  while (text.charCodeAt(at) === well.charCodeAt(at)) at++;
  return at;
};

/** The id of a line that is no report, where one can be made out: whole, or at the start of a line that is cut off. */
export const idOfBadLine = (line: string): string | null => {
  const quoted = /^\s*\{\s*"id"\s*:\s*("(?:[^"\\]|\\.)*")/.exec(line)?.[1];
  try {
    const id: unknown = quoted !== undefined ? JSON.parse(quoted) : (JSON.parse(line) as Record_ | null)?.id;
    return typeof id === 'string' && id.isWellFormed() && id !== '' ? id : null;
  } catch {
    return null; // that it is no JSON is what the line's own error says
  }
};
