// The nouns of Isnad: imports nothing, imported by everyone.
export * from './claim.ts';
export { IsnadError } from './error.ts';
export * from './judgement.ts';
export * from './pack.ts';
export * from './report.ts';
export * from './span-faults.ts';
