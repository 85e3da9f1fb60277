import { lookup } from 'node:dns/promises';
import { SNSClient } from '@aws-sdk/client-sns';
import { createAlertStore } from '../adapters/dynamodb/alert-store.ts';
import { createChannelStore } from '../adapters/dynamodb/channel-store.ts';
import { createTopicStore } from '../adapters/dynamodb/topic-store.ts';
import { createGuardedResolve } from '../adapters/http/connect.ts';
import { createHttpClient } from '../adapters/http/http-client.ts';
import { type DeliverReport, deliverAlerts } from '../app/delivery/deliver-alerts.ts';
import { readConfig } from '../config/function-config.ts';
import { localEndpoint, type Surroundings, wireBasics, wireTable } from './wiring/basics.ts';
import { createChannels } from './wiring/channels.ts';
import { wireCredentials } from './wiring/credentials.ts';
import { createTopicNames } from './wiring/team-topics.ts';
import { userAgent } from './wiring/user-agent.ts';

/** Runs by the clock: brings alerts that are still in the outbox to every channel. */
export function createNotifyHandler(surroundings: Surroundings) {
  const { env } = surroundings;
  const config = readConfig(env, [
    'tableName',
    'retentionDays',
    'alertTopicArn',
    'alertWebhookUrl',
    'contact',
    'allowPrivateAddresses',
    'credentialsPath',
  ]);
  const basics = wireBasics(surroundings);
  const table = wireTable(env, config.tableName);
  const alerts = createAlertStore(table, config.retentionDays, basics.log);
  const definitions = createChannelStore(table, basics.newId);
  const { labelOf, refreshNames } = createTopicNames({ ...basics, topics: createTopicStore(table, basics.newId) });
  const { allowPrivateAddresses } = config;
  const channelDeps = {
    credentials: wireCredentials(env, config.credentialsPath, basics),
    http: createHttpClient({ userAgent: userAgent(config.contact), allowPrivateAddresses, clock: basics.clock }),
    resolve: createGuardedResolve({ resolve: addressesOf, allowPrivateAddresses }),
    sns: new SNSClient(localEndpoint(env, 'AWS_ENDPOINT_URL_SNS')),
    clock: basics.clock,
  };

  return async (): Promise<DeliverReport> => {
    const [{ channels }] = await Promise.all([definitions.read(), refreshNames()]);
    return deliverAlerts({ ...basics, alerts, labelOf, channels: createChannels(config, channels, channelDeps) });
  };
}

async function addressesOf(hostname: string): Promise<string[]> {
  return (await lookup(hostname, { all: true })).map(({ address }) => address);
}
