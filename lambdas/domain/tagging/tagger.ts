import type { Catalog } from './catalog.ts';
import { findHashtags } from './hashtags.ts';
import { detectLanguage } from './language.ts';
import type { LanguageTools } from './language-tools.ts';
import { compileLexicon } from './lexicon.ts';
import { findNames } from './names.ts';
import { nearFilmTalk, type Reading, read } from './reading.ts';
import { createRememberingStemmer } from './remembering-stemmer.ts';
import { judgeSense } from './sense.ts';
import { createSentimentScorer } from './sentiment.ts';
import type { Sense, Tagger, TopicTag } from './tags.ts';
import { findThemes } from './themes.ts';
import { createTokenReader } from './tokens.ts';

export interface TaggerDeps {
  readonly catalog: Catalog;
  readonly tools: LanguageTools;
}

/** Compiles the catalog once; the tagger it returns is pure. */
export function createTagger({ catalog, tools }: TaggerDeps): Tagger {
  const stem = createRememberingStemmer(tools.stem);
  const readTokens = createTokenReader({ tokenize: tools.tokenize, stem });
  const lexicon = compileLexicon(catalog, stem);
  const scoreSentiment = createSentimentScorer(tools.valences);

  return ({ title, text }) => {
    const whole = title === undefined || text.startsWith(title) ? text : `${title}\n${text}`;
    const reading = read(whole, readTokens(whole), lexicon);
    const names = findNames(reading);
    const { sense, themes } = judge(reading);
    const language = detectLanguage(reading.words);
    return {
      sense,
      relevant: sense === 'production',
      topics: [...themes, ...names, ...findHashtags(reading.tokens)],
      sentiment: scoreSentiment(reading.tokens, language),
      language,
    };
  };
}

/** Points that make a revelation of a text without any "BTS": one strong phrase, or two others in talk of film. */
const MIN_REVELATION_POINTS = 2;

function judge(reading: Reading): { sense: Sense; themes: readonly TopicTag[] } {
  const sense = judgeSense(reading);
  if (sense === 'production') return { sense, themes: findThemes(reading, () => true).tags };
  if (sense !== undefined) return { sense, themes: [] };
  const { tags, points } = findThemes(reading, nearFilmTalk(reading));
  return points >= MIN_REVELATION_POINTS ? { sense: 'production', themes: tags } : { sense: 'other', themes: [] };
}
