// A stream in whatever chunks gives the same lines, with their numbers and offsets, and an endless line costs no memory.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { type LineBatch, lineBatches } from './line-batches.ts';

const chunksOf = async function* (text: string, sizes: readonly number[]): AsyncGenerator<Uint8Array> {
  const bytes = Buffer.from(text);
  for (let at = 0, i = 0; at < bytes.length; i++) {
    const size = sizes[i % sizes.length]!;
    yield bytes.subarray(at, at + size);
    at += size;
  }
};

const batchesOf = async (text: string, sizes: readonly number[], longest?: number): Promise<LineBatch[]> => {
  const out: LineBatch[] = [];
  for await (const batch of lineBatches(chunksOf(text, sizes), longest)) out.push(batch);
  return out;
};

test('batches hold whole lines, and together the stream, however it is cut', () =>
  fc.assert(
    fc.asyncProperty(
      fc.array(fc.constantFrom('a', 'ب', '\n', '\r\n', 'long line '), { maxLength: 60 }),
      fc.array(fc.integer({ min: 1, max: 20 }), { minLength: 1, maxLength: 5 }),
      async (parts, sizes) => {
        const text = parts.join('');
        const batches = await batchesOf(text, sizes);
        assert.equal(Buffer.concat(batches.map(({ bytes }) => bytes)).toString(), text);
        let offset = 0;
        let line = 1;
        batches.forEach((batch, i) => {
          assert.deepEqual([batch.offset, batch.line, batch.refused], [offset, line, null]);
          if (i < batches.length - 1) assert.equal(batch.bytes.at(-1), 10);
          offset += batch.bytes.length;
          line += Buffer.from(batch.bytes).toString().split('\n').length - 1;
        });
      },
    ),
  ));

test('a line that is too long is refused with its size, and the lines round it are read', async () => {
  const batches = await batchesOf(`first\n${'x'.repeat(500)}\nlast`, [7], 100);
  assert.deepEqual(
    batches.map(({ line, refused, offset }) => ({ line, refused, offset })),
    [
      { line: 1, refused: null, offset: 0 },
      { line: 2, refused: 501, offset: 6 },
      { line: 3, refused: null, offset: 507 },
    ],
  );
  assert.ok(batches[1]!.bytes.length <= 4096);
});
