import { expect, test } from 'vitest';
import { findFeedLinks } from '../../../../lambdas/adapters/feed-documents/find-feeds.ts';

const PAGE = 'https://site.example/blog/';
const find = (html: string, url = PAGE) => findFeedLinks(new TextEncoder().encode(html), 'text/html', url);
const link = (href: string, more = '') => `<link rel="alternate" type="application/rss+xml" href="${href}" ${more}>`;

test('finds the feeds that a page names, however it spells them', () => {
  const html = `<!doctype html><html><head>
    ${link('feed.xml', 'title="News &amp; sets"')}
    <LINK HREF='/atom' TYPE='application/atom+xml' REL='ALTERNATE home'/>
    <link type=application/feed+json rel=alternate href=https://cdn.example/feed.json?a=1&amp;b=2>
    <link rel="stylesheet" type="text/css" href="/style.css">
    <link rel="alternate" type="application/json" href="/wp-json/">
    <link rel="alternate" hreflang="de" href="/de/"></head>`;
  expect(find(html)).toEqual([
    { url: 'https://site.example/blog/feed.xml', title: 'News & sets' },
    { url: 'https://site.example/atom' },
    { url: 'https://cdn.example/feed.json?a=1&b=2' },
  ]);
});

test('the feed of the comments comes last', () => {
  const urls = find(`${link('/comments/feed/')}${link('/feed/')}`).map(({ url }) => url);
  expect(urls).toEqual(['https://site.example/feed/', 'https://site.example/comments/feed/']);
});

test('a base of the page counts', () => {
  expect(find(`<base href="https://other.example/x/">${link('feed')}`)).toEqual([
    { url: 'https://other.example/x/feed' },
  ]);
});

test.each([
  ['commented out', `<!-- ${link('/feed')} -->`],
  ['in a comment that never ends', `<!-- ${link('/feed')}`],
  ['no web address', link('javascript:alert(1)') + link('file:///etc/passwd') + link('ftp://x.example/')],
  ['nowhere', link('http://')],
  ['not there', '<p>nothing</p>'],
])('what is %s is not found', (_what, html) => {
  expect(find(html)).toEqual([]);
});

test('a hostile page costs little', () => {
  expect(find(link('/feed').repeat(50_000))).toHaveLength(1);
  expect(find(Array.from({ length: 5_000 }, (_, number) => link(`/${number}`)).join(''))).toHaveLength(10);
  for (const piece of ['<link ', '<!--', '<link a=', '<link rel="', '"', 'a='])
    expect(find(piece.repeat(300_000))).toEqual([]);
});
