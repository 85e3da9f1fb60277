import { expect, test } from 'vitest';
import { DAY_MS, HOUR_MS } from '../../../../lambdas/domain/bucket.ts';
import { countReads, type Reads } from '../../../engines/count-reads.ts';
import { aMention, NOON } from '../../../factories/mentions.ts';
import { createTestApi } from './test-api.ts';

const ASKED = [
  '/',
  '/v1/trends?window=1h',
  '/v1/trends?window=30d&limit=100',
  '/v1/trends?window=1h&at=2026-08-04T08:00:00Z',
  '/v1/trends?window=30d&at=2026-08-04T08:00:00Z',
  '/v1/topics/theme:feud',
  '/v1/topics/theme:feud/series?step=5m',
  '/v1/topics/theme:feud/series?step=1h&from=2026-07-01',
  '/v1/topics/theme:feud/series?step=1d&from=2020-01-01',
  '/v1/topics/theme:feud/mentions?limit=10',
  '/v1/alerts',
  '/v1/alerts?severity=high',
  '/alerts',
  '/topics/theme:feud',
  '/alerts.rss',
  '/alerts.json',
  '/v1/sources',
  '/v1/health',
] as const;

/** What every path reads when `each` mentions speak of one topic in each of the same twenty buckets. */
async function readsWith(each: number): Promise<Record<string, Reads>> {
  const api = await createTestApi();
  const times = Array.from({ length: 20 }, (_, index) => NOON - (index < 10 ? index * HOUR_MS : index * DAY_MS));
  await api.pipeline.tag(
    times.flatMap((at) =>
      Array.from({ length: each }, (_, index) => aMention({ at, topics: ['feud'], author: `author ${index}` })),
    ),
  );
  await api.pipeline.fold();
  const reads = countReads(api.client);
  const counted: Record<string, Reads> = {};
  for (const path of ASKED) {
    reads.take();
    expect((await api.app.request(path)).status).toBe(200);
    counted[path] = reads.take();
  }
  return counted;
}

test('fifty times as many mentions cost no request and no item more to read', async () => {
  const few = await readsWith(2);
  const many = await readsWith(100);
  const page = '/v1/topics/theme:feud/mentions?limit=10';
  expect(many).toEqual(few);
  // A page: its listings, the one behind it that says there is more, and the mentions themselves.
  expect(few[page]).toEqual({ requests: 2, items: 10 + 2 + 10 });
  expect(few['/v1/trends?window=1h']).toEqual({ requests: 1, items: 1 });
  expect(Math.max(...Object.values(few).map(({ requests }) => requests))).toBeLessThan(40);
}, 240_000);
