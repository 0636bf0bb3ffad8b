// The sentences that are varied: the lines of our own gold of tolls, numbers, amounts and times, and the lines of the samples.
import { globSync, readFileSync } from 'node:fs';
import { parseGold } from '../gold/parse.ts';
import type { Headings } from './signature.ts';

export interface Sentence {
  readonly text: string;
  readonly headings: Headings;
}

const kinds = new Set(['toll', 'number', 'amount', 'time']);

const goldSentences = (): Sentence[] =>
  globSync('src/**/*.gold.txt')
    .sort()
    .map((file) => parseGold(readFileSync(file, 'utf8')))
    .filter(({ headings }) => kinds.has(headings.reads))
    .flatMap(({ headings, groups }) => groups.flatMap(({ lines }) => lines.map(({ text }) => ({ text, headings }))));

/** The samples' bodies, each as a whole. */
export const reports: readonly Sentence[] = readFileSync('samples/aleppo-2024.jsonl', 'utf8')
  .split('\n')
  .filter((line) => line !== '')
  .map((line) => JSON.parse(line) as { readonly text: string; readonly published: string | null; readonly timezone: string })
  .map(({ text, published, timezone }) => ({ text, headings: { timezone, ...(published === null ? {} : { published }) } }));

const linesOf = ({ text, headings }: Sentence): Sentence[] =>
  text
    .split('\n')
    .filter((line) => line.trim() !== '')
    .map((line) => ({ text: line, headings }));

export const sentences: readonly Sentence[] = [...goldSentences(), ...reports.flatMap(linesOf)];
