import { SendMessageCommand } from '@aws-sdk/client-sqs';
import { expect, onTestFinished, test } from 'vitest';
import { createEventSource, type SqsHandler } from '../../../local/machine/event-source.ts';
import { startMachine } from '../../../local/machine/machine.ts';
import { SILENT_LOG } from '../../factories/pipeline.ts';
import { temporaryFolder, until } from '../../journeys/run-offcamera.ts';

test('what a handler succeeds with is deleted, and what it reports as failed stays', async () => {
  const { machine, send, receive } = await aMachine();
  const seen: string[] = [];
  await send('good', 'bad', 'also good');

  const eventSource = receive(async ({ Records }) => {
    seen.push(...Records.map(({ body }) => body));
    const failed = Records.filter(({ body }) => body === 'bad');
    return { batchItemFailures: failed.map(({ messageId }) => ({ itemIdentifier: messageId })) };
  });
  const { name } = machine.queues.mention;
  const left = () =>
    [...machine.queueEngine.look(name).waiting, ...machine.queueEngine.look(name).inFlight].map(({ body }) => body);
  await until('only the failed one is left', () => seen.length >= 3 && left().length === 1);
  await eventSource.stop();

  expect(seen.toSorted()).toEqual(['also good', 'bad', 'good']);
  expect(left()).toEqual(['bad']);
});

test('a handler that throws loses nothing', async () => {
  const { machine, send, receive } = await aMachine();
  await send('one', 'two');
  let calls = 0;

  const eventSource = receive(async () => {
    calls += 1;
    throw new Error('the store is in trouble');
  });
  await until('it was tried', () => calls > 0);
  await eventSource.stop();

  const { waiting, inFlight } = machine.queueEngine.look(machine.queues.mention.name);
  expect([...waiting, ...inFlight].map(({ body }) => body).toSorted()).toEqual(['one', 'two']);
});

test('stopping waits for a handler that is in the middle of something', async () => {
  const { send, receive } = await aMachine();
  await send('one');
  const finish = Promise.withResolvers<void>();
  const events: string[] = [];
  const eventSource = receive(async () => {
    events.push('begun');
    await finish.promise;
    events.push('ended');
    return { batchItemFailures: [] };
  });
  await until('it has begun', () => events.length > 0);

  const stopping = eventSource.stop().then(() => events.push('stopped'));
  finish.resolve();
  await stopping;

  expect(events).toEqual(['begun', 'ended', 'stopped']);
});

async function aMachine() {
  const machine = await startMachine(temporaryFolder(), {});
  onTestFinished(() => machine.stop());
  const { mention } = machine.queues;
  return {
    machine,
    async send(...bodies: readonly string[]) {
      for (const MessageBody of bodies)
        await machine.sqs.send(new SendMessageCommand({ QueueUrl: mention.url, MessageBody }));
    },
    receive(handler: SqsHandler) {
      const eventSource = createEventSource('mention', mention, handler, machine.sqs, SILENT_LOG);
      eventSource.start();
      return eventSource;
    },
  };
}
