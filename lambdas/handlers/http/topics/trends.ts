import * as z from 'zod';
import { readTrends } from '../../../app/reading/read-trends.ts';
import { kindOf } from '../../../domain/topic.ts';
import { LEADERBOARD_SIZE } from '../../../domain/trend.ts';
import type { ApiDeps } from '../deps.ts';
import { endpoint } from '../endpoint.ts';
import { KindParameter, limitParameter, NO_PARAMETERS, timeParameter, WindowParameter } from '../parameters.ts';
import { TrendsReply } from '../replies.ts';
import { cellsOf, isoTime, MEASURE_COLUMNS, viewMeasures, viewTopic } from '../views.ts';
import { namesFor } from './names.ts';

export function trendsEndpoint({ derived, labelOf, stories, clock }: ApiDeps) {
  return endpoint({
    path: '/v1/trends',
    summary: 'The topics with most behind-the-scenes mentions in a window.',
    params: NO_PARAMETERS,
    query: z.object({
      window: WindowParameter,
      kind: KindParameter,
      limit: limitParameter(LEADERBOARD_SIZE, 20),
      at: timeParameter('As of this moment; now unless told.'),
    }),
    reply: TrendsReply,
    csv: {
      columns: [
        ...['rank', 'topic', 'kind', 'label', ...MEASURE_COLUMNS, 'share', 'expected', 'unusualness', 'logLikelihood'],
        ...['from', 'to'],
      ],
      rowsOf: ({ items, from, to }) =>
        items.map(({ rank, topic: { id, kind, label }, share, expected, unusualness, logLikelihood, ...measures }) => ({
          ...{ rank, topic: id, kind, label, ...cellsOf(measures) },
          ...{ share, expected, unusualness, logLikelihood, from, to },
        })),
    },
    async answer({ query: { window, kind, limit, at } }) {
      const board = await readTrends(window, at, clock.now(), derived);
      const trends = board.trends.filter(({ topic }) => kind === undefined || kindOf(topic) === kind).slice(0, limit);
      const nameOf = await namesFor(
        trends.map(({ topic }) => topic),
        { labelOf, stories },
      );
      const items = trends.map((trend, index) => ({
        rank: index + 1,
        topic: viewTopic(trend.topic, nameOf),
        ...viewMeasures(trend),
        share: trend.share,
        ...(trend.expected === undefined ? {} : { expected: trend.expected }),
        ...(trend.unusualness === undefined ? {} : { unusualness: trend.unusualness }),
        ...(trend.logLikelihood === undefined ? {} : { logLikelihood: trend.logLikelihood }),
      }));
      const range = { from: isoTime(board.range.from), to: isoTime(board.range.to) };
      const total = viewMeasures(board.total);
      return { ok: { window, ...range, total, keptOut: { ...board.keptOut }, taggedBy: { ...board.taggedBy }, items } };
    },
  });
}
