import { beforeAll, describe, expect, test } from 'vitest';
import { BUCKET_MS, DAY_MS, HOUR_MS } from '../../../../../lambdas/domain/bucket.ts';
import { TREND_WINDOWS, WINDOWS } from '../../../../../lambdas/domain/window.ts';
import { aMention, NOON } from '../../../../factories/mentions.ts';
import { createTestApi, type TestApi } from '../test-api.ts';

const STEP_MS = { '5m': BUCKET_MS, '1h': HOUR_MS, '1d': DAY_MS } as const;

const TIMES = Array.from({ length: 90 }, (_, index) => NOON - Math.round((index / 90) ** 2 * 20 * DAY_MS));

let api: TestApi;
beforeAll(async () => {
  api = await createTestApi();
  await api.pipeline.tag(TIMES.map((at, index) => aMention({ at, topics: ['feud'], author: `author ${index % 4}` })));
  await api.pipeline.fold();
});

const countIn = (from: number, to: number) => TIMES.filter((at) => at >= from && at < to).length;
const pointsOf = (body: { points: { start: string; count: number }[] }) =>
  body.points.map(({ start, count }) => [start, count]);

describe('/v1/topics/{id}/series', () => {
  test.each([
    ['5m', '2026-08-04T00:00:00Z', '2026-08-04T10:05:00Z'],
    ['5m', '2026-07-30T22:03:00Z', '2026-08-02T01:02:03Z'],
    ['1h', '2026-07-20', '2026-08-04T11:00:00Z'],
    ['1h', '2026-08-03T23:59:59.999Z', '2026-08-04T00:00:00.001Z'],
    ['1d', '2026-07-01', '2026-08-05'],
    ['1d', '2026-07-15T12:00', '2026-07-15T12:01'],
  ] as const)(
    '%s points from %s to %s: one for each step, counts as on paper, silence included',
    async (step, from, to) => {
      const { status, body } = await api.get(`/v1/topics/theme:feud/series?step=${step}&from=${from}&to=${to}`);
      expect(status).toBe(200);
      const utc = (text: string) => Date.parse(text.includes('T') && !text.endsWith('Z') ? `${text}Z` : text);
      const first = Math.floor(utc(from) / STEP_MS[step]) * STEP_MS[step];
      const end = Math.ceil(utc(to) / STEP_MS[step]) * STEP_MS[step];
      const onPaper = Array.from({ length: (end - first) / STEP_MS[step] }, (_, index) => {
        const start = first + index * STEP_MS[step];
        return [new Date(start).toISOString(), countIn(start, start + STEP_MS[step])];
      });
      expect(pointsOf(body)).toEqual(onPaper);
      expect(body).toMatchObject({
        step,
        from: onPaper[0]?.[0],
        to: new Date(end).toISOString(),
        topic: { id: 'theme:feud' },
      });
    },
  );

  test.each([
    ['5m', 24 * 12],
    ['1h', 7 * 24],
    ['1d', 30],
  ])('unless told, %s points reach back %i steps from now', async (step, points) => {
    const { body } = await api.get(`/v1/topics/theme:feud/series?step=${step}`);
    expect(body.points).toHaveLength(points);
    expect(Date.parse(body.to)).toBeGreaterThan(NOON);
    expect(Date.parse(body.points.at(-1).start)).toBeLessThanOrEqual(NOON);
  });

  test('an hour is the unit unless told', async () => {
    expect((await api.get('/v1/topics/theme:feud/series')).body.step).toBe('1h');
  });

  test('authors of a day are counted once, however many hours they speak in', async () => {
    const { body } = await api.get('/v1/topics/theme:feud/series?step=1d&from=2026-08-04&to=2026-08-05');
    expect(body.points[0].count).toBeGreaterThan(4);
    expect(body.points[0].authors).toBe(4);
  });

  test('a silent topic, and one that nobody ever heard of, is a line of zeros', async () => {
    const { status, body } = await api.get(
      '/v1/topics/person:nobody/series?step=1h&from=2026-08-04T00:00Z&to=2026-08-04T03:00Z',
    );
    expect(status).toBe(200);
    expect(body.points).toHaveLength(3);
    expect(body.points[0]).toEqual({
      start: '2026-08-04T00:00:00.000Z',
      ...{
        count: 0,
        sentiment: { score: 0, positive: 0, negative: 0, neutral: 0, unknown: 0 },
        authors: 0,
        platforms: {},
      },
    });
  });

  test('ten thousand points are answered, more are refused with the way out', async () => {
    const most = await api.get('/v1/topics/theme:feud/series?step=1d&from=1990-01-01&to=2017-05-19');
    expect(most.body.points).toHaveLength(10_000);
    const tooMany = await api.get('/v1/topics/theme:feud/series?step=1d&from=1990-01-01&to=2017-05-20');
    expect(tooMany.status).toBe(400);
    expect(tooMany.body.errors).toEqual([
      { in: 'query', name: 'step', detail: expect.stringContaining('10001 points; 10000 is the most') },
    ]);
  });

  test.each([
    'from=2026-08-04T10:00Z&to=2026-08-04T09:00Z',
    'from=2026-08-04T10:04Z&to=2026-08-04T10:01Z&step=1d',
    'from=2026-08-04&to=2026-08-04',
    'from=2026-09-01',
  ])('%s ends before it starts', async (query) => {
    const { status, body } = await api.get(`/v1/topics/theme:feud/series?${query}`);
    expect(status).toBe(400);
    expect(body.errors).toEqual([{ in: 'query', name: 'from', detail: 'must be before `to`' }]);
  });
});

describe('/v1/topics/{id}', () => {
  test('has the totals of every window, up to now', async () => {
    const { status, body } = await api.get('/v1/topics/theme:feud');
    expect(status).toBe(200);
    const to = Date.parse('2026-08-04T10:05:00Z');
    for (const window of TREND_WINDOWS) {
      const from = to - WINDOWS[window].lengthMs;
      expect(body.windows[window]).toMatchObject({ from: new Date(from).toISOString(), count: countIn(from, to) });
    }
  });

  test('agrees with the trends', async () => {
    const { body } = await api.get('/v1/topics/theme:feud');
    for (const window of TREND_WINDOWS) {
      const [feud] = (await api.get(`/v1/trends?window=${window}`)).body.items;
      expect(body.windows[window]).toMatchObject({ count: feud.count, sentiment: feud.sentiment });
    }
  });

  test('what the catalog names exists before anybody has spoken of it', async () => {
    const { status, body } = await api.get('/v1/topics/work:the-shining');
    expect(status).toBe(200);
    expect(body).toMatchObject({ topic: { label: 'The Shining' }, windows: { '30d': { count: 0 } } });
  });

  test('what was last spoken of before the longest window still exists', async () => {
    const old = await createTestApi();
    await old.pipeline.tag([aMention({ at: NOON - 60 * DAY_MS, topics: ['forgotten'] })]);
    await old.pipeline.fold();
    expect((await old.get('/v1/topics/theme:forgotten')).status).toBe(200);
  });

  test('what nobody has spoken of is a 404', async () => {
    const { status, body } = await api.get('/v1/topics/hashtag:nobody');
    expect(status).toBe(404);
    expect(body).toMatchObject({
      status: 404,
      instance: '/v1/topics/hashtag:nobody',
      detail: 'Nobody has mentioned hashtag:nobody yet.',
    });
  });
});
