import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { TOKEN_PATTERN } from '../../../../lambdas/domain/tagging/tokens.ts';
import { tokensOf } from './tiny-tools.ts';

const kinds = (text: string): string[] => tokensOf(text).map(({ kind, text: written }) => `${kind} ${written}`);
const forms = (text: string): string[] => tokensOf(text).flatMap(({ kind, form }) => (kind === 'word' ? [form] : []));

describe('reading a text into tokens', () => {
  test('tells words, hashtags, handles, links, emoji and emoticons apart', () => {
    expect(kinds('Loved #TheShining @fan https://x.test/a?b=1 😂 :)')).toEqual([
      'word Loved',
      'hashtag #TheShining',
      'handle @fan',
      'link https://x.test/a?b=1',
      'emoji 😂',
      'emoticon :)',
    ]);
  });

  test('keeps contractions whole, whatever apostrophe they are written with', () => {
    expect(forms("wasn't wasn’t can't")).toEqual(['wasnt', 'wasnt', 'cant']);
  });

  test('drops the possessive ending and folds diacritics, so that names meet their spelling in the catalog', () => {
    expect(forms("Kubrick’s Iñárritu's Amélie")).toEqual(['kubrick', 'inarritu', 'amelie']);
  });

  test('cuts at hyphens, so that "ad-lib" and "ad lib" are the same phrase', () => {
    expect(forms('ad-lib Waller-Bridge')).toEqual(['ad', 'lib', 'waller', 'bridge']);
  });

  test('ends sentences at full stops, but not after "vs.", an initial or inside a number', () => {
    const sentences = (text: string): number => (tokensOf(text).at(-1)?.sentence ?? 0) + 1;
    expect(sentences('He left. She stayed')).toBe(2);
    expect(sentences('Kramer vs. Kramer')).toBe(1);
    expect(sentences('Samuel L. Jackson')).toBe(1);
    expect(sentences('rated 8.5 today')).toBe(1);
  });

  test('every token stands in the text where it says, in order, for any text', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        let cursor = 0;
        for (const { start, end, text: written } of tokensOf(text)) {
          expect(text.slice(start, end)).toBe(written);
          expect(start).toBeGreaterThanOrEqual(cursor);
          cursor = end;
        }
      }),
    );
  });

  test('is cut at blanks first, which changes no piece of any text', () => {
    const character = fc.constantFrom(...'aB9 \n\t\u00a0.,:;)(<>3-_^/@#\'’"!é語😂\ud83d');
    const text = fc.string({ unit: fc.oneof(character, fc.constantFrom('https://x.test/a', 'xD', '#Bts', ' ', '\n')) });
    fc.assert(
      fc.property(text, (text) => {
        expect(tokensOf(text).map((token) => token.text)).toEqual(text.match(TOKEN_PATTERN) ?? []);
      }),
    );
  });
});
