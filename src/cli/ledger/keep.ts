// What keeps a ledger in order: `isnad status`, `verify`, `backup`, `dump`, `forget`.
import type { Command } from 'commander';
import { bad } from '../../intake/reports/report-fields.ts';
import type { Ledger, Status } from '../../ledger/ledger.ts';
import { choice } from '../options.ts';
import { settingsOf } from '../settings.ts';
import { warn, write } from '../write.ts';
import { type LedgerOptions, withLedger, withOpenLedger } from './open.ts';

export const addKeeping = (program: Command): void => {
  withLedger(program.command('status'))
    .description('say what a ledger holds')
    .option('--to <format>', 'table or json', 'table')
    .action((options: LedgerOptions & { readonly to: string }) => withOpenLedger(options, (ledger) => status(ledger, options.to)));
  withLedger(program.command('verify'))
    .description('see that a ledger is whole: hashes, spans, keys, indexes; ends with 1 and names what is wrong')
    .action((options: LedgerOptions) => withOpenLedger(options, verify));
  withLedger(program.command('backup').argument('<file>', 'a file that is not there yet'))
    .description('copy a ledger while others go on using it')
    .action((file: string, options: LedgerOptions) => withOpenLedger(options, (ledger) => ledger.backup(file)));
  withLedger(program.command('dump'))
    .description('print all that a ledger keeps as canonical JSON, a line each: equal ledgers print equal bytes')
    .action((options: LedgerOptions) => withOpenLedger(options, dump));
  withLedger(program.command('forget').argument('<id>', 'a report, by its id or the beginning of it'))
    .description("take out a report's text and all that quotes it, for good; its hash and your reason stay")
    .requiredOption('--why <reason>', 'the reason, which is kept')
    .option('--who <name>', 'who decides it (default: the user of this machine)')
    .action((id: string, options: LedgerOptions & { readonly why: string; readonly who?: string }) =>
      withOpenLedger(options, (ledger) => forget(ledger, id, options)),
    );
};

const megabyte = 1024 * 1024;

const statusLines = (status: Status): string[] => {
  const claims = Object.entries(status.claims);
  const all = claims.reduce((sum, [, count]) => sum + count, 0);
  return [
    `ledger      ${status.file}, version ${status.version}, ${(status.bytes / megabyte).toFixed(1)} MB`,
    `reports     ${status.reports}${status.firstTold === null ? '' : `, told from ${status.firstTold} to ${status.lastTold}`}`,
    `unread      ${status.unreadReports} reports in another language`,
    `receipts    ${status.receipts}`,
    `claims      ${all}${all === 0 ? '' : `: ${claims.map(([kind, count]) => `${count} ${kind}`).join(', ')}`}`,
    `superseded  ${status.superseded}`,
    `judgements  ${status.judgements}`,
    `forgotten   ${status.forgotten}`,
    ...status.readers.map(({ id, reports }) => `read by     ${id}: ${reports} reports`),
  ];
};

const status = async (ledger: Ledger, to: string): Promise<void> => {
  const format = choice('--to', to, ['table', 'json']);
  const told = await ledger.status();
  await write(format === 'json' ? `${JSON.stringify(told, null, 2)}\n` : `${statusLines(told).join('\n')}\n`);
};

const verify = async (ledger: Ledger): Promise<void> => {
  let faults = 0;
  for await (const fault of ledger.verify()) {
    warn(fault);
    faults++;
  }
  const { reports, claims } = await ledger.status();
  const all = Object.values(claims).reduce((sum, count) => sum + count, 0);
  await write(faults === 0 ? `Whole: ${reports} reports and ${all} claims hold.\n` : `Not whole: ${faults} faults.\n`);
  if (faults > 0) process.exitCode = 1;
};

const dump = async (ledger: Ledger): Promise<void> => {
  for await (const line of ledger.dump()) await write(line);
};

const forget = async (ledger: Ledger, id: string, options: { readonly why: string; readonly who?: string }): Promise<void> => {
  if (options.why.trim() === '') throw bad('--why', 'nothing', 'a reason');
  const { report } = await ledger.report(id);
  const { who } = settingsOf({ who: options.who });
  const tombstone = await ledger.forget(report.id, { who, why: options.why });
  await write(`Forgotten: ${tombstone.report}. Backups made before still hold it.\n`);
};
