import type { Catalog, CatalogEvidence, Theme } from './catalog.ts';
import { type CompiledLore, compileLore } from './compiled-lore.ts';
import { type CompiledWeights, compileWeights } from './learned/weight-table.ts';
import { compileNames } from './names/compile-names.ts';
import type { CompiledNames } from './names/compiled-names.ts';
import { type CompiledPhrases, readPhrases } from './phrase-notation.ts';
import { EVIDENCE_KINDS, evidenceSign, industrySign, STRENGTHS, themeSign } from './sign-numbers.ts';
import { versionOf } from './version.ts';

/**
 * All that a tagger needs of a catalog, as it is looked up: the notations are read, and the words are numbers. Plain, so
 * that it can be made once and kept: what a cold start has to do with it is little.
 */
export interface CompiledCatalog {
  readonly version: string;
  readonly themes: readonly Theme[];
  readonly phrases: CompiledPhrases;
  /** For each payload of a phrase the number of its sign, see `signsByNumber`. */
  readonly signs: Uint16Array;
  readonly names: CompiledNames;
  readonly lore: CompiledLore;
  readonly learned: CompiledWeights | undefined;
}

export function compileCatalog(catalog: Catalog, stem: (word: string) => string): CompiledCatalog {
  const phrases = new Phrases();
  for (const [place, theme] of catalog.themes.entries()) {
    for (const strength of STRENGTHS) phrases.addEach(theme[strength] ?? [], themeSign(place, strength));
  }
  const themes = catalog.themes.length;
  for (const kind of EVIDENCE_KINDS) phrases.addAll(evidenceOf(catalog.evidence, kind), evidenceSign(themes, kind));
  for (const { industry, strong, weak } of catalog.industries ?? []) {
    phrases.addAll(strong, industrySign(themes, industry, 'strong'));
    phrases.addAll(weak, industrySign(themes, industry, 'weak'));
  }
  return {
    version: versionOf(catalog),
    themes: catalog.themes.map(({ slug, label, reaction }) => ({ slug, label, ...(reaction && { reaction }) })),
    phrases: readPhrases(phrases.phrases, stem, new Map(catalog.slots)),
    signs: Uint16Array.from(phrases.signs),
    names: compileNames(catalog),
    lore: compileLore(catalog.lore ?? []),
    learned: catalog.learned && compileWeights(catalog.learned),
  };
}

function evidenceOf(evidence: CatalogEvidence, kind: keyof CatalogEvidence): readonly string[] {
  return evidence[kind] ?? [];
}

/** Phrases with the numbers of their payloads, and the sign of each payload. */
class Phrases {
  readonly phrases: { phrase: string; payload: number }[] = [];
  readonly signs: number[] = [];

  /** Each counts, wherever some of them say the same. */
  addEach(phrases: readonly string[], sign: number): void {
    for (const phrase of phrases) this.phrases.push({ phrase, payload: this.signs.push(sign) - 1 });
  }

  /** The same words count once, however many of the phrases say them. */
  addAll(phrases: readonly string[], sign: number): void {
    const payload = this.signs.push(sign) - 1;
    for (const phrase of phrases) this.phrases.push({ phrase, payload });
  }
}
