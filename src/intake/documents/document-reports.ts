// A document becomes its reports: what its drafts say of themselves goes before what the user says of all. Each is checked as any report is.
import { IsnadError } from '../../model/index.ts';
import type { Draft, Received, Refusal } from '../item.ts';
import type { Incoming } from '../pieces/piece.ts';
import type { OutletIndex } from '../reports/outlet-index.ts';
import { checkFields, makeReport, type ReportFields } from '../reports/report-fields.ts';
import { draftsOf } from './drafts-of.ts';

/** Throws an IsnadError where the whole document is refused; of a feed or a list each bad entry is told, and the others go on. */
export const documentReports = function* (
  received: Received,
  defaults: ReportFields,
  findOutlet: OutletIndex,
): Generator<Incoming | Refusal> {
  let n = 0;
  for (const draft of draftsOf(received)) {
    n++;
    if ('error' in draft) yield { at: `${received.name} ${draft.at}`, error: draft.error };
    else yield incomingOf(draft, received.name, n, defaults, findOutlet);
  }
};

const incomingOf = (draft: Draft, name: string, n: number, defaults: ReportFields, findOutlet: OutletIndex): Incoming | Refusal => {
  const { given, title, text, published, outlet, url, timezone, language } = draft;
  const fields = {
    published: published ?? defaults.published,
    outlet: outlet ?? defaults.outlet,
    url: url ?? defaults.url,
    timezone: timezone ?? defaults.timezone,
  };
  const id = given ?? (n === 1 ? name : `${name} ${n}`);
  try {
    checkFields(fields);
    const report = makeReport(id, title === null ? text : `${title}\n${text}`, fields, findOutlet);
    return { report: { ...report, language }, given: id };
  } catch (error) {
    if (!(error instanceof IsnadError)) throw error;
    return { at: n === 1 ? name : `${name} ${n}`, error: error.message };
  }
};
