import { describe, expect, test } from 'vitest';
import { compileSentiment } from '../../../../lambdas/domain/tagging/sentiment/lexicon.ts';
import { createSentimentScorer } from '../../../../lambdas/domain/tagging/sentiment.ts';
import { tokensOf, tools } from './tiny-tools.ts';

const score = createSentimentScorer(compileSentiment(tools.valences), tools.otherValences);
const labelOf = (text: string, language: string): string => score(tokensOf(text), language).label;

describe('sentiment in other languages', () => {
  test.each([
    ['es', 'La mejor escena de toda la saga, simplemente genial', 'positive'],
    ['es', 'Odio este final, es horrible', 'negative'],
    ['es', 'No es buena, sinceramente un fracaso', 'negative'],
    ['pt', 'Odeio esse final, é horrível', 'negative'],
    ['pt', 'A melhor cena de toda a saga', 'positive'],
    ['fr', "J'ai adoré ce film, un chef-d'œuvre magnifique", 'positive'],
    ['fr', "Ce n'est pas bon", 'negative'],
    ['it', 'Bella fotografia e musica splendida', 'positive'],
    ['nl', 'Wat een saaie film, slecht geschreven', 'negative'],
    ['ko', '이 장면 최고 😍', 'positive'],
  ])('%s: %s', (language, text, label) => expect(labelOf(text, language)).toBe(label));

  test('what nobody here can read is unknown rather than neutral', () => {
    expect(labelOf('Das Drehbuch ist gut', 'de')).toBe('unknown');
    expect(labelOf('Il regista ha girato la scena in una sola ripresa', 'it')).toBe('unknown');
    expect(labelOf('映像きれいだけど長い', 'ja')).toBe('unknown');
  });
});
