import type { DefaultVocabularies } from './default-vocabularies.ts';

/** Keeps compiled vocabularies for the next process. It must never give back what these sources would not compile. */
export interface VocabularyKeeper {
  /** Undefined where nothing is kept that fits. */
  read(): DefaultVocabularies | undefined;
  keep(vocabularies: DefaultVocabularies): void;
}

let keeper: VocabularyKeeper | undefined;

/** Says who keeps them; before anything is compiled. */
export function keepVocabulariesBy(one: VocabularyKeeper): void {
  keeper = one;
}

export function keptOrCompiled(compile: () => DefaultVocabularies): DefaultVocabularies {
  const kept = keeper?.read();
  if (kept !== undefined) return kept;
  const compiled = compile();
  keeper?.keep(compiled);
  return compiled;
}
