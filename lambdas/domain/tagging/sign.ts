import type { CatalogEvidence, Theme } from './catalog.ts';
import type { NamesSign } from './names/name-sign.ts';
import type { Industry } from './tags.ts';

export type Strength = 'strong' | 'film' | 'within' | 'weak';
export type EvidenceKind = keyof CatalogEvidence;

/** What a matched phrase says. */
export type Sign =
  | { readonly kind: 'theme'; readonly theme: Theme; readonly strength: Strength }
  | { readonly kind: 'evidence'; readonly of: EvidenceKind }
  | { readonly kind: 'industry'; readonly industry: Industry; readonly strength: 'strong' | 'weak' }
  | NamesSign;
