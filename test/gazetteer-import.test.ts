// The reference gazetteers, where they stand beside the repository, put into the shapes that users download: what is made of them is a
// sound pack. Users have no such folder; the test then says that it was left out.
import assert from 'node:assert/strict';
import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, test } from 'node:test';
import { loadBundledPacks } from '../src/intake/bundled-packs.ts';
import { checkPacks } from '../src/intake/check-packs.ts';
import { loadPack } from '../src/intake/packs.ts';
import { createGeonames } from '../src/intake/places/formats/geonames.ts';
import { readOchaCod } from '../src/intake/places/formats/ocha-cod.ts';
import { importPlaces } from '../src/intake/places/import-places.ts';
import { createKnownPlaces } from '../src/intake/places/known-places.ts';
import { placesManifest } from '../src/intake/places/pack/manifest.ts';
import { createPackFolder } from '../src/intake/places/pack/pack-folder.ts';
import type { Skip } from '../src/intake/places/place-draft.ts';
import { dumpLine, fileOf } from './place-files.ts';

const scratch = mkdtempSync(join(tmpdir(), 'isnad-places-'));
after(() => rmSync(scratch, { recursive: true }));

const gazetteer = '../shared/gazetteer';
const skip = existsSync(`${gazetteer}/geonames-mena.jsonl`) ? false : 'the reference gazetteers are not beside the repository';

test('the reference places, put into the shapes that users download, make packs that pass the check', { skip }, async () => {
  const bundled = createKnownPlaces(loadBundledPacks());
  const records = (file: string) =>
    readFileSync(`${gazetteer}/${file}`, 'utf8')
      .trim()
      .split('\n')
      .map((line) => JSON.parse(line));
  const dumped = records('geonames-mena.jsonl').map((one) =>
    dumpLine({
      ...{ id: one.geonameid, name: one.ascii, names: [...one.names_ar, ...one.names_other_arabic_script].join(','), code: one.fcode },
      ...{ lat: one.lat, lon: one.lon, admin: [one.admin1, one.admin2], people: one.population, country: one.country },
    }),
  );
  const units = records('ocha-syria.jsonl').filter(({ level }) => level === 'neighbourhood');
  const rows = units.map(({ en, ar, pcode, parent, lat, lon }) =>
    [en, ar, pcode, parent, parent.slice(0, 6), parent.slice(0, 4), 'SY', lat, lon].map((value) => `"${value}"`).join(','),
  );
  const codes = ['admin4Name_en,admin4Name_ar,admin4Pcode,admin3Pcode,admin2Pcode,admin1Pcode,admin0Pcode,center_lat,center_lon', ...rows];
  const imports = [
    ['geonames', createGeonames(new Map(), bundled.isCommon), fileOf('mena.txt', dumped.join('\n'), 65536), 400],
    ['ocha-cod', readOchaCod, fileOf('adm4.csv', codes.join('\n'), 65536), 200],
  ] as const;
  for (const [format, read, file, least] of imports) {
    const out = join(scratch, format);
    const folder = createPackFolder(out, false);
    const skips: Skip[] = [];
    await importPlaces({
      files: [file],
      read,
      known: bundled,
      countries: new Set(),
      write: folder.write,
      skip: async (row) => void skips.push(row),
    });
    await folder.finish(placesManifest({ format, id: format, countries: [], licence: null, attribution: [], now: new Date(0) }));
    assert.deepEqual(checkPacks([out], ['packs/levant', 'packs/world']), []);
    assert.ok(loadPack(out).places.length >= least);
    assert.deepEqual(
      skips.filter(({ bad }) => bad),
      [],
    );
  }
});
