import type { Topic, TopicId } from '../topic.ts';

/** What "BTS" or "behind the scenes" stands for in a text; `production` also for revelations that need neither word. */
export const SENSES = ['production', 'band', 'figurative', 'other'] as const;
export type Sense = (typeof SENSES)[number];

/** `unknown`: in a language nobody here can read; it has no score and counts for no mean. */
export const SENTIMENT_LABELS = ['negative', 'neutral', 'positive', 'unknown'] as const;
export type SentimentLabel = (typeof SENTIMENT_LABELS)[number];

/** What was being made. */
export const INDUSTRIES = ['film', 'tv', 'concert', 'advertising', 'gaming', 'music-video'] as const;
export type Industry = (typeof INDUSTRIES)[number];

export interface TopicTag extends Topic {
  /** The words of the text that gave the topic away, as written, in order of appearance. */
  readonly matched: readonly string[];
}

export interface Sentiment {
  readonly label: SentimentLabel;
  /** -1 to 1; 0 where the label is `unknown`. */
  readonly score: number;
  /** The words that carried it, as written, the heaviest first, each with what it added (its sign is the side it is on). */
  readonly words: readonly CarryingWord[];
  /** Present where a text speaks differently of the people and works it names. */
  readonly targets?: readonly TargetSentiment[];
}

export interface CarryingWord {
  readonly text: string;
  readonly value: number;
}

export interface TargetSentiment {
  readonly topic: TopicId;
  readonly label: SentimentLabel;
  readonly score: number;
}

/** Everything the tagger says of one text. */
export interface Tags {
  readonly sense: Sense;
  /** How sure the sense is, 0 to 1: the part of all evidence that speaks for it. */
  readonly confidence: number;
  /** The words that decided the sense, as written, in order of appearance. */
  readonly evidence: readonly string[];
  /** Whether this is a behind-the-scenes revelation that trends count; everything else is counted apart. */
  readonly relevant: boolean;
  readonly industry?: Industry;
  /** The famous story that it retells, in one sentence. */
  readonly retells?: string;
  readonly topics: readonly TopicTag[];
  readonly sentiment: Sentiment;
  /** ISO 639-1, or `und` when the text does not say. */
  readonly language: string;
  /**
   * Groups of words that may turn out to be a topic of their own, folded to lower case; what becomes of them is decided in
   * fold.
   */
  readonly phrases: readonly string[];
  /** Which tagger and catalog said all this: `TAGGER_VERSION` and a hash of the catalog. */
  readonly taggedBy: string;
}

export interface TaggerInput {
  readonly title?: string;
  readonly text: string;
  readonly url?: string;
}

/** Pure and total: any text gets tags, in time linear in its length. */
export type Tagger = (input: TaggerInput) => Tags;
