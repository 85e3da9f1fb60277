import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { SENSES } from '../../../../lambdas/domain/tagging/tags.ts';
import { isTopicId } from '../../../../lambdas/domain/topic.ts';
import { createDefaultTagger } from '../../../../lambdas/handlers/wiring/tagging.ts';

const tag = createDefaultTagger();

describe('tagging a mention', () => {
  test('reads the title as well as the text, and as a sentence of its own', () => {
    const { topics } = tag({ title: 'Jack Nicholson ad-libbed', text: 'The Shining, thirty years on' });
    expect(topics.map(({ id }) => id)).toEqual(
      expect.arrayContaining(['theme:improvisation', 'person:jack-nicholson', 'work:the-shining']),
    );
  });

  test('a title that the text begins with is not counted twice', () => {
    const title = 'A great, great cast';
    expect(tag({ title, text: `${title}, they say` })).toEqual(tag({ text: `${title}, they say` }));
  });

  test('the same text gets the same tags, whatever was tagged before', () => {
    const text = '#BTS he improvised that line, #TheShining';
    const before = tag({ text });
    tag({ text: 'something else #DeletedScenes by Spielberg' });
    expect(tag({ text })).toEqual(before);
  });

  test('tags of any text are well formed and quote it', () => {
    const words = fc.constantFrom(
      'Alien',
      'The',
      'Rock',
      '#bts',
      'behind',
      'the',
      'scenes',
      'improvised',
      'line',
      '“',
      '”',
      '.',
      'movie',
      'constructor',
      '__proto__',
      'Kubrick’s',
      '😂',
      '\ud83d',
      'z\u0334\u0335',
      '\u202e',
      'not',
      'good',
      'ARMY',
      '\n',
    );
    const text = fc.oneof(
      fc.string({ unit: 'binary' }),
      fc.array(words, { maxLength: 40 }).map((all) => all.join(' ')),
    );
    fc.assert(
      fc.property(text, (written) => {
        const { sense, relevant, topics, sentiment, language } = tag({ text: written });
        expect(SENSES).toContain(sense);
        expect(relevant).toBe(sense === 'production');
        expect(Math.abs(sentiment.score)).toBeLessThanOrEqual(1);
        expect(language).toMatch(/^(?:[a-z]{2}|und)$/);
        expect(new Set(topics.map(({ id }) => id)).size).toBe(topics.length);
        for (const { id, kind, matched } of topics) {
          expect(isTopicId(id) && id.startsWith(`${kind}:`)).toBe(true);
          expect(matched.length).toBeGreaterThan(0);
          for (const quoted of matched) expect(written).toContain(quoted);
        }
      }),
    );
  });
});

describe('hostile text', () => {
  test.each([
    ['a megabyte of one letter', 'a'.repeat(1_000_000)],
    ['a hundred thousand hashtags', Array.from({ length: 100_000 }, (_, index) => `#tag${index}`).join(' ')],
    ['one hashtag a hundred thousand times', '#bts '.repeat(100_000)],
    ['lone surrogates', '\ud83d'.repeat(100_000)],
    ['zalgo', 'z\u0334\u0335\u0336'.repeat(100_000)],
    ['right-to-left marks', '\u202e\u200f film '.repeat(50_000)],
    ['exclamation marks', '!'.repeat(300_000)],
    ['apostrophes', "a'".repeat(300_000)],
    ['ambiguous titles beside film words', 'alien movie '.repeat(50_000)],
    ['theme words', 'clash cast improvised line '.repeat(30_000)],
    ['the beginning of every gap', 'improvised '.repeat(100_000)],
    ['emoticon beginnings', ':-'.repeat(300_000)],
    // A quadratic step would take minutes, and the test would time out; linear-work.alone.test.ts counts.
  ])('%s: something is said of it', (_, text) => {
    expect(SENSES).toContain(tag({ text }).sense);
  });
});
