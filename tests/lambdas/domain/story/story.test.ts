import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { TaggedMention } from '../../../../lambdas/domain/mention.ts';
import { MAX_STORY_SOURCES, mergeStories, type Story, toldBy } from '../../../../lambdas/domain/story/story.ts';
import { createDefaultTagger } from '../../../../lambdas/handlers/wiring/tagging.ts';
import { aMention, NOON } from '../../../factories/mentions.ts';

const tagger = createDefaultTagger();

function tagged(text: string, at = NOON, title?: string): TaggedMention {
  const mention = { ...aMention({ at }), text, ...(title === undefined ? {} : { title }) };
  return { ...mention, eventAt: new Date(at).toISOString(), tags: tagger(mention) };
}

const titleOf = (...mentions: TaggedMention[]) => mentions.map(toldBy).reduce(mergeStories).title.text;

describe('what people are told of a story', () => {
  test('has the clearest mention as its title: named, whole, not shouted, not cut off, without its site', () => {
    const clear = 'Tom Cruise broke his ankle on a stunt for Mission: Impossible – Fallout';
    const others = [
      'TOM CRUISE BROKE HIS ANKLE ON A STUNT FOR MISSION: IMPOSSIBLE – FALLOUT',
      '@someone did you know he broke his ankle? #bts #stunts',
      'he broke his ankle and kept running…',
      'ankle story: https://x.example/cruise-ankle',
    ].map((text, index) => tagged(text, NOON - index * 1000));
    const headline = tagged('Read on.', NOON, `${clear} | Variety`);
    expect(titleOf(...others, headline)).toBe(clear);
    expect(titleOf(headline, ...others.toReversed())).toBe(clear);
  });

  test('of two that are as clear the earlier one names it', () => {
    const late = tagged('Stanley Kubrick asked for 131 takes of the staircase scene', NOON);
    const early = tagged('Stanley Kubrick asked for 132 takes of the staircase scene', NOON - 1);
    expect(titleOf(late, early)).toBe(early.text);
  });

  test('a title is a whole sentence, whatever is abbreviated in it', () => {
    const whole = 'Jurassic Park fun fact: the T. rex roar is a baby elephant slowed down';
    expect(titleOf(tagged(`${whole}! Who knew. Not me.`))).toBe(`${whole}!`);
  });

  test('a title is short, however long the first sentence, and no character is cut in half', () => {
    for (const text of ['x'.repeat(3_000), '😀'.repeat(500), `${'wort '.repeat(300)}`]) {
      const title = titleOf(tagged(text));
      expect(title.length).toBeLessThanOrEqual(140);
      expect(title.isWellFormed()).toBe(true);
    }
  });

  test('knows the first sighting, and the first through each source', () => {
    const via = (source: string, at: number) => ({ ...tagged('Kubrick wanted 127 takes', at), source });
    const story = [via('reddit', NOON), via('press', NOON - 2), via('reddit', NOON - 1), via('press', NOON + 9)]
      .map(toldBy)
      .reduce(mergeStories);
    expect(story.first).toMatchObject({ source: 'press', at: NOON - 2 });
    expect(story.sources.map(({ source, at }) => [source, at])).toEqual([
      ['press', NOON - 2],
      ['reddit', NOON - 1],
    ]);
  });
});

const anyStory: fc.Arbitrary<Story> = fc
  .record({
    at: fc.nat(30),
    mentionId: fc.constantFrom('a', 'b', 'c'),
    clarity: fc.nat(3),
    source: fc.nat(40),
  })
  .map(({ at, mentionId, clarity, source }) => {
    const sighting = { at, mentionId, platform: 'web', source: `source ${source}` };
    return {
      title: { text: `${at} ${mentionId} ${clarity}`, clarity, at, mentionId },
      first: sighting,
      sources: [sighting],
    };
  });

test('in whatever order and however often mentions are added, the story is the same', () => {
  fc.assert(
    fc.property(fc.array(anyStory, { minLength: 1, maxLength: 60 }), fc.infiniteStream(fc.nat(99)), (stories, dice) => {
      const inOrder = stories.reduce(mergeStories);
      const shuffled = [...stories, ...stories]
        .map((story) => ({ story, rank: dice.next().value ?? 0 }))
        .sort((one, two) => one.rank - two.rank)
        .map(({ story }) => story);
      const middle = shuffled.length >> 1;
      const halves = [shuffled.slice(0, middle), shuffled.slice(middle)].filter((half) => half.length > 0);
      const merged = halves.map((half) => half.reduce(mergeStories)).reduce(mergeStories);
      const byWhatIsSaid = ({ title: { text: _text, ...title }, ...rest }: Story) => ({ title, ...rest });
      expect(byWhatIsSaid(merged)).toEqual(byWhatIsSaid(inOrder));
      expect(merged.sources.length).toBeLessThanOrEqual(MAX_STORY_SOURCES);
    }),
    { numRuns: 100 },
  );
});
