// The features of a GeoJSON file one at a time, in constant memory. What is no feature is said so in its place, and the rest is read.
import { isUtf8 } from 'node:buffer';
import { badRow, type PlaceFile, type Skip, shown, wrongFile } from '../place-draft.ts';
import { JsonScanner, type RawFeature } from './json-scanner.ts';
import { textChunks } from './text-lines.ts';

export interface Feature {
  readonly line: number;
  readonly properties: Readonly<Record<string, unknown>>;
  readonly geometry: unknown;
  readonly id: string;
}

export const isFeature = (feature: Feature | Skip): feature is Feature => 'properties' in feature;

/** The shapes of whole countries run to several megabytes. */
const longestFeature = 32 * 1024 * 1024;

export const jsonFeatures = async function* (file: PlaceFile, longest = longestFeature): AsyncGenerator<readonly (Feature | Skip)[]> {
  const scanner = new JsonScanner(longest);
  for await (const chunk of textChunks(file)) yield scanner.scan(chunk).map((raw) => featureOf(file.name, raw, longest));
  if (!scanner.sawFeatures)
    throw wrongFile(file.name, 'no list of features', 'a GeoJSON collection: { "type": "FeatureCollection", "features": […] }');
  const left = scanner.end();
  if (left !== null) yield [badRow({ file: file.name, line: left.line }, cutOff, 'the end of the file')];
};

const cutOff = 'a feature that is cut off';

const featureOf = (file: string, { line, bytes, size }: RawFeature, longest: number): Feature | Skip => {
  const where = { file, line };
  if (bytes === null)
    return size > longest
      ? badRow(where, `a feature of more than ${longest} bytes`, `${size} bytes`)
      : badRow(where, cutOff, 'the next one before its end');
  const text = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString('utf8');
  if (!isUtf8(bytes)) return badRow(where, 'bytes that are no UTF-8', shown(text));
  const value = parsed(text);
  if (typeof value === 'string') return badRow(where, 'a feature that is no JSON', shown(value));
  const { properties, geometry, id } = value;
  return { line, properties: isRecord(properties) ? properties : {}, geometry, id: wordOf(id) };
};

/** The object, or in words why it is none. */
const parsed = (text: string): Readonly<Record<string, unknown>> | string => {
  try {
    return JSON.parse(text) as Readonly<Record<string, unknown>>; // it begins with a brace
  } catch (error) {
    return error instanceof Error ? error.message : String(error);
  }
};

const isRecord = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** A property as the cell that a table would have. */
export const wordOf = (value: unknown): string =>
  typeof value === 'string' ? value.trim() : typeof value === 'number' || typeof value === 'boolean' ? String(value) : '';
