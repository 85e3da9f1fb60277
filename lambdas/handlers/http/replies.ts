import * as z from 'zod';
import { createTagsSchema } from '../../adapters/mention-schema.ts';
import { MIN_COUNT } from '../../domain/emergence.ts';
import { ONCE_IN_A_THOUSAND } from '../../domain/log-likelihood.ts';
import { MIN_AUTHORS } from '../../domain/long-tail.ts';
import { SOURCE_STATUSES } from '../../domain/source-status.ts';
import { SENSES } from '../../domain/tagging/tags.ts';
import { TOPIC_KINDS } from '../../domain/topic.ts';
import { TREND_WINDOWS } from '../../domain/window.ts';

/** The shapes of replies, each field defined where it is declared: `docs/api.md` and `/v1/openapi.json` say the same. */
const Count = z.int().nonnegative();
const Time = z.iso.datetime().meta({ description: 'UTC.' });

export const TopicReply = z.object({
  id: z.string(),
  kind: z.enum(TOPIC_KINDS),
  label: z.string().meta({ description: 'For people.' }),
});

const SentimentReply = z.object({
  score: z.number().meta({ description: 'Mean sentiment, -1 to 1.' }),
  positive: Count.meta({ description: 'Mentions labelled positive.' }),
  negative: Count.meta({ description: 'Mentions labelled negative.' }),
  neutral: Count.meta({ description: 'Mentions labelled neutral.' }),
  unknown: Count.meta({ description: 'Mentions in languages whose sentiment cannot be read; they are in no mean.' }),
});

const MeasuresReply = z.object({
  count: Count.meta({ description: 'Distinct behind-the-scenes mentions whose event time lies in the span.' }),
  sentiment: SentimentReply,
  authors: Count.meta({ description: 'Distinct authors; exact below 128, then within about 9 %.' }),
  platforms: z.record(z.string(), Count).meta({ description: 'Mentions by platform.' }),
});

export const TrendsReply = z.object({
  window: z.enum(TREND_WINDOWS),
  from: Time.meta({ description: 'Start of the window, included.' }),
  to: Time.meta({
    description: 'End of the window, not included: the end of the five-minute bucket that `at` falls into.',
  }),
  total: MeasuresReply.meta({ description: 'All behind-the-scenes mentions of the window, each counted once.' }),
  keptOut: z.record(z.enum(SENSES), Count).meta({
    description:
      'Mentions that are no behind-the-scenes revelation and count towards no topic, by what "BTS" means in them.',
  }),
  taggedBy: z.record(z.string(), Count).meta({
    description: 'Mentions of the window by the version of tagger and catalog that judged them.',
  }),
  items: z.array(
    MeasuresReply.extend({
      rank: z.int().positive(),
      topic: TopicReply,
      share: z.number().meta({ description: 'Part of `total.count` that speaks of this topic, 0 to 1.' }),
      expected: z
        .number()
        .optional()
        .meta({ description: 'Mean count of the windows just before; absent while there is none.' }),
      unusualness: z.number().optional().meta({ description: '(count - expected) / sqrt(max(expected, 1)).' }),
      logLikelihood: z
        .number()
        .optional()
        .meta({
          description: `Phrases and hashtags only: how far their share is from what it was in the windows before (log-likelihood ratio, Rayson and Garside 2000); negative where it fell. From ${ONCE_IN_A_THOUSAND} on, chance does so less than once in a thousand times. Only phrases that far above, with at least ${MIN_COUNT} mentions by ${MIN_AUTHORS} authors, are listed.`,
        }),
    }),
  ),
});

const SightingReply = z.object({
  at: Time,
  mention: z.string().meta({ description: 'Id of the mention.' }),
  platform: z.string(),
  source: z.string(),
  url: z.string().optional(),
});

export const TopicDetailReply = z.object({
  topic: TopicReply.meta({ description: "A story's label is its clearest mention so far." }),
  story: z
    .object({
      firstSighting: SightingReply.meta({ description: 'The earliest mention that tells it.' }),
      sources: z
        .array(SightingReply)
        .meta({ description: 'The first mention through each source, earliest first; at most 20.' }),
    })
    .optional()
    .meta({ description: 'Where the topic is a story: near-identical mentions of one revelation.' }),
  openEpisode: z.string().optional().meta({
    description: 'The episode that the topic is in now, as `episode` of `/v1/alerts` has it; absent: nothing unusual.',
  }),
  windows: z.partialRecord(
    z.enum(TREND_WINDOWS),
    z.object({ from: Time, to: Time, count: Count, sentiment: SentimentReply }),
  ),
});

export const SeriesReply = z.object({
  topic: TopicReply,
  step: z.enum(['5m', '1h', '1d']),
  from: Time,
  to: Time,
  points: z
    .array(MeasuresReply.extend({ start: Time }))
    .meta({ description: 'One for every step, silent ones included.' }),
});

/** What was said of a mention; its candidate phrases are fold's business. */
export const TagsReply = createTagsSchema().omit({ phrases: true });

export const MentionsReply = z.object({
  topic: TopicReply,
  items: z.array(
    z.object({
      id: z.string(),
      title: z.string().optional(),
      text: z.string(),
      url: z.string().optional(),
      author: z.string().optional(),
      platform: z.string(),
      source: z.string(),
      eventAt: Time.meta({
        description: 'When it counts: published, or first seen where the publisher names no credible time.',
      }),
      seenAt: Time,
      engagement: z
        .object({
          likes: Count.optional(),
          reposts: Count.optional(),
          replies: Count.optional(),
          quotes: Count.optional(),
          views: Count.optional(),
        })
        .optional()
        .meta({ description: 'As of the first sighting, where the network tells.' }),
      tags: TagsReply,
    }),
  ),
  nextCursor: z.string().optional(),
});

export const SourcesReply = z.object({
  items: z.array(
    z.object({
      id: z.string(),
      kind: z.string(),
      title: z.string().optional(),
      params: z.record(z.string(), z.unknown()),
      status: z.enum(SOURCE_STATUSES).meta({
        description:
          '`new` until the first poll; `waiting`: for a key or for its turn with a host; `silent`: reachable, but it brings nothing as it used to; `ended`: closed for good by its publisher; `paused`: by the team.',
      }),
      statusText: z.string().meta({ description: 'The same in words, with what to do.' }),
      lastPollAt: Time.optional(),
      lastSuccessAt: Time.optional(),
      lastNewAt: Time.optional().meta({ description: 'When a poll last brought something new.' }),
      lastError: z.object({ kind: z.string(), message: z.string(), at: Time }).optional(),
      failuresInARow: Count,
      mentionsQueued: Count.meta({ description: 'Mentions sent on since the source was added.' }),
      tooOld: Count.meta({ description: 'Entries of the last document that are older than the retention.' }),
      skipped: z
        .array(z.string())
        .meta({ description: 'Entries of the last document that could not be read, and why (the first few).' }),
      itemsPerDay: z
        .number()
        .optional()
        .meta({ description: 'How much it publishes: the mean of the last weeks, recent ones weighing more.' }),
      staleSince: Time.optional().meta({
        description: 'Since when nothing of it can be relied on: it fails, or it has fallen silent.',
      }),
      gaps: z
        .array(z.object({ at: Time, message: z.string() }))
        .meta({ description: 'When something may have been missed, and why; newest first.' }),
      nextPollAt: Time.optional().meta({ description: 'Absent while it is paused or ended.' }),
    }),
  ),
});

const QueueReply = z.object({ waiting: Count, inFlight: Count });

export const HealthReply = z.object({
  version: z.string(),
  settled: z.boolean().meta({
    description: 'Nothing sent so far is still on its way: queues empty, nothing in flight, no dirty bucket.',
  }),
  queues: z.object({ poll: QueueReply, mention: QueueReply }),
  deadLetters: z.object({ poll: Count, mention: Count }),
  dirtyBuckets: Count.meta({ description: 'Buckets waiting to be counted again, up to 1,000.' }),
  lastFoldAt: Time.optional(),
  sources: z.object({ total: Count, failing: Count, silent: Count, waiting: Count, ended: Count }),
});
