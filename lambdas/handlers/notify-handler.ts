import { SNSClient } from '@aws-sdk/client-sns';
import { createSnsChannel } from '../adapters/channels/sns.ts';
import { createWebhookChannel } from '../adapters/channels/webhook.ts';
import { createAlertStore } from '../adapters/dynamodb/alert-store.ts';
import { createTopicStore } from '../adapters/dynamodb/topic-store.ts';
import { createHttpClient } from '../adapters/http/http-client.ts';
import { type DeliverReport, deliverAlerts } from '../app/deliver-alerts.ts';
import { readConfig } from '../config/function-config.ts';
import type { Channel } from '../ports.ts';
import { createTopicNames } from './team-topics.ts';
import { userAgent } from './user-agent.ts';
import { localEndpoint, type Surroundings, wireBasics, wireTable } from './wiring.ts';

/** Runs by the clock: brings alerts that are still in the outbox to every channel that is configured. */
export function createNotifyHandler(surroundings: Surroundings) {
  const { env } = surroundings;
  const config = readConfig(env, [
    'tableName',
    'retentionDays',
    'alertTopicArn',
    'alertWebhookUrl',
    'contact',
    'allowPrivateAddresses',
  ]);
  const basics = wireBasics(surroundings);
  const channels: Channel[] = [];
  if (config.alertTopicArn !== undefined) {
    channels.push(createSnsChannel(new SNSClient(localEndpoint(env, 'AWS_ENDPOINT_URL_SNS')), config.alertTopicArn));
  }
  if (config.alertWebhookUrl !== undefined) {
    const http = createHttpClient({
      userAgent: userAgent(config.contact),
      allowPrivateAddresses: config.allowPrivateAddresses,
      clock: basics.clock,
    });
    channels.push(createWebhookChannel(http, config.alertWebhookUrl));
  }
  const table = wireTable(env, config.tableName);
  const alerts = createAlertStore(table, config.retentionDays);
  const { labelOf, refreshNames } = createTopicNames({ ...basics, topics: createTopicStore(table, basics.newId) });

  return async (): Promise<DeliverReport> => {
    await refreshNames();
    return deliverAlerts({ ...basics, alerts, channels, labelOf });
  };
}
