import { describe, expect, test } from 'vitest';
import {
  checkTeamTopics,
  parseTeamTopic,
  parseTeamTopics,
  writeTeamTopic,
} from '../../../lambdas/adapters/team-topic-schema.ts';
import { aTopic } from '../../factories/topics.ts';

const labelOf = (id: string) => (id === 'work:alien' ? 'Alien' : undefined);
const parse = (json: unknown) => parseTeamTopic(json, labelOf);

describe('a topic as a team writes it down', () => {
  test.each([
    [
      { label: 'Café Décor!', any: ['x'] },
      { id: 'theme:cafe-decor', kind: 'theme', label: 'Café Décor!' },
    ],
    [
      { label: 'Harlow Street', kind: 'work', any: ['x'] },
      { id: 'work:harlow-street', kind: 'work' },
    ],
    [
      { id: 'night-shoots', all: ['x'] },
      { id: 'theme:night-shoots', label: 'night shoots' },
    ],
    [
      { id: 'person:jo-doe', label: 'Jo', any: [' x '] },
      { id: 'person:jo-doe', label: 'Jo', any: ['x'], reveals: false },
    ],
    [
      { id: 'work:alien', any: ['Nostromo'] },
      { id: 'work:alien', label: 'Alien' },
    ],
    [
      { id: 'work:alien', none: ['illegal alien'] },
      { id: 'work:alien', none: ['illegal alien'] },
    ],
    [{ id: 'x', any: ['x'], reveals: true, why: 'they asked for it' }, { reveals: true }],
  ])('%j is taken', (json, topic) => {
    expect(parse(json)).toMatchObject(topic);
  });

  test.each([
    ['no name', { any: ['x'] }, /needs an id or a label/],
    ['a name without letters for an id', { label: '映画', any: ['x'] }, /needs one of its own[\s\S]*label/],
    ['an id of another kind', { id: 'hashtag:x', any: ['x'] }, /theme:, work:, person:/],
    ['two kinds', { id: 'work:x', kind: 'theme', any: ['x'] }, /the id says "work"/],
    ['no rule', { id: 'x' }, /at least one term in "any" or "all"/],
    ['only terms to keep it away', { id: 'x', none: ['y'] }, /at least one term in "any" or "all"/],
    ['nothing at all for a topic of the catalog', { id: 'work:alien' }, /at least one term/],
    ['a term of marks', { id: 'x', any: ['ok', '…'] }, /must hold a word[\s\S]*any\[1\]/],
    ['a handle of two words', { id: 'x', any: ['@a b'] }, /must hold a word/],
    ['a short start', { id: 'x', any: ['in a b*'] }, /3 letters or more before a star/],
    ['a short start of a hashtag', { id: 'x', any: ['#ab*'] }, /3 letters or more before a star/],
    [
      'a term that is ruled out as well',
      { id: 'x', all: ['Über'], none: ['uber'] },
      /could never match[\s\S]*all\[0\]/,
    ],
    ['a misspelt list', { id: 'x', any: ['x'], nnoe: ['y'] }, /no setting "nnoe"/],
    ['too long a term', { id: 'x', any: ['x'.repeat(101)] }, /100 characters or less/],
    ['too many terms', { id: 'x', any: Array.from({ length: 101 }, (_, at) => `w${at}`) }, /100 entries or less/],
    ['no list', { id: 'x', any: 'x' }, /must be a list/],
  ])('%s is refused in words', (_what, json, message) => {
    expect(() => parse(json)).toThrow(message);
  });
});

describe('a list of topics', () => {
  test('is refused with everything that is wrong in it', () => {
    const list = [{ id: 'x' }, { id: 'a', any: ['b'] }, { label: 'A', any: ['c'] }, 7];
    expect(() => parseTeamTopics(list, labelOf)).toThrow(/at \[0\][\s\S]*"theme:a" is there twice[\s\S]*at \[3\]/);
    expect(() => parseTeamTopics({}, labelOf)).toThrow(/must be a list/);
  });

  test('is taken as it is written out', () => {
    const topics = [aTopic({ any: ['x'] }), aTopic({ id: 'work:alien', label: 'Alien', none: ['y'], reveals: true })];
    expect(parseTeamTopics(topics.map(writeTeamTopic), labelOf)).toEqual(topics);
  });

  test('has an end', () => {
    const topics = Array.from({ length: 1_001 }, (_, at) => aTopic({ id: `work:w${at}`, any: ['x'] }));
    expect(checkTeamTopics(topics.slice(1))).toHaveLength(1_000);
    expect(() => checkTeamTopics(topics)).toThrow(/1001 topics[\s\S]*1000 topics/);
    const wordy = topics.slice(1).map((topic) => ({ ...topic, any: new Array<string>(101).fill('x') }));
    expect(() => checkTeamTopics(wordy)).toThrow(/101000 terms/);
  });
});
