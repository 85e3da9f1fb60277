import type { SNSClient } from '@aws-sdk/client-sns';
import { createDiscordMessenger } from '../../adapters/channels/discord.ts';
import { createEmailMessenger } from '../../adapters/channels/email.ts';
import type { ViewContext } from '../../adapters/channels/messages/alert-view.ts';
import type { Messenger } from '../../adapters/channels/messenger.ts';
import { createSignedWebhookMessenger } from '../../adapters/channels/signed-webhook.ts';
import { createSlackMessenger } from '../../adapters/channels/slack.ts';
import { createSnsTopicMessenger } from '../../adapters/channels/sns-topic.ts';
import { createTeamsMessenger } from '../../adapters/channels/teams.ts';
import type { Resolve } from '../../adapters/http/connect.ts';
import type { HttpClient } from '../../adapters/http/http-client.ts';
import type { Alert } from '../../domain/alerting/alert.ts';
import { type ChannelDefinition, credentialsOf } from '../../domain/channels/channel.ts';
import { timingOf } from '../../domain/channels/timing.ts';
import { DeliveryError } from '../../errors.ts';
import type { Channel } from '../../ports/channel.ts';
import type { Clock } from '../../ports/clock.ts';
import type { CredentialName, Credentials } from '../../ports/credentials.ts';

export interface ChannelDeps {
  readonly credentials: Credentials;
  readonly http: Pick<HttpClient, 'post'>;
  /** For mail servers: the same rules as for web addresses. */
  readonly resolve: Resolve;
  readonly sns: SNSClient;
  readonly clock: Clock;
}

/** What the settings of the functions name: the channels `webhook` and `sns`. */
export interface ImplicitChannels {
  readonly alertWebhookUrl?: string | undefined;
  readonly alertTopicArn?: string | undefined;
}

/** All channels: those of the settings, and those of the team. */
export function createChannels(
  { alertWebhookUrl, alertTopicArn }: ImplicitChannels,
  definitions: readonly ChannelDefinition[],
  deps: ChannelDeps,
): Channel<Alert>[] {
  const implicit: ChannelDefinition[] = [
    ...(alertTopicArn === undefined ? [] : [{ id: 'sns', kind: 'sns', topicArn: alertTopicArn, routing: {} } as const]),
    ...(alertWebhookUrl === undefined ? [] : [{ id: 'webhook', kind: 'webhook', routing: {} } as const]),
  ];
  const credentials = withAddress(deps.credentials, alertWebhookUrl);
  return [...implicit, ...definitions].map((definition) => createChannel(definition, { ...deps, credentials }));
}

function createChannel(definition: ChannelDefinition, deps: ChannelDeps): Channel<Alert> {
  const messenger = createMessenger(definition, deps);
  const contextOf = (labelOf: ViewContext['labelOf']) => ({ labelOf, timeZone: timeZoneOf(definition) });
  return {
    id: definition.id,
    timing: (alert, now) => timingOf(definition, alert, now),
    async deliver(alert, labelOf) {
      await messenger.send({ kind: 'alert', alert }, contextOf(labelOf));
    },
    ...(definition.quietHours?.digest === true
      ? {
          async deliverDigest(digest, labelOf) {
            await messenger.send({ kind: 'digest', digest }, contextOf(labelOf));
          },
        }
      : {}),
  };
}

/** By whose clocks its messages tell times. */
export function timeZoneOf({ quietHours }: ChannelDefinition): string {
  return quietHours?.timeZone ?? 'UTC';
}

/** Secrets are asked for when needed: a changed one takes effect, and a missing one holds up no other channel. */
export function createMessenger(definition: ChannelDefinition, deps: ChannelDeps): Messenger {
  return {
    async send(notice, context) {
      const messenger = await connect(definition, deps);
      return messenger.send(notice, context);
    },
  };
}

async function connect(definition: ChannelDefinition, deps: ChannelDeps): Promise<Messenger> {
  const { id, kind, mail = { to: [], from: '' }, topicArn = '' } = definition;
  const names = credentialsOf(id);
  const address = () => needed(deps.credentials, names.url, HOW_TO_GET[kind]);
  switch (kind) {
    case 'slack':
      return createSlackMessenger(deps, await address());
    case 'teams':
      return createTeamsMessenger(deps, await address());
    case 'discord':
      return createDiscordMessenger(deps, await address());
    case 'webhook':
      return createSignedWebhookMessenger(deps, {
        url: await address(),
        secret: await deps.credentials.get(names.secret),
      });
    case 'email':
      return createEmailMessenger(deps, { ...mail, url: await address() });
    case 'sns':
      return createSnsTopicMessenger(deps.sns, topicArn);
    default:
      return kind satisfies never;
  }
}

/** Where the address of each kind comes from, for whoever has not set it. */
export const HOW_TO_GET: Readonly<Record<ChannelDefinition['kind'], string>> = {
  slack: 'create an app at https://api.slack.com/apps, switch its incoming webhooks on, and add one for your channel',
  teams: 'in the channel\'s menu choose Workflows, "Post to a channel when a webhook request is received"',
  discord: "in the channel's settings choose Integrations, Webhooks, New webhook",
  webhook: 'it is the address that takes the posts',
  email: 'it is your mail server, like smtps://user:password@smtp.example.com',
  sns: '',
};

async function needed(credentials: Credentials, name: CredentialName, how: string): Promise<string> {
  const value = await credentials.get(name);
  if (value !== undefined) return value;
  throw new DeliveryError(
    `${name} is not set: ${how}; then put it into .env, the environment or, in the cloud, Parameter Store.`,
  );
}

/** The address of the channel `webhook` is a setting, and no secret of its own. */
function withAddress(credentials: Credentials, alertWebhookUrl: string | undefined): Credentials {
  const own = credentialsOf('webhook').url;
  return { get: async (name) => (name === own ? alertWebhookUrl : credentials.get(name)) };
}
