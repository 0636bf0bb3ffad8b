// The exported names are exactly the promised list: a new name is a promise, a lost one breaks somebody.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import * as isnad from '../src/index.ts';

const promised = [
  'IsnadError',
  'bundledPackFolders',
  'checkPacks',
  'claimJsonSchema',
  'createArabic',
  'createReader',
  'loadBundledPacks',
  'loadPack',
];

test('the package exports what it promises, and nothing else', () => assert.deepEqual(Object.keys(isnad).sort(), promised));
