import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { parseFeedDocument, parseFeedDocumentInTurns } from '../../../../lambdas/adapters/feed-documents/parse-feed.ts';
import { CONTEXT, fixture, mentionsIn, parseText, rss } from './documents.ts';

const parse = (name: string) => parseFeedDocument(fixture(name), CONTEXT);

describe('every format', () => {
  test.each([
    ['rss-2.0.xml', 4],
    ['rss-1.0.rdf', 2],
    ['rss-0.92-latin1.xml', 2],
    ['atom-1.0.xml', 2],
    ['atom-0.3.xml', 1],
    ['json-feed-1.1.json', 2],
    ['json-feed-1.0.json', 1],
    ['no-entries.xml', 0],
  ])('%s gives one mention for each of its entries', (name, count) => {
    expect(mentionsIn(parse(name))).toHaveLength(count);
  });

  test('RSS: all fields of an entry', () => {
    expect(mentionsIn(parse('rss-2.0.xml'))[0]).toEqual({
      id: expect.stringMatching(/^[\w-]{22}$/),
      platform: 'web',
      nativeId: 'backlot.example#backlot-2207',
      source: 'some-feed',
      title: 'The storm was real: a night on the “Harbor” set',
      text: 'The rain rig failed, so they waited for weather. Nobody slept & nobody left.',
      url: 'https://www.backlot.example/storm-night/?utm_source=rss&utm_medium=feed',
      author: 'Ines Calder',
      language: 'en-us',
      publishedAt: '2026-08-04T09:30:00.000Z',
      seenAt: '2026-08-05T00:00:00.000Z',
    });
    expect(parse('rss-2.0.xml')).toMatchObject({ ttlMinutes: 45, language: 'en-us', title: 'Stage Door & Backlot' });
  });

  test('Atom: relative links, types of text, inner language, author of the feed', () => {
    const [first, second] = mentionsIn(parse('atom-1.0.xml'));
    expect(first).toMatchObject({
      nativeId: 'tag:diary.example,2026:7',
      title: 'Day 7: the bridge burns & falls',
      text: 'Eine Wand aus Pappe. Und Feuer.',
      url: 'https://diary.example/blog/posts/7',
      author: 'The Unit',
      language: 'de',
      publishedAt: '2026-08-04T09:00:00.000Z',
    });
    expect(second).toMatchObject({
      title: 'Why I <3 <miniatures>',
      url: 'https://diary.example/blog/archive/6.html',
      author: 'Petra Lind',
      language: 'en-GB',
    });
  });

  test('RSS 1.0: entries that its table of contents leaves out are there', () => {
    expect(mentionsIn(parse('rss-1.0.rdf')).map(({ title }) => title)).toEqual([
      'Une lentille cassée',
      'Not in the table of contents',
    ]);
  });

  test('RSS 0.92 in Latin-1 with Portuguese and German dates', () => {
    expect(mentionsIn(parse('rss-0.92-latin1.xml'))).toMatchObject([
      { title: 'Três câmeras, uma atriz', publishedAt: '2018-09-24T22:42:40.000Z' },
      { title: 'Ein Schuss für die Götter', publishedAt: '2021-03-04T09:00:00.000Z' },
    ]);
  });

  test('JSON Feed: plain text stays plain, numbers serve as ids, entries without words are named', () => {
    const parsed = parse('json-feed-1.1.json');
    expect(mentionsIn(parsed)).toMatchObject([
      { nativeId: 'https://crew.example/notes/31', text: 'It blinked — by accident.', author: 'C. Maker' },
      {
        nativeId: 'crew.example#32',
        text: 'A <b> is a <b> in plain text.',
        url: 'https://crew.example/notes/32',
        author: 'The crew',
        publishedAt: '2026-08-05T15:00:00.000Z',
      },
    ]);
    expect(parsed).toMatchObject({ skipped: ['entry 3 has neither a title nor a text'] });
  });
});

test.each(['99999999999999999999', '1e999', '9'.repeat(200)])('a ttl of %s is a day at most', (ttl) => {
  const document = `<rss version="2.0"><channel><ttl>${ttl}</ttl><item><title>a</title></item></channel></rss>`;
  const parsed = parseFeedDocument(Buffer.from(document), { source: 'desk', seenAt: '2026-08-05T00:00:00.000Z' });
  expect(parsed.ok && (parsed.ttlMinutes ?? 0)).toBeLessThanOrEqual(1440);
});

describe('the id of a mention', () => {
  const idOf = (item: string, url = 'https://feeds.example/all'): string | undefined =>
    mentionsIn(parseText(rss(item), { url }))[0]?.nativeId;

  test.each([
    [
      'an address in the guid, in its canonical form',
      '<title>a</title><guid>http://www.desk.example/a/?utm_source=x</guid>',
      'https://desk.example/a',
    ],
    [
      'a URI in the guid, as it is',
      '<title>a</title><guid isPermaLink="false">tag:desk.example,2026:A</guid>',
      'tag:desk.example,2026:A',
    ],
    [
      'a number of the site, with its host',
      '<title>a</title><guid isPermaLink="false">17</guid><link>https://www.desk.example/a</link>',
      'desk.example#17',
    ],
    [
      'a number with a colon, with its host',
      '<title>a</title><guid isPermaLink="false">post:17</guid><link>https://www.desk.example/a</link>',
      'desk.example#post:17',
    ],
    [
      'a number without a link, with the host of the feed',
      '<title>a</title><guid isPermaLink="false">17</guid>',
      'feeds.example#17',
    ],
    [
      'the link, in its canonical form',
      '<title>a</title><link>http://www.desk.example/a/#top</link>',
      'https://desk.example/a',
    ],
  ])('is %s', (_what, item, expected) => {
    expect(idOf(item)).toBe(expected);
  });

  test('without guid and link is made of the words, never of the date', () => {
    const id = idOf('<title>a</title><description>b</description><pubDate>Tue, 04 Aug 2026 09:30:00 GMT</pubDate>');
    expect(id).toBe(
      idOf('<title>a</title><description>b</description><pubDate>Wed, 05 Aug 2026 10:30:00 GMT</pubDate>'),
    );
    expect(id).not.toBe(idOf('<title>a</title><description>c</description>'));
  });

  test('is the same through two feeds, after an edit and after a new date', () => {
    const before =
      '<title>Old</title><guid isPermaLink="false">17</guid><link>https://desk.example/a?utm_source=one</link><pubDate>Tue, 04 Aug 2026 09:30:00 GMT</pubDate>';
    const after =
      '<title>New</title><guid isPermaLink="false">17</guid><link>http://www.desk.example/a?utm_source=two</link><pubDate>Fri, 07 Aug 2026 09:30:00 GMT</pubDate>';
    const [one, other] = [before, after].map(
      (item, index) =>
        mentionsIn(parseText(rss(item), { url: `https://feeds.example/${index}`, source: `feed-${index}` }))[0],
    );
    expect(one?.id).toBe(other?.id);
  });

  test('stays short', () => {
    expect(idOf(`<title>a</title><guid>https://desk.example/${'a'.repeat(5000)}</guid>`)).toMatch(/^sha256:.{43}$/);
  });
});

describe('what is kept of an entry', () => {
  test('is bounded, says so, and does not end in half a character', () => {
    const [mention] = mentionsIn(
      parseText(rss(`<title>${'😀'.repeat(500_000)}</title><description>${'word '.repeat(10_000)}</description>`)),
    );
    expect(mention?.truncated).toBe(true);
    expect(mention?.title?.length).toBe(500);
    expect(mention?.title?.isWellFormed()).toBe(true);
    expect(mention?.text.length).toBeLessThanOrEqual(4_000);
  });

  test('has no address that is not for the web, or too long', () => {
    const [script, long] = mentionsIn(
      parseText(
        rss(
          '<title>a</title><link>javascript:alert(1)</link>',
          `<title>b</title><link>https://desk.example/${'b'.repeat(2000)}</link>`,
        ),
      ),
    );
    expect(script).not.toHaveProperty('url');
    expect(long).not.toHaveProperty('url');
  });

  test('is the summary where the content is only a picture', () => {
    const item =
      '<title>a</title><content:encoded xmlns:content="http://purl.org/rss/1.0/modules/content/"><![CDATA[<img src="x">]]></content:encoded><description>words</description>';
    expect(mentionsIn(parseText(rss(item)))[0]?.text).toBe('words');
  });

  test('has the name of an author, but no e-mail address', () => {
    const authors = mentionsIn(
      parseText(
        rss(
          '<title>a</title><author>x@desk.example (Ana Sol)</author>',
          '<title>b</title><author>x@desk.example</author>',
        ),
      ),
    ).map(({ author }) => author);
    expect(authors).toEqual(['Ana Sol', undefined]);
  });

  test('leaves absurd dates to the domain and drops unreadable ones', () => {
    const dates = ['Sat, 01 Jan 0001 00:00:00 GMT', 'Fri, 31 Dec 9999 23:59:59 GMT', 'Tue, 04 Aug'];
    const mentions = mentionsIn(parseText(rss(...dates.map((date) => `<title>a</title><pubDate>${date}</pubDate>`))));
    expect(mentions.map(({ publishedAt }) => publishedAt)).toEqual([
      '0001-01-01T00:00:00.000Z',
      '9999-12-31T23:59:59.000Z',
      undefined,
    ]);
  });

  test('never claims a language that is none', () => {
    const document = rss('<title>a</title>').replace('<title>', '<language>English (US), mostly</language><title>');
    expect(mentionsIn(parseText(document))[0]).not.toHaveProperty('language');
  });
});

describe('a document that is no feed', () => {
  test.each([
    ['web-page.html', 'this is a web page, not a feed'],
    ['xml-bomb.xml', 'defines XML entities of its own'],
    ['empty-entries.xml', 'none of the 2 entries has a title or a text'],
  ])('%s gets a clear error', (name, words) => {
    expect(parse(name)).toEqual({ ok: false, error: expect.stringContaining(words) });
  });

  test.each([
    ['', 'empty'],
    ['just words', 'neither XML nor JSON'],
    ['<!-- only a comment -->', 'neither XML nor JSON'],
    ['<?xml version="1.0"?><opml version="2.0"><body/></opml>', 'it opens with <opml>'],
    ['<constructor/>', 'it opens with <constructor>'],
    ['<rss version="2.0"><channel><item><title>cut off in the mid', 'damaged or cut off'],
    ['<head><title>Document moved</title></head>', 'this is a web page'],
    ['{"items": [', 'broken or cut off'],
    ['{"message": "not found"}', 'not a JSON Feed'],
    ['[1, 2, 3]', 'not a JSON Feed'],
    [
      '{"version":"https://jsonfeed.org/version/1.1","items":[{"id":"1"}]}',
      'the only entry has neither a title nor a text',
    ],
    ['<rss version="2.0"><channel><item></item><item/></channel></rss>', 'none of the 2 entries'],
  ])('%j is told: %s', (document, words) => {
    expect(parseText(document)).toEqual({ ok: false, error: expect.stringContaining(words) });
  });

  test('is not made of what an entry quotes', () => {
    const entry =
      '<title>a</title><description><![CDATA[ Use <rss version="2.0"><channel><item><html> <feed xmlns="x"> ]]></description>';
    expect(mentionsIn(parseText(rss(entry)))).toHaveLength(1);
    const atom = `<feed xmlns="http://www.w3.org/2005/Atom"><entry><id>tag:a,1:1</id><title>b</title><content type="html"><![CDATA[ <rss version="2.0"><channel> ]]></content></entry></feed>`;
    expect(mentionsIn(parseText(atom))).toHaveLength(1);
  });

  test('is not one that is merely quiet or unusual', () => {
    for (const document of [
      '<rss version="2.0"><channel></channel></rss>',
      '<rss version="2.0"><channel/></rss>',
      '<feed xmlns="http://www.w3.org/2005/Atom"/>',
      '{"version":"https://jsonfeed.org/version/1.1","title":"x","items":[]}',
    ]) {
      expect(parseText(document)).toMatchObject({ ok: true, mentions: [] });
    }
    expect(mentionsIn(parseText(`\n\n  ${rss('<title>a</title>')}<!-- generated in 3 s -->`))).toHaveLength(1);
    expect(
      mentionsIn(
        parseText('<a:feed xmlns:a="http://www.w3.org/2005/Atom"><a:entry><a:title>b</a:title></a:entry></a:feed>'),
      ),
    ).toHaveLength(1);
  });
});

describe('a hostile document', () => {
  test('cannot expand entities, wherever it defines them', () => {
    const late = rss('<title>&c;</title>').replace('<channel>', '<!DOCTYPE rss [<!ENTITY c "boom">]><channel>');
    expect(JSON.stringify(parseText(late))).not.toContain('boom');
    const external = `<!DOCTYPE rss [<!ENTITY x SYSTEM "file:///etc/passwd">]>${rss('<title>&x;</title>')}`;
    expect(parseText(external)).toMatchObject({ ok: false, error: expect.stringContaining('entities') });
  });

  test('cannot make the parser allocate what a number says', () => {
    for (const name of ['length', 'LENGTH', 'q:length']) {
      const item = `<title>a</title><${name}>1000000000</${name}>`;
      const document = rss(item).replace('<rss ', '<rss xmlns:q="http://www.w3.org/2005/Atom" ');
      expect(mentionsIn(parseText(document))).toHaveLength(1);
    }
    const atom =
      '<q:feed xmlns:q="http://www.w3.org/2005/Atom"><q:entry><q:title>a</q:title><q:length>1000000000</q:length></q:entry></q:feed>';
    expect(mentionsIn(parseText(atom))).toHaveLength(1);
    expect(parseText('{"items":{"length":1000000000}}')).toMatchObject({ ok: false });
    expect(mentionsIn(parseText('{"items":[{"title":"a","authors":{"length":1000000000}}]}'))).toHaveLength(1);
  });

  test('cannot overflow the stack', () => {
    for (const document of [
      rss('<a>'.repeat(100_000)),
      `<rss>${'<channel>'.repeat(100_000)}`,
      '['.repeat(900_000),
      '{"items":['.repeat(90_000),
    ]) {
      expect(parseText(document)).toMatchObject({ ok: false });
    }
    const html = `<title>a</title><description><![CDATA[${'<div>'.repeat(500_000)}deep]]></description>`;
    expect(mentionsIn(parseText(rss(html)))[0]?.text).toBe('deep');
  });

  test('cannot fill the memory with tags', () => {
    for (const document of [
      `<rss>${'<a/>'.repeat(1_100_000)}`,
      `<rss>${'<'.repeat(2e6)}`,
      `<rss ${'a="" '.repeat(1_100_000)}>`,
      `{"items":[${'{},'.repeat(1_100_000)}{}]}`,
    ]) {
      expect(parseText(document)).toMatchObject({ ok: false, error: expect.stringContaining('more than 1,000,000') });
    }
  });

  test('cannot keep the parser busy', () => {
    const item = `<title>a</title><author>${'('.repeat(1_000_000)}</author>`;
    expect(parseText(rss(item), { readingLimitMs: 300 })).toEqual({
      ok: false,
      error: expect.stringContaining('could not be read within 0.3 seconds'),
    });
    expect(mentionsIn(parseText(rss('<title>next</title>')))).toHaveLength(1);
  });

  test('is read or refused, never thrown at: any bytes', () => {
    const opening = fc.constantFrom(
      '',
      '<rss>',
      '<?xml version="1.0"?><rss><channel><item>',
      '<feed>',
      '{"items":[',
      '<rdf:RDF>',
      '<!DOCTYPE [',
      '<![CDATA[',
    );
    fc.assert(
      fc.property(opening, fc.uint8Array({ maxLength: 400 }), (start, rest) => {
        expect(parseFeedDocument(Buffer.concat([Buffer.from(start), rest]), CONTEXT)).toHaveProperty('ok');
      }),
      { numRuns: 500 },
    );
  });

  const NAMES = [
    'rss-2.0.xml',
    'rss-1.0.rdf',
    'rss-0.92-latin1.xml',
    'atom-1.0.xml',
    'atom-0.3.xml',
    'json-feed-1.1.json',
    'web-page.html',
    'xml-bomb.xml',
  ];

  test.each(NAMES)('is read or refused, never thrown at: %s cut off or changed anywhere', (name) => {
    const document = fixture(name);
    const change = fc.record({
      at: fc.nat(document.length - 1),
      length: fc.nat(40),
      put: fc.oneof(
        fc.uint8Array({ maxLength: 8 }),
        fc
          .constantFrom('<', '>', ']]>', '<![CDATA[', '"', '&', '<!--', '</item>', '\0')
          .map((text) => Buffer.from(text)),
      ),
    });
    fc.assert(
      fc.property(fc.array(change, { maxLength: 5 }), fc.option(fc.nat(document.length)), (changes, end) => {
        let bytes: Buffer = Buffer.from(document.subarray(0, end ?? undefined));
        for (const { at, length, put } of changes)
          bytes = Buffer.concat([bytes.subarray(0, at), put, bytes.subarray(at + length)]);
        const parsed = parseFeedDocument(bytes, CONTEXT);
        if (parsed.ok) {
          for (const { title = '', text } of parsed.mentions) expect(title + text).not.toBe('');
        } else expect(parsed.error).not.toBe('');
      }),
      { numRuns: 150 },
    );
  });
});

describe('a large document', () => {
  const entries = Array.from(
    { length: 10_000 },
    (_, n) =>
      `<title>Take ${n}</title><guid isPermaLink="false">${n}</guid><description>${'How it was made. '.repeat(20)}</description>`,
  );

  test('of 10,000 entries is read whole, and other work has its turn meanwhile', async () => {
    let turns = 0;
    const ticking = setInterval(() => turns++, 0);
    const parsed = await parseFeedDocumentInTurns(new TextEncoder().encode(rss(...entries)), CONTEXT);
    clearInterval(ticking);

    expect(new Set(mentionsIn(parsed).map(({ id }) => id)).size).toBe(10_000);
    expect(turns).toBeGreaterThan(10);
  });

  test('is read the same at once and in turns', async () => {
    const document = new TextEncoder().encode(rss(...entries.slice(0, 1_000)));
    expect(await parseFeedDocumentInTurns(document, CONTEXT)).toEqual(parseFeedDocument(document, CONTEXT));
  });
});
