import type { CatalogEvidence, Theme } from './catalog.ts';
import type { Sign, Strength } from './sign.ts';
import { INDUSTRIES, type Industry } from './tags.ts';

export const STRENGTHS = ['strong', 'film', 'within', 'weak'] as const satisfies readonly Strength[];

export const EVIDENCE_KINDS = [
  'behindTheScenes',
  'film',
  'production',
  'making',
  'band',
  'bandNicknames',
  'bandHints',
  'figurative',
  'figurativeHints',
  'other',
  'elsewhere',
  'telling',
  'opinion',
] as const satisfies readonly (keyof CatalogEvidence)[];

const GRADES = ['strong', 'weak'] as const;

/**
 * What phrases say, by number: each theme with each strength, then each kind of evidence, then each industry with each
 * grade.
 */
export function signsByNumber(themes: readonly Theme[]): readonly Sign[] {
  return [
    ...themes.flatMap((theme) => STRENGTHS.map((strength): Sign => ({ kind: 'theme', theme, strength }))),
    ...EVIDENCE_KINDS.map((of): Sign => ({ kind: 'evidence', of })),
    ...INDUSTRIES.flatMap((industry) => GRADES.map((strength): Sign => ({ kind: 'industry', industry, strength }))),
  ];
}

/** `theme` is its place in the catalog, `themes` how many there are. */
export function themeSign(theme: number, strength: Strength): number {
  return STRENGTHS.length * theme + STRENGTHS.indexOf(strength);
}

export function evidenceSign(themes: number, kind: (typeof EVIDENCE_KINDS)[number]): number {
  return STRENGTHS.length * themes + EVIDENCE_KINDS.indexOf(kind);
}

export function industrySign(themes: number, industry: Industry, grade: (typeof GRADES)[number]): number {
  const before = STRENGTHS.length * themes + EVIDENCE_KINDS.length;
  return before + GRADES.length * INDUSTRIES.indexOf(industry) + GRADES.indexOf(grade);
}
