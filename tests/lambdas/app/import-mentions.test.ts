import { describe, expect, test } from 'vitest';
import { type ImportDeps, importMentions } from '../../../lambdas/app/import-mentions.ts';
import { DAY_MS } from '../../../lambdas/domain/bucket.ts';
import type { ImportEntry, RejectedEntry } from '../../../lambdas/domain/import-entry.ts';
import type { Mention } from '../../../lambdas/domain/mention.ts';
import { aMention, NOON } from '../../factories/mentions.ts';

describe('importMentions', () => {
  test('queues what is young enough, keeps aside what is off, and says how much of each there was', async () => {
    const { deps, queued, rejected } = createDeps();
    const old = aMention({ at: NOON - 91 * DAY_MS, seenAt: NOON });
    const mentions = Array.from({ length: 450 }, () => aMention());

    const report = await importMentions(
      entriesOf([mentions[0], 'no JSON', old, ...mentions.slice(1), 'no text']),
      deps,
    );

    expect(report).toEqual({ read: 453, queued: 450, tooOld: 1, rejected: 2 });
    expect(queued()).toEqual(mentions);
    expect(rejected.map(({ problem }) => problem)).toEqual(['no JSON', 'no text']);
  });

  test('stops where it is told to, with all before that place in the queue and nothing of what is behind', async () => {
    const mentions = Array.from({ length: 10 }, () => aMention());
    let asked = 0;
    const { deps, queued } = createDeps({ shouldStop: () => ++asked === 4 });

    const report = await importMentions(entriesOf(mentions), deps);

    expect(report).toMatchObject({ read: 4, queued: 4, stoppedAt: { line: 5, offsetBytes: 40 } });
    expect(queued()).toEqual(mentions.slice(0, 4));
  });

  test('takes what ends the reading for no entry, and does not go on there', async () => {
    const { deps, rejected } = createDeps({ shouldStop: () => true });
    const next = { line: 1, offsetBytes: 0 };
    async function* entries(): AsyncGenerator<ImportEntry> {
      yield { kind: 'rejected', line: 1, problem: 'it is a workbook', content: '', endsReading: true, next };
    }
    expect(await importMentions(entries(), deps)).toEqual({ read: 0, queued: 0, tooOld: 0, rejected: 1 });
    expect(rejected).toHaveLength(1);
  });

  test('waits for room before each batch, so that no more is in hand than one', async () => {
    const steps: string[] = [];
    const { deps } = createDeps({
      untilRoom: async () => void steps.push('room'),
      queue: { send: async (batch) => void steps.push(`send ${batch.length}`) },
    });
    await importMentions(entriesOf(Array.from({ length: 500 }, () => aMention())), deps);
    expect(steps).toEqual(['room', 'send 200', 'room', 'send 200', 'room', 'send 100']);
  });

  test('throws when the queue does, so that nobody takes the file as done', async () => {
    const { deps } = createDeps({ queue: { send: () => Promise.reject(new Error('no queue')) } });
    await expect(importMentions(entriesOf([aMention()]), deps)).rejects.toThrow('no queue');
  });
});

function createDeps(overrides: Partial<ImportDeps> = {}) {
  const batches: (readonly Mention[])[] = [];
  const rejected: RejectedEntry[] = [];
  const deps: ImportDeps = {
    queue: { send: async (batch) => void batches.push(batch) },
    clock: { now: () => NOON },
    retentionDays: 90,
    keepRejected: async (entry) => void rejected.push(entry),
    untilRoom: async () => undefined,
    shouldStop: () => false,
    ...overrides,
  };
  return { deps, rejected, queued: () => batches.flat() };
}

/** One line of ten bytes each; a text stands for an entry that is off in this way. */
async function* entriesOf(items: readonly (Mention | string | undefined)[]): AsyncGenerator<ImportEntry> {
  for (const [index, item = ''] of items.entries()) {
    const next = { line: index + 2, offsetBytes: (index + 1) * 10 };
    yield typeof item === 'string'
      ? { kind: 'rejected', line: index + 1, problem: item, content: '', next }
      : { kind: 'mention', mention: item, next };
  }
}
