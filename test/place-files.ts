// Files of places for tests: text as a file that comes in chunks, rows as a GeoNames dump has them.
import type { PlaceFile } from '../src/intake/places/place-draft.ts';

export const fileOf = (name: string, content: string | Uint8Array, chunk = 7): PlaceFile => ({
  name,
  open: async function* () {
    const bytes = Buffer.from(content as string);
    for (let at = 0; at < bytes.length; at += chunk) yield bytes.subarray(at, at + chunk);
  },
});

export interface Dump {
  readonly id: number;
  readonly name: string;
  readonly names: string;
  readonly code?: string;
  readonly lat?: number | string;
  readonly lon?: number;
  readonly admin?: readonly string[];
  readonly people?: number;
  readonly country?: string;
}

export const dumpLine = ({ id, name, names, code = 'PPL', lat = 34, lon = 41, admin = [], people = 0, country = 'ZZ' }: Dump): string =>
  [
    ...[id, name, name, names, lat, lon, code.startsWith('ADM') ? 'A' : 'P', code, country, ''],
    ...[admin[0] ?? '', admin[1] ?? '', admin[2] ?? '', '', people, '', 9, 'Asia/Zanj', '2024-01-01'],
  ].join('\t');
