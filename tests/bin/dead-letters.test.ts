import { join } from 'node:path';
import { SendMessageCommand } from '@aws-sdk/client-sqs';
import { expect, onTestFinished, test } from 'vitest';
import { z } from 'zod';
import { mentionId } from '../../lambdas/domain/mention.ts';
import { startMachine } from '../../local/machine/machine.ts';
import { document, startFeedServer } from '../factories/feed-server.ts';
import { REVELATIONS } from '../factories/publication.ts';
import { rssDocument } from '../factories/rss.ts';
import { runOffcamera, sourcesFile, temporaryFolder } from '../journeys/run-offcamera.ts';

const Letter = z.strictObject({ queue: z.string(), reason: z.string(), body: z.string() });

test('what cannot be processed is kept with its reason, shown as often as asked, and sent back on demand', async () => {
  const dataDir = temporaryFolder();
  const stranded = JSON.stringify({ mentions: [aMentionOfTheShining()] });
  await fill(dataDir, { mention: 'no message of ours', deadMention: stranded });

  expect(await deadLetters(dataDir)).toEqual([
    { queue: 'offcamera-mention', reason: 'put here by a test', body: stranded },
  ]);
  expect(await deadLetters(dataDir)).toHaveLength(1);
  const redrive = await runOffcamera(['dead-letters', '--redrive', '--data-dir', dataDir]).finished;
  expect(redrive).toMatchObject({ code: 0, stderr: expect.stringContaining('offcamera-mention: 1 sent back') });
  expect(await deadLetters(dataDir)).toEqual([]);

  const { code, stdout } = await startOnce(dataDir);

  expect(code).toBe(0);
  expect(stdout).toMatch(/work:the-shining +1 /);
  const letters = await deadLetters(dataDir);
  expect(letters).toMatchObject([{ queue: 'offcamera-mention', body: 'no message of ours' }]);
  expect(letters[0]?.reason).toMatch(/^Not a message of mentions/);
});

test('a folder that is not there is told, not made', async () => {
  const { code, stderr } = await runOffcamera(['dead-letters', '--data-dir', join(temporaryFolder(), 'typo')]).finished;
  expect(code).toBe(2);
  expect(stderr).toMatch(/There is no folder .*typo/);
});

async function deadLetters(dataDir: string) {
  const { code, stdout, stderr } = await runOffcamera(['dead-letters', '--data-dir', dataDir]).finished;
  expect(code).toBe(0);
  const letters = stdout
    .split('\n')
    .slice(0, -1)
    .map((line) => Letter.parse(JSON.parse(line)));
  expect(stderr).toMatch(new RegExp(`^${letters.length} dead letters`));
  return letters;
}

async function fill(
  dataDir: string,
  { mention, deadMention }: { readonly mention: string; readonly deadMention: string },
) {
  const machine = await startMachine(dataDir, {});
  const { url, deadLetterUrl } = machine.queues.mention;
  const MessageAttributes = { reason: { DataType: 'String', StringValue: 'put here by a test' } };
  await machine.sqs.send(new SendMessageCommand({ QueueUrl: url, MessageBody: mention }));
  await machine.sqs.send(
    new SendMessageCommand({ QueueUrl: deadLetterUrl, MessageBody: deadMention, MessageAttributes }),
  );
  await machine.stop();
}

async function startOnce(dataDir: string) {
  const server = await startFeedServer();
  onTestFinished(() => server.stop());
  server.set('/quiet.xml', document(rssDocument('Quiet', [])));
  const sources = sourcesFile({ quiet: server.url('/quiet.xml') });
  return runOffcamera(['start', '--once', '--allow-private', '--data-dir', dataDir, '--sources', sources]).finished;
}

function aMentionOfTheShining() {
  const seenAt = new Date(Date.now() - 60_000).toISOString();
  const text = REVELATIONS.shining.title('1');
  return {
    id: mentionId('web', 'n1'),
    platform: 'web',
    nativeId: 'n1',
    source: 'gone',
    text,
    publishedAt: seenAt,
    seenAt,
  };
}
