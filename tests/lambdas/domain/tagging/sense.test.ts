import { describe, expect, test } from 'vitest';
import { createDefaultTagger } from '../../../../lambdas/handlers/tagging.ts';

const tag = createDefaultTagger();

describe('which "BTS" a text means', () => {
  test.each([
    'Some #bts from our shoot with the loveliest crew',
    'Bts : hair and makeup @ Milk Studios',
    'BTS of the finale, photo by the gaffer',
    'A behind-the-scenes look at how the storm was filmed',
    'What a day #BehindTheScenes',
    'Love watching what goes on behind the scenes of Game of Thrones',
    'BTS stories turn legendary moments into war stories',
  ])('production: %s', (text) => expect(tag({ text })).toMatchObject({ sense: 'production', relevant: true }));

  test.each([
    'BTS just dropped a new album and ARMY is crying',
    'Jungkook is so cute in this fancam #BTS',
    'I love BTS so much',
    'bts are on tour again, who has tickets',
    'the #bts comeback, Namjoon and Jimin on stage',
    'HYBE says the BTS members will return',
  ])('band: %s', (text) => expect(tag({ text })).toMatchObject({ sense: 'band', relevant: false }));

  test.each([
    'Behind the scenes, the party is already choosing a successor',
    'Lots of negotiations going on behind the scenes before the trade deadline',
    'There’s more going on behind the scenes at the club than we know',
    'Ministers worked behind the scenes on the treaty for months',
    'the general manager wants a behind the scenes role at the club',
  ])('figurative: %s', (text) => expect(tag({ text })).toMatchObject({ sense: 'figurative', relevant: false }));

  test.each([
    'My boston terrier puppy says hi #bts',
    'waiting at the BTS station in Bangkok, the skytrain is late',
    'back to school haul #bts #schoolsupplies #backtoschool',
    'I am exhausted after that meeting',
    'A lovely film, we saw it twice',
  ])('other: %s', (text) => expect(tag({ text })).toMatchObject({ sense: 'other', relevant: false }));

  test('behind the scenes of the band is production, with the band as its subject', () => {
    const tags = tag({ text: 'behind the scenes of BTS’s new video, they did those stunts themselves' });
    expect(tags).toMatchObject({ sense: 'production', relevant: true });
    expect(tags.topics.map(({ id }) => id)).toContain('person:bts');
  });

  test('what is kept out has no themes, but keeps its names and hashtags', () => {
    const { topics } = tag({ text: 'Jimin improvised that line lol, BTS are kings #bts #army' });
    expect(topics.map(({ kind }) => kind)).toEqual(expect.arrayContaining(['person', 'hashtag']));
    expect(topics.filter(({ kind }) => kind === 'theme')).toEqual([]);
  });
});
