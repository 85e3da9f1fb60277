import type { Reading } from '../reading.ts';
import type { Token } from '../tokens.ts';
import type { Clue } from './clue.ts';
import type { Wording } from './wording.ts';

/** Three words that the letters B, T and S could be short for: "Base Transceiver Station (BTS)", "bts = back to sleep". */
export function expansionClues({ text, words }: Reading, wording: Wording): Clue[] {
  if (wording.words.length + wording.tags.length === 0) return [];
  const limit = Math.min(words.length, MOST_WORDS);
  for (let at = 0; at + 2 < limit; at += 1) {
    const [first, second, third] = [words[at], words[at + 1], words[at + 2]];
    if (first === undefined || second === undefined || third === undefined) continue;
    if (!isSpelled(first, 'b') || !isSpelled(second, 't') || !isSpelled(third, 's')) continue;
    if (first.sentence !== third.sentence || OURS.has(first.form)) continue;
    const isDefined = text.includes('BTS)') || text.includes('bts =') || text.includes('BTS =');
    return [
      {
        sense: 'other',
        weight: isDefined ? 4 : 2,
        group: 'otherMeanings',
        said: 'expansion',
        start: first.start,
        end: third.end,
      },
    ];
  }
  return [];
}

const MOST_WORDS = 400;
/** "Behind the scenes", "bulletproof teen scouts", and words that stand before any two others. */
const OURS: ReadonlySet<string> = new Set([
  'behind',
  'beyond',
  'but',
  'be',
  'because',
  'by',
  'been',
  'both',
  'before',
  'bts',
  'being',
]);

function isSpelled(word: Token, letter: string): boolean {
  return word.kind === 'word' && word.form.startsWith(letter) && word.form !== 'bts';
}
