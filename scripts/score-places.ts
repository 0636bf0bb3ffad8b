// Measures the reading of places against the titles of 2015 under ../shared/gold: how many of the places that a title names are
// found, and how far the coordinates given are from the marked ones. Says where the set is absent.
// Usage: node scripts/score-places.ts [--misses N] [--far N]
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { loadBundledPacks } from '../src/intake/bundled-packs.ts';
import { createArabic } from '../src/read/languages/arabic/index.ts';
import type { ArabicChart, ArabicNode } from '../src/read/languages/arabic/nodes.ts';
import { createReaderOf } from '../src/read/read.ts';
import { fold } from '../src/text/index.ts';

const { values: options } = parseArgs({ options: { misses: { type: 'string', default: '0' }, far: { type: 'string', default: '0' } } });
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

const share = (part: number, whole: number): string => `${part} of ${whole}, ${((100 * part) / Math.max(whole, 1)).toFixed(1)} %`;

const score = (): void => {
  const reader = createReaderOf(createArabic(), loadBundledPacks());
  const rows = readFileSync(file, 'utf8')
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => JSON.parse(line) as Row);
  const named = rows.filter((row) => row.place_ar !== null && names(row.text_ar, plain(row.place_ar)));
  const missed: string[] = [];
  const far: string[] = [];
  let found = 0;
  let inPack = 0;
  let placed = 0;
  let near = 0;
  let areas = 0;
  for (const row of named) {
    const chart = reader.chart({ id: 'score', text: row.text_ar, published: row.published, timezone: null, outlet: null, url: null });
    const node = match(chart, plain(row.place_ar!));
    if (!node) {
      missed.push(`${row.place_ar} <- ${row.text_ar}`);
      continue;
    }
    found++;
    const { place } = node.value;
    if (place) inPack++;
    if (place?.lat === null || place?.lon === null || !place || row.lat === null || row.lon === null) continue;
    // The middle of a governorate or its countryside is no coordinate of an event: counted apart.
    if (['country', 'region', 'governorate', 'district'].includes(node.value.precision)) {
      areas++;
      continue;
    }
    placed++;
    const km = kmBetween(place.lat, place.lon, row.lat, row.lon);
    if (km <= nearKm) near++;
    else far.push(`${km.toFixed(0)} km: ${place.id} for ${row.place_ar} <- ${row.text_ar}`);
  }
  console.log(`titles: ${rows.length}, whose text names the marked place: ${named.length}`);
  console.log(`place found: ${share(found, named.length)} (in the packs: ${share(inPack, named.length)})`);
  console.log(`coordinates within ${nearKm} km: ${share(near, placed)} (left out: ${areas} told only as an area)`);
  for (const line of missed.slice(0, Number(options.misses))) console.log(`  missed ${line}`);
  for (const line of far.slice(0, Number(options.far))) console.log(`  far ${line}`);
};

if (existsSync(file)) score();
else console.log(`titles: absent (${file})`);
