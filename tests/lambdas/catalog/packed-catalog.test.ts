import { deflateRawSync } from 'node:zlib';
import { expect, test } from 'vitest';
import { createNaturalTools } from '../../../lambdas/adapters/natural/natural-tools.ts';
import { compiledVocabularies } from '../../../lambdas/catalog/compiled-catalog.ts';
import { packCatalog, unpackCatalog } from '../../../lambdas/catalog/packed-catalog.ts';

const vocabularies = compiledVocabularies(createNaturalTools());

test('what a bundle unpacks is what was compiled, down to the last number', () => {
  expect(unpackCatalog(packCatalog(vocabularies))).toEqual(vocabularies);
});

test('numbers that need more than sixteen bits are kept', () => {
  const { catalog } = vocabularies;
  const links = { starts: Int32Array.of(0, 2), values: Int32Array.of(65_536, 2_000_000_000) };
  const many = { ...vocabularies, catalog: { ...catalog, names: { ...catalog.names, links } } };
  expect(unpackCatalog(packCatalog(many)).catalog.names.links).toEqual(links);
});

test('deflated, as the package of a function is, it leaves a bundle room', () => {
  expect(deflateRawSync(packCatalog(vocabularies)).length).toBeLessThan(1_750_000);
});
