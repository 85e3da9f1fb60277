import { describe, expect, test } from 'vitest';
import { learnLoreThemes } from './learning/lore-themes.ts';
import { learnLoreWords } from './learning/lore-words.ts';

const TOES = { work: 'Rings', told: 'toes break' };
const SWORD = { work: 'Rings', told: 'sword shines' };
const listed = [{ told: TOES.told, themes: ['stunts-and-safety'], tellings: ['toe|foot & helmet'] }];
const retellings = [
  {
    writer: 'a',
    told: TOES.told,
    posts: [
      { text: 'viggo helmet toes', themes: ['happy-accidents', 'fan-reaction'] },
      { text: 'viggo helmet yesterday', themes: ['happy-accidents', 'fan-reaction'] },
    ],
    other: 'viggo helmet poster',
  },
  { writer: 'b', told: SWORD.told, posts: [{ text: 'viggo sword' }, { text: 'viggo sword shines' }] },
];
const background = Array.from({ length: 300 }, (_, at) => (at % 2 === 0 ? 'yesterday rain' : 'toast'));
const stemsOf = (text: string): ReadonlySet<string> => new Set(text.toLowerCase().split(/\W+/).filter(Boolean));

describe('the words of a famous story', () => {
  const wordsOf = learnLoreWords([TOES, SWORD], retellings, listed, background, stemsOf);
  const weights = new Map(wordsOf(TOES).map(({ word, ...weight }) => [word, weight]));

  test('weigh by how seldom other texts have them', () => {
    expect(weights.get('helmet')?.weight).toBeGreaterThan(3);
    expect(weights.has('yesterday')).toBe(false);
    expect(weights.has('toast')).toBe(false);
  });

  test('are less its own, the more other talk of the work has them', () => {
    expect(weights.get('viggo')?.weight).toBeGreaterThan(2);
    expect(weights.get('viggo')?.own).toBeLessThan(weights.get('helmet')?.own ?? 0);
    expect(weights.get('rings')?.own).toBeLessThan(2);
  });

  test('may be listed without standing in any retelling', () => {
    expect(weights.has('foot')).toBe(true);
  });
});

describe('the themes of a famous story', () => {
  const themesOf = learnLoreThemes(retellings, listed);

  test('are what its readers agree on, and no reaction of theirs', () => {
    expect(themesOf(TOES.told)).toEqual(['stunts-and-safety', 'happy-accidents']);
  });

  test('are the listed ones where nobody retold it', () => {
    expect(learnLoreThemes([], listed)(TOES.told)).toEqual(['stunts-and-safety']);
  });
});
