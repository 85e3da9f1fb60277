import { afterEach, describe, expect, test } from 'vitest';
import { createWebhookChannel } from '../../../../lambdas/adapters/channels/webhook.ts';
import { createHttpClient } from '../../../../lambdas/adapters/http/http-client.ts';
import { anAlert } from '../../../factories/alerts.ts';
import { NOON } from '../../../factories/mentions.ts';
import { startWebhookReceiver, type WebhookReceiver } from '../../../factories/webhook-receiver.ts';

let receiver: WebhookReceiver;
afterEach(() => receiver.stop());

function channelTo(url: string, { allowPrivateAddresses = true } = {}) {
  const clock = { now: () => NOON };
  return createWebhookChannel(createHttpClient({ userAgent: 'Offcamera/test', allowPrivateAddresses, clock }), url);
}

describe('the webhook channel', () => {
  test('posts the alert as JSON, under the key that tells a repeated post', async () => {
    receiver = await startWebhookReceiver();
    await channelTo(receiver.url).deliver(anAlert(), () => 'The Shining');
    expect(receiver.posts).toHaveLength(1);
    const [{ method, headers, body } = expect.unreachable()] = receiver.posts;
    expect(method).toBe('POST');
    expect(headers).toMatchObject({
      'content-type': 'application/json',
      'idempotency-key': 'spike|work:the-shining|2026-08-04T10:02:30.000Z',
      'user-agent': 'Offcamera/test',
    });
    expect(JSON.parse(body)).toEqual({
      schemaVersion: 1,
      type: 'alert',
      id: 'spike|work:the-shining|2026-08-04T10:02:30.000Z',
      rule: 'spike',
      topic: { id: 'work:the-shining', kind: 'work', label: 'The Shining' },
      startedAt: '2026-08-04T10:02:30.000Z',
      raisedAt: '2026-08-04T10:03:00.000Z',
      window: '1h',
      observed: 40,
      expected: 3.26,
      score: 20.36,
      authors: 30,
      sentiment: -0.25,
      summary:
        'The Shining is spiking: 40 behind-the-scenes mentions by 30 authors within an hour, 12 times the usual 3.3.',
    });
  });

  test('can name topics in any script, hashtags and emoji included', async () => {
    receiver = await startWebhookReceiver();
    const alert = anAlert({ topic: 'hashtag:幕後花絮🎬' });
    await channelTo(receiver.url).deliver(alert, () => '#幕後花絮🎬');
    const [{ headers, body } = expect.unreachable()] = receiver.posts;
    expect(JSON.parse(body)).toMatchObject({ id: alert.id, topic: { label: '#幕後花絮🎬' } });
    expect(decodeURIComponent(String(headers['idempotency-key']))).toBe(alert.id);
  });

  test.each([400, 401, 404, 429, 500, 503, 302])('fails when the receiver answers %i', async (status) => {
    receiver = await startWebhookReceiver(() => status);
    await expect(channelTo(receiver.url).deliver(anAlert(), () => 'x')).rejects.toMatchObject({
      code: 'DELIVERY_FAILED',
    });
    expect(receiver.posts).toHaveLength(1);
  });

  test('fails when the receiver hangs up', async () => {
    receiver = await startWebhookReceiver(() => 0);
    await expect(channelTo(receiver.url).deliver(anAlert(), () => 'x')).rejects.toMatchObject({
      code: 'DELIVERY_FAILED',
    });
  });

  test('reaches nothing on this machine or a private network unless that is allowed', async () => {
    receiver = await startWebhookReceiver();
    const { port } = new URL(receiver.url);
    for (const host of ['127.0.0.1', 'localhost', '[::1]', '0.0.0.0']) {
      const channel = channelTo(`http://${host}:${port}/alerts`, { allowPrivateAddresses: false });
      await expect(channel.deliver(anAlert(), () => 'x')).rejects.toMatchObject({ code: 'DELIVERY_FAILED' });
    }
    expect(receiver.posts).toEqual([]);
  });
});
