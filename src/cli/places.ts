// `isnad places import`: a gazetteer that the user has downloaded becomes a pack of places, to stand beside the packs that are there.
import { createReadStream, statSync } from 'node:fs';
import { basename, resolve } from 'node:path';
import type { Command } from 'commander';
import { loadPacks } from '../app.ts';
import { type AlternateNames, readAlternateNames } from '../intake/places/formats/alternate-names.ts';
import { createGeojson } from '../intake/places/formats/geojson.ts';
import { createGeonames } from '../intake/places/formats/geonames.ts';
import { readOchaCod } from '../intake/places/formats/ocha-cod.ts';
import { createOwnTable } from '../intake/places/formats/own-table.ts';
import { importPlaces } from '../intake/places/import-places.ts';
import { createKnownPlaces, type KnownPlaces } from '../intake/places/known-places.ts';
import { type PlaceFormat, placeFormats, placesManifest } from '../intake/places/pack/manifest.ts';
import { createPackFolder } from '../intake/places/pack/pack-folder.ts';
import type { PlaceFile, ReadPlaces } from '../intake/places/place-draft.ts';
import { bad } from '../intake/reports/report-fields.ts';
import { placeKinds } from '../model/index.ts';
import { choice, collect } from './options.ts';
import { createProgress, type Progress } from './places/progress.ts';
import { createTally } from './places/tally.ts';
import { warn, write } from './write.ts';

interface ImportOptions {
  readonly format: string;
  readonly out: string;
  readonly id?: string;
  readonly country?: readonly string[];
  readonly alternates?: string;
  readonly skipped?: string;
  readonly pack?: readonly string[];
  readonly replace?: boolean;
  readonly licence?: string;
  readonly attribution?: readonly string[];
  readonly kind: string;
  readonly nameProperty?: string;
  readonly latinProperty?: string;
  readonly spellingsProperty?: string;
  readonly kindProperty?: string;
  readonly countryProperty?: string;
  readonly parentProperty?: string;
  readonly idProperty?: string;
}

export const addPlaces = (program: Command): void => {
  program
    .command('places')
    .description('look after gazetteers')
    .command('import')
    .argument('<files...>', 'what was downloaded, unpacked')
    .description('make a pack of places from a gazetteer')
    .requiredOption('--format <format>', placeFormats.join(', '))
    .requiredOption('--out <folder>', 'the folder of the new pack')
    .option('--id <name>', 'the id of the pack (default: the name of the folder)')
    .option('--country <codes>', 'only these countries, as SY,IQ; a single one holds for rows that name none as well', collectCodes)
    .option('--alternates <file>', "geonames: GeoNames' file of alternate names, which says what is Arabic")
    .option('--skipped <file>', 'write each row that was not taken into this file, with the reason')
    .option('--pack <folder>', 'a pack with which this one will be used, besides the bundled ones; may be given several times', collect)
    .option('--replace', 'write over a pack that is in the folder')
    .option('--licence <words>', 'the licence of the data')
    .option('--attribution <sentence>', 'a sentence that names the source; may be given several times', collect)
    .option('--kind <kind>', 'geojson: what features are that do not say it', 'village')
    .option('--name-property <name>', 'geojson: the property that holds the Arabic name')
    .option('--latin-property <name>', 'geojson: the one that holds the name in Latin letters')
    .option('--spellings-property <name>', 'geojson: other Arabic names, joined by ; or |')
    .option('--kind-property <name>', 'geojson: what the feature is, in our words or those of OpenStreetMap')
    .option('--country-property <name>', 'geojson: the ISO code of its country')
    .option('--parent-property <name>', 'geojson: the id or p-code of the place in which it lies')
    .option('--id-property <name>', 'geojson: its id in its source')
    .action(async (files: readonly string[], options: ImportOptions) => {
      process.exitCode = (await runImport(files, options)) ? 0 : 1;
    });
};

const collectCodes = (value: string, before: readonly string[] = []): readonly string[] => [
  ...before,
  ...value.split(',').map((code) => {
    if (!/^[A-Za-z]{2}$/.test(code.trim())) throw bad('--country', `"${code}"`, 'codes of two letters, joined by commas');
    return code.trim().toLowerCase();
  }),
];

/** Whether places were taken and no row was bad. */
const runImport = async (files: readonly string[], options: ImportOptions): Promise<boolean> => {
  const format = checkFormat(options);
  const packs = loadPacks(options.pack ?? []);
  const id = packIdOf(options, new Set(packs.map((pack) => pack.id)));
  const progress = createProgress(bytesToRead(files, options));
  const known = createKnownPlaces(packs);
  const tally = createTally(options.skipped ?? null);
  const folder = createPackFolder(options.out, options.replace === true);
  try {
    const alternates =
      options.alternates === undefined ? noNames : await readAlternateNames(fileOf(options.alternates, progress), tally.skip);
    const read = readerOf(format, options, { alternates, known });
    const countries = new Set(options.country);
    const taken = await importPlaces({
      files: files.map((name) => fileOf(name, progress)),
      read,
      known,
      countries,
      write: folder.write,
      skip: tally.skip,
    });
    if (taken.size > 0) {
      const { licence = null, attribution = [] } = options;
      await folder.finish(placesManifest({ format, id, countries: [...countries], licence, attribution, now: new Date() }));
    } else await folder.giveUp();
    progress.end();
    await write(tally.text(taken, options.out));
    if (taken.size === 0) warn('no place was taken, so no pack was written');
    return taken.size > 0 && tally.bad() === 0;
  } catch (error) {
    progress.end();
    await folder.giveUp();
    throw error;
  } finally {
    await tally.end();
  }
};

const noNames: AlternateNames = new Map();

/** Options that mean nothing for this format are misuse: whoever gives them expects something of them. */
const checkFormat = (options: ImportOptions): PlaceFormat => {
  const format = choice('--format', options.format, placeFormats);
  const given = (names: readonly (keyof ImportOptions)[]): string | undefined => names.find((name) => options[name] !== undefined);
  const property = format === 'geojson' ? undefined : given(properties);
  if (property !== undefined) throw bad(`--${property.replace('Property', '-property')}`, `--format ${format}`, '--format geojson');
  if (format !== 'geonames' && options.alternates !== undefined) throw bad('--alternates', `--format ${format}`, '--format geonames');
  return format;
};

const properties = [
  'nameProperty',
  'latinProperty',
  'spellingsProperty',
  'kindProperty',
  'countryProperty',
  'parentProperty',
  'idProperty',
] as const satisfies readonly (keyof ImportOptions)[];

const packIdOf = ({ id, out }: ImportOptions, taken: ReadonlySet<string>): string => {
  const name = id ?? basename(resolve(out)).toLowerCase();
  if (!/^[a-z0-9-]+$/.test(name)) throw bad('--id', `"${name}"`, 'a short name in small Latin letters, digits and hyphens');
  if (taken.has(name)) throw bad('--id', `"${name}"`, 'an id that none of the packs has beside which this one will stand');
  return name;
};

/** Each file is read twice: for its units, then for what lies in them. */
const bytesToRead = (files: readonly string[], { alternates }: ImportOptions): number =>
  files.reduce((sum, file) => sum + 2 * sizeOf(file), alternates === undefined ? 0 : sizeOf(alternates));

const sizeOf = (file: string): number => {
  const stats = statSync(file, { throwIfNoEntry: false });
  if (stats === undefined || !stats.isFile())
    throw bad(file, stats === undefined ? 'no such file' : 'no regular file', 'a file that can be read twice');
  return stats.size;
};

const chunkSize = 256 * 1024;

const fileOf = (name: string, progress: Progress): PlaceFile => ({
  name,
  open: async function* () {
    for await (const chunk of createReadStream(name, { highWaterMark: chunkSize })) {
      progress.add(chunk.length);
      yield chunk;
    }
  },
});

interface Reading {
  readonly alternates: AlternateNames;
  readonly known: KnownPlaces;
}

const readerOf = (format: PlaceFormat, options: ImportOptions, { alternates, known }: Reading): ReadPlaces => {
  const country = options.country?.length === 1 ? options.country[0]! : '';
  if (format === 'geonames') return createGeonames(alternates, known.isCommon);
  if (format === 'ocha-cod') return readOchaCod;
  if (format === 'tsv') return createOwnTable(country);
  return createGeojson({
    nameProperty: options.nameProperty ?? null,
    latinProperty: options.latinProperty ?? null,
    spellingsProperty: options.spellingsProperty ?? null,
    kindProperty: options.kindProperty ?? null,
    countryProperty: options.countryProperty ?? null,
    parentProperty: options.parentProperty ?? null,
    idProperty: options.idProperty ?? null,
    kind: choice('--kind', options.kind, placeKinds),
    country,
  });
};
