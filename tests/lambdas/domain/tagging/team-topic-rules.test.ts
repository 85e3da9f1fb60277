import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { createTopicRules, missingTerms } from '../../../../lambdas/domain/tagging/team-topic-rules.ts';
import { aTopic } from '../../../factories/topics.ts';

const word = fc.constantFrom('harlow', 'street', 'night', 'shoot', 'market', 'crew', 'constructor', '__proto__');
const words = fc.array(word, { maxLength: 4 });
const text = fc.array(word, { maxLength: 8 }).map((all) => all.join(' '));
const topic = fc.record({ any: words, all: words, none: words }).map(aTopic);

describe("the rules of a team's topics", () => {
  test('mean what they say: one of any, every one of all, none of none', () => {
    fc.assert(
      fc.property(fc.array(topic, { maxLength: 5 }), text, (topics, said) => {
        const there = new Set(said.split(' '));
        const wanted = topics.map(
          ({ any, all, none }) =>
            any.length + all.length > 0 &&
            (any.length === 0 || any.some((term) => there.has(term))) &&
            all.every((term) => there.has(term)) &&
            !none.some((term) => there.has(term)),
        );
        const verdicts = createTopicRules(topics)(said);
        const matching = new Set(verdicts.filter(({ matches }) => matches).map((verdict) => verdict.topic));
        expect(topics.map((each) => matching.has(each))).toEqual(wanted);
      }),
    );
  });

  test('come to the same in whatever order terms and topics are written', () => {
    fc.assert(
      fc.property(fc.array(topic, { minLength: 1, maxLength: 5 }), text, (topics, said) => {
        const turned = topics
          .map((each) => ({
            ...each,
            any: each.any.toReversed(),
            all: each.all.toReversed(),
            none: each.none.toReversed(),
          }))
          .toReversed();
        const labels = (each: typeof topics) =>
          createTopicRules(each)(said)
            .filter(({ matches }) => matches)
            .map((verdict) => JSON.stringify([verdict.topic.any.toSorted(), verdict.topic.id]))
            .toSorted();
        expect(labels(turned)).toEqual(labels(topics));
      }),
    );
  });

  test('tell which term of which list is there, as written, and which are missing', () => {
    const harlow = aTopic({ any: ['Harlow Street', '#HarlowSt'], all: ['night shoot', 'crew'], none: ['market'] });
    const [verdict, ...others] = createTopicRules([harlow])('Night-shoot on HARLOW STREET’s corner #harlowst');
    expect(others).toEqual([]);
    expect(verdict).toMatchObject({
      matches: false,
      hits: [
        { list: 'any', term: 'Harlow Street', places: [{ text: 'HARLOW STREET' }] },
        { list: 'any', term: '#HarlowSt', places: [{ text: '#harlowst' }] },
        { list: 'all', term: 'night shoot', places: [{ text: 'Night-shoot' }] },
      ],
    });
    expect(verdict === undefined ? [] : missingTerms(verdict)).toEqual(['crew']);
  });

  test('say nothing of topics of which no term is there', () => {
    expect(createTopicRules([aTopic({ any: ['harlow'] })])('a quiet day')).toEqual([]);
    expect(createTopicRules([])('harlow')).toEqual([]);
  });

  test('of a thousand topics judge a long text at once', () => {
    const topics = Array.from({ length: 1_000 }, (_, each) =>
      aTopic({ id: `work:film-${each}`, any: Array.from({ length: 10 }, (_, at) => `word${each} w${at}`) }),
    );
    const judge = createTopicRules(topics);
    const long = 'word999 w9 word7 w3 '.repeat(5_000);
    expect(judge(long).map((verdict) => verdict.topic.id)).toEqual(['work:film-7', 'work:film-999']);
  });
});
