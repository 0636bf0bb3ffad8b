// `isnad config`: every setting, its value, and where the value came from.
import type { Command } from 'commander';
import { choice } from './options.ts';
import { settingsWithOrigin, variableOf } from './settings.ts';
import { write } from './write.ts';

export const addConfig = (program: Command): void => {
  program
    .command('config')
    .description('print every setting, its value, and where the value came from')
    .option('--to <format>', 'table or json', 'table')
    .action(async ({ to }: { readonly to: string }) => {
      const format = choice('--to', to, ['table', 'json']);
      const settings = settingsWithOrigin();
      if (format === 'json') return await write(`${JSON.stringify(settings, null, 2)}\n`);
      const rows = settings.map(({ name, value, from }) => [
        name,
        variableOf(name),
        from,
        Array.isArray(value) ? value.join(' ') : String(value),
      ]);
      const all = [['setting', 'variable', 'from', 'value'], ...rows];
      const widths = [0, 1, 2].map((column) => Math.max(...all.map((row) => row[column]!.length)));
      return await write(
        all
          .map(
            (row) =>
              `${row
                .slice(0, 3)
                .map((cell, i) => cell.padEnd(widths[i]!))
                .join('  ')}  ${row[3]}\n`,
          )
          .join(''),
      );
    });
};
