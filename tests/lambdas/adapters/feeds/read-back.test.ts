import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type PageReply, type ReadUntil, readBack } from '../../../../lambdas/adapters/feeds/read-back.ts';
import type { Mention } from '../../../../lambdas/domain/mention.ts';
import type { ItemsOutcome, NothingOutcome } from '../../../../lambdas/ports/feed-adapter.ts';
import { aMention, NOON } from '../../../factories/mentions.ts';

const MINUTE = 60_000;
const HOUR = 60 * MINUTE;
const OVERLAP = HOUR;

interface Post {
  readonly id: string;
  readonly claimedAt: number;
  readonly visibleAt: number;
}

/** A service that shows the newest claims first, `size` to a page; `next` is how many were shown. */
function serviceOf(posts: readonly Post[], size: number, now: number) {
  const visible = posts
    .filter(({ visibleAt }) => visibleAt <= now)
    .toSorted((left, right) => right.claimedAt - left.claimedAt || left.id.localeCompare(right.id));
  const asked: (number | undefined)[] = [];
  return {
    asked,
    async ask(next: number | undefined): Promise<PageReply<number>> {
      asked.push(next);
      const from = next ?? 0;
      const page = visible.slice(from, from + size);
      return {
        ok: true,
        mentions: page.map(({ id, claimedAt }) => aMention({ id, at: claimedAt, seenAt: now })),
        skipped: [],
        next: from + size < visible.length ? from + size : undefined,
      };
    },
  };
}

interface Poll {
  readonly posts: readonly Post[];
  readonly now?: number;
  readonly checkpoint?: ReadUntil | undefined;
  readonly size?: number;
  readonly maxPages?: number;
  /** What comes in place of the page of that number. */
  readonly trouble?: (page: number) => NothingOutcome | undefined;
}

async function poll({ posts, now = NOON, checkpoint, size = 10, maxPages = 50, trouble }: Poll) {
  const service = serviceOf(posts, size, now);
  let page = 0;
  const outcome = await readBack<number>({
    checkpoint,
    now,
    firstReachMs: 24 * HOUR,
    overlapMs: OVERLAP,
    maxPages,
    ask: async (next) => {
      page += 1;
      const outcome = trouble?.(page);
      return outcome === undefined ? service.ask(next) : { ok: false, outcome };
    },
  });
  return { outcome, asked: service.asked };
}

function itemsOf(outcome: { readonly kind: string }): ItemsOutcome & { checkpoint: ReadUntil } {
  if (outcome.kind !== 'items') throw new Error(`expected items, but it is ${outcome.kind}`);
  return outcome as ItemsOutcome & { checkpoint: ReadUntil };
}
const idsOf = (mentions: readonly Mention[]) => mentions.map(({ nativeId }) => nativeId);

const every = (count: number, step: number, newest = NOON - 1): Post[] =>
  Array.from({ length: count }, (_, index) => {
    const claimedAt = newest - index * step;
    return { id: `post ${index}`, claimedAt, visibleAt: claimedAt };
  });

describe('reading back', () => {
  test('goes as far as the overlap behind what was read before, and no further', async () => {
    const posts = every(200, 3 * MINUTE);
    const checkpoint = { since: NOON - 10 * MINUTE };
    const { outcome, asked } = await poll({ posts, checkpoint });
    const ids = new Set(idsOf(itemsOf(outcome).mentions));
    for (const { id, claimedAt } of posts) if (claimedAt >= checkpoint.since - OVERLAP) expect(ids).toContain(id);
    expect(asked).toHaveLength(3);
    expect(itemsOf(outcome).checkpoint).toEqual({ since: NOON - 1 });
  });

  test('goes as far back as the first poll may, when it is the first', async () => {
    const { outcome } = await poll({ posts: every(2_000, MINUTE), size: 100 });
    expect(itemsOf(outcome).mentions.length).toBeGreaterThanOrEqual(24 * 60);
    expect(itemsOf(outcome).gap).toBeUndefined();
  });

  test('asks once where the first page reaches back far enough, and stays where it was when there is nothing', async () => {
    const checkpoint = { since: NOON - HOUR };
    expect((await poll({ posts: every(100, HOUR), checkpoint })).asked).toHaveLength(1);
    expect(itemsOf((await poll({ posts: [], checkpoint })).outcome)).toMatchObject({ mentions: [], checkpoint });
  });

  test('reads all posts of one second, wherever the pages part them', async () => {
    const moment = NOON - 2 * HOUR;
    const second = every(37, 0, moment);
    const older = every(50, MINUTE, NOON - 3 * HOUR).map((post) => ({ ...post, id: `old ${post.id}` }));
    for (const since of [moment, moment + OVERLAP]) {
      const { outcome } = await poll({ posts: [...second, ...older], checkpoint: { since } });
      expect(idsOf(itemsOf(outcome).mentions)).toEqual(expect.arrayContaining(second.map(({ id }) => id)));
    }
  });

  test('does not take one entry that is out of place for the end', async () => {
    const pages = [
      [
        aMention({ id: 'pinned', at: 0 }),
        aMention({ id: 'a' }),
        aMention({ id: 'absurd', at: Date.parse('0001-10-14') }),
      ],
      [aMention({ id: 'b', at: NOON - HOUR }), aMention({ id: 'c', at: NOON - 3 * HOUR })],
    ];
    const outcome = await readBack<number>({
      checkpoint: { since: NOON },
      now: NOON,
      firstReachMs: HOUR,
      overlapMs: 2 * HOUR,
      maxPages: 5,
      ask: async (page = 0) => ({
        ok: true,
        mentions: pages[page] ?? [],
        skipped: [],
        next: page === 0 ? 1 : undefined,
      }),
    });
    expect(idsOf(itemsOf(outcome).mentions)).toEqual(['pinned', 'a', 'absurd', 'b', 'c']);
  });

  test('goes by what a page covers where few of its entries are mentions', async () => {
    const asked: number[] = [];
    const outcome = await readBack<number>({
      checkpoint: { since: NOON - 10 * HOUR },
      now: NOON,
      firstReachMs: HOUR,
      overlapMs: OVERLAP,
      maxPages: 50,
      ask: async (page = 0, reachTo) => {
        asked.push(reachTo);
        return {
          ok: true,
          mentions: [],
          skipped: [],
          next: page + 1,
          covers: { newest: NOON - page * HOUR, oldest: NOON - (page + 1) * HOUR },
        };
      },
    });
    expect(asked).toEqual(Array(12).fill(NOON - 11 * HOUR));
    expect(outcome).toMatchObject({ kind: 'items', mentions: [], checkpoint: { since: NOON } });
  });

  test.each([
    ['a post of next year', aMention({ at: NOON + 365 * 24 * HOUR })],
    ['a post without a readable time', { ...aMention(), publishedAt: 'yesterday' }],
  ])('%s does not push the cursor beyond now', async (_, mention) => {
    const outcome = await readBack({
      checkpoint: undefined,
      now: NOON,
      firstReachMs: HOUR,
      overlapMs: OVERLAP,
      maxPages: 1,
      ask: async () => ({ ok: true, mentions: [mention], skipped: [] }),
    });
    expect(itemsOf(outcome).checkpoint).toEqual({ since: NOON });
  });

  test('a cursor of the future, left by a clock that was wrong, hides nothing', async () => {
    const { outcome } = await poll({ posts: every(30, MINUTE), checkpoint: { since: NOON + 24 * HOUR } });
    expect(itemsOf(outcome).mentions).toHaveLength(30);
    expect(itemsOf(outcome).checkpoint.since).toBe(NOON);
  });
});

describe('cut short', () => {
  const posts = every(60, MINUTE);
  const checkpoint = { since: NOON - 50 * MINUTE };

  test('by the cap on pages, it says so and goes on from the newest', async () => {
    const { outcome, asked } = await poll({ posts, checkpoint, maxPages: 3 });
    expect(asked).toHaveLength(3);
    expect(itemsOf(outcome)).toMatchObject({
      gap: expect.stringContaining('the time since the last poll holds more than the 3 pages'),
      checkpoint: { since: NOON - 1 },
    });
    const first = await poll({ posts, maxPages: 3 });
    expect(itemsOf(first.outcome).gap).toContain('the time that the first poll looks back over');
  });

  test('exactly at the cap, it says nothing', async () => {
    const { outcome } = await poll({ posts, checkpoint, maxPages: 6 });
    expect(itemsOf(outcome).gap).toBeUndefined();
  });

  test('by the cap, but within the overlap, nothing new can have been missed', async () => {
    const { outcome } = await poll({ posts, checkpoint: { since: NOON - 12 * MINUTE }, maxPages: 5 });
    expect(itemsOf(outcome).gap).toBeUndefined();
    expect(itemsOf(outcome).checkpoint).toEqual({ since: NOON - 1 });
  });

  test('again and again, it does not begin anew for ever: it goes on, and says what it left', async () => {
    const failure = { kind: 'transient', message: 'busy' } as const;
    const trouble = (page: number) => (page === 3 ? ({ kind: 'failed', failure } as const) : undefined);
    let at: ReadUntil = checkpoint;
    const gaps: (string | undefined)[] = [];
    for (let time = 1; time <= 5; time += 1) {
      const read = itemsOf((await poll({ posts, checkpoint: at, trouble })).outcome);
      expect(read.failure).toEqual(failure);
      gaps.push(read.gap);
      at = read.checkpoint;
    }
    expect(gaps.slice(0, 4)).toEqual([undefined, undefined, undefined, undefined]);
    expect(gaps[4]).toContain('5 polls in a row');
    expect(at).toEqual({ since: NOON - 1 });
  });

  test('by a failure, it keeps what came and stays where it was', async () => {
    const failure = { kind: 'transient', message: 'busy', retryAfterSeconds: 30 } as const;
    const { outcome } = await poll({
      posts,
      checkpoint,
      trouble: (page) => (page === 3 ? { kind: 'failed', failure } : undefined),
    });
    expect(itemsOf(outcome)).toMatchObject({ failure, checkpoint });
    expect(itemsOf(outcome).mentions).toHaveLength(20);
    expect(itemsOf(outcome).gap).toBeUndefined();
  });

  test('by a budget, it keeps what came and goes on when there is one', async () => {
    const until = NOON + MINUTE;
    const { outcome } = await poll({
      posts,
      checkpoint,
      trouble: (page) => (page === 2 ? { kind: 'postponed', until, message: 'wait' } : undefined),
    });
    expect(itemsOf(outcome)).toMatchObject({ resumeAt: until, checkpoint });
    expect(itemsOf(outcome).mentions).toHaveLength(10);
  });

  test.each<NothingOutcome>([
    { kind: 'failed', failure: { kind: 'blocked', message: 'no' } },
    { kind: 'postponed', until: NOON + 1, message: 'wait' },
    { kind: 'needs-key', message: 'set it' },
  ])('before anything came, it passes "$kind" on', async (trouble) => {
    expect((await poll({ posts, trouble: () => trouble })).outcome).toEqual(trouble);
  });

  test('at the first poll, the next one looks back no less far', async () => {
    const failure = { kind: 'transient', message: 'busy' } as const;
    const day = every(24 * 60 - 1, MINUTE);
    const { outcome } = await poll({
      posts: day,
      size: 100,
      trouble: (page) => (page === 2 ? { kind: 'failed', failure } : undefined),
    });
    const again = await poll({ posts: day, size: 100, now: NOON + HOUR, checkpoint: itemsOf(outcome).checkpoint });
    expect(itemsOf(again.outcome).mentions).toHaveLength(day.length);
  });

  test('reasons of many pages are kept few', async () => {
    const outcome = await readBack<number>({
      checkpoint: undefined,
      now: NOON,
      firstReachMs: HOUR,
      overlapMs: OVERLAP,
      maxPages: 30,
      ask: async (page = 0) => ({ ok: true, mentions: [], skipped: [`page ${page}`], next: page + 1 }),
    });
    expect(itemsOf(outcome).skipped).toHaveLength(21);
  });
});

describe('a law', () => {
  const anyPost = fc.record({ minute: fc.integer({ min: 0, max: 600 }), late: fc.integer({ min: 0, max: OVERLAP }) });
  const anyTrouble = fc.array(fc.integer({ min: 0, max: 5 }), { maxLength: 12 });

  test('whatever comes late within the overlap, in whatever order, and whatever fails, is found once a poll is whole', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.array(anyPost, { maxLength: 120 }),
        fc.array(fc.integer({ min: 5, max: 240 }), { minLength: 1, maxLength: 12 }),
        anyTrouble,
        fc.integer({ min: 3, max: 15 }),
        async (drafts, pauses, troubles, size) => {
          const start = NOON;
          // Whole minutes, so that many share one moment.
          const posts = drafts.map(({ minute, late }, index): Post => {
            const visibleAt = start + minute * MINUTE;
            return { id: `${index}`, visibleAt, claimedAt: Math.ceil((visibleAt - late) / MINUTE) * MINUTE };
          });
          const found = new Set<string>();
          let checkpoint: ReadUntil | undefined;
          let now = start;
          for (const [turn, pause] of pauses.entries()) {
            now += pause * MINUTE;
            const badPage = troubles[turn] ?? 0;
            const trouble = (page: number): NothingOutcome | undefined => {
              if (page !== badPage) return undefined;
              if (turn % 2 === 0) return { kind: 'postponed', until: now + MINUTE, message: 'wait' };
              return { kind: 'failed', failure: { kind: 'transient', message: 'busy' } };
            };
            const { outcome } = await poll({ posts, now, checkpoint, size, trouble });
            if (outcome.kind !== 'items') continue;
            checkpoint = itemsOf(outcome).checkpoint;
            for (const id of idsOf(outcome.mentions)) found.add(id);
            if (outcome.failure !== undefined || outcome.resumeAt !== undefined) continue;
            expect(outcome.gap).toBeUndefined();
            // The first whole poll looks back a day from the first attempt, which is before everything here.
            for (const post of posts) if (post.visibleAt <= now) expect(found).toContain(post.id);
          }
        },
      ),
      { numRuns: 300 },
    );
  });
});
