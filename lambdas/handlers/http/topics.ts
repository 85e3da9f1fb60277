import * as z from 'zod';
import { readPoints, readTotals } from '../../app/read-series.ts';
import { ceilingOf, DAY_MS, SPAN_MS, startOf } from '../../domain/bucket.ts';
import { TREND_WINDOWS, windowAt } from '../../domain/window.ts';
import type { ApiDeps } from './deps.ts';
import { endpoint } from './endpoint.ts';
import {
  CursorParameter,
  limitParameter,
  NO_PARAMETERS,
  StepParameter,
  TimeParameter,
  TopicParameters,
  toCursor,
} from './parameters.ts';
import { badRequest } from './problem.ts';
import { MentionsReply, SeriesReply, TopicDetailReply } from './replies.ts';
import { isoTime, viewMeasures, viewSentiment, viewTopic } from './views.ts';

/** A series longer than this is refused: five-minute points for a month, hours for a year, days for a lifetime. */
const MOST_POINTS = 10_000;

const STEPS = {
  '5m': { span: 'bucket', usualMs: DAY_MS },
  '1h': { span: 'hour', usualMs: 7 * DAY_MS },
  '1d': { span: 'day', usualMs: 30 * DAY_MS },
} as const;

export function topicEndpoint({ derived, labelOf, isInCatalog, clock }: ApiDeps) {
  return endpoint({
    path: '/v1/topics/{id}',
    summary: 'One topic: its totals in every window, up to now.',
    params: TopicParameters,
    query: NO_PARAMETERS,
    reply: TopicDetailReply,
    problems: { 404: 'No catalog entry and no mention has this topic.' },
    async answer({ params: { id } }) {
      const now = clock.now();
      const windows = await Promise.all(
        TREND_WINDOWS.map(async (window) => {
          const range = windowAt(window, now);
          const totals = await readTotals(id, range, derived);
          const view = {
            from: isoTime(range.from),
            to: isoTime(range.to),
            count: totals.count,
            sentiment: viewSentiment(totals),
          };
          return [window, view] as const;
        }),
      );
      const isKnown =
        isInCatalog(id) || (await derived.readSeries(id, 'day', { from: 0, to: now + DAY_MS })).length > 0;
      if (!isKnown)
        return { problem: { status: 404, title: 'No such topic.', detail: `Nobody has mentioned ${id} yet.` } };
      return { ok: { topic: viewTopic(id, labelOf), windows: Object.fromEntries(windows) } };
    },
  });
}

export function seriesEndpoint({ derived, labelOf, clock }: ApiDeps) {
  return endpoint({
    path: '/v1/topics/{id}/series',
    summary: 'A topic over time, one point a step, silent steps included.',
    params: TopicParameters,
    query: z.strictObject({
      from: TimeParameter.optional().meta({ description: 'Start, ISO 8601; moved back to the start of its step.' }),
      to: TimeParameter.optional().meta({
        description: 'End, not included; moved on to the end of its step; now unless told.',
      }),
      step: StepParameter,
    }),
    reply: SeriesReply,
    async answer({ params: { id }, query }) {
      const { span, usualMs } = STEPS[query.step];
      const to = ceilingOf(span, query.to ?? clock.now());
      const from = startOf(span, query.from ?? to - usualMs);
      const points = (to - from) / SPAN_MS[span];
      if (points <= 0) return { problem: badRequest([{ in: 'query', name: 'from', detail: 'must be before `to`' }]) };
      if (points > MOST_POINTS) {
        const detail = `from ${isoTime(from)} to ${isoTime(to)} are ${points} points; ${MOST_POINTS} is the most: take a longer step or a shorter span`;
        return { problem: badRequest([{ in: 'query', name: 'step', detail }]) };
      }
      const series = await readPoints(id, span, { from, to }, derived);
      return {
        ok: {
          topic: viewTopic(id, labelOf),
          step: query.step,
          from: isoTime(from),
          to: isoTime(to),
          points: series.map(({ start, point }) => ({ start: isoTime(start), ...viewMeasures(point) })),
        },
      };
    },
  });
}

export function mentionsEndpoint({ mentions, labelOf }: ApiDeps) {
  return endpoint({
    path: '/v1/topics/{id}/mentions',
    summary: 'The mentions of a topic, newest first.',
    params: TopicParameters,
    query: z.strictObject({ cursor: CursorParameter, limit: limitParameter(100, 25) }),
    reply: MentionsReply,
    async answer({ params: { id }, query: { cursor, limit } }) {
      const page = await mentions.list(id, limit, cursor);
      if (page === undefined)
        return { problem: badRequest([{ in: 'query', name: 'cursor', detail: 'is no cursor of this list' }]) };
      const items = page.mentions.map((mention) => ({
        id: mention.id,
        ...(mention.title === undefined ? {} : { title: mention.title }),
        text: mention.text,
        ...(mention.url === undefined ? {} : { url: mention.url }),
        ...(mention.author === undefined ? {} : { author: mention.author }),
        platform: mention.platform,
        source: mention.source,
        eventAt: mention.eventAt,
        seenAt: mention.seenAt,
        tags: {
          ...mention.tags,
          topics: mention.tags.topics.map((topic) => ({ ...topic, matched: [...topic.matched] })),
        },
      }));
      const next = page.nextCursor === undefined ? {} : { nextCursor: toCursor(page.nextCursor) };
      return { ok: { topic: viewTopic(id, labelOf), items, ...next } };
    },
  });
}
