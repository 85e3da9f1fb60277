import { describe, expect, test } from 'vitest';
import { parseSourceDefinition, SOURCE_KINDS } from '../../../../lambdas/adapters/feeds/registry.ts';
import { newSourceId, sourceFromAddress } from '../../../../lambdas/adapters/feeds/source-from-address.ts';

const CHANNEL = 'UCabcdefghijklmnopqrstuv';

describe('sourceFromAddress', () => {
  test.each([
    [`https://www.youtube.com/channel/${CHANNEL}`, 'youtube-channel', { channelId: CHANNEL }],
    [`youtube.com/channel/${CHANNEL}/videos`, 'youtube-channel', { channelId: CHANNEL }],
    [`https://www.youtube.com/feeds/videos.xml?channel_id=${CHANNEL}`, 'youtube-channel', { channelId: CHANNEL }],
    ['https://www.reddit.com/r/movies/', 'reddit', { subreddits: ['movies'] }],
    ['https://old.reddit.com/r/movies/new/.rss', 'reddit', { subreddits: ['movies'] }],
    ['reddit.com/r/movies+MovieDetails/new', 'reddit', { subreddits: ['movies', 'MovieDetails'] }],
    ['https://mastodon.social/tags/FilmMaking', 'mastodon', { server: 'mastodon.social', tag: 'FilmMaking' }],
    ['https://lemmy.world/c/movies', 'lemmy', { server: 'lemmy.world', community: 'movies' }],
    ['https://lemmy.ml/c/movies@lemm.ee', 'lemmy', { server: 'lemmy.ml', community: 'movies@lemm.ee' }],
    [
      'https://news.google.com/rss/search?q=%22on+set%22+when:1d&hl=en-GB&gl=GB&ceid=GB:en',
      'google-news',
      { query: '"on set"', language: 'en-GB', country: 'GB' },
    ],
    ['https://www.tumblr.com/tagged/behind%20the%20scenes', 'tumblr', { tag: 'behind the scenes' }],
    ['https://variety.com/feed/', 'feed', { url: 'https://variety.com/feed/' }],
    ['variety.com', 'feed', { url: 'https://variety.com/' }],
    ['feed://variety.com/feed/', 'feed', { url: 'http://variety.com/feed/' }],
    ['feed:https://variety.com/feed/', 'feed', { url: 'https://variety.com/feed/' }],
  ])('%s is a %s', (address, kind, params) => {
    expect(sourceFromAddress(address)).toMatchObject({ kind, params });
  });

  test.each([
    'https://www.youtube.com/c/SomeName',
    'https://www.youtube.com/@somename',
    'https://www.reddit.com/r/movies/comments/abc/title/',
    'https://www.reddit.com/user/somebody',
    'https://news.google.com/rss/topics/ABC',
    'https://forum.example/c/general/5',
    'https://blog.example/tags/film/feed.xml',
    'https://notreddit.com/r/movies',
  ])('%s is taken for a page or a feed', (address) => {
    expect(sourceFromAddress(address)).toMatchObject({ kind: 'feed' });
  });

  test.each([
    '',
    '   ',
    'ftp://x.example/feed',
    'mailto:me@x.example',
    'http://',
    'javascript:alert(1)',
    'variety',
    'not-a-url',
  ])('%j is no address', (address) => {
    expect(sourceFromAddress(address)).toBeUndefined();
  });

  test.each([
    ['intranet', 'http://intranet/feed', 'http://intranet/feed'],
    ['localhost', 'localhost:8080/feed', 'https://localhost:8080/feed'],
    ['an address of numbers', '[::1]/feed', 'https://[::1]/feed'],
  ])('%s can be meant: %s', (_what, address, url) => {
    expect(sourceFromAddress(address)).toMatchObject({ kind: 'feed', params: { url } });
  });

  test.each([
    `https://www.youtube.com/channel/${CHANNEL}`,
    'https://www.reddit.com/r/movies+Filmmakers',
    'https://mastodon.social/tags/film',
    'https://lemmy.world/c/movies@lemm.ee',
    'https://news.google.com/search?q=on+set&hl=de&gl=DE',
    'https://www.tumblr.com/tagged/filmmaking',
    'https://variety.com/feed/',
  ])('what is made of %s is a source that can be polled', (address) => {
    const { name, ...source } = sourceFromAddress(address) ?? expect.unreachable();
    expect(SOURCE_KINDS).toContain(source.kind);
    expect(() => parseSourceDefinition({ id: newSourceId(name, () => false), ...source })).not.toThrow();
  });
});

describe('newSourceId', () => {
  const idOf = (address: string) => newSourceId(sourceFromAddress(address)?.name ?? '', () => false);

  test.each([
    ['https://www.variety.com/feed/', 'variety.com'],
    ['https://www.theguardian.com/film/rss', 'theguardian.com-film'],
    ['https://feeds.example/shows/set-stories.xml', 'example-shows-set-stories'],
    ['https://lemmy.ml/c/movies@lemm.ee', 'lemmy.ml-movies-lemm.ee'],
    ['https://mastodon.social/tags/Película', 'mastodon.social-pelicula'],
  ])('%s is called %s', (address, id) => {
    expect(idOf(address)).toBe(id);
  });

  test('is one that nobody uses, and a valid one however long or strange the name', () => {
    expect(newSourceId('a', (id) => ['a', 'a-2'].includes(id))).toBe('a-3');
    for (const name of ['', '日本', `${'x'.repeat(200)}`, '-.-', `${'é'.repeat(100)}`]) {
      expect(newSourceId(name, () => false)).toMatch(/^[A-Za-z0-9][A-Za-z0-9._-]{0,63}$/);
    }
  });
});
