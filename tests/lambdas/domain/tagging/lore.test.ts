import { describe, expect, test } from 'vitest';
import { compileLore } from '../../../../lambdas/domain/tagging/compiled-lore.ts';
import { createLoreFinder } from '../../../../lambdas/domain/tagging/lore.ts';
import { tokensOf, tools } from './tiny-tools.ts';

const lore = [
  {
    work: 'The Two Towers',
    told: 'Viggo Mortensen breaks two toes kicking a helmet',
    themes: ['stunts-and-safety', 'happy-accidents'],
    tellings: ['toe~|foot & helmet|kick~ & viggo|mortensen|aragorn|scream~'],
  },
  {
    work: 'The Two Towers',
    told: 'Viggo carries his sword off set',
    themes: ['crew-craft'],
    tellings: ['sword~|aragorn & viggo|aragorn'],
  },
  {
    work: 'The Shining',
    told: 'The baseball bat scene takes 127 takes',
    themes: ['direction-and-camera'],
    tellings: ['baseball_bat|bat_scene~ & 127|takes', 'wendy & stairs & 127'],
  },
];
const find = createLoreFinder(compileLore(lore, tools.stem));
const wordsOf = (text: string) => tokensOf(text).filter(({ kind }) => kind === 'word' || kind === 'hashtag');
const told = (text: string): string | undefined => find(wordsOf(text))?.told;

describe('famous stories', () => {
  test('are known again however they are told, if every group of words is there', () => {
    expect(told("that scream is real, he'd just broken two TOES on the helmet")).toBe(lore[0]?.told);
    expect(told('Mortensen kicked it so hard he broke a toe')).toBe(lore[0]?.told);
    expect(told('Viggo screamed at a helmet')).toBeUndefined();
    expect(told('he broke two toes')).toBeUndefined();
    expect(told('baseball bat, takes')).toBe(lore[2]?.told);
  });

  test('ask for words of several parts to stand together, by form or by stem', () => {
    expect(told('The bat scenes took days, takes and takes')).toBe(lore[2]?.told);
    expect(told('127 takes of one scene with a bat')).toBeUndefined();
  });

  test('take two words for two groups: one word is no proof of both', () => {
    expect(told('Aragorn, my king')).toBeUndefined();
    expect(told('Aragorn, Viggo')).toBe(lore[1]?.told);
  });

  test('are told in several ways, of which one is enough', () => {
    expect(told('127 times up those stairs, poor Wendy')).toBe(lore[2]?.told);
  });

  test('of two in one text the one is told that more words speak for, and its words are shown in order', () => {
    const words = wordsOf('Aragorn put his sword down and kicked the helmet: toe gone');
    expect(find(words)?.told).toBe(lore[0]?.told);
    expect(find(words)?.places.map((at) => words[at]?.form)).toEqual(['aragorn', 'kicked', 'helmet', 'toe']);
  });

  test('are not what a text says it is not about', () => {
    expect(told('Not the helmet that Viggo kicked. The toe he broke was in another film.')).toBeUndefined();
  });

  test('are not put together from the far ends of a long text', () => {
    expect(told(`Viggo broke a toe. ${'And then they went on. '.repeat(20)} The helmet was blue.`)).toBeUndefined();
  });

  test('no word is taken for a property of an object', () => {
    expect(told('constructor __proto__ toString valueOf')).toBeUndefined();
  });
});

test('a word of tellings is kept once, by its stem where it may be bent', () => {
  const tellings = ['screaming~ & was_screams~', 'scream & was|screamed~'];
  const { words } = compileLore([{ work: 'Psycho', told: 'a scream', themes: [], tellings }], tools.stem);
  expect(words.text).toBe(['scream~', 'was', 'scream'].join(''));
});
