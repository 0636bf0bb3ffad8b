// What the package promises to those who import it; test/surface.test.ts holds the list.
export { bundledPackFolders, loadBundledPacks } from './intake/bundled-packs.ts';
export { checkPacks } from './intake/check-packs.ts';
export type { PackProblem } from './intake/pack-table.ts';
export { loadPack } from './intake/packs.ts';
export type { Outlet, Pack, Party, Place, Relation, Report } from './model/index.ts';
export { IsnadError } from './model/index.ts';
