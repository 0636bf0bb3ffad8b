// `npm run draw -- --kind toll --seed 1 --count 100`: claims of one kind (or entries of `unread`) drawn by chance from the articles
// under ../shared/gold, each with its text around it, for people to judge. What they said of a draw stands in docs/judged.tsv.
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { createChance, drawn } from '../../bench/chance.ts';
import { createApp } from '../../src/app.ts';
import { parseReportLine } from '../../src/intake/reports/report-line.ts';
import { type Claim, claimKinds, type Report, type Unread } from '../../src/model/index.ts';

const articles = join(import.meta.dirname, '../../../shared/gold/articles/saudi-2015.jsonl');
const defaults = { published: null, outlet: null, url: null, timezone: null };
const kinds = [...claimKinds, 'unread'] as const;

interface Found {
  readonly report: Report;
  readonly what: Claim | Unread;
}

const found = (kind: (typeof kinds)[number]): Found[] => {
  const { reader, findOutlet } = createApp();
  return readFileSync(articles, 'utf8')
    .split('\n')
    .filter((line) => line.trim() !== '')
    .flatMap((line) => {
      const report = parseReportLine(line, defaults, findOutlet);
      const { claims, unread } = reader.read(report);
      const told = kind === 'unread' ? unread.filter(({ reason }) => reason !== 'language') : claims.filter((claim) => claim.kind === kind);
      return told.map((what) => ({ report, what }));
    });
};

/** So many characters on either side are shown; who judges may open the whole report. */
const around = 700;

const sheet = ({ report, what }: Found, n: number): string => {
  const { from, to } = what.span;
  const { id, outlet, published, text } = report;
  const marked = `${text.slice(Math.max(0, from - around), from)}⟦${text.slice(from, to)}⟧${text.slice(to, to + around)}`;
  return JSON.stringify({ n, report: id, outlet, published, title: text.split('\n', 1)[0], from, to, around: marked, read: what });
};

const { values } = parseArgs({
  options: {
    kind: { type: 'string', default: 'toll' },
    seed: { type: 'string', default: '1' },
    count: { type: 'string', default: '100' },
  },
});
const kind = kinds.find((one) => one === values.kind);
const [seed, count] = [Number(values.seed), Number(values.count)];
if (!kind) throw new Error(`--kind: got ${values.kind}, expected ${kinds.join(', ')}`);
if (!Number.isInteger(seed) || !Number.isInteger(count) || count < 1) throw new Error('--seed, --count: expected whole numbers');
if (!existsSync(articles)) console.log(`Left out, not there: ${articles}`);
else for (const [i, one] of drawn(found(kind), count, createChance(seed)).entries()) console.log(sheet(one, i + 1));
