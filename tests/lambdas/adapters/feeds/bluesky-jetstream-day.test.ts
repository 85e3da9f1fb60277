import fc from 'fast-check';
import { expect, onTestFinished, test } from 'vitest';
import { blueskyJetstream } from '../../../../lambdas/adapters/feeds/bluesky/jetstream.ts';
import { toAdapter } from '../../../../lambdas/adapters/feeds/source-kind.ts';
import type { Mention } from '../../../../lambdas/domain/mention.ts';
import type { Checkpoint, SourceDefinition } from '../../../../lambdas/domain/source.ts';
import { createTestClock } from '../../../factories/pipeline.ts';
import { type JetstreamFault, startJetstream } from '../../../factories/services/jetstream.ts';

const SECOND_MS = 1_000;
const MINUTE_MS = 60 * SECOND_MS;
const HOUR_MS = 60 * MINUTE_MS;
const EVENTS = 24 * 3600 * 2;
const EVERY_MS = 500;
/** What came so shortly before a poll may be left to the next one. */
const LEFT_MS = 6 * SECOND_MS;
const SEED = 20_260_804;
const RESOLUTION = 2 ** 30;

const SOURCE: SourceDefinition = { id: 'stream', kind: 'bluesky-jetstream', params: { terms: ['bts'] } };

interface Truth {
  /** Since when it is there, and about what we look for; absent while it is not. */
  readonly since?: number;
  readonly goneAt?: number;
}

/** The same chances at every run. */
function createChances(): () => number {
  const chance = fc.noBias(fc.nat(RESOLUTION - 1)).map((drawn) => drawn / RESOLUTION);
  const [drawn = []] = fc.sample(fc.array(chance, { minLength: 9_973, maxLength: 9_973 }), { seed: SEED, numRuns: 1 });
  let turn = 0;
  return () => {
    turn += 1;
    return drawn[turn % drawn.length] ?? 0;
  };
}

test('a day of two events a second, with edits, deletions and trouble: every post that stayed until a poll counts, and once', async () => {
  const clock = createTestClock();
  const startedAt = clock.now();
  const draw = createChances();
  const stream = await startJetstream({ clock, fault, disorderMs: () => draw() * 2 * SECOND_MS });
  onTestFinished(() => stream.stop());
  const adapter = toAdapter(blueskyJetstream, {
    http: stream.http,
    clock,
    credentials: { get: async () => undefined },
    allowances: { spend: async () => true, refund: async () => undefined },
  });

  const truth = new Map<string, Truth>();
  const rkeys: string[] = [];
  const waiting = new Set<string>();
  const owed = new Set<string>();
  const brought = new Map<string, Mention>();
  const broughtTooLate: string[] = [];
  let polls = 0;
  let failures = 0;
  let sightings = 0;
  let checkpoint: Checkpoint | undefined;

  for (let event = 0, nextPollAt = startedAt; event < EVENTS; event += 1) {
    clock.advance(EVERY_MS);
    happen(event);
    if (clock.now() >= nextPollAt) {
      await poll();
      nextPollAt = clock.now() + (3 + draw() * 8) * MINUTE_MS;
    }
  }
  clock.advance(2 * LEFT_MS);
  stream.chatter();
  await poll();

  expect(owed.size).toBeGreaterThan(10_000);
  expect(
    [...owed].filter((uri) => !brought.has(uri)),
    'owed, and never brought',
  ).toEqual([]);
  expect(broughtTooLate, 'brought after it was deleted').toEqual([]);
  expect(new Set([...brought.values()].map(({ id }) => id)).size, 'one id for one post').toBe(brought.size);
  expect(polls).toBeGreaterThan(200);
  expect(failures).toBeGreaterThan(2);
  expect(sightings, 'overlaps are small').toBeLessThan(1.5 * brought.size);

  /** One event of the stream. */
  function happen(event: number): void {
    const rkey = `3m${event}`;
    const kind = draw();
    const old = rkeys[rkeys.length - 1 - Math.floor(draw() * Math.min(rkeys.length, 2_000))];
    if (kind < 0.15 || old === undefined) {
      stream.create(did(rkey), rkey, { text: `BTS reel ${event}`, createdAt: claim() });
      rkeys.push(rkey);
      appear(rkey);
    } else if (kind < 0.25) {
      stream.create(did(rkey), rkey, { text: `nothing ${event}`, createdAt: claim() });
      rkeys.push(rkey);
    } else if (kind < 0.28) {
      stream.update(did(old), old, { text: 'after all, BTS', createdAt: claim() });
      appear(old);
    } else if (kind < 0.3) {
      stream.update(did(old), old, { text: 'never mind', createdAt: claim() });
      vanish(old);
    } else if (kind < 0.35) {
      stream.remove(did(old), old);
      rkeys.splice(rkeys.lastIndexOf(old), 1);
      vanish(old);
    } else {
      stream.chatter();
    }
  }

  function appear(rkey: string): void {
    const uri = uriOf(rkey);
    if (truth.get(uri)?.since !== undefined) return;
    truth.set(uri, { since: clock.now() });
    waiting.add(uri);
  }

  function vanish(rkey: string): void {
    const uri = uriOf(rkey);
    if (truth.get(uri)?.since !== undefined) truth.set(uri, { goneAt: clock.now() });
    waiting.delete(uri);
  }

  /** What a post's author writes there: mostly now, sometimes hours ago, sometimes nonsense. */
  function claim(): string {
    const kind = draw();
    if (kind < 0.05) return 'no date at all';
    if (kind < 0.1) return new Date(clock.now() + draw() * 1_000 * HOUR_MS).toISOString();
    return new Date(clock.now() - (kind < 0.25 ? draw() * 6 * HOUR_MS : 0)).toISOString();
  }

  async function poll(): Promise<void> {
    polls += 1;
    const signal = new AbortController().signal;
    const outcome = await adapter.poll(SOURCE, { checkpoint, signal, isKnown: () => false });
    await stream.left();
    if (outcome.kind !== 'items') {
      failures += 1;
      return;
    }
    ({ checkpoint } = outcome);
    sightings += outcome.mentions.length;
    const isUpToDate = Number(checkpoint.timeUs) > (clock.now() - LEFT_MS) * 1000;
    for (const mention of outcome.mentions) {
      const { goneAt = clock.now() } = truth.get(mention.nativeId) ?? { goneAt: 0 };
      if (isUpToDate && goneAt < clock.now() - LEFT_MS) broughtTooLate.push(mention.nativeId);
      brought.set(mention.nativeId, mention);
    }
    if (isUpToDate) settle();
  }

  /** From here on nothing that was there long enough for this poll may be missing. */
  function settle(): void {
    for (const uri of waiting) {
      if ((truth.get(uri)?.since ?? Number.POSITIVE_INFINITY) > clock.now() - LEFT_MS) continue;
      owed.add(uri);
      waiting.delete(uri);
    }
  }

  function fault({ host, at }: { readonly host: string; readonly at: number }): JetstreamFault | undefined {
    const hours = (at - startedAt) / HOUR_MS;
    if (hours > 5 && hours < 5.7) return { refuseWith: 503 };
    if (hours > 9 && hours < 12 && host.startsWith('jetstream1.us-east')) return { refuseWith: 404 };
    const kind = draw();
    if (kind < 0.15) return { breakAfter: Math.floor(draw() * 800) };
    if (kind < 0.2) return { refuseWith: 429 };
    if (kind < 0.25) return { copies: 2 };
    return kind < 0.3 ? { garbage: ['', '{"time_us":', '{}'] } : undefined;
  }
}, 240_000);

/** Some accounts write many posts. */
function did(rkey: string): string {
  return `did:plc:author${Number(rkey.slice(2)) % 97}`;
}

function uriOf(rkey: string): string {
  return `at://${did(rkey)}/app.bsky.feed.post/${rkey}`;
}
