// GeoNames' feature codes as our kinds of places. What is not listed is no place that reports of a war name.
import type { PlaceKind } from '../../../model/index.ts';

const codes: Partial<Readonly<Record<PlaceKind, string>>> = {
  country: 'PCLI PCLS PCLIX PCLD PCLF PCL',
  governorate: 'ADM1',
  district: 'ADM2',
  subdistrict: 'ADM3',
  city: 'PPLC PPLA',
  neighbourhood: 'PPLX',
  camp: 'CMPRF CMP',
  region: 'RGN RGNE AREA VAL VALS PLN PLNX DSRT UPLD OAS ISL ISLS PLAT PEN CAPE',
  airport: 'AIRP AIRF',
  base: 'AIRB INSM MILB NVB',
  hospital: 'HSP HSPC HSPD',
  crossing: 'PSTB PSTC',
  road: 'RD HWY',
  mountain: 'MT MTS PK PKS HLL HLLS RDGE',
  river: 'STM STMI STMS STMX WAD WADS CNL',
  site: 'BDG DAM PRN UNIV REFN OILR OILF GASF PS PSH PSN PRT HBR RSTN LK RSV FT CSTL RUIN ANS FCTRY MNQ INDS BAY STR',
};

const kinds: ReadonlyMap<string, PlaceKind> = new Map(
  Object.entries(codes).flatMap(([kind, list]) => list.split(' ').map((code) => [code, kind as PlaceKind] as const)),
);

const settlements = new Set(['PPL', 'PPLA2', 'PPLA3', 'PPLA4', 'PPLA5', 'PPLG', 'PPLL', 'PPLF', 'PPLS', 'PPLR', 'STLMT']);
const gone = new Set(['PPLH', 'PPLQ', 'PPLW', 'PPLCH', 'AIRQ', 'ADM1H', 'ADM2H', 'ADM3H', 'PCLH', 'RGNH']);

const cityFrom = 100_000;
const townFrom = 5_000;

/** Seats of districts are towns even where nobody counted their people. */
const settlementKind = (code: string, population: number): PlaceKind => {
  if (population >= cityFrom) return 'city';
  return population >= townFrom || code === 'PPLA2' ? 'town' : 'village';
};

/** The kind, or why the row is left out. */
export const kindOfFeature = (code: string, population: number): PlaceKind | { readonly reason: string } => {
  if (settlements.has(code)) return settlementKind(code, population);
  if (gone.has(code)) return { reason: 'no longer there: ruined, abandoned, or abolished' };
  return kinds.get(code) ?? { reason: 'a feature of no kind that packs have' };
};
