// The world pack's rules on small made-up sources: names chosen, regions corrected, ordinary words marked or left out, ids and order.
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { arabicNames, chooseNames, latinSounds, slug } from '../../src/intake/places/place-names.ts';
import { fold } from '../../src/text/index.ts';
import { nameKey, type PlaceRow, placeCells, type WorldSources, without, worldPlaces, worldStates } from './rows.ts';
import { parseCities, parseTable, parseUnits } from './sources.ts';

const never = () => false;

interface CityCells {
  readonly id: string;
  readonly name: string;
  readonly names: string;
  readonly country?: string;
  readonly unit?: string;
  readonly population?: number;
  readonly feature?: string;
  readonly lon?: number;
}

const cityLine = ({ id, name, names, country = 'IQ', unit = '10', population = 20_000, feature = 'PPL', lon = 44.5 }: CityCells): string =>
  [
    id,
    name,
    name,
    names,
    '33.123456',
    lon,
    'P',
    feature,
    country,
    '',
    unit,
    '',
    '',
    '',
    population,
    '',
    '0',
    'Asia/Baghdad',
    '2020-01-01',
  ].join('\t');

const table = (columns: string, ...lines: string[]) => parseTable([columns, ...lines].join('\n'));
const countryColumns = 'code\tkind\tlatin\tcommon\tar\tspellings';
const regionColumns = 'code\tslug\tlatin\tkind\tar\tspellings';
const additionColumns = 'id\tkind\tparent\tlatin\tlat\tlon\tsource\tgeonames\tcommon\tar\tspellings';

const unit = (code: string, name: string, ar: string) => ({
  properties: { ne_id: 77, gn_a1_code: code, iso_a2: code.slice(0, 2), name, name_en: name, name_ar: ar, latitude: 33.9, longitude: 45.1 },
});

const sources = (lines: readonly string[], own: Partial<WorldSources> = {}): WorldSources => ({
  cities: parseCities(`${lines.join('\n')}\n`),
  units: parseUnits(JSON.stringify({ features: [unit('IQ.10', 'Diyala', 'محافظة ديالى'), unit('IQ.07', 'Baghdad', 'محافظة بغداد')] })),
  countries: table(countryColumns, 'IQ\t\t\t\t\tجمهورية العراق', 'FR', 'SY'),
  regions: table(regionColumns),
  additions: table(additionColumns),
  isCommon: (name) => ['السلام', 'سلطات'].includes(name),
  countryName: (code, language) => new Intl.DisplayNames(language, { type: 'region' }).of(code)!,
  ...own,
});

const rowOf = (rows: readonly PlaceRow[], id: string): PlaceRow => {
  const row = rows.find((one) => one.id === id);
  assert.ok(row, `${id} among ${rows.map((one) => one.id).join(' ')}`);
  return row;
};
const idsOf = (rows: readonly PlaceRow[]): string[] => rows.map(({ id }) => id);

describe('Arabic names among alternates', () => {
  it('keeps Arabic letters alone, bare of the word for the kind of place and of what follows a comma', () => {
    assert.deepEqual(arabicNames(['Basra', 'بصرہ', 'بەسرە', 'مدينة البصرة', 'البَصْرة', 'ولاية صور، عمان', 'شهر هرات']), ['البصرة', 'صور']);
  });

  it('rejects alef maksura and ta marbuta inside a word', () => {
    assert.deepEqual(arabicNames(['رىياض', 'غزةة', 'ليلى']), ['ليلى']);
  });

  it('takes the name that sounds like the Latin one, in the spelling of newsrooms', () => {
    assert.deepEqual(chooseNames('Settat', ['سلطات', 'سطات'], never), { ar: 'سطات', spellings: [] });
    assert.deepEqual(chooseNames('Bosaso', ['بوصاصو', 'بوساسو', 'بندر قاسم'], never), { ar: 'بوصاصو', spellings: ['بوساسو'] });
    assert.deepEqual(chooseNames('Taza', ['تازه', 'تازة'], never), { ar: 'تازة', spellings: [] });
    assert.equal(chooseNames('Khartoum', ['خرطوم', 'الخرطوم'], never)?.ar, 'الخرطوم');
  });

  it('leaves out spellings that are ordinary words, other names of the place, and names of two letters', () => {
    assert.deepEqual(chooseNames('Settat', ['سطات', 'سلطات', 'عاصمة الشاوية'], never)?.spellings, []);
    assert.deepEqual(chooseNames('Bosaso', ['بوصاصو', 'بوساسو'], (name) => name === 'بوساسو')?.spellings, []);
    assert.equal(chooseNames('Ob', ['أب'], never), null);
  });

  it('hears the same consonants in other transliterations', () => {
    assert.equal(latinSounds('Ash Shaykh Zuwayd'), latinSounds('Sheikh Zuweid'));
    assert.notEqual(latinSounds('Basra'), latinSounds('Mosul'));
  });
});

describe('rows of the world pack', () => {
  it('gives countries no coordinates, units those of Natural Earth, towns those of GeoNames', () => {
    const rows = worldPlaces(sources([cityLine({ id: '9', name: 'Baqubah', names: 'بعقوبة,Bakuba' })]));
    assert.deepEqual([rowOf(rows, 'iq').lat, rowOf(rows, 'iq').source, rowOf(rows, 'iq').ar], ['', '', 'العراق']);
    assert.equal(rowOf(rows, 'iq.diyala').ar, 'ديالى');
    assert.equal(rowOf(rows, 'iq.diyala').source, 'naturalearth:77');
    assert.deepEqual(placeCells(rowOf(rows, 'iq.diyala.baqubah')), [
      'iq.diyala.baqubah',
      'town',
      'iq.diyala',
      'بعقوبة',
      'Baqubah',
      '',
      '',
      '33.1235',
      '44.5',
      'geonames:9',
      '9',
      '',
      '',
      '',
    ]);
  });

  it('is in order of id, whatever the order of the sources, and tells two towns of one name apart by number', () => {
    const lines = [
      cityLine({ id: '1', name: 'Khalis', names: 'الخالص', population: 500 }),
      cityLine({ id: '2', name: 'Al Khalis', names: 'الخالص', population: 9000 }),
    ];
    const rows = worldPlaces(sources(lines));
    assert.deepEqual(idsOf(rows), idsOf(rows).toSorted());
    assert.deepEqual(worldPlaces(sources(lines.toReversed())), rows);
    assert.equal(rowOf(rows, 'iq.diyala.khalis').geonames, '2');
    assert.equal(rowOf(rows, 'iq.diyala.khalis-1').geonames, '1');
  });

  it('leaves out a small place whose name is an ordinary word, and marks a large one', () => {
    const small = worldPlaces(sources([cityLine({ id: '1', name: 'Salam', names: 'السلام', population: 4000 })]));
    assert.ok(!idsOf(small).includes('iq.diyala.salam'));
    const large = worldPlaces(sources([cityLine({ id: '1', name: 'Salam', names: 'السلام', population: 60_000 })]));
    assert.equal(rowOf(large, 'iq.diyala.salam').common, true);
  });

  it('leaves out a hamlet that bears the name of a place ten times as large, Syrian ones too, which have no rows here', () => {
    const aleppo = cityLine({ id: '1', name: 'Aleppo', names: 'حلب', country: 'SY', unit: '09', population: 1_600_000 });
    const rows = worldPlaces(sources([aleppo, cityLine({ id: '2', name: 'Halab', names: 'حلب', population: 300 })]));
    assert.deepEqual(idsOf(rows), ['fr', 'iq', 'iq.baghdad', 'iq.diyala', 'sy']);
  });

  it('has of other countries the capital and large cities', () => {
    const rows = worldPlaces(
      sources([
        cityLine({ id: '1', name: 'Paris', names: 'باريس', country: 'FR', unit: '11', feature: 'PPLC' }),
        cityLine({ id: '2', name: 'Lyon', names: 'ليون', country: 'FR', unit: '84', population: 520_000 }),
        cityLine({ id: '3', name: 'Nantes', names: 'نانت', country: 'FR', unit: '52', population: 300_000 }),
      ]),
    );
    assert.deepEqual(
      idsOf(rows).filter((id) => id.startsWith('fr')),
      ['fr', 'fr.lyon', 'fr.paris'],
    );
  });

  it('lets our tables rename, drop and add', () => {
    const rows = worldPlaces(
      sources(
        [
          cityLine({ id: '1', name: 'Tikrit', names: 'تكريت' }),
          cityLine({ id: '2', name: 'Nowhere', names: 'نوهير' }),
          cityLine({ id: '3', name: 'Unnamed', names: '' }),
        ],
        {
          regions: table(
            regionColumns,
            'IQ.07\t\t\t\t-',
            'IQ.10\tdiala\t\t\tديالا\tديالى الشرقية|السلام',
            'IQ.HA\thalabja\tHalabja\t\tحلبجة',
          ),
          additions: table(
            additionColumns,
            '\t\t\t\t\t\t\t2\t\t-',
            '\t\t\t\t\t\t\t3\t\tالدجيل\tدجيل العراق',
            'iq.baiji\tsite\tiq\tBaiji refinery\t35\t43.48\tknown:4\t\t\tمصفاة بيجي',
          ),
        },
      ),
    );
    assert.deepEqual(idsOf(rows), ['fr', 'iq', 'iq.baiji', 'iq.diala', 'iq.diala.tikrit', 'iq.diala.unnamed', 'iq.halabja', 'sy']);
    assert.deepEqual(rowOf(rows, 'iq.diala').spellings, ['ديالى الشرقية']);
    assert.equal(rowOf(rows, 'iq.halabja').source, '');
    assert.equal(rowOf(rows, 'iq.diala.unnamed').ar, 'الدجيل');
    assert.equal(rowOf(rows, 'iq.baiji').source, 'known:4');
  });

  it('names the town after which a unit is called as the unit', () => {
    const rows = worldPlaces(sources([cityLine({ id: '1', name: 'Baghdad', names: 'بغدادد', unit: '07' })]));
    assert.deepEqual([rowOf(rows, 'iq.baghdad.baghdad').ar, rowOf(rows, 'iq.baghdad.baghdad').spellings], ['بغداد', ['بغدادد']]);
  });

  it('tells the Gaza Strip from the West Bank by longitude', () => {
    const [gaza, jenin] = parseCities(
      [
        cityLine({ id: '1', name: 'Khuzaa', names: '', country: 'PS', unit: '00', lon: 34.36 }),
        cityLine({ id: '2', name: 'Jenin', names: '', country: 'PS', unit: '00', lon: 35.3 }),
      ].join('\n'),
    );
    assert.deepEqual([gaza?.unit, jenin?.unit], ['PS.GZ', 'PS.WE']);
  });

  it('fails loudly over a unit without a name and a row with too many cells', () => {
    assert.throws(() => worldPlaces(sources([], { regions: table(regionColumns, 'IQ.ZZ\tzz') })), /IQ\.ZZ: no name/);
    assert.throws(() => table('a\tb', '1\t2\t3'), /3 cells, expected 2/);
  });
});

describe('beside another pack', () => {
  it('leaves out its places by id and by name in the same country, but no place in which others lie', () => {
    const rows = worldPlaces(
      sources([cityLine({ id: '1', name: 'Baqubah', names: 'بعقوبة' }), cityLine({ id: '2', name: 'Tikrit', names: 'تكريت' })]),
    );
    const names = new Set([nameKey('iq.x', 'بعقوبه'), nameKey('tr.x', 'تكريت'), nameKey('iq.y', 'ديالى')]);
    const left = idsOf(without(rows, { ids: new Set(['iq.baghdad']), names }));
    assert.deepEqual(left, ['fr', 'iq', 'iq.diyala', 'iq.diyala.tikrit', 'sy']);
  });

  it('adds the states it lacks, a capital as their short form', () => {
    const rows = worldPlaces(sources([cityLine({ id: '1', name: 'Paris', names: 'باريس', country: 'FR', feature: 'PPLC' })]));
    const states = worldStates(rows, new Map([['fr', 'باريس']]), new Set(['state.iq', 'state.sy']));
    assert.deepEqual(states, [['state.fr', 'state', fold('فرنسا'), 'France', '', 'باريس', '', '', '', 'fr', '8', '', '', '', '', '', '']]);
  });
});

describe('slugs', () => {
  it('are small ascii words without the article', () => {
    assert.equal(slug('Aş Şalāḩīyah'), 'salahiyah');
    assert.equal(slug("Ba'qubah"), 'baqubah');
    assert.equal(slug('Iğdır'), 'igdir');
    assert.equal(slug('Al'), 'al');
  });
});
