import { expect, test } from 'vitest';
import { startSchedule } from '../../../local/machine/schedule.ts';
import { SILENT_LOG } from '../../factories/pipeline.ts';
import { until } from '../../journeys/run-offcamera.ts';

test('a scheduled run never overlaps itself, however long it takes', async () => {
  let running = 0;
  let most = 0;
  let runs = 0;
  const schedule = startSchedule(
    'test',
    0,
    async () => {
      running += 1;
      most = Math.max(most, running);
      // Other turns of the loop go by, in which a second run could begin.
      for (let turn = 0; turn < 10; turn += 1) await new Promise((resolve) => setImmediate(resolve));
      running -= 1;
      runs += 1;
    },
    SILENT_LOG,
  );

  await until('it ran some times', () => runs >= 5);
  await schedule.stop();

  expect(most).toBe(1);
});

test('a run that fails is logged, and the next comes all the same', async () => {
  const errors: unknown[] = [];
  let runs = 0;
  const log = { ...SILENT_LOG, error: (event: string, fields?: unknown) => void errors.push([event, fields]) };
  const schedule = startSchedule(
    'test',
    0,
    async () => {
      runs += 1;
      if (runs === 1) throw new Error('broken');
    },
    log,
  );

  await until('it ran again', () => runs >= 2);
  await schedule.stop();

  expect(errors).toEqual([['schedule-failed', { name: 'test', error: 'broken' }]]);
});

test('stopping waits for the run under way and allows no other', async () => {
  const finish = Promise.withResolvers<void>();
  let runs = 0;
  let isStopped = false;
  const schedule = startSchedule(
    'test',
    0,
    () => {
      runs += 1;
      return finish.promise;
    },
    SILENT_LOG,
  );

  const stopping = schedule.stop().then(() => {
    isStopped = true;
  });
  await new Promise((resolve) => setImmediate(resolve));
  expect(isStopped).toBe(false);
  finish.resolve();
  await stopping;

  expect(runs).toBe(1);
});
