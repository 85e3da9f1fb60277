import { foldWord } from './fold-word.ts';

/** A phrase of many alternatives is not what people make hashtags of; the first readings are enough. */
const MAX_SPELLINGS = 12;

/** The hashtags of a phrase of several words; none for a phrase with a gap, and none for one word, which is its own hashtag. */
export function spellingsRunTogether(phrase: string): string[] {
  const steps = phrase.split(' ');
  if (steps.length < 2 || steps.includes('..')) return [];
  let spellings = [''];
  for (const step of steps) {
    const readings = step.replaceAll(/[?~_]/g, '').split('|').map(foldWord);
    if (step.endsWith('?')) readings.push('');
    spellings = spellings.flatMap((start) => readings.map((reading) => start + reading)).slice(0, MAX_SPELLINGS);
  }
  return spellings;
}
