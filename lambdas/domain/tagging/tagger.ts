import type { Catalog } from './catalog.ts';
import { type CompiledCatalog, compileCatalog } from './compiled-catalog.ts';
import { findHashtags } from './hashtags.ts';
import { findIndustry } from './industry.ts';
import { detectLanguage } from './language.ts';
import type { LanguageTools } from './language-tools.ts';
import { createModel } from './learned/model.ts';
import { createLexicon } from './lexicon.ts';
import { findNames } from './names.ts';
import { findPhrases } from './phrases.ts';
import { read } from './reading.ts';
import { createJudge } from './relevance.ts';
import { type CompiledSentiment, compileSentiment } from './sentiment/lexicon.ts';
import { locateTargets } from './sentiment/locate-targets.ts';
import { createSentimentScorer } from './sentiment.ts';
import type { Tagger, TaggerInput, Tags } from './tags.ts';
import type { TeamTopic } from './team-topic.ts';
import { createTopicRules, type TopicVerdict } from './team-topic-rules.ts';
import { revealed, withOwnNames, withTeamTopics } from './team-topic-tags.ts';
import { createTokenReader } from './tokens.ts';
import { versionWith } from './version.ts';
import { wholeText } from './whole-text.ts';

export interface TaggerDeps {
  readonly catalog: Catalog;
  readonly tools: LanguageTools;
}

/** The tagger of a catalog alone. Pure, as are those of a team. */
export function createTagger({ catalog, tools }: TaggerDeps): Tagger {
  return createCompiledTaggers(compileVocabularies(catalog, tools), tools)([]);
}

/** What a tagger looks words up in. */
export interface CompiledVocabularies {
  readonly catalog: CompiledCatalog;
  readonly sentiment: CompiledSentiment;
}

export function compileVocabularies(catalog: Catalog, tools: LanguageTools): CompiledVocabularies {
  return { catalog: compileCatalog(catalog, tools.stem), sentiment: compileSentiment(tools.valences) };
}

/**
 * Vocabularies are compiled once, with the same tools, for the tagger of any topics that a team has beside the catalog:
 * those change, and are quick to compile.
 */
export function createCompiledTaggers(
  { catalog, sentiment }: CompiledVocabularies,
  tools: LanguageTools,
): (topics: readonly TeamTopic[]) => Tagger {
  const readTokens = createTokenReader(tools);
  const lexicon = createLexicon(catalog);
  const judge = createJudge(catalog.themes, catalog.learned && createModel(catalog.learned));
  const scoreSentiment = createSentimentScorer(sentiment, tools.otherValences);

  return (topics) => {
    const judgeTopics = createTopicRules(topics);
    const taggedBy = versionWith(catalog.version, topics);
    return (input) => tag(input, judgeTopics(wholeText(input)), taggedBy);
  };

  function tag(input: TaggerInput, own: readonly TopicVerdict[], taggedBy: string): Tags {
    const whole = wholeText(input);
    const reading = withOwnNames(read(whole, readTokens(whole), lexicon), own);
    const language = detectLanguage(reading.words);
    const names = findNames(reading, lexicon.names);
    const { sense, confidence, evidence, themes, scores } = judge(reading, revealed(own), language);
    const topics = withTeamTopics([...themes, ...names, ...findHashtags(reading.tokens)], own);
    const industry =
      sense === 'production' ? findIndustry(reading, names, lexicon.names.industryOf, scores) : undefined;
    return {
      sense,
      confidence,
      evidence,
      relevant: sense === 'production',
      ...(industry === undefined ? {} : { industry }),
      ...(sense === 'production' && reading.retold !== undefined ? { retells: reading.retold.told } : {}),
      topics,
      sentiment: scoreSentiment(reading.tokens, language, locateTargets(whole, topics)),
      language,
      phrases: sense === 'production' ? findPhrases(reading, language) : [],
      taggedBy,
    };
  }
}
