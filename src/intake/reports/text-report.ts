// A document that is plain text, whole, becomes a report. Its name is its id.
import type { Report } from '../../model/index.ts';
import type { Received } from '../item.ts';
import type { OutletIndex } from './outlet-index.ts';
import { bad, makeReport, type ReportFields } from './report-fields.ts';
import { decodeUtf8, withoutMark } from './utf8.ts';

export const textReport = ({ name, bytes, format, url }: Received, defaults: ReportFields, findOutlet: OutletIndex): Report => {
  if (format !== 'txt') throw bad('format', format ?? 'a document of unknown format', 'text, a table or lines of JSON');
  const text = decodeUtf8(withoutMark(bytes), bytes.length - withoutMark(bytes).length);
  const at = text.indexOf('\0');
  if (at >= 0) throw bad('text', `a zero byte after ${at} characters`, 'text, not a binary file');
  return makeReport(name, text, { ...defaults, url: url ?? defaults.url }, findOutlet);
};
