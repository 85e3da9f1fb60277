import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { cleanText, cutText, htmlToText } from '../../../../lambdas/adapters/feed-documents/plain-text.ts';

describe('htmlToText', () => {
  test.each([
    ['inline tags leave no gap', '<b>foot</b>ball', 'football'],
    ['block tags do', '<p>one</p><p>two</p>three<br>four', 'one two three four'],
    ['entities are decoded once', 'Tom &amp;amp; Jerry &eacute; &#8220;x&#x201d;', 'Tom &amp; Jerry é “x”'],
    ['script and style are left out', 'a<script>if (a < b) "</p>"</script>b<STYLE>p { }</STYLE >c', 'a b c'],
    ['so are comments and declarations, without a gap', 'a<!-- <p>x</p> -->b<!doctype html>c<?php echo ?>d', 'abcd'],
    ['a lone < is text', 'I <3 this, and 1 < 2', 'I <3 this, and 1 < 2'],
    ['a > in a quoted value does not end the tag', '<a title="a > b" href=\'>\'>link</a>', 'link'],
    ['an escaped tag is text', '&lt;b&gt; is bold', '<b> is bold'],
    ['white space is collapsed', '  a\n\t b&nbsp;c\u2028d ', 'a b c d'],
    ['a tag that is cut off is dropped', 'before <a href="http', 'before'],
    ['unseen characters are removed', 'a\u0000b\u202ec\u00add\u200be\ud800f', 'abcdef'],
    ['real pairs and joiners stay', '👩\u200d🚀 é', '👩\u200d🚀 é'],
  ])('%s', (_law, html, expected) => {
    expect(htmlToText(html)).toBe(expected);
  });

  test.each([
    '<',
    '<a',
    '<a "',
    '<a x="',
    "<p title='>",
    '<!--',
    '</',
    '<script>',
    '<script></script',
    '<a x= ',
    '&',
    '&amp',
    '&#x',
    '<![CDATA[',
    '\u0000',
    ' ',
  ])(
    'takes a million times %j without growing slow',
    (piece) => {
      const text = htmlToText(piece.repeat(1e6));
      expect(text.length).toBeLessThanOrEqual(piece.length * 1e6);
    },
    // A second or so; anything quadratic would take hours.
    15_000,
  );

  test('leaves nothing that is half a character, controls a terminal or turns the writing direction', () => {
    const markup = fc.array(
      fc.oneof(
        fc.string({ unit: 'binary' }),
        fc.constantFrom('<p>', '</p>', '&#0;', '&#xd800;', '&#8238;', '<', '"', '<script>', '<!--'),
      ),
    );
    fc.assert(
      fc.property(markup, (parts) => {
        const text = htmlToText(parts.join(''));
        expect(text.isWellFormed()).toBe(true);
        expect(text).not.toMatch(/\p{Cc}|\p{Bidi_Control}|\s\s|^\s|\s$/u);
      }),
      { numRuns: 1000 },
    );
  });
});

describe('cutText', () => {
  test('never cuts through a pair', () => {
    expect(cutText('ab😀', 3)).toBe('ab');
    expect(cutText('ab😀', 4)).toBe('ab😀');
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), fc.nat(20), (text, length) => {
        const cut = cutText(cleanText(text), length);
        expect(cut.length).toBeLessThanOrEqual(length);
        expect(cut.isWellFormed()).toBe(true);
      }),
    );
  });
});
