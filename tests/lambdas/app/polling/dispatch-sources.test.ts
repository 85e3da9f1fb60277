import { randomUUID } from 'node:crypto';
import { beforeEach, describe, expect, inject, test } from 'vitest';
import { createSourceStore } from '../../../../lambdas/adapters/dynamodb/source-store.ts';
import { createPollQueue } from '../../../../lambdas/adapters/sqs/queues.ts';
import { type DispatchDeps, dispatchSources } from '../../../../lambdas/app/polling/dispatch-sources.ts';
import { NEW_SOURCE_HEALTH, type PollJob } from '../../../../lambdas/domain/source.ts';
import { startFaultyProxy } from '../../../engines/faulty-proxy.ts';
import { createTestQueue, type TestQueue } from '../../../engines/queues.ts';
import { connect, createTestSqs, createTestTable, type TestTable } from '../../../engines/tables.ts';
import { createTestClock, SILENT_LOG } from '../../../factories/pipeline.ts';

const MINUTE_MS = 60_000;
const feeds = (...ids: string[]) =>
  ids.map((id) => ({ id, kind: 'feed', params: { url: `https://${id}.example/rss` } }));

describe('dispatching', () => {
  let testTable: TestTable;
  let queue: TestQueue;
  let clock: ReturnType<typeof createTestClock>;

  beforeEach(async () => {
    [testTable, queue] = await Promise.all([createTestTable(), createTestQueue()]);
    clock = createTestClock();
  });

  /** A dispatcher with a connection of its own, as two functions running at once would have. */
  function aDispatcher(sqs = queue.sqs): DispatchDeps {
    const { table } = connect(testTable.endpoint, testTable.tableName);
    return {
      sources: createSourceStore(table),
      queue: createPollQueue(sqs, queue.url),
      clock,
      newId: () => randomUUID(),
      log: SILENT_LOG,
    };
  }

  async function jobs(): Promise<PollJob[]> {
    return (await queue.drain()).map(({ Body = '' }) => JSON.parse(Body) as PollJob);
  }

  /** Polls as the poll stage does, without asking anybody. */
  async function finish(job: PollJob | undefined, nextPollAt: number): Promise<void> {
    if (job === undefined) return expect.unreachable('there was no job');
    const { sources } = aDispatcher();
    expect(await sources.claim(job, clock.now(), clock.now() + MINUTE_MS)).toBeDefined();
    expect(await sources.release(job, { health: NEW_SOURCE_HEALTH, nextPollAt })).toBe(true);
  }

  test('queues one job for each source that is due, and none for the others', async () => {
    expect(await dispatchSources(feeds('one', 'two'), aDispatcher())).toEqual({ known: 2, dispatched: ['one', 'two'] });
    const [one, two] = await jobs();
    expect([one?.sourceId, two?.sourceId]).toEqual(['one', 'two']);
    await finish(one, clock.now() + MINUTE_MS);
    await finish(two, clock.now() + 2 * MINUTE_MS);

    expect((await dispatchSources(feeds('one', 'two'), aDispatcher())).dispatched).toEqual([]);
    clock.advance(MINUTE_MS);
    expect((await dispatchSources(feeds('one', 'two'), aDispatcher())).dispatched).toEqual(['one']);
  });

  test('takes a source that is not due yet when forced, but none that is being polled', async () => {
    await dispatchSources(feeds('done', 'busy'), aDispatcher());
    const done = (await jobs()).find(({ sourceId }) => sourceId === 'done');
    await finish(done, clock.now() + 60 * MINUTE_MS);
    const { dispatched } = await dispatchSources(feeds('done', 'busy'), aDispatcher(), { isForced: true });
    expect(dispatched).toEqual(['done']);
  });

  test('lets who has waited longest go first, whatever its name', async () => {
    await dispatchSources(feeds('a', 'b', 'c'), aDispatcher());
    const [a, b, c] = await jobs();
    for (const [index, job] of [b, c, a].entries()) {
      const { sources } = aDispatcher();
      if (job === undefined) return expect.unreachable('there was no job');
      await sources.claim(job, clock.now(), clock.now() + MINUTE_MS);
      const health = { ...NEW_SOURCE_HEALTH, lastPollAt: clock.now() + index };
      await sources.release(job, { health, nextPollAt: clock.now() });
    }
    clock.advance(MINUTE_MS);
    expect((await dispatchSources(feeds('a', 'b', 'c'), aDispatcher())).dispatched).toEqual(['b', 'c', 'a']);
  });

  test('does not wait for a moment that only a wrong clock can have written', async () => {
    await dispatchSources(feeds('one'), aDispatcher());
    const [one] = await jobs();
    await finish(one, clock.now() + 3 * 365 * 24 * 60 * MINUTE_MS);
    expect((await dispatchSources(feeds('one'), aDispatcher())).dispatched).toEqual(['one']);
  });

  test('does not dispatch again what was polled after the list was read', async () => {
    const dispatcher = aDispatcher();
    await dispatchSources(feeds('one'), dispatcher);
    const [one] = await jobs();
    const listed = await dispatcher.sources.list();
    await finish(one, clock.now() + MINUTE_MS);
    const late = { ...dispatcher, sources: { ...dispatcher.sources, list: async () => listed } };
    expect((await dispatchSources(feeds('one'), late)).dispatched).toEqual([]);
  });

  test('dispatchers that run at once queue each source once', async () => {
    const sources = feeds(...Array.from({ length: 12 }, (_, index) => `source-${index}`));
    const reports = await Promise.all([1, 2, 3].map(() => dispatchSources(sources, aDispatcher())));
    const ids = sources.map(({ id }) => id).toSorted();
    expect(reports.flatMap(({ dispatched }) => dispatched).toSorted()).toEqual(ids);
    expect((await jobs()).map(({ sourceId }) => sourceId).toSorted()).toEqual(ids);
  });

  test('a job that is lost is followed by another once its lease has run out, and not before', async () => {
    await dispatchSources(feeds('one'), aDispatcher());
    const [lost] = await jobs();
    clock.advance(9 * MINUTE_MS);
    expect((await dispatchSources(feeds('one'), aDispatcher())).dispatched).toEqual([]);
    clock.advance(MINUTE_MS);
    expect((await dispatchSources(feeds('one'), aDispatcher())).dispatched).toEqual(['one']);
    const [next] = await jobs();
    expect(next?.jobId).not.toBe(lost?.jobId);
    const { sources } = aDispatcher();
    expect(await sources.claim(lost ?? { sourceId: 'one', jobId: '' }, clock.now(), clock.now() + 1)).toBeUndefined();
  });

  test('a dispatcher that dies while it queues leaves nothing behind that does not heal by itself', async () => {
    const proxy = await startFaultyProxy(inject('queueEngine'), () => 'die-before');
    await expect(dispatchSources(feeds('one', 'two'), aDispatcher(createTestSqs(proxy.endpoint)))).rejects.toThrow();
    await proxy.stop();
    expect((await dispatchSources(feeds('one', 'two'), aDispatcher())).dispatched).toEqual(['two']);
    clock.advance(10 * MINUTE_MS);
    expect((await dispatchSources(feeds('one', 'two'), aDispatcher())).dispatched).toEqual(['one', 'two']);
  });

  test('a source that left the catalog is not polled; when it comes back, it is due at once', async () => {
    await dispatchSources(feeds('one', 'two'), aDispatcher());
    for (const job of await jobs()) await finish(job, clock.now() + MINUTE_MS);
    clock.advance(MINUTE_MS);
    expect(await dispatchSources(feeds('two'), aDispatcher())).toEqual({ known: 1, dispatched: ['two'] });
    expect((await dispatchSources(feeds('one', 'two'), aDispatcher())).dispatched).toEqual(['one']);
  });
});
