// The options that `read` and `explain` share, and what they mean once checked. Misuse throws here, before anything is read.
import { type Command, Option } from 'commander';
import { type FieldMapping, parseMapping } from '../intake/reports/field-mapping.ts';
import { bad, checkFields, type ReportFields } from '../intake/reports/report-fields.ts';
import { type SourceFormat, sourceFormats } from '../intake/sources/formats.ts';

export interface ReportOptions {
  readonly published?: string;
  readonly outlet?: string;
  readonly url?: string;
  readonly timezone?: string;
  readonly from?: string;
  readonly field?: readonly string[];
  readonly pack?: readonly string[];
  readonly color?: boolean;
}

export const withReportOptions = (command: Command): Command =>
  command
    .option('--published <date>', 'when the reports were published, such as 2024-11-29; without it relative times stay unresolved')
    .option('--outlet <name>', 'who published them')
    .option('--url <address>', 'where they were published')
    .option('--timezone <zone>', 'the zone of their times, such as Asia/Damascus')
    .option('--from <format>', `what the files are: ${sourceFormats.join(', ')} (default: by name and first bytes, else txt)`)
    .option('--field <ours=theirs>', 'which field or column of the data is ours, such as text=body; may be given several times', collect)
    .option('--pack <folder>', 'a pack to read with, besides the bundled ones; may be given several times', collect)
    .addOption(new Option('--color', 'mark words in colour even where the output is no terminal'))
    .addOption(new Option('--no-color', 'mark words by signs alone'));

/** For options that may be given several times. */
export const collect = (value: string, before: readonly string[] = []): readonly string[] => [...before, value];

/** What the options say of every report; a line of JSON that says it itself goes before. */
export const fieldsOf = ({ published, outlet, url, timezone }: ReportOptions): ReportFields => {
  const fields = { published: published ?? null, outlet: outlet ?? null, url: url ?? null, timezone: timezone ?? null };
  checkFields(fields, '--');
  return fields;
};

export const choice = <const C extends string>(option: string, value: string, choices: readonly C[]): C => {
  const found = choices.find((one) => one === value);
  if (found === undefined) throw bad(option, `"${value}"`, choices.join(' or '));
  return found;
};

/** What the user says the files are; null where their names and bytes are to tell. */
export const formatOf = ({ from }: ReportOptions): SourceFormat | null =>
  from === undefined ? null : choice('--from', from, sourceFormats);

/** Null where no field is named: then a line of JSON is held to the contract as it stands. */
export const mappingOf = ({ field }: ReportOptions): FieldMapping | null => (field === undefined ? null : parseMapping(field));

/** Colour where a terminal shows it and nobody asked for none. */
export const wantsColor = ({ color }: ReportOptions): boolean => color ?? (process.stdout.isTTY === true && !process.env.NO_COLOR);

const narrowest = 72;
const widest = 120;
const usual = 100;

export const widthOfOutput = (): number => Math.min(widest, Math.max(narrowest, process.stdout.columns ?? usual));
