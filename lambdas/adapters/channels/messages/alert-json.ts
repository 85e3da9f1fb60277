import * as z from 'zod';
import { type Alert, type Cause, RULES, SEVERITIES, type Sparkline, STAGES } from '../../../domain/alerting/alert.ts';
import { MINUTE_MS } from '../../../domain/bucket.ts';
import { kindOf, TOPIC_KINDS, type TopicId } from '../../../domain/topic.ts';
import { type ViewContext, viewAlert } from './alert-view.ts';
import { cleanLine, safeUrl } from './clean-text.ts';
import { idOf, type Notice } from './notice.ts';

/** Raised when the shape changes in a way that a reader could trip over; fields that are new do not. */
const ALERT_SCHEMA_VERSION = 2;

const Time = z.iso.datetime().meta({ description: 'ISO 8601, UTC' });
const Count = z.number().nonnegative();
const Part = z.number().min(0).max(1);
const Sentiment = z.number().min(-1).max(1).meta({ description: 'From -1 (negative) to 1 (positive).' });

const TopicJson = z.object({
  id: z.string(),
  kind: z.enum(TOPIC_KINDS),
  label: z.string().meta({ description: 'Its name for people.' }),
});

const MentionJson = z.object({
  text: z.string(),
  platform: z.string(),
  author: z.string().optional(),
  url: z.string().optional(),
  at: Time.optional(),
  engagement: Count.optional().meta({ description: 'Likes, votes, reposts and replies together.' }),
  isFirst: z.literal(true).optional().meta({ description: 'The first sighting.' }),
});

/** One alert as machines get it: the body of webhooks and of SNS messages. Unknown fields are to be ignored. */
export const AlertJson = z.object({
  schemaVersion: z.literal(ALERT_SCHEMA_VERSION),
  type: z.literal('alert'),
  id: z.string().meta({ description: 'The same whenever the alert is delivered again.' }),
  isTest: z.literal(true).optional().meta({ description: 'Somebody tries the channel: nothing happened.' }),
  rule: z.enum(RULES),
  stage: z
    .enum(STAGES)
    .meta({ description: 'An episode opens, may grow (told again only when much bigger), and closes.' }),
  severity: z.enum(SEVERITIES),
  episode: z.string().meta({ description: 'Shared by the alerts of one episode.' }),
  startedAt: Time,
  raisedAt: Time,
  topic: TopicJson.optional().meta({ description: 'What it is about; absent where that is a source.' }),
  source: z.object({ id: z.string(), title: z.string() }).optional(),
  together: z
    .array(TopicJson)
    .meta({ description: 'Topics that rose with it because the same mentions speak of them.' }),
  cause: z
    .object({
      story: TopicJson,
      title: z.string(),
      share: Part.meta({ description: 'The part of the mentions that tell the story.' }),
      first: z.object({ at: Time.optional(), platform: z.string(), url: z.string().optional() }).optional(),
    })
    .optional()
    .meta({ description: 'The one story that most of the mentions tell.' }),
  numbers: z.object({
    spanMinutes: Count.meta({ description: 'What was judged is this long.' }),
    observed: Count,
    expected: Count.meta({ description: 'What is usual in such a span.' }),
    score: Part.meta({ description: 'Above one half is beyond the line.' }),
    authors: Count.optional(),
  }),
  told: z
    .object({ spanMinutes: Count, observed: Count })
    .optional()
    .meta({ description: 'What the alert before it said.' }),
  summary: z.string().meta({ description: 'The sentence a person reads first.' }),
  reason: z.string(),
  evidence: z.object({
    sparkline: z
      .object({ from: Time, stepMinutes: Count, counts: z.array(Count), expected: Count.optional() })
      .optional(),
    mentions: z.array(MentionJson),
    terms: z.array(z.string()).meta({ description: 'Words and phrases that rose with it.' }),
    platforms: z.record(z.string(), Count).meta({ description: 'Mentions by platform.' }),
    sentiment: z.object({ now: Sentiment, usual: Sentiment.optional() }).optional(),
  }),
  course: z
    .object({
      endedAt: Time,
      peak: Count,
      peakAt: Time,
      peakSpanMinutes: Count,
      total: Count,
      sentiment: Sentiment,
    })
    .optional()
    .meta({ description: 'How it went in all; when it is closed.' }),
  link: z.string().optional().meta({ description: 'The dashboard at that moment.' }),
});
export type AlertJson = z.infer<typeof AlertJson>;

/** What quiet hours held back, as one message. */
const DigestJson = z.object({
  schemaVersion: z.literal(ALERT_SCHEMA_VERSION),
  type: z.literal('digest'),
  id: z.string(),
  heldUntil: Time.meta({ description: 'When the quiet hours ended.' }),
  summary: z.string(),
  alerts: z.array(AlertJson).meta({ description: 'In the order in which they were raised.' }),
});

export const NoticeJson = z.discriminatedUnion('type', [AlertJson, DigestJson]);
export type NoticeJson = z.infer<typeof NoticeJson>;

export function toNoticeJson(notice: Notice, context: ViewContext): NoticeJson {
  if (notice.kind === 'alert') return toAlertJson(notice.alert, context);
  const { heldUntil, alerts } = notice.digest;
  return {
    schemaVersion: ALERT_SCHEMA_VERSION,
    type: 'digest',
    id: idOf(notice),
    heldUntil: new Date(heldUntil).toISOString(),
    summary: `${alerts.length} alerts were held back in quiet hours.`,
    alerts: alerts.map((alert) => toAlertJson(alert, context)),
  };
}

const MAX_COUNTS = 400;

/** Fields that are absent are undefined here, and so are left out of the text. */
function toAlertJson(alert: Alert, context: ViewContext): AlertJson {
  const { subject, evidence, numbers, cause, course, told } = alert;
  const topic = (id: TopicId) => ({ id, kind: kindOf(id) ?? 'phrase', label: cleanLine(context.labelOf(id), 200) });
  const { headline, why } = viewAlert(alert, context);
  return {
    schemaVersion: ALERT_SCHEMA_VERSION,
    type: 'alert',
    id: alert.id,
    isTest: context.isTest === true ? true : undefined,
    rule: alert.rule,
    stage: alert.stage,
    severity: alert.severity,
    episode: alert.episode,
    startedAt: isoOf(alert.startedAt) ?? NEVER,
    raisedAt: isoOf(alert.raisedAt) ?? NEVER,
    topic: subject.kind === 'topic' ? topic(subject.topic) : undefined,
    source: subject.kind === 'source' ? { id: subject.source, title: cleanLine(subject.title, 200) } : undefined,
    together: alert.together.slice(0, 20).map(topic),
    // A story is called by what it tells.
    cause: cause && { ...toCauseJson(cause), story: { ...topic(cause.story), label: cause.title } },
    numbers: {
      spanMinutes: count(numbers.spanMinutes),
      observed: count(numbers.observed),
      expected: count(numbers.expected),
      score: bounded(numbers.score, 0, 1),
      authors: maybe(numbers.authors, count),
    },
    told: told && { spanMinutes: count(told.spanMinutes), observed: count(told.observed) },
    summary: `${headline}.${why === '' ? '' : ` ${why}`}`,
    reason: cleanLine(alert.reason, 500),
    evidence: toEvidenceJson(evidence),
    course: course && {
      endedAt: isoOf(course.endedAt) ?? NEVER,
      peak: count(course.peak),
      peakAt: isoOf(course.peakAt) ?? NEVER,
      peakSpanMinutes: count(course.peakSpanMinutes),
      total: count(course.total),
      sentiment: bounded(course.sentiment, -1, 1),
    },
    link: safeUrl(evidence.link),
  };
}

function toCauseJson({ title, share, first }: Cause) {
  return {
    title: cleanLine(title, 300),
    share: bounded(share, 0, 1),
    first: first && { at: isoOf(first.at), platform: cleanLine(first.platform, 60), url: safeUrl(first.url) },
  };
}

function toEvidenceJson({
  sparkline,
  mentions,
  terms,
  platforms,
  sentiment,
}: Alert['evidence']): AlertJson['evidence'] {
  return {
    sparkline: sparkline && toSparklineJson(sparkline),
    mentions: mentions.slice(0, 10).map(({ text, platform, author, url, at, engagement, isFirst = false }) => ({
      text: cleanLine(text, 500),
      platform: cleanLine(platform, 60),
      author: maybe(author, (name) => cleanLine(name, 100)),
      url: safeUrl(url),
      at: isoOf(at),
      engagement: maybe(engagement, count),
      isFirst: isFirst ? true : undefined,
    })),
    terms: terms.slice(0, 20).map((term) => cleanLine(term, 80)),
    platforms: Object.fromEntries(
      Object.entries(platforms)
        .slice(0, 20)
        .map(([name, number]) => [cleanLine(name, 60), count(number)]),
    ),
    sentiment: sentiment && {
      now: bounded(sentiment.now, -1, 1),
      usual: maybe(sentiment.usual, (usual) => bounded(usual, -1, 1)),
    },
  };
}

function toSparklineJson({ from, stepMinutes, counts, expected }: Sparkline) {
  const shown = counts.slice(-MAX_COUNTS);
  return {
    from: isoOf(from + (counts.length - shown.length) * stepMinutes * MINUTE_MS) ?? NEVER,
    stepMinutes: count(stepMinutes),
    counts: shown.map(count),
    expected: maybe(expected, count),
  };
}

function maybe<T, U>(value: T | undefined, to: (value: T) => U): U | undefined {
  return value === undefined ? undefined : to(value);
}

const NEVER = '1970-01-01T00:00:00.000Z';

function isoOf(at: number): string | undefined {
  return Number.isFinite(at) && Math.abs(at) < 2.5e14 ? new Date(at).toISOString() : undefined;
}

function count(value: number): number {
  return Number.isFinite(value) ? Math.max(0, Math.round(value * 100) / 100) : 0;
}

function bounded(value: number, low: number, high: number): number {
  return Number.isFinite(value) ? Math.round(Math.min(high, Math.max(low, value)) * 1_000) / 1_000 : 0;
}
