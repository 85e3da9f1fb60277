import type { Reading } from '../reading.ts';
import type { Token } from '../tokens.ts';
import { type Clue, useClue } from './clue.ts';
import { neighbour } from './neighbours.ts';
import { COPULAS, DEEDS, NAME_LEADS, POP_NOUNS, PORTIONS, RECORDINGS } from './use-words.ts';

/** "#bts" as a word of a sentence; among other hashtags it says nothing by its place. */
export function usesOfTag({ words }: Reading, at: number): Clue[] {
  const tag = words[at];
  if (tag === undefined) return [];
  const before = wordOf(neighbour(words, at, -1));
  const after = wordOf(neighbour(words, at, 1));
  if (after !== undefined) {
    if (POP_NOUNS.has(after.form)) return [useClue('band', 2, tag, after)];
    if (after.form === 'of' || after.form === 'from') return [useClue('production', 2, tag, after)];
    if (RECORDINGS.has(after.form)) return [useClue('production', 1.4, tag, after)];
  }
  if (before !== undefined) {
    if (PORTIONS.has(before.form) || before.form === 'a') return [useClue('production', 1.6, before, tag)];
    if (NAME_LEADS.has(before.form)) return [useClue('band', 1, before, tag)];
  }
  const isDoing = after !== undefined && DEEDS.has(after.form) && !COPULAS.has(after.form);
  return isDoing ? [useClue('band', 1, tag, after)] : [];
}

function wordOf(token: Token | undefined): Token | undefined {
  return token?.kind === 'word' ? token : undefined;
}
