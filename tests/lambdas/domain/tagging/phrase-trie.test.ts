import { describe, expect, test } from 'vitest';
import { readPhrases } from '../../../../lambdas/domain/tagging/phrase-notation.ts';
import { createPhraseTrie } from '../../../../lambdas/domain/tagging/phrase-trie.ts';
import { tokensOf, tools } from './tiny-tools.ts';

const SLOTS = new Map([
  ['limb', 'leg|toe~|big_toe'],
  ['count', '#|two'],
]);

function matches(phrase: string, text: string): string[] {
  const words = tokensOf(text).filter(({ kind }) => kind === 'word' || kind === 'hashtag');
  const found: string[] = [];
  const compiled = readPhrases([{ phrase, payload: 0 }], tools.stem, SLOTS);
  createPhraseTrie(compiled, [true]).match(words, (_, first, last) => {
    found.push(text.slice(words[first]?.start, words[last]?.end));
  });
  return found;
}

describe('matching phrases over tokens', () => {
  test('a plain word stands for itself, a word with ~ for its whole family', () => {
    expect(matches('improvise', 'she improvised')).toEqual([]);
    expect(matches('improvise~', 'she improvised, improvising, improvisation')).toEqual([
      'improvised',
      'improvising',
      'improvisation',
    ]);
  });

  test('| stands for either and ? for a word that may be missing', () => {
    expect(matches('his|her own? stunt~', 'did her own stunts')).toEqual(['her own stunts']);
    expect(matches('his|her own? stunt~', 'did his stunts')).toEqual(['his stunts']);
    expect(matches('his|her own? stunt~', 'did their own stunts')).toEqual([]);
  });

  test('_ holds the words of one alternative together', () => {
    expect(matches('cried|broke_down on set', 'he broke down on set')).toEqual(['broke down on set']);
    expect(matches('cried|broke_down on set', 'he cried on set')).toEqual(['cried on set']);
    expect(matches('cried|broke_down on set', 'he broke on set')).toEqual([]);
  });

  test('.. stands for up to three words', () => {
    expect(matches('improvise~ .. line', 'improvised that line')).toEqual(['improvised that line']);
    expect(matches('improvise~ .. line', 'improvised a b c line')).toEqual(['improvised a b c line']);
    expect(matches('improvise~ .. line', 'improvised a b c d line')).toEqual([]);
  });

  test('# stands for a number in digits', () => {
    expect(matches('# takes', 'after 127 takes, or many takes')).toEqual(['127 takes']);
    expect(matches('at #', 'at 3am')).toEqual(['at 3am']);
  });

  test('a slot stands for any of its alternatives, also beside others', () => {
    expect(matches('broke {count} {limb}', 'broke two toes, broke 3 legs, broke 2 big toe')).toEqual([
      'broke two toes',
      'broke 2 big toe',
    ]);
    expect(matches('broke {limb}|arm', 'broke leg, broke arm')).toEqual(['broke leg', 'broke arm']);
    expect(() => matches('broke {nothing}', 'broke')).toThrow('nothing');
  });

  test('a phrase does not reach across sentences', () => {
    expect(matches('bad blood', 'It went bad. Blood everywhere.')).toEqual([]);
    expect(matches('improvise~ .. line', 'He improvised. What a line')).toEqual([]);
  });

  test('a hashtag of the phrase is the phrase', () => {
    expect(matches('deleted scene~', 'see #DeletedScenes and #deletedscene')).toEqual([
      '#DeletedScenes',
      '#deletedscene',
    ]);
  });

  test('a phrase that begins with anything, or with a word that may be missing, is refused and named', () => {
    for (const phrase of ['.. on set', 'his? stunts'])
      expect(() => matches(phrase, 'his stunts on set')).toThrow(`The phrase "${phrase}" does not begin with a word`);
  });

  test('names of object members are words like any other', () => {
    expect(matches('constructor', 'constructor __proto__ toString')).toEqual(['constructor']);
    expect(matches('bad blood', 'constructor __proto__ hasOwnProperty')).toEqual([]);
  });
});
