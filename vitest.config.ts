import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vitest/config';
import { SlowestFirst } from './tests/slowest-first.ts';

/** They replace modules (`vi.mock`), which does nothing in a process that has loaded these modules before. */
const ALONE = ['tests/**/*.alone.test.ts'];

const TIMEOUTS = { testTimeout: 60_000, hookTimeout: 60_000 };

// Every process that is started below (workers, the command, the CDK) keeps there what Node made of its modules, and finds
// what others kept. The command starts in two thirds of the time.
process.env['NODE_COMPILE_CACHE'] ??= fileURLToPath(new URL('node_modules/.cache/offcamera/node', import.meta.url));

export default defineConfig({
  test: {
    // Once for all projects.
    globalSetup: ['tests/engines/global-setup.ts'],
    // One more than the two cores that a small machine has: journeys mostly wait for the processes that they start.
    maxWorkers: 3,
    sequence: { sequencer: SlowestFirst },
    projects: [
      // A process for each file would start and load the SDK and the catalog 245 times. No test changes what others see:
      // what one stubs or spies on is restored by its end.
      { test: { name: 'shared', include: ['tests/**/*.test.ts'], exclude: ALONE, isolate: false, ...TIMEOUTS } },
      { test: { name: 'alone', include: ALONE, ...TIMEOUTS } },
    ],
  },
});
