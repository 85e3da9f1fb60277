import { setTimeout as sleep } from 'node:timers/promises';
import type { SQSBatchResponse } from 'aws-lambda';
import * as z from 'zod';
import { createMentionQueue } from '../../lambdas/adapters/sqs/queues.ts';
import { type Env, readConfig } from '../../lambdas/config/function-config.ts';
import { messageOf, OffcameraError } from '../../lambdas/errors.ts';
import { createFoldHandler } from '../../lambdas/handlers/fold-handler.ts';
import { createNotifyHandler } from '../../lambdas/handlers/notify-handler.ts';
import { createTagHandler } from '../../lambdas/handlers/tag-handler.ts';
import { wireSqs } from '../../lambdas/handlers/wiring/basics.ts';
import type { Clock } from '../../lambdas/ports/clock.ts';
import type { Log } from '../../lambdas/ports/log.ts';
import type { MentionQueue } from '../../lambdas/ports/mention-queue.ts';
import { createEventSource, type SqsHandler } from '../machine/event-source.ts';
import { startMachine } from '../machine/machine.ts';
import { readRunning } from '../machine/running.ts';
import { nowAndThen } from './now-and-then.ts';
import { MOST_DIRTY_COUNTED, watchMentions } from './watch-mentions.ts';

/** Where an import sends its mentions to: the machine that runs on the data folder, or one started for the import alone. */
export interface ImportTarget {
  readonly env: Env;
  readonly queue: MentionQueue;
  /** Undefined where another process counts, which counts what others send it, too. */
  readonly counted: (() => Counted) | undefined;
  /** Waits while the queue holds enough to keep the taggers busy, so that a file of any size never piles up in it. */
  untilRoom(): Promise<void>;
  /** Waits until nothing that was sent is on its way any more, and tells how far that is. */
  untilCounted(): Promise<void>;
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
  /** For a person who waits. */
  readonly tell: (line: string) => void;
  /** Aborted when the import has to end: nothing waits any longer. */
  readonly signal: AbortSignal;
}

/** Each message holds about a hundred kilobytes of mentions: some seconds of work. */
const MAX_MESSAGES_WAITING = 20;
const LOOK_EVERY_MS = 50;

/** Whoever holds the folder without saying what for is just starting, stopping, or looking something up. */
const LOOKS_AT_A_STRANGER = 20;
const LOOK_AT_FOLDER_EVERY_MS = 250;

/**
 * A machine that serves the folder takes what is sent to it. Whoever else has it, another import above all, is gone before
 * ours were counted: for its end we wait. Undefined when the import has to end before that.
 */
export async function openImportTarget(
  dataDir: string,
  settings: Env,
  deps: TargetDeps,
): Promise<ImportTarget | undefined> {
  const { signal, clock, tell } = deps;
  const now = nowAndThen(clock, tell);
  let looks = 0;
  while (!signal.aborted) {
    try {
      return await startTarget(dataDir, settings, deps);
    } catch (thrown) {
      if (!(thrown instanceof OffcameraError && thrown.code === 'DATA_DIR_IN_USE')) throw thrown;
      const running = readRunning(dataDir);
      if (running?.work === 'serve') {
        tell(`An Offcamera is running on ${dataDir}: sending to it.`);
        return joinTarget({ ...settings, ...running.env }, deps);
      }
      looks = running === undefined ? looks + 1 : 0;
      if (looks === LOOKS_AT_A_STRANGER) throw thrown;
      const who = running?.work === 'import' ? 'import' : 'Offcamera';
      if (running !== undefined) now(() => `Another ${who} is at work on ${dataDir}: waiting until it is done.`);
      await sleep(LOOK_AT_FOLDER_EVERY_MS);
    }
  }
  return undefined;
}

/** Tags while it reads, folds once at the end: folding all along would count the same buckets again. Polls nothing. */
async function startTarget(dataDir: string, settings: Env, deps: TargetDeps): Promise<ImportTarget> {
  const machine = await startMachine(dataDir, settings, 'import');
  try {
    const { signal, clock, tell } = deps;
    const reports = countTagged(deps.log);
    const surroundings = { env: machine.env, clock, log: reports.log };
    const tag = createTagHandler(surroundings);
    const fold = createFoldHandler(surroundings);
    const notify = createNotifyHandler(surroundings);
    const line = watchMentions(machine.env);
    const untilTagged = async (words: (messages: number) => string) => {
      const now = nowAndThen(clock, tell);
      for (let left = await line.waiting(); left > 0 && !signal.aborted; left = await line.waiting()) {
        now(() => words(left));
        await sleep(LOOK_EVERY_MS);
      }
    };
    const tagging = createEventSource('mention', machine.queues.mention, oneAtATime(tag), machine.sqs, reports.log);
    tagging.start();
    // What an earlier run left behind is none of this import's.
    await untilTagged((left) => `Counting what an earlier run left: ${batches(left)} to go.`);
    reports.reset();

    return {
      env: machine.env,
      queue: createMentionQueue(machine.sqs, machine.queues.mention.url),
      counted: reports.counted,
      async untilRoom() {
        while (!signal.aborted && (await line.waiting()) > MAX_MESSAGES_WAITING) await sleep(LOOK_EVERY_MS);
      },
      async untilCounted() {
        await untilTagged((left) => `Counting: ${batches(left)} still on the way.`);
        const now = nowAndThen(clock, tell);
        for (let left = await line.dirty(); left > 0 && !signal.aborted; left = await line.dirty()) {
          const over = left >= MOST_DIRTY_COUNTED ? 'over ' : '';
          now(() => `Counting: ${over}${left} ${left === 1 ? 'span' : 'spans'} of five minutes left.`);
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
 * The messages of a batch one after the other. The engine is in this process and does one thing at a time, so that more
 * requests at once would only wait for one another.
 */
function oneAtATime(handler: SqsHandler): SqsHandler {
  return async ({ Records }) => {
    const failures: SQSBatchResponse['batchItemFailures'] = [];
    for (const record of Records) failures.push(...(await handler({ Records: [record] })).batchItemFailures);
    return { batchItemFailures: failures };
  };
}

/** Sends to the run that has the folder, and watches it work. */
function joinTarget(env: Env, { signal, clock, tell }: TargetDeps): ImportTarget {
  const line = watchMentions(env);
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
    async untilCounted() {
      const now = nowAndThen(clock, tell);
      await until(async () => {
        const waiting = await line.waiting().catch(cannotReach);
        now(() =>
          waiting > 0
            ? `The running Offcamera is counting: ${batches(waiting)} still on the way.`
            : 'The running Offcamera is counting.',
        );
        return waiting === 0 && (await line.dirty().catch(cannotReach)) === 0;
      });
    },
    deadLetters: () => line.dead().catch(cannotReach),
    stop: async () => undefined,
  };
}

/** A message holds up to two hundred mentions. */
function batches(messages: number): string {
  return `${messages} ${messages === 1 ? 'batch' : 'batches'} of mentions`;
}

function cannotReach(thrown: unknown): never {
  throw new OffcameraError(
    'QUEUE_REJECTED',
    `The Offcamera that was running on this folder cannot be reached any more (${messageOf(thrown)}). Run the import again: what it has already is not counted twice.`,
    { cause: thrown },
  );
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
