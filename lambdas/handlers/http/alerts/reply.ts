import * as z from 'zod';
import { RULES, SEVERITIES, STAGES } from '../../../domain/alerting/alert.ts';
import { TopicReply } from '../replies.ts';

const Count = z.int().nonnegative();
const Time = z.iso.datetime().meta({ description: 'UTC.' });
const Sentiment = z.number().meta({ description: 'Mean sentiment, -1 to 1.' });

const SightingReply = z.object({ at: Time, platform: z.string(), url: z.string().optional() });

const CauseReply = z.object({
  story: TopicReply,
  share: z.number().meta({ description: "The part of the episode's mentions that tell it, 0 to 1." }),
  firstSighting: SightingReply.optional(),
});

const SparklineReply = z.object({
  from: Time.meta({ description: 'Start of the first step.' }),
  stepMinutes: z.number(),
  counts: z.array(Count).meta({ description: 'Mentions a step, oldest first.' }),
  expected: z.number().optional().meta({ description: 'Usual mentions a step.' }),
});

const EvidenceReply = z.object({
  sparkline: SparklineReply.optional(),
  mentions: z
    .array(
      z.object({
        text: z.string(),
        platform: z.string(),
        author: z.string().optional(),
        url: z.string().optional(),
        at: Time,
        engagement: Count.optional().meta({ description: 'Likes, votes, reposts and replies together.' }),
        isFirst: z.boolean().optional().meta({ description: 'The first sighting.' }),
      }),
    )
    .meta({ description: 'The first sighting, and those that others made most of; at most five.' }),
  terms: z.array(z.string()).meta({ description: 'Words and phrases that rose with it, the most telling first.' }),
  platforms: z.record(z.string(), Count).meta({ description: 'Mentions by platform, in the time judged.' }),
  sentiment: z
    .object({ now: Sentiment, usual: Sentiment.optional() })
    .optional()
    .meta({ description: 'How people feel, and how they usually do.' }),
  link: z.string().optional().meta({ description: 'The dashboard at that moment, where its address is known.' }),
});

const CourseReply = z.object({
  endedAt: Time,
  peak: Count,
  peakAt: Time,
  peakSpanMinutes: z.number().meta({ description: 'The peak was counted over this long.' }),
  total: Count.meta({ description: 'All mentions of the episode.' }),
  sentiment: Sentiment,
});

const DeliveryReply = z.object({
  status: z
    .enum(['delivered', 'retrying', 'failed', 'deferred'])
    .meta({ description: '`failed` is for good; `deferred`: held back until the quiet hours of the channel end.' }),
  at: Time,
  attempts: Count,
  until: Time.optional().meta({ description: 'When the quiet hours end.' }),
  digest: z.string().optional().meta({ description: 'The digest that it was told in.' }),
  reason: z.string().optional(),
});

const AlertReply = z.object({
  id: z.string().meta({ description: 'The same whatever is retried: the episode and the stage.' }),
  episode: z.string().meta({ description: 'What all alerts of one episode share.' }),
  stage: z.enum(STAGES).meta({
    description: 'An episode is told when it opens, when it has become much bigger (`grown`), and when it is over.',
  }),
  rule: z.enum(RULES),
  severity: z.enum(SEVERITIES),
  topic: TopicReply.optional().meta({ description: 'What it is about, where that is a topic.' }),
  source: z
    .object({ id: z.string(), title: z.string() })
    .optional()
    .meta({ description: 'What it is about, where that is a source.' }),
  together: z
    .array(TopicReply)
    .meta({ description: 'Other topics that rose because the same mentions speak of them, the most telling first.' }),
  cause: CauseReply.optional().meta({ description: 'The one story that most of the mentions tell.' }),
  startedAt: Time.meta({ description: 'Start of the bucket that was first beyond the line.' }),
  raisedAt: Time,
  spanMinutes: z.number().meta({ description: 'What was judged is this long.' }),
  observed: z.number().nonnegative().meta({ description: 'Mentions in that time.' }),
  expected: z.number().meta({ description: 'What is usual in such a time, at that time of day and week.' }),
  score: z.number().meta({ description: '0 to 1; above one half is beyond the line.' }),
  authors: Count.optional().meta({ description: 'Distinct authors of the mentions.' }),
  sentiment: Sentiment.optional(),
  reason: z.string().meta({ description: 'Why, in words, without the name of the subject.' }),
  summary: z.string().meta({ description: 'All of it in a sentence or two, for people.' }),
  evidence: EvidenceReply,
  course: CourseReply.optional().meta({ description: 'How it went in all; when it is `closed`.' }),
  deliveries: z.record(z.string(), DeliveryReply).meta({ description: 'How far each channel has got with it.' }),
});

export const AlertsReply = z.object({
  items: z.array(AlertReply),
  nextCursor: z.string().optional().meta({
    description:
      'Absent on the last page. A page that was filtered may be short, or empty, and still have a next one: it looks at 500 alerts at most.',
  }),
});
