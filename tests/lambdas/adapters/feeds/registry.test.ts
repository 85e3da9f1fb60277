import { describe, expect, test } from 'vitest';
import { createAdapters, parseSourceDefinitions } from '../../../../lambdas/adapters/feeds/registry.ts';
import { OffcameraError } from '../../../../lambdas/errors.ts';

const feed = (id: string, more: Record<string, unknown> = {}) => ({
  id,
  kind: 'feed',
  params: { url: 'https://desk.example/rss' },
  ...more,
});

function problemsOf(json: unknown): string {
  try {
    parseSourceDefinitions(json);
  } catch (thrown) {
    if (thrown instanceof OffcameraError && thrown.code === 'BAD_INPUT') return thrown.message;
    throw thrown;
  }
  return '';
}

describe('parseSourceDefinitions', () => {
  test('reads what a team writes, with fifteen minutes when it does not say', () => {
    expect(parseSourceDefinitions([feed('desk'), feed('Desk_2.fast', { pollEverySeconds: 1, title: 'Desk' })])).toEqual(
      [feed('desk'), { ...feed('Desk_2.fast'), pollEverySeconds: 1, title: 'Desk' }],
    );
  });

  test('allows feeds on this machine: whether they may be polled is decided later', () => {
    const source = { ...feed('local'), params: { url: 'http://127.0.0.1:8080/guardian.rss' } };
    expect(parseSourceDefinitions([source])).toHaveLength(1);
  });

  test('names every problem at once', () => {
    const problems = problemsOf([
      feed('desk'),
      feed('desk'),
      feed('-x'),
      { id: 'a', kind: 'carrier-pigeon', params: {} },
      { ...feed('b'), params: { url: 'ftp://desk.example/' } },
      { ...feed('c'), params: {} },
      feed('d', { pollEverySeconds: 0 }),
      feed('e', { pollEverySeconds: 86_401 }),
      feed('f', { pollEverySecond: 60 }),
      { ...feed('g'), params: { url: 'https://me:secret@desk.example/' } },
    ]);
    for (const words of [
      'must be 1 to 64 letters',
      'must be one of: feed',
      'http:// or https://',
      '[5].params.url',
      '[6].pollEverySeconds',
      '[7].pollEverySeconds',
      'pollEverySecond"',
      'user name or password',
      '"desk" is used twice',
    ]) {
      expect(problems).toContain(words);
    }
    expect(problems).not.toContain('secret');
  });

  test('says what is wrong in plain words', () => {
    const problems = problemsOf([
      { id: 'a', kind: 'feed', params: {}, pollEverySeconds: 0, title: '' },
      { id: 1, kind: 'google-news', params: { query: 7, withinHours: 0 } },
      { kind: 'feed', params: [], colour: 'red' },
      'desk',
    ]);
    for (const words of [
      '✖ must be an address that begins with http:// or https://\n  → at [0].params.url',
      '✖ must be a whole number of seconds from 1 to 86400\n  → at [0].pollEverySeconds',
      '✖ must not be empty\n  → at [0].title',
      '✖ must be a text\n  → at [1].id',
      '✖ is missing\n  → at [2].id',
      '✖ must be an object\n  → at [2].params',
      '✖ has no setting "colour"; check the spelling\n  → at [2]',
      '✖ must be an object\n  → at [3]',
    ]) {
      expect(problems).toContain(words);
    }
    expect(problems).not.toMatch(/Invalid|expected|Too /);
  });

  test.each([[undefined], [null], ['desk'], [{ sources: [] }], [[null]]])(
    'does not take %j for a list of sources',
    (json) => {
      expect(problemsOf(json)).toContain('The list of sources has problems');
    },
  );
});

describe('createAdapters', () => {
  test('knows every kind that a definition may have, and no other', () => {
    const adapters = createAdapters({
      http: {
        get: () => expect.unreachable(),
        post: () => expect.unreachable(),
        subscribe: () => expect.unreachable(),
      },
      clock: { now: () => 0 },
      credentials: { get: async () => undefined },
      allowances: { spend: async () => true, refund: async () => undefined },
    });
    for (const { kind } of parseSourceDefinitions([feed('desk')])) expect(adapters.get(kind)).toBeDefined();
    expect(adapters.get('carrier-pigeon')).toBeUndefined();
  });
});
