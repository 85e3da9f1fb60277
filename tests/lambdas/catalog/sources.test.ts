import { describe, expect, test } from 'vitest';
import { parseSourceDefinitions } from '../../../lambdas/adapters/feeds/registry.ts';
import { SOURCE_GROUPS } from '../../../lambdas/catalog/default-source.ts';
import { DEFAULT_SOURCES } from '../../../lambdas/catalog/sources.ts';
import { canonicalUrl } from '../../../lambdas/domain/canonical-url.ts';

/** Every kind that works without anybody having set a key, and that its owner does not ask to be left alone by. */
const KINDS_WITHOUT_KEY = [
  'bluesky-jetstream',
  'feed',
  'hacker-news',
  'lemmy',
  'mastodon',
  'reddit',
  'youtube-channel',
];

describe('the default sources', () => {
  test('are a list as a team would write it', () => {
    expect(parseSourceDefinitions(DEFAULT_SOURCES)).toHaveLength(DEFAULT_SOURCES.length);
  });

  test('are enough to see trends in, of every group and of every kind that needs no key', () => {
    expect(DEFAULT_SOURCES.length).toBeGreaterThanOrEqual(40);
    for (const wanted of SOURCE_GROUPS)
      expect(DEFAULT_SOURCES.filter(({ group }) => group === wanted).length, wanted).toBeGreaterThanOrEqual(3);
    expect([...new Set(DEFAULT_SOURCES.map(({ kind }) => kind))].toSorted()).toEqual(KINDS_WITHOUT_KEY);
  });

  test('name no place twice', () => {
    const places = DEFAULT_SOURCES.map(({ kind, params }) =>
      kind === 'feed' ? canonicalUrl(String(params['url'])) : JSON.stringify([kind, params]),
    );
    expect(new Set(places).size).toBe(places.length);
  });

  test.each(DEFAULT_SOURCES)('$id is asked over https, at its own pace, for a reason', (source) => {
    const { kind, params, pollEverySeconds = 900, title, why } = source;
    if (kind === 'feed') expect(params['url']).toMatch(/^https:\/\//);
    expect(pollEverySeconds).toBeGreaterThanOrEqual(kind === 'bluesky-jetstream' ? 60 : 900);
    expect(title.length).toBeGreaterThan(1);
    expect(why.length).toBeGreaterThan(20);
  });
});
