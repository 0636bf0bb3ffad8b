// `isnad explain`: for each claim of a report the rules that made it, from words up, and what was left unread and why.
import type { Command } from 'commander';
import { createApp } from '../app.ts';
import { itemsFrom } from '../intake/sources/items-from.ts';
import { createReadItem, type Done, hasFailed } from './batch/read-item.ts';
import { fieldsOf, formatOf, mappingOf, type ReportOptions, wantsColor, widthOfOutput, withReportOptions } from './options.ts';
import { explainBlock } from './table/explain-block.ts';
import { createInk } from './table/ink.ts';
import { createNames } from './table/names.ts';
import { warn, write } from './write.ts';

export const addExplain = (program: Command): void => {
  withReportOptions(program.command('explain').argument('[file]', 'a report; - or none for standard input'))
    .description('say by which rules each claim was read, and what was left unread')
    .action(async (file: string | undefined, options: ReportOptions) => {
      process.exitCode = (await explain(file, options)) ? 0 : 1;
    });
};

const explain = async (file: string | undefined, options: ReportOptions): Promise<boolean> => {
  const fields = fieldsOf(options);
  const format = formatOf(options);
  const app = createApp(options.pack);
  const page = { ink: createInk(wantsColor(options)), names: createNames(app.packs), width: widthOfOutput() };
  const show = (done: Done): Promise<void> => write(explainBlock(done, app.reader.rules, page));
  const readItem = createReadItem(app, fields, mappingOf(options));
  let isGood = true;
  for await (const item of itemsFrom([file ?? '-'], { format })) {
    for (const outcome of readItem(item)) {
      if (!hasFailed(outcome)) await show(outcome);
      else {
        isGood = false;
        warn(outcome.error);
      }
    }
  }
  return isGood;
};
