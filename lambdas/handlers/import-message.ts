import * as z from 'zod';
import type { Bookmark } from '../adapters/import/read-import.ts';
import type { StoredFile } from '../adapters/import/s3-files.ts';

/** A file to read, from its beginning or from where an earlier run ended. */
export interface ImportJob {
  readonly file: StoredFile;
  readonly from?: Bookmark | undefined;
}

const Bookmarked = z.object({
  line: z.int().positive(),
  offsetBytes: z.int().nonnegative(),
  format: z.enum(['jsonl', 'csv']),
  isPacked: z.boolean(),
  header: z.string().optional(),
});

/** What we send to ourselves. */
const Resumed = z.object({
  resume: z.object({
    file: z.object({ bucket: z.string(), key: z.string(), etag: z.string().optional() }),
    from: Bookmarked,
  }),
});

/** What S3 sends. It spells keys as web forms do. */
const Dropped = z.object({
  Records: z.array(
    z.object({
      s3: z.object({
        bucket: z.object({ name: z.string() }),
        object: z.object({ key: z.string(), eTag: z.string().optional() }),
      }),
    }),
  ),
});

/** S3 tries its way to the queue out when it is told of it. */
const Trial = z.object({ Event: z.literal('s3:TestEvent') });

const Message = z.union([
  Resumed.transform(({ resume }): ImportJob[] => [resume]),
  Dropped.transform(({ Records }): ImportJob[] =>
    Records.map(({ s3 }) => ({
      file: { bucket: s3.bucket.name, key: decodeKey(s3.object.key), etag: s3.object.eTag },
    })),
  ),
  Trial.transform((): ImportJob[] => []),
]);

/** The files that a message of the import queue is about. What the console makes for a folder is no file. */
export function readImportMessage(body: string): ImportJob[] {
  return Message.parse(JSON.parse(body)).filter(({ file }) => !file.key.endsWith('/'));
}

export function writeResumeMessage(file: StoredFile, from: Bookmark): string {
  return JSON.stringify({ resume: { file, from } });
}

function decodeKey(key: string): string {
  return decodeURIComponent(key.replaceAll('+', ' '));
}
