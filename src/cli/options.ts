// The options that `read` and `explain` share, and what they mean once checked. Misuse throws here, before anything is read.
import { type Command, Option } from 'commander';
import { bad, checkFields, type ReportFields } from '../intake/reports/report-fields.ts';
import { type Format, fileSource, type Source } from '../intake/reports/sources.ts';

export interface ReportOptions {
  readonly published?: string;
  readonly outlet?: string;
  readonly url?: string;
  readonly timezone?: string;
  readonly from?: string;
  readonly pack?: readonly string[];
  readonly color?: boolean;
}

export const withReportOptions = (command: Command): Command =>
  command
    .option('--published <date>', 'when the reports were published, such as 2024-11-29; without it relative times stay unresolved')
    .option('--outlet <name>', 'who published them')
    .option('--url <address>', 'where they were published')
    .option('--timezone <zone>', 'the zone of their times, such as Asia/Damascus')
    .option('--from <format>', 'txt: a file is a report; jsonl: a line is a report (default: by the name of the file, else txt)')
    .option('--pack <folder>', 'a pack to read with, besides the bundled ones; may be given several times', collect)
    .addOption(new Option('--color', 'mark words in colour even where the output is no terminal'))
    .addOption(new Option('--no-color', 'mark words by signs alone'));

const collect = (value: string, before: readonly string[] = []): readonly string[] => [...before, value];

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

/** Standard input where no file is named, or `-`. */
export const sourcesOf = (files: readonly string[], from: string | undefined): Source[] => {
  const given = from === undefined ? null : choice('--from', from, ['txt', 'jsonl']);
  return (files.length === 0 ? ['-'] : files).map((file) => {
    const format: Format = given ?? (/\.(?:jsonl|ndjson)$/i.test(file) ? 'jsonl' : 'txt');
    return file === '-' ? { name: 'stdin', format, open: () => process.stdin } : fileSource(file, format);
  });
};

/** Colour where a terminal shows it and nobody asked for none. */
export const wantsColor = ({ color }: ReportOptions): boolean => color ?? (process.stdout.isTTY === true && !process.env.NO_COLOR);

const narrowest = 72;
const widest = 120;
const usual = 100;

export const widthOfOutput = (): number => Math.min(widest, Math.max(narrowest, process.stdout.columns ?? usual));
