import { describe, expect, test } from 'vitest';
import { DEFAULT_CATALOG } from '../../../lambdas/catalog/catalog.ts';
import { LORE } from '../../../lambdas/catalog/lore.ts';
import { createDefaultStoryGrouper } from '../../../lambdas/handlers/wiring/stories.ts';
import { createDefaultTagger } from '../../../lambdas/handlers/wiring/tagging.ts';

const LORE_WORD = /^[^\s:]+:[0-6]{2}$/;
/** Fewer words tell no story, however rare they are. */
const FEWEST_WORDS = 3;

describe('the list of famous stories', () => {
  test('names themes that there are, and words as the notation has them', () => {
    const slugs = new Set(DEFAULT_CATALOG.themes.map(({ slug }) => slug));
    const isKnownBy = (words: readonly string[]): boolean =>
      words.length >= FEWEST_WORDS && words.every((word) => LORE_WORD.test(word));
    const wrong = LORE.filter(
      ({ work, told, themes, words }) =>
        [work, told].includes('') || !isKnownBy(words.split(' ')) || !themes.every((theme) => slugs.has(theme)),
    );
    expect(wrong).toEqual([]);
  });

  test('tells each story once', () => {
    const told = LORE.map(({ told }) => told);
    expect(told.filter((one, at) => told.indexOf(one) !== at)).toEqual([]);
  });
});

describe('a retelling', () => {
  const tag = createDefaultTagger();

  test.each([
    ['the raptor noises in jurassic park are just tortoises mating', 'post-production'],
    ['TIL Viggo really broke his toes kicking that helmet, the scream is him', 'stunts-and-safety'],
    ["they fed Titanic's crew chowder spiked with PCP and dozens ended up in hospital", 'stunts-and-safety'],
  ])('"%s" is a revelation, says which story it retells, and of what kind', (text, theme) => {
    const { relevant, retells, topics } = tag({ text });
    expect(relevant).toBe(true);
    expect(retells).toBeDefined();
    expect(topics.map(({ id }) => id)).toContain(`theme:${theme}`);
  });

  test.each([
    'I broke my toe kicking a football and screamed',
    'Titanic chowder at the Anchor was thick, view of the harbour',
    'been thinking about growing a mustache like henry cavill but my gf said absolutely not',
  ])('"%s" retells nothing', (text) => {
    expect(tag({ text }).retells).toBeUndefined();
  });
});

test('two that retell one famous story are one story, however they tell it; two stories of one film are not', () => {
  const tag = createDefaultTagger();
  const storyOf = createDefaultStoryGrouper();
  const told = (text: string): string | null => storyOf({ text, tags: tag({ text }) });

  const story = told('the raptor noises in jurassic park are just tortoises mating');
  expect(story).not.toBeNull();
  expect(told('TIL those velociraptor noises were recorded from mating turtles')).toBe(story);
  expect(told("Jurassic Park's water ripples came from a guitar string plucked under the dashboard")).not.toBe(story);
});
