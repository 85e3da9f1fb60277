import * as z from 'zod';
import type { Engagement, Mention, TaggedMention } from '../domain/mention.ts';
import { SENSES } from '../domain/tagging/tags.ts';
import { isTopicId, TOPIC_KINDS, type TopicId } from '../domain/topic.ts';

/** Mentions as they come out of a queue, a file or the table: whoever wrote them, they are checked on the way in. */
export const TopicIdSchema = z.string().refine((id): id is TopicId => isTopicId(id), 'not a topic id');

const Time = z.iso.datetime({ offset: true });

/** `exactOptionalPropertyTypes` wants absent keys absent, and a parsed optional key may be present as undefined. */
type Exact<T> = { [K in keyof T]: Exclude<T[K], undefined> };

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

export const TagsSchema = z.object({
  sense: z.enum(SENSES),
  relevant: z.boolean(),
  topics: z.array(
    z.object({ kind: z.enum(TOPIC_KINDS), id: TopicIdSchema, label: z.string(), matched: z.array(z.string()) }),
  ),
  sentiment: z.object({ label: z.enum(['negative', 'neutral', 'positive']), score: z.number() }),
  language: z.string(),
});

export const TaggedMentionSchema = z
  .intersection(MentionSchema, z.object({ eventAt: Time, tags: TagsSchema }))
  .transform((mention): TaggedMention => mention);
