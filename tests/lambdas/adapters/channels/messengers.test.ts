import { createHmac } from 'node:crypto';
import { afterEach, describe, expect, test } from 'vitest';
import { createDiscordMessenger } from '../../../../lambdas/adapters/channels/discord.ts';
import { createEmailMessenger } from '../../../../lambdas/adapters/channels/email.ts';
import { NoticeJson } from '../../../../lambdas/adapters/channels/messages/alert-json.ts';
import type { Notice } from '../../../../lambdas/adapters/channels/messages/notice.ts';
import { createSignedWebhookMessenger } from '../../../../lambdas/adapters/channels/signed-webhook.ts';
import { createSlackMessenger } from '../../../../lambdas/adapters/channels/slack.ts';
import { createTeamsMessenger } from '../../../../lambdas/adapters/channels/teams.ts';
import { createGuardedResolve } from '../../../../lambdas/adapters/http/connect.ts';
import { createHttpClient } from '../../../../lambdas/adapters/http/http-client.ts';
import { DeliveryError } from '../../../../lambdas/errors.ts';
import { CLOSED, labelOf, SPIKE, STARTED_AT } from '../../../factories/alerts-of-every-kind.ts';
import {
  type ChatAnswer,
  DISCORD_TOO_OFTEN,
  startChatService,
  startMailSink,
  WELL,
} from '../../../factories/chat-services.ts';

const CONTEXT = { labelOf, timeZone: 'UTC' };
const clock = { now: () => STARTED_AT };
const notice: Notice = { kind: 'alert', alert: SPIKE };
const open: { stop(): Promise<void> }[] = [];
afterEach(async () => {
  for (const service of open.splice(0)) await service.stop();
});

async function startService(...answers: readonly ChatAnswer[]) {
  const service = await startChatService((nth) => answers[Math.min(nth, answers.length) - 1] ?? { status: 500 });
  open.push(service);
  return service;
}

function deps({ allowPrivateAddresses = true } = {}) {
  const http = createHttpClient({ userAgent: 'offcamera/test', allowPrivateAddresses, clock });
  open.push({ stop: () => http.close() });
  return { http, clock };
}

async function failureOf(work: Promise<unknown>): Promise<DeliveryError> {
  const thrown = await work.then(
    () => undefined,
    (reason: unknown) => reason,
  );
  if (thrown instanceof DeliveryError) return thrown;
  throw new Error('nothing was thrown, or something else');
}

describe.each([
  ['Slack', createSlackMessenger, WELL.slack, 'status 200: ok', 'blocks'],
  ['Teams', createTeamsMessenger, WELL.teams, 'status 202', 'attachments'],
  ['Discord', createDiscordMessenger, WELL.discord, 'status 204', 'embeds'],
] as const)('%s', (_, create, well, answer, part) => {
  test('gets its message, and what it answers is told', async () => {
    const service = await startService(well);
    expect(await create(deps(), service.url).send(notice, CONTEXT)).toBe(answer);
    expect(service.posts.map(({ body }) => JSON.parse(body))).toMatchObject([{ [part]: expect.any(Array) }]);
    expect(service.posts[0]?.headers['content-type']).toBe('application/json');
  });

  test.each([
    [404, true],
    [410, true],
    [403, true],
    [400, true],
    [500, false],
    [408, false],
  ])('after status %i there is no point in trying again: %s', async (status, isFinal) => {
    const service = await startService({ status });
    const failure = await failureOf(create(deps(), service.url).send(notice, CONTEXT));
    expect(failure).toMatchObject({ isFinal, code: 'DELIVERY_FAILED' });
    // Whoever knows the address can post there.
    expect(failure.message).not.toContain('s3cret');
    expect(failure.message).toContain(String(status));
  });

  test('is not asked again before it wants to be', async () => {
    const service = await startService(DISCORD_TOO_OFTEN);
    const failure = await failureOf(create(deps(), service.url).send(notice, CONTEXT));
    expect(failure).toMatchObject({ isFinal: false, retryAt: STARTED_AT + 7_000 });
  });

  test('is not looked for in networks that are private, nor at what is no address', async () => {
    const service = await startService(well);
    const strict = deps({ allowPrivateAddresses: false });
    expect(await failureOf(create(strict, service.url).send(notice, CONTEXT))).toMatchObject({
      isFinal: true,
      message: expect.stringContaining('this machine'),
    });
    const typo = 'xoxb-s3cret';
    const failure = await failureOf(create(strict, typo).send(notice, CONTEXT));
    expect(failure).toMatchObject({ isFinal: true, message: expect.not.stringContaining('s3cret') });
    expect(service.posts).toEqual([]);
  });
});

describe('a webhook', () => {
  const KEY = Buffer.from('a key of some length, at random');

  test.each([
    ['as Standard Webhooks writes it', `whsec_${KEY.toString('base64')}`, KEY],
    ['as any text', 'just a text', Buffer.from('just a text')],
  ])('is signed with a key %s, so that its receiver can check who sent it and when', async (_, secret, key) => {
    const service = await startService(WELL.webhook);
    await createSignedWebhookMessenger(deps(), { url: service.url, secret }).send(notice, CONTEXT);
    const [{ headers, body } = { headers: {}, body: '' }] = service.posts;
    const signed = `${headers['webhook-id']}.${headers['webhook-timestamp']}.${body}`;
    expect(headers['webhook-signature']).toBe(`v1,${createHmac('sha256', key).update(signed).digest('base64')}`);
    expect(headers['webhook-timestamp']).toBe(String(STARTED_AT / 1000));
    expect(headers['webhook-id']).toBe(SPIKE.id);
    expect(headers['idempotency-key']).toBe(SPIKE.id);
    expect(NoticeJson.parse(JSON.parse(body))).toMatchObject({ id: SPIKE.id });
    expect(JSON.stringify(service.posts)).not.toContain(secret);
  });

  test('has the same id however often it is sent, in ASCII, and no signature without a key', async () => {
    const service = await startService({ status: 503 }, WELL.webhook);
    const messenger = createSignedWebhookMessenger(deps(), { url: service.url });
    const inJapanese: Notice = { kind: 'alert', alert: { ...SPIKE, id: 'spike|hashtag:舞台裏|x' } };
    await failureOf(messenger.send(inJapanese, CONTEXT));
    await messenger.send(inJapanese, CONTEXT);
    const ids = service.posts.map(({ headers }) => headers['webhook-id']);
    expect(ids).toEqual(Array(2).fill('spike|hashtag:%E8%88%9E%E5%8F%B0%E8%A3%8F|x'));
    expect(service.posts.every(({ headers }) => headers['webhook-signature'] === undefined)).toBe(true);
  });
});

describe('mail', () => {
  const resolve = createGuardedResolve({ resolve: async () => ['127.0.0.1'], allowPrivateAddresses: true });
  const MAIL = { to: ['ann@example.com', 'bob@example.org'], from: 'Offcamera <alerts@example.com>' };

  async function startSink(refuse?: (recipient: string) => number | undefined) {
    const sink = await startMailSink(refuse);
    open.push(sink);
    return sink;
  }

  test('reaches everybody as HTML and as text, and the alerts of an episode belong together', async () => {
    const sink = await startSink();
    const messenger = createEmailMessenger({ resolve }, { ...MAIL, url: sink.url });
    expect(await messenger.send(notice, CONTEXT)).toMatch(/^250 /);
    await messenger.send(notice, CONTEXT);
    await messenger.send({ kind: 'alert', alert: CLOSED }, CONTEXT);
    expect(sink.recipients.slice(0, 2)).toEqual(MAIL.to);
    const [first, again, end] = sink.mails;
    expect(first).toMatchObject({
      subject: 'The Shining is spiking: 7.5x the usual',
      from: { name: 'Offcamera', address: 'alerts@example.com' },
      text: expect.stringContaining('48 mentions in 15 minutes by 31 authors'),
      html: expect.stringContaining('<h1'),
    });
    expect(first?.text).toContain('😂');
    expect(again?.messageId).toBe(first?.messageId);
    expect(end?.messageId).not.toBe(first?.messageId);
    expect(end?.references).toBe(first?.references);
    expect(first?.headers).toContainEqual(expect.objectContaining({ key: 'auto-submitted', value: 'auto-generated' }));
  });

  test('one recipient who is refused costs the others nothing, and is told', async () => {
    const sink = await startSink((recipient) => (recipient.startsWith('bob') ? 550 : undefined));
    const answer = await createEmailMessenger({ resolve }, { ...MAIL, url: sink.url }).send(notice, CONTEXT);
    expect(answer).toContain('1 of 2 recipients were refused');
    expect(sink.mails).toHaveLength(1);
  });

  test.each([
    [550, true],
    [451, false],
  ])('when everybody is refused with %i, there is no point in trying again: %s', async (code, isFinal) => {
    const sink = await startSink(() => code);
    const failure = await failureOf(
      createEmailMessenger({ resolve }, { ...MAIL, url: sink.url }).send(notice, CONTEXT),
    );
    expect(failure).toMatchObject({ isFinal });
  });

  test('a password is not sent in the clear, and never told', async () => {
    const sink = await startSink();
    const url = sink.url.replace('smtp://', 'smtp://ann:s3cret%25@');
    const failure = await failureOf(createEmailMessenger({ resolve }, { ...MAIL, url }).send(notice, CONTEXT));
    expect(failure.message).not.toContain('s3cret');
    expect(failure.isFinal).toBe(true);
    expect(sink.mails).toEqual([]);
  });

  test('a server in a private network is not asked, nor what is no address of one', async () => {
    const sink = await startSink();
    const strict = createGuardedResolve({ resolve: async () => ['127.0.0.1'], allowPrivateAddresses: false });
    for (const [url, words] of [
      [sink.url.replace('127.0.0.1', 'mail.example'), 'mail.example leads to the address 127.0.0.1'],
      ['https://mail.example', 'smtps://user:password@smtp.example.com'],
    ] as const) {
      const failure = await failureOf(
        createEmailMessenger({ resolve: strict }, { ...MAIL, url }).send(notice, CONTEXT),
      );
      expect(failure).toMatchObject({ isFinal: true, message: expect.stringContaining(words) });
    }
    expect(sink.recipients).toEqual([]);
  });
});
