import { afterEach, beforeEach, describe, expect, inject, test } from 'vitest';
import { createAlertStore } from '../../../../lambdas/adapters/dynamodb/alert-store.ts';
import { createSourceStore } from '../../../../lambdas/adapters/dynamodb/source-store.ts';
import { createMentionQueue } from '../../../../lambdas/adapters/sqs/queues.ts';
import { pollSource } from '../../../../lambdas/app/polling/poll-source.ts';
import { DAY_MS } from '../../../../lambdas/domain/bucket.ts';
import type { Mention } from '../../../../lambdas/domain/mention.ts';
import type { SourceState } from '../../../../lambdas/domain/source.ts';
import { OffcameraError } from '../../../../lambdas/errors.ts';
import type { AlertStore } from '../../../../lambdas/ports/alert-store.ts';
import type { FeedAdapter, PollContext, PollOutcome } from '../../../../lambdas/ports/feed-adapter.ts';
import type { SourceStore } from '../../../../lambdas/ports/source-store.ts';
import { type Fault, type FaultyProxy, startFaultyProxy } from '../../../engines/faulty-proxy.ts';
import { createTestQueue, type TestQueue } from '../../../engines/queues.ts';
import { createTestSqs, createTestTable } from '../../../engines/tables.ts';
import { aMention, NOON } from '../../../factories/mentions.ts';
import { createTestClock, RETENTION_DAYS, SILENT_LOG } from '../../../factories/pipeline.ts';

const MINUTE_MS = 60_000;
const POLL_TIMEOUT_MS = 45_000;
const LEASE_MS = POLL_TIMEOUT_MS + 30_000;

describe('polling a source', () => {
  let sources: SourceStore;
  let alerts: AlertStore;
  let queue: TestQueue;
  let clock: ReturnType<typeof createTestClock>;
  let proxy: FaultyProxy;
  let faults: Fault[];
  /** What the publisher answers, in order; the last answer stays. */
  let answers: (PollOutcome | FeedAdapter['poll'])[];
  let asked: PollContext[];

  beforeEach(async () => {
    const [{ table }, testQueue] = await Promise.all([createTestTable(), createTestQueue()]);
    queue = testQueue;
    sources = createSourceStore(table);
    alerts = createAlertStore(table, RETENTION_DAYS);
    clock = createTestClock();
    faults = [];
    asked = [];
    proxy = await startFaultyProxy(inject('queueEngine'), () => faults.shift() ?? 'none');
    await sources.sync([{ id: 'one', kind: 'feed', params: {} }], clock.now());
  });
  afterEach(() => proxy.stop());

  const adapter: FeedAdapter = {
    async poll(source, context) {
      asked.push(context);
      const [answer = expect.unreachable('nobody was to be asked'), ...later] = answers;
      if (later.length > 0) answers = later;
      return typeof answer === 'function' ? answer(source, context) : answer;
    },
  };

  function run(jobId: string, { pollTimeoutMs = POLL_TIMEOUT_MS, retentionDays = RETENTION_DAYS } = {}) {
    return pollSource(
      { sourceId: 'one', jobId },
      {
        sources,
        adapterFor: (kind) => (kind === 'feed' ? adapter : undefined),
        queue: createMentionQueue(createTestSqs(proxy.endpoint), queue.url),
        clock,
        log: SILENT_LOG,
        retentionDays,
        random: () => 0.5,
        alerts,
        pollTimeoutMs,
        leaseMs: pollTimeoutMs + 30_000,
      },
    );
  }

  /** What dispatch does first. */
  async function lease(jobId: string): Promise<void> {
    expect(await sources.lease({ sourceId: 'one', jobId }, clock.now(), clock.now() + 10 * MINUTE_MS)).toBe(true);
  }

  async function poll(jobId: string, options = {}) {
    await lease(jobId);
    return run(jobId, options);
  }

  async function state(): Promise<SourceState> {
    const [source] = await sources.list();
    return source ?? expect.unreachable('the source is gone');
  }

  async function queued(): Promise<string[]> {
    const bodies = (await queue.drain()).map(({ Body = '' }) => JSON.parse(Body) as { mentions: Mention[] });
    return bodies.flatMap(({ mentions }) => mentions.map(({ nativeId }) => nativeId));
  }

  const items = (ids: readonly string[], changes: Partial<PollOutcome & { kind: 'items' }> = {}): PollOutcome => ({
    kind: 'items',
    mentions: ids.map((id) => aMention({ id })),
    skipped: [],
    checkpoint: { etag: ids.join('+') },
    ...changes,
  });

  test('queues what is new and remembers where it got to', async () => {
    answers = [items(['a', 'b'], { skipped: ['entry 3 has no words'] }), items(['b', 'c'])];
    expect(await poll('job 1')).toEqual({ source: 'one', outcome: 'items', found: 2, queued: 2, tooOld: 0 });
    expect(await queued()).toEqual(['a', 'b']);
    expect(await state()).toMatchObject({
      checkpoint: { etag: 'a+b' },
      // Two in what counts as an hour at least: about one item a poll.
      nextPollAt: NOON + 30 * MINUTE_MS,
      health: {
        lastPollAt: NOON,
        lastSuccessAt: NOON,
        lastNewAt: NOON,
        failuresInARow: 0,
        mentionsQueued: 2,
        tooOld: 0,
        skipped: ['entry 3 has no words'],
      },
    });

    clock.advance(MINUTE_MS);
    expect(await poll('job 2')).toMatchObject({ found: 2, queued: 1 });
    expect(asked.map(({ checkpoint }) => checkpoint)).toEqual([undefined, { etag: 'a+b' }]);
    expect(await queued()).toEqual(['c']);
    expect((await state()).health).toMatchObject({ mentionsQueued: 3, skipped: [] });
  });

  test('does not send unchanged entries again, even after a poll that found the whole document unchanged', async () => {
    answers = [items(['a', 'b']), { kind: 'unchanged', checkpoint: { etag: 'same' } }, items(['a', 'b'])];
    for (const job of ['job 1', 'job 2', 'job 3']) {
      await poll(job);
      clock.advance(MINUTE_MS);
    }
    expect(await queued()).toEqual(['a', 'b']);
    expect((await state()).health).toMatchObject({
      lastSuccessAt: NOON + 2 * MINUTE_MS,
      lastNewAt: NOON,
      mentionsQueued: 2,
    });
  });

  test.each<Fault>(['die-before', 'die-after'])(
    'killed while it queues (%s), it has not advanced: the next poll sends everything',
    async (fault) => {
      answers = [items(['a']), items(['a', 'b', 'c'])];
      await poll('job 1');
      await queued();

      faults = [fault];
      clock.advance(MINUTE_MS);
      await expect(poll('job 2')).rejects.toThrow();
      expect(await state()).toMatchObject({ checkpoint: { etag: 'a' }, health: { mentionsQueued: 1 } });
      await queued();

      proxy.revive();
      clock.advance(LEASE_MS);
      expect(await poll('job 3')).toMatchObject({ queued: 2 });
      expect(await queued()).toEqual(['b', 'c']);
      expect(await state()).toMatchObject({ checkpoint: { etag: 'a+b+c' } });
    },
  );

  test('a batch of which SQS took only a part counts as not sent', async () => {
    const many = Array.from({ length: 40 }, (_, index) => ({
      ...aMention({ id: `${index}` }),
      text: 'x'.repeat(9_000),
    }));
    answers = [items([], { mentions: many, checkpoint: { etag: 'many' } })];
    faults = ['part'];
    await expect(poll('job 1')).rejects.toMatchObject({ code: 'QUEUE_REJECTED' });
    expect(await state()).not.toHaveProperty('checkpoint');
    const arrived = await queued();
    expect(arrived.length).toBeGreaterThan(0);
    expect(arrived.length).toBeLessThan(many.length);

    clock.advance(LEASE_MS);
    await poll('job 2');
    expect(new Set(await queued())).toEqual(new Set(many.map(({ nativeId }) => nativeId)));
    expect(await state()).toMatchObject({ checkpoint: { etag: 'many' } });
  });

  test('a job that is delivered twice, at once or afterwards, is polled once', async () => {
    answers = [items(['a'])];
    await lease('job 1');
    const reports = await Promise.all([run('job 1'), run('job 1')]);
    expect(reports.map(({ outcome }) => outcome).toSorted()).toEqual(['items', 'not-ours']);
    expect(await run('job 1')).toEqual({ source: 'one', outcome: 'not-ours' });
    expect(asked).toHaveLength(1);
    expect(await queued()).toEqual(['a']);
  });

  test('a poll that slept through its lease sends what it found, but leaves the record to the one that took over', async () => {
    answers = [
      async () => {
        clock.advance(LEASE_MS);
        answers = [items(['a', 'b'], { checkpoint: { etag: 'newer' } })];
        await poll('job 2');
        return items(['a'], { checkpoint: { etag: 'older' } });
      },
    ];
    await poll('job 1');
    expect((await queued()).toSorted()).toEqual(['a', 'a', 'b']);
    expect(await state()).toMatchObject({ checkpoint: { etag: 'newer' }, health: { mentionsQueued: 2 } });
  });

  test('each failure doubles the wait and keeps the checkpoint; a success ends the row', async () => {
    const failure = { kind: 'transient', message: 'they are busy' } as const;
    answers = [items(['a'])];
    await poll('job 1');
    answers = [{ kind: 'failed', failure }];
    for (const [failures, minutes] of [
      [1, 15],
      [2, 30],
      [3, 60],
    ] as const) {
      expect(await poll(`failure ${failures}`)).toMatchObject({ outcome: 'failed', queued: 0 });
      expect(await state()).toMatchObject({
        checkpoint: { etag: 'a' },
        nextPollAt: clock.now() + minutes * MINUTE_MS,
        health: {
          lastSuccessAt: NOON,
          failuresInARow: failures,
          lastFailure: { ...failure, at: clock.now() },
          mentionsQueued: 1,
        },
      });
      clock.advance(MINUTE_MS);
    }
    answers = [{ kind: 'unchanged', checkpoint: { etag: 'a' } }];
    await poll('job 5');
    expect((await state()).health).toMatchObject({ failuresInARow: 0, lastSuccessAt: clock.now() });
  });

  test('waits as long as a server asked for', async () => {
    answers = [{ kind: 'failed', failure: { kind: 'transient', message: 'slow down', retryAfterSeconds: 7_200 } }];
    await poll('job 1');
    expect((await state()).nextPollAt).toBe(NOON + 7_200_000);
  });

  test('says how many entries were too old to count, and sends only the others', async () => {
    const old = aMention({ id: 'old', at: NOON - (RETENTION_DAYS + 1) * DAY_MS, seenAt: NOON });
    answers = [items([], { mentions: [old, aMention({ id: 'young' })] })];
    expect(await poll('job 1')).toMatchObject({ found: 2, queued: 1 });
    expect(await queued()).toEqual(['young']);
    expect((await state()).health).toMatchObject({ tooOld: 1 });
  });

  test('reads the document anew when the retention has grown, instead of being told that nothing changed', async () => {
    answers = [items([]), items([])];
    await poll('job 1');
    await poll('job 2', { retentionDays: RETENTION_DAYS + 1 });
    await poll('job 3', { retentionDays: RETENTION_DAYS + 1 });
    expect(asked).toMatchObject([
      { mustReadWhole: true },
      { checkpoint: { etag: '' }, mustReadWhole: true },
      { checkpoint: { etag: '' }, mustReadWhole: false },
    ]);
  });

  test('a kind that this version does not know is a failure of that source, told in its health', async () => {
    await sources.sync([{ id: 'one', kind: 'carrier-pigeon', params: {} }], clock.now());
    answers = [];
    expect(await poll('job 1')).toMatchObject({ outcome: 'failed' });
    expect((await state()).health.lastFailure).toMatchObject({
      kind: 'refused',
      message: expect.stringContaining('carrier-pigeon'),
    });
  });

  test('what is nobody’s fault counts as no failure: a host that has had its share, a key that nobody has set', async () => {
    const until = NOON + 7 * MINUTE_MS;
    answers = [
      { kind: 'postponed', until, message: 'reddit.com has had its share' },
      { kind: 'needs-key', message: 'set TUMBLR_API_KEY' },
      items(['a']),
    ];
    expect(await poll('job 1')).toMatchObject({ outcome: 'postponed' });
    expect(await state()).toMatchObject({
      nextPollAt: until,
      health: { failuresInARow: 0, waiting: { kind: 'budget', message: 'reddit.com has had its share' } },
    });
    expect(await poll('job 2')).toMatchObject({ outcome: 'needs-key' });
    expect(await state()).toMatchObject({
      nextPollAt: NOON + 15 * MINUTE_MS,
      health: { failuresInARow: 0, waiting: { kind: 'key', message: 'set TUMBLR_API_KEY' } },
    });
    await poll('job 3');
    expect((await state()).health.waiting).toBeUndefined();
  });

  test('what was read before the trouble began counts, and the trouble is told', async () => {
    const failure = { kind: 'transient', message: 'page 2 timed out' } as const;
    answers = [items(['a'], { failure, gap: 'more than 3 pages' }), items(['a', 'b'])];
    expect(await poll('job 1')).toMatchObject({ outcome: 'items', queued: 1 });
    expect(await queued()).toEqual(['a']);
    expect(await state()).toMatchObject({
      checkpoint: { etag: 'a' },
      health: {
        failuresInARow: 1,
        lastSuccessAt: NOON,
        lastFailure: { message: 'page 2 timed out' },
        gaps: [{ at: NOON, message: 'more than 3 pages' }],
      },
    });
    await poll('job 2');
    expect(await queued()).toEqual(['b']);
    expect((await state()).health).toMatchObject({ failuresInARow: 0, gaps: [{ message: 'more than 3 pages' }] });
  });

  test('goes on at once where more is waiting', async () => {
    answers = [items(['a'], { resumeAt: NOON + MINUTE_MS })];
    await poll('job 1');
    expect(await state()).toMatchObject({ nextPollAt: NOON + MINUTE_MS });
  });

  test('tells once when a source that used to speak falls silent, and again after it has spoken', async () => {
    const told = async () => (await alerts.list(9, undefined, clock.now()))?.alerts.map(({ alert }) => alert) ?? [];
    const days = async (count: number) => {
      for (let day = 1; day <= count; day += 1) {
        clock.advance(DAY_MS);
        await poll(`job of ${clock.now()}`);
      }
    };
    answers = [items(Array.from({ length: 40 }, (_, index) => `first ${index}`)), items([])];
    await poll('job 1');
    await days(2);
    expect(await told()).toEqual([]);
    await days(2);
    expect(await told()).toMatchObject([
      { rule: 'silence', subject: { kind: 'source', source: 'one' }, startedAt: NOON },
    ]);
    await days(2);
    expect(await told()).toHaveLength(1);
    answers = [items(['new', 'newer']), items([])];
    await poll('it speaks');
    await days(20);
    expect(await told()).toHaveLength(2);
  });

  test('nobody is told of a silence in which it was us who did not listen', async () => {
    const told = async () => (await alerts.list(9, undefined, clock.now()))?.alerts ?? [];
    const forty = Array.from({ length: 40 }, (_, index) => `first ${index}`);
    const failure = { kind: 'transient', message: 'are we online?' } as const;
    const postponed = { kind: 'postponed', until: clock.now(), message: 'not its turn' } as const;
    answers = [items(forty), postponed, postponed, { kind: 'failed', failure }, items(forty), items(forty)];
    await poll('job 1');
    clock.advance(10 * DAY_MS);
    await poll('put off');
    await poll('put off again');
    await poll('job 2');
    await poll('job 3');
    expect(await told()).toEqual([]);
    expect((await state()).health).toMatchObject({ lastNewAt: clock.now() });
    for (let day = 1; day <= 4; day += 1) {
      clock.advance(DAY_MS);
      await poll(`day ${day}`);
    }
    expect(await told()).toHaveLength(1);
  });

  test('what a stranger makes us want to remember, and no table can, does not hold the source in a loop', async () => {
    answers = [items(['a'], { checkpoint: { ttl: Number.POSITIVE_INFINITY } }), items(['a', 'b'])];
    await poll('job 1');
    expect(await state()).toMatchObject({
      nextPollAt: NOON + 15 * MINUTE_MS,
      health: { failuresInARow: 1, lastFailure: { kind: 'malformed', message: expect.stringContaining('stored') } },
    });
    await poll('job 2');
    expect((await state()).health.failuresInARow).toBe(0);
    expect(new Set(await queued())).toEqual(new Set(['a', 'b']));
  });

  test('a missing key is looked for again soon, however seldom the source is polled', async () => {
    await sources.sync([{ id: 'one', kind: 'feed', params: {}, pollEverySeconds: 86_400 }], clock.now());
    answers = [{ kind: 'needs-key', message: 'set TUMBLR_API_KEY' }];
    await poll('job 1');
    expect((await state()).nextPollAt).toBe(NOON + 15 * MINUTE_MS);
  });

  test('a source that is closed for good is told of at once', async () => {
    const failure = { kind: 'gone', message: 'closed for good', isFinal: true } as const;
    answers = [items(['a']), { kind: 'failed', failure }];
    await poll('job 1');
    await poll('job 2');
    expect((await state()).health).toMatchObject({ endedAt: NOON });
    const [told] = (await alerts.list(9, undefined, clock.now()))?.alerts ?? [];
    expect(told?.alert).toMatchObject({
      ...{ rule: 'silence', subject: { source: 'one' } },
      reason: expect.stringContaining('closed for good'),
    });
  });

  test('an adapter that trips over a document is a failure of that source too, not one that is tried for ever', async () => {
    answers = [
      async () => {
        throw new TypeError('cannot read properties of undefined');
      },
    ];
    expect(await poll('job 1')).toMatchObject({ outcome: 'failed' });
    expect(await state()).toMatchObject({
      nextPollAt: NOON + 15 * MINUTE_MS,
      health: { failuresInARow: 1, lastFailure: { message: expect.stringContaining('cannot read properties') } },
    });
  });

  test('trouble of ours that says so itself is told in its own words, and tried again soon', async () => {
    answers = [
      async () => {
        throw new OffcameraError('STORE_FAILED', 'The keys cannot be read right now');
      },
    ];
    expect(await poll('job 1')).toMatchObject({ outcome: 'failed' });
    expect((await state()).health.lastFailure).toMatchObject({
      kind: 'transient',
      message: 'The keys cannot be read right now',
    });
  });

  test('a publisher that never answers is given up', async () => {
    answers = [
      (_source, { signal }) =>
        new Promise((resolve) => {
          const failure = { kind: 'transient', message: 'too slow' } as const;
          signal.addEventListener('abort', () => resolve({ kind: 'failed', failure }));
        }),
    ];
    expect(await poll('job 1', { pollTimeoutMs: 10 })).toMatchObject({ outcome: 'failed' });
    expect((await state()).health.lastFailure).toMatchObject({ message: 'too slow' });
  });
});
