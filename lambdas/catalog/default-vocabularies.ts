import type { ListedWords } from '../domain/story/listed-words.ts';
import type { CompiledVocabularies } from '../domain/tagging/tagger.ts';

/** What taggers look words up in, and what stories are told apart by. */
export interface DefaultVocabularies extends CompiledVocabularies {
  readonly listed: ListedWords;
}
