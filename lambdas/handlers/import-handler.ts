import { S3Client } from '@aws-sdk/client-s3';
import { SendMessageCommand, type SQSClient } from '@aws-sdk/client-sqs';
import type { SQSBatchResponse, SQSEvent } from 'aws-lambda';
import { readImport } from '../adapters/import/read-import.ts';
import { readFile, writeFile } from '../adapters/import/s3-files.ts';
import { createMentionQueue } from '../adapters/sqs/queues.ts';
import { importMentions } from '../app/import-mentions.ts';
import { type Env, readConfig } from '../config/function-config.ts';
import { TOPOLOGY } from '../config/topology.ts';
import type { Clock } from '../ports/clock.ts';
import type { Log } from '../ports/log.ts';
import type { MentionQueue } from '../ports/mention-queue.ts';
import { type ImportJob, readImportMessage, writeResumeMessage } from './import-message.ts';
import { handleEach } from './partial-batch.ts';
import { localEndpoint, type Surroundings, wireBasics, wireSqs } from './wiring/basics.ts';

const TIMEOUT_MS = TOPOLOGY.functions.import.timeoutSeconds * 1000;

/** Then it reads no further and leaves a message where it was, with time enough to finish what is in hand. */
const BUDGET_MS = TIMEOUT_MS * 0.7;

/** A file that stalls must fail here, where it is told, and not by being cut off. */
const LONGEST_READ_MS = TIMEOUT_MS * 0.9;

/** What could not be read is held until the part is done; a file that is wrong from end to end is done in more parts. */
const MAX_REJECTED_LENGTH = 16 * 1024 * 1024;

/** What is decided anew by whoever makes the handler: tests end a part early. */
export interface ImportLimits {
  readonly budgetMs: number;
  readonly maxRejectedLength: number;
}

interface ImportHandlerDeps {
  readonly s3: S3Client;
  readonly sqs: SQSClient;
  readonly queue: MentionQueue;
  readonly importQueueUrl: string;
  readonly retentionDays: number;
  readonly clock: Clock;
  readonly log: Log;
  readonly limits: ImportLimits;
}

/** Takes files that were dropped into the bucket from the import queue, and queues the mentions they hold. */
export function createImportHandler(
  surroundings: Surroundings,
  limits: ImportLimits = { budgetMs: BUDGET_MS, maxRejectedLength: MAX_REJECTED_LENGTH },
) {
  const { env } = surroundings;
  const { mentionQueueUrl, importQueueUrl, retentionDays } = readConfig(env, [
    'mentionQueueUrl',
    'importQueueUrl',
    'retentionDays',
  ]);
  const basics = wireBasics(surroundings);
  const sqs = wireSqs(env);
  const queue = createMentionQueue(sqs, mentionQueueUrl);
  const deps = { ...basics, s3: wireS3(env), sqs, queue, importQueueUrl, retentionDays, limits };

  return (event: SQSEvent): Promise<SQSBatchResponse> =>
    handleEach(
      event,
      async (body) => {
        const endsAt = basics.clock.now() + limits.budgetMs;
        for (const job of readImportMessage(body)) await importPart(job, endsAt, deps);
      },
      basics.log,
    );
}

/** Reads a file as far as time allows. Whatever ends it early, a message says where to go on, or the part is done again. */
async function importPart({ file, from }: ImportJob, endsAt: number, deps: ImportHandlerDeps): Promise<void> {
  const { s3, sqs, queue, clock, log, retentionDays, importQueueUrl, limits } = deps;
  const offset = from === undefined || from.isPacked ? 0 : from.offsetBytes;
  const chunks = await readFile(s3, file, offset, AbortSignal.timeout(LONGEST_READ_MS));
  if (chunks === undefined) {
    log.warn('import-replaced', { key: file.key, line: from?.line ?? 1 });
    return;
  }
  const name = nameOf(file.key);
  const reading = readImport({ chunks, name, from }, clock);
  const rejected: string[] = [];
  let rejectedLength = 0;
  const report = await importMentions(reading.entries, {
    queue,
    clock,
    retentionDays,
    async keepRejected({ line, problem, content }) {
      const kept = `${JSON.stringify({ line, problem, content })}\n`;
      rejected.push(kept);
      rejectedLength += kept.length;
    },
    untilRoom: async () => undefined,
    shouldStop: () => clock.now() >= endsAt || rejectedLength >= limits.maxRejectedLength,
  });

  const rejectedKey = rejected.length > 0 ? rejectedKeyOf(name, from?.line) : undefined;
  if (rejectedKey !== undefined) await writeFile(s3, { ...file, key: rejectedKey }, rejected.join(''));
  const { stoppedAt, ...counts } = report;
  const bookmark = stoppedAt === undefined ? undefined : reading.bookmark(stoppedAt);
  // Last: whoever takes this message up must find the part before it done.
  if (bookmark !== undefined) {
    const MessageBody = writeResumeMessage(file, bookmark);
    await sqs.send(new SendMessageCommand({ QueueUrl: importQueueUrl, MessageBody }));
  }
  const told = { key: file.key, fromLine: from?.line ?? 1, ...counts, rejectedKey, goesOnAtLine: bookmark?.line };
  const notes = { ...told, ignoredFields: reading.ignoredFields() };
  if (counts.rejected > 0) log.warn('file-imported', notes);
  else log.info('file-imported', notes);
}

/** What the team called it, folders and all. */
function nameOf(key: string): string {
  const { inboxPrefix } = TOPOLOGY.imports;
  return key.startsWith(inboxPrefix) ? key.slice(inboxPrefix.length) : key;
}

/** The same each time a part is done, so that doing it again leaves nothing twice. */
function rejectedKeyOf(name: string, fromLine: number | undefined): string {
  const part = fromLine === undefined ? '' : `.from-line-${fromLine}`;
  return `${TOPOLOGY.imports.rejectedPrefix}${name}${part}.jsonl`;
}

function wireS3(env: Env): S3Client {
  const local = localEndpoint(env, 'AWS_ENDPOINT_URL_S3');
  return new S3Client({ ...local, ...('endpoint' in local ? { forcePathStyle: true } : {}) });
}
