import { expect, test } from 'vitest';
import { handleEach } from '../../../lambdas/handlers/partial-batch.ts';
import { SILENT_LOG } from '../../factories/pipeline.ts';
import { sqsEvent } from '../../factories/sqs-event.ts';

test('only the messages that failed go back to the queue, whichever they are', async () => {
  const done: string[] = [];
  const work = async (body: string) => {
    if (body.startsWith('bad')) throw new Error(body);
    done.push(body);
  };
  const reply = await handleEach(sqsEvent('a', 'bad one', 'b', 'bad two'), work, SILENT_LOG);
  expect(reply).toEqual({ batchItemFailures: [{ itemIdentifier: 'message 1' }, { itemIdentifier: 'message 3' }] });
  expect(done).toEqual(['a', 'b']);
});

test('a handler that throws before it begins fails its message, not the batch', async () => {
  const work = (body: string): Promise<void> => {
    if (body === 'bad') throw new Error('thrown at once');
    return Promise.resolve();
  };
  expect(await handleEach(sqsEvent('bad', 'good'), work, SILENT_LOG)).toEqual({
    batchItemFailures: [{ itemIdentifier: 'message 0' }],
  });
});

test('says in the log which message failed and why', async () => {
  const told: unknown[] = [];
  const log = { ...SILENT_LOG, error: (event: string, fields?: object) => void told.push({ event, ...fields }) };
  await handleEach(sqsEvent('x'), () => Promise.reject(new Error('the table is gone')), log);
  expect(told).toEqual([{ event: 'message-failed', messageId: 'message 0', error: 'the table is gone' }]);
});

test('nothing in, nothing out', async () => {
  expect(await handleEach({ Records: [] }, () => Promise.reject(), SILENT_LOG)).toEqual({ batchItemFailures: [] });
});
