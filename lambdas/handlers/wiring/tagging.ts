import { createNaturalTools } from '../../adapters/natural/natural-tools.ts';
import { compiledVocabularies } from '../../catalog/compiled-catalog.ts';
import { createCompiledTaggers } from '../../domain/tagging/tagger.ts';
import type { Tagger } from '../../domain/tagging/tags.ts';
import type { TeamTopic } from '../../domain/tagging/team-topic.ts';

/** The tagger that ships: the default catalog, and a team's own topics, on natural's tokenizer, stemmer and vocabulary. */
export function createDefaultTagger(topics: readonly TeamTopic[] = []): Tagger {
  return createDefaultTaggers()(topics);
}

/** The same for whoever sees topics change: the catalog is compiled once. */
export function createDefaultTaggers(): (topics: readonly TeamTopic[]) => Tagger {
  const tools = createNaturalTools();
  return createCompiledTaggers(compiledVocabularies(tools), tools);
}
