import type { Reading } from '../reading.ts';
import type { Clue } from './clue.ts';
import { usesOfLetters } from './use-of-letters.ts';
import { usesOfPhrase } from './use-of-phrase.ts';
import { usesOfTag } from './use-of-tag.ts';
import type { Wording } from './wording.ts';

/** Uses beyond the first ones say nothing new, and a hostile text holds thousands. */
const MOST_USES = 8;

/**
 * What the wording's place in its sentence says: the letters are a noun for footage ("some bts of …") or the name of a
 * group ("BTS are …"), the phrase is something to look at ("a behind the scenes clip") or says where something is done.
 */
export function useClues(reading: Reading, { words, tags, phrases }: Wording): Clue[] {
  return [
    ...words.slice(0, MOST_USES).flatMap((at) => usesOfLetters(reading, at)),
    ...tags.slice(0, MOST_USES).flatMap((at) => usesOfTag(reading, at)),
    ...phrases.slice(0, MOST_USES).flatMap(({ first, last }) => usesOfPhrase(reading, first, last)),
  ];
}
