import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { createTermFilter, isTerm } from '../../../lambdas/domain/terms.ts';

const finds = (term: string, text: string) => createTermFilter([term])(text);

describe('a term', () => {
  test.each([
    ['a word', 'film', 'What a film!', true],
    ['a word in any case', 'Film', 'FILM night', true],
    ['a word at the end of a sentence', 'film', 'I love this film.', true],
    ['a word in quotation marks', 'film', '“film”', true],
    ['not a part of a word', 'film', 'the filmmaker', false],
    ['not the end of a word', 'film', 'microfilm', false],
    ['a word with its possessive ending', 'director', 'the director’s cut', true],
    ['a word behind an elision', 'acteur', "l'acteur principal", true],
    ['a word inside a hyphenated one', 'set', 'the on-set fire', true],
    ['a word with digits', '4k', 'now in 4K', true],
    ['a word as a hashtag', 'film', 'so good #film', true],
    ['a word inside a hashtag of several', 'film', '#film_making', true],
    ['not a part of a hashtag', 'film', '#filmmaking', false],
    ['not a word of a link', 'film', 'https://army.example/film/7', false],
    ['without accents what has them', 'pelicula', 'La PELÍCULA de hoy', true],
    ['with accents what has none', 'película', 'la pelicula de hoy', true],
    ['ss for ß', 'strasse', 'Die Straße', true],
    ['full-width letters', 'film', 'ＦＩＬＭ', true],
    ['Cyrillic in any case', 'фильм', 'ФИЛЬМ года', true],
    ['not a part of a Cyrillic word', 'кино', 'киноактёр', false],
    ['Japanese, where no space parts the words', '映画', 'この映画は最高', true],
    ['not Japanese with another sound', 'カメラ', 'ガメラを見た', false],
    ['a phrase', 'behind the scenes', 'Behind the scenes of it', true],
    ['a phrase with hyphens', 'behind the scenes', 'a behind-the-scenes look', true],
    ['a phrase over several lines', 'behind the scenes', 'behind\n  the\tscenes', true],
    ['a hyphenated term without hyphens', 'behind-the-scenes', 'behind the scenes', true],
    ['a phrase as one hashtag', 'behind the scenes', 'new reel #BehindTheScenes', true],
    ['not a phrase across sentences', 'the scenes', 'Watch the. Scenes follow', false],
    ['not a phrase with a word between', 'behind the scenes', 'behind all the scenes', false],
    ['not a phrase cut inside a word', 'the scene', 'the scenes', false],
    ['a name with a mark inside', 'Q&A', 'a Q&A with the crew', true],
    ['not the words of that name without the mark', 'Q&A', 'q a', false],
    ['a term with marks around it', '"film"', 'a film', true],
    ['a hashtag', '#film', 'so good #Film', true],
    ['not the mere word for a hashtag', '#film', 'so good, this film', false],
    ['not a longer hashtag', '#film', '#filmmaking', false],
    ['a full-width hashtag', '#film', '＃film', true],
  ])('finds %s', (_what, term, text, expected) => {
    expect(finds(term, text)).toBe(expected);
  });

  test('of marks alone is none', () => {
    expect([isTerm('film'), isTerm('#film'), isTerm('映画'), isTerm('#'), isTerm(' … '), isTerm('')]).toEqual([
      true,
      true,
      true,
      false,
      false,
      false,
    ]);
    expect(finds('…', 'well … no')).toBe(false);
  });
});

describe('a list of terms', () => {
  test('is satisfied by any one of them', () => {
    const isWanted = createTermFilter(['movie', 'film set', '#bts']);
    expect(['a movie', 'on the film set', 'look: #BTS', 'BTS forever'].map(isWanted)).toEqual([
      true,
      true,
      true,
      false,
    ]);
  });

  test('lets everything pass when it is empty', () => {
    expect(createTermFilter([])('')).toBe(true);
  });
});

const anything = fc.string({ unit: 'grapheme' });
const word = fc.stringMatching(/^[a-zé]{1,12}$/);

test('a term is found in any text that has it between spaces, and stays found in capitals', () => {
  fc.assert(
    fc.property(fc.array(word, { minLength: 1, maxLength: 4 }), anything, anything, (words, before, after) => {
      const text = `${before} ${words.join(' ')} ${after}`;
      expect(finds(words.join(' '), text)).toBe(true);
      expect(finds(words.join('-'), text.toUpperCase())).toBe(true);
    }),
  );
});

test('no text takes long', () => {
  const isWanted = createTermFilter(['behind the scenes', 'x']);
  for (const unit of ['x_', '#', "'s", 'http://', 'x\u0301', '映', '\u{e0001}']) isWanted(unit.repeat(100_000));
});
