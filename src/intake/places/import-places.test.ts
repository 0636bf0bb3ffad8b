// Small files of each format, made here, become rows of a pack: what is taken, and what is skipped and why.
import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { type Dump, dumpLine, fileOf } from '../../../test/place-files.ts';
import type { Pack, Place } from '../../model/index.ts';
import { IsnadError, packColumns } from '../../model/index.ts';
import { type AlternateNames, readAlternateNames } from './formats/alternate-names.ts';
import { createGeojson, type GeojsonOptions } from './formats/geojson.ts';
import { createGeonames } from './formats/geonames.ts';
import { readOchaCod } from './formats/ocha-cod.ts';
import { createOwnTable } from './formats/own-table.ts';
import { importPlaces } from './import-places.ts';
import { createKnownPlaces } from './known-places.ts';
import type { PlaceFile, ReadPlaces, Skip } from './place-draft.ts';

const place = (id: string, rest: Partial<Place>): Place => ({
  ...{ id, kind: 'village', parent: null, ar: '', latin: '', spellings: [], latinSpellings: [], lat: null, lon: null, source: null },
  ...{ geonames: null, pcode: null, common: false, ends: [], ...rest },
});
const base: Pack = {
  ...{ id: 'base', name: { ar: 'أساس', en: 'Base' }, version: '1', licence: 'CC0', attribution: [], outlets: [] },
  places: [
    place('zz', { kind: 'country', ar: 'زنجستان', latin: 'Zanjistan' }),
    place('zz.marj', { kind: 'governorate', parent: 'zz', ar: 'المرج', latin: 'Al-Marj', pcode: 'ZZ01' }),
    place('zz.marj.bustan', { parent: 'zz.marj', ar: 'بستان الزنج', latin: 'Bustan', lat: 35, lon: 40, source: 'known:3' }),
  ],
  parties: [
    {
      ...{
        id: 'person.zz',
        kind: 'person',
        ar: 'زعفران الدبوري',
        latin: 'Zafaran',
        spellings: [],
        short: [],
        latinSpellings: [],
        title: [],
      },
      ...{ parent: null, country: 'zz', inter: null, allies: [], enemies: [], from: null, to: null, wikidata: null, common: false },
    },
  ],
};
const known = createKnownPlaces([base]);

interface Imported {
  readonly places: readonly (readonly string[])[];
  readonly skips: readonly Skip[];
}

const run = async (read: ReadPlaces, files: readonly PlaceFile[], countries: readonly string[] = []): Promise<Imported> => {
  const places: string[][] = [];
  const skips: Skip[] = [];
  await importPlaces({
    ...{ files, read, known, countries: new Set(countries) },
    write: async (line) => void places.push(line.slice(0, -1).split('\t')),
    skip: async (row) => void skips.push(row),
  });
  for (const cells of places) assert.equal(cells.length, packColumns.places.length);
  return { places, skips };
};

const cell = (cells: readonly string[], column: (typeof packColumns.places)[number]): string => cells[packColumns.places.indexOf(column)]!;
const cellsOf = ({ places }: Imported, ...columns: (typeof packColumns.places)[number][]): string[] =>
  places.map((cells) => columns.map((column) => cell(cells, column)).join(' '));
const reasonsOf = ({ skips }: Imported): string[] => skips.map(({ line, reason }) => `${line} ${reason}`);

const dump = (rows: readonly (Dump | string)[]): PlaceFile =>
  fileOf('ZZ.txt', `${rows.map((row) => (typeof row === 'string' ? row : dumpLine(row))).join('\n')}\n`);

const geonames = (alternates: AlternateNames = new Map()): ReadPlaces => createGeonames(alternates, known.isCommon);

describe('a GeoNames dump', () => {
  test('gives units and what lies in them, in whatever order they come', async () => {
    const made = await run(geonames(), [
      dump([
        { id: 1, name: 'Wahat', names: 'Vaha,واحة زنج,واهه زنج', lat: 35.5, admin: ['07', '3', '12'], people: 900 },
        { id: 2, name: 'Nahr Subdistrict', names: 'ناحية نهرين', code: 'ADM3', admin: ['07', '3', '12'] },
        { id: 3, name: 'Qada', names: 'قضاء بركان', code: 'ADM2', admin: ['07', '3'] },
        { id: 4, name: 'Muhafazat al Marj', names: 'محافظة المرج', code: 'ADM1', admin: ['07'] },
        { id: 5, name: 'Wadi', names: 'وادي الزنج', code: 'WAD', admin: ['09'] },
      ]),
    ]);
    assert.deepEqual(cellsOf(made, 'id', 'kind', 'parent', 'ar', 'source', 'geonames'), [
      'zz.marj.qada district zz.marj بركان geonames:3 3',
      'zz.marj.qada.nahr-subdistrict subdistrict zz.marj.qada نهرين geonames:2 2',
      'zz.marj.qada.nahr-subdistrict.wahat village zz.marj.qada.nahr-subdistrict واحة زنج geonames:1 1',
      'zz.wadi river zz وادي الزنج geonames:5 5',
    ]);
    assert.deepEqual(reasonsOf(made), ['4 in the pack base already']);
  });

  test('kinds follow codes and numbers of people', async () => {
    const kinds = ['PPLC', 'PPLA', 'PPLA2', 'PPL', 'PPLX', 'AIRP', 'HSP', 'MT', 'STM', 'RD', 'AIRB', 'CMPRF', 'PSTB'];
    const letters = 'بتثجحخدذرزسشص';
    const made = await run(geonames(), [dump(kinds.map((code, i) => ({ id: i + 1, name: `N${i}`, names: `لطيف${letters[i]}ان`, code })))]);
    assert.deepEqual(
      made.places.map((cells) => cell(cells, 'kind')),
      ['city', 'city', 'town', 'village', 'neighbourhood', 'airport', 'hospital', 'mountain', 'river', 'road', 'base', 'camp', 'crossing'],
    );
    const people = [99, 5_000, 100_000].map((count, i) => ({ id: i + 1, name: `N${i}`, names: `لطيف${letters[i]}ان`, people: count }));
    assert.deepEqual(cellsOf(await run(geonames(), [dump(people)]), 'kind'), ['village', 'town', 'city']);
  });

  test('only names in Arabic letters, bare, without those of other languages', async () => {
    const made = await run(geonames(), [
      dump([
        { id: 1, name: 'Kafr Zanj', names: 'Kafr,قرية كفر زنج,کفر زنج,كفرزنج,Кафр' },
        { id: 2, name: 'Dayr', names: 'دیر زنگ,دیر کرکوم', lat: 36 },
        { id: 3, name: 'Gund', names: 'گوند,گوندێ', lat: 37 },
        { id: 4, name: 'Nowhere', names: '' },
      ]),
    ]);
    assert.deepEqual(cellsOf(made, 'ar', 'spellings'), ['كفرزنج كفر زنج', 'دير كركوم ']);
    assert.deepEqual(reasonsOf(made), ['3 no Arabic name', '4 no Arabic name']);
  });

  test('ordinary words and names of people are marked, names of countries left out', async () => {
    const made = await run(geonames(), [
      dump([
        { id: 1, name: 'As Salam', names: 'السلام' },
        { id: 2, name: 'Dabburi', names: 'الدبوري', lat: 36 },
        { id: 3, name: 'Zanjistan', names: 'زنجستان', lat: 37 },
        { id: 4, name: 'Qasabin', names: 'قصابين', lat: 38 },
      ]),
    ]);
    assert.deepEqual(cellsOf(made, 'ar', 'common'), ['السلام yes', 'الدبوري yes', 'قصابين ']);
    assert.deepEqual(reasonsOf(made), ['3 called as a country is, whose mentions it would catch']);
  });

  test('what packs have is left out by name and nearness, what comes twice once', async () => {
    const made = await run(geonames(), [
      dump([
        { id: 1, name: 'Bustan', names: 'بستان الزنج', lat: 35.03, lon: 40 },
        { id: 2, name: 'Bustan', names: 'بستان الزنج', lat: 35.9, lon: 40 },
        { id: 3, name: 'Bustan', names: 'بستان الزنج', lat: 35.905, lon: 40 },
        { id: 4, name: 'Bustan', names: 'بستان الزنج', lat: 35.9, lon: 40.5 },
        { id: 5, name: 'Old', names: 'خربة زنج', code: 'PPLQ' },
        { id: 6, name: 'School', names: 'مدرسة زنج', code: 'SCH' },
        { id: 7, name: 'Abroad', names: 'بعيدان', country: 'XX' },
      ]),
    ]);
    assert.deepEqual(cellsOf(made, 'id'), ['zz.bustan', 'zz.bustan-4']);
    assert.deepEqual(reasonsOf(made), [
      '1 in the pack base already',
      '3 twice in the files',
      '5 no longer there: ruined, abandoned, or abolished',
      '6 a feature of no kind that packs have',
      '7 in no country that a pack has',
    ]);
  });

  test('only the countries asked for', async () => {
    const made = await run(
      geonames(),
      [
        dump([
          { id: 1, name: 'A', names: 'بعيدان', country: 'XX' },
          { id: 2, name: 'B', names: 'قريبان' },
        ]),
      ],
      ['zz'],
    );
    assert.deepEqual(cellsOf(made, 'ar'), ['قريبان']);
    assert.deepEqual(reasonsOf(made), ['1 in a country that was not asked for']);
  });

  test('a bad row stops nothing', async () => {
    const good = { id: 2, name: 'B', names: 'قريبان' };
    const bytes = Buffer.concat([
      Buffer.from(`${dumpLine(good)}\nonly\tthree\tcells\n${dumpLine({ id: 3, name: 'C', names: 'شمالان', lat: 95 })}\n`),
      Buffer.from([0xd8, 0x0a]),
      Buffer.from(`${'x'.repeat(1024 * 1024 + 1)}\n\r\n${dumpLine({ id: 4, name: 'D', names: 'جنوبان' })}\r\n`),
    ]);
    const made = await run(geonames(), [fileOf('ZZ.txt', bytes, 1000)]);
    assert.deepEqual(cellsOf(made, 'ar'), ['قريبان', 'جنوبان']);
    assert.deepEqual(reasonsOf(made), [
      '2 not the 19 columns of GeoNames',
      '3 a coordinate that is none',
      '4 bytes that are no UTF-8',
      '5 a line of more than 1 MB',
    ]);
    assert.ok(made.skips.every(({ bad }) => bad));
  });

  test('alternate names say which name is Arabic, and which comes first', async () => {
    const lines = [
      '1\t7\tar\tكوبان\t\t\t\t',
      '2\t7\tar\tعين الزنج\t1\t\t\t',
      '3\t7\tfa\tچشمه',
      '4\t7\tar\tاسم قديم\t\t\t\t1',
      '5\t8\ten\tEight',
      'x',
    ];
    const skips: Skip[] = [];
    const names = await readAlternateNames(fileOf('alternateNames.txt', lines.join('\n')), async (row) => void skips.push(row));
    assert.deepEqual([...names], [['7', ['عين الزنج', 'كوبان']]]);
    assert.deepEqual(
      skips.map(({ line }) => line),
      [6],
    );
    const made = await run(geonames(names), [dump([{ id: 7, name: 'Ayn', names: 'شيء آخر' }])]);
    assert.deepEqual(cellsOf(made, 'ar', 'spellings'), ['عين الزنج كوبان|شيء آخر']);
  });
});

describe('COD-AB', () => {
  const header =
    'admin3Name_en,admin3Name_ar,admin3Pcode,admin2Name_en,admin2Name_ar,admin2Pcode,admin1Name_en,admin1Name_ar,admin1Pcode,admin0Pcode,center_lat,center_lon';
  const rest = 'Qada,قضاء بركان,ZZ0102,Marj,المرج,ZZ01,ZZ';

  test('a table gives its units and those above', async () => {
    const rows = [`"Nahr, ""the""",ناحية نهرين,ZZ010203,${rest},35.123456789,40.5`, `Sahl,سهلان,ZZ010204,${rest},,`, 'Bad,سيئ,ZZ010205,x'];
    const made = await run(readOchaCod, [fileOf('adm3.csv', `\ufeff${[header, ...rows].join('\r\n')}\r\n`)]);
    assert.deepEqual(cellsOf(made, 'id', 'kind', 'ar', 'latin', 'lat', 'lon', 'source', 'pcode'), [
      'zz.marj.qada district بركان Qada    ZZ0102',
      'zz.marj.qada.nahr-the subdistrict نهرين Nahr, "the" 35.12346 40.5 ocha:ZZ010203 ZZ010203',
      'zz.marj.qada.sahl subdistrict سهلان Sahl    ZZ010204',
    ]);
    assert.deepEqual(reasonsOf(made), ['4 not the 12 cells of the first line']);
  });

  test('a quotation mark that nothing closes costs its own line only', async () => {
    const made = await run(readOchaCod, [
      fileOf('adm3.csv', `${header}\n"Open,مفتوح,ZZ010209,${rest},,\nSahl,سهلان,ZZ010204,${rest},35,40\n`),
    ]);
    assert.deepEqual(cellsOf(made, 'ar'), ['بركان', 'سهلان']);
    assert.deepEqual(reasonsOf(made), ['2 a quotation mark that nothing closes']);
  });

  test('features: other spellings of columns, the centre of the shape', async () => {
    const ring = [
      [40, 35],
      [42, 35],
      [42, 37],
      [40, 37],
      [40, 35],
    ];
    const properties = { ADM0_PCODE: 'ZZ', ADM1_AR: 'المرج', ADM1_PCODE: 'ZZ01', ADM2_AR: 'بركان', ADM2_EN: 'Qada', ADM2_PCODE: 'ZZ0102' };
    const collection = {
      type: 'FeatureCollection',
      features: [{ type: 'Feature', properties, geometry: { type: 'Polygon', coordinates: [ring] } }],
    };
    const made = await run(readOchaCod, [fileOf('adm2.geojson', JSON.stringify(collection, null, 1))]);
    assert.deepEqual(cellsOf(made, 'id', 'lat', 'lon'), ['zz.marj.qada 36 41']);
  });

  test('the newest columns say their languages in others', async () => {
    const table =
      'adm0_pcode,adm1_name,adm1_name1,adm1_pcode,adm2_name,adm2_name1,adm2_pcode,lang,lang1\nZZ,Marj,المرج,ZZ01,Qada,بركان,ZZ0102,en,ar\n';
    assert.deepEqual(cellsOf(await run(readOchaCod, [fileOf('adm2.csv', table)]), 'ar', 'latin', 'parent'), ['بركان Qada zz.marj']);
  });
});

describe('GeoJSON', () => {
  const none: GeojsonOptions = {
    ...{ nameProperty: null, latinProperty: null, spellingsProperty: null, kindProperty: null, countryProperty: null },
    ...{ parentProperty: null, idProperty: null, kind: 'village', country: 'zz' },
  };
  const feature = (properties: object, coordinates: unknown = [41, 36]) => ({
    type: 'Feature',
    properties,
    geometry: { type: 'Point', coordinates },
  });
  const file = (...features: unknown[]) => fileOf('x.geojson', JSON.stringify({ type: 'FeatureCollection', features }));

  test('features as OpenStreetMap names their properties', async () => {
    const made = await run(createGeojson(none), [
      file(
        feature({ 'name:ar': 'بلدة سهلان', 'name:en': 'Sahlan', place: 'town', '@id': 'node/7' }),
        feature({ name: 'قصابين', place: 'hamlet' }, [41.5, 36]),
        feature({ name: 'مطعم', place: 'sea' }),
        feature({ name: 'بلا مكان' }, [400, 1]),
      ),
    ]);
    assert.deepEqual(cellsOf(made, 'id', 'kind', 'ar', 'latin', 'source'), [
      'zz.sahlan town سهلان Sahlan geojson:node-7',
      'zz.qsabyn village قصابين Qsabyn geojson:2',
    ]);
    assert.deepEqual(reasonsOf(made), ['1 a feature of no kind that packs have', '1 no geometry with a point on the Earth']);
  });

  test('properties by option, a parent by p-code', async () => {
    const options = { ...none, nameProperty: 'n', latinProperty: 'l', spellingsProperty: 's', parentProperty: 'p', kind: 'camp' as const };
    const made = await run(createGeojson(options), [file(feature({ n: 'مخيم 3', l: 'Camp 3', s: 'سهلان;سهلين', p: 'ZZ01', name: 'x' }))]);
    assert.deepEqual(cellsOf(made, 'id', 'kind', 'parent', 'ar', 'spellings'), ['zz.marj.camp-3 camp zz.marj مخيم 3 سهلان|سهلين']);
  });
});

describe('a table of one’s own', () => {
  const table = (...lines: string[]) => fileOf('own.tsv', `${lines.join('\n')}\n`);

  test('columns in any order, a parent that comes later, ids made where none are given', async () => {
    const made = await run(createOwnTable('zz'), [
      table(
        'ar\tkind\tid\tparent\tlat\tlon\tspellings',
        'قرية سهلان\tvillage\t\tzz.new.town\t35\t41\tسهلين',
        'بلدة جديدان\ttown\tzz.new.town\tzz.new\t35\t41\t',
        'جديدان\tgovernorate\tzz.new\tzz\t\t\t',
        'اللواء 93\tbase\t\t\t36\t41\t',
        'يتيمان\tvillage\t\tzz.nowhere\t\t\t',
        'خطأ\thamlet\t\t\t\t\t',
        'مكرر\ttown\tzz.marj\t\t\t\t',
      ),
    ]);
    assert.deepEqual(cellsOf(made, 'id', 'kind', 'parent', 'ar', 'source'), [
      'zz.new governorate zz جديدان ',
      'zz.new.town town zz.new جديدان table:3',
      'zz.new.town.shlan village zz.new.town سهلان table:2',
      'zz.lwa-93 base zz اللواء 93 table:5',
    ]);
    assert.deepEqual(
      made.skips.map(({ line, bad }) => [line, bad]),
      [
        [7, true],
        [8, true],
        [6, true],
      ],
    );
  });
});

const refused: readonly (readonly [what: string, read: ReadPlaces, file: PlaceFile, message: RegExp])[] = [
  ['a table for a dump', geonames(), fileOf('a.txt', 'id,name\n1,x\n'), /^a\.txt:1: got 1 cells, expected the 19 columns of a GeoNames/],
  [
    'an archive',
    geonames(),
    fileOf('a.zip', Buffer.from('PK\u0003\u0004....')),
    /got a zip archive or a workbook, expected the text file inside/,
  ],
  ['UTF-16', readOchaCod, fileOf('a.csv', Buffer.from('\ufeffadmin1Pcode\n', 'utf16le')), /got text in UTF-16, expected UTF-8/],
  ['an empty file', readOchaCod, fileOf('a.csv', ''), /got an empty file/],
  ['a table without p-codes', readOchaCod, fileOf('a.csv', 'a,b\n1,2\n'), /^a\.csv:1: got columns a, b, expected columns of COD-AB/],
  ['JSON without features', readOchaCod, fileOf('a.json', '{"a":[1]}'), /got no list of features, expected a GeoJSON collection/],
  [
    'a table without names',
    createOwnTable(''),
    fileOf('a.tsv', 'kind\tlat\nx\t1\n'),
    /^a\.tsv:1: got no column ar among kind, lat, expected/,
  ],
  ['a column nobody knows', createOwnTable(''), fileOf('a.tsv', 'ar\tkind\thue\n'), /got the column hue, expected/],
];

for (const [what, read, file, message] of refused)
  test(`refused as a whole: ${what}`, () =>
    assert.rejects(run(read, [file]), (error) => error instanceof IsnadError && message.test(error.message)));
