import { SNSClient } from '@aws-sdk/client-sns';
import { afterEach, expect, test } from 'vitest';
import { parseChannel } from '../../lambdas/adapters/channel-schema.ts';
import { createEnvCredentials } from '../../lambdas/adapters/credentials/env-credentials.ts';
import { createGuardedResolve } from '../../lambdas/adapters/http/connect.ts';
import { createHttpClient } from '../../lambdas/adapters/http/http-client.ts';
import { deliverAlerts } from '../../lambdas/app/delivery/deliver-alerts.ts';
import { foldBuckets } from '../../lambdas/app/folding/fold-buckets.ts';
import { BUCKET_MS, HOUR_MS, startOf } from '../../lambdas/domain/bucket.ts';
import { createChannels } from '../../lambdas/handlers/wiring/channels.ts';
import { startFaultyProxy } from '../engines/faulty-proxy.ts';
import { connect, createTestTable, endpointOf } from '../engines/tables.ts';
import { aBurst, plantWatch } from '../factories/bursts.ts';
import { startChatService, startMailSink, WELL } from '../factories/chat-services.ts';
import { NOON } from '../factories/mentions.ts';
import { createPipeline, createTestClock, SILENT_LOG } from '../factories/pipeline.ts';

const running: { stop(): Promise<void> }[] = [];
afterEach(async () => {
  for (const service of running.splice(0)) await service.stop();
});

/** A webhook, Slack, Teams, Discord and a mail server, and how many messages each has. */
async function startReceivers(clock: ReturnType<typeof createTestClock>) {
  const services = {
    slack: await startChatService(() => WELL.slack),
    teams: await startChatService(() => WELL.teams),
    discord: await startChatService(() => WELL.discord),
    webhook: await startChatService(() => WELL.webhook),
  };
  const mail = await startMailSink(() => undefined);
  const http = createHttpClient({ userAgent: 'offcamera/test', allowPrivateAddresses: true, clock });
  running.push(...Object.values(services), mail, { stop: () => http.close() });
  const definitions = (['slack', 'teams', 'discord', 'webhook', 'email'] as const).map((kind) =>
    parseChannel({
      ...{ id: `my-${kind}`, kind, routing: {} },
      ...(kind === 'email' ? { mail: { to: ['a@example.com'], from: 'b@example.com' } } : {}),
    }),
  );
  const channels = createChannels({}, definitions, {
    credentials: createEnvCredentials({
      CHANNEL_MY_SLACK_URL: services.slack.url,
      CHANNEL_MY_TEAMS_URL: services.teams.url,
      CHANNEL_MY_DISCORD_URL: services.discord.url,
      CHANNEL_MY_WEBHOOK_URL: services.webhook.url,
      CHANNEL_MY_EMAIL_URL: mail.url,
    }),
    http,
    resolve: createGuardedResolve({ resolve: async () => [], allowPrivateAddresses: true }),
    sns: new SNSClient({ region: 'us-east-1' }),
    clock,
  });
  return {
    channels,
    told: () => [...Object.values(services).map(({ posts }) => posts.length), mail.mails.length],
  };
}

test('a spike that is crashed over, folded by two at once, replayed and delivered by two at once is one message at each receiver, and its end another', async () => {
  const { table, tableName } = await createTestTable();
  const clock = createTestClock();
  const pipeline = createPipeline(table, clock);
  const { channels, told } = await startReceivers(clock);
  await plantWatch(pipeline, { topic: 'theme:improvisation', perHour: 1 });
  const burst = aBurst({ at: NOON, count: 40 });
  await pipeline.tag(burst);

  for (const last of [4, 8, 12]) {
    let writes = 0;
    const proxy = await startFaultyProxy(endpointOf('dynalite'), (operation) => {
      if (!/Put|Update|Delete|Write/.test(operation)) return 'none';
      writes += 1;
      return writes === last ? 'die-after' : 'none';
    });
    await createPipeline(connect(proxy.endpoint, tableName).table, clock)
      .fold()
      .catch(() => undefined);
    await proxy.stop();
    clock.advance(3 * 60_000);
  }

  const others = [1, 2].map(() => createPipeline(connect(endpointOf('dynalite'), tableName).table, clock));
  const deliver = () =>
    Promise.all(
      others.map(({ alerts }) => deliverAlerts({ alerts, channels, labelOf: String, clock, log: SILENT_LOG })),
    );
  await Promise.all(others.map(({ foldDeps }) => foldBuckets({ ...foldDeps, leaseMs: -1 })));
  await deliver();
  await pipeline.tag([...burst, ...burst]);
  await pipeline.dirty.mark([startOf('bucket', NOON)]);
  await pipeline.fold();
  await pipeline.tag(aBurst({ at: NOON + BUCKET_MS, count: 5 }));
  await pipeline.fold();
  await deliver();
  await deliver();
  expect(told()).toEqual([1, 1, 1, 1, 1]);

  clock.advance(8 * HOUR_MS);
  for (let fold = 0; fold < 2; fold += 1) await pipeline.fold();
  await deliver();
  await deliver();
  expect(told()).toEqual([2, 2, 2, 2, 2]);
});
