import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { createTermFilter, createTermFinder, isTerm } from '../../../lambdas/domain/terms.ts';

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
    ['a phrase over a possessive ending', 'harlow finale', 'Harlow’s finale', true],
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
    ['a hashtag written as several words', '#film noir', 'a #FilmNoir', true],
    ['a name with marks inside as a hashtag', 'M*A*S*H', 'tonight: #MASH', true],
    ['a handle', '@harlow', 'thanks @Harlow!', true],
    ['not the mere word for a handle', '@harlow', 'thanks Harlow', false],
    ['not a longer handle', '@harlow', '@harlow_street or @harlow-street', false],
    ['not an address of mail', '@harlow', 'write to press@harlow', false],
    ['a handle of Bluesky', '@harlow', 'cc @harlow.bsky.social, please', true],
    ['a handle of the fediverse', '@harlow', 'cc @harlow@mastodon.example.', true],
    ['a handle with a host of its own', '@harlow.example', 'by @harlow.example.', true],
    ['not the handle of another host of its own', '@harlow', 'by @harlow.example', false],
    ['a handle with its possessive ending', '@harlow', '@harlow’s post', true],
    ['a word inside a handle', 'harlow', 'cc @harlow', true],
    ['a word by its start', 'improvis*', 'they improvised it', true],
    ['a word that is no more than its start', 'improvis*', 'improvis', true],
    ['not a word with that inside', 'improvis*', 'reimprovised', false],
    ['a phrase with a start in it', 'improvis* line', 'an improvised line', true],
    ['a hashtag by its start', '#harlow*', 'see #HarlowStreet', true],
    ['a handle by its start', '@harlow*', 'see @harlow_st', true],
    ['not by a start of two letters', 'ab*', 'about', false],
    ['not across a link', 'the scenes', 'the https://x.example scenes', false],
    ['nothing of an object that every object has', 'film', 'constructor __proto__ toString', false],
    ['a word that every object has', 'constructor', 'the Constructor', true],
  ])('finds %s', (_what, term, text, expected) => {
    expect(finds(term, text)).toBe(expected);
  });

  test('of marks alone is none', () => {
    expect(['film', '#film', '@film', '映画'].filter((term) => !isTerm(term))).toEqual([]);
    expect(['#', '@', '@a film', ' … ', ''].filter(isTerm)).toEqual([]);
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

describe('where terms are', () => {
  const placesOf = (terms: readonly string[], text: string) =>
    [...createTermFinder(terms)(text)].map(([number, places]) => [terms[number], places.map((place) => place.text)]);

  test('is told as written, in a text that is folded to another length', () => {
    const text = 'Straße ½ ﬁlm… La PELÍCULA’s #Harlow_Street, cc @Harlow.bsky.social 😀 映画館 cafe\u0301!';
    expect(
      placesOf(['strasse', 'film', 'pelicula', 'harlow street', '@harlow', '映画', 'café', '1', 'absent'], text),
    ).toEqual([
      ['strasse', ['Straße']],
      ['1', ['½']],
      ['film', ['ﬁlm']],
      ['pelicula', ['PELÍCULA']],
      ['harlow street', ['Harlow_Street']],
      ['@harlow', ['@Harlow.bsky.social']],
      ['映画', ['映画']],
      ['café', ['cafe\u0301']],
    ]);
  });

  test('is told of every term, also of one within another', () => {
    expect(placesOf(['on set', 'set', 'set photo', '#onset'], 'On set: the set photo. #OnSet')).toEqual([
      ['on set', ['On set', '#OnSet']],
      ['set', ['set', 'set']],
      ['set photo', ['set photo']],
      ['#onset', ['#OnSet']],
    ]);
  });

  test('is the same stretch of the text whatever else is in it', () => {
    fc.assert(
      fc.property(fc.array(word, { minLength: 1, maxLength: 3 }), anything, anything, (words, before, after) => {
        const term = words.join(' ');
        const text = `${before} ${term} ${after}`;
        const spans = createTermFinder([term])(text).get(0) ?? [];
        for (const { start, end, text: quoted } of spans) {
          expect(text.slice(start, end)).toBe(quoted);
          expect(finds(term, quoted)).toBe(true);
        }
        expect(spans.length).toBeGreaterThan(0);
      }),
    );
  });
});

test('no text takes long', () => {
  const terms = ['behind the scenes', 'x', '#a*', '@a', 'aaa* aaa* aaa*'];
  const isWanted = createTermFilter(terms);
  const find = createTermFinder(terms);
  const units = ['x_', '#', '#a ', "'s", 'http://', 'x\u0301', '映', '\u{e0001}', '@a.', '@a@', 'aaaa ', '\ud800', '½'];
  for (const text of units.map((unit) => unit.repeat(20_000))) {
    isWanted(text);
    find(text);
  }
});
