import { describe, expect, test } from 'vitest';
import { companyOf, risesWith, storyBehind } from '../../../../lambdas/domain/alerting/company.ts';
import type { LogEntry } from '../../../../lambdas/domain/log-entry.ts';
import { NOON } from '../../../factories/mentions.ts';

let serial = 0;

function anEntry(changes: Partial<LogEntry> = {}): LogEntry {
  serial += 1;
  return {
    mentionId: `mention ${serial}`,
    bucket: NOON,
    topics: ['work:a'],
    sense: 'production',
    isRelevant: true,
    sentiment: 'positive',
    scoreThousandths: 500,
    platform: 'reddit',
    phrases: [],
    taggedBy: 'test',
    authorHash: serial,
    ...changes,
  };
}

describe('companyOf', () => {
  test('counts the topic’s own relevant mentions, their authors, platforms, other topics and phrases', () => {
    const company = companyOf('work:a', [
      anEntry({ topics: ['work:a', 'person:b', 'person:b'], phrases: ['door scene', 'door scene'], authorHash: 1 }),
      anEntry({ topics: ['person:b', 'work:a'], authorHash: 1, platform: 'bluesky' }),
      anEntry({ isRelevant: false }),
      anEntry({ topics: ['person:b'] }),
    ]);
    expect(company).toMatchObject({ authors: 1, platforms: { bluesky: 1, reddit: 1 } });
    expect(company.mentionIds).toHaveLength(2);
    expect([...company.topics]).toEqual([['person:b', 2]]);
    expect([...company.phrases]).toEqual([['door scene', 1]]);
  });

  test('a mean of what can be read', () => {
    const entries = [
      anEntry(),
      anEntry({ scoreThousandths: -100 }),
      anEntry({ sentiment: 'unknown', scoreThousandths: 0 }),
    ];
    expect(companyOf('work:a', entries).sentiment).toBe(0.2);
    expect(companyOf('work:a', []).sentiment).toBe(0);
  });

  test('a platform called like what every object has is a platform', () => {
    expect(
      companyOf('work:a', [anEntry({ platform: '__proto__' }), anEntry({ platform: 'constructor' })]).platforms,
    ).toEqual(
      Object.fromEntries([
        ['__proto__', 1],
        ['constructor', 1],
      ]),
    );
  });
});

/** `told` of `count` mentions tell the story. */
function company(count: number, told: number) {
  return companyOf(
    'work:a',
    Array.from({ length: count }, (_, index) => anEntry({ topics: index < told ? ['work:a', 'story:s'] : ['work:a'] })),
  );
}

describe('what is behind a rise', () => {
  test('the story that half of what came on top tells, by three mentions at least', () => {
    expect(storyBehind(company(40, 20), 0)).toEqual({ story: 'story:s', share: 0.5 });
    expect(storyBehind(company(40, 19), 0)).toBeUndefined();
    // Of a hundred, sixty are usual: twenty of the other forty.
    expect(storyBehind(company(100, 20), 60)).toEqual({ story: 'story:s', share: 0.2 });
    expect(storyBehind(company(3, 2), 0)).toBeUndefined();
  });

  test('another topic whose mentions are most of what came on top', () => {
    const together = companyOf(
      'theme:t',
      Array.from({ length: 100 }, (_, index) => anEntry({ topics: index < 24 ? ['theme:t', 'work:a'] : ['theme:t'] })),
    );
    expect(risesWith(together, 60, { topic: 'work:a', usual: 0 })).toBe(true);
    expect(risesWith(together, 50, { topic: 'work:a', usual: 0 })).toBe(false);
    expect(risesWith(together, 60, { topic: 'work:b', usual: 0 })).toBe(false);
    // Those that are there anyway lift nothing.
    expect(risesWith(together, 60, { topic: 'work:a', usual: 20 })).toBe(false);
  });
});
