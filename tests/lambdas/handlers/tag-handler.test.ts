import { beforeEach, describe, expect, test } from 'vitest';
import { BUCKET_MS, startOf } from '../../../lambdas/domain/bucket.ts';
import type { Mention } from '../../../lambdas/domain/mention.ts';
import { createTagHandler } from '../../../lambdas/handlers/tag-handler.ts';
import { createTestSurroundings, type TestSurroundings } from '../../engines/surroundings.ts';
import { aMention, NOON } from '../../factories/mentions.ts';
import { createPipeline, type Pipeline } from '../../factories/pipeline.ts';
import { sqsEvent } from '../../factories/sqs-event.ts';

const BUCKET = startOf('bucket', NOON);
const messageOf = (...mentions: unknown[]) => JSON.stringify({ mentions });

describe('the tag handler', () => {
  let surroundings: TestSurroundings;
  let pipeline: Pipeline;

  beforeEach(async () => {
    surroundings = await createTestSurroundings();
    pipeline = createPipeline(surroundings.table, surroundings.clock);
  });

  const saying = (text: string, at = NOON): Mention => ({ ...aMention({ at }), text });

  async function letters() {
    return (await surroundings.queues.mention.drainDeadLetters()).map(({ Body = '', MessageAttributes }) => ({
      body: Body,
      reason: MessageAttributes?.['reason']?.StringValue,
    }));
  }

  test('tags with the catalog that ships, logs and marks, message by message', async () => {
    const tag = createTagHandler(surroundings);
    const event = sqsEvent(
      messageOf(saying('Jack Nicholson improvised the line on the set of The Shining.')),
      messageOf(saying('Mild and sunny with light wind from the west.', NOON - BUCKET_MS)),
    );
    expect(await tag(event)).toEqual({ batchItemFailures: [] });
    expect(await pipeline.mentions.readLog(BUCKET)).toMatchObject([
      {
        isRelevant: true,
        topics: expect.arrayContaining(['work:the-shining', 'person:jack-nicholson', 'theme:improvisation']),
      },
    ]);
    expect(await pipeline.mentions.readLog(BUCKET - BUCKET_MS)).toMatchObject([{ isRelevant: false }]);
    expect((await pipeline.dirty.list(10)).map(({ bucket }) => bucket)).toEqual([BUCKET, BUCKET - BUCKET_MS]);
    expect(await letters()).toEqual([]);
  });

  test.each(['', 'not JSON', 'null', '[]', '{}', '{"mentions":{}}'])(
    'keeps the message "%s" aside, with the reason, and does the others',
    async (body) => {
      const good = saying('A prank on set.');
      const reply = await createTagHandler(surroundings)(sqsEvent(body || ' ', messageOf(good)));
      expect(reply).toEqual({ batchItemFailures: [] });
      expect(await letters()).toEqual([
        { body: body || ' ', reason: expect.stringContaining('Not a message of mentions') },
      ]);
      expect(await pipeline.mentions.readLog(BUCKET)).toHaveLength(1);
    },
  );

  test('keeps what is no mention aside, with what is wrong about it, and counts those beside it', async () => {
    const bad = { ...saying('x'), id: 'too short', seenAt: 'yesterday' };
    await createTagHandler(surroundings)(sqsEvent(messageOf(saying('one'), bad, saying('two'))));
    const [letter, ...others] = await letters();
    expect(others).toEqual([]);
    expect(JSON.parse(letter?.body ?? '')).toEqual({ mentions: [bad] });
    expect(letter?.reason).toMatch(/Not a mention[\s\S]*id[\s\S]*seenAt/);
    expect(await pipeline.mentions.readLog(BUCKET)).toHaveLength(2);
  });

  test('refuses to start without being told where things are, naming all that is missing', () => {
    expect(() => createTagHandler({ env: { RETENTION_DAYS: 'long' } })).toThrow(
      /TABLE_NAME[\s\S]*MENTION_DEAD_LETTER_QUEUE_URL[\s\S]*RETENTION_DAYS/,
    );
  });
});
