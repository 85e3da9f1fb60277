import { describe, expect, test } from 'vitest';
import type { Alert } from '../../../../../lambdas/domain/alerting/alert.ts';
import { beginWatching } from '../../../../../lambdas/domain/alerting/episode.ts';
import { withFindings } from '../../../../../lambdas/domain/alerting/episodes.ts';
import type { Delivery } from '../../../../../lambdas/ports/delivery.ts';
import { createTestTable } from '../../../../engines/tables.ts';
import {
  ALERTS_OF_EVERY_KIND,
  anAlertWith,
  CLOSED,
  DROP,
  GROWN,
  HOSTILE,
  labelOf,
  SILENCE,
  SPIKE,
  STARTED_AT,
} from '../../../../factories/alerts-of-every-kind.ts';
import { createTestClock } from '../../../../factories/pipeline.ts';
import { alertListOf, alertListOn, putAlerts } from '../../../../factories/stored-alerts.ts';
import { createTestApi } from '../test-api.ts';

async function apiWith(alerts: readonly Alert[], deliveries: Readonly<Record<string, Delivery>> = {}) {
  const { table } = await createTestTable();
  await putAlerts(table, alerts, deliveries);
  const clock = createTestClock(STARTED_AT + 10 * 3_600_000);
  return createTestApi({ change: { alerts: alertListOn(table), clock, labelOf } });
}

const idsIn = (body: { readonly items: readonly { readonly id: string }[] }) => body.items.map(({ id }) => id);

describe('/v1/alerts', () => {
  test('says of an alert what, how much, why and who was told', async () => {
    const at = STARTED_AT + 60_000;
    const api = await apiWith([SPIKE], {
      chat: { kind: 'delivered', at, attempts: 1, digest: 'digest' },
      mail: { kind: 'deferred', at, attempts: 0, until: at + 60_000 },
      hook: { kind: 'failed', at, attempts: 2, reason: 'status 500', isFinal: false },
      gone: { kind: 'failed', at, attempts: 9, reason: 'status 410', isFinal: true },
    });
    const { status, body } = await api.get('/v1/alerts');
    expect(status).toBe(200);
    const iso = '2026-11-21T10:06:00.000Z';
    expect(body.items).toEqual([
      {
        ...{ id: SPIKE.id, episode: SPIKE.episode, stage: 'opened', rule: 'spike', severity: 'high' },
        topic: { id: 'work:the-shining', kind: 'work', label: 'The Shining' },
        together: [
          { id: 'theme:on-set-conditions', kind: 'theme', label: 'Conditions on set' },
          { id: 'person:shelley-duvall', kind: 'person', label: 'Shelley Duvall' },
        ],
        cause: {
          story: { id: 'story:door-scene', kind: 'story', label: SPIKE.cause?.title },
          share: 0.71,
          firstSighting: { at: '2026-11-21T09:59:00.000Z', platform: 'reddit', url: SPIKE.cause?.first?.url },
        },
        startedAt: '2026-11-21T10:05:00.000Z',
        raisedAt: '2026-11-21T10:10:00.000Z',
        ...{ spanMinutes: 15, observed: 48, expected: 6.4, score: 0.93, authors: 31, sentiment: 0.42 },
        reason: SPIKE.reason,
        summary: 'The Shining is spiking: 7.5x the usual. 48 mentions in 15 minutes by 31 authors, where 6 are usual.',
        evidence: {
          sparkline: { ...SPIKE.evidence.sparkline, from: expect.stringMatching(/^2026-11-21T04:35/) },
          mentions: SPIKE.evidence.mentions.map((mention) => ({ ...mention, at: new Date(mention.at).toISOString() })),
          terms: SPIKE.evidence.terms,
          platforms: { bluesky: 26, reddit: 17, 'variety.com': 5 },
          sentiment: { now: 0.42, usual: 0.18 },
          link: SPIKE.evidence.link,
        },
        deliveries: {
          chat: { status: 'delivered', at: iso, attempts: 1, digest: 'digest' },
          mail: { status: 'deferred', at: iso, attempts: 0, until: '2026-11-21T10:07:00.000Z' },
          hook: { status: 'retrying', at: iso, attempts: 2, reason: 'status 500' },
          gone: { status: 'failed', at: iso, attempts: 9, reason: 'status 410' },
        },
      },
    ]);
  });

  test('answers every kind of alert in the shape that it publishes', async () => {
    const { hostile: _hostile, ...kinds } = ALERTS_OF_EVERY_KIND;
    const alerts = Object.values(kinds).map((alert) => ({ ...alert, id: `${alert.id}|${alert.rule}` }));
    const api = await apiWith(alerts);
    const { body } = await api.get('/v1/alerts?limit=100');
    expect(new Set(idsIn(body))).toEqual(new Set(alerts.map(({ id }) => id)));
    const closed = body.items.find(({ stage }: { stage: string }) => stage === 'closed');
    expect(closed.course).toMatchObject({ peak: 412, peakSpanMinutes: 60, total: 1_930, sentiment: 0.37 });
    expect(body.items.find(({ rule }: { rule: string }) => rule === 'silence')).toMatchObject({
      source: { id: 'variety', title: 'Variety' },
      summary: expect.stringContaining('Variety has fallen silent. Nothing new for 2 days'),
    });
  });

  const filtered = apiWith([SPIKE, GROWN, CLOSED, DROP, SILENCE]);
  test.each([
    ['topic=work:the-shining', [GROWN, CLOSED, SPIKE, DROP]],
    ['topic=person:shelley-duvall', [GROWN, CLOSED, SPIKE]],
    ['topic=story:door-scene', [GROWN, CLOSED, SPIKE]],
    ['topic=work:alien', []],
    ['rule=drop', [DROP]],
    ['stage=opened', [SPIKE, DROP, SILENCE]],
    ['severity=low', [GROWN, CLOSED, SPIKE, DROP, SILENCE]],
    ['severity=medium', [GROWN, CLOSED, SPIKE]],
    ['severity=high&stage=closed&rule=spike', [CLOSED]],
  ])('?%s', async (query, expected) => {
    const { body } = await (await filtered).get(`/v1/alerts?${query}`);
    expect(idsIn(body).toSorted()).toEqual(expected.map(({ id }) => id).toSorted());
  });

  test('a cursor goes on behind its page, with a filter as well', async () => {
    const alerts = Array.from({ length: 9 }, (_, index) =>
      anAlertWith({ startedAt: STARTED_AT - index * 3_600_000, severity: index % 2 === 0 ? 'high' : 'low' }),
    );
    const api = await apiWith(alerts);
    const first = (await api.get('/v1/alerts?severity=high&limit=2')).body;
    const second = (await api.get(`/v1/alerts?severity=high&limit=2&cursor=${first.nextCursor}`)).body;
    expect([...idsIn(first), ...idsIn(second)]).toEqual([0, 2, 4, 6].map((index) => alerts[index]?.id));
  });

  test('every fault of a request is named', async () => {
    const api = await createTestApi({ change: { alerts: alertListOf([]) } });
    const { status, body } = await api.get('/v1/alerts?topic=x&rule=y&stage=z&severity=urgent&kind=work&limit=0');
    expect(status).toBe(400);
    const named = body.errors.map(({ name }: { name: string }) => name).toSorted();
    expect(named).toEqual(['kind', 'limit', 'rule', 'severity', 'stage', 'topic']);
  });

  test('no text is too long and no number too odd for it', async () => {
    const evidence = {
      ...HOSTILE.evidence,
      mentions: HOSTILE.evidence.mentions.map((mention) => ({ ...mention, at: STARTED_AT })),
      sentiment: { now: -1 },
      sparkline: { from: 0, stepMinutes: 5, counts: [0, 3, 2] },
    };
    const api = await createTestApi({ change: { alerts: alertListOf([{ ...HOSTILE, evidence }]) } });
    const { status, body } = await api.get('/v1/alerts');
    expect(status).toBe(200);
    expect(body.items[0].summary.length).toBeLessThan(1_000);
  });
});

test('a topic tells of the episode that it is in, and of none when that is over', async () => {
  const { to, ...verdict } = {
    isBeyond: true,
    score: 0.9,
    observed: 48,
    expected: 6,
    from: STARTED_AT,
    reason: 'x',
    to: STARTED_AT + 900_000,
  };
  const finding = { topic: 'work:the-shining', rule: 'spike', verdict: { ...verdict, to } } as const;
  const episodes = withFindings(beginWatching(0), [finding], to);
  const read = async () => ({ episodes, revision: '1' });
  const api = await createTestApi({ change: { episodes: { read } } });
  const { body } = await api.get('/v1/topics/work:the-shining');
  expect(body.openEpisode).toBe(episodes.episodes[0]?.id);
  const { body: calm } = await (await createTestApi()).get('/v1/topics/work:the-shining');
  expect(calm).not.toHaveProperty('openEpisode');
});
