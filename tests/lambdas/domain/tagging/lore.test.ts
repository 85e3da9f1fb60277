import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { compileLore, readLoreWords } from '../../../../lambdas/domain/tagging/compiled-lore.ts';
import { createLoreFinder } from '../../../../lambdas/domain/tagging/lore.ts';
import { tokensOf } from './tiny-tools.ts';

const TOES = {
  work: 'The Two Towers',
  told: 'Viggo Mortensen breaks two toes kicking a helmet',
  themes: ['stunts-and-safety', 'happy-accidents'],
  words: 'toe:66 helmet:66 kick:54 scream:43 viggo:50 aragorn:50',
};
const SWORD = {
  work: 'The Two Towers',
  told: 'Viggo carries his sword off set',
  themes: ['crew-craft'],
  words: 'sword:66 polic:66 carri:43 viggo:50 aragorn:50',
};
const BAT = {
  work: 'The Shining',
  told: 'The baseball bat scene takes 127 takes',
  themes: ['direction-and-camera'],
  words: '127:66 bat:66 stair:55 wendy:61 take:31',
};
const find = createLoreFinder(compileLore([TOES, SWORD, BAT]));
const wordsOf = (text: string) => tokensOf(text).filter(({ kind }) => kind === 'word' || kind === 'hashtag');
const told = (text: string): string | undefined => find(wordsOf(text))?.told;

describe('famous stories', () => {
  test('are known again by any words that say enough together, in any order', () => {
    expect(told('that scream when he kicked the helmet: two TOES broken')).toBe(TOES.told);
    expect(told('kicked it, toes gone, what a scream, Viggo')).toBe(TOES.told);
    expect(told('up the stairs, Wendy, bat: 127 takes')).toBe(BAT.told);
  });

  test('are not what says too little', () => {
    expect(told('he broke a toe on the helmet')).toBeUndefined();
    expect(told('nobody said anything')).toBeUndefined();
    expect(told('')).toBeUndefined();
  });

  test('need more, the more a text says besides', () => {
    const others = 'yesterday rain fell while grandma baked bread';
    expect(told('toe helmet kick')).toBe(undefined);
    expect(told('toe helmet kick scream')).toBe(TOES.told);
    expect(told(`toe helmet kick scream ${others}`)).toBeUndefined();
    expect(told(`toe helmet kick scream viggo ${others}`)).toBe(TOES.told);
  });

  test('are not told by the names of the work and its people alone', () => {
    expect(told('Viggo, Aragorn, Viggo: toes')).toBeUndefined();
    expect(told('Viggo Aragorn scream kick')).toBeUndefined();
    expect(told('Aragorn Viggo sword police')).toBe(SWORD.told);
  });

  test('hear a word once, however often it is said and bent', () => {
    expect(told('toe toes toe toes toe toes')).toBeUndefined();
    expect(told('toe toes helmet helmets')).toBeUndefined();
  });

  test('of two the one is told that more speaks for, and its words are shown in order', () => {
    const words = wordsOf('Aragorn put his sword down and kicked the helmet, toe gone, a scream');
    const retold = find(words);
    expect(retold?.told).toBe(TOES.told);
    expect(retold?.themes).toEqual(TOES.themes);
    expect(retold?.places.map((at) => words[at]?.form)).toEqual(['aragorn', 'kicked', 'helmet', 'toe', 'scream']);
  });

  test('are not what a text says it is not about', () => {
    expect(told('The helmet, the kick, the scream. The toe.')).toBe(TOES.told);
    expect(told('Not the helmet, the kick, the scream. The toe.')).toBeUndefined();
  });

  test('are not put together from the far ends of a long text', () => {
    expect(told(`A toe, a kick. ${'It was in the and of it. '.repeat(20)} The helmet, a scream.`)).toBeUndefined();
  });

  test('no word is taken for a property of an object', () => {
    expect(told('constructor __proto__ toString valueOf')).toBeUndefined();
  });

  test('do not remember the texts before', () => {
    const word = fc.constantFrom('toe', 'helmet', 'kick', 'viggo', 'sword', '127', 'bat', 'stairs', 'wendy', 'bread');
    const text = fc.array(word, { maxLength: 8 }).map((words) => words.join(' '));
    fc.assert(
      fc.property(fc.array(text, { maxLength: 6 }), text, (before, last) => {
        for (const one of before) told(one);
        expect(told(last)).toBe(createLoreFinder(compileLore([TOES, SWORD, BAT]))(wordsOf(last))?.told);
      }),
      { numRuns: 100 },
    );
  });
});

test('the notation gives each word with its two weights', () => {
  expect(readLoreWords('toe:65 127:60')).toEqual([
    { word: 'toe', weight: 6, own: 5 },
    { word: '127', weight: 6, own: 0 },
  ]);
});
