import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { readOpml, writeOpml } from '../../../lambdas/adapters/opml.ts';

const bytes = (text: string) => new TextEncoder().encode(text);
const opml = (body: string) => bytes(`<?xml version="1.0"?>\n<opml version="2.0"><head/><body>${body}</body></opml>`);

describe('readOpml', () => {
  test('finds feeds at any depth, with the folders they lie in', () => {
    const reading = readOpml(
      opml(`
        <outline text="Trade"><outline text="Variety" title="Variety &amp;amp; co" type="rss" xmlUrl="https://variety.com/feed/?a=1&amp;b=2"/>
          <outline text="Craft"><outline text="fx" XMLURL="https://fx.example/rss"/></outline></outline>
        <outline xmlUrl=" https://bare.example/ "/>`),
    );
    expect(reading).toEqual({
      ok: true,
      subscriptions: [
        { url: 'https://variety.com/feed/?a=1&b=2', title: 'Variety & co', group: 'Trade' },
        { url: 'https://fx.example/rss', title: 'fx', group: 'Trade/Craft' },
        { url: 'https://bare.example/' },
      ],
      skipped: [],
    });
  });

  test('names what is no feed, and reads the rest', () => {
    const reading = readOpml(
      opml(
        '<outline text="A link" type="link" url="https://x.example"/><outline type="folder"/><outline text="f" xmlUrl="https://f.example/"/>',
      ),
    );
    expect(reading).toMatchObject({ ok: true, subscriptions: [{ url: 'https://f.example/' }] });
    expect(reading).toMatchObject({
      skipped: ['"A link" names no feed (xmlUrl)', expect.stringContaining('names no feed')],
    });
  });

  test.each([
    ['nothing', bytes(''), /empty/],
    ['a web page', bytes('<!doctype html><html></html>'), /no OPML file: it begins with <html>/],
    ['half a file', bytes('<opml><body><outline text="a'), /^it is cut off before its end; export it again$/],
    ['one that ends after a feed', bytes('<opml><body><outline xmlUrl="https://a.example/"/>'), /^it is cut off/],
    [
      'one whose body is something else',
      bytes('<opml><b><outline text="a"/></b></opml>'),
      /^it is damaged; export it again$/,
    ],
    ['our own JSON', bytes(' [{"id":"a"}]'), /^it is JSON; .*start --sources/],
    ['a note', bytes('to do: feeds'), /no XML in it/],
    ['a file that defines entities', bytes('<!DOCTYPE opml [<!ENTITY a "b">]><opml><body/></opml>'), /entities/],
    ['a bottomless one', opml('<outline text="a">'.repeat(50_000) + '</outline>'.repeat(50_000)), /nested|damaged/],
  ])('does not read %s', (_what, file, message) => {
    expect(readOpml(file)).toEqual({ ok: false, error: expect.stringMatching(message) });
  });

  test.each(['<opml/>', '<opml version="2.0"><head/><body></body></opml>'])('%s is a list of nothing', (file) => {
    expect(readOpml(bytes(file))).toEqual({ ok: true, subscriptions: [], skipped: [] });
  });

  test('other encodings are read as they say', () => {
    const latin1 = Buffer.from(
      '<?xml version="1.0" encoding="iso-8859-1"?><opml><body><outline text="Caf\xe9" xmlUrl="https://x.example/"/></body></opml>',
      'latin1',
    );
    expect(readOpml(latin1)).toMatchObject({ subscriptions: [{ title: 'Café' }] });
  });
});

test('what is written is read back as it was', () => {
  const name = fc.stringMatching(/^[A-Za-z<>"'|é]{1,9}( [a-z#;]{1,9})?$/);
  const subscription = fc.record(
    { url: fc.webUrl({ withQueryParameters: true }), title: name, group: name },
    { requiredKeys: ['url', 'title'] },
  );
  fc.assert(
    fc.property(fc.array(subscription, { minLength: 1, maxLength: 8 }), (subscriptions) => {
      expect(readOpml(bytes(writeOpml(subscriptions)))).toEqual({
        ok: true,
        subscriptions: [...Map.groupBy(subscriptions, ({ group }) => group).values()].flat(),
        skipped: [],
      });
    }),
    { numRuns: 30 },
  );
});
