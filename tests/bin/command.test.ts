import { execFileSync, spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { runOffcamera } from '../journeys/run-offcamera.ts';
import { runInProcess } from './run-in-process.ts';

const OLD_NODE = '/usr/bin/node';

describe('offcamera', () => {
  test.each([[[]], [['start']], [['tag']], [['parse']], [['dead-letters']]])(
    '%s --help explains itself on stdout',
    async (words) => {
      const { code, stdout, stderr } = await runInProcess([...words, '--help']);
      expect(code).toBe(0);
      expect(stdout).toMatch(new RegExp(`^Usage: ${['offcamera', ...words].join(' ')} `));
      expect(stderr).toBe('');
    },
  );

  test.each([
    ['an unknown command', ['frobnicate'], /unknown command 'frobnicate'/],
    ['an unknown option', ['start', '--frobnicate'], /unknown option '--frobnicate'/],
    ['an option without its value', ['start', '--sources'], /argument missing/],
    ['no command at all', [], /Usage: offcamera/],
  ])('%s is a mistake in the call: exit code 2, and nothing on stdout', async (_case, words, message) => {
    const { code, stdout, stderr } = await runInProcess(words);
    expect(code).toBe(2);
    expect(stderr).toMatch(message);
    expect(stdout).toBe('');
  });

  test('--version says the version of the package', async () => {
    const { code, stdout } = await runOffcamera(['--version']).finished;
    expect(code).toBe(0);
    expect(stdout).toMatch(/^\d+\.\d+\.\d+\n$/);
  });

  test.skipIf(!isOld(OLD_NODE))('an old Node is told which one is needed, instead of tripping over the code', () => {
    const command = join(import.meta.dirname, '..', '..', 'bin', 'offcamera.js');
    const { status, stderr } = spawnSync(OLD_NODE, [command, 'tag'], { encoding: 'utf8', input: '' });
    expect(status).toBe(1);
    expect(stderr).toMatch(/^Offcamera needs Node 22\.18 or newer; this is v\d+/);
    expect(stderr).not.toMatch(/Error/);
  });
});

function isOld(node: string): boolean {
  try {
    return Number(/^v(\d+)/.exec(execFileSync(node, ['--version'], { encoding: 'utf8' }))?.[1]) < 22;
  } catch {
    return false;
  }
}
