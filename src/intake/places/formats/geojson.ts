// Any GeoJSON collection: which properties hold what is said by options, else guessed from the names that OpenStreetMap, HDX and our own
// tables use. A shape other than a point counts by its centre.
import { type PlaceKind, placeKinds } from '../../../model/index.ts';
import { type Feature, isFeature, jsonFeatures, wordOf } from '../files/json-features.ts';
import { pointOfGeometry } from '../geometry.ts';
import { badRow, isOfStage, leftOut, type ReadPlaces, type Row, type Stage, shown, type Where } from '../place-draft.ts';
import { givenNames, plainLatin } from '../place-names.ts';

export interface GeojsonOptions {
  readonly nameProperty: string | null;
  readonly latinProperty: string | null;
  readonly spellingsProperty: string | null;
  readonly kindProperty: string | null;
  readonly countryProperty: string | null;
  readonly parentProperty: string | null;
  readonly idProperty: string | null;
  /** Of features that do not say theirs. */
  readonly kind: PlaceKind;
  readonly country: string;
}

const guesses = {
  name: ['ar', 'name_ar', 'name:ar', 'arabic', 'Name_AR', 'NAME_AR', 'name'],
  latin: ['latin', 'name_en', 'name:en', 'english', 'Name_EN', 'NAME_EN', 'int_name', 'name'],
  spellings: ['spellings', 'alt_name:ar', 'alt_name'],
  kind: ['kind', 'place', 'aeroway', 'amenity', 'natural'],
  country: ['country', 'iso_a2', 'ISO_A2', 'country_code'],
  parent: ['parent'],
  id: ['id', '@id', 'osm_id'],
} as const;

/** OpenStreetMap's words for settlements and the like, besides our own kinds. */
const osmKinds: ReadonlyMap<string, PlaceKind> = new Map<string, PlaceKind>([
  ...placeKinds.map((kind) => [kind, kind] as const),
  ['hamlet', 'village'],
  ['isolated_dwelling', 'village'],
  ['suburb', 'neighbourhood'],
  ['quarter', 'neighbourhood'],
  ['borough', 'neighbourhood'],
  ['neighborhood', 'neighbourhood'],
  ['aerodrome', 'airport'],
  ['peak', 'mountain'],
  ['clinic', 'hospital'],
  ['state', 'governorate'],
  ['province', 'governorate'],
]);

export const createGeojson = (options: GeojsonOptions): ReadPlaces =>
  async function* (file, stage) {
    let count = 0;
    for await (const features of jsonFeatures(file))
      yield features.flatMap((feature) => {
        count++;
        if (!isFeature(feature)) return [feature];
        const row = rowOf({ file: file.name, line: feature.line }, feature, { options, stage, count });
        return row === null ? [] : [row];
      });
  };

interface Reading {
  readonly options: GeojsonOptions;
  readonly stage: Stage;
  /** Which feature of the file it is, for those without an id. */
  readonly count: number;
}

const rowOf = (where: Where, feature: Feature, { options, stage, count }: Reading): Row | null => {
  const word = (given: string | null, guessed: readonly string[]): string =>
    (given === null ? guessed : [given]).map((property) => wordOf(feature.properties[property])).find((value) => value !== '') ?? '';
  const said = word(options.kindProperty, guesses.kind).toLowerCase();
  const kind = said === '' ? options.kind : osmKinds.get(said);
  if (kind === undefined) return leftOut(where, 'a feature of no kind that packs have', shown(said));
  if (!isOfStage(kind, stage)) return null;
  const point = pointOfGeometry(feature.geometry);
  if (point === null) return badRow(where, 'no geometry with a point on the Earth', '');
  const own = word(options.idProperty, guesses.id) || feature.id;
  const parent = word(options.parentProperty, guesses.parent);
  const latin = word(options.latinProperty, guesses.latin);
  return {
    ...where,
    ...point,
    kind,
    country: (word(options.countryProperty, guesses.country) || options.country).toLowerCase(),
    key: own === '' ? null : own,
    parents: parent === '' ? [] : [parent],
    needsParent: false,
    id: null,
    names: () => {
      const [ar, ...spellings] = givenNames([word(options.nameProperty, guesses.name), word(options.spellingsProperty, guesses.spellings)]);
      return ar === undefined ? null : { ar, spellings };
    },
    latin: plainLatin(latin),
    latinSpellings: [],
    source: `geojson:${own.replace(/[^\w.+~-]+/g, '-').replace(/^-+|-+$/g, '') || count}`,
    geonames: '',
    pcode: '',
    common: false,
    ends: [],
    derived: false,
  };
};
