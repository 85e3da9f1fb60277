import { describe, expect, test } from 'vitest';
import { EVIDENCE } from '../../../../lambdas/catalog/evidence.ts';
import { INDUSTRY_WORDS } from '../../../../lambdas/catalog/industry-words.ts';
import { createCatalog } from '../../../../lambdas/domain/tagging/catalog.ts';
import { createTagger } from '../../../../lambdas/domain/tagging/tagger.ts';
import { createDefaultTagger } from '../../../../lambdas/handlers/wiring/tagging.ts';
import { tools } from './tiny-tools.ts';

const tag = createDefaultTagger();
const withWorks = createTagger({
  catalog: createCatalog({
    themes: [],
    works: [
      { label: 'Harlow Street', industry: 'tv' },
      { label: 'Ashfall Keep', industry: 'gaming' },
      { label: 'Salt Lung' },
    ],
    people: [],
    evidence: EVIDENCE,
    industries: INDUSTRY_WORDS,
  }),
  tools,
});
const industryOf = (text: string): string | undefined => tag({ text }).industry;

describe('what was being made', () => {
  test.each([
    ['film', 'Behind the scenes of our short film: the rain was real'],
    ['tv', '#bts of the season finale, the whole writers room on set'],
    ['concert', 'the stage lift got stuck during soundcheck, #bts of the tour'],
    ['advertising', '#bts of a perfume ad, the client wanted a swan'],
    ['gaming', 'bts of the mocap for our game, devs in wetsuits'],
    ['music-video', '#bts of the music video, one take in a car wash'],
  ])('%s: %s', (industry, text) => {
    expect(tag({ text }).sense).toBe('production');
    expect(industryOf(text)).toBe(industry);
  });

  test('a work says it where no word does', () => {
    expect(withWorks({ text: 'Ashfall Keep bts: that door was real' }).industry).toBe('gaming');
    expect(withWorks({ text: 'Harlow Street bts: that door was real' }).industry).toBe('tv');
  });

  test('a work outweighs a single word of another industry', () => {
    expect(withWorks({ text: 'Harlow Street bts: it felt like shooting a movie' }).industry).toBe('tv');
  });

  test('a work of which nobody has said what it is counts as a film, and a word corrects it', () => {
    expect(withWorks({ text: 'Salt Lung bts: that door was real' }).industry).toBe('film');
    expect(withWorks({ text: 'Salt Lung bts: one episode took a sitcom’s budget' }).industry).toBe('tv');
  });

  test('where no work and no clear word says it, the talk around does', () => {
    expect(industryOf('They shot that Christmas special in July and everyone fainted under the wool')).toBe('tv');
    expect(industryOf('#bts golden hour, good people')).toBeUndefined();
  });

  test('an ad lib is no ad', () => {
    expect(industryOf('that was an ad lib, they kept it in #bts')).toBeUndefined();
    expect(industryOf('the 2nd AD fell asleep #bts')).toBeUndefined();
  });

  test('only what is relevant was made by anybody', () => {
    expect(industryOf('This movie was fine, and so was the sequel')).toBeUndefined();
    expect(industryOf('BTS announce world tour, ARMY buys tickets for the concert')).toBeUndefined();
  });
});
