import { createNaturalTools } from '../adapters/natural/natural-tools.ts';
import { DEFAULT_CATALOG } from '../catalog/catalog.ts';
import { createTagger } from '../domain/tagging/tagger.ts';
import type { Tagger } from '../domain/tagging/tags.ts';

/** The tagger that ships: the default catalog on natural's tokenizer, stemmer and vocabulary. */
export function createDefaultTagger(): Tagger {
  return createTagger({ catalog: DEFAULT_CATALOG, tools: createNaturalTools() });
}
