import { foldWord } from './fold-word.ts';

/** A phrase of many alternatives is not what people make hashtags of; the first readings are enough. */
const MAX_SPELLINGS = 12;
/** Nor is one of many words. */
const MOST_STEPS = 4;

/**
 * The hashtags of a phrase of several words; none for a phrase with a gap, a number or a slot, and none for one word, which
 * is its own hashtag.
 */
export function spellingsRunTogether(phrase: string): string[] {
  const steps = phrase.split(' ');
  if (steps.length < 2 || steps.length > MOST_STEPS || steps.includes('..') || /[#{]/.test(phrase)) return [];
  let spellings = [''];
  for (const step of steps) {
    const readings = step.replaceAll(/[?~_]/g, '').split('|').slice(0, MAX_SPELLINGS).map(foldWord);
    if (step.endsWith('?')) readings.push('');
    spellings = spellings.flatMap((start) => readings.map((reading) => start + reading)).slice(0, MAX_SPELLINGS);
  }
  return spellings;
}
