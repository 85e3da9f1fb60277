import { beforeEach, describe, expect, test } from 'vitest';
import { createHostBudgets } from '../../../../lambdas/adapters/dynamodb/budget-store.ts';
import { createManners } from '../../../../lambdas/adapters/http/manners.ts';
import type { HostBudgets } from '../../../../lambdas/ports/host-budgets.ts';
import { createTestTable } from '../../../engines/tables.ts';

const START = Date.parse('2026-11-21T10:03:20Z');
const REDDIT = new URL('https://www.reddit.com/r/movies/new/.rss');
const GDELT = new URL('https://api.gdeltproject.org/api/v2/doc/doc');
const PAPER = new URL('https://feeds.paper.example/rss');

let now: number;
let slept: number[];
let budgets: HostBudgets;
beforeEach(async () => {
  now = START;
  slept = [];
  budgets = createHostBudgets((await createTestTable()).table);
});

function manners(over: HostBudgets = budgets) {
  return createManners({
    budgets: over,
    clock: { now: () => now },
    async sleep(ms, signal) {
      signal?.throwIfAborted();
      slept.push(ms);
      now += ms;
    },
  });
}

const admit = (url: URL, signal?: AbortSignal) => manners().admit(url, signal);

describe('a request', () => {
  test('is admitted as long as the host has a budget, and then told when its turn comes', async () => {
    expect(await admit(REDDIT)).toEqual({ ok: true });
    expect(await admit(REDDIT)).toEqual({
      ok: false,
      until: START + 60_000,
      message: 'reddit.com has had its share of requests; next turn at 10:05 UTC',
    });
    expect(slept).toEqual([]);
    now += 60_000;
    expect(await admit(REDDIT)).toEqual({ ok: true });
  });

  test('shares the budget with all hosts of the domain, and with other processes', async () => {
    const hosts = ['a', 'b', 'c', 'd', 'e'].map((name) => new URL(`https://${name}.tumblr.com/rss`));
    for (const url of hosts) expect(await admit(url)).toEqual({ ok: true });
    expect(await admit(new URL('https://f.tumblr.com/rss'))).toEqual({ ok: true });
    // The sixth had to wait for it.
    expect(slept).toEqual([4_000]);
    expect(await admit(new URL('https://api.tumblr.com/v2/tagged'))).toEqual({ ok: true });
    expect(slept).toEqual([4_000]);
  });

  test('waits where that is a matter of seconds', async () => {
    await admit(GDELT);
    now += 6_000;
    expect(await admit(GDELT)).toEqual({ ok: true });
    expect(slept).toEqual([4_000]);
  });

  test('does not wait for longer than a few seconds in all, however often somebody is quicker', async () => {
    let asked = 0;
    const contested: HostBudgets = {
      ...budgets,
      async take() {
        asked += 1;
        return { ok: false, until: now + 2_000 };
      },
    };
    expect(await manners(contested).admit(PAPER, undefined)).toMatchObject({ ok: false, until: now + 2_000 });
    expect(slept).toEqual([2_000, 2_000]);
    expect(asked).toBe(3);
  });

  test('does not wait once the poll has to end', async () => {
    await admit(GDELT);
    now += 6_000;
    expect(await admit(GDELT, AbortSignal.abort())).toEqual({
      ok: false,
      until: START + 10_000,
      message: 'gdeltproject.org has had its share of requests; next turn at 10:04 UTC',
    });
    expect(slept).toEqual([]);
  });

  test('stops waiting when the poll has to end meanwhile', async () => {
    const stop = new AbortController();
    await admit(GDELT);
    now += 6_000;
    const patient = createManners({
      budgets,
      clock: { now: () => now },
      async sleep(_ms, signal) {
        stop.abort();
        signal?.throwIfAborted();
      },
    });
    expect(await patient.admit(GDELT, stop.signal)).toMatchObject({ ok: false, until: START + 10_000 });
  });

  test.each(['http://127.0.0.1:8080/', 'http://localhost/feed', 'http://10.0.0.7/', 'http://[::1]/'])(
    'to %s, in the own network, is always admitted',
    async (address) => {
      const url = new URL(address);
      await manners().heed(url, 429, { 'retry-after': '600' });
      for (let time = 0; time < 30; time += 1) expect(await admit(url)).toEqual({ ok: true });
      expect(slept).toEqual([]);
    },
  );

  test('to a host that a test exempts is admitted too', async () => {
    const lenient = createManners({
      budgets,
      clock: { now: () => now },
      sleep: async () => undefined,
      isExempt: (hostname) => hostname === REDDIT.hostname,
    });
    for (let time = 0; time < 3; time += 1) expect(await lenient.admit(REDDIT, undefined)).toEqual({ ok: true });
  });
});

describe('a host is closed', () => {
  async function closedFor(url: URL, status: number, headers: Record<string, string>, seenFrom = url) {
    await manners().heed(url, status, headers);
    const admission = await admit(seenFrom);
    // What is a matter of seconds was waited for.
    return admission.ok ? slept.reduce((sum, ms) => sum + ms, 0) / 1000 : (admission.until - now) / 1000;
  }

  test.each([
    ['for as long as a 429 says', 429, { 'retry-after': '120' }, 120],
    ['until the moment that a 429 names', 429, { 'retry-after': 'Sat, 21 Nov 2026 10:05:20 GMT' }, 120],
    ['until the reset of a 429', 429, { 'x-ratelimit-reset': '90.4' }, 91],
    ['for a minute by a 429 without a word', 429, {}, 60],
    ['for an hour at most', 429, { 'retry-after': '86400' }, 3_600],
    ['by a 503 with a date', 503, { 'retry-after': '300' }, 300],
    ['by an empty limit, with seconds', 200, { 'x-ratelimit-remaining': '0.0', 'x-ratelimit-reset': '31' }, 31],
    [
      'by an empty limit, with a moment',
      200,
      { 'x-rate-limit-remaining': '0', 'x-rate-limit-reset': String(START / 1000 + 45) },
      45,
    ],
    [
      'by an empty limit, with a timestamp',
      200,
      { 'x-ratelimit-remaining': '0', 'x-ratelimit-reset': '2026-11-21T10:05:00.123456Z' },
      101,
    ],
    ['by an empty limit of a 304', 304, { 'ratelimit-remaining': '0', 'ratelimit-reset': '20' }, 20],
    ['by an empty limit, for an hour at most', 200, { 'ratelimit-remaining': '0', 'ratelimit-reset': '80000' }, 3_600],
  ])('%s', async (_name, status, headers: Record<string, string>, seconds) => {
    expect(await closedFor(new URL('https://www.paper.example/'), status, headers)).toBe(seconds);
  });

  test.each([
    ['by a 503 that says no more', 503, {}],
    ['by a 403', 403, { 'x-ratelimit-reset': '90' }],
    ['by a limit that is not used up', 200, { 'x-ratelimit-remaining': '1', 'x-ratelimit-reset': '90' }],
    ['by an empty limit without an end', 200, { 'x-ratelimit-remaining': '0' }],
    ['by a limit that is no number', 200, { 'x-ratelimit-remaining': 'none', 'x-ratelimit-reset': '90' }],
    ['by a reset that has passed', 200, { 'x-ratelimit-remaining': '0', 'x-ratelimit-reset': '2020-01-01T00:00:00Z' }],
  ])('not %s', async (_name, status, headers: Record<string, string>) => {
    expect(await closedFor(PAPER, status, headers)).toBe(0);
  });

  test('together with all hosts of a service that is known to be one', async () => {
    const neighbour = new URL('https://two.tumblr.com/rss');
    expect(await closedFor(new URL('https://one.tumblr.com/rss'), 429, { 'retry-after': '900' }, neighbour)).toBe(900);
  });

  test('by a tenant of its domain for no more than a minute', async () => {
    const neighbour = new URL('https://good.hosting.example/rss');
    const evil = new URL('https://evil.hosting.example/rss');
    expect(await closedFor(evil, 429, { 'retry-after': '86400' }, neighbour)).toBe(60);
  });

  test('in people’s words with the time of its next turn', async () => {
    await manners().heed(REDDIT, 429, { 'retry-after': '600' });
    expect(await admit(REDDIT)).toMatchObject({
      message: 'reddit.com has had its share of requests; next turn at 10:14 UTC',
    });
  });
});

describe('trouble with our own table', () => {
  const down: HostBudgets = {
    take: () => Promise.reject(new Error('DynamoDB is down')),
    block: () => Promise.reject(new Error('DynamoDB is down')),
  };

  test('is thrown as ours', async () => {
    const trouble = {
      code: 'STORE_FAILED',
      message:
        "Our table could not be asked whether it is reddit.com's turn, so it was not read; it will be tried again: DynamoDB is down",
    };
    await expect(manners(down).admit(REDDIT, undefined)).rejects.toMatchObject(trouble);
    await expect(manners(down).heed(REDDIT, 429, {})).rejects.toMatchObject(trouble);
  });

  test('does not matter where nothing is to be noted', async () => {
    await manners(down).heed(REDDIT, 200, {});
    await manners(down).heed(new URL('http://127.0.0.1/'), 429, {});
  });
});
