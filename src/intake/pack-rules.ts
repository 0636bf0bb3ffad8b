// What each cell of a pack must look like, column by column, as data. check-packs.ts applies it; docs/packs.md says it in prose.
import { outletKinds, type packColumns, partyKinds, placeKinds } from '../model/index.ts';
import { listOf } from './pack-table.ts';
import type { TableName } from './packs.ts';

export interface CellRule {
  readonly expected: string;
  readonly holds: (cell: string) => boolean;
}

const matching = (pattern: RegExp, expected: string): CellRule => ({ expected, holds: (cell) => pattern.test(cell) });
const orEmpty = ({ expected, holds }: CellRule): CellRule => ({
  expected: `${expected}, or nothing`,
  holds: (cell) => cell === '' || holds(cell),
});
const listIn = ({ expected, holds }: CellRule): CellRule => ({
  expected: `nothing, or a list joined by | of ${expected}`,
  holds: (cell) => listOf(cell).every(holds),
});
const oneOf = (kinds: readonly string[]): CellRule => {
  const set = new Set(kinds);
  return { expected: `one of ${kinds.join(', ')}`, holds: (cell) => set.has(cell) };
};
const degrees = (limit: number): CellRule => ({
  expected: `decimal degrees from -${limit} to ${limit}, or nothing`,
  holds: (cell) => cell === '' || (/^-?\d{1,3}(?:\.\d+)?$/.test(cell) && Math.abs(Number(cell)) <= limit),
});

const name = '[a-z0-9]+(?:[.-][a-z0-9]+)*';
const date = '\\d{4}(?:-\\d{2}(?:-\\d{2})?)?';
const id = matching(new RegExp(`^${name}$`), 'an id of small Latin letters and digits, joined by dots or hyphens');
const relation = matching(
  new RegExp(`^${name}(?:@(?:${date}|(?:${date})?\\.\\.(?:${date})?))?$`),
  'ids, each alone or with years or dates as id@2016..2020',
);
const arabic = matching(/^(?=.*[\u0621-\u064a])[^\u0640\u064b-\u0652]+$/, 'an Arabic name without diacritics and tatweel');
const latin = matching(/^(?=.*[A-Za-z])[^\u0600-\u06ff]+$/, 'a name in Latin letters');
const text = matching(/^\S(?:.*\S)?$/, 'words without spaces around them');
const when = matching(new RegExp(`^${date}$`), 'a year or an ISO date');
const country = matching(/^[a-z]{2}$/, 'a two-letter country code in small letters');
const yes = matching(/^yes$/, 'yes');

const shared = { id, ar: arabic, latin, spellings: listIn(text), latin_spellings: listIn(latin) };

export const cellRules: { readonly [T in TableName]: Readonly<Record<(typeof packColumns)[T][number], CellRule>> } = {
  places: {
    ...shared,
    kind: oneOf(placeKinds),
    parent: orEmpty(id),
    lat: degrees(90),
    lon: degrees(180),
    source: orEmpty(
      matching(
        /^(?:geonames:\d+|known:\d+(?:\.\d+)?|(?!(?:geonames|known):)[a-z][a-z0-9-]*:[\w.+~-]+)$/,
        'geonames:ID, naturalearth:ID, ocha:PCODE, known:KM, or the id in another source after its name',
      ),
    ),
    geonames: orEmpty(matching(/^[1-9]\d*$/, 'a GeoNames number')),
    pcode: orEmpty(matching(/^[A-Z]{1,3}\d[A-Z0-9]*$/, 'an OCHA p-code')),
    common: orEmpty(yes),
    ends: listIn(id),
  },
  parties: {
    ...shared,
    kind: oneOf(partyKinds),
    short: listIn(text),
    title: listIn(text),
    parent: orEmpty(id),
    country: orEmpty(country),
    inter: orEmpty(matching(/^[1-8]$/, "ACLED's inter code, 1 to 8")),
    allies: listIn(relation),
    enemies: listIn(relation),
    from: orEmpty(when),
    to: orEmpty(when),
    wikidata: orEmpty(matching(/^Q[1-9]\d*$/, 'a Wikidata number such as Q1')),
    common: orEmpty(yes),
  },
  outlets: {
    ...shared,
    kind: oneOf(outletKinds),
    domains: listIn(matching(/^(?:[a-z0-9-]+\.)+[a-z0-9-]{2,}$/, 'host names in small letters')),
    country: orEmpty(country),
    owner: orEmpty(text),
    party: orEmpty(id),
    credits: listIn(text),
  },
};

/** Characters that nobody sees and no reader expects: controls, bidi marks, joiners, hard spaces. */
export const hidden = /[\p{Cc}\p{Cf}\u00a0]/u;
