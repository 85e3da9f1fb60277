import { type Mention, mentionId } from '../../lambdas/domain/mention.ts';
import type { Tagger } from '../../lambdas/domain/tagging/tags.ts';
import { topicId } from '../../lambdas/domain/topic.ts';

/** A moment that tests call "now" when the real one does not matter: 2026-08-04T10:02:30Z. */
export const NOON = Date.parse('2026-08-04T10:02:30Z');

export interface MentionSpec {
  readonly id?: string;
  readonly at?: number;
  readonly topics?: readonly string[];
  readonly author?: string;
  readonly source?: string;
  readonly seenAt?: number;
  readonly isRelevant?: boolean;
}

let serial = 0;

/** A mention whose text names its topics, for `wordTagger`. */
export function aMention({
  id,
  at = NOON,
  topics = ['improvisation'],
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
    text: [...(isRelevant ? [] : ['irrelevant']), ...topics.map((topic) => `+${topic}`)].join(' '),
    ...(author === undefined ? {} : { author }),
    publishedAt: new Date(at).toISOString(),
    seenAt: new Date(seenAt).toISOString(),
  };
}

/** A tagger a test can predict: every `+word` is the theme of that name. */
export const wordTagger: Tagger = ({ text }) => {
  const words = [...new Set([...text.matchAll(/\+([\w-]+)/g)].map(([, word = '']) => word))];
  const relevant = !text.includes('irrelevant');
  return {
    sense: relevant ? 'production' : 'other',
    relevant,
    topics: words.map((word) => ({ id: topicId('theme', word), kind: 'theme', label: word, matched: [`+${word}`] })),
    sentiment: { label: 'neutral', score: 0 },
    language: 'en',
  };
};
