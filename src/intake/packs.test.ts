// Pack folders written here, loaded and checked: every column reaches its field, every rule can refuse, and a large pack loads fast.
import assert from 'node:assert/strict';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, test } from 'node:test';
import { packColumns } from '../model/index.ts';
import { checkPacks } from './check-packs.ts';
import { loadPack, type TableName } from './packs.ts';

type Cells = Readonly<Record<string, string>>;
type Tables = Partial<Readonly<Record<TableName, readonly Cells[] | string>>>;

const scratch = mkdtempSync(join(tmpdir(), 'isnad-packs-'));
after(() => rmSync(scratch, { recursive: true }));

const manifest = { id: 'made-up', name: { ar: 'حزمة', en: 'Made up' }, version: '1', licence: 'CC0', attribution: ['Nobody.'] };

const tsv = (table: TableName, rows: readonly Cells[]): string =>
  [packColumns[table].join('\t'), ...rows.map((row) => packColumns[table].map((column) => row[column] ?? '').join('\t')), ''].join('\n');

let folders = 0;

const packFolder = (tables: Tables, json: unknown = manifest): string => {
  const folder = mkdtempSync(join(scratch, `${folders++}-`));
  if (json !== null) writeFileSync(join(folder, 'pack.json'), typeof json === 'string' ? json : JSON.stringify(json, null, 2));
  for (const [table, rows] of Object.entries(tables) as [TableName, readonly Cells[] | string][]) {
    writeFileSync(join(folder, `${table}.tsv`), typeof rows === 'string' ? rows : tsv(table, rows));
  }
  return folder;
};

const land = { id: 'zz', kind: 'country', ar: 'زنجستان', latin: 'Zanjistan' };
const town = {
  id: 'zz.marj',
  kind: 'town',
  parent: 'zz',
  ar: 'مرجعون',
  latin: 'Marjaoun',
  spellings: 'مرج عيون|جديدة مرجعون',
  latin_spellings: 'Marjayoun',
  lat: '33.36',
  lon: '-35.59',
  source: 'known:2',
  geonames: '12',
  pcode: 'ZZ01',
  common: 'yes',
};
const road = { id: 'zz.m5', kind: 'road', parent: 'zz', ar: 'الأوتوستراد', latin: 'Motorway', ends: 'zz.marj|zz' };
const army = { id: 'force.zz', kind: 'force', ar: 'جيش زنجستان', latin: 'Zanji army' };
const chief = {
  id: 'person.zz',
  kind: 'person',
  ar: 'زعفران الزنجي',
  latin: 'Zafaran',
  spellings: 'زعفران',
  short: 'الزنجي',
  latin_spellings: 'Z. Zanji',
  title: 'قائد الجيش|وزير الدفاع',
  parent: 'force.zz',
  country: 'zz',
  inter: '1',
  allies: 'force.zz@2016..2020|force.zz@2021..',
  enemies: 'force.zz@..2015',
  from: '2015',
  to: '2020-05-01',
  wikidata: 'Q42',
  common: 'yes',
};
const paper = {
  id: 'outlet.zz',
  kind: 'newspaper',
  ar: 'صحيفة الزنج',
  latin: 'The Zanj',
  spellings: 'جريدة الزنج',
  latin_spellings: 'Zanj Daily',
  domains: 'zanj.example|news.zanj.example',
  country: 'zz',
  owner: 'the army',
  party: 'force.zz',
  credits: 'ز ن ج|ZNJ',
};
const whole: Tables = { places: [land, town, road], parties: [army, chief], outlets: [paper] };

test('every column of a pack reaches its field', () => {
  const pack = loadPack(packFolder(whole));
  const { places, parties, outlets, ...head } = pack;
  assert.deepEqual(head, manifest);
  assert.deepEqual(places[1], {
    id: 'zz.marj',
    kind: 'town',
    parent: 'zz',
    ar: 'مرجعون',
    latin: 'Marjaoun',
    spellings: ['مرج عيون', 'جديدة مرجعون'],
    latinSpellings: ['Marjayoun'],
    lat: 33.36,
    lon: -35.59,
    source: 'known:2',
    geonames: '12',
    pcode: 'ZZ01',
    common: true,
    ends: [],
  });
  assert.deepEqual([places[0]!.parent, places[0]!.lat, places[0]!.common, places[2]!.ends], [null, null, false, ['zz.marj', 'zz']]);
  assert.deepEqual(parties[1], {
    id: 'person.zz',
    kind: 'person',
    ar: 'زعفران الزنجي',
    latin: 'Zafaran',
    spellings: ['زعفران'],
    short: ['الزنجي'],
    latinSpellings: ['Z. Zanji'],
    title: ['قائد الجيش', 'وزير الدفاع'],
    parent: 'force.zz',
    country: 'zz',
    inter: 1,
    allies: [
      { party: 'force.zz', from: '2016', to: '2020' },
      { party: 'force.zz', from: '2021', to: null },
    ],
    enemies: [{ party: 'force.zz', from: null, to: '2015' }],
    from: '2015',
    to: '2020-05-01',
    wikidata: 'Q42',
    common: true,
  });
  assert.deepEqual(outlets[0], {
    id: 'outlet.zz',
    kind: 'newspaper',
    ar: 'صحيفة الزنج',
    latin: 'The Zanj',
    spellings: ['جريدة الزنج'],
    latinSpellings: ['Zanj Daily'],
    domains: ['zanj.example', 'news.zanj.example'],
    country: 'zz',
    owner: 'the army',
    party: 'force.zz',
    credits: ['ز ن ج', 'ZNJ'],
  });
});

test('a pack without faults has no problems', () => assert.deepEqual(checkPacks([packFolder(whole)]), []));

test('a place may lie in another pack, if that is loaded too', () => {
  const [world, local] = [packFolder({ places: [land] }), packFolder({ places: [town] })];
  assert.deepEqual(checkPacks([local, world]), []);
  const alone = checkPacks([local]);
  assert.deepEqual(alone, [
    { file: join(local, 'places.tsv'), line: 2, column: 'parent', got: '"zz"', expected: 'an id of places in these packs' },
  ]);
});

const refused: readonly (readonly [what: string, tables: Tables, line: number, column: string | null, expected: RegExp])[] = [
  ['an unknown kind', { places: [land, { ...town, kind: 'hamlet' }] }, 3, 'kind', /one of country, region/],
  ['a party of an unknown kind', { parties: [{ ...army, kind: 'tribe' }] }, 2, 'kind', /one of state, force/],
  ['a bad id', { places: [{ ...land, id: 'ZZ' }] }, 2, 'id', /small Latin letters/],
  ['no Arabic name', { places: [{ ...land, ar: '' }] }, 2, 'ar', /an Arabic name/],
  ['diacritics in the Arabic name', { places: [{ ...land, ar: 'زَنجستان' }] }, 2, 'ar', /without diacritics/],
  ['no Latin name', { places: [{ ...land, latin: 'زنجستان' }] }, 2, 'latin', /Latin letters/],
  ['an empty part of a list', { places: [land, { ...town, spellings: 'مرج عيون||مرجعونا' }] }, 3, 'spellings', /list joined by/],
  ['spaces round a spelling', { places: [land, { ...town, spellings: 'مرج عيون | مرجعونا' }] }, 3, 'spellings', /without spaces/],
  ['a spelling twice', { places: [land, { ...town, spellings: 'مرج عيون|مرج عيون' }] }, 3, 'spellings', /each name once/],
  ['the name among the spellings', { places: [land, { ...town, spellings: 'مرجعون' }] }, 3, 'spellings', /each name once/],
  ['a latitude beyond the pole', { places: [land, { ...town, lat: '91' }] }, 3, 'lat', /-90 to 90/],
  ['a longitude with a comma', { places: [land, { ...town, lon: '35,5' }] }, 3, 'lon', /decimal degrees/],
  ['a latitude alone', { places: [land, { ...town, lon: '' }] }, 3, 'lon', /both, or neither/],
  ['a coordinate without source', { places: [land, { ...town, source: '' }] }, 3, 'source', /where the coordinate comes from/],
  ['a source without coordinate', { places: [land, { ...town, lat: '', lon: '' }] }, 3, 'source', /no coordinate/],
  ['a source of another sort', { places: [land, { ...town, source: 'wikipedia' }] }, 3, 'source', /geonames:ID/],
  ['a common that is not yes', { places: [land, { ...town, common: 'no' }] }, 3, 'common', /^yes, or nothing$/],
  ['a town without parent', { places: [{ ...town, parent: '' }] }, 2, 'parent', /the place in which this town lies/],
  ['a dangling parent', { places: [land, { ...town, parent: 'zz.nowhere' }] }, 3, 'parent', /an id of places/],
  ['a place that lies in itself', { places: [{ ...land, parent: 'zz' }] }, 2, 'parent', /does not lie in it/],
  ['ends of a town', { places: [land, { ...town, ends: 'zz' }] }, 3, 'ends', /only roads/],
  ['a road to nowhere', { places: [land, { ...road, ends: 'zz|zz.x' }] }, 3, 'ends', /an id of places/],
  ['the same id twice', { places: [land, land] }, 3, 'id', /an id of its own; .*places\.tsv:2 has it/],
  ['the same id in places and parties', { places: [land], parties: [{ ...army, id: 'zz' }] }, 2, 'id', /places\.tsv:2 has it/],
  ['a one-letter name', { parties: [{ ...army, spellings: 'ز', common: 'yes' }] }, 2, 'spellings', /at least two letters/],
  ['a two-letter name', { parties: [{ ...army, spellings: 'زن' }] }, 2, 'spellings', /three letters or more/],
  ['an ordinary word as a name', { places: [land, { ...town, ar: 'الباب', common: '' }] }, 3, 'ar', /ordinary word or a given name/],
  ['an ordinary word, spelt carelessly', { parties: [{ ...army, spellings: 'الحكومه' }] }, 2, 'spellings', /ordinary word/],
  ['a hidden character', { places: [{ ...land, latin: 'Zanji\u200estan' }] }, 2, 'latin', /no hidden characters/],
  ['a title of a force', { parties: [{ ...army, title: 'قائد' }] }, 2, 'title', /only persons and offices/],
  ['an enemy nobody knows', { parties: [{ ...army, enemies: 'force.yy@2015..' }] }, 2, 'enemies', /an id of parties/],
  ['an enmity without date form', { parties: [army, { ...chief, enemies: 'force.zz@once' }] }, 3, 'enemies', /id@2016\.\.2020/],
  [
    'an alliance that ends before it starts',
    { parties: [army, { ...chief, allies: 'force.zz@2020..2016' }] },
    3,
    'allies',
    /not before its start/,
  ],
  ['a life that ends before it starts', { parties: [{ ...army, from: '2020-06', to: '2019' }] }, 2, 'to', /not before its start/],
  ['an inter code of 9', { parties: [{ ...army, inter: '9' }] }, 2, 'inter', /1 to 8/],
  ['a country by name', { parties: [{ ...army, country: 'Syria' }] }, 2, 'country', /two-letter/],
  ['a Wikidata address', { parties: [{ ...army, wikidata: 'wikidata.org/Q42' }] }, 2, 'wikidata', /Q1/],
  ['a domain with scheme', { parties: [army], outlets: [{ ...paper, domains: 'https://zanj.example' }] }, 2, 'domains', /host names/],
  ['an outlet of an unknown party', { outlets: [paper] }, 2, 'party', /an id of parties/],
  ['a row that lacks a cell', { places: `${tsv('places', [land])}zz.a\ttown\tzz\n` }, 3, null, /14 cells/],
  ['wrong columns', { places: 'id\tname\nzz\tx\n' }, 1, null, /columns id kind parent/],
  ['Windows line ends', { places: tsv('places', [land]).replaceAll('\n', '\r\n') }, 1, null, /line feed alone/],
];

for (const [what, tables, line, column, expected] of refused) {
  test(`the check of packs refuses ${what}`, () => {
    const problems = checkPacks([packFolder(tables)]);
    assert.equal(problems.length, 1, JSON.stringify(problems, null, 1));
    assert.deepEqual([problems[0]!.line, problems[0]!.column], [line, column]);
    assert.match(problems[0]!.expected, expected);
    assert.notEqual(problems[0]!.got, '');
  });
}

test('an outlet may be a party, under one id', () => {
  const agency = { ...paper, id: 'force.zz' };
  assert.deepEqual(checkPacks([packFolder({ parties: [army], outlets: [agency] })]), []);
});

test('places that lie in each other in a ring are all named', () => {
  const ring = ['a', 'b', 'c'].map((id, i, all) => ({ ...land, id, ar: `زنج${id}`, kind: 'region', parent: all[(i + 1) % 3]! }));
  assert.deepEqual(
    checkPacks([packFolder({ places: ring })]).map((problem) => problem.line),
    [2, 3, 4],
  );
});

test('a bad pack.json is refused by field and line', () => {
  const problems = checkPacks([packFolder({}, { ...manifest, version: 2026, name: 'x' })]);
  assert.deepEqual(
    problems.map(({ line, column, got }) => [line, column, got]),
    [
      [3, 'name', '"x"'],
      [4, 'version', '2026'],
    ],
  );
  assert.match(checkPacks([packFolder({}, '{')])[0]!.got, /expected JSON/);
  assert.match(checkPacks([packFolder({}, null)])[0]!.got, /no such file/);
});

test('loading throws at what it cannot tell apart, naming file and line', () => {
  assert.throws(() => loadPack(packFolder({ places: `${tsv('places', [land])}zz.a\n` })), {
    kind: 'bad-input',
    message: /places\.tsv:3: got 1 cells, expected 14 cells/,
  });
  assert.throws(() => loadPack(packFolder({}, { id: 'x' })), { kind: 'bad-input', message: /pack\.json: name: got nothing/ });
  assert.throws(() => loadPack(join(scratch, 'nowhere')), { kind: 'not-found' });
});

test('40,000 places load', () => {
  const rows = Array.from({ length: 40_000 }, (_, i) => ({ ...town, id: `zz.p${i}` }));
  assert.equal(loadPack(packFolder({ places: [land, ...rows] })).places.length, 40_001);
});
