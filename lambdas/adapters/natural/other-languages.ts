import { unpackByValue } from '../../domain/tagging/sentiment/packed-values.ts';
import { PACKED as SPANISH } from './vocabularies/es.ts';
import { PACKED as FRENCH } from './vocabularies/fr.ts';
import { PACKED as ITALIAN } from './vocabularies/it.ts';
import { PACKED as DUTCH } from './vocabularies/nl.ts';
import { PACKED as PORTUGUESE } from './vocabularies/pt.ts';

const PACKED = new Map([
  ['es', SPANISH],
  ['pt', PORTUGUESE],
  ['fr', FRENCH],
  ['it', ITALIAN],
  ['nl', DUTCH],
]);

/**
 * natural's sentiment vocabularies of other languages (folded words, -5 to 5), those that were right on at least three of
 * four sentences of ours (docs/tagging.md). Each is unpacked when the first text of its language comes.
 */
export function createOtherValences(): (language: string) => ReadonlyMap<string, number> | undefined {
  const unpacked = new Map<string, ReadonlyMap<string, number>>();
  return (language) => {
    const known = unpacked.get(language);
    const packed = PACKED.get(language);
    if (known !== undefined || packed === undefined) return known;
    const values = new Map(
      unpackByValue(packed).flatMap(([value, words]) => words.map((word) => [word, value] as const)),
    );
    unpacked.set(language, values);
    return values;
  };
}
