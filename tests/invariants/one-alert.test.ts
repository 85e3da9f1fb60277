import { SNSClient } from '@aws-sdk/client-sns';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { createEnvCredentials } from '../../lambdas/adapters/credentials/env-credentials.ts';
import { createHttpClient } from '../../lambdas/adapters/http/http-client.ts';
import { deliverAlerts } from '../../lambdas/app/delivery/deliver-alerts.ts';
import { foldBuckets } from '../../lambdas/app/folding/fold-buckets.ts';
import { BUCKET_MS, startOf } from '../../lambdas/domain/bucket.ts';
import { createChannels } from '../../lambdas/handlers/wiring/channels.ts';
import { type Fault, startFaultyProxy } from '../engines/faulty-proxy.ts';
import { connect, createTestTable, endpointOf } from '../engines/tables.ts';
import { anAlert } from '../factories/alerts.ts';
import { aBurst, plantWatch } from '../factories/bursts.ts';
import { NOON } from '../factories/mentions.ts';
import { createPipeline, createTestClock, type Pipeline, SILENT_LOG } from '../factories/pipeline.ts';
import { createScheduler } from '../factories/scheduler.ts';
import { startWebhookReceiver, type WebhookReceiver } from '../factories/webhook-receiver.ts';

const BUCKET = startOf('bucket', NOON);
const CLAIM_MS = 2 * 60_000;
const LEASE_MS = 2 * 60_000;
const BURST = { at: NOON, count: 30 };
const TOLD = `spike|theme:improvisation|${new Date(BUCKET).toISOString()}|opened`;

type Clock = ReturnType<typeof createTestClock>;

describe('one spike, one alert (invariant 3)', () => {
  let receiver: WebhookReceiver;
  beforeEach(async () => {
    receiver = await startWebhookReceiver();
  });
  afterEach(() => receiver.stop());

  test.each(['die-before', 'die-after'] as const)(
    'a spike whose fold is killed at any write (%s), folded again, replayed and told by two at once, is told once',
    async (fault) => {
      for (let write = 0; ; write += 1) {
        const told = receiver.posts.length;
        const { tableName, pipeline, clock } = await setUpSpike();
        const killed = await dieAtWrite(write, fault, tableName, clock, (behind) => behind.fold());
        clock.advance(LEASE_MS);
        await pipeline.fold();
        await pipeline.dirty.mark([BUCKET]);
        await pipeline.tag(aBurst({ ...BURST, count: 3 }));
        await pipeline.fold();
        await Promise.all([1, 2].map(() => deliver(createPipeline(connectTo(tableName), clock))));
        await deliver(pipeline);

        expect(idsOf(receiver.posts.slice(told)), `killed at write ${write}`).toEqual([TOLD]);
        expect(await pipeline.alerts.outbox(10)).toEqual([]);
        expect((await pipeline.alerts.list(10, undefined, clock.now()))?.alerts).toHaveLength(1);
        if (killed) continue;
        // Nothing died, so there is no such write: all of them were tried.
        expect(write).toBeGreaterThan(15);
        return;
      }
    },
  );

  test('two folds at once raise it once', async () => {
    const { tableName, pipeline, clock } = await setUpSpike();
    const folds = [1, 2, 3].map(() => createPipeline(connectTo(tableName), clock));
    // Without a lease, as if each had slept through that of the one before.
    await Promise.all(folds.map(({ foldDeps }) => foldBuckets({ ...foldDeps, leaseMs: -1 })));
    await pipeline.fold();
    await deliver(pipeline);
    expect(idsOf(receiver.posts)).toEqual([TOLD]);
  });

  test('a fold that sleeps over its verdict, while another finds that the spike began earlier, raises nothing more', async () => {
    const { tableName, pipeline, clock } = await setUpSpike();
    const scheduler = createScheduler();
    const { foldDeps } = createPipeline(scheduler.tableOf('sleeper', connectTo(tableName)), clock);
    scheduler.start('sleeper', () => foldBuckets(foldDeps));
    await scheduler.stepTo(
      'sleeper',
      ({ method, args }) => method === 'put' && JSON.stringify(args[0]).includes('EPISODES'),
    );

    await pipeline.tag(aBurst({ ...BURST, at: NOON - BUCKET_MS }));
    clock.advance(LEASE_MS);
    expect(await pipeline.fold()).toMatchObject({ alerts: 1 });
    await scheduler.finish('sleeper');
    expect(scheduler.failures).toEqual([]);
    await deliver(pipeline);
    expect(idsOf(receiver.posts)).toHaveLength(1);
  });

  // A delivery writes three times: the claim, the record, and the alert's leave from the outbox.
  test.each([
    ['before it has claimed the delivery', 0, 'die-before', 1],
    ['having claimed it, before sending', 0, 'die-after', 1],
    ['having sent, before recording so: the one case in which nobody can know', 1, 'die-before', 2],
    ['having recorded it', 1, 'die-after', 1],
    ['before it takes the alert out of the outbox', 2, 'die-before', 1],
    ['at the very end', 2, 'die-after', 1],
  ] as const)('a notifier killed %s', async (_, write, fault, posts) => {
    const { tableName } = await createTestTable();
    const clock = createTestClock();
    const alert = anAlert();
    await createPipeline(connectTo(tableName), clock).alerts.store(alert);
    expect(await dieAtWrite(write, fault, tableName, clock, deliver)).toBe(true);

    for (let minute = 0; minute < 4; minute += 1) {
      await Promise.all([1, 2].map(() => deliver(createPipeline(connectTo(tableName), clock))));
      clock.advance(CLAIM_MS / 2);
    }
    expect(idsOf(receiver.posts)).toEqual(Array(posts).fill(alert.id));
    expect(new Set(receiver.posts.map(({ headers }) => headers['idempotency-key']))).toEqual(new Set([alert.id]));
    expect(await createPipeline(connectTo(tableName), clock).alerts.outbox(10)).toEqual([]);
  });

  test('a receiver that fails at first is told until it has heard, always under the same key', async () => {
    await receiver.stop();
    let refusals = 3;
    receiver = await startWebhookReceiver(() => (refusals-- > 0 ? 503 : 204));
    const { pipeline, clock } = await setUpSpike();
    await pipeline.fold();
    for (let minute = 0; minute < 10; minute += 1) {
      await deliver(pipeline);
      clock.advance(60_000);
    }
    expect(receiver.posts).toHaveLength(4);
    expect(new Set(receiver.posts.map(({ headers }) => headers['idempotency-key'])).size).toBe(1);
  });

  /** A topic whose usual is known, and a burst that is logged but not folded. */
  async function setUpSpike() {
    const { table, tableName } = await createTestTable();
    const clock = createTestClock();
    const pipeline = createPipeline(table, clock);
    await plantWatch(pipeline, { topic: 'theme:improvisation', perHour: 1 });
    await pipeline.tag(aBurst(BURST));
    return { tableName, pipeline, clock };
  }

  function deliver({ alerts, clock }: Pick<Pipeline, 'alerts' | 'clock'>) {
    const http = createHttpClient({ userAgent: 'Offcamera/test', allowPrivateAddresses: true, clock });
    const channels = createChannels({ alertWebhookUrl: receiver.url }, [], {
      ...{ http, clock, resolve: async () => [], sns: new SNSClient({}) },
      credentials: createEnvCredentials({}),
    });
    return deliverAlerts({ alerts, channels, labelOf: (topic) => topic, clock, log: SILENT_LOG });
  }
});

function connectTo(tableName: string) {
  return connect(endpointOf('dynalite'), tableName).table;
}

/** Runs the work in a process that is killed at its nth write. False when it ended before it came to that. */
async function dieAtWrite(
  write: number,
  fault: Fault,
  tableName: string,
  clock: Clock,
  work: (pipeline: Pipeline) => Promise<unknown>,
): Promise<boolean> {
  let writes = 0;
  const proxy = await startFaultyProxy(endpointOf('dynalite'), () => {
    writes += 1;
    return writes === write + 1 ? fault : 'none';
  });
  await work(createPipeline(connect(proxy.endpoint, tableName).table, clock)).catch(() => undefined);
  const { isDead } = proxy;
  await proxy.stop();
  return isDead;
}

function idsOf(posts: WebhookReceiver['posts']): string[] {
  return posts.map(({ body }) => (JSON.parse(body) as { id: string }).id);
}
