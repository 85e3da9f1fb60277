import { DeleteMessageCommand, ReceiveMessageCommand, SendMessageCommand } from '@aws-sdk/client-sqs';
import type { SQSBatchResponse, SQSEvent } from 'aws-lambda';
import { describe, expect, test } from 'vitest';
import { startOf } from '../../lambdas/domain/bucket.ts';
import type { Mention, TaggedMention } from '../../lambdas/domain/mention.ts';
import { createTagHandler } from '../../lambdas/handlers/tag-handler.ts';
import { createDefaultTagger } from '../../lambdas/handlers/wiring/tagging.ts';
import { redriveDeadLetters } from '../../local/dead-letters.ts';
import { type Fault, startFaultyProxy } from '../engines/faulty-proxy.ts';
import type { TestQueue } from '../engines/queues.ts';
import { createTestSurroundings } from '../engines/surroundings.ts';
import { aMention, NOON } from '../factories/mentions.ts';
import { expectExactCounts } from '../factories/naive-counts.ts';
import { createPipeline, type Pipeline } from '../factories/pipeline.ts';
import { sqsEvent } from '../factories/sqs-event.ts';

type Handler = (event: SQSEvent) => Promise<SQSBatchResponse>;

const GARBAGE = 'not even JSON';
const tagger = createDefaultTagger();

const shining = (at: number): Mention => ({
  ...aMention({ at }),
  text: 'Jack Nicholson improvised the line on the set of The Shining.',
});
const casablanca = (at: number): Mention => ({
  ...aMention({ at }),
  text: 'The script of Casablanca was rewritten every night during the shoot.',
});

describe('nothing acknowledged is lost (invariant 2)', () => {
  test.each(['die-before', 'die-after'] as const)(
    'killed at any write (%s), a message has left the queue only if its mentions are logged and their buckets marked',
    async (fault) => {
      for (let write = 0; ; write += 1) {
        let writes = 0;
        const { handler, surroundings, queue, pipeline, proxy } = await setUp((): Fault => {
          writes += 1;
          return writes === write + 1 ? fault : 'none';
        });
        const messages = [
          [shining(NOON), casablanca(NOON - 86_400_000)],
          [shining(NOON), casablanca(NOON - 3_600_000), shining(NOON)],
        ];
        for (const mentions of messages) await send(queue, JSON.stringify({ mentions }));
        await send(queue, GARBAGE);

        const left = await runOnce(queue, handler);
        const killed = proxy.isDead;
        for (const { mentions } of left.map(parse)) await expectSafe(pipeline, mentions);

        proxy.revive();
        await runUntilEmpty(queue, handler);
        await pipeline.fold();
        await expectExactCounts(pipeline, messages.flat().map(toTagged));
        const letters = await queue.drainDeadLetters();
        expect(letters.map(({ Body }) => Body)).toEqual([GARBAGE]);
        expect(letters[0]?.MessageAttributes?.['reason']?.StringValue).toContain('Not a message of mentions');

        await proxy.stop();
        surroundings.client.destroy();
        if (killed) continue;
        // Nothing died, so there is no such write: all of them were tried.
        expect(write).toBeGreaterThan(8);
        return;
      }
    },
  );

  test('what fails on every try is kept by the queue itself, and counts once it is sent back', async () => {
    let isDown = true;
    const { handler, queue, pipeline, proxy } = await setUp(() => (isDown ? 'die-before' : 'none'));
    const mention = shining(NOON);
    await send(queue, JSON.stringify({ mentions: [mention] }));
    for (let delivery = 1; delivery <= 5; delivery += 1) {
      expect(await runOnce(queue, handler)).toEqual([]);
      proxy.revive();
    }
    expect(await runOnce(queue, handler)).toEqual([]);
    expect(await pipeline.mentions.readLog(startOf('bucket', NOON))).toEqual([]);

    isDown = false;
    expect(await redriveDeadLetters(queue.sqs, queue)).toBe(1);
    await runUntilEmpty(queue, handler);
    await pipeline.fold();
    await expectExactCounts(pipeline, [toTagged(mention)]);
    expect(await redriveDeadLetters(queue.sqs, queue)).toBe(0);
    await proxy.stop();
  });

  test('what can never be processed is kept with its reason, and counts when it is sent back to a version that can', async () => {
    const { handler, queue, pipeline, proxy } = await setUp(() => 'none');
    const good = shining(NOON);
    const mended = casablanca(NOON);
    const fromTheFuture = { ...mended, seenAt: 'the day after tomorrow' };
    await send(queue, JSON.stringify({ mentions: [good, fromTheFuture] }));
    await runUntilEmpty(queue, handler);

    const letters = await queue.drainDeadLetters();
    expect(letters.map(({ Body = '' }) => JSON.parse(Body))).toEqual([{ mentions: [fromTheFuture] }]);
    expect(letters[0]?.MessageAttributes?.['reason']?.StringValue).toContain('seenAt');

    const MessageBody = JSON.stringify({ mentions: [mended] });
    await queue.sqs.send(new SendMessageCommand({ QueueUrl: queue.deadLetterUrl, MessageBody }));
    await redriveDeadLetters(queue.sqs, queue);
    await runUntilEmpty(queue, handler);
    await pipeline.fold();
    await expectExactCounts(pipeline, [good, mended].map(toTagged));
    await proxy.stop();
  });

  test('a message is not acknowledged while its dead letters cannot be kept', async () => {
    const surroundings = await createTestSurroundings();
    const deadLetters = await startFaultyProxy(surroundings.env.AWS_ENDPOINT_URL_SQS, () => 'die-before');
    const handler = createTagHandler({
      ...surroundings,
      env: { ...surroundings.env, AWS_ENDPOINT_URL_SQS: deadLetters.endpoint },
    });
    const { mention: queue } = surroundings.queues;
    await send(queue, GARBAGE);
    await send(queue, JSON.stringify({ mentions: [shining(NOON), { id: 'no mention' }] }));
    expect(await runOnce(queue, handler)).toEqual([]);
    await deadLetters.stop();
    await runUntilEmpty(queue, createTagHandler(surroundings));
    expect(await queue.drainDeadLetters()).toHaveLength(2);
  });
});

async function setUp(faultOf: () => Fault) {
  const surroundings = await createTestSurroundings();
  const proxy = await startFaultyProxy(surroundings.env.AWS_ENDPOINT_URL_DYNAMODB, faultOf);
  const env = { ...surroundings.env, AWS_ENDPOINT_URL_DYNAMODB: proxy.endpoint };
  return {
    handler: createTagHandler({ ...surroundings, env }),
    surroundings,
    queue: surroundings.queues.mention,
    pipeline: createPipeline(surroundings.table, surroundings.clock),
    proxy,
  };
}

async function send(queue: TestQueue, MessageBody: string): Promise<void> {
  await queue.sqs.send(new SendMessageCommand({ QueueUrl: queue.url, MessageBody }));
}

/** One round of what Lambda's event source does. Answers the bodies of the messages that left the queue. */
async function runOnce({ sqs, url: QueueUrl }: TestQueue, handler: Handler): Promise<string[]> {
  // Visible again at once, so that a message that was not deleted comes back with the next round.
  const { Messages = [] } = await sqs.send(
    new ReceiveMessageCommand({ QueueUrl, MaxNumberOfMessages: 10, VisibilityTimeout: 0 }),
  );
  const event = sqsEvent(...Messages.map(({ Body = '' }) => Body));
  const { batchItemFailures } = await handler(event);
  const failed = new Set(batchItemFailures.map(({ itemIdentifier }) => itemIdentifier));
  const done = Messages.filter((_, index) => !failed.has(event.Records[index]?.messageId ?? ''));
  for (const { ReceiptHandle } of done) await sqs.send(new DeleteMessageCommand({ QueueUrl, ReceiptHandle }));
  return done.map(({ Body = '' }) => Body);
}

async function runUntilEmpty(queue: TestQueue, handler: Handler): Promise<void> {
  for (let round = 0; round < 5; round += 1) if ((await runOnce(queue, handler)).length === 0) return;
  expect.unreachable('the queue does not drain');
}

function parse(body: string): { mentions: Mention[] } {
  return body === GARBAGE ? { mentions: [] } : (JSON.parse(body) as { mentions: Mention[] });
}

async function expectSafe({ mentions: store, dirty }: Pipeline, mentions: readonly Mention[]): Promise<void> {
  const marked = new Set((await dirty.list(100)).map(({ bucket }) => bucket));
  for (const { id, publishedAt = '' } of mentions) {
    const bucket = startOf('bucket', Date.parse(publishedAt));
    expect((await store.readLog(bucket)).map(({ mentionId }) => mentionId)).toContain(id);
    expect(marked).toContain(bucket);
  }
}

function toTagged(mention: Mention): TaggedMention {
  return { ...mention, eventAt: mention.publishedAt ?? mention.seenAt, tags: tagger(mention) };
}
