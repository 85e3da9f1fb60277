import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { findPhrases, MAX_PHRASES, type PhraseText } from '../../../../lambdas/domain/tagging/phrases.ts';
import { isJoint, stopWordsOf } from '../../../../lambdas/domain/tagging/stop-words.ts';
import { createDefaultTagger } from '../../../../lambdas/handlers/wiring/tagging.ts';
import { tokensOf } from './tiny-tools.ts';

type Known = PhraseText['hits'][number];

/** The phrases of a text in which the catalog knows some words. */
function phrasesOf(
  text: string,
  { language = 'en', known = {} }: { language?: string; known?: Partial<Record<Known['sign']['kind'], string>> } = {},
) {
  const words = tokensOf(text).filter(({ kind }) => kind === 'word' || kind === 'hashtag');
  const hits = Object.entries(known).map(([kind, said]): Known => {
    const start = text.indexOf(said);
    const first = words.findIndex((word) => word.start === start);
    const last = words.findIndex((word) => word.end === start + said.length);
    return { sign: { kind: kind as Known['sign']['kind'] }, first, last };
  });
  return findPhrases({ text, words, hits }, language);
}

describe('the phrases of a text', () => {
  test('are words that belong together, folded, in order, each once', () => {
    expect(phrasesOf('They did the Velvet Staircase! the VELVET staircase?')).toEqual(['velvet staircase']);
    expect(phrasesOf('the Dürer sketch')).toEqual(['durer sketch']);
  });

  test('join over one or two small words, never at an end', () => {
    expect(phrasesOf('keeper of the lanterns')).toEqual(['keeper of the lanterns']);
    expect(phrasesOf('it was in the lanterns of the')).toEqual([]);
    // A sentence is no name of a thing.
    expect(phrasesOf('lanterns were really fragile')).toEqual([]);
  });

  test.each([
    ['a comma', 'velvet, staircase'],
    ['the end of a sentence', 'velvet. Staircase'],
    ['a line break', 'velvet\nstaircase'],
    ['quotation marks', '“velvet” staircase'],
    ['a hashtag', 'velvet #staircase'],
    ['a handle', 'velvet @staircase lanterns'],
    ['a link', 'velvet https://example.org/staircase lanterns'],
    ['an emoji', 'velvet 🎬 staircase'],
    ['a number at an end', '127 staircase 42'],
    ['laughter', 'hahaha hahahaha staircase'],
    ['a word said twice', 'staircase staircase'],
    ['two letters', 'xy z'],
  ])('do not reach across or consist of %s', (_, text) => {
    expect(phrasesOf(text)).toEqual([]);
  });

  test('leave out what the catalog knows, and what cuts a name in two', () => {
    expect(phrasesOf('a wardrobe malfunction', { known: { theme: 'wardrobe malfunction' } })).toEqual([]);
    expect(phrasesOf('they gave Jack Nicholson lanterns', { known: { name: 'Jack Nicholson' } })).toEqual([
      'jack nicholson lanterns',
    ]);
    // One word of vocabulary is no topic yet, and a long saying with gaps is not all that its words say.
    expect(phrasesOf('the wedding scene', { known: { evidence: 'wedding' } })).toEqual(['wedding scene']);
    expect(phrasesOf('a fight on the volcano set', { known: { theme: 'fight on the volcano set' } })).toContain(
      'volcano set',
    );
  });

  test('are those of the beginning of a long text, and only so many', () => {
    const pairs = Array.from({ length: 300 }, (_, at) => `lantern${at} staircase${at}`);
    expect(phrasesOf(pairs.join('. '))).toEqual(pairs.slice(0, MAX_PHRASES));
  });

  test('know the small words of other languages; where nobody does, there are none', () => {
    expect(phrasesOf('es la escena de la boda', { language: 'es' })).toEqual(['escena de la boda']);
    expect(phrasesOf('olipa hieno kohtaus', { language: 'fi' })).toEqual([]);
    expect(phrasesOf('楽屋で 撮影した 映像です', { language: 'und' })).toEqual([]);
  });

  test('are there of revelations only, the title first', () => {
    const tag = createDefaultTagger();
    const text = 'He improvised that line in the Velvet Lantern episode, the director says.';
    expect(tag({ title: 'Staircase mystery', text })).toMatchObject({
      relevant: true,
      phrases: [
        'staircase mystery',
        'line in the velvet',
        'velvet lantern',
        'velvet lantern episode',
        'lantern episode',
      ],
    });
    expect(tag({ text: 'velvet lantern' })).toMatchObject({ relevant: false, phrases: [] });
  });

  test('are never stop-word salad: both ends mean something, inside are only words that join', () => {
    const words = fc.constantFrom(
      ...'the of and behind is was it they were really in on to a'.split(' '),
      ...'velvet staircase lantern Nicholson don’t 42 “ , . #tag 😂 ha constructor __proto__ \ud800'.split(' '),
    );
    fc.assert(
      fc.property(fc.array(words, { maxLength: 40 }), (all) => {
        const phrases = phrasesOf(all.join(' '));
        const stops = stopWordsOf('en') ?? new Set();
        for (const phrase of phrases) {
          const parts = phrase.split(' ');
          for (const end of endsOf(phrase)) expect(stops.has(end), phrase).toBe(false);
          expect(parts.filter((word) => stops.has(word)).every((word) => isJoint(word, 'en'))).toBe(true);
          expect(parts.length).toBeLessThanOrEqual(4);
          expect(new Set(parts).size).toBe(parts.length);
        }
        expect(new Set(phrases).size).toBe(phrases.length);
        expect(phrases.length).toBeLessThanOrEqual(MAX_PHRASES);
      }),
    );
  });

  test('of hostile text are as few, and as quickly found', () => {
    for (const piece of ['velvet staircase, ', 'a', 'the ', 'lantern '])
      expect(phrasesOf(piece.repeat(5_000)).length).toBeLessThan(2);
  });
});

function endsOf(phrase: string): string[] {
  const words = phrase.split(' ');
  return [words[0] ?? '', words.at(-1) ?? ''];
}
