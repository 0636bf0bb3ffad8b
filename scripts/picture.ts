// Takes the README's picture of the command's output: prints an invented report with colours, sets it as a page and photographs
// that with the machine's Chromium. Run by hand where the table changes: `node scripts/picture.ts [chromium]`.
import { execFileSync, spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

const root = join(import.meta.dirname, '..');
const target = join(root, 'docs/read.png');

// Invented, as is every outlet that it names.
const report = [
  'ارتفعت حصيلة قتلى القصف على مدينة إدلب إلى 27 قتيلا بينهم تسعة أطفال، وفق ما أعلنه مصدر طبي لشبكة التلال مساء الخميس.',
  'وكان المجلس المحلي قد أعلن في وقت سابق مقتل 19 شخصا. ولم يتسن التحقق من هذه الأرقام من مصدر مستقل.',
].join(' ');

const styles: Readonly<Record<string, string>> = {
  1: 'font-weight:700',
  2: 'opacity:.65',
  4: 'text-decoration:underline',
  7: 'background:#e6c229;color:#1b1b1b',
  31: 'color:#ff7b72',
  32: 'color:#7ee787',
  33: 'color:#f2cc60',
  34: 'color:#79c0ff',
  35: 'color:#d2a8ff',
  36: 'color:#76e3ea',
  90: 'color:#9aa4b2',
};

const escaped = (text: string): string => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;');

/** Printed text with its escape codes as HTML. A code that ends one style ends them all, as the table never nests further. */
const toHtml = (printed: string): string => {
  let open: string[] = [];
  const [first = '', ...rest] = printed.split('\u001b[');
  const pieces = rest.map((piece) => {
    const end = piece.indexOf('m');
    for (const code of piece.slice(0, end).split(';')) open = styles[code] === undefined ? [] : [...open, styles[code]];
    return `<span style="${open.join(';')}">${escaped(piece.slice(end + 1))}</span>`;
  });
  return escaped(first) + pieces.join('');
};

const folder = mkdtempSync(join(tmpdir(), 'isnad-picture-'));
try {
  const file = join(folder, 'report.txt');
  writeFileSync(file, report);
  const about = ['--published', '2024-11-29', '--outlet', 'وكالة السفح (مختلقة)', '--color'];
  const { stdout, stderr, status } = spawnSync(process.execPath, [join(root, 'bin/isnad.js'), 'read', 'report.txt', ...about], {
    cwd: folder,
    encoding: 'utf8',
  });
  if (status !== 0) throw new Error(`isnad read: got exit code ${status}, expected 0: ${stderr}`);
  const lines = stdout.split('\n').map((line) => `<div>${toHtml(line) || '&nbsp;'}</div>`);
  const style = 'background:#14171c;color:#e6e9ee;margin:0;padding:20px;font:15px/1.5 "DejaVu Sans Mono","Noto Sans Arabic",monospace';
  writeFileSync(join(folder, 'page.html'), `<meta charset="utf-8"><body style='${style};white-space:pre'>${lines.join('')}`);
  const size = `--window-size=980,${Math.ceil(lines.length * 22.5) + 40}`;
  const flags = ['--headless', '--no-sandbox', '--hide-scrollbars', '--force-device-scale-factor=2', size, `--screenshot=${target}`];
  execFileSync(process.argv[2] ?? 'chromium', [...flags, join(folder, 'page.html')], { stdio: 'ignore' });
} finally {
  rmSync(folder, { recursive: true });
}
process.stdout.write(`${target}\n`);
