// pack.json of an imported gazetteer: whose data it is and what they ask to be said.
import type { PackManifest } from '../../packs.ts';

export const placeFormats = ['geonames', 'ocha-cod', 'geojson', 'tsv'] as const;
export type PlaceFormat = (typeof placeFormats)[number];

interface Origin {
  readonly ar: string;
  readonly en: string;
  readonly licence: string;
  readonly attribution: readonly string[];
}

const origins: Readonly<Record<PlaceFormat, Origin>> = {
  geonames: {
    en: 'Places from GeoNames',
    licence: 'CC-BY-4.0',
    attribution: ['Places, names and coordinates are from GeoNames (https://www.geonames.org), CC BY 4.0.'],
    ar: 'أماكن من GeoNames',
  },
  'ocha-cod': {
    en: 'Administrative units from OCHA',
    licence: 'CC-BY-IGO',
    attribution: [
      'Units, names and p-codes are from the Common Operational Datasets of the United Nations Office for the Coordination of Humanitarian Affairs (https://data.humdata.org), under the licence that the page of each names.',
    ],
    ar: 'وحدات إدارية من أوتشا',
  },
  geojson: { en: 'Places from GeoJSON', licence: 'unknown', attribution: [], ar: 'أماكن من GeoJSON' },
  tsv: { en: 'Places from a table', licence: 'unknown', attribution: [], ar: 'أماكن من جدول' },
};

export interface ManifestOptions {
  readonly format: PlaceFormat;
  readonly id: string;
  /** Two letters each. */
  readonly countries: readonly string[];
  readonly licence: string | null;
  readonly attribution: readonly string[];
  readonly now: Date;
}

export const placesManifest = ({ format, id, countries, licence, attribution, now }: ManifestOptions): PackManifest => {
  const origin = origins[format];
  const named = (language: 'ar' | 'en', comma: string): string => {
    const names = new Intl.DisplayNames(language, { type: 'region' });
    return countries.length === 0
      ? origin[language]
      : `${origin[language]}: ${countries.map((code) => names.of(code.toUpperCase())).join(comma)}`;
  };
  return {
    id,
    name: { ar: named('ar', '، '), en: named('en', ', ') },
    version: `${now.getUTCFullYear()}.${String(now.getUTCMonth() + 1).padStart(2, '0')}.0`,
    licence: licence ?? origin.licence,
    attribution: attribution.length > 0 ? attribution : origin.attribution,
  };
};
