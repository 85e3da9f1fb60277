import { createNaturalTools } from '../adapters/natural/natural-tools.ts';
import { DEFAULT_CATALOG } from '../catalog/catalog.ts';
import { createFingerprinter, type Fingerprinter } from '../domain/story/fingerprint.ts';
import { createStoryGrouper } from '../domain/story/grouping.ts';
import { createVocabulary } from '../domain/story/vocabulary.ts';
import { createRememberingStemmer } from '../domain/tagging/remembering-stemmer.ts';

/** What stories are told apart by: the default catalog's names and natural's stemmer. */
export function createDefaultFingerprinter(): Fingerprinter {
  const stem = createRememberingStemmer(createNaturalTools().stem);
  return createFingerprinter(createVocabulary({ stem, names: DEFAULT_CATALOG.people.map(({ label }) => label) }));
}

/** Stories of a stream, without a table: for the command line. */
export function createDefaultStoryGrouper(): ReturnType<typeof createStoryGrouper> {
  return createStoryGrouper(createDefaultFingerprinter());
}
