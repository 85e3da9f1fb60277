import * as z from 'zod';
import type { Alert } from '../../domain/alerting/alert.ts';
import { severityOf } from '../../domain/alerting/severity.ts';
import { describeSourceSilence } from '../../domain/alerting/source-silence.ts';
import { HOUR_MS, MINUTE_MS } from '../../domain/bucket.ts';
import { roundTo, share, toScore } from '../../domain/detection/verdict.ts';
import { sayLength, sayMentions, sayNumber, sayUsual } from '../../domain/detection/words.ts';
import { TopicIdSchema } from '../mention-schema.ts';
import { Time } from './episode-schema.ts';

/** From so many standard deviations on, version 0.1.0 called an hour a spike. */
const OLD_LINE = 6;

const OldSpike = z
  .object({
    id: z.string(),
    rule: z.literal('spike'),
    topic: TopicIdSchema,
    startedAt: Time,
    raisedAt: Time,
    observed: z.number(),
    expected: z.number(),
    score: z.number(),
    authors: z.number(),
    sentiment: z.number(),
  })
  .transform(({ topic, observed, expected, score, authors, sentiment, ...alert }): Alert => {
    const numbers = {
      spanMinutes: HOUR_MS / MINUTE_MS,
      observed,
      expected: roundTo(expected, 2),
      score: toScore(share(Math.max(0, score), OLD_LINE)),
      authors,
    };
    return {
      ...alert,
      episode: alert.id,
      stage: 'opened',
      severity: severityOf('spike', 'opened', numbers),
      subject: { kind: 'topic', topic },
      together: [],
      numbers,
      reason: `${sayMentions(observed)} in ${sayLength(HOUR_MS)} by ${sayNumber(authors)} authors, ${sayUsual(expected)}`,
      evidence: { mentions: [], terms: [], platforms: {}, sentiment: { now: sentiment } },
    };
  });

const OldSilence = z
  .object({
    id: z.string(),
    rule: z.literal('silence'),
    source: z.string(),
    title: z.string(),
    startedAt: Time,
    raisedAt: Time,
    itemsPerDay: z.number(),
    reason: z.string().optional(),
  })
  .transform(({ id, source, title, startedAt, raisedAt, itemsPerDay, reason }): Alert => {
    const rate = { items: itemsPerDay, days: 1, at: startedAt };
    const silence = { id: source, title, since: startedAt, rate, failure: reason, now: raisedAt };
    return { ...describeSourceSilence(silence), id };
  });

/**
 * Alerts as version 0.1.0 stored them, made into those of today. They keep their ids, because their items and their marks
 * in the outbox are called so. An alert is kept for a year.
 */
export const OldAlertSchema = z.union([OldSpike, OldSilence]);
