import { createNaturalTools } from '../../lambdas/adapters/natural/natural-tools.ts';
import { detectLanguage } from '../../lambdas/domain/tagging/language.ts';
import { compileSentiment } from '../../lambdas/domain/tagging/sentiment/lexicon.ts';
import { createSentimentScorer } from '../../lambdas/domain/tagging/sentiment.ts';
import type { Sentiment, Tags } from '../../lambdas/domain/tagging/tags.ts';
import { createTokenReader } from '../../lambdas/domain/tagging/tokens.ts';
import { createDefaultTagger } from '../../lambdas/handlers/wiring/tagging.ts';
import { inputOf, type LabelledMention, readMentions, type Split } from './labelled-mentions.ts';

/** The tagger that is measured: the one that ships. */
export const tag = createDefaultTagger();

export interface TaggedMention {
  readonly mention: LabelledMention;
  readonly tags: Tags;
}

const tagged = new Map<Split, readonly TaggedMention[]>();

/** A split with what the tagger says of it, tagged once for all parts of the report. */
export function taggedMentions(split: Split): readonly TaggedMention[] {
  const known = tagged.get(split);
  if (known !== undefined) return known;
  const made = readMentions(split).map((mention) => ({ mention, tags: tag(inputOf(mention)) }));
  tagged.set(split, made);
  return made;
}

const tools = createNaturalTools();

/** Cutting alone, with the forms words are looked up by; stems are what only phrases need. */
export const readTokens = createTokenReader({ tokenize: tools.tokenize, stem: (word) => word });

const scoreSentiment = createSentimentScorer(compileSentiment(tools.valences), tools.otherValences);

/** Sentiment from the raw text without the rest of the tagger, for its speed beside peers that do nothing else. */
export function scoreSentimentAlone(text: string): Sentiment {
  const tokens = readTokens(text);
  return scoreSentiment(tokens, detectLanguage(tokens.filter(({ kind }) => kind === 'word' || kind === 'hashtag')));
}
