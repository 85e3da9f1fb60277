import { describe, expect, test } from 'vitest';
import { DEFAULT_CATALOG } from '../../../lambdas/catalog/catalog.ts';
import { slugOf, topicOf } from '../../../lambdas/domain/tagging/catalog.ts';
import { isTopicId } from '../../../lambdas/domain/topic.ts';
import { createDefaultTagger } from '../../../lambdas/handlers/tagging.ts';

const { themes, works, people, evidence, labelOf } = DEFAULT_CATALOG;

const NAMES = [
  ...works.map((name) => ({ name, topic: topicOf('work', name) })),
  ...people.map((name) => ({ name, topic: topicOf('person', name) })),
];

describe('the default catalog', () => {
  test('has the eighteen kinds of revelation', () => {
    expect(themes.map(({ slug }) => slug).toSorted()).toEqual([
      'cast-chemistry',
      'cast-conflict',
      'casting-what-ifs',
      'crew-craft',
      'direction-and-camera',
      'emotional-toll',
      'fan-reaction',
      'gruelling-shoot',
      'happy-accidents',
      'improvisation',
      'post-production',
      'pranks-and-camaraderie',
      'production-technology',
      'script-rewrites',
      'sets-and-locations',
      'studio-interference',
      'stunts-and-safety',
      'technical-mishaps',
    ]);
  });

  test('gives every topic one id', () => {
    const ids = NAMES.map(({ topic }) => topic.id);
    expect(ids.filter((id, index) => ids.indexOf(id) !== index)).toEqual([]);
    expect(ids.filter((id) => !isTopicId(id) || !/^(?:work|person):[a-z0-9]+(?:-[a-z0-9]+)*$/.test(id))).toEqual([]);
  });

  test('makes slugs of labels', () => {
    expect(
      ['Kramer vs. Kramer', 'Fast & Furious', 'Phoebe Waller-Bridge', 'Alfonso Cuarón', "Schindler's List"].map(slugOf),
    ).toEqual(['kramer-vs-kramer', 'fast-and-furious', 'phoebe-waller-bridge', 'alfonso-cuaron', 'schindler-list']);
  });

  test('knows the labels of its topics and of any hashtag', () => {
    expect(labelOf('work:the-shining')).toBe('The Shining');
    expect(labelOf('theme:improvisation')).toBe('Improvisation');
    expect(labelOf('hashtag:bts')).toBe('#bts');
    expect(labelOf('person:nobody-we-know')).toBeUndefined();
  });

  test('every phrase is written in the notation of the trie', () => {
    const step = /^(?:\.\.|[a-z0-9'_]+~?(?:\|[a-z0-9'_]+~?)*\??)$/;
    const ofThemes = themes.flatMap(({ strong, film, weak = [] }) => [...strong, ...film, ...weak]);
    const ofEvidence: readonly (readonly string[])[] = Object.values(evidence);
    const phrases = [...ofThemes, ...ofEvidence.flat()];
    expect(phrases.filter((phrase) => !phrase.split(' ').every((part) => step.test(part)))).toEqual([]);
    expect(phrases.filter((phrase) => phrase.startsWith('..') || phrase.endsWith('..'))).toEqual([]);
  });

  const tag = createDefaultTagger();

  test.each(NAMES)('finds $topic.id where film is talked of and something of its own is near', ({ name, topic }) => {
    const [clue = ''] = name.clues ?? [];
    const text = `We talked about the movie scene: “${name.label}” ${clue}`;
    expect(tag({ text }).topics.map(({ id }) => id)).toContain(topic.id);
  });
});
