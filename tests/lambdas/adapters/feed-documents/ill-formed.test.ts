import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { fixture, mentionsIn, parseText, rss } from './documents.ts';

const NEXT = '<title>next</title><guid isPermaLink="false">2</guid>';

function titlesIn(document: string): (string | undefined)[] {
  return mentionsIn(parseText(document)).map(({ title }) => title);
}

describe('habits of publishers that no XML parser has to forgive', () => {
  test.each([
    ['an unescaped &', '<title>Tom & Jerry, R&D &c; a&b;</title>', 'Tom & Jerry, R&D &c; a&b;'],
    ['an unescaped & in an attribute', '<title a="x&y">a</title>', 'a'],
    ['a heart', '<title>I <3 this film</title>', 'I <3 this film'],
    ['a lone <', '<title>made for < 5 million</title>', 'made for < 5 million'],
    ['a lone >', '<title>a > b -> c</title>', 'a > b -> c'],
    ['raw HTML', '<title>a <b>bold</b> <br> title</title>', 'a bold title'],
    ['HTML that is never closed', '<title>a <b>bold title</title>', 'a bold title'],
    ['HTML in the wrong order', '<title>a <b>bold <i>and</b> slanted</i></title>', 'a bold and slanted'],
    ['attributes that come twice', '<title a="1" a="2">a</title>', 'a'],
    ['an attribute without a value', '<title hidden>a</title>', 'a'],
    ['NUL bytes', '<title>a\0b</title>', 'ab'],
    ['control characters', '<title>a\u000bb\u001fc</title>', 'a bc'],
    ['a comment with -- in it', '<!-- a -- b --><title>a</title>', 'a'],
    ['an instruction to a processor', '<?php echo 1 ?><title>a</title>', 'a'],
    ['spaces in a closing tag', '<title>a</title >', 'a'],
  ])('%s is read', (_what, item, expected) => {
    expect(titlesIn(rss(item, NEXT))).toEqual([expected, 'next']);
  });

  test.each([
    ['an error message as text', 'Warning: Undefined index in feed.php on line 3\n'],
    ['an error message as a web page', '<br />\n<b>Warning</b>: x in <b>/www/feed.php</b> on line <b>3</b><br />\n'],
    ['blank lines', '\n\n  \t'],
    ['NUL bytes', '\0\0'],
    ['two marks of byte order', '\ufeff\ufeff'],
    ['a comment', '<!-- cached -->\n'],
  ])('%s before the document is passed over', (_what, junk) => {
    expect(titlesIn(junk + rss('<title>a</title>', NEXT))).toEqual(['a', 'next']);
  });

  test.each([
    ['a script', '<script>if (1 < 2) track()</script>'],
    ['words with a lone <', ' served in 3 ms, 1 < 2'],
    ['a web page', '<html><body>junk</body></html>'],
  ])('%s behind the document is passed over', (_what, junk) => {
    expect(titlesIn(rss('<title>a</title>', NEXT) + junk)).toEqual(['a', 'next']);
  });

  test.each([
    ['two roots', rss('<title>a</title>') + rss('<title>b</title>')],
    [
      'two channels',
      '<rss version="2.0"><channel><item><title>a</title></item></channel><channel><item><title>b</title></item></channel></rss>',
    ],
    [
      'an entry in an entry',
      '<rss version="2.0"><channel><item><title>a</title><item><title>b</title></item></item></channel></rss>',
    ],
    [
      'an entry that the channel closes',
      '<rss version="2.0"><channel><item><title>a</title></item><item><title>b</title></channel></rss>',
    ],
    [
      'entries beside the channel',
      '<rss version="2.0"><channel><title>x</title></channel><item><title>a</title></item><item><title>b</title></item></rss>',
    ],
    [
      'an element that is never closed',
      '<rss version="2.0"><channel><item><title>a</title><mood>x</item><item><title>b</title></item></channel></rss>',
    ],
    [
      'capitals',
      '<RSS VERSION="2.0"><CHANNEL><ITEM><TITLE>a</TITLE></ITEM><ITEM><TITLE>b</TITLE></ITEM></CHANNEL></RSS>',
    ],
    [
      'Atom with a heart',
      '<feed xmlns="http://www.w3.org/2005/Atom"><entry><title>a</title><content><3</content></entry><entry><title>b</title></entry></feed>',
    ],
    [
      'prefixed Atom with a heart',
      '<a:feed xmlns:a="http://www.w3.org/2005/Atom"><a:entry><a:title>a</a:title><a:content><3</a:content></a:entry><a:entry><a:title>b</a:title></a:entry></a:feed>',
    ],
    [
      'RSS 1.0 with a heart',
      '<rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#" xmlns="http://purl.org/rss/1.0/"><channel/><item><title>a</title><description><3</description></item><item><title>b</title></item></rdf:RDF>',
    ],
  ])('%s: all entries are read', (_what, document) => {
    expect(titlesIn(document)).toEqual(['a', 'b']);
  });

  test('the ids of a damaged document are those of the sound one', () => {
    const items = (title: string) => [
      `<title>${title}</title><guid isPermaLink="false">1</guid><link>/one</link>`,
      NEXT,
    ];
    const ids = (document: string) => mentionsIn(parseText(document)).map(({ nativeId, url }) => [nativeId, url]);
    expect(ids(rss(...items('I <3 it')))).toEqual(ids(rss(...items('I &lt;3 it'))));
  });
});

describe('damage that cannot be mended', () => {
  test('costs only the entry it is in, and is named', () => {
    const parsed = parseText(rss('<title>first</title>', '<title>open<link>https://desk.example/1</link>', NEXT));
    expect(mentionsIn(parsed).map(({ title }) => title)).toEqual(['first', 'next']);
    expect(parsed).toMatchObject({ isDamaged: true, skipped: ['1 entry is damaged: the XML does not fit together'] });
  });

  test('in one of thousands of entries costs no more than that', () => {
    const items = Array.from({ length: 5_000 }, (_, n) =>
      n % 1_000 === 500 ? `<title>${n}` : `<title>${n}</title><guid>${n}</guid>`,
    );
    const parsed = parseText(rss(...items));
    expect(mentionsIn(parsed)).toHaveLength(4_995);
    expect(parsed).toMatchObject({ skipped: [expect.stringMatching(/^5 entries are damaged/)] });
  });

  test('in the head leaves the entries', () => {
    const document = rss('<title>a</title>', NEXT).replace('<title>Desk</title>', '<title>Desk');
    expect(titlesIn(document)).toEqual(['a', 'next']);
  });

  test('does not let definitions of entities slip through', () => {
    const late = `<rss><channel><!DOCTYPE x [<!ENTITY c "boom">]><item><title>&c; <3</title></item></channel></rss>`;
    expect(JSON.stringify(parseText(late))).not.toContain('boom');
    const behind = `<br/><!DOCTYPE x [<!ENTITY c "boom">]><?xml version="1.0"?>${rss('<title>&c;</title>')}`;
    expect(JSON.stringify(parseText(behind))).not.toContain('boom');
  });

  test('everywhere is bounded in time', () => {
    const document = rss(...Array.from({ length: 20_000 }, () => '<title>'));
    expect(parseText(document, { readingLimitMs: 300 })).toMatchObject({ ok: false });
  });
});

describe('a document that is cut off', () => {
  const whole = rss(
    '<title>a</title><guid isPermaLink="false">1</guid><description><![CDATA[one <b>word</b>]]></description>',
    '<title>b</title><guid isPermaLink="false">2</guid><description>two &amp; more</description>',
    '<title>c</title><guid isPermaLink="false">3</guid><description>three</description>',
  );
  const sound = mentionsIn(parseText(whole));

  test('anywhere gives the entries before the cut as they are, and says that its end is missing', () => {
    fc.assert(
      fc.property(fc.nat(whole.length - '</rss>'.length), (end) => {
        const parsed = parseText(whole.slice(0, end));
        if (!parsed.ok) return;
        expect(parsed.isDamaged).toBe(true);
        expect(parsed.skipped[0]).toContain('its end is missing');
        expect(parsed.mentions).toEqual(sound.slice(0, parsed.mentions.length));
        expect(parsed.mentions.length).toBe(whole.slice(0, end).split('</item>').length - 1);
      }),
      { numRuns: 100 },
    );
  });

  test('before its first entry ends is unreadable', () => {
    for (const end of ['</title>', '<item>', '</guid>', 'CDATA[one'])
      expect(parseText(whole.slice(0, whole.indexOf(end) + end.length))).toMatchObject({ ok: false });
  });

  test.each(['rss-2.0.xml', 'rss-1.0.rdf', 'atom-1.0.xml', 'atom-0.3.xml'])(
    '%s: an entry is whole or absent',
    (name) => {
      const text = new TextDecoder().decode(fixture(name));
      const all = JSON.stringify(mentionsIn(parseText(text)));
      for (let end = text.length - 20; end > 0; end -= 37) {
        const parsed = parseText(text.slice(0, end));
        // The head may be cut as well: what an entry takes over from it is not compared.
        for (const { nativeId } of parsed.ok ? parsed.mentions : []) expect(all).toContain(JSON.stringify(nativeId));
      }
    },
  );
});
