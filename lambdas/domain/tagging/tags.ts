import type { Topic } from '../topic.ts';

/** What "BTS" or "behind the scenes" stands for in a text; `production` also for revelations that need neither word. */
export const SENSES = ['production', 'band', 'figurative', 'other'] as const;
export type Sense = (typeof SENSES)[number];

export type SentimentLabel = 'negative' | 'neutral' | 'positive';

export interface TopicTag extends Topic {
  /** The words of the text that gave the topic away, as written, in order of appearance. */
  readonly matched: readonly string[];
}

/** Everything the tagger says of one text. */
export interface Tags {
  readonly sense: Sense;
  /** Whether this is a behind-the-scenes revelation that trends count; everything else is counted apart. */
  readonly relevant: boolean;
  readonly topics: readonly TopicTag[];
  /** `score` runs from -1 to 1. */
  readonly sentiment: { readonly label: SentimentLabel; readonly score: number };
  /** ISO 639-1, or `und` when the text does not say. */
  readonly language: string;
}

export interface TaggerInput {
  readonly title?: string;
  readonly text: string;
  readonly url?: string;
}

/** Pure and total: any text gets tags, in time linear in its length. */
export type Tagger = (input: TaggerInput) => Tags;
