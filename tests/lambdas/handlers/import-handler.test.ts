import { randomUUID } from 'node:crypto';
import { gzipSync } from 'node:zlib';
import { CreateBucketCommand, GetObjectCommand, PutObjectCommand, S3Client } from '@aws-sdk/client-s3';
import { describe, expect, inject, test } from 'vitest';
import { z } from 'zod';
import { MentionSchema } from '../../../lambdas/adapters/mention-schema.ts';
import { ENV } from '../../../lambdas/config/env-names.ts';
import { createImportHandler, type ImportLimits } from '../../../lambdas/handlers/import-handler.ts';
import { createTestQueue } from '../../engines/queues.ts';
import { createTestSurroundings } from '../../engines/surroundings.ts';
import { sqsEvent } from '../../factories/sqs-event.ts';

const Message = z.object({ mentions: z.array(MentionSchema) });
const Rejects = z.object({ line: z.int(), problem: z.string(), content: z.string() });

describe('import', () => {
  test('queues the mentions of a file that was dropped, under whatever name, and keeps aside what is off', async () => {
    const cloud = await createCloud();
    const key = 'inbox/2026/Ünïcode & blanks.jsonl';
    await cloud.put(key, '{"id":"1","text":"a"}\nwrong\n{"id":"2","text":"b"}\n');

    expect(await cloud.handle(dropped(cloud.bucket, key))).toEqual({ batchItemFailures: [] });

    expect(await cloud.queued()).toMatchObject([
      { nativeId: '1', text: 'a', source: 'import:2026/Ünïcode & blanks.jsonl' },
      { nativeId: '2', text: 'b' },
    ]);
    expect(await cloud.rejected('2026/Ünïcode & blanks.jsonl.jsonl')).toEqual([
      { line: 2, problem: 'The line is no JSON.', content: 'wrong' },
    ]);
    expect(await cloud.drainImports()).toEqual([]);
  });

  test.each([
    ['JSON lines', 'a.jsonl', Buffer.from(['{"text":"a"}', 'x', '{"text":"b"}', '{"text":"c"}'].join('\r\n'))],
    ['packed JSON lines', 'a.jsonl.gz', gzipSync('{"text":"a"}\nx\n{"text":"b"}\n{"text":"c"}\n')],
    ['CSV', 'a.csv', Buffer.from('id,text\n1,a\nx\n2,"b"\n3,c\n')],
  ])('goes on where its time ended, in as many parts as it takes, with %s', async (_case, name, content) => {
    const cloud = await createCloud({ budgetMs: 0, maxRejectedLength: 1e6 });
    await cloud.put(`inbox/${name}`, content);

    let bodies = [dropped(cloud.bucket, `inbox/${name}`, await cloud.etag(`inbox/${name}`))];
    let parts = 0;
    while (bodies.length > 0) {
      expect(bodies).toHaveLength(1);
      // Twice, as a queue may deliver it.
      for (const body of [...bodies, ...bodies]) expect(await cloud.handle(body)).toEqual({ batchItemFailures: [] });
      bodies = [...new Set(await cloud.drainImports())];
      parts += 1;
    }

    expect(parts).toBeGreaterThanOrEqual(4);
    const texts = (await cloud.queued()).map(({ text }) => text);
    expect(texts).toEqual(['a', 'a', 'b', 'b', 'c', 'c']);
    const line = name === 'a.csv' ? 3 : 2;
    expect(await cloud.rejected(`${name}.from-line-${line}.jsonl`)).toMatchObject([{ line, content: 'x' }]);
  });

  test('ends a part early when it holds much that is off, and loses none of it', async () => {
    const cloud = await createCloud({ budgetMs: 60_000, maxRejectedLength: 100 });
    await cloud.put('inbox/a.jsonl', 'wrong 1\nwrong 2\nwrong 3\n{"text":"a"}\n');

    await cloud.handle(dropped(cloud.bucket, 'inbox/a.jsonl'));
    for (const body of await cloud.drainImports()) await cloud.handle(body);

    const all = [...(await cloud.rejected('a.jsonl.jsonl')), ...(await cloud.rejected('a.jsonl.from-line-3.jsonl'))];
    expect(all.map(({ content }) => content)).toEqual(['wrong 1', 'wrong 2', 'wrong 3']);
    expect(await cloud.queued()).toMatchObject([{ text: 'a' }]);
  });

  test('tells of a file that is none at all where the rejects are, instead of trying it again', async () => {
    const cloud = await createCloud();
    await cloud.put('inbox/sheet.csv', Buffer.from('PK\u0003\u0004'));
    expect(await cloud.handle(dropped(cloud.bucket, 'inbox/sheet.csv'))).toEqual({ batchItemFailures: [] });
    expect(await cloud.rejected('sheet.csv.jsonl')).toMatchObject([
      { line: 1, problem: expect.stringMatching(/Excel/) },
    ]);
  });

  test('leaves off a file that another has replaced meanwhile: that one is told of by itself', async () => {
    const cloud = await createCloud();
    await cloud.put('inbox/a.jsonl', '{"text":"new"}\n');
    expect(await cloud.handle(dropped(cloud.bucket, 'inbox/a.jsonl', '0123456789abcdef'))).toEqual({
      batchItemFailures: [],
    });
    expect(await cloud.queued()).toEqual([]);
  });

  test('passes over the trial message of S3 and the folders of its console', async () => {
    const cloud = await createCloud();
    const trial = JSON.stringify({ Service: 'Amazon S3', Event: 's3:TestEvent', Bucket: cloud.bucket });
    for (const body of [trial, dropped(cloud.bucket, 'inbox/folder/')]) {
      expect(await cloud.handle(body)).toEqual({ batchItemFailures: [] });
    }
  });

  test.each([
    ['a message that is none', () => 'nonsense'],
    ['a file that is gone', (bucket: string) => dropped(bucket, 'inbox/gone.jsonl')],
  ])('gives %s back to the queue, which keeps it among the dead letters in the end', async (_case, body) => {
    const cloud = await createCloud();
    expect(await cloud.handle(body(cloud.bucket))).toEqual({ batchItemFailures: [{ itemIdentifier: 'message 0' }] });
  });
});

/** As S3 words it: the key as web forms spell it, the etag without its quotes. */
function dropped(bucket: string, key: string, eTag?: string): string {
  const spelt = new URLSearchParams([['', key]]).toString().slice(1);
  return JSON.stringify({
    Records: [
      {
        eventVersion: '2.1',
        eventSource: 'aws:s3',
        eventName: 'ObjectCreated:Put',
        s3: { bucket: { name: bucket }, object: { key: spelt, size: 1, ...(eTag === undefined ? {} : { eTag }) } },
      },
    ],
  });
}

async function createCloud(limits?: ImportLimits) {
  const endpoint = inject('queueEngine');
  const importing = await createTestQueue();
  const { env, clock, log, queues } = await createTestSurroundings({
    AWS_ENDPOINT_URL_S3: endpoint,
    [ENV.importQueueUrl]: importing.url,
  });
  const bucket = `test-${randomUUID()}`;
  const s3 = new S3Client({
    endpoint,
    region: 'us-east-1',
    credentials: { accessKeyId: 'local', secretAccessKey: 'local' },
    forcePathStyle: true,
  });
  await s3.send(new CreateBucketCommand({ Bucket: bucket }));
  const handler = createImportHandler({ env, clock, log }, limits);
  const read = async (Key: string) => s3.send(new GetObjectCommand({ Bucket: bucket, Key }));
  return {
    bucket,
    handle: (body: string) => handler(sqsEvent(body)),
    put: (Key: string, Body: string | Uint8Array) => s3.send(new PutObjectCommand({ Bucket: bucket, Key, Body })),
    etag: async (key: string) => (await read(key)).ETag?.replaceAll('"', ''),
    async queued() {
      const messages = await queues.mention.drain();
      return messages.flatMap(({ Body = '' }) => Message.parse(JSON.parse(Body)).mentions);
    },
    drainImports: async () => (await importing.drain()).map(({ Body = '' }) => Body),
    async rejected(name: string) {
      const text = (await (await read(`rejected/${name}`)).Body?.transformToString()) ?? '';
      return text
        .trimEnd()
        .split('\n')
        .map((line) => Rejects.parse(JSON.parse(line)));
    },
  };
}
