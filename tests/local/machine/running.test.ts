import { readdirSync, writeFileSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { createSourceStore } from '../../../lambdas/adapters/dynamodb/source-store.ts';
import { openDataDir } from '../../../local/machine/data-dir.ts';
import { startMachine } from '../../../local/machine/machine.ts';
import { withTable } from '../../../local/machine/open-table.ts';
import { readRunning, tellRunning } from '../../../local/machine/running.ts';
import { temporaryFolder } from '../../journeys/run-offcamera.ts';

const FEED = { id: 'a', kind: 'feed', params: { url: 'https://a.example/feed' } };

async function start(folder: string) {
  const machine = await startMachine(folder, { ALERT_WEBHOOK_URL: 'https://hooks.example/secret' }, 'serve');
  onTestFinished(() => machine.stop().catch(() => undefined));
  return machine;
}

test('a running machine says where its engines are, and nothing of its settings', async () => {
  const folder = temporaryFolder();
  expect(readRunning(folder)).toBeUndefined();
  const machine = await start(folder);
  const { ALERT_WEBHOOK_URL: _secret, ...addresses } = machine.env;
  expect(readRunning(folder)).toEqual({ pid: process.pid, work: 'serve', env: addresses });
  expect(await readFile(join(folder, 'running.json'), 'utf8')).not.toContain('hooks.example');
  await machine.stop();
  expect(readRunning(folder)).toBeUndefined();
});

test('what a killed run left behind is not believed, and the next start clears it away', async () => {
  const folder = temporaryFolder();
  const machine = await start(folder);
  const left = await readFile(join(folder, 'running.json'), 'utf8');
  await machine.stop();
  writeFileSync(join(folder, 'running.json'), left);
  expect(readRunning(folder)).toBeUndefined();

  await start(folder);
  expect(readRunning(folder)?.env.AWS_ENDPOINT_URL_DYNAMODB).not.toBe(JSON.parse(left).env.AWS_ENDPOINT_URL_DYNAMODB);
});

test.each([
  ['nothing', undefined],
  ['half a file', '{"pid":1,"env":{"AWS'],
  ['an address elsewhere', JSON.stringify({ pid: 1, env: { AWS_ENDPOINT_URL_DYNAMODB: 'http://elsewhere.example' } })],
])('a holder that tells %s cannot be joined', (_what, content) => {
  const folder = temporaryFolder();
  const held = openDataDir(folder);
  onTestFinished(() => held.release());
  if (content !== undefined) writeFileSync(join(folder, 'running.json'), content);
  expect(readRunning(folder)).toBeUndefined();
});

test('a table is opened in its folder, in a run that has the folder in use, and in its folder again', async () => {
  const dataDir = temporaryFolder();
  const add = (id: string) =>
    withTable({ dataDir, mayMake: true }, ({ table, isAtWork }) =>
      createSourceStore(table)
        .add({ ...FEED, id }, 0)
        .then(() => isAtWork),
    );
  expect(await add('before')).toBe(false);
  const machine = await start(dataDir);
  expect(await add('during')).toBe(true);
  await machine.stop();
  expect(await add('after')).toBe(false);
  const ids = await withTable({ dataDir, mayMake: false }, async ({ table }) =>
    (await createSourceStore(table).list()).map(({ definition }) => definition.id),
  );
  expect(ids).toEqual(['after', 'before', 'during']);
});

test('two commands at once wait for each other', async () => {
  const dataDir = temporaryFolder();
  const added = ['a', 'b', 'c'].map((id) =>
    withTable({ dataDir, mayMake: true }, ({ table }) => createSourceStore(table).add({ ...FEED, id }, 0)),
  );
  expect(await Promise.all(added)).toEqual([true, true, true]);
});

test('looking at a folder changes nothing in it that a start would have to find', async () => {
  const dataDir = temporaryFolder();
  const machine = await start(dataDir);
  await machine.stop();
  await withTable({ dataDir, mayMake: false }, async ({ table }) => {
    const store = createSourceStore(table);
    await store.add(FEED, 0);
    await store.lease({ sourceId: 'a', jobId: 'job' }, 0, 1_000);
  });
  const held = await withTable({ dataDir, mayMake: false }, ({ table }) =>
    createSourceStore(table).lease({ sourceId: 'a', jobId: 'other' }, 0, 1_000),
  );
  expect(held).toBe(false);
});

test('a run that ended without a word is told in plain words', async () => {
  const dataDir = temporaryFolder();
  const machine = await start(dataDir);
  const { env } = machine;
  await machine.stop();
  const held = openDataDir(dataDir);
  onTestFinished(() => held.release());
  tellRunning(dataDir, { pid: 1, work: 'serve', env });
  await expect(withTable({ dataDir, mayMake: false }, ({ table }) => table.query('SOURCE'))).rejects.toThrow(
    /has just ended\. Try again/,
  );
});

test('a folder that is not there is told, not made', async () => {
  const dataDir = join(temporaryFolder(), 'typo');
  await expect(withTable({ dataDir, mayMake: false }, async () => undefined)).rejects.toThrow(/There is no folder/);
});

test('a folder of something else is told, and nothing is written there', async () => {
  const dataDir = temporaryFolder();
  await expect(withTable({ dataDir, mayMake: false }, async () => undefined)).rejects.toThrow(
    `${dataDir} is no folder of an Offcamera. Name the run's folder with --data-dir.`,
  );
  expect(readdirSync(dataDir)).toEqual([]);
});
