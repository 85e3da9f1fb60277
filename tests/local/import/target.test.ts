import { expect, onTestFinished, test } from 'vitest';
import type { ImportTarget } from '../../../local/import/target.ts';
import { openImportTarget } from '../../../local/import/target.ts';
import { startMachine } from '../../../local/machine/machine.ts';
import type { Work } from '../../../local/machine/running.ts';
import { aMention } from '../../factories/mentions.ts';
import { temporaryFolder } from '../../journeys/run-offcamera.ts';

const QUIET = { info: () => undefined, warn: () => undefined, error: () => undefined };

test('waits for another import, says so, and then counts on its own', async () => {
  const folder = temporaryFolder();
  const other = await hold(folder, 'import');
  const { target, told } = await open(folder, () => void other.stop());
  expect(told).toEqual([`Another import is at work on ${folder}: waiting until it is done.`]);
  await target?.queue.send([aMention({ at: Date.now() })]);
  await target?.untilCounted();
  expect(target?.counted?.()).toEqual({ fresh: 1, dead: 0 });
  expect(told.slice(1)).toEqual([
    'Counting: 1 batch of mentions still on the way.',
    'Counting: 1 span of five minutes left.',
  ]);
});

test('stops waiting for another import when it is told to', async () => {
  const folder = temporaryFolder();
  await hold(folder, 'import');
  const stopping = new AbortController();
  expect((await open(folder, () => stopping.abort(), stopping.signal)).target).toBeUndefined();
});

test('sends to a machine that serves the folder', async () => {
  const folder = temporaryFolder();
  await hold(folder, 'serve');
  const { target, told } = await open(folder);
  expect(target).toMatchObject({ counted: undefined });
  expect(told).toEqual([`An Offcamera is running on ${folder}: sending to it.`]);
});

test('counts what an earlier run left, tells of it, and takes none of it for its own', async () => {
  const folder = temporaryFolder();
  const serving = await hold(folder, 'serve');
  await (await open(folder)).target?.queue.send([aMention({ at: Date.now() })]);
  await serving.stop();
  const { target, told } = await open(folder);
  expect(told).toEqual(['Counting what an earlier run left: 1 batch of mentions to go.']);
  expect(target?.counted?.()).toEqual({ fresh: 0, dead: 0 });
});

async function hold(folder: string, work: Work) {
  const machine = await startMachine(folder, {}, work);
  let stopped: Promise<void> | undefined;
  const stop = () => {
    stopped ??= machine.stop();
    return stopped;
  };
  onTestFinished(stop);
  return { stop };
}

async function open(folder: string, onTold: () => void = () => undefined, signal = new AbortController().signal) {
  const told: string[] = [];
  const target: ImportTarget | undefined = await openImportTarget(
    folder,
    { RETENTION_DAYS: '90' },
    {
      clock: { now: () => Date.now() },
      log: QUIET,
      signal,
      tell(line) {
        told.push(line);
        if (told.length === 1) onTold();
      },
    },
  );
  onTestFinished(() => target?.stop());
  return { target, told };
}
