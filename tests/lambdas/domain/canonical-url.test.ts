import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { bareHost, canonicalUrl } from '../../../lambdas/domain/canonical-url.ts';

describe('canonicalUrl', () => {
  test('tells the comments and live-blog entries of one page apart', () => {
    const anchors = ['', '#comment-1', '#comment-2', '#block-5a71ff'];
    expect(new Set(anchors.map((anchor) => canonicalUrl(`https://news.example/a${anchor}`))).size).toBe(4);
  });

  test.each([
    ['scheme and host case', 'HTTP://News.Example/A', 'https://news.example/A'],
    ['www.', 'https://www.news.example/a', 'https://news.example/a'],
    ['default ports', 'http://news.example:80/a', 'https://news.example/a'],
    ['the https port', 'https://news.example:443/a', 'https://news.example/a'],
    ['a fragment that only scrolls', 'https://news.example/a#comments', 'https://news.example/a'],
    ['a fragment that counts versions', 'https://news.example/a#3', 'https://news.example/a'],
    ['a fragment that says where from', 'https://news.example/a#xtor=RSS-1', 'https://news.example/a'],
    ['a trailing slash', 'https://news.example/a/', 'https://news.example/a'],
    [
      'tracking parameters',
      'https://news.example/a?utm_source=rss&CMP=x&fbclid=1&gclid=2&mc_cid=3&mc_eid=4&igshid=5&ref_src=6',
      'https://news.example/a',
    ],
    ['the order of the others', 'https://news.example/a?b=2&a=1', 'https://news.example/a?a=1&b=2'],
    ['a user name', 'https://me:secret@news.example/a', 'https://news.example/a'],
    ['the dot of a full name', 'https://news.example./a', 'https://news.example/a'],
  ])('does not tell pages apart by %s', (_what, address, expected) => {
    expect(canonicalUrl(address)).toBe(expected);
  });

  test.each([
    ['the path', 'https://news.example/a', 'https://news.example/b'],
    ['the case of the path', 'https://news.example/a', 'https://news.example/A'],
    ['parameters that select', 'https://news.example/?p=1', 'https://news.example/?p=2'],
    ['other hosts', 'https://news.example/a', 'https://film.news.example/a'],
    ['unusual ports', 'https://news.example/a', 'https://news.example:8443/a'],
    ['the order of repeated values of a path', 'https://news.example/a/b', 'https://news.example/b/a'],
  ])('tells pages apart by %s', (_what, one, other) => {
    expect(canonicalUrl(one)).not.toBe(canonicalUrl(other));
  });

  test.each([
    '',
    'screen-1042',
    'tag:x.example,2026:1',
    'mailto:a@b.example',
    '/relative',
    'http://',
    'javascript:alert(1)',
  ])('%j is no web address', (address) => {
    expect(canonicalUrl(address)).toBeUndefined();
  });

  test('is the same again when applied again', () => {
    fc.assert(
      fc.property(
        fc.webUrl({ withQueryParameters: true, withFragments: true, validSchemes: ['http', 'https'] }),
        (address) => {
          const once = canonicalUrl(address);
          expect(once).toBeDefined();
          expect(canonicalUrl(once ?? '')).toBe(once);
        },
      ),
      { numRuns: 500 },
    );
  });

  test('takes any text', () => {
    fc.assert(fc.property(fc.string({ unit: 'binary' }), (text) => void canonicalUrl(`http://${text}`)));
  });

  test('is quick with a million slashes', () => {
    expect(canonicalUrl(`https://news.example/${'/'.repeat(1e6)}`)).toBe('https://news.example');
  });
});

describe('bareHost', () => {
  test.each([
    ['WWW.Example.com', 'example.com'],
    ['www.com', 'www.com'],
    ['www.www.example.com', 'example.com'],
    ['wwwexample.com', 'wwwexample.com'],
  ])('%s is %s', (host, expected) => expect(bareHost(host)).toBe(expected));
});
