import { describe, expect, test } from 'vitest';
import { createNaturalTools } from '../../../../../lambdas/adapters/natural/natural-tools.ts';
import { DEFAULT_CATALOG } from '../../../../../lambdas/catalog/catalog.ts';
import { createTagger } from '../../../../../lambdas/domain/tagging/tagger.ts';
import { createDefaultTagger } from '../../../../../lambdas/handlers/wiring/tagging.ts';

const tag = createDefaultTagger();
const LONG = 'The council met on Tuesday to talk about bins and parking near the school. '.repeat(6);

describe('posts, which the learned model reads', () => {
  test.each([
    'nobody told him the glass was real and you can see it on his face in the movie',
    'Shelley Duvall cried between takes on the set of The Shining',
    'she learned to ride for that scene and fell off nine times before they got the shot',
    'the two leads did not say a word to each other for the whole second half of filming',
    'half the village you see in the film was painted on a wall by one guy named Ernie',
  ])('hears a revelation that no single phrase gives away: %s', (text) => {
    expect(tag({ text })).toMatchObject({ sense: 'production', relevant: true });
  });

  test.each([
    'my sister learned the piano for eight months and still cannot play one song',
    'that movie was sixty minutes too long and the ending made no sense',
    'our neighbour painted his fence white on Sunday',
    'he kept the coat and still wears it to the supermarket',
    'he died in the last episode and I cried for an hour',
  ])('hears none where the same words are about something else: %s', (text) => {
    expect(tag({ text }).relevant).toBe(false);
  });

  test('every theme shows words of the text, and the longest phrase once', () => {
    const { topics } = tag({ text: 'He improvised that line in The Shining and they kept it' });
    const improvisation = topics.find(({ id }) => id === 'theme:improvisation');
    expect(improvisation?.matched).toEqual(['improvised that line']);
    for (const { matched } of topics) expect(matched.length).toBeGreaterThan(0);
  });

  test('a long text is no revelation because of single words', () => {
    expect(tag({ text: `${LONG}The dog was not planned and everybody loved it.` }).relevant).toBe(false);
    expect(
      tag({ text: `${LONG}He improvised that line in the movie, and they kept it. The set was built in a car park.` })
        .relevant,
    ).toBe(true);
  });

  test('what is not sure enough to be a revelation is no less than evenly none', () => {
    for (const text of [
      'She landed wrong off the carousel horse, so it is another woman',
      'he kept the coat, she says',
    ]) {
      const { sense, confidence } = tag({ text });
      expect(sense).toBe('other');
      expect(confidence).toBeGreaterThanOrEqual(0.5);
    }
  });

  test('what reveals nothing of any kind is no revelation, however like one it sounds, and nobody is sure of it', () => {
    const learned = {
      classes: ['production'],
      bias: [5],
      most: 1,
      words: '',
      forms: '',
      pairs: '',
      signs: '',
      weights: '',
    };
    const eager = createTagger({ catalog: { ...DEFAULT_CATALOG, learned }, tools: createNaturalTools() });
    const { sense, confidence } = eager({ text: 'we watched the film on Sunday' });
    expect(sense).toBe('other');
    expect(confidence).toBeLessThanOrEqual(0.5);
  });
});
