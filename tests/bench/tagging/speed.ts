import { DEFAULT_CATALOG } from '../../../lambdas/catalog/catalog.ts';
import { detectLanguage } from '../../../lambdas/domain/tagging/language.ts';
import { createDefaultStoryGrouper } from '../../../lambdas/handlers/wiring/stories.ts';
import { createDefaultTagger } from '../../../lambdas/handlers/wiring/tagging.ts';
import { readMentions } from '../../eval/labelled-mentions.ts';
import { readTokens, scoreSentimentAlone } from '../../eval/our-tagger.ts';
import { learnSenseOfTexts } from '../../eval/peers/bayes.ts';
import { createNameSearch } from '../../eval/peers/name-search.ts';
import { SENTIMENT_PEERS } from '../../eval/peers/sentiment-scorers.ts';
import { cutIntoWords } from '../../eval/peers/word-tokenizer.ts';
import { textsPerSecond } from '../../eval/processor-time.ts';
import { table, whole } from '../../eval/table.ts';
import type { BenchTexts } from './texts.ts';

type Work = (text: string) => unknown;

/** How many of the texts the classifier is asked about: it takes a millisecond for each. */
const ASKED_OF_BAYES = 500;

/** The whole tagger, its parts alone, and each peer doing its part alone. */
export function measureSpeed({ texts }: BenchTexts): string {
  const tag = createDefaultTagger();
  const storyOf = createDefaultStoryGrouper();
  const tagAndFile = (text: string): unknown => {
    const tags = tag({ text });
    return tags.relevant ? storyOf({ text, tags }) : null;
  };
  const names = [...DEFAULT_CATALOG.works, ...DEFAULT_CATALOG.people].map(({ label }) => ({ id: label, label }));
  const classify = learnSenseOfTexts(readMentions('tune'));
  const rows: [what: string, texts: readonly string[], work: Work][] = [
    [
      '**everything**: senses, themes, names, industry, sentiment, language, hashtags, phrases',
      texts,
      (text) => tag({ text }),
    ],
    ['everything, and the story of what reveals something, as the pipeline does', texts, tagAndFile],
    [
      'everything, and the story of each, as `offcamera tag` does',
      texts,
      (text) => storyOf({ text, tags: tag({ text }) }),
    ],
    ['cutting into tokens alone', texts, readTokens],
    ['cutting, and the language', texts, (text) => detectLanguage(readTokens(text))],
    ['cutting, language and sentiment', texts, scoreSentimentAlone],
    ["peer: natural's WordTokenizer (words only)", texts, cutIntoWords],
    ...SENTIMENT_PEERS.map(({ name, score }): [string, readonly string[], Work] => [
      `peer, sentiment: ${name}`,
      texts,
      score,
    ]),
    ["peer, senses: natural's BayesClassifier", texts.slice(0, ASKED_OF_BAYES), classify],
    [`peer, names: a search for each of ${names.length} labels`, texts, createNameSearch(names)],
  ];
  const measured = rows.map(([what, read, work]) => {
    const { median, best } = textsPerSecond(read, work);
    return [what, whole(median), whole(best)];
  });
  return table(['what', 'texts a second, median', 'best of 15 rounds'], measured);
}
