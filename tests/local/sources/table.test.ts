import { expect, test } from 'vitest';
import { NEW_SOURCE_HEALTH, type SourceHealth, type SourceState } from '../../../lambdas/domain/source.ts';
import { inWords } from '../../../lambdas/handlers/http/pages/for-people.ts';
import { renderSources, viewSource } from '../../../local/sources/table.ts';
import { NOON } from '../../factories/mentions.ts';

const MINUTE_MS = 60_000;

function source(id: string, health: Partial<SourceHealth> = {}, more: Partial<SourceState> = {}): SourceState {
  return {
    definition: { id, kind: 'feed', params: { url: 'https://x.example/feed?token=s3cret' } },
    health: { ...NEW_SOURCE_HEALTH, ...health },
    nextPollAt: NOON + 12 * MINUTE_MS,
    origin: 'catalog',
    isPaused: false,
    ...more,
  };
}

test('each source has a line, and what asks for attention another one; no address is shown', () => {
  const success = { lastPollAt: NOON - MINUTE_MS, lastSuccessAt: NOON - MINUTE_MS };
  const text = renderSources(
    [
      source('new', {}, { nextPollAt: NOON - MINUTE_MS }),
      source('well', {
        ...success,
        lastNewAt: NOON - 4 * MINUTE_MS,
        rate: { items: 24, days: 2, at: NOON },
      }),
      source('failing', {
        ...success,
        failuresInARow: 2,
        lastFailure: { kind: 'transient', message: 'it is\ndown \u001b[31m', at: NOON },
      }),
      source('keyless', { waiting: { kind: 'key', message: 'set TUMBLR_API_KEY' } }),
      source('polite', { waiting: { kind: 'budget', message: 'reddit.com has had its share' } }),
      source('paused', success, { isPaused: true }),
      source('over', { ...success, endedAt: NOON }),
    ],
    NOON,
  );
  expect(text.split('\n')).toEqual([
    'ID       KIND  STATUS                LAST NEW   A DAY  NEXT POLL',
    'new      feed  new                   –          –      now',
    'well     feed  ok                    4 min ago  12     in 12 min',
    'failing  feed  failing               –          –      in 12 min',
    'keyless  feed  waiting for a key     –          –      in 12 min',
    'polite   feed  waiting for its turn  –          –      in 12 min',
    'paused   feed  paused                –          –      –',
    'over     feed  ended                 –          –      –',
    '',
    'failing: it is down  [31m',
    'keyless: set TUMBLR_API_KEY',
    'polite: reddit.com has had its share',
    'over: closed by its publisher; resume it to ask again',
    '',
  ]);
});

test('what was removed has a line and nothing else, and a list of nothing says why', () => {
  const removed = { ...source('away', { failuresInARow: 2 }), isRemoved: true } as const;
  expect(renderSources([removed], NOON).split('\n').slice(1)).toEqual([
    expect.stringMatching(/^away +feed +removed +– +– +–$/),
    '',
  ]);
  expect(viewSource(removed, NOON)).toMatchObject({ status: 'removed', statusText: expect.stringContaining('resume') });
  expect(renderSources([], NOON)).toMatch(/^No sources yet\. The first "start"/);
  expect(renderSources([], NOON, 3)).toMatch(/^No sources in use: 3 removed/);
});

test.each([
  [0, 'now'],
  [20_000, 'in 20 s'],
  [-4 * MINUTE_MS, '4 min ago'],
  [100 * MINUTE_MS, 'in 2 h'],
  [-3 * 24 * 60 * MINUTE_MS, '3 d ago'],
])('%i ms are "%s"', (ms, words) => {
  expect(inWords(ms)).toBe(words);
});
