import { createNaturalTools } from '../../adapters/natural/natural-tools.ts';
import { compiledVocabularies } from '../../catalog/compiled-catalog.ts';
import { createFingerprinter, type Fingerprinter } from '../../domain/story/fingerprint.ts';
import { createStoryGrouper } from '../../domain/story/grouping.ts';
import { createVocabulary } from '../../domain/story/vocabulary.ts';

/** What stories are told apart by: the default catalog's names and natural's stemmer. */
export function createDefaultFingerprinter(): Fingerprinter {
  const tools = createNaturalTools();
  const { listed } = compiledVocabularies(tools);
  return createFingerprinter(createVocabulary({ stem: tools.stem, listed }));
}

/** Stories of a stream, without a table: for the command line. */
export function createDefaultStoryGrouper(): ReturnType<typeof createStoryGrouper> {
  return createStoryGrouper(createDefaultFingerprinter());
}
