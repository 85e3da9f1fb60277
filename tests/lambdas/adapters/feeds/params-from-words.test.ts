import { expect, test } from 'vitest';
import { readParams } from '../../../../lambdas/adapters/feeds/params-from-words.ts';

test.each([
  ['google-news', ['query="on set" OR a=b', 'withinHours=48'], { query: '"on set" OR a=b', withinHours: 48 }],
  ['google-news', ['query=1917', 'country=GB'], { query: '1917', country: 'GB' }],
  ['reddit', ['subreddits=movies, films'], { subreddits: ['movies', 'films'] }],
  ['reddit', ['subreddits=["movies"]'], { subreddits: ['movies'] }],
  ['google-news', ['withinHours=soon', 'a=b'], { withinHours: 'soon', a: 'b' }],
  ['reddit', ['subreddits=1917'], { subreddits: ['1917'] }],
  ['mastodon', ['server=https://mastodon.social', 'tag=a,b'], { server: 'https://mastodon.social', tag: 'a,b' }],
  ['pigeon', ['loft=7'], { loft: '7' }],
])('%s with %j', (kind, words, params) => {
  expect(readParams(kind, words)).toEqual(params);
});
