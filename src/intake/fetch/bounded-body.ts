// A body as it comes over the net, unpacked and held to its bounds while it comes: neither a large answer nor a bomb fills the memory.
import type { Readable, Transform } from 'node:stream';
import { createBrotliDecompress, createGunzip, createInflate } from 'node:zlib';
import { bad } from '../reports/report-fields.ts';
import type { FetchLimits } from './limits.ts';

const unpackers: { readonly [encoding in string]?: () => Transform } = {
  gzip: createGunzip,
  'x-gzip': createGunzip,
  deflate: createInflate,
  br: createBrotliDecompress,
};

/** What we say that we take. */
export const acceptedEncodings = 'gzip, deflate, br';

const packedFrom = 1024 * 1024;

/** Throws an IsnadError where the body is larger, or unpacks further, than the limits allow, or is packed in a way nobody asked for. */
export const boundedBody = async (body: Readable, encoding: string | null, limits: FetchLimits, url: string): Promise<Uint8Array> => {
  const name = encoding?.trim().toLowerCase() ?? '';
  const make = unpackers[name];
  if (name !== '' && name !== 'identity' && !make) throw bad(`${url}: content-encoding`, name, acceptedEncodings);
  let packed = 0;
  body.on('data', (chunk: Buffer) => {
    packed += chunk.length;
  });
  const unpacked = make ? body.pipe(make()) : body;
  body.on('error', (error) => unpacked.destroy(error));
  const chunks: Buffer[] = [];
  let size = 0;
  try {
    for await (const chunk of unpacked as AsyncIterable<Buffer>) {
      size += chunk.length;
      if (size > limits.mostBytes) throw bad(`${url}: body`, `more than ${limits.mostBytes} bytes`, 'one of at most that size');
      if (make && size > packedFrom && size > packed * limits.mostRatio)
        throw bad(`${url}: body`, `one that unpacks to more than ${limits.mostRatio} times its size`, 'a page');
      chunks.push(chunk);
    }
  } finally {
    body.destroy();
  }
  return Buffer.concat(chunks);
};
