import { setTimeout as sleep } from 'node:timers/promises';
import type { SQSBatchResponse } from 'aws-lambda';
import * as z from 'zod';
import { createDirtyMarks } from '../lambdas/adapters/dynamodb/dirty-marks.ts';
import { createMentionQueue, createQueueDepths } from '../lambdas/adapters/sqs/queues.ts';
import { type Env, readConfig } from '../lambdas/config/function-config.ts';
import { messageOf, OffcameraError } from '../lambdas/errors.ts';
import { createFoldHandler } from '../lambdas/handlers/fold-handler.ts';
import { createNotifyHandler } from '../lambdas/handlers/notify-handler.ts';
import { createTagHandler } from '../lambdas/handlers/tag-handler.ts';
import { wireSqs, wireTable } from '../lambdas/handlers/wiring.ts';
import type { Clock, Log, MentionQueue } from '../lambdas/ports.ts';
import { createEventSource, type SqsHandler } from './event-source.ts';
import { startMachine } from './machine.ts';
import { readRunning } from './running.ts';

/** Where an import sends its mentions to: the machine that runs on the data folder, or one started for the import alone. */
export interface ImportTarget {
  readonly env: Env;
  readonly queue: MentionQueue;
  /** Undefined where another process counts: then only its own log says which were new. */
  readonly counted: (() => Counted) | undefined;
  /** Waits while the queue holds enough to keep the taggers busy, so that a file of any size never piles up in it. */
  untilRoom(): Promise<void>;
  /** Waits until nothing that was sent is on its way any more. */
  untilCounted(tell: (line: string) => void): Promise<void>;
  /** Messages that were given up. */
  deadLetters(): Promise<number>;
  stop(): Promise<void>;
}

export interface Counted {
  /** Never seen before. */
  readonly fresh: number;
  /** Given up, each with its reason, among the dead letters. */
  readonly dead: number;
}

export interface TargetDeps {
  readonly clock: Clock;
  readonly log: Log;
  /** Aborted when the import has to end: nothing waits any longer. */
  readonly signal: AbortSignal;
}

/** Each message holds about a hundred kilobytes of mentions: some seconds of work. */
const MAX_MESSAGES_WAITING = 20;
const LOOK_EVERY_MS = 50;
const TELL_EVERY_MS = 10_000;

export async function openImportTarget(dataDir: string, settings: Env, deps: TargetDeps): Promise<ImportTarget> {
  try {
    return await startTarget(dataDir, settings, deps);
  } catch (thrown) {
    if (!(thrown instanceof OffcameraError && thrown.code === 'DATA_DIR_IN_USE')) throw thrown;
    const running = readRunning(dataDir);
    if (running === undefined) throw thrown;
    return joinTarget({ ...settings, ...running.env }, deps);
  }
}

/** Tags while it reads and folds at the end, once: folding all along would count the same buckets again and again. Polls nothing. */
async function startTarget(dataDir: string, settings: Env, deps: TargetDeps): Promise<ImportTarget> {
  const machine = await startMachine(dataDir, settings);
  try {
    const { signal, clock } = deps;
    const reports = countTagged(deps.log);
    const surroundings = { env: machine.env, clock, log: reports.log };
    const tag = createTagHandler(surroundings);
    const fold = createFoldHandler(surroundings);
    const notify = createNotifyHandler(surroundings);
    const line = watch(machine.env);
    const tagging = createEventSource('mention', machine.queues.mention, oneAtATime(tag), machine.sqs, reports.log);
    tagging.start();
    // What an earlier run left behind is none of this import's.
    while (!signal.aborted && (await line.waiting()) > 0) await sleep(LOOK_EVERY_MS);
    reports.reset();

    return {
      env: machine.env,
      queue: createMentionQueue(machine.sqs, machine.queues.mention.url),
      counted: reports.counted,
      async untilRoom() {
        while (!signal.aborted && (await line.waiting()) > MAX_MESSAGES_WAITING) await sleep(LOOK_EVERY_MS);
      },
      async untilCounted(tell) {
        const now = nowAndThen(clock, tell);
        while (!signal.aborted && (await line.waiting()) > 0) await sleep(LOOK_EVERY_MS);
        for (let left = await line.dirty(); left > 0 && !signal.aborted; left = await line.dirty()) {
          now(() => `counting: ${left >= MOST_DIRTY_COUNTED ? 'over ' : ''}${left} spans of five minutes left`);
          await fold();
        }
        if (!signal.aborted) await notify();
      },
      deadLetters: line.dead,
      async stop() {
        await tagging.stop();
        await machine.stop();
      },
    };
  } catch (thrown) {
    await machine.stop();
    throw thrown;
  }
}

/**
 * The messages of a batch one after the other. The engine is in this process and does one thing at a time, so that more requests at
 * once would only wait for one another.
 */
function oneAtATime(handler: SqsHandler): SqsHandler {
  return async ({ Records }) => {
    const failures: SQSBatchResponse['batchItemFailures'] = [];
    for (const record of Records) failures.push(...(await handler({ Records: [record] })).batchItemFailures);
    return { batchItemFailures: failures };
  };
}

/** Sends to the run that has the folder, and watches it work. */
function joinTarget(env: Env, { signal, clock }: TargetDeps): ImportTarget {
  const line = watch(env);
  const { mentionQueueUrl } = readConfig(env, ['mentionQueueUrl']);
  const queue = createMentionQueue(wireSqs(env), mentionQueueUrl);
  const until = async (isOver: () => Promise<boolean>) => {
    while (!signal.aborted && !(await isOver())) await sleep(LOOK_EVERY_MS);
  };
  return {
    env,
    queue: { send: (mentions) => queue.send(mentions).catch(cannotReach) },
    counted: undefined,
    untilRoom: () => until(async () => (await line.waiting().catch(cannotReach)) <= MAX_MESSAGES_WAITING),
    async untilCounted(tell) {
      const now = nowAndThen(clock, tell);
      await until(async () => {
        const waiting = await line.waiting().catch(cannotReach);
        now(() =>
          waiting > 0 ? `the running Offcamera has ${waiting} messages to go` : 'the running Offcamera counts',
        );
        return waiting === 0 && (await line.dirty().catch(cannotReach)) === 0;
      });
    },
    deadLetters: () => line.dead().catch(cannotReach),
    stop: async () => undefined,
  };
}

function cannotReach(thrown: unknown): never {
  throw new OffcameraError(
    'QUEUE_REJECTED',
    `The Offcamera that was running on this folder cannot be reached any more (${messageOf(thrown)}). Run the import again: what it has already is not counted twice.`,
    { cause: thrown },
  );
}

const MOST_DIRTY_COUNTED = 1_000;

/** What is on its way between the queue and the counts. */
function watch(env: Env) {
  const config = readConfig(env, [
    'tableName',
    'pollQueueUrl',
    'pollDeadLetterQueueUrl',
    'mentionQueueUrl',
    'mentionDeadLetterQueueUrl',
  ]);
  const marks = createDirtyMarks(wireTable(env, config.tableName), () => '');
  const depths = createQueueDepths(wireSqs(env), {
    poll: config.pollQueueUrl,
    mention: config.mentionQueueUrl,
    pollDead: config.pollDeadLetterQueueUrl,
    mentionDead: config.mentionDeadLetterQueueUrl,
  });
  return {
    async waiting() {
      const { mention } = await depths.read();
      return mention.waiting + mention.inFlight;
    },
    async dead() {
      const { mentionDead } = await depths.read();
      return mentionDead.waiting + mentionDead.inFlight;
    },
    dirty: () => marks.count(MOST_DIRTY_COUNTED),
  };
}

const Tagged = z.object({ counted: z.number(), dead: z.number() });

/** Adds up what the tag stage reports, and keeps its reports from the person, who is shown a bar. */
function countTagged(log: Log) {
  let total = { fresh: 0, dead: 0 };
  return {
    counted: (): Counted => total,
    reset() {
      total = { fresh: 0, dead: 0 };
    },
    log: {
      ...log,
      info(event, fields) {
        const report = event === 'mentions-tagged' ? Tagged.safeParse(fields).data : undefined;
        if (report !== undefined) total = { fresh: total.fresh + report.counted, dead: total.dead + report.dead };
      },
    } satisfies Log,
  };
}

/** Tells at most every ten seconds. */
function nowAndThen(clock: Clock, tell: (line: string) => void) {
  let toldAt = clock.now();
  return (line: () => string) => {
    if (clock.now() - toldAt < TELL_EVERY_MS) return;
    toldAt = clock.now();
    tell(line());
  };
}
