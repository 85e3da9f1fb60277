import { parse } from 'csv-parse/sync';
import { beforeAll, expect, test } from 'vitest';
import { HOUR_MS } from '../../../../lambdas/domain/bucket.ts';
import { aMention, NOON } from '../../../factories/mentions.ts';
import { createTestApi, type TestApi } from './test-api.ts';

const HOSTILE_LABEL = '=HYPERLINK("https://evil.example","cheap, \nreally")';

let api: TestApi;
beforeAll(async () => {
  const labelOf = (topic: string) => (topic === 'theme:feud' ? HOSTILE_LABEL : 'Ça alors');
  api = await createTestApi({ change: { labelOf } });
  await api.pipeline.tag(
    [0, 1, 5, 30, 31].map((hours) =>
      aMention({ at: NOON - hours * HOUR_MS, topics: hours % 2 === 0 ? ['feud'] : ['feud', 'injury'] }),
    ),
  );
  await api.pipeline.fold();
});

async function rowsOf(path: string): Promise<Record<string, string>[]> {
  const reply = await api.app.request(path);
  expect(reply.status).toBe(200);
  expect(reply.headers.get('content-type')).toBe('text/csv; charset=utf-8; header=present');
  // The bytes as they are: `text()` would drop the mark that Excel needs.
  const bytes = Buffer.from(await reply.arrayBuffer());
  expect(bytes.subarray(0, 3)).toEqual(Buffer.from([0xef, 0xbb, 0xbf]));
  return parse(bytes, { bom: true, columns: true });
}

test('trends as CSV say what the JSON says, line by line', async () => {
  const rows = await rowsOf('/v1/trends.csv?window=24h');
  const { items, from, to } = (await api.get('/v1/trends?window=24h')).body;
  expect(rows).toHaveLength(items.length);
  for (const [at, item] of items.entries()) {
    expect(rows[at]).toMatchObject({
      ...{ rank: String(item.rank), topic: item.topic.id, kind: item.topic.kind, from, to },
      ...{ count: String(item.count), authors: String(item.authors), score: String(item.sentiment.score) },
      ...{ share: String(item.share), expected: String(item.expected ?? ''), neutral: String(item.sentiment.neutral) },
    });
  }
  expect(rows.map(({ label }) => label)).toContain('Ça alors');
});

test('what a spreadsheet would take for a formula is text, and stays in one cell', async () => {
  const rows = await rowsOf('/v1/trends.csv');
  expect(rows[0]?.['label']).toBe(`'${HOSTILE_LABEL}`);
});

test('a series as CSV has the points of the JSON', async () => {
  const query = 'step=1h&from=2026-08-03T00:00Z&to=2026-08-04T12:00Z';
  const rows = await rowsOf(`/v1/topics/theme:feud/series.csv?${query}`);
  const { points } = (await api.get(`/v1/topics/theme:feud/series?${query}`)).body;
  expect(points).toHaveLength(36);
  expect(rows.map(({ start, count, score }) => ({ start, count: Number(count), score: Number(score) }))).toEqual(
    points.map(({ start, count, sentiment }: { start: string; count: number; sentiment: { score: number } }) => ({
      ...{ start, count, score: sentiment.score },
    })),
  );
});

test('nothing to tell is the line of names, and a fault is told as everywhere', async () => {
  expect(await rowsOf('/v1/trends.csv?kind=work')).toEqual([]);
  const { status, body } = await api.get('/v1/trends.csv?window=2h');
  expect(status).toBe(400);
  expect(body.errors).toHaveLength(1);
});
