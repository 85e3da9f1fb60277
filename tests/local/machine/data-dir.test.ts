import { existsSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { openDataDir } from '../../../local/machine/data-dir.ts';
import { temporaryFolder } from '../../journeys/run-offcamera.ts';

test('a data folder belongs to one at a time, and is free again once let go of', () => {
  const path = join(temporaryFolder(), 'made', 'when', 'missing');
  const held = openDataDir(path);
  expect(existsSync(path)).toBe(true);

  expect(() => openDataDir(path)).toThrow(/Another Offcamera is using .*--data-dir/);
  held.release();
  openDataDir(path).release();
});

test('a lock file that a killed process left behind is no lock', () => {
  const path = temporaryFolder();
  openDataDir(path).release();
  expect(existsSync(join(path, 'lock.sqlite'))).toBe(true);

  openDataDir(path).release();
});

test('a folder that cannot be made is told with what to do', () => {
  const path = temporaryFolder();
  writeFileSync(join(path, 'file'), '');
  expect(() => openDataDir(join(path, 'file', 'data'))).toThrow(/cannot be made .* Choose another with --data-dir/);
});
