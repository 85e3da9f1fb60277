import { addAbortSignal, Readable } from 'node:stream';
import { GetObjectCommand, PutObjectCommand, type S3Client } from '@aws-sdk/client-s3';
import * as z from 'zod';

export interface StoredFile {
  readonly bucket: string;
  readonly key: string;
  /** Which version of it, without quotes: what was begun goes on only with the same bytes. */
  readonly etag?: string | undefined;
}

/** The bytes from `offset` on; none where the file ends there. Undefined when there is another file in its place. */
export async function readFile(
  client: S3Client,
  { bucket, key, etag }: StoredFile,
  offset: number,
  signal: AbortSignal,
): Promise<AsyncIterable<Uint8Array> | undefined> {
  const request = new GetObjectCommand({
    Bucket: bucket,
    Key: key,
    ...(etag === undefined ? {} : { IfMatch: `"${etag}"` }),
    ...(offset === 0 ? {} : { Range: `bytes=${offset}-` }),
  });
  try {
    const { Body } = await client.send(request, { abortSignal: signal });
    // The request's own signal no longer counts once the answer has begun.
    return addAbortSignal(signal, Stream.parse(Body));
  } catch (thrown) {
    if (isNamed(thrown, 'InvalidRange')) return nothing();
    if (isNamed(thrown, 'PreconditionFailed')) return undefined;
    throw thrown;
  }
}

export async function writeFile(client: S3Client, { bucket, key }: StoredFile, text: string): Promise<void> {
  await client.send(
    new PutObjectCommand({ Bucket: bucket, Key: key, Body: text, ContentType: 'application/x-ndjson' }),
  );
}

const Stream = z.instanceof(Readable, { error: 'S3 answered without a body' });

function isNamed(thrown: unknown, name: string): boolean {
  return thrown instanceof Error && thrown.name === name;
}

async function* nothing(): AsyncGenerator<Uint8Array> {}
