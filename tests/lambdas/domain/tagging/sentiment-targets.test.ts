import { describe, expect, test } from 'vitest';
import { compileSentiment } from '../../../../lambdas/domain/tagging/sentiment/lexicon.ts';
import { locateTargets } from '../../../../lambdas/domain/tagging/sentiment/locate-targets.ts';
import { createSentimentScorer } from '../../../../lambdas/domain/tagging/sentiment.ts';
import type { TopicTag } from '../../../../lambdas/domain/tagging/tags.ts';
import { topicId } from '../../../../lambdas/domain/topic.ts';
import { tokensOf, tools } from './tiny-tools.ts';

const score = createSentimentScorer(compileSentiment(tools.valences));
const NAMES = ['Al Pacino', 'De Niro', 'Alien', 'Titanic', 'Keanu'];

const tagsOf = (text: string): TopicTag[] =>
  NAMES.filter((name) => text.includes(name)).map((name) => ({
    id: topicId('person', name),
    kind: 'person',
    label: name,
    matched: [name],
  }));

/** Names by label, in the order they are spoken of: "+Alien -Titanic". */
function spokenOf(text: string): string {
  const { targets = [] } = score(tokensOf(text), 'en', locateTargets(text, tagsOf(text)));
  const name = (topic: string): string => NAMES.find((one) => topicId('person', one) === topic) ?? '';
  return targets
    .map(({ topic, label }) => `${label === 'positive' ? '+' : label === 'negative' ? '-' : '='}${name(topic)}`)
    .join(' ');
}

describe('sentiment of each person or work', () => {
  test.each([
    ['Loved Al Pacino, De Niro was awful', '+Al Pacino -De Niro'],
    ['Al Pacino was great and De Niro was awful', '+Al Pacino -De Niro'],
    ['Al Pacino was awful and De Niro was great', '-Al Pacino +De Niro'],
    ['I hated Titanic and loved Alien', '-Titanic +Alien'],
    ['I loved Al Pacino but not De Niro', '+Al Pacino -De Niro'],
    ['Al Pacino was better than De Niro', '+Al Pacino -De Niro'],
    ['while Al Pacino was terrible, De Niro and Keanu killed it', '-Al Pacino +De Niro +Keanu'],
    ['De Niro was wooden, lifeless and boring. Al Pacino was a joy', '-De Niro +Al Pacino'],
    ['Alien is a masterpiece, Titanic is so overrated 🙄', '+Alien -Titanic'],
    ['Al Pacino, De Niro and Keanu were great, Titanic was awful', '+Al Pacino +De Niro +Keanu -Titanic'],
  ])('%s', (text, expected) => expect(spokenOf(text)).toBe(expected));

  test.each([
    'Al Pacino and De Niro were great',
    'Al Pacino improvised the line in Alien and De Niro kept it, brilliant',
    'Al Pacino was great, truly great',
    'Al Pacino met De Niro on the set of Alien',
  ])('says nothing apart where nothing is apart: %s', (text) => expect(spokenOf(text)).toBe(''));

  test('a name is not looked for inside another word, nor more than ten of them', () => {
    expect(locateTargets('Aliens!', [{ ...tagsOf('Alien')[0], matched: ['Alien'] } as TopicTag])).toEqual([]);
    const many = Array.from({ length: 30 }, (_, at) => ({
      id: topicId('work', `w${at}`),
      kind: 'work' as const,
      label: `w${at}`,
      matched: [`w${at}`],
    }));
    expect(locateTargets(many.map(({ label }) => label).join(' '), many)).toHaveLength(10);
  });
});
