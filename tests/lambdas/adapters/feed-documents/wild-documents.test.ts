import { describe, expect, test } from 'vitest';
import { parseFeedDocument } from '../../../../lambdas/adapters/feed-documents/parse-feed.ts';
import { CONTEXT, mentionsIn, parseText, rss } from './documents.ts';

const ATOM = 'xmlns="http://www.w3.org/2005/Atom"';
const ITUNES = 'xmlns:itunes="http://www.itunes.com/dtds/podcast-1.0.dtd"';

const only = (document: string) => mentionsIn(parseText(document, { url: 'https://feeds.example/dir/all.xml' }))[0];

describe('encodings', () => {
  const WORDS = 'Três 映画 кино';
  const inUtf16 = (text: string) => new Uint8Array(Buffer.from(text, 'utf16le'));
  const swapped = (text: string) => new Uint8Array(Buffer.from(text, 'utf16le').swap16());
  const documentIn = (encoding: string) => rss(`<title>${WORDS}</title>`).replace('?>', ` encoding="${encoding}"?>`);
  const titleOf = (bytes: Uint8Array, contentType?: string) => {
    const parsed = parseFeedDocument(bytes, { ...CONTEXT, contentType });
    return parsed.ok ? parsed.mentions[0]?.title : parsed.error;
  };

  test.each([
    ['little end first, with a mark', inUtf16(`\ufeff${documentIn('utf-16')}`)],
    ['little end first, without one', inUtf16(documentIn('UTF-16LE'))],
    ['big end first, with a mark', swapped(`\ufeff${documentIn('utf-16')}`)],
    ['big end first, without one', swapped(documentIn('UTF-16BE'))],
    ['behind a blank line', inUtf16(`\n${documentIn('utf-16')}`)],
    ['that calls itself UTF-8', inUtf16(documentIn('utf-8'))],
    ['with half a character at the end', new Uint8Array([...inUtf16(`\ufeff${documentIn('utf-16')}`), 0x20])],
  ])('UTF-16, %s', (_what, bytes) => {
    expect(titleOf(bytes, 'text/xml; charset=utf-8')).toBe(WORDS);
  });

  const FILM = [0xb5, 0xe7, 0xd3, 0xb0];
  test.each<[string, readonly number[], string]>([
    ['windows-1252', [0x93, 0x41, 0x94, 0x97, 0xe9], '“A”—é'],
    ['ISO-8859-1', [0x93, 0x41, 0x94, 0x80], '“A”€'],
    ['UTF-8', [0x93, 0x41, 0x94, 0x97, 0xe9], '“A”—é'],
    ['ISO-8859-15', [0xa4], '€'],
    ['EUC-JP', [0xb1, 0xc7, 0xb2, 0xe8], '映画'],
    ['Shift_JIS', [0x89, 0x66, 0x89, 0xe6], '映画'],
    ['KOI8-R', [0xcb, 0xc9, 0xce, 0xcf], 'кино'],
    ['windows-1251', [0xea, 0xe8, 0xed, 0xee], 'кино'],
    ['GB18030', FILM, '电影'],
    ['GB2312', FILM, '电影'],
    ['Big5', [0xb9, 0x71, 0xbc, 0x76], '電影'],
    ['EUC-KR', [0xbf, 0xb5, 0xc8, 0xad], '영화'],
  ])('what calls itself %s', (encoding, bytes, expected) => {
    const [before = '', after = ''] = rss('<title>*</title>').replace('?>', ` encoding="${encoding}"?>`).split('*');
    const document = new Uint8Array([...Buffer.from(before), ...bytes, ...Buffer.from(after)]);
    expect(titleOf(document)).toBe(expected);
    // What a server adds to all its replies.
    expect(titleOf(document, 'text/xml; charset=utf-8')).toBe(expected);
  });
});

describe('relative links', () => {
  const inAtom = (feedBase: string, entryBase: string) =>
    `<feed ${ATOM} ${feedBase}><link href="https://other.example/x/"/><entry ${entryBase}><id>tag:a,1:1</id><title>t</title><link href="p"/></entry></feed>`;
  const inRss = (root: string, channel: string, item: string, link = 'p') =>
    `<rss version="2.0" ${root}><channel ${channel}><title>x</title><item ${item}><title>t</title><link>${link}</link></item></channel></rss>`;

  test.each([
    [
      'Atom: the entry within the feed',
      inAtom('xml:base="https://a.example/f/"', 'xml:base="e/"'),
      'https://a.example/f/e/p',
    ],
    ['Atom: the feed alone, relative to the document', inAtom('xml:base="../sub/"', ''), 'https://feeds.example/sub/p'],
    ['Atom: the document, not the site it is about', inAtom('', ''), 'https://feeds.example/dir/p'],
    ['Atom: an address without a scheme', inAtom('xml:base="//cdn.example/a/b"', ''), 'https://cdn.example/a/p'],
    [
      'RSS: item within channel within root',
      inRss('xml:base="https://a.example/r/"', 'xml:base="c/"', 'xml:base="i/"'),
      'https://a.example/r/c/i/p',
    ],
    ['RSS: the channel alone', inRss('', "xml:base='https://a.example/c/'", ''), 'https://a.example/c/p'],
    [
      'RSS: up and away',
      inRss('xml:base="https://a.example/r/s/"', '', '', '../../p?x=1#y'),
      'https://a.example/p?x=1#y',
    ],
  ])('%s', (_what, document, expected) => {
    expect(only(document)?.url).toBe(expected);
  });

  test('lead nowhere where the base is none', () => {
    expect(only(inAtom('xml:base="http://[bad"', 'xml:base="javascript:alert(1)//"'))).not.toHaveProperty('url');
  });
});

describe('entities', () => {
  test.each([
    ['HTML names that no XML knows', 'caf&eacute;&nbsp;&mdash; &hellip;', 'café — …'],
    ['numbers', '&#8217;&#x2019;&#X2019;', '’’’'],
    ['numbers of windows-1252', '&#146;&#x92; &#147;a&#148; &#150;', '’’ “a” –'],
    ['what nobody knows', '&unknown; &;', '&unknown; &;'],
    ['no character at all', 'a&#0;b&#xD800;c&#99999999;d', 'a\ufffdb\ufffdc\ufffdd'],
    ['escaped twice', 'Tom &amp;amp; Jerry&amp;#8217;s', 'Tom & Jerry’s'],
    ['in CDATA', '<![CDATA[Tom &amp; Jerry&#8217;s]]>', 'Tom & Jerry’s'],
    ['beside CDATA', '&lt;a&gt;<![CDATA[b]]> &amp; <![CDATA[c]]>', 'b & c'],
    ['CDATA with its own end in it', '<![CDATA[a]]]]><![CDATA[> b]]>', 'a]]> b'],
    ['a comment among the words', 'a<!-- not this -->b', 'ab'],
  ])('%s', (_what, title, expected) => {
    expect(only(rss(`<title>${title}</title><description>x</description>`))?.title).toBe(expected);
  });

  test.each([
    'https://desk.example/?a=1&amp;b=2',
    'https://desk.example/?a=1&b=2',
    '<![CDATA[https://desk.example/?a=1&b=2]]>',
    '<![CDATA[https://desk.example/?a=1&amp;b=2]]>',
  ])('in the link %s give one address and one id', (link) => {
    expect(only(rss(`<title>a</title><link>${link}</link>`))).toMatchObject({
      url: 'https://desk.example/?a=1&b=2',
      nativeId: 'https://desk.example?a=1&b=2',
    });
  });
});

describe('namespaces', () => {
  const inChannel = (namespaces: string, item: string) =>
    `<rss version="2.0" ${namespaces}><channel><title>x</title><item>${item}</item></channel></rss>`;

  test('an item in the words of Atom alone is an item', () => {
    const item =
      '<a:id>tag:a,1:1</a:id><a:title>t</a:title><a:link href="https://d.example/1"/><a:summary>s</a:summary><a:author><a:name>Ann</a:name></a:author><a:published>2026-08-04T09:00:00Z</a:published>';
    expect(only(inChannel('xmlns:a="http://www.w3.org/2005/Atom"', item))).toMatchObject({
      nativeId: 'tag:a,1:1',
      title: 't',
      text: 's',
      url: 'https://d.example/1',
      author: 'Ann',
      publishedAt: '2026-08-04T09:00:00.000Z',
    });
  });

  test.each([
    [
      'odd prefixes',
      'xmlns:c="http://purl.org/rss/1.0/modules/content/" xmlns:d="http://purl.org/dc/elements/1.1/"',
      'c',
      'd',
    ],
    ['prefixes that nobody declared', '', 'content', 'dc'],
  ])('%s mean what they say', (_what, namespaces, c, d) => {
    const item = `<title>t</title><${c}:encoded>body</${c}:encoded><${d}:creator>Zoe</${d}:creator><${d}:date>2026-08-04</${d}:date>`;
    expect(only(inChannel(namespaces, item))).toMatchObject({
      text: 'body',
      author: 'Zoe',
      publishedAt: '2026-08-04T00:00:00.000Z',
    });
  });

  test('a namespace may be declared where it is used', () => {
    const item = '<title>t</title><z:encoded xmlns:z="http://purl.org/rss/1.0/modules/content/">body</z:encoded>';
    expect(only(inChannel('', item))?.text).toBe('body');
  });

  test('a stranger with a familiar name does not push in', () => {
    const item =
      '<x:title>wrong</x:title><title>right</title><x:link>https://wrong.example/</x:link><link>https://d.example/1</link><x:guid>wrong</x:guid><x:description>wrong</x:description><georss:point xmlns:georss="http://www.georss.org/georss">1 2</georss:point>';
    expect(only(inChannel('xmlns:x="http://foreign.example/ns"', item))).toMatchObject({
      title: 'right',
      text: '',
      url: 'https://d.example/1',
      nativeId: 'https://d.example/1',
    });
  });

  test.each([
    ['the item', '<m:title>t</m:title><m:description>d</m:description>'],
    [
      'a group',
      '<m:group><m:title>t</m:title><m:description type="html">&lt;b&gt;d&lt;/b&gt;</m:description></m:group>',
    ],
    [
      'a file',
      '<m:content url="https://d.example/v.mp4"><m:title>t</m:title><m:description>d</m:description></m:content>',
    ],
  ])('media words on %s stand in where there are no others', (_where, item) => {
    expect(only(inChannel('xmlns:m="http://search.yahoo.com/mrss/"', item))).toMatchObject({ title: 't', text: 'd' });
  });

  test('XHTML may have a prefix of its own', () => {
    const document = `<a:feed xmlns:a="http://www.w3.org/2005/Atom" xmlns:h="http://www.w3.org/1999/xhtml"><a:entry><a:id>tag:a,1:1</a:id><a:title type="xhtml"><h:div>a <h:b>b</h:b></h:div></a:title><a:content type="xhtml"><h:div><h:p>one</h:p><h:p>two</h:p></h:div></a:content></a:entry></a:feed>`;
    expect(only(document)).toMatchObject({ title: 'a b', text: 'one two' });
  });

  test('YouTube tells how often a video was looked at', () => {
    const document = `<feed ${ATOM} xmlns:media="http://search.yahoo.com/mrss/"><entry><id>yt:video:a</id><title>t</title><media:group><media:community><media:statistics views="12"/></media:community></media:group></entry></feed>`;
    expect(only(document)).toMatchObject({ engagement: { views: 12 } });
  });
});

describe('a podcast', () => {
  const podcast = (episode: string) =>
    `<rss version="2.0" ${ITUNES}><channel><title>Pod</title><link>https://pod.example/</link><language>en</language><itunes:author>Host</itunes:author><item>${episode}</item></channel></rss>`;
  const file = '<enclosure url="https://cdn.example/1.mp3?x=1&amp;y=2" length="123" type="audio/mpeg"/>';

  test('brings title and notes of an episode, and its file where there is no page', () => {
    const episode = `<title>Ep 1</title><itunes:summary>Notes on &lt;i&gt;one&lt;/i&gt;</itunes:summary><itunes:author>Guest</itunes:author>${file}<guid isPermaLink="false">ep-1</guid><pubDate>Tue, 4 Aug 2026 09:30:00 -0700</pubDate>`;
    expect(only(podcast(episode))).toMatchObject({
      title: 'Ep 1',
      text: 'Notes on one',
      author: 'Guest',
      language: 'en',
      url: 'https://cdn.example/1.mp3?x=1&y=2',
      publishedAt: '2026-08-04T16:30:00.000Z',
      // Unique within the podcast, wherever its files move.
      nativeId: 'feeds.example#ep-1',
    });
  });

  test('prefers the notes as the publisher wrote them', () => {
    const episode = `<title>Ep</title><description>short</description><content:encoded xmlns:content="http://purl.org/rss/1.0/modules/content/"><![CDATA[<p>Show notes</p>]]></content:encoded><itunes:summary>s</itunes:summary>`;
    expect(only(podcast(episode))?.text).toBe('Show notes');
  });

  test('with nothing but tags for iTunes is read as well', () => {
    expect(only(podcast(`<itunes:title>Ep</itunes:title><itunes:subtitle>sub</itunes:subtitle>${file}`))).toMatchObject(
      {
        title: 'Ep',
        text: 'sub',
        author: 'Host',
        nativeId: 'https://cdn.example/1.mp3?x=1&y=2',
      },
    );
  });

  test('an episode that is only a file says nothing, and is named', () => {
    expect(parseText(podcast(file))).toEqual({
      ok: false,
      error: expect.stringContaining('neither a title nor a text'),
    });
  });
});
