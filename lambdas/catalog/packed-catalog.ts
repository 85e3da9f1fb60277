import type { DefaultVocabularies } from './default-vocabularies.ts';
import { packSections, unpackSections } from './sections.ts';

/**
 * Compiled vocabularies as bytes. They are not deflated: the package of a function is, and to inflate them once more would
 * cost every cold start.
 */
export function packCatalog(vocabularies: DefaultVocabularies): Uint8Array {
  return packSections(vocabularies);
}

export function unpackCatalog(packed: Uint8Array): DefaultVocabularies {
  // It was packed above, when the same bundle was made.
  return unpackSections(packed) as DefaultVocabularies;
}
