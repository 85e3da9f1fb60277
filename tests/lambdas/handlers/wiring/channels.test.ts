import { randomUUID } from 'node:crypto';
import { SNSClient } from '@aws-sdk/client-sns';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { parseChannel } from '../../../../lambdas/adapters/channel-schema.ts';
import { createEnvCredentials } from '../../../../lambdas/adapters/credentials/env-credentials.ts';
import { createChannelStore } from '../../../../lambdas/adapters/dynamodb/channel-store.ts';
import { createGuardedResolve } from '../../../../lambdas/adapters/http/connect.ts';
import { createHttpClient, type HttpClient } from '../../../../lambdas/adapters/http/http-client.ts';
import { createChannels, type ImplicitChannels } from '../../../../lambdas/handlers/wiring/channels.ts';
import { createTestTable } from '../../../engines/tables.ts';
import { labelOf, SPIKE, STARTED_AT } from '../../../factories/alerts-of-every-kind.ts';
import {
  type ChatService,
  type MailSink,
  startChatService,
  startMailSink,
  WELL,
} from '../../../factories/chat-services.ts';

const clock = { now: () => STARTED_AT };

describe('the channels of a team', () => {
  let chat: ChatService;
  let sink: MailSink;
  let http: HttpClient;
  beforeEach(async () => {
    chat = await startChatService(() => WELL.webhook);
    sink = await startMailSink();
    http = createHttpClient({ userAgent: 'offcamera/test', allowPrivateAddresses: true, clock });
  });
  afterEach(() => Promise.all([chat.stop(), sink.stop(), http.close()]));

  const channelsOf = (implicit: ImplicitChannels, written: readonly object[], env: Record<string, string>) =>
    createChannels(implicit, written.map(parseChannel), {
      credentials: createEnvCredentials(env),
      http,
      resolve: createGuardedResolve({ resolve: async () => [], allowPrivateAddresses: true }),
      sns: new SNSClient({ region: 'us-east-1' }),
      clock,
    });

  test('each sends what its kind sends, to the address that is called like it', async () => {
    const env = {
      CHANNEL_TEAM_SLACK_URL: `${chat.url}/slack`,
      CHANNEL_TEAMS_URL: `${chat.url}/teams`,
      CHANNEL_D_URL: `${chat.url}/discord`,
      CHANNEL_HOOK_URL: `${chat.url}/hook`,
      CHANNEL_HOOK_SECRET: 'signed with this',
      CHANNEL_PRESS_URL: sink.url,
    };
    const channels = channelsOf(
      {},
      [
        { id: 'team-slack', kind: 'slack', routing: {} },
        { id: 'teams', kind: 'teams', routing: {} },
        { id: 'd', kind: 'discord', routing: {} },
        { id: 'hook', kind: 'webhook', routing: {} },
        { id: 'press', kind: 'email', routing: {}, mail: { to: ['ann@example.com'], from: 'a@example.com' } },
      ],
      env,
    );
    for (const channel of channels) await channel.deliver(SPIKE, labelOf);
    expect(chat.posts.map(({ body }) => Object.keys(JSON.parse(body))[0])).toEqual([
      'text',
      'type',
      'embeds',
      'schemaVersion',
    ]);
    expect(chat.posts.at(-1)?.headers['webhook-signature']).toMatch(/^v1,/);
    expect(sink.mails).toHaveLength(1);
  });

  test('those that the settings name are among them, and take everything at once', async () => {
    const channels = channelsOf({ alertWebhookUrl: chat.url, alertTopicArn: 'arn:aws:sns:x:1:y' }, [], {});
    expect(channels.map(({ id }) => id)).toEqual(['sns', 'webhook']);
    expect(channels.map((channel) => channel.timing?.(SPIKE, STARTED_AT))).toEqual([{ kind: 'now' }, { kind: 'now' }]);
    await channels[1]?.deliver(SPIKE, labelOf);
    expect(chat.posts[0]?.headers['idempotency-key']).toBe(SPIKE.id);
  });

  test('one whose address nobody has set says what to do, and goes on being tried', async () => {
    const [slack] = channelsOf({}, [{ id: 'team-slack', kind: 'slack', routing: {} }], {});
    await expect(slack?.deliver(SPIKE, labelOf)).rejects.toMatchObject({
      isFinal: false,
      message: expect.stringMatching(/^CHANNEL_TEAM_SLACK_URL is not set: .*incoming webhooks.*\.env/),
    });
  });

  test('quiet hours and routing are those of the channel, and a digest is one message', async () => {
    const quietHours = { from: '09:00', to: '12:00', timeZone: 'UTC', digest: true };
    const [press, all] = channelsOf(
      {},
      [
        {
          id: 'press',
          kind: 'email',
          routing: {},
          quietHours,
          mail: { to: ['ann@example.com'], from: 'a@example.com' },
        },
        { id: 'all', kind: 'webhook', routing: { rules: ['climb'] } },
      ],
      { CHANNEL_PRESS_URL: sink.url },
    );
    const noon = Date.parse('2026-11-21T12:00:00Z');
    expect(press?.timing?.(SPIKE, STARTED_AT)).toEqual({ kind: 'held', until: noon });
    expect(all?.timing?.(SPIKE, STARTED_AT)).toEqual({ kind: 'never' });
    expect(all?.deliverDigest).toBeUndefined();
    await press?.deliverDigest?.(
      { id: 'digest|press|x', heldUntil: noon, alerts: [SPIKE, { ...SPIKE, episode: 'y' }] },
      labelOf,
    );
    expect(sink.mails.map(({ subject }) => subject)).toEqual(['2 things happened in your quiet hours']);
  });
});

describe('a definition', () => {
  const good = { id: 'a', kind: 'slack', routing: {} };
  test.each<[string, object, RegExp]>([
    ['an id in capitals', { ...good, id: 'Team' }, /small letters/],
    ['the id of a channel of the settings', { ...good, id: 'webhook' }, /choose another id/],
    ['an unknown kind', { ...good, kind: 'pager' }, /kinds are slack, teams/],
    ['mail to nobody', { ...good, kind: 'email' }, /needs recipients/],
    [
      'mail to eleven',
      { ...good, kind: 'email', mail: { to: Array(11).fill('a@example.com'), from: 'a@example.com' } },
      /at most 10/,
    ],
    [
      'a sender with a line break',
      { ...good, kind: 'email', mail: { to: ['a@example.com'], from: 'a\r\nBcc: <b@example.com>' } },
      /mail\.from/,
    ],
    ['a topic of SNS that is none', { ...good, kind: 'sns', topicArn: 'arn:aws:sqs:x' }, /ARN of an SNS topic/],
    ['no such rule', { ...good, routing: { rules: ['boom'] } }, /rules are spike/],
    ['no such topic', { ...good, routing: { topics: ['shining'] } }, /routing\.topics\.0: not a topic id/],
    [
      'a time that is none',
      { ...good, quietHours: { from: '25:00', to: '07:00', timeZone: 'UTC', digest: true } },
      /time like 22:00/,
    ],
    [
      'a place that is none',
      { ...good, quietHours: { from: '22:00', to: '07:00', timeZone: 'Berlin', digest: true } },
      /Europe\/Berlin/,
    ],
    [
      'no quiet at all',
      { ...good, quietHours: { from: '07:00', to: '07:00', timeZone: 'UTC', digest: true } },
      /must not end when they begin/,
    ],
  ])('%s is turned down, with the reason', (_, written, reason) => {
    expect(() => parseChannel(written)).toThrow(reason);
  });
});

test('the list of channels changes as a whole, and not under the hands of somebody else', async () => {
  const { table } = await createTestTable();
  const store = createChannelStore(table, () => randomUUID());
  const nothing = await store.read();
  expect(nothing).toEqual({ channels: [], revision: undefined });
  const slack = parseChannel({ id: 'a', kind: 'slack', routing: { topics: ['work:alien'] }, isPaused: true });
  expect(await store.replace([slack], nothing)).toBe(true);
  expect(await store.replace([], nothing)).toBe(false);
  const list = await store.read();
  expect(list.channels).toEqual([slack]);
  expect(await store.replace([], list)).toBe(true);
  expect(await store.replace([slack], list)).toBe(false);
  expect((await store.read()).channels).toEqual([]);
});
