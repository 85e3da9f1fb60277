import { vi } from 'vitest';
import { run } from '../../bin/offcamera.ts';
import type { Finished } from '../journeys/run-offcamera.ts';

/**
 * The command in this process, at a tenth of the price: for what it does and says, where other tests show that it starts
 * and ends as a process. One at a time, because it speaks through this process's own stdout and stderr.
 */
export async function runInProcess(
  words: readonly string[],
  { cwd }: { readonly cwd?: string } = {},
): Promise<Omit<Finished, 'signal'>> {
  const said = { stdout: '', stderr: '' };
  const spies = (['stdout', 'stderr'] as const).map((stream) =>
    vi.spyOn(process[stream], 'write').mockImplementation((text) => {
      said[stream] += String(text);
      return true;
    }),
  );
  const home = process.cwd();
  try {
    if (cwd !== undefined) process.chdir(cwd);
    await run(['node', 'offcamera', ...words]);
    return { code: Number(process.exitCode ?? 0), ...said };
  } finally {
    process.chdir(home);
    process.exitCode = undefined;
    for (const spy of spies) spy.mockRestore();
  }
}
