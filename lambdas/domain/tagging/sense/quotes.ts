import type { Reading } from '../reading.ts';
import type { Sense } from '../tags.ts';
import type { Clue } from './clue.ts';
import type { Wording } from './wording.ts';

/** How many quotations show why. */
export const MAX_EVIDENCE = 6;

/**
 * The heaviest clues of a sense as they were written, in order of appearance; without any, the "BTS" that everything turns
 * on.
 */
export function quotesOf({ text, words }: Reading, clues: readonly Clue[], wording: Wording, sense: Sense): string[] {
  const ofSense = clues
    .filter((clue) => clue.sense === sense)
    .toSorted((a, b) => b.weight - a.weight || b.end - b.start - (a.end - a.start) || a.start - b.start);
  const said = new Set<string>();
  const kept: Clue[] = [];
  for (const clue of ofSense) {
    if (kept.length === MAX_EVIDENCE) break;
    const quoted = text.slice(clue.start, clue.end).toLowerCase();
    if (said.has(quoted) || kept.some(({ start, end }) => clue.start < end && start < clue.end)) continue;
    said.add(quoted);
    kept.push(clue);
  }
  if (kept.length > 0)
    return kept.toSorted((a, b) => a.start - b.start).map(({ start, end }) => text.slice(start, end));
  const place = firstPlaceOf(wording);
  return place === undefined ? [] : [text.slice(words[place.first]?.start, words[place.last]?.end)];
}

function firstPlaceOf({ phrases, words, tags, phraseTags }: Wording): { first: number; last: number } | undefined {
  const alone = words[0] ?? tags[0] ?? phraseTags[0];
  return phrases[0] ?? (alone === undefined ? undefined : { first: alone, last: alone });
}
