import { SNSClient } from '@aws-sdk/client-sns';
import type { Notice } from '../../lambdas/adapters/channels/messages/notice.ts';
import { createGuardedResolve } from '../../lambdas/adapters/http/connect.ts';
import { createHttpClient, resolveByName } from '../../lambdas/adapters/http/http-client.ts';
import { type Env, readConfig } from '../../lambdas/config/function-config.ts';
import type { Alert } from '../../lambdas/domain/alerting/alert.ts';
import { MINUTE_MS } from '../../lambdas/domain/bucket.ts';
import type { ChannelDefinition } from '../../lambdas/domain/channels/channel.ts';
import { messageOf } from '../../lambdas/errors.ts';
import { type Basics, localEndpoint } from '../../lambdas/handlers/wiring/basics.ts';
import { createMessenger, timeZoneOf } from '../../lambdas/handlers/wiring/channels.ts';
import { wireCredentials } from '../../lambdas/handlers/wiring/credentials.ts';
import { labelOf } from '../../lambdas/handlers/wiring/label.ts';
import { userAgent } from '../../lambdas/handlers/wiring/user-agent.ts';

export interface TrialOptions {
  readonly env: Env;
  readonly allowPrivateAddresses: boolean;
  readonly basics: Basics;
}

export interface Trial {
  readonly channel: ChannelDefinition;
  readonly isOk: boolean;
  /** What the service answered, or why it did not come to that. */
  readonly answer: string;
}

/** Sends each channel a marked trial alert, at once and whatever its routing and quiet hours say, side by side. */
export async function tryChannels(
  channels: readonly ChannelDefinition[],
  { env, allowPrivateAddresses, basics }: TrialOptions,
): Promise<readonly Trial[]> {
  const { contact, credentialsPath } = readConfig(env, ['contact', 'credentialsPath']);
  const http = createHttpClient({ userAgent: userAgent(contact), allowPrivateAddresses, clock: basics.clock });
  const deps = {
    http,
    credentials: wireCredentials(env, credentialsPath, basics),
    resolve: createGuardedResolve({ resolve: resolveByName, allowPrivateAddresses }),
    sns: new SNSClient(localEndpoint(env, 'AWS_ENDPOINT_URL_SNS')),
    clock: basics.clock,
  };
  const notice: Notice = { kind: 'alert', alert: trialAlert(basics) };
  try {
    return await Promise.all(
      channels.map(async (channel) => {
        const context = { labelOf, timeZone: timeZoneOf(channel), isTest: true };
        try {
          const answer = await createMessenger(channel, deps).send(notice, context);
          return { channel, isOk: true, answer };
        } catch (thrown) {
          return { channel, isOk: false, answer: messageOf(thrown) };
        }
      }),
    );
  } finally {
    await http.close();
    deps.sns.destroy();
  }
}

/** What a real one may look like, of nothing that happened. */
function trialAlert({ clock, newId }: Basics): Alert {
  const raisedAt = clock.now();
  const startedAt = raisedAt - 10 * MINUTE_MS;
  return {
    id: `test|${newId()}`,
    episode: `test|${new Date(startedAt).toISOString()}`,
    stage: 'opened',
    rule: 'spike',
    severity: 'low',
    subject: { kind: 'topic', topic: 'work:the-shining' },
    together: [],
    startedAt,
    raisedAt,
    numbers: { spanMinutes: 15, observed: 42, expected: 6, score: 0.9, authors: 31 },
    reason: '42 mentions in 15 minutes by 31 authors, where 6 are usual',
    evidence: {
      sparkline: {
        from: raisedAt - 12 * 15 * MINUTE_MS,
        stepMinutes: 15,
        counts: [5, 7, 6, 4, 8, 6, 5, 7, 6, 5, 14, 42],
        expected: 6,
      },
      mentions: [{ text: 'This is where the mentions worth reading stand.', platform: 'example', at: startedAt }],
      terms: ['trial'],
      platforms: { example: 42 },
      sentiment: { now: 0.2, usual: 0.1 },
    },
  };
}

export function renderTrials(trials: readonly Trial[]): string {
  return trials
    .map(({ channel, isOk, answer }) => `${channel.id} (${channel.kind}): ${isOk ? 'sent' : 'failed'}, ${answer}\n`)
    .join('');
}
