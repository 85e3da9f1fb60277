import { ReceiveMessageCommand, SendMessageCommand } from '@aws-sdk/client-sqs';
import { afterEach, beforeEach, describe, expect, inject, test } from 'vitest';
import { MentionSchema } from '../../../../lambdas/adapters/mention-schema.ts';
import {
  createDeadLetters,
  createMentionQueue,
  createPollQueue,
  createQueueDepths,
  MAX_MESSAGE_BYTES,
} from '../../../../lambdas/adapters/sqs/queues.ts';
import type { Mention } from '../../../../lambdas/domain/mention.ts';
import { type Fault, type FaultyProxy, startFaultyProxy } from '../../../engines/faulty-proxy.ts';
import { createTestQueue, type TestQueue } from '../../../engines/queues.ts';
import { createTestSqs } from '../../../engines/tables.ts';
import { aMention } from '../../../factories/mentions.ts';

let queue: TestQueue;
beforeEach(async () => {
  queue = await createTestQueue();
});

let proxy: FaultyProxy | undefined;
afterEach(() => proxy?.stop());

async function sqsBehind(faults: Fault[]) {
  proxy = await startFaultyProxy(inject('queueEngine'), () => faults.shift() ?? 'none');
  return createTestSqs(proxy.endpoint);
}

const withText = (text: string): Mention => ({ ...aMention(), text });

async function mentionsIn({ drain }: TestQueue): Promise<Mention[]> {
  return (await drain()).flatMap(({ Body = '' }) => {
    expect(Buffer.byteLength(Body)).toBeLessThanOrEqual(MAX_MESSAGE_BYTES);
    const { mentions } = JSON.parse(Body) as { mentions: unknown[] };
    return mentions.map((mention) => MentionSchema.parse(mention));
  });
}

const byId = (mentions: readonly Mention[]) => new Map(mentions.map((mention) => [mention.id, mention]));

describe('the mention queue', () => {
  test('takes thousands of mentions, many to a message, each exactly once', async () => {
    const sent = Array.from({ length: 1_500 }, (_, index) => withText(`🎬 漢 "${'x'.repeat(index)}"`));
    await createMentionQueue(queue.sqs, queue.url).send(sent);
    const received = await mentionsIn(queue);
    expect(received).toHaveLength(sent.length);
    expect(byId(received)).toEqual(byId(sent));
  });

  test('sends nothing when there is nothing new', async () => {
    await createMentionQueue(queue.sqs, queue.url).send([]);
    expect(await queue.drain()).toEqual([]);
  });

  test('carries emoji and what SQS refuses, so that one in a title does not hold up its feed for ever', async () => {
    const odd = withText('🎬 \ufffe and \uffff and \u0000 and \ud800');
    await createMentionQueue(queue.sqs, queue.url).send([odd]);
    expect(await mentionsIn(queue)).toEqual([odd]);
  });

  test('has not sent anything for sure when SQS turned a single message of a batch away', async () => {
    const sqs = await sqsBehind(['part']);
    const sent = Array.from({ length: 20 }, () => withText('x'.repeat(20_000)));
    await expect(createMentionQueue(sqs, queue.url).send(sent)).rejects.toMatchObject({
      code: 'QUEUE_REJECTED',
      message: expect.stringContaining('refused 1 of 4'),
    });
    expect((await mentionsIn(queue)).length).toBeLessThan(sent.length);
  });

  test('waits out a throttled call', async () => {
    const sqs = await sqsBehind(['throttle', 'throttle']);
    const sent = [withText('patient')];
    await createMentionQueue(sqs, queue.url).send(sent);
    expect(await mentionsIn(queue)).toEqual(sent);
  });

  test('says so when a mention is longer than a message, instead of leaving it out', async () => {
    const giant = withText('漢'.repeat(35_000));
    await expect(createMentionQueue(queue.sqs, queue.url).send([withText('small'), giant])).rejects.toMatchObject({
      code: 'QUEUE_REJECTED',
    });
  });
});

test('the poll queue holds one job a message', async () => {
  const job = { sourceId: 'variety', jobId: 'job-1' };
  await createPollQueue(queue.sqs, queue.url).send(job);
  const messages = await queue.drain();
  expect(messages.map(({ Body = '' }) => JSON.parse(Body))).toEqual([job]);
});

describe('dead letters', () => {
  test.each([
    ['in words', 'The tagger failed: out of ink', 'The tagger failed: out of ink'],
    ['that is empty', '  ', 'no reason given'],
    ['with control characters', 'a\u0000b\u001bc\uffffd\ne', 'a b c d\ne'],
    ['that is very long and cut in the middle of a character', `${'x'.repeat(999)}🎬`, `${'x'.repeat(999)}\ufffd`],
  ])('keep the body as it was, and a reason %s', async (_, reason, kept) => {
    const body = '{"mentions":["naïve"]}';
    await createDeadLetters(queue.sqs, queue.deadLetterUrl).keep(body, reason);
    const [letter] = await queue.drainDeadLetters();
    expect(letter?.Body).toBe(body);
    expect(letter?.MessageAttributes?.['reason']?.StringValue).toBe(kept);
  });

  test('keep a mention with emoji and what SQS refuses', async () => {
    const body = JSON.stringify({ mentions: [withText('🎬 \uffff')] });
    await createDeadLetters(queue.sqs, queue.deadLetterUrl).keep(body, 'why');
    const [letter] = await queue.drainDeadLetters();
    expect(JSON.parse(letter?.Body ?? '')).toEqual(JSON.parse(body));
  });
});

test('queue depths tell what waits, what is delayed, what somebody has in hand and what is dead', async () => {
  const other = await createTestQueue();
  const send = (QueueUrl: string, DelaySeconds = 0) =>
    queue.sqs.send(new SendMessageCommand({ QueueUrl, MessageBody: 'x', DelaySeconds }));
  await send(queue.url);
  await send(queue.url);
  await queue.sqs.send(new ReceiveMessageCommand({ QueueUrl: queue.url, MaxNumberOfMessages: 1 }));
  await send(queue.url, 600);
  await send(other.deadLetterUrl);
  const urls = {
    poll: queue.url,
    mention: other.url,
    pollDead: queue.deadLetterUrl,
    mentionDead: other.deadLetterUrl,
  };
  expect(await createQueueDepths(queue.sqs, urls).read()).toEqual({
    poll: { waiting: 2, inFlight: 1 },
    mention: { waiting: 0, inFlight: 0 },
    pollDead: { waiting: 0, inFlight: 0 },
    mentionDead: { waiting: 1, inFlight: 0 },
  });
});
