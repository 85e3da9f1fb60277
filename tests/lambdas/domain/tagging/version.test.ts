import { expect, test } from 'vitest';
import { DEFAULT_CATALOG } from '../../../../lambdas/catalog/catalog.ts';
import { versionOf } from '../../../../lambdas/domain/tagging/version.ts';

test('a version is that of the catalog: any change of a word or of a weight makes another', () => {
  const { works, learned } = DEFAULT_CATALOG;
  const changed = [
    { ...DEFAULT_CATALOG, works: works.slice(1) },
    { ...DEFAULT_CATALOG, ...(learned === undefined ? {} : { learned: { ...learned, bias: [1] } }) },
  ];
  const versions = [DEFAULT_CATALOG, ...changed].map(versionOf);
  expect(new Set(versions).size).toBe(3);
  expect(versionOf({ ...DEFAULT_CATALOG })).toBe(versions[0]);
});
