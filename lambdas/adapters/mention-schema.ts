import * as z from 'zod';
import type { Engagement, Mention, TaggedMention } from '../domain/mention.ts';
import { INDUSTRIES, SENSES, SENTIMENT_LABELS, type Tags } from '../domain/tagging/tags.ts';
import { isTopicId, TOPIC_KINDS, type TopicId } from '../domain/topic.ts';
import type { Exact } from './exact.ts';

/**
 * Mentions as they come out of a queue, a file or the table: whoever wrote them, they are checked on the way in. What the
 * first mention of a cold start does not need is lazy, here and in the stores that tag writes to: a schema takes
 * milliseconds.
 */
export const TopicIdSchema = z.string().refine((id): id is TopicId => isTopicId(id), 'not a topic id');

const Time = z.iso.datetime({ offset: true });

const Tally = z.int().nonnegative().optional();
const EngagementSchema = z
  .object({ likes: Tally, reposts: Tally, replies: Tally, quotes: Tally, views: Tally })
  .transform((engagement) => engagement as Exact<typeof engagement> satisfies Engagement);

export const MentionSchema = z
  .object({
    id: z.string().regex(/^[\w-]{22}$/),
    platform: z.string().min(1).max(60),
    nativeId: z.string().min(1).max(4_096),
    source: z.string().min(1).max(200),
    title: z.string().max(1_000).optional(),
    text: z.string().max(20_000),
    url: z.string().max(4_096).optional(),
    author: z.string().max(500).optional(),
    language: z.string().max(60).optional(),
    publishedAt: Time.optional(),
    seenAt: Time,
    engagement: EngagementSchema.optional(),
    truncated: z.literal(true).optional(),
  })
  .transform((mention) => mention as Exact<typeof mention> satisfies Mention);

/** The version of tags that were stored before versions were. */
export const UNTOLD_VERSION = '1';

/** What older taggers did not say yet has a default: the tags of a mention are kept as long as it is. */
export function createTagsSchema() {
  const SentimentLabel = z.enum(SENTIMENT_LABELS);
  return z.object({
    sense: z.enum(SENSES),
    confidence: z.number().default(1),
    evidence: z.array(z.string()).default([]),
    relevant: z.boolean(),
    industry: z.enum(INDUSTRIES).optional(),
    retells: z.string().optional(),
    topics: z.array(
      z.object({ kind: z.enum(TOPIC_KINDS), id: TopicIdSchema, label: z.string(), matched: z.array(z.string()) }),
    ),
    sentiment: z.object({
      label: SentimentLabel,
      score: z.number(),
      words: z.array(z.object({ text: z.string(), value: z.number() })).default([]),
      targets: z.array(z.object({ topic: TopicIdSchema, label: SentimentLabel, score: z.number() })).optional(),
    }),
    language: z.string(),
    phrases: z.array(z.string()).default([]),
    taggedBy: z.string().default(UNTOLD_VERSION),
  });
}

export const TaggedMentionSchema = z.lazy(() =>
  z
    .intersection(MentionSchema, z.object({ eventAt: Time, tags: createTagsSchema() }))
    // As above: parsed optional keys may be present as undefined, which nobody minds.
    .transform(({ tags, ...mention }): TaggedMention => ({ ...mention, tags: tags as Tags })),
);
