import { type Mention, mentionId } from '../../lambdas/domain/mention.ts';
import type { Tagger, Tags } from '../../lambdas/domain/tagging/tags.ts';
import { topicId } from '../../lambdas/domain/topic.ts';

/** A moment that tests call "now" when the real one does not matter: 2026-08-04T10:02:30Z. */
export const NOON = Date.parse('2026-08-04T10:02:30Z');

export interface MentionSpec {
  readonly id?: string;
  readonly at?: number;
  readonly topics?: readonly string[];
  /** Of words without blanks between them: `wire_work`. */
  readonly phrases?: readonly string[];
  readonly author?: string;
  readonly source?: string;
  readonly seenAt?: number;
  readonly isRelevant?: boolean;
}

let serial = 0;

/** A mention whose text names its topics and says its phrases, for `wordTagger`. */
export function aMention({
  id,
  at = NOON,
  topics = ['improvisation'],
  phrases = [],
  author,
  source = 'test',
  seenAt = at,
  isRelevant = true,
}: MentionSpec = {}): Mention {
  serial += 1;
  const nativeId = id ?? `native-${serial}`;
  return {
    id: mentionId('web', nativeId),
    platform: 'web',
    nativeId,
    source,
    text: [
      ...(isRelevant ? [] : ['irrelevant']),
      ...topics.map((topic) => `+${topic}`),
      ...phrases.map((phrase) => `~${phrase}`),
    ].join(' '),
    ...(author === undefined ? {} : { author }),
    publishedAt: new Date(at).toISOString(),
    seenAt: new Date(seenAt).toISOString(),
  };
}

/** Tags of a mention of which nothing is to be said. */
export const PLAIN_TAGS: Tags = {
  sense: 'other',
  confidence: 1,
  evidence: [],
  relevant: false,
  topics: [],
  sentiment: { label: 'neutral', score: 0, words: [] },
  language: 'en',
  phrases: [],
  taggedBy: 'test',
};

/** A tagger a test can predict: every `+word` is the theme of that name, every `~some_words` a phrase. */
export const wordTagger: Tagger = ({ text }) => {
  const words = [...new Set([...text.matchAll(/\+([\w-]+)/g)].map(([, word = '']) => word))];
  const phrases = [...text.matchAll(/~(\w+)/g)].map(([, words = '']) => words.replaceAll('_', ' '));
  const relevant = !text.includes('irrelevant');
  return {
    ...PLAIN_TAGS,
    sense: relevant ? 'production' : 'other',
    relevant,
    topics: words.map((word) => ({ id: topicId('theme', word), kind: 'theme', label: word, matched: [`+${word}`] })),
    phrases,
  };
};
