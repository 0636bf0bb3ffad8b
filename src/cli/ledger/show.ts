// `isnad show`: one report of a ledger with how it came and what was read in it, or one claim with its report, by id or the beginning of one.
import type { Command } from 'commander';
import { loadPacks } from '../../app.ts';
import { bad } from '../../intake/reports/report-fields.ts';
import type { Ledger, ReportDetail } from '../../ledger/ledger.ts';
import { choice, widthOfOutput } from '../options.ts';
import { settingsOf } from '../settings.ts';
import { createInk } from '../table/ink.ts';
import { createNames } from '../table/names.ts';
import { reportBlock } from '../table/report-block.ts';
import { visible } from '../table/terminal-text.ts';
import { write } from '../write.ts';
import { type LedgerOptions, withLedger, withOpenLedger } from './open.ts';

interface ShowOptions extends LedgerOptions {
  readonly to: string;
  readonly text?: boolean;
  readonly color?: boolean;
}

export const addShow = (program: Command): void => {
  withLedger(program.command('show').argument('<id>', 'a report or a claim; the first signs of its id are enough'))
    .description('show one report with its claims, or one claim')
    .option('--to <format>', 'table or json', 'table')
    .option('--text', "print the report's text as it was received, and nothing else")
    .option('--no-color', 'mark words by signs alone')
    .action((id: string, options: ShowOptions) => withOpenLedger(options, (ledger) => show(ledger, id, options)));
};

const show = async (ledger: Ledger, id: string, options: ShowOptions): Promise<void> => {
  const to = choice('--to', options.to, ['table', 'json']);
  if (/^\w+:/.test(id) && !/^(?:report|claim):/.test(id)) throw bad('id', `"${id}"`, 'one that begins with report: or claim:');
  if (id.startsWith('claim:')) return await showClaim(ledger, id, to, options);
  const detail = await ledger.report(id);
  if (options.text) return await write(detail.report.text);
  if (to === 'json')
    return await write(`${JSON.stringify({ ...detail, judgements: await ledger.judgements(detail.report.id) }, null, 2)}\n`);
  return await write(reportBlock({ report: detail.report, reading: readingOf(detail) }, pageOf(options)) + (await closing(ledger, detail)));
};

const pageOf = ({ color }: ShowOptions) => ({
  ink: createInk(color !== false && process.stdout.isTTY === true && !process.env.NO_COLOR),
  names: createNames(loadPacks(settingsOf().packs)),
  width: widthOfOutput(),
});

const readingOf = ({ report, claims, unread }: ReportDetail) => ({ id: report.id, claims, unread });

const showClaim = async (ledger: Ledger, id: string, to: 'table' | 'json', options: ShowOptions): Promise<void> => {
  const { claim, report, reader } = await ledger.claim(id);
  if (options.text) return await write(report.text.slice(claim.sentence.from, claim.sentence.to));
  if (to === 'json') return await write(`${JSON.stringify({ claim, report, reader }, null, 2)}\n`);
  const rules = await ledger.rulesOf(reader);
  const block = reportBlock({ report, reading: { id: report.id, claims: [claim], unread: [] } }, pageOf(options));
  return await write(`${block}  ${claim.id}\n  ${report.id}\n  read by ${reader}: ${claim.why.map((n) => rules[n]).join(' · ')}\n`);
};

/** What the ledger knows of the report besides its words. */
const closing = async (ledger: Ledger, { report, receipts, reader, revises }: ReportDetail): Promise<string> => {
  const judgements = await ledger.judgements(report.id);
  const lines = [
    report.id,
    ...(report.url === null ? [] : [`address ${visible(report.url)}`]),
    ...receipts.map(
      ({ name, given, recorded }) => `received ${recorded} from ${visible(name)}${given === null ? '' : ` as ${visible(given)}`}`,
    ),
    `read by ${reader}`,
    ...(revises === null ? [] : [`revises ${revises}`]),
    ...judgements.map(
      ({ id, decision, who, at, why, undoes }) =>
        `${id} ${decision} by ${visible(who)} ${at}: ${visible(why)}${undoes === null ? '' : `, takes back ${undoes}`}`,
    ),
  ];
  return `${lines.map((line) => `  ${line}`).join('\n')}\n`;
};
