// `isnad search`: claims or reports of a ledger by words and by what is known of them, newest first, page by page.
import { type Command, Option } from 'commander';
import { loadPacks } from '../../app.ts';
import { bad } from '../../intake/reports/report-fields.ts';
import type { Box, ClaimFilter, FoundClaim, FoundReport, Ledger, Page as LedgerPage } from '../../ledger/ledger.ts';
import { claimKinds, modalities, type Span } from '../../model/index.ts';
import type { Snippet } from '../../text/search/index.ts';
import { once } from '../once.ts';
import { choice, wantsColor, widthOfOutput } from '../options.ts';
import { settingsOf } from '../settings.ts';
import { chainOf, headline, placesOf } from '../table/headline.ts';
import { createInk } from '../table/ink.ts';
import { markedLines } from '../table/marked-words.ts';
import { showDay, showTime } from '../table/moment.ts';
import { createNames } from '../table/names.ts';
import { headerLines, type Page } from '../table/report-block.ts';
import { flow } from '../table/terminal-text.ts';
import { write } from '../write.ts';
import { createKeys, type Keys } from './keys.ts';
import { type LedgerOptions, withLedger, withOpenLedger } from './open.ts';

interface SearchOptions extends LedgerOptions {
  readonly in: string;
  readonly kind?: readonly string[];
  readonly sort?: readonly string[];
  readonly modality?: readonly string[];
  readonly told?: string;
  readonly happened?: string;
  readonly party?: string;
  readonly origin?: string;
  readonly outlet?: string;
  readonly place?: string;
  readonly within?: string;
  readonly near?: string;
  readonly km?: string;
  readonly box?: string;
  readonly size: string;
  readonly after?: string;
  readonly to: string;
  readonly pack?: readonly string[];
  readonly color?: boolean;
}

const collect = (value: string, before: readonly string[] = []): readonly string[] => [...before, ...value.split(',')];

export const addSearch = (program: Command): void => {
  withLedger(program.command('search').argument('[words...]', 'all must be there; "in quotes" side by side, -word not at all'))
    .description('find claims or reports in a ledger, newest first')
    .option('--in <what>', 'claims or reports', 'claims')
    .option('--kind <kinds>', claimKinds.join(', '), collect)
    .option('--sort <sorts>', 'the measure, change, sub-type or act, such as killed', collect)
    .option('--modality <modalities>', modalities.join(', '), collect)
    .option('--told <days>', 'when it was published: a day, or from..to with either end left out')
    .option('--happened <days>', 'when it happened, in the same way')
    .option('--party <name>', 'who acts, suffers or speaks')
    .option('--origin <name>', 'who said it')
    .option('--outlet <name>', 'who published it')
    .option('--place <name>', 'at this place')
    .option('--within <name>', 'in this place or any that lies in it')
    .option('--near <place>', 'round a place or latitude,longitude, with --km')
    .option('--km <number>', 'how far round it')
    .option('--box <south,west,north,east>', 'in this box of degrees')
    .option('--size <number>', 'how many on a page', '20')
    .option('--after <mark>', 'the mark at the end of the page before')
    .option('--to <format>', 'table, json or jsonl', 'table')
    .option(
      '--pack <folder>',
      'a pack whose names are known as well; may be given several times',
      (value: string, before: readonly string[] = []) => [...before, value],
    )
    .addOption(new Option('--color', 'mark words in colour even where the output is no terminal'))
    .addOption(new Option('--no-color', 'mark words by signs alone'))
    .action((words: readonly string[], options: SearchOptions) => search(words, options));
};

const search = async (words: readonly string[], options: SearchOptions): Promise<void> => {
  const what = choice('--in', options.in, ['claims', 'reports']);
  const to = choice('--to', options.to, ['table', 'json', 'jsonl']);
  const packs = once(() => loadPacks(settingsOf({ packs: options.pack }).packs));
  const filter = filterOf(words, options, createKeys(packs));
  const request = { size: Number(options.size), after: options.after };
  await withOpenLedger(options, async (ledger: Ledger) => {
    const found = what === 'claims' ? await ledger.findClaims(filter, request) : await ledger.findReports(filter, request);
    const page = () => ({ ink: createInk(wantsColor(options)), names: createNames(packs()), width: widthOfOutput() });
    await write(to === 'table' ? tableOf(found, page()) : jsonOf(found, to));
  });
};

const filterOf = (words: readonly string[], options: SearchOptions, keys: Keys): ClaimFilter => {
  const { kind, modality, party, origin, outlet, place, within, near, km, box } = options;
  if ((near === undefined) !== (km === undefined)) throw bad('--near', 'it without --km or the other way round', 'both');
  const places = [...(place === undefined ? [] : keys.place(place)), ...(within === undefined ? [] : keys.within(within))];
  return {
    text: words.length > 0 ? words.map((word) => (word.includes(' ') ? `"${word}"` : word)).join(' ') : undefined,
    kinds: kind?.map((one) => choice('--kind', one, claimKinds)),
    sorts: options.sort,
    modalities: modality?.map((one) => choice('--modality', one, modalities)),
    told: stretchOf('--told', options.told),
    happened: stretchOf('--happened', options.happened),
    parties: party === undefined ? undefined : keys.party(party),
    origins: origin === undefined ? undefined : keys.party(origin),
    outlets: outlet === undefined ? undefined : keys.party(outlet),
    places: places.length > 0 ? places : undefined,
    near: near === undefined ? undefined : { ...keys.point(near), km: numberOf('--km', km!) },
    box: box === undefined ? undefined : boxOf(box),
  };
};

const numberOf = (option: string, text: string): number => {
  const number = Number(text);
  if (text.trim() === '' || !Number.isFinite(number)) throw bad(option, `"${text}"`, 'a number');
  return number;
};

const boxOf = (text: string): Box => {
  const parts = text.split(',');
  if (parts.length !== 4) throw bad('--box', `"${text}"`, 'south,west,north,east in degrees');
  const [south, west, north, east] = parts.map((part) => numberOf('--box', part)) as [number, number, number, number];
  if (south > north) throw bad('--box', `"${text}"`, 'a south that is not north of the north');
  return { south, west, north, east };
};

const day = /^\d{4}(?:-\d{2}(?:-\d{2})?)?$/;

const stretchOf = (option: string, text: string | undefined): { from?: string; to?: string } | undefined => {
  if (text === undefined) return undefined;
  const [from, to] = text.includes('..') ? (text.split('..', 2) as [string, string]) : [text, text];
  for (const end of [from, to])
    if (end !== '' && !day.test(end))
      throw bad(option, `"${text}"`, 'a year, month or day such as 2024-11-29, or two with .. between them');
  return { ...(from !== '' && { from }), ...(to !== '' && { to: lastDayOf(to) }) };
};

/** What happened is kept by days, so the end of a month or year is its last day. */
const lastDayOf = (end: string): string => (end.length === 10 ? end : end.length === 7 ? `${end}-31` : `${end}-12-31`);

type Found = FoundClaim | FoundReport;

const jsonOf = (page: LedgerPage<Found>, to: 'json' | 'jsonl'): string =>
  to === 'json' ? `${JSON.stringify(page, null, 2)}\n` : page.items.map((item) => `${JSON.stringify(item)}\n`).join('');

/** Where in the text the found words stand. */
const marksOf = ({ parts, from }: Snippet): Span[] => {
  let at = from;
  return parts.flatMap(({ text, found }) => {
    const place = { from: at, to: at + text.length };
    at = place.to;
    return found ? [place] : [];
  });
};

const wordsOf = (text: string, shown: Span, marks: readonly Span[], { ink, width }: Page): string[] =>
  markedLines(text, shown, marks, ink, width - 4).map((line) => `    ${line}`);

const claimLines = ({ claim, report, snippet }: FoundClaim, page: Page): string[] => {
  const { ink, names, width } = page;
  const [first, ...rest] = headline(claim, names);
  const circumstances = [
    ...placesOf(claim.where, names),
    ...(claim.when ? [showTime(claim.when)] : []),
    chainOf(claim.attribution, names).join(' ← '),
  ];
  const told = report.published === null ? 'no date' : `told ${showDay(report.published)}`;
  return [
    ...[...flow([ink.strong(first!), ...rest], ' · ', width - 2), ...flow(circumstances, ' · ', width - 2)].map((line) => `  ${line}`),
    ...wordsOf(report.text, snippet ?? claim.sentence, snippet ? marksOf(snippet) : [claim.span], page),
    `  ${ink.faint(`${claim.id} · ${told}`)}`,
    '',
  ];
};

const reportLines = ({ report, snippet }: FoundReport, page: Page): string[] => [
  ...headerLines(report, page),
  ...(snippet ? wordsOf(report.text, snippet, marksOf(snippet), page) : []),
  `  ${page.ink.faint(report.id)}`,
  '',
];

const tableOf = ({ items, next }: LedgerPage<Found>, page: Page): string => {
  if (items.length === 0) return 'Nothing was found.\n';
  const lines = items.flatMap((item) => ('claim' in item ? claimLines(item, page) : reportLines(item, page)));
  return [...lines, ...(next === null ? [] : [`More: --after ${next}`, ''])].join('\n');
};
