import * as z from 'zod';
import { RULES, SEVERITIES, STAGES } from '../../domain/alerting/alert.ts';
import type { Episodes } from '../../domain/alerting/episode.ts';
import type { Exact } from '../exact.ts';
import { TopicIdSchema } from '../mention-schema.ts';

/** What a date can be made of. */
export const Time = z.number().min(0).max(8.64e15);

const Loss = z.object({ at: z.number(), itemsPerDay: z.number() });

const Topics = z.array(TopicIdSchema);

export const NumbersSchema = z.object({
  spanMinutes: z.number(),
  observed: z.number(),
  expected: z.number(),
  score: z.number(),
  authors: z.number().optional(),
});

const Told = { from: z.number(), to: z.number(), numbers: NumbersSchema, reason: z.string() };
const Peak = z.object({ at: z.number(), observed: z.number(), expected: z.number(), minutes: z.number() });
const ToldSize = z.object({ observed: z.number(), spanMinutes: z.number() });
const StoryShare = z.object({ story: TopicIdSchema, share: z.number() });

const Course = z.object({
  startedAt: z.number(),
  beyondUntil: z.number(),
  peak: Peak,
  newest: z.object({ at: z.number(), count: z.number() }),
  before: z.number(),
  told: z.object({ at: z.number(), pace: z.number(), times: z.number() }),
});

const About = {
  rule: z.enum(RULES),
  topic: TopicIdSchema,
  together: Topics,
  cause: StoryShare.optional(),
};

const Episode = z.object({
  id: z.string(),
  ...About,
  drivers: Topics.default([]),
  course: Course,
  last: z.object(Told),
  told: ToldSize.optional(),
  isOver: z.boolean(),
});

const Decided = z.object({
  id: z.string(),
  episode: z.string(),
  stage: z.enum(STAGES),
  severity: z.enum(SEVERITIES),
  ...About,
  ...Told,
  startedAt: z.number(),
  raisedAt: z.number(),
  told: ToldSize.optional(),
  ended: z.object({ at: z.number(), peak: Peak }).optional(),
});

export const EpisodesSchema = z
  .object({
    watchingSince: z.number(),
    awakeSince: z.number(),
    judgedUntil: z.number(),
    listening: z
      .object({
        sources: z.number(),
        itemsPerDay: z.number(),
        gone: Loss.optional(),
        missed: Loss.optional(),
      })
      .optional(),
    episodes: z.array(Episode),
    decided: z.array(Decided),
  })
  .transform((episodes) => episodes as Exact<typeof episodes> satisfies Episodes);
