// Measures the reading of places against the titles of 2015 under ../shared/gold: how many of the places that a title names are
// found, and how far the coordinates given are from the marked ones. Says where the set is absent.
// Usage: node scripts/score-places.ts [--misses N] [--far N]
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { loadBundledPacks } from '../src/intake/bundled-packs.ts';
import type { Pack } from '../src/model/index.ts';
import { createArabic } from '../src/read/languages/arabic/index.ts';
import type { ArabicChart, ArabicNode } from '../src/read/languages/arabic/nodes.ts';
import { createReaderOf } from '../src/read/read.ts';
import { fold } from '../src/text/index.ts';

const file = join(import.meta.dirname, '../../shared/gold/places/syria-titles-2015.jsonl');
const nearKm = 10;

interface Row {
  readonly text_ar: string;
  readonly published: string;
  readonly place_ar: string | null;
  readonly lat: number | null;
  readonly lon: number | null;
}

/** A name in the words that can be told from another's: folded, without locating words and articles. */
const plain = (name: string): string =>
  fold(name)
    .replaceAll(/[^\u0621-\u064a ]/gu, ' ')
    .split(/ +/)
    .filter((word) => word !== '' && !['مدينه', 'بلده', 'قريه', 'ريف', 'محافظه', 'حي', 'منطقه', 'ناحيه'].includes(word))
    .map((word) => word.replace(/^ال/, ''))
    .join(' ');

const names = (text: string, name: string): boolean =>
  name !== '' &&
  plain(text)
    .split(' ')
    .map((word) => word.replace(/^(?:[وف]?[بل]ال|ول|وب|لل|وال)/, ''))
    .join(' ')
    .includes(name);

const kmBetween = (aLat: number, aLon: number, bLat: number, bLon: number): number => {
  const rad = Math.PI / 180;
  const half = (a: number, b: number): number => Math.sin(((b - a) * rad) / 2) ** 2;
  return 12742 * Math.asin(Math.sqrt(half(aLat, bLat) + Math.cos(aLat * rad) * Math.cos(bLat * rad) * half(aLon, bLon)));
};

/** The node whose bare name is the marked one, or holds it, or is held by it. */
const match = (chart: ArabicChart, name: string): ArabicNode<'place'> | undefined => {
  const nodes = chart.all('place');
  const nameOf = ({ value }: ArabicNode<'place'>): readonly string[] => [
    plain(value.place?.ar ?? ''),
    plain(chart.text(value.core.from, value.core.to)),
    plain(chart.text(value.core.from, value.core.to).replace(/^[وبل]/u, '')),
  ];
  const exact = nodes.find((node) => nameOf(node).includes(name));
  return exact ?? nodes.find((node) => nameOf(node).some((own) => own !== '' && (own.includes(name) || name.includes(own))));
};

export interface PlaceScore {
  readonly titles: number;
  /** Titles whose text names the marked place. */
  readonly named: number;
  readonly found: number;
  readonly inPack: number;
  /** Of those found, the ones given a coordinate, and told only as an area (no coordinate of an event: counted apart). */
  readonly placed: number;
  readonly near: number;
  readonly areas: number;
  readonly missed: readonly string[];
  readonly far: readonly string[];
}

type Judged = {
  readonly row: Row;
  readonly found: boolean;
  readonly inPack: boolean;
  readonly area: boolean;
  readonly km: number | null;
  readonly id: string;
};

const judge = (row: Row, chart: ArabicChart): Judged => {
  const node = match(chart, plain(row.place_ar!));
  const place = node?.value.place ?? null;
  const known = { row, found: node !== undefined, inPack: place !== null, id: place?.id ?? '' };
  if (!node || !place || place.lat === null || place.lon === null || row.lat === null || row.lon === null)
    return { ...known, area: false, km: null };
  if (['country', 'region', 'governorate', 'district'].includes(node.value.precision)) return { ...known, area: true, km: null };
  return { ...known, area: false, km: kmBetween(place.lat, place.lon, row.lat, row.lon) };
};

/** Null where the set is absent. */
export const scorePlaces = (packs: readonly Pack[] = loadBundledPacks()): PlaceScore | null => {
  if (!existsSync(file)) return null;
  const reader = createReaderOf(createArabic(), packs);
  const rows = readFileSync(file, 'utf8')
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => JSON.parse(line) as Row);
  const judged = rows
    .filter((row) => row.place_ar !== null && names(row.text_ar, plain(row.place_ar)))
    .map((row) =>
      judge(row, reader.chart({ id: 'score', text: row.text_ar, published: row.published, timezone: null, outlet: null, url: null })),
    );
  const placed = judged.flatMap(({ row, km, id }) => (km === null ? [] : [{ row, km, id }]));
  const far = placed.filter(({ km }) => km > nearKm);
  return {
    titles: rows.length,
    named: judged.length,
    found: judged.filter(({ found }) => found).length,
    inPack: judged.filter(({ inPack }) => inPack).length,
    placed: placed.length,
    near: placed.length - far.length,
    areas: judged.filter(({ area }) => area).length,
    missed: judged.filter(({ found }) => !found).map(({ row }) => `${row.place_ar} <- ${row.text_ar}`),
    far: far.map(({ row, km, id }) => `${km.toFixed(0)} km: ${id} for ${row.place_ar} <- ${row.text_ar}`),
  };
};

const share = (part: number, whole: number): string => `${part} of ${whole}, ${((100 * part) / Math.max(whole, 1)).toFixed(1)} %`;

const print = (score: PlaceScore, misses: number, far: number): void => {
  console.log(`titles: ${score.titles}, whose text names the marked place: ${score.named}`);
  console.log(`place found: ${share(score.found, score.named)} (in the packs: ${share(score.inPack, score.named)})`);
  console.log(`coordinates within ${nearKm} km: ${share(score.near, score.placed)} (left out: ${score.areas} told only as an area)`);
  for (const line of score.missed.slice(0, misses)) console.log(`  missed ${line}`);
  for (const line of score.far.slice(0, far)) console.log(`  far ${line}`);
};

if (import.meta.main) {
  const { values } = parseArgs({ options: { misses: { type: 'string', default: '0' }, far: { type: 'string', default: '0' } } });
  const score = scorePlaces();
  if (score) print(score, Number(values.misses), Number(values.far));
  else console.log(`titles: absent (${file})`);
}
