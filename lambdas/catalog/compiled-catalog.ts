import type { LanguageTools } from '../domain/tagging/language-tools.ts';
import { type CompiledVocabularies, compileVocabularies } from '../domain/tagging/tagger.ts';
import { DEFAULT_CATALOG } from './catalog.ts';
import { unpackCatalog } from './packed-catalog.ts';

/** Where a bundle is made these two are put in place (lib/constructs/handler.ts), and the catalog itself is left out. Elsewhere neither is there. */
declare const IS_CATALOG_PACKED: true | undefined;
declare const readPackedCatalog: () => Uint8Array;

let compiled: CompiledVocabularies | undefined;

/** The default catalog and the vocabulary of sentiment as taggers read them, made once: in a bundle they come compiled, with the same tools. */
export function compiledVocabularies(tools: LanguageTools): CompiledVocabularies {
  compiled ??=
    typeof IS_CATALOG_PACKED === 'undefined'
      ? compileVocabularies(DEFAULT_CATALOG, tools)
      : unpackCatalog(readPackedCatalog());
  return compiled;
}
