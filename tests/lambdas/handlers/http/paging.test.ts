import { describe, expect, test } from 'vitest';
import type { Alert } from '../../../../lambdas/domain/alerting/alert.ts';
import { DAY_MS, HOUR_MS } from '../../../../lambdas/domain/bucket.ts';
import { toCursor } from '../../../../lambdas/handlers/http/cursor.ts';
import { anAlertWith } from '../../../factories/alerts-of-every-kind.ts';
import { aBurst, plantWatch } from '../../../factories/bursts.ts';
import { aMention, NOON } from '../../../factories/mentions.ts';
import { createTestApi, type TestApi } from './test-api.ts';

/** Follows the cursors to the end; `between` happens after each page. */
async function readAll(
  api: TestApi,
  path: string,
  limit: number,
  between: (page: number) => Promise<void> = async () => {},
) {
  const ids: string[] = [];
  let cursor = '';
  for (let page = 1; ; page += 1) {
    const { status, body } = await api.get(`${path}?limit=${limit}${cursor}`);
    expect(status).toBe(200);
    expect(body.items.length).toBeLessThanOrEqual(limit);
    ids.push(...body.items.map(({ id }: { id: string }) => id));
    if (body.nextCursor === undefined) return { ids, pages: page };
    expect(body.items).toHaveLength(limit);
    cursor = `&cursor=${body.nextCursor}`;
    await between(page);
  }
}

describe('/v1/topics/{id}/mentions', () => {
  const path = '/v1/topics/theme:feud/mentions';

  test('pages of any size hold every mention once, newest first', async () => {
    const api = await createTestApi();
    // Four to a moment, so that pages break inside one moment too.
    const mentions = Array.from({ length: 25 }, (_, index) =>
      aMention({ at: NOON - Math.floor(index / 4) * HOUR_MS, topics: ['feud'] }),
    );
    await api.pipeline.tag([
      ...mentions,
      aMention({ topics: ['injury'] }),
      aMention({ topics: ['feud'], isRelevant: false }),
    ]);
    const whole = await readAll(api, path, 100);
    expect(whole.pages).toBe(1);
    expect(new Set(whole.ids)).toEqual(new Set(mentions.map(({ id }) => id)));
    expect(whole.ids).toHaveLength(25);
    for (let limit = 1; limit <= 26; limit += 1) {
      expect(await readAll(api, path, limit)).toEqual({ ids: whole.ids, pages: Math.ceil(25 / limit) });
    }
  });

  test('what arrives while somebody reads on neither repeats nor hides anything', async () => {
    const api = await createTestApi();
    const mentions = Array.from({ length: 12 }, (_, index) =>
      aMention({ at: NOON - index * HOUR_MS, topics: ['feud'] }),
    );
    await api.pipeline.tag(mentions);
    const { ids } = await readAll(api, path, 3, async (page) => {
      // One newer than all, one older than all, and one that was there already.
      const late = [
        aMention({ at: NOON, topics: ['feud'] }),
        aMention({ at: NOON - (20 + page) * DAY_MS, topics: ['feud'] }),
      ];
      await api.pipeline.tag([...late, ...mentions.slice(0, 2)]);
    });
    expect(ids).toHaveLength(new Set(ids).size);
    expect(ids.slice(0, 12)).toEqual(mentions.map(({ id }) => id));
  });

  test('a mention has what was published, when it counts, and its tags', async () => {
    const api = await createTestApi();
    const mention = {
      ...aMention({ topics: ['feud'], author: 'Ann', seenAt: NOON + 60_000 }),
      title: 'A title',
      url: 'https://example.org/1',
      engagement: { likes: 12, replies: 0 },
    };
    await api.pipeline.tag([mention]);
    const { nativeId: _nativeId, publishedAt: _publishedAt, ...published } = mention;
    expect((await api.get(path)).body).toEqual({
      schemaVersion: 1,
      topic: { id: 'theme:feud', kind: 'theme', label: expect.any(String) },
      items: [
        {
          ...published,
          eventAt: '2026-08-04T10:02:30.000Z',
          tags: {
            ...{ sense: 'production', confidence: 1, evidence: [], relevant: true, language: 'en', taggedBy: 'test' },
            sentiment: { label: 'neutral', score: 0, words: [] },
            topics: [{ id: 'theme:feud', kind: 'theme', label: 'feud', matched: ['+feud'] }],
          },
        },
      ],
    });
  });

  test('a topic of nobody has an empty list', async () => {
    const api = await createTestApi();
    expect((await api.get('/v1/topics/person:nobody/mentions')).body.items).toEqual([]);
  });
});

function anAlert(index: number, startedAt: number): Alert {
  return anAlertWith({ startedAt, subject: { kind: 'topic', topic: `theme:topic-${index}` } });
}

describe('/v1/alerts', () => {
  test('pages of any size hold every alert of the last year once, newest first, across silent months', async () => {
    const api = await createTestApi();
    const alerts = Array.from({ length: 14 }, (_, index) => anAlert(index, NOON - index * 27 * DAY_MS));
    for (const alert of alerts.toReversed()) await api.pipeline.alerts.store(alert);
    const twins = [anAlert(50, NOON - 27 * DAY_MS), anAlert(51, NOON - 27 * DAY_MS)];
    for (const alert of twins) await api.pipeline.alerts.store(alert);
    const whole = await readAll(api, '/v1/alerts', 100);
    expect(new Set(whole.ids)).toEqual(new Set([...alerts, ...twins].map(({ id }) => id)));
    for (let limit = 1; limit <= 17; limit += 1) {
      expect((await readAll(api, '/v1/alerts', limit)).ids).toEqual(whole.ids);
    }
  });

  test('a real spike, through tag and fold, is listed', async () => {
    const api = await createTestApi();
    await plantWatch(api.pipeline, { topic: 'theme:feud', perHour: 1 });
    await api.pipeline.tag(aBurst({ at: NOON, count: 20, topics: ['feud'] }));
    await api.pipeline.fold();
    const { body } = await api.get('/v1/alerts');
    expect(body.items).toMatchObject([
      { topic: { id: 'theme:feud' }, rule: 'spike', observed: 20, authors: 20, deliveries: {} },
    ]);
  });
});

describe('a cursor that is none of this list', async () => {
  const api = await createTestApi();
  await api.pipeline.tag([1, 2, 3].map(() => aMention({ topics: ['feud', 'injury'] })));
  for (const index of [1, 2, 3]) await api.pipeline.alerts.store(anAlert(index, NOON));
  const ofFeud = (await api.get('/v1/topics/theme:feud/mentions?limit=1')).body.nextCursor;
  const ofInjury = (await api.get('/v1/topics/theme:injury/mentions?limit=1')).body.nextCursor;
  const ofAlerts = (await api.get('/v1/alerts?limit=1')).body.nextCursor;

  test.each<[string, string]>([
    ['empty', ''],
    ['not even text', '%00%ff'],
    ['made up', 'AAAA'],
    ['what an older version gave out', Buffer.from('M#2026-08-04T10:02:30.000Z#x').toString('base64url')],
    ['cut short', ofFeud.slice(0, -1)],
    ['with something behind', `${ofFeud}A`],
    ['with one letter changed', ofFeud.replace(/.$/, (last: string) => (last === 'A' ? 'B' : 'A'))],
    ['of another topic', ofInjury],
    ['of another list', ofAlerts],
    ['very long', 'A'.repeat(10_000)],
  ])('%s', async (_, cursor) => {
    const { status, body } = await api.get(`/v1/topics/theme:feud/mentions?cursor=${cursor}`);
    expect(status).toBe(400);
    expect(body.errors).toMatchObject([{ in: 'query', name: 'cursor' }]);
    const alerts = await api.get(`/v1/alerts?cursor=${cursor === ofAlerts ? ofFeud : cursor}`);
    expect(alerts.status).toBe(400);
  });

  test('even one that knows how we seal them reads nothing but its list', async () => {
    const forged = ['H#2026', 'M#', 'M#~~~', 'M#\u0000', 'EPISODE', ''].map((position) =>
      toCursor({ list: 'mentions of theme:feud', position }),
    );
    for (const cursor of forged) {
      const { status, body } = await api.get(`/v1/topics/theme:feud/mentions?cursor=${cursor}`);
      expect([200, 400]).toContain(status);
      if (status === 200) expect(body.items.length).toBeLessThanOrEqual(3);
    }
    for (const position of ['2026-08-04', '2026-08-04T10:02:30.000Z#', '', '~']) {
      expect([200, 400]).toContain(
        (await api.get(`/v1/alerts?cursor=${toCursor({ list: 'alerts', position })}`)).status,
      );
    }
  });
});
