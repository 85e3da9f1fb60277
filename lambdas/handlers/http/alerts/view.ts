import type * as z from 'zod';
import { viewAlert as viewForPeople } from '../../../adapters/channels/messages/alert-view.ts';
import type { Alert, Cause, Course, Evidence, Sparkline } from '../../../domain/alerting/alert.ts';
import type { TopicId } from '../../../domain/topic.ts';
import type { Delivery } from '../../../ports/delivery.ts';
import type { StoredAlert } from '../../../ports/outbox.ts';
import { isoTime, viewTopic } from '../views.ts';
import type { AlertsReply } from './reply.ts';

type Reply = z.input<typeof AlertsReply>['items'][number];

/** Every topic that an alert names. */
export function topicsOf({ subject, together, cause }: Alert): TopicId[] {
  return [
    ...(subject.kind === 'topic' ? [subject.topic] : []),
    ...together,
    ...(cause === undefined ? [] : [cause.story]),
  ];
}

export function viewAlert({ alert, deliveries }: StoredAlert<Alert>, labelOf: (topic: TopicId) => string): Reply {
  const { id, episode, stage, rule, severity, subject, together, cause, numbers, reason, evidence, course } = alert;
  const { spanMinutes, observed, expected, score, authors } = numbers;
  const { headline, why } = viewForPeople(alert, { labelOf, timeZone: 'UTC' });
  return {
    id,
    episode,
    stage,
    rule,
    severity,
    ...(subject.kind === 'topic'
      ? { topic: viewTopic(subject.topic, labelOf) }
      : { source: { id: subject.source, title: subject.title } }),
    together: together.map((topic) => viewTopic(topic, labelOf)),
    ...(cause === undefined ? {} : { cause: viewCause(cause) }),
    startedAt: isoTime(alert.startedAt),
    raisedAt: isoTime(alert.raisedAt),
    spanMinutes,
    observed,
    expected: round(expected, 2),
    score: round(score, 3),
    ...(authors === undefined ? {} : { authors }),
    ...(evidence.sentiment === undefined ? {} : { sentiment: round(evidence.sentiment.now, 3) }),
    reason,
    summary: [`${headline}.`, why].join(' ').trim(),
    evidence: viewEvidence(evidence),
    ...(course === undefined ? {} : { course: viewCourse(course) }),
    deliveries: Object.fromEntries(
      Object.entries(deliveries).map(([channel, delivery]) => [channel, viewDelivery(delivery)]),
    ),
  };
}

/** The story is called what it was called when the alert was raised: what a message said is found again. */
function viewCause({ story, title, share, first }: Cause): NonNullable<Reply['cause']> {
  return {
    story: viewTopic(story, () => title),
    share: round(share, 4),
    ...(first === undefined ? {} : { firstSighting: { ...first, at: isoTime(first.at) } }),
  };
}

function viewEvidence({ sparkline, mentions, terms, platforms, sentiment, link }: Evidence): Reply['evidence'] {
  return {
    ...(sparkline === undefined ? {} : { sparkline: viewSparkline(sparkline) }),
    mentions: mentions.map((mention) => ({ ...mention, at: isoTime(mention.at) })),
    terms: [...terms],
    platforms: { ...platforms },
    ...(sentiment === undefined ? {} : { sentiment: viewFeeling(sentiment) }),
    ...(link === undefined ? {} : { link }),
  };
}

function viewSparkline({ from, stepMinutes, counts, expected }: Sparkline) {
  const usual = expected === undefined ? {} : { expected: round(expected, 2) };
  return { from: isoTime(from), stepMinutes, counts: [...counts], ...usual };
}

function viewFeeling({ now, usual }: NonNullable<Evidence['sentiment']>) {
  return { now: round(now, 3), ...(usual === undefined ? {} : { usual: round(usual, 3) }) };
}

function viewCourse({ endedAt, peak, peakAt, peakSpanMinutes, total, sentiment }: Course) {
  return {
    endedAt: isoTime(endedAt),
    peak,
    peakAt: isoTime(peakAt),
    peakSpanMinutes,
    total,
    sentiment: round(sentiment, 3),
  };
}

function viewDelivery(delivery: Delivery): Reply['deliveries'][string] {
  const { attempts } = delivery;
  const shared = { at: isoTime(delivery.at), attempts };
  switch (delivery.kind) {
    case 'delivered':
      return {
        status: 'delivered',
        ...shared,
        ...(delivery.digest === undefined ? {} : { digest: delivery.digest }),
      };
    case 'deferred':
      return {
        status: 'deferred',
        ...shared,
        until: isoTime(delivery.until),
        ...(delivery.reason === undefined ? {} : { reason: delivery.reason }),
      };
    case 'failed':
      return { status: delivery.isFinal ? 'failed' : 'retrying', ...shared, reason: delivery.reason };
    default:
      return delivery satisfies never;
  }
}

function round(value: number, digits: number): number {
  return Math.round(value * 10 ** digits) / 10 ** digits;
}
