import * as z from 'zod';
import { readPoints } from '../../../app/reading/read-series.ts';
import { ceilingOf, DAY_MS, SPAN_MS, startOf } from '../../../domain/bucket.ts';
import type { ApiDeps } from '../deps.ts';
import { endpoint } from '../endpoint.ts';
import { StepParameter, TopicParameters, timeParameter } from '../parameters.ts';
import { badRequest } from '../problem.ts';
import { SeriesReply } from '../replies.ts';
import { cellsOf, isoTime, MEASURE_COLUMNS, viewMeasures, viewTopic } from '../views.ts';
import { namesFor } from './names.ts';

/** A series longer than this is refused: five-minute points for a month, hours for a year, days for a lifetime. */
const MOST_POINTS = 10_000;

const STEPS = {
  '5m': { span: 'bucket', usualMs: DAY_MS },
  '1h': { span: 'hour', usualMs: 7 * DAY_MS },
  '1d': { span: 'day', usualMs: 30 * DAY_MS },
} as const;

const FROM_AFTER_TO = 'must be before `to`';

const SeriesQuery = z
  .object({
    from: timeParameter(
      'Start; moved back to the start of its step. Unless told, `to` less a day (5m), a week (1h) or 30 days (1d).',
    ),
    to: timeParameter('End, not included; moved on to the end of its step. Unless told, now.'),
    step: StepParameter,
  })
  .refine(({ from, to }) => typeof from !== 'number' || typeof to !== 'number' || from < to, {
    error: FROM_AFTER_TO,
    path: ['from'],
    // Whatever else is wrong, so that every fault is told at once.
    when: () => true,
  });

export function seriesEndpoint({ derived, labelOf, stories, clock }: ApiDeps) {
  return endpoint({
    path: '/v1/topics/{id}/series',
    summary: 'A topic over time, one point a step, silent steps included.',
    params: TopicParameters,
    query: SeriesQuery,
    reply: SeriesReply,
    csv: {
      columns: ['start', ...MEASURE_COLUMNS],
      rowsOf: ({ points }) => points.map((point) => ({ start: point.start, ...cellsOf(point) })),
    },
    async answer({ params: { id }, query }) {
      const { span, usualMs } = STEPS[query.step];
      const to = ceilingOf(span, query.to ?? clock.now());
      const from = startOf(span, query.from ?? to - usualMs);
      const points = (to - from) / SPAN_MS[span];
      // Only when `to` is left to be now; two given times have been compared as they were given.
      if (points <= 0) return { problem: badRequest([{ in: 'query', name: 'from', detail: FROM_AFTER_TO }]) };
      if (points > MOST_POINTS) {
        const detail = `from ${isoTime(from)} to ${isoTime(to)} are ${points} points; ${MOST_POINTS} is the most: take a longer step or a shorter span`;
        return { problem: badRequest([{ in: 'query', name: 'step', detail }]) };
      }
      const series = await readPoints(id, span, { from, to }, derived);
      return {
        ok: {
          topic: viewTopic(id, await namesFor([id], { labelOf, stories })),
          step: query.step,
          from: isoTime(from),
          to: isoTime(to),
          points: series.map(({ start, point }) => ({ start: isoTime(start), ...viewMeasures(point) })),
        },
      };
    },
  });
}
