import { describe, expect, test } from 'vitest';
import { createNaturalTools } from '../../../lambdas/adapters/natural/natural-tools.ts';
import { DEFAULT_CATALOG } from '../../../lambdas/catalog/catalog.ts';
import { createCatalog, slugOf, topicOf } from '../../../lambdas/domain/tagging/catalog.ts';
import { createTagger } from '../../../lambdas/domain/tagging/tagger.ts';
import { isTopicId } from '../../../lambdas/domain/topic.ts';
import { createDefaultTagger } from '../../../lambdas/handlers/wiring/tagging.ts';

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
    const step = /^(?:\.\.|[\p{L}\p{N}\p{M}'_{}#]+~?(?:\|[\p{L}\p{N}\p{M}'_{}#]+~?)*\??)$/u;
    const ofThemes = themes.flatMap(({ strong, film, weak = [] }) => [...strong, ...film, ...weak]);
    const ofEvidence: readonly (readonly string[])[] = Object.values(evidence);
    const phrases = [...ofThemes, ...ofEvidence.flat()];
    expect(phrases.filter((phrase) => !phrase.split(' ').every((part) => step.test(part)))).toEqual([]);
    expect(phrases.filter((phrase) => phrase.startsWith('..') || phrase.endsWith('..'))).toEqual([]);
  });

  test('names at least 300 works and people, each found where film is talked of and something of its own is near', () => {
    expect(works.length).toBeGreaterThan(300);
    expect(people.length).toBeGreaterThan(300);
    const tag = createDefaultTagger();
    const missed = NAMES.filter(({ name, topic }) => {
      const [clue = name.people?.[0] ?? ''] = name.clues ?? [];
      const text = `We talked about the movie scene: “${name.label}” ${clue}`;
      return !tag({ text }).topics.some(({ id }) => id === topic.id);
    });
    expect(missed.map(({ topic }) => topic.id)).toEqual([]);
  });

  test('ships everybody and everything the articles name', () => {
    const labels = new Set(NAMES.map(({ topic }) => topic.label));
    expect(ARTICLE_NAMES.filter((label) => !labels.has(label))).toEqual([]);
  });

  test('spells nothing twice in one name, and knows everybody a work names', () => {
    const twice = NAMES.filter(({ name }) => {
      const { aliases = [], capitalised = [], ordinary = [], clued = [], proper = [] } = name;
      const spellings = [...aliases, ...capitalised, ...ordinary, ...clued, ...proper];
      return new Set(spellings).size < spellings.length;
    });
    expect(twice.map(({ topic }) => topic.id)).toEqual([]);
    const labels = new Set(people.map(({ label }) => label));
    const unknown = works.flatMap(({ people: makers = [] }) => makers).filter((label) => !labels.has(label));
    expect(unknown.filter((label) => label.includes(' '))).toEqual([]);
  });

  test('takes further names', () => {
    const extra = createCatalog({
      ...DEFAULT_CATALOG,
      works: [...works, { label: 'Harlow Street', industry: 'tv', people: ['Mina Castellano'] }],
      people: [...people, { label: 'Mina Castellano', ordinary: ['Castellano'] }],
    });
    const tag = createTagger({ catalog: extra, tools: createNaturalTools() });
    const topics = tag({ text: 'castellano broke a rib on the set of harlow street' }).topics.map(({ id }) => id);
    expect(topics).toEqual(expect.arrayContaining(['work:harlow-street', 'person:mina-castellano']));
    expect(extra.labelOf('work:harlow-street')).toBe('Harlow Street');
    expect(extra.industryOf('work:harlow-street')).toBe('tv');
  });
});

const ARTICLE_NAMES =
  'The Shining,Titanic,Kramer vs. Kramer,Fast & Furious,Fleabag,Jaws,Alien,The Revenant,Westworld,Steven Spielberg,Viola Davis,Jack Nicholson,Stanley Kubrick,James Cameron,Dustin Hoffman,Meryl Streep,Vin Diesel,Dwayne Johnson,Robin Williams,Phoebe Waller-Bridge,Roy Scheider,Ridley Scott'.split(
    ',',
  );
