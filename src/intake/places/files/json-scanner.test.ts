// Features are found however the file is cut into chunks and laid out, and a broken one takes none of the others with it.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { isFeature, jsonFeatures } from './json-features.ts';

const read = async (text: string, chunk = 5, longest?: number): Promise<string[]> => {
  const open = async function* () {
    const bytes = Buffer.from(text);
    for (let at = 0; at < bytes.length; at += chunk) yield bytes.subarray(at, at + chunk);
  };
  const out: string[] = [];
  for await (const features of jsonFeatures({ name: 'x', open }, longest))
    for (const feature of features)
      out.push(isFeature(feature) ? `${feature.line} ${JSON.stringify(feature.properties)}` : `${feature.line} ${feature.reason}`);
  return out;
};

test('any collection, laid out anyhow and cut anywhere, gives its features', () =>
  fc.assert(
    fc.asyncProperty(
      fc.array(fc.record({ a: fc.string({ unit: 'grapheme' }), b: fc.jsonValue() }), { minLength: 1, maxLength: 6 }),
      fc.integer({ min: 0, max: 3 }),
      fc.integer({ min: 1, max: 40 }),
      fc.boolean(),
      async (all, indent, chunk, typeFirst) => {
        const features = all.map((properties) => (typeFirst ? { type: 'Feature', properties } : { id: 1, properties, type: 'Feature' }));
        const text = JSON.stringify(
          { type: 'FeatureCollection', crs: { features: [{ x: [] }] }, name: 'features', features, bbox: [1] },
          null,
          indent,
        );
        const found = await read(text, chunk);
        assert.deepEqual(
          found.map((line) => line.slice(line.indexOf(' ') + 1)),
          all.map((properties) => JSON.stringify(JSON.parse(JSON.stringify(properties)))),
        );
      },
    ),
  ));

const one = (a: number): string => `{ "type": "Feature", "properties": { "a": ${a} } }`;
const collection = (...lines: string[]): string => `{\n"type": "FeatureCollection",\n"features": [\n${lines.join(',\n')}\n]\n}\n`;

const broken: readonly (readonly [what: string, line: string, found: string])[] = [
  ['a quotation mark too few', '{ "type": "Feature", "properties": { "a": "2 } }', '5 a feature that is cut off'],
  ['a brace too few', '{ "type": "Feature", "properties": { "a": 2 }', '5 a feature that is cut off'],
  ['a comma too many', '{ "type": "Feature", "properties": { "a": 2,, } }', '5 a feature that is no JSON'],
];
for (const [what, line, found] of broken)
  test(`${what} costs its own feature only`, async () =>
    assert.deepEqual(await read(collection(one(1), line, one(3), one(4))), ['4 {"a":1}', found, '6 {"a":3}', '7 {"a":4}']));

test('a brace too many ends the list, and the features after it are found all the same', async () =>
  assert.deepEqual(await read(collection(one(1), `${one(2)}}}`, one(3))), ['4 {"a":1}', '5 {"a":2}', '6 {"a":3}']));

test('a feature that is too long is left out, a file that breaks off is said to', async () => {
  const long = `{ "type": "Feature", "properties": { "a": "${'x'.repeat(500)}" } }`;
  assert.deepEqual(await read(collection(one(1), long, one(3)), 50, 200), ['4 {"a":1}', '5 a feature of more than 200 bytes', '6 {"a":3}']);
  assert.deepEqual(await read(collection(one(1), one(2)).slice(0, -20)), ['4 {"a":1}', '5 a feature that is cut off']);
});

test('a feature a line, without a collection', async () =>
  assert.deepEqual(await read(`${one(1)}\n${one(2)}\n`), ['1 {"a":1}', '2 {"a":2}']));
