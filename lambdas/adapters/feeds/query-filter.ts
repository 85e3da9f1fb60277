import { createTermFilter, isTerm } from '../../domain/terms.ts';

const PART = /(-?)(?:"([^"]*)"?|(\S+))/g;

/**
 * Whether a text really holds what a search was asked for: every word and "phrase" of the query, and none that it rules out
 * with a leading dash. For services whose own search forgives typing errors.
 */
export function createQueryFilter(query: string): (text: string) => boolean {
  const parts = partsOf(query).map(({ term, isRuledOut }) => ({ holds: createTermFilter([term]), isRuledOut }));
  return (text) => parts.every(({ holds, isRuledOut }) => holds(text) !== isRuledOut);
}

/** Whether a query names anything that a text could hold. */
export function hasTerm(query: string): boolean {
  return partsOf(query).some(({ isRuledOut }) => !isRuledOut);
}

/** Marks that stand alone are left to the search. */
function partsOf(query: string): { readonly term: string; readonly isRuledOut: boolean }[] {
  return [...query.matchAll(PART)]
    .map(([, dash, phrase, word]) => ({ term: phrase ?? word ?? '', isRuledOut: dash === '-' }))
    .filter(({ term }) => isTerm(term));
}
