import fc from 'fast-check';
import { expect, test } from 'vitest';
import { markdownToText } from '../../../../lambdas/adapters/feeds/lemmy/markdown.ts';

test.each([
  ['links', 'See [the *reel*](https://a.example/x_(1) "Reel") now', 'See the reel now'],
  ['reference links', 'See [the reel][1] now\n\n[1]: https://a.example', 'See the reel now'],
  [
    'bare addresses',
    '<https://a.example/x_y> https://b.example/a_b_c',
    'https://a.example/x_y https://b.example/a_b_c',
  ],
  ['pictures', '![a crane](https://a.example/i.png) above', 'a crane above'],
  ['pictures in links', '[![a crane](i.png)](https://a.example)', 'a crane'],
  ['emphasis', '**So** *very* __much__ _of_ ~~it~~ ***all***', 'So very much of it all'],
  ['quotes', '> she said\n>> he said\n\nno', 'she said he said no'],
  ['code', 'Use `cut` in\n```sh\ncut -d: a.txt\n```', 'Use cut in cut -d: a.txt'],
  ['spoilers', '::: spoiler The end\nHe **dies**.\n:::', 'The end He dies.'],
  ['headings and rules', '# Title\n\n---\n\nText #bts', 'Title Text #bts'],
  ['lists', '- one\n* two\n1. three', 'one two 1. three'],
  ['tables', '| a | b |\n|---|---|\n| c | d |', '| a | b | | c | d |'],
  ['what only looks like marks', 'snake_case, 5 * 3, f**k no, 2 < 3, [sic]', 'snake_case, 5 * 3, fk no, 2 < 3, [sic]'],
  ['escaped marks', String.raw`\*not\* \[a\](b) \\o/`, String.raw`*not* [a](b) \o/`],
  ['entities', 'Q&amp;A &lt;3', 'Q&A <3'],
])('of %s only the words stay', (_what, markdown, text) => {
  expect(markdownToText(markdown)).toBe(text);
});

test('no text takes long, or turns into something that steers a terminal', () => {
  for (const unit of ['[', '![', '[a](', '*', '_ ', '>', '`', ':::', '\\', '|-', '[a]: ', '<http://a', '- '])
    markdownToText(unit.repeat(1_000_000 / unit.length));
  fc.assert(
    fc.property(fc.string({ unit: 'binary', maxLength: 200 }), (markdown) => {
      expect(markdownToText(markdown)).not.toMatch(/(?!\s)\p{Cc}|\p{Bidi_Control}/u);
    }),
  );
});
