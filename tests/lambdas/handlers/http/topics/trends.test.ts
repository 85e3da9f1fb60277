import { beforeAll, describe, expect, test } from 'vitest';
import { BUCKET_MS, DAY_MS, HOUR_MS } from '../../../../../lambdas/domain/bucket.ts';
import type { Mention } from '../../../../../lambdas/domain/mention.ts';
import { TREND_WINDOWS, WINDOWS } from '../../../../../lambdas/domain/window.ts';
import { aMention, NOON } from '../../../../factories/mentions.ts';
import { createTestApi, type TestApi } from '../test-api.ts';

/** Mentions over six weeks, denser towards now; names repeat in a pattern that no window's border falls together with. */
const THEMES = ['improvisation', 'feud', 'injury', 'rewrite', 'deleted-scene'];
const MENTIONS = Array.from({ length: 240 }, (_, index) =>
  aMention({
    at: NOON - Math.round((index / 240) ** 3 * 42 * DAY_MS),
    topics: THEMES.filter((_, theme) => index % (theme + 2) === 0),
    author: `author ${index % 17}`,
    isRelevant: index % 11 !== 0,
  }),
);

let api: TestApi;
beforeAll(async () => {
  api = await createTestApi();
  await api.pipeline.tag(MENTIONS);
  await api.pipeline.fold();
});

/** What anybody would count on paper in [from, to). */
function countOnPaper(mentions: readonly Mention[], from: number, to: number) {
  const inRange = mentions.filter(
    ({ publishedAt = '' }) => Date.parse(publishedAt) >= from && Date.parse(publishedAt) < to,
  );
  const relevant = inRange.filter(({ text }) => !text.includes('irrelevant'));
  const counts = THEMES.map(
    (theme) => [`theme:${theme}`, relevant.filter(({ text }) => text.includes(`+${theme}`)).length] as const,
  );
  return {
    counts: Object.fromEntries(counts.filter(([, count]) => count > 0)),
    total: relevant.length,
    keptOut: inRange.length - relevant.length,
  };
}

function countsOf({ items }: { items: { topic: { id: string }; count: number }[] }) {
  return Object.fromEntries(items.map(({ topic, count }) => [topic.id, count]));
}

describe('/v1/trends', () => {
  test.each(TREND_WINDOWS)('counts in the last %s are those made on paper', async (window) => {
    const { status, body } = await api.get(`/v1/trends?window=${window}`);
    expect(status).toBe(200);
    const to = Date.parse('2026-08-04T10:05:00Z');
    const onPaper = countOnPaper(MENTIONS, to - WINDOWS[window].lengthMs, to);
    expect(countsOf(body)).toEqual(onPaper.counts);
    expect(body.total.count).toBe(onPaper.total);
    expect(body.keptOut).toEqual({ production: 0, band: 0, figurative: 0, other: onPaper.keptOut });
    expect(body).toMatchObject({
      window,
      from: new Date(to - WINDOWS[window].lengthMs).toISOString(),
      to: '2026-08-04T10:05:00.000Z',
    });
  });

  test('the window is 24h and the limit 20 unless told, most mentioned first, ranked from 1', async () => {
    const { body } = await api.get('/v1/trends');
    expect(body.window).toBe('24h');
    const counts = body.items.map(({ count }: { count: number }) => count);
    expect(counts).toEqual(counts.toSorted((left: number, right: number) => right - left));
    expect(body.items.map(({ rank }: { rank: number }) => rank)).toEqual([1, 2, 3, 4, 5]);
    expect(body.items[0]).toMatchObject({
      topic: { id: 'theme:improvisation', kind: 'theme', label: 'Improvisation' },
      platforms: { web: counts[0] },
    });
    expect(body.items[0].share).toBeCloseTo(counts[0] / body.total.count, 4);
  });

  test('a limit takes the first of the same list', async () => {
    const all = (await api.get('/v1/trends')).body.items;
    for (let limit = 1; limit <= 6; limit += 1) {
      expect((await api.get(`/v1/trends?limit=${limit}`)).body.items).toEqual(all.slice(0, limit));
    }
  });

  test('a kind leaves out the others', async () => {
    expect((await api.get('/v1/trends?kind=theme')).body.items).toHaveLength(5);
    expect((await api.get('/v1/trends?kind=work')).body.items).toEqual([]);
  });

  test('as of now says the same as no moment at all', async () => {
    for (const window of TREND_WINDOWS) {
      const now = new Date(NOON).toISOString();
      expect((await api.get(`/v1/trends?window=${window}&at=${now}`)).body).toEqual(
        (await api.get(`/v1/trends?window=${window}`)).body,
      );
    }
  });

  test.each([
    '2026-08-04T07:30:00Z',
    '2026-08-04T09:35:00%2B02:00',
    '2026-08-04T07:31:12',
    '2026-08-01',
    '2026-07-01T12:00:00.250Z',
  ])('as of %s the past is counted as it was', async (at) => {
    for (const window of TREND_WINDOWS) {
      const { body } = await api.get(`/v1/trends?window=${window}&at=${at}`);
      const text = decodeURIComponent(at);
      const moment = Date.parse(/T.*[Z+]/.test(text) || !text.includes('T') ? text : `${text}Z`);
      const to = Math.ceil(moment / BUCKET_MS) * BUCKET_MS;
      const onPaper = countOnPaper(MENTIONS, to - WINDOWS[window].lengthMs, to);
      expect(countsOf(body)).toEqual(onPaper.counts);
      expect([body.from, body.to].map(Date.parse)).toEqual([to - WINDOWS[window].lengthMs, to]);
    }
  });

  test('a bucket’s border belongs to the window that starts there, not to the one that ends there', async () => {
    const border = Date.parse('2026-03-01T12:00:00Z');
    const edge = await createTestApi();
    edge.clock.advance(border + 5 * HOUR_MS - edge.clock.now());
    await edge.pipeline.tag(
      [border - HOUR_MS - 1, border - HOUR_MS, border - 1, border].map((at, index) =>
        aMention({ at, topics: [`at-${index}`] }),
      ),
    );
    await edge.pipeline.fold();
    const topicsAt = async (at: number) =>
      Object.keys(countsOf((await edge.get(`/v1/trends?window=1h&at=${new Date(at).toISOString()}`)).body)).sort();
    expect(await topicsAt(border)).toEqual(['theme:at-1', 'theme:at-2']);
    expect(await topicsAt(border + 1)).toEqual(['theme:at-2', 'theme:at-3']);
    expect(await topicsAt(border - HOUR_MS)).toEqual(['theme:at-0']);
  });

  test('what was expected and how unusual that is can be checked by hand', async () => {
    const steady = await createTestApi();
    const hours = Array.from({ length: 24 }, (_, hour) =>
      aMention({ at: NOON - (hour + 1.5) * HOUR_MS, topics: ['feud'] }),
    );
    const burst = Array.from({ length: 9 }, () => aMention({ at: NOON - 60_000, topics: ['feud'] }));
    await steady.pipeline.tag([...hours, ...burst]);
    await steady.pipeline.fold();
    const [feud] = (await steady.get('/v1/trends?window=1h')).body.items;
    // The window starts at 09:05; what lies before is known since the bucket of 09:30 the day before: 23 h 35 min.
    const expected = 24 / (23 + 35 / 60);
    expect(feud).toMatchObject({ count: 9, expected: Math.round(expected * 100) / 100 });
    expect(feud.unusualness).toBeCloseTo((9 - expected) / Math.sqrt(expected), 2);
    expect((await steady.get('/v1/trends?window=30d')).body.items[0]).not.toHaveProperty('expected');
  });

  test('before anything was ever folded, and long before or after everything, there is nothing', async () => {
    const empty = await createTestApi();
    const { body } = await empty.get('/v1/trends');
    expect(body).toMatchObject({ items: [], total: { count: 0 } });
    for (const at of ['1970-01-01', '1999-12-31T23:59:59Z', '2199-12-31T23:59:59.999Z']) {
      expect((await api.get(`/v1/trends?window=30d&at=${at}`)).body).toMatchObject({ items: [], total: { count: 0 } });
    }
  });

  test('a fold that is a little late is read as it is, and says so; one that is later is made up for', async () => {
    const late = await createTestApi();
    await late.pipeline.tag([
      aMention({ at: NOON - HOUR_MS + BUCKET_MS, topics: ['feud'] }),
      aMention({ at: NOON, topics: ['feud'] }),
    ]);
    await late.pipeline.fold();
    late.clock.advance(10 * 60_000);
    const stale = await late.get('/v1/trends?window=1h');
    expect([stale.body.to, countsOf(stale.body)]).toEqual(['2026-08-04T10:05:00.000Z', { 'theme:feud': 2 }]);
    late.clock.advance(5 * 60_000);
    const fresh = await late.get('/v1/trends?window=1h');
    expect([fresh.body.to, countsOf(fresh.body)]).toEqual(['2026-08-04T10:20:00.000Z', { 'theme:feud': 1 }]);
  });
});

describe('phrases and hashtags that nobody configured', () => {
  test('are listed when they stand out, once and whole, with how far; their mentions and series are there', async () => {
    const fresh = await createTestApi();
    const said = (phrases: string[], author: string, at: number) =>
      aMention({ topics: ['feud'], phrases, author, at, seenAt: NOON });
    const usual = Array.from({ length: 120 }, (_, at) =>
      said(['whole_movie'], `fan ${at % 40}`, NOON - Math.floor(at / 15) * DAY_MS - (at % 15) * 60_000),
    );
    const news = ['deleted_wedding', 'deleted_wedding_scene', 'wedding_scene'];
    const planted = Array.from({ length: 12 }, (_, at) => said(news, `teller ${at}`, NOON - at * 30 * 60_000));
    const spam = Array.from({ length: 15 }, (_, at) => said(['cheap_tickets'], 'a shop', NOON - at * HOUR_MS));
    await fresh.pipeline.tag([...usual, ...planted, ...spam]);
    await fresh.pipeline.fold();

    const { body } = await fresh.get('/v1/trends?window=24h&kind=phrase');
    expect(body.items).toEqual([
      expect.objectContaining({
        rank: 1,
        topic: { id: 'phrase:deleted-wedding-scene', kind: 'phrase', label: 'deleted wedding scene' },
        count: 12,
        authors: 12,
        expected: 0,
        logLikelihood: expect.any(Number),
      }),
    ]);
    expect(body.items[0].logLikelihood).toBeGreaterThan(10.83);
    // The same as of then, added up from summaries.
    expect(
      (await fresh.get(`/v1/trends?window=24h&kind=phrase&at=${new Date(NOON).toISOString()}`)).body.items,
    ).toEqual(body.items);
    const { items } = (await fresh.get('/v1/topics/phrase:deleted-wedding-scene/mentions?limit=100')).body;
    expect(items.map(({ id }: Mention) => id)).toEqual(planted.map(({ id }) => id));
    const { points } = (await fresh.get('/v1/topics/phrase:deleted-wedding-scene/series?step=1d')).body;
    expect(points.reduce((sum: number, { count }: { count: number }) => sum + count, 0)).toBe(12);
  });
});
