import { SNSClient } from '@aws-sdk/client-sns';
import { afterEach, expect, test } from 'vitest';
import * as z from 'zod';
import { parseChannel } from '../../lambdas/adapters/channel-schema.ts';
import { createEnvCredentials } from '../../lambdas/adapters/credentials/env-credentials.ts';
import { keys } from '../../lambdas/adapters/dynamodb/keys.ts';
import { createOutbox, DeliverySchema } from '../../lambdas/adapters/dynamodb/outbox-store.ts';
import { createGuardedResolve } from '../../lambdas/adapters/http/connect.ts';
import { createHttpClient } from '../../lambdas/adapters/http/http-client.ts';
import { deliverAlerts } from '../../lambdas/app/delivery/deliver-alerts.ts';
import type { Alert } from '../../lambdas/domain/alerting/alert.ts';
import { createChannels } from '../../lambdas/handlers/wiring/channels.ts';
import { createTestTable } from '../engines/tables.ts';
import { CLOSED, labelOf, SPIKE } from '../factories/alerts-of-every-kind.ts';
import {
  type ChatAnswer,
  DISCORD_TOO_OFTEN,
  startChatService,
  startMailSink,
  WELL,
} from '../factories/chat-services.ts';
import { createTestClock, SILENT_LOG } from '../factories/pipeline.ts';

const MINUTE_MS = 60_000;
const open: { stop(): Promise<void> }[] = [];
afterEach(async () => {
  for (const service of open.splice(0)) await service.stop();
});

/** A service that is in trouble at first. */
async function startTroubled(trouble: ChatAnswer, well: ChatAnswer) {
  const service = await startChatService((nth) => (nth === 1 ? trouble : well));
  open.push(service);
  return service;
}

const Stored = z.object({ alert: z.custom<Alert>(), deliveries: z.record(z.string(), DeliverySchema) });

test('each alert is told once to a webhook, Slack, Teams, Discord and by mail, though all are in trouble at first and two runs tell at once', async () => {
  const { table } = await createTestTable();
  const clock = createTestClock();
  const slack = await startTroubled({ status: 503 }, WELL.slack);
  const teams = await startTroubled({ status: 500 }, WELL.teams);
  const discord = await startTroubled(DISCORD_TOO_OFTEN, WELL.discord);
  const webhook = await startTroubled({ status: 408 }, WELL.webhook);
  let refusals = 1;
  const sink = await startMailSink(() => (refusals-- > 0 ? 451 : undefined));
  const gone = await startTroubled({ status: 404 }, { status: 404 });
  const http = createHttpClient({ userAgent: 'offcamera/test', allowPrivateAddresses: true, clock });
  open.push(sink, { stop: () => http.close() });

  const kinds = ['slack', 'teams', 'discord', 'webhook', 'email'] as const;
  const definitions = [...kinds.map((kind) => ({ id: `my-${kind}`, kind })), { id: 'gone', kind: 'slack' }].map((one) =>
    parseChannel({
      ...one,
      routing: {},
      ...(one.kind === 'email' ? { mail: { to: ['a@example.com'], from: 'b@example.com' } } : {}),
    }),
  );
  const channels = createChannels({}, definitions, {
    credentials: createEnvCredentials({
      CHANNEL_MY_SLACK_URL: slack.url,
      CHANNEL_MY_TEAMS_URL: teams.url,
      CHANNEL_MY_DISCORD_URL: discord.url,
      CHANNEL_MY_WEBHOOK_URL: webhook.url,
      CHANNEL_MY_EMAIL_URL: sink.url,
      CHANNEL_GONE_URL: gone.url,
    }),
    http,
    resolve: createGuardedResolve({ resolve: async () => [], allowPrivateAddresses: true }),
    sns: new SNSClient({ region: 'us-east-1' }),
    clock,
  });
  const alerts = createOutbox<Alert>({ table, toStored: (item) => Stored.parse(item) });
  for (const alert of [SPIKE, CLOSED]) {
    await table.put({ ...keys.alert(alert.startedAt, alert.id), alert, deliveries: {}, claims: {} });
    await table.put({ ...keys.outbox(alert.startedAt, alert.id) });
  }

  const deliver = () => deliverAlerts({ alerts, channels, labelOf, clock, log: SILENT_LOG });
  for (let minute = 0; minute < 5; minute += 1) {
    await Promise.all([deliver(), deliver()]);
    clock.advance(MINUTE_MS);
  }
  // The first post was turned down.
  expect(slack.posts.slice(1).map(({ body }) => JSON.parse(body).text)).toEqual([
    'The Shining is spiking: 7.5x the usual',
    'The Shining is over: 1,930 mentions in 7 hours',
  ]);
  expect([teams, discord].map(({ posts }) => posts.length)).toEqual([3, 3]);
  expect(webhook.posts.map(({ headers }) => headers['webhook-id'])).toEqual([SPIKE.id, SPIKE.id, CLOSED.id]);
  expect(sink.mails.map(({ subject }) => subject)).toHaveLength(2);
  // Nobody is there any more: it is tried once, and holds nothing up.
  expect(gone.posts).toHaveLength(2);
  expect(await alerts.outbox(10)).toEqual([]);
  const stored = Stored.parse(await table.get(keys.alert(SPIKE.startedAt, SPIKE.id)));
  expect(stored.deliveries['gone']).toMatchObject({
    kind: 'failed',
    isFinal: true,
    reason: expect.stringContaining('404'),
  });
  expect(JSON.stringify(stored)).not.toContain('s3cret');
});
