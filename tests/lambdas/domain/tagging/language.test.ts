import { describe, expect, test } from 'vitest';
import { detectLanguage } from '../../../../lambdas/domain/tagging/language.ts';
import { tokensOf } from './tiny-tools.ts';

const languageOf = (text: string): string =>
  detectLanguage(tokensOf(text).filter(({ kind }) => kind === 'word' || kind === 'hashtag'));

describe('language', () => {
  test.each([
    ['en', 'he improvised that line and they kept it'],
    ['en', 'IM JUST TRYNA MAKE MY MOMMA PROUD'],
    ['en', 'I can’t believe they did that without CGI'],
    ['es', 'la película fue increíble y el director improvisó esa escena con los actores'],
    ['pt', 'não acredito que essa cena foi improvisada, que filme'],
    ['fr', 'cette scène est improvisée et les acteurs ne le savaient pas'],
    ['de', 'ich liebe diesen Film so sehr, der ist einfach gut'],
    ['it', 'questa scena non era nel copione, che film bellissimo'],
    ['nl', 'ik vind dit een heel goed film en het is ook nog grappig'],
    ['ja', 'このシーンはアドリブだった'],
    ['ko', '이 장면은 즉흥 연기였다'],
    ['zh', '这个镜头是即兴发挥的'],
    ['ru', 'эта сцена была импровизацией'],
    ['uk', 'ця сцена була імпровізацією'],
    ['ar', 'هذا المشهد كان مرتجلا'],
    ['hi', 'यह दृश्य तात्कालिक था'],
    ['th', 'ฉากนี้ด้นสด'],
    ['el', 'αυτή η σκηνή ήταν αυτοσχέδια'],
  ])('%s: %s', (language, text) => expect(languageOf(text)).toBe(language));

  test.each(['Titanic', '', '😂😂😂', '#bts', '12:30', 'Spielberg Nicholson Streep', 'the und'])(
    '"%s" does not say',
    (text) => {
      expect(languageOf(text)).toBe('und');
    },
  );
});
