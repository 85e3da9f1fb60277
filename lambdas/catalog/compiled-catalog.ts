import { compileListedWords } from '../domain/story/listed-words.ts';
import type { LanguageTools } from '../domain/tagging/language-tools.ts';
import { compileVocabularies } from '../domain/tagging/tagger.ts';
import { DEFAULT_CATALOG } from './catalog.ts';
import type { DefaultVocabularies } from './default-vocabularies.ts';
import { keptOrCompiled } from './kept-vocabularies.ts';
import { unpackCatalog } from './packed-catalog.ts';

/**
 * Where a bundle is made these two are put in place (lib/constructs/handler.ts), and the catalog itself is left out.
 * Elsewhere neither is there.
 */
declare const IS_CATALOG_PACKED: true | undefined;
declare const readPackedCatalog: () => Uint8Array;

let compiled: DefaultVocabularies | undefined;

/** The default catalog and vocabularies as they are looked up, made once; a bundle has them compiled, by the same tools. */
export function compiledVocabularies(tools: LanguageTools): DefaultVocabularies {
  compiled ??=
    typeof IS_CATALOG_PACKED === 'undefined'
      ? keptOrCompiled(() => compile(tools))
      : unpackCatalog(readPackedCatalog());
  return compiled;
}

function compile(tools: LanguageTools): DefaultVocabularies {
  const vocabularies = compileVocabularies(DEFAULT_CATALOG, tools);
  const { known, works } = vocabularies.catalog.names;
  const people = known.slice(works).map(({ label }) => label);
  return { ...vocabularies, listed: compileListedWords(tools.stem, people) };
}
