import { existsSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { parseFeedDocument } from '../../../../lambdas/adapters/feed-documents/parse-feed.ts';
import { CONTEXT, mentionsIn } from './documents.ts';

/** Documents that real publishers served; they are not part of this repository. */
const FOLDER = '../shared/feeds';

const ENTRIES: readonly (readonly [name: string, entryCount: number])[] = [
  ['AmazonWebServicesBlog.xml', 10],
  ['HuffPostCanada.xml', 2],
  ['InvalidDateFormat.xml', 2],
  ['RSSWithComments.xml', 30],
  ['TechCrunch.xml', 20],
  ['craigslist.rss', 25],
  ['encoding.rss', 40],
  ['feedburner.atom', 25],
  ['giantbomb-podcast.rss', 730],
  ['google_alerts_atom.xml', 20],
  ['guardian.rss', 55],
  ['heise.atom', 15],
  ['heraldsun.rss', 2],
  ['json_feed.json', 20],
  ['many-links.rss', 25],
  ['reddit-atom.rss', 24],
  ['reddit-home.rss', 24],
  ['reddit.rss', 24],
  ['rss-1.rss', 69],
  ['uolNoticias.rss', 15],
  ['youtube_atom.xml', 15],
];

const BROKEN: readonly (readonly [name: string, words: string])[] = [
  ['incomplete-fields.atom', 'the only entry has neither a title nor a text'],
  ['missing-fields.atom', 'the only entry has neither a title nor a text'],
  ['unrecognized.rss', 'this is a web page, not a feed'],
];

const parse = (name: string) => parseFeedDocument(readFileSync(`${FOLDER}/${name}`), CONTEXT);

describe.skipIf(!existsSync(FOLDER))(`real documents (skipped where there is no ${FOLDER})`, () => {
  test.each(ENTRIES)('%s holds %i entries and gives as many mentions, all different', (name, entryCount) => {
    const mentions = mentionsIn(parse(name));
    expect(mentions).toHaveLength(entryCount);
    expect(new Set(mentions.map(({ id }) => id)).size).toBe(entryCount);
    expect(mentions.filter(({ url }) => url === undefined)).toEqual([]);
  });

  test.each(ENTRIES)('%s comes out as clean text', (name) => {
    for (const { title = '', text } of mentionsIn(parse(name)))
      expect(title + text).not.toMatch(/\ufffd|\p{Cc}|Ã|<\/(?:p|b)>$/u);
  });

  test.each(ENTRIES.filter(([name]) => name !== 'heraldsun.rss'))('every entry of %s has a date', (name) => {
    expect(mentionsIn(parse(name)).filter(({ publishedAt }) => publishedAt === undefined)).toEqual([]);
  });

  test.each(BROKEN)('%s is broken and says how', (name, words) => {
    expect(parse(name)).toEqual({ ok: false, error: expect.stringContaining(words) });
  });

  test('Latin-1 is read as such, declared or not', () => {
    expect(mentionsIn(parse('encoding.rss'))[0]?.title).toContain('Mãe');
    expect(mentionsIn(parse('uolNoticias.rss'))[0]?.title).toContain('simulações');
  });
});
