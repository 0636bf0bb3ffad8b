// What the package promises to those who import it; test/surface.test.ts holds the list.
export { bundledPackFolders, loadBundledPacks } from './intake/bundled-packs.ts';
export { checkPacks } from './intake/check-packs.ts';
export type { PackProblem } from './intake/pack-table.ts';
export { loadPack } from './intake/packs.ts';
export type {
  Claim,
  ClaimKind,
  ClaimPlace,
  ControlClaim,
  Count,
  Link,
  Mention,
  Outlet,
  Pack,
  Party,
  Place,
  Reading,
  Relation,
  Report,
  Span,
  StatementClaim,
  Time,
  TollClaim,
  Unread,
  ViolenceClaim,
} from './model/index.ts';
export { claimJsonSchema, IsnadError } from './model/index.ts';
export { createArabic } from './read/languages/arabic/index.ts';
export type { Reader } from './read/read.ts';
export type { AnyLanguage, ReaderParts } from './read/reader.ts';
export { createReader } from './read/reader.ts';
