import { describe, expect, test } from 'vitest';
import { budgetOf, isOnPrivateNetwork } from '../../../../lambdas/adapters/http/host-budget.ts';
import { DEFAULT_HOST_RATE, HOST_RATES } from '../../../../lambdas/adapters/http/host-rates.ts';

describe('the budget of a host', () => {
  test.each([
    ['www.reddit.com', 'reddit.com', 1],
    ['old.reddit.com', 'reddit.com', 1],
    ['oauth.reddit.com', 'oauth.reddit.com', 60],
    ['api.gdeltproject.org', 'gdeltproject.org', 6],
    ['one-blog.tumblr.com', 'tumblr.com', 15],
    ['api.tumblr.com', 'api.tumblr.com', 15],
    ['jetstream2.us-west.bsky.network', 'bsky.network', 6],
    ['news.google.com', 'news.google.com', 4],
    ['www.reddit.com.', 'reddit.com', 1],
  ])('%s is one of the known: %s', (hostname, name, perMinute) => {
    expect(budgetOf(hostname)).toMatchObject({ name, rate: { perMinute }, isSpokesman: true });
  });

  test.each([
    ['feeds.example.com', 'example.com', false],
    ['www.example.com', 'example.com', true],
    ['example.com', 'example.com', true],
    ['blog.bbc.co.uk', 'bbc.co.uk', false],
    ['some-fan.github.io', 'github.io', false],
    ['mastodon.social', 'mastodon.social', true],
    // Only looks like a known one.
    ['notreddit.com', 'notreddit.com', true],
    ['reddit.com.evil.example', 'evil.example', false],
    ['intranet', 'intranet', true],
    ['93.184.215.14', '93.184.215.14', true],
    ['[2606:4700::1111]', '2606:4700::1111', true],
  ])('%s has a usual one: %s', (hostname, name, isSpokesman) => {
    expect(budgetOf(hostname)).toEqual({ name, rate: DEFAULT_HOST_RATE, isSpokesman });
  });

  test('has room for at least one request, whatever the host', () => {
    for (const [name, { perMinute, burst }] of HOST_RATES) {
      expect({ name, perMinute: perMinute > 0, burst: burst >= 1 }).toEqual({ name, perMinute: true, burst: true });
    }
  });
});

describe('hosts of the own network', () => {
  test.each([
    'localhost',
    'api.localhost',
    'localhost.',
    '127.0.0.1',
    '10.1.2.3',
    '[::1]',
    '[fd00::1]',
    '169.254.169.254',
  ])('%s is one', (hostname) => expect(isOnPrivateNetwork(hostname)).toBe(true));

  test.each(['example.com', 'localhost.example.com', 'notlocalhost', '8.8.8.8', '[2606:4700::1111]'])(
    '%s is none',
    (hostname) => expect(isOnPrivateNetwork(hostname)).toBe(false),
  );
});
