import { setTimeout as sleep } from 'node:timers/promises';
import { createDerivedStore } from '../../lambdas/adapters/dynamodb/derived-store.ts';
import { createDirtyMarks } from '../../lambdas/adapters/dynamodb/dirty-marks.ts';
import { createFoldControl } from '../../lambdas/adapters/dynamodb/fold-control.ts';
import { createSourceStore } from '../../lambdas/adapters/dynamodb/source-store.ts';
import { createQueueDepths } from '../../lambdas/adapters/sqs/queues.ts';
import { readHealth } from '../../lambdas/app/reading/read-health.ts';
import { readTrends } from '../../lambdas/app/reading/read-trends.ts';
import { DAY_MS } from '../../lambdas/domain/bucket.ts';
import type { Leaderboard } from '../../lambdas/domain/trend.ts';
import { wireTable } from '../../lambdas/handlers/wiring/basics.ts';
import type { DerivedStore } from '../../lambdas/ports/derived-store.ts';
import { LOCAL_TABLE_NAME } from '../engines/resources.ts';
import { startMachine } from '../machine/machine.ts';
import { startStages } from '../machine/stages.ts';
import { polledWords } from '../sources/polled-words.ts';
import { createConsoleLog } from '../terminal/console-log.ts';
import { tellTrends } from '../topics/trends.ts';
import { type StartOptions, toSettings } from './settings.ts';
import type { Terminal } from './start.ts';

/** How often to look whether everything has been counted. */
const LOOK_EVERY_MS = 100;

/**
 * Polls every source once, waits until all that came is counted, and writes the trends of the last 24 hours as a table to
 * `print`. Answers how many sources could be read.
 */
export async function runOnce(
  options: StartOptions,
  { env, clock, write }: Terminal,
  print: (line: string) => void,
): Promise<number> {
  const machine = await startMachine(options.dataDir, toSettings(options, env));
  try {
    const log = createConsoleLog(write, clock.now);
    const stages = startStages(machine, { env: machine.env, log, clock }, { isDispatching: false });
    const table = wireTable(machine.env, LOCAL_TABLE_NAME);
    const sources = createSourceStore(table);
    const startedAt = clock.now();
    const { poll, mention } = machine.queues;
    const health = {
      queues: createQueueDepths(machine.sqs, {
        poll: poll.url,
        mention: mention.url,
        pollDead: poll.deadLetterUrl,
        mentionDead: mention.deadLetterUrl,
      }),
      dirty: createDirtyMarks(table, () => ''),
      control: createFoldControl(table),
    };

    try {
      await stages.dispatch({ force: true });
      while (!(await readHealth(health)).settled) await sleep(LOOK_EVERY_MS);
      await stages.notify();
    } finally {
      await stages.stop();
    }

    const states = await sources.list();
    const { read, words } = polledWords(states, startedAt);
    const derived = createDerivedStore(table, options.retentionDays);
    const board = await readTrends('24h', undefined, clock.now(), derived);
    const tooOld = states.reduce((sum, { health }) => sum + health.tooOld, 0);
    const tell = (board: Leaderboard, when?: string): Promise<string> =>
      tellTrends(board, { table, clock, log }, { when });
    print(await tell(board));
    if (board.trends.length === 0) print(await tellNewestDay(derived, clock.now(), options.retentionDays, tell));
    write(words);
    write(
      tooOld > 0
        ? ` ${tooOld} ${tooOld === 1 ? 'entry was' : 'entries were'} older than ${options.retentionDays} days and not counted (--retention-days).\n`
        : '\n',
    );
    return read;
  } finally {
    await machine.stop();
  }
}

/** Whoever tries archives has nothing in the last 24 hours: the newest day that has something, and how to ask for it. */
async function tellNewestDay(
  derived: DerivedStore,
  now: number,
  retentionDays: number,
  tell: (board: Leaderboard, when: string) => Promise<string>,
): Promise<string> {
  const days = await derived.readSummaries('day', { from: now - retentionDays * DAY_MS, to: now });
  const newest = days.findLast(({ summary }) => summary.topics.size > 0);
  if (newest === undefined) return '';
  const at = newest.start + DAY_MS;
  const day = new Date(newest.start).toISOString().slice(0, 10);
  const table = await tell(await readTrends('24h', at, now, derived), `on ${day}, the newest day with any`);
  return `\n${table}\nThe API answers as of any moment: /v1/trends?at=${new Date(at).toISOString().slice(0, 10)}\n`;
}
