import { expect, test } from 'vitest';
import { NEW_SOURCE_HEALTH, type SourceHealth, type SourceState } from '../../../lambdas/domain/source.ts';
import { polledWords } from '../../../local/sources/polled-words.ts';
import { NOON } from '../../factories/mentions.ts';

function source(health: Partial<SourceHealth>, isPaused = false): SourceState {
  const definition = { id: 'a', kind: 'feed', params: {} };
  return { definition, health: { ...NEW_SOURCE_HEALTH, ...health }, nextPollAt: NOON, origin: 'team', isPaused };
}

const READ = source({ lastPollAt: NOON, lastSuccessAt: NOON });
const FAILED = source({ lastPollAt: NOON, lastSuccessAt: NOON - 1, failuresInARow: 1 });
const KEYLESS = source({ waiting: { kind: 'key', message: '' } });
const POLITE = source({ lastPollAt: NOON - 1, failuresInARow: 1, waiting: { kind: 'budget', message: '' } });
const PAUSED = source({ lastPollAt: NOON - 1, lastSuccessAt: NOON - 1 }, true);
const LONG_OVER = source({ lastPollAt: NOON - 1, failuresInARow: 1, endedAt: NOON - 1 });
const JUST_OVER = source({ lastPollAt: NOON, failuresInARow: 1, endedAt: NOON });

test.each([
  ['all is well', [READ, READ], '2 of 2 sources could be read.'],
  ['some fail', [READ, FAILED, JUST_OVER], '1 of 3 sources could be read; 2 failed.'],
  [
    'some are not asked',
    [READ, KEYLESS, POLITE, FAILED, PAUSED, LONG_OVER],
    '1 of 6 sources could be read; 2 wait for a key or their turn, 1 failed, 2 are paused or ended.',
  ],
])('when %s', (_what, sources, words) => {
  expect(polledWords(sources, NOON)).toEqual({ read: sources.filter((one) => one === READ).length, words });
});
