import { describe, expect, onTestFinished, test } from 'vitest';
import { blueskyJetstream } from '../../../../lambdas/adapters/feeds/bluesky/jetstream.ts';
import { blueskySearch } from '../../../../lambdas/adapters/feeds/bluesky/search.ts';
import { type FeedAdapterDeps, toAdapter } from '../../../../lambdas/adapters/feeds/source-kind.ts';
import type { SubscriptionEnd } from '../../../../lambdas/adapters/http/subscribe.ts';
import type { Checkpoint, SourceDefinition } from '../../../../lambdas/domain/source.ts';
import type { Clock } from '../../../../lambdas/ports/clock.ts';
import type { PollOutcome } from '../../../../lambdas/ports/feed-adapter.ts';
import { startNetwork } from '../../../factories/network.ts';
import { createTestClock } from '../../../factories/pipeline.ts';
import { createBlueskySearchService } from '../../../factories/services/bluesky-search.ts';
import { type JetstreamOptions, startJetstream } from '../../../factories/services/jetstream.ts';

const MINUTE_MS = 60_000;
const HOUR_MS = 60 * MINUTE_MS;
const GRIP = 'did:plc:grip';
const [EAST_1, EAST_2, WEST_1] = [
  'jetstream1.us-east.bsky.network',
  'jetstream2.us-east.bsky.network',
  'jetstream1.us-west.bsky.network',
];

const NO_SECRETS = {
  credentials: { get: async () => undefined },
  allowances: { spend: async () => true, refund: async () => undefined },
};

function createPoll(http: Pick<FeedAdapterDeps['http'], 'subscribe'>, clock: Clock) {
  const unasked = { get: () => expect.unreachable(), post: () => expect.unreachable() };
  const adapter = toAdapter(blueskyJetstream, { http: { ...unasked, ...http }, clock, ...NO_SECRETS });
  const source: SourceDefinition = {
    id: 'stream',
    kind: 'bluesky-jetstream',
    params: { terms: ['bts', 'behind the scenes', '#OnSet'] },
  };
  return (checkpoint?: Checkpoint, params: Record<string, unknown> = {}, signal = new AbortController().signal) =>
    adapter.poll({ ...source, params: { ...source.params, ...params } }, { checkpoint, signal, isKnown: () => false });
}

async function start(fault?: JetstreamOptions['fault']) {
  const clock = createTestClock();
  const stream = await startJetstream({ clock, ...(fault !== undefined && { fault }) });
  onTestFinished(() => stream.stop());
  const pollNow = createPoll(stream.http, clock);
  /** What came in the last seconds before a poll is left to the next, so these pass first; and somebody always posts. */
  const poll: typeof pollNow = (...asked) => {
    clock.advance(6_000);
    stream.chatter();
    return pollNow(...asked);
  };
  return { clock, stream, poll, pollNow };
}

function itemsOf(outcome: PollOutcome) {
  if (outcome.kind !== 'items') throw new Error(`not items but ${JSON.stringify(outcome)}`);
  return outcome;
}

const rkeysOf = (outcome: PollOutcome) => itemsOf(outcome).mentions.map(({ nativeId }) => nativeId.split('/').at(-1));
const hostsOf = (stream: { readonly connections: readonly { readonly host: string }[] }) =>
  stream.connections.map(({ host }) => host);

describe('what is made of a post', () => {
  test('is a mention with its address, author, language and the time that its author claims', async () => {
    const { clock, stream, poll } = await start();
    const createdAt = new Date(clock.now() - MINUTE_MS).toISOString();
    stream.create(GRIP, '3mreel', {
      text: 'New BTS reel:\nhow we lit the tunnel',
      langs: ['en', 'fr'],
      tags: ['gaffer'],
      createdAt,
    });
    expect(itemsOf(await poll()).mentions).toEqual([
      {
        id: expect.any(String),
        platform: 'bluesky',
        nativeId: 'at://did:plc:grip/app.bsky.feed.post/3mreel',
        source: 'stream',
        text: 'New BTS reel: how we lit the tunnel #gaffer',
        url: 'https://bsky.app/profile/did:plc:grip/post/3mreel',
        author: GRIP,
        language: 'en',
        publishedAt: createdAt,
        seenAt: new Date(clock.now()).toISOString(),
      },
    ]);
  });

  test.each([
    ['the future', '2031-01-01T00:00:00Z'],
    ['before the web', '0001-10-14T00:00:00Z'],
    ['no date', 'yesterday'],
  ])('of which the author claims %s, has the time at which the network saw it', async (_claim, createdAt) => {
    const { clock, stream, poll } = await start();
    stream.create(GRIP, '3m', { createdAt });
    const networkSaw = new Date(clock.now()).toISOString();
    expect(itemsOf(await poll()).mentions[0]?.publishedAt).toBe(networkSaw);
  });

  test('is the same mention as when the search finds it', async () => {
    const { clock, stream, poll } = await start();
    const service = createBlueskySearchService(clock);
    const network = await startNetwork({ clock, answer: (request) => service.answer(request) });
    onTestFinished(() => network.stop());
    const { credentials = {} } = service;
    const adapter = toAdapter(blueskySearch, {
      http: network.http,
      clock,
      ...NO_SECRETS,
      credentials: { get: async (name) => credentials[name] },
    });

    service.publish({ serial: 9, text: 'a BTS reel', claimedAt: clock.now() });
    const [, , did = '', , rkey = ''] = service.nativeIdOf(9).split('/');
    stream.create(did, rkey);
    const signal = new AbortController().signal;
    const found = itemsOf(
      await adapter.poll(service.definition, { checkpoint: undefined, signal, isKnown: () => false }),
    );
    const streamed = itemsOf(await poll());
    expect(found.mentions).toHaveLength(1);
    expect(streamed.mentions.map(({ id, publishedAt, url }) => ({ id, publishedAt, url }))).toEqual(
      found.mentions.map(({ id, publishedAt, url }) => ({ id, publishedAt, url })),
    );
  });
});

describe('which posts count', () => {
  test('those with one of the words, phrases or hashtags, replies too', async () => {
    const { stream, poll } = await start();
    stream.create(GRIP, 'word', { text: 'the BTS is out' });
    stream.create(GRIP, 'phrase', { text: 'Behind-the-scenes of the tunnel' });
    stream.create(GRIP, 'tag', { text: 'a day #onset' });
    stream.create(GRIP, 'hidden', { text: 'a day', tags: ['onset'] });
    stream.create(GRIP, 'reply', { text: 'love the BTS', ...{ reply: { parent: {} } } });
    stream.create(GRIP, 'bare', { text: 'a day onset' });
    stream.create(GRIP, 'part', { text: 'subtsunami' });
    expect(rkeysOf(await poll())).toEqual(['word', 'phrase', 'tag', 'hidden', 'reply']);
  });

  test('not those that have one only beyond what is kept of a text, or among more tags than anybody may set', async () => {
    const { stream, poll } = await start();
    stream.create(GRIP, 'kept', { text: `${'x '.repeat(1_990)}bts` });
    stream.create(GRIP, 'cut', { text: `${'x '.repeat(2_000)}bts` });
    stream.create(GRIP, 'tagged', { text: 'a day', tags: [...Array<string>(19).fill('x'), 'onset'] });
    stream.create(GRIP, 'over-tagged', { text: 'a day', tags: [...Array<string>(20).fill('x'), 'onset'] });
    expect(rkeysOf(await poll())).toEqual(['kept', 'tagged']);
  });

  test('those of the languages asked for, and those that claim none', async () => {
    const { stream, poll } = await start();
    stream.create(GRIP, 'en', { langs: ['en-GB'] });
    stream.create(GRIP, 'ja', { langs: ['ja'] });
    stream.create(GRIP, 'both', { langs: ['ja', 'PT-br'] });
    stream.create(GRIP, 'none', { langs: [] });
    stream.create(GRIP, 'unsaid');
    expect(rkeysOf(await poll(undefined, { languages: ['en', 'pt'] }))).toEqual(['en', 'both', 'none', 'unsaid']);
  });

  test('not those that are deleted before anybody had them, nor those of accounts that are closed', async () => {
    const { stream, poll } = await start();
    stream.create(GRIP, 'stays');
    stream.create(GRIP, 'goes');
    stream.create('did:plc:gone', 'gone');
    stream.remove(GRIP, 'goes');
    stream.closeAccount('did:plc:gone');
    expect(rkeysOf(await poll())).toEqual(['stays']);
  });

  test('an edit counts with what it says now', async () => {
    const { stream, poll } = await start();
    stream.create(GRIP, 'better', { text: 'bts' });
    stream.create(GRIP, 'other', { text: 'bts' });
    stream.create(GRIP, 'late', { text: 'nothing' });
    stream.update(GRIP, 'better', { text: 'bts, now with a picture' });
    stream.update(GRIP, 'other', { text: 'never mind' });
    stream.update(GRIP, 'late', { text: 'bts after all' });
    expect(itemsOf(await poll()).mentions.map(({ text }) => text)).toEqual([
      'bts, now with a picture',
      'bts after all',
    ]);
  });
});

describe('reading on', () => {
  test('goes on where the last poll ended, a little overlapping, at the same host', async () => {
    const { clock, stream, poll } = await start();
    stream.create(GRIP, 'one');
    clock.advance(MINUTE_MS);
    const first = await poll();
    clock.advance(5 * MINUTE_MS);
    stream.create(GRIP, 'two');
    const second = await poll(itemsOf(first).checkpoint);
    expect(rkeysOf(first)).toEqual(['one']);
    expect(rkeysOf(second)).toEqual(['two']);
    expect(second).not.toHaveProperty('resumeAt');
    expect(hostsOf(stream)).toEqual([EAST_1, EAST_1]);

    const [at, again] = stream.connections.map(({ url }) => Number(url.searchParams.get('cursor')));
    expect(at).toBe((clock.now() - 5 * MINUTE_MS - 6_000 - 10 * MINUTE_MS) * 1000 - 10e6);
    expect(again).toBe(Number(itemsOf(first).checkpoint.timeUs) - 10e6);
  });

  test('asks for posts only, over the wire that servers of both versions speak', async () => {
    const { stream, poll } = await start();
    await poll();
    const [{ url } = { url: new URL('about:blank') }] = stream.connections;
    expect(url.pathname).toBe('/subscribe');
    expect(url.searchParams.getAll('wantedCollections')).toEqual(['app.bsky.feed.post']);
  });

  test('begins ten minutes back', async () => {
    const { clock, stream, poll } = await start();
    stream.create(GRIP, 'old');
    clock.advance(11 * MINUTE_MS);
    stream.create(GRIP, 'new');
    expect(rkeysOf(await poll())).toEqual(['new']);
  });

  test('reads live when a post comes while it is connected', async () => {
    const { clock, stream, pollNow } = await start();
    stream.create(GRIP, 'replayed');
    clock.advance(10_000);
    const polling = pollNow();
    await expect.poll(() => stream.connections).toHaveLength(1);
    stream.create(GRIP, 'live');
    expect(rkeysOf(await polling)).toEqual(['replayed', 'live']);
  });

  test('ends when its time is nearly spent, and the next poll goes on at once', async () => {
    const { clock, stream } = await start();
    for (let post = 1; post <= 400; post += 1) {
      stream.create(GRIP, `${post}`);
      clock.advance(1_000);
    }
    let isSlow = true;
    const subscribe: FeedAdapterDeps['http']['subscribe'] = async function* (...asked) {
      const messages = stream.http.subscribe(...asked);
      for await (const message of messages) {
        if (isSlow) clock.advance(200);
        yield message;
      }
      return { kind: 'stopped' };
    };
    const poll = createPoll({ subscribe }, clock);
    const first = itemsOf(await poll());
    expect(first.mentions.length).toBeLessThan(170);
    expect(first).toMatchObject({ resumeAt: clock.now() });
    isSlow = false;
    let last = first;
    const seen = new Set(rkeysOf(first));
    for (let polls = 0; last.resumeAt !== undefined && polls < 5; polls += 1) {
      stream.chatter();
      last = itemsOf(await poll(last.checkpoint));
      for (const rkey of rkeysOf(last)) seen.add(rkey);
    }
    expect(seen.size).toBe(400);
    expect(last).not.toHaveProperty('resumeAt');
  });

  test('says that posts are lost when the stream no longer reaches back to where it was', async () => {
    const { clock, stream, poll } = await start();
    stream.create(GRIP, 'first');
    const { checkpoint } = itemsOf(await poll());
    stream.create(GRIP, 'lost');
    clock.advance(40 * HOUR_MS);
    stream.create(GRIP, 'oldest-there-is');
    clock.advance(35 * HOUR_MS);
    stream.create(GRIP, 'newest');
    const outcome = itemsOf(await poll(checkpoint));
    expect(rkeysOf(outcome)).toEqual(['oldest-there-is', 'newest']);
    expect(outcome.gap).toBe(
      "Bluesky's stream no longer reaches back to 2026-08-04 10:02 UTC; what was posted from then until 2026-08-06 02:02 UTC was not read",
    );
  });

  test('finds what one host has lost at another', async () => {
    const { clock, stream, poll } = await start(({ host }) => (host === EAST_1 ? { lookBackMs: HOUR_MS } : undefined));
    stream.create(GRIP, 'first');
    const { checkpoint } = itemsOf(await poll());
    for (const rkey of ['kept-elsewhere', 'second', 'third']) {
      clock.advance(20 * MINUTE_MS);
      stream.create(GRIP, rkey);
      clock.advance(20 * MINUTE_MS);
      stream.chatter();
    }
    const outcome = itemsOf(await poll(checkpoint));
    expect(rkeysOf(outcome)).toEqual(['first', 'kept-elsewhere', 'second', 'third']);
    expect(outcome).not.toHaveProperty('gap');
    expect(outcome.checkpoint).toMatchObject({ host: EAST_2 });
  });

  test('finds at another host the few minutes that one has lost', async () => {
    const { clock, stream, poll } = await start(({ host }) =>
      host === EAST_1 ? { lookBackMs: MINUTE_MS } : undefined,
    );
    stream.chatter();
    const { checkpoint } = itemsOf(await poll());
    clock.advance(MINUTE_MS);
    stream.create(GRIP, 'kept-elsewhere');
    clock.advance(2 * MINUTE_MS);
    expect(rkeysOf(await poll(checkpoint))).toEqual(['kept-elsewhere']);
  });

  test('waits for a day for the other hosts when one has lost something and they are away', async () => {
    let isAway = true;
    const { clock, stream, poll } = await start(({ host }) => {
      if (host === EAST_1) return { lookBackMs: MINUTE_MS };
      return isAway ? { refuseWith: 403 } : undefined;
    });
    stream.chatter();
    const { checkpoint } = itemsOf(await poll());
    stream.create(GRIP, 'kept-elsewhere');
    clock.advance(HOUR_MS);
    expect(await poll(checkpoint)).toMatchObject({ kind: 'failed', failure: { kind: 'transient' } });
    isAway = false;
    expect(await poll(checkpoint)).not.toHaveProperty('gap');
    isAway = true;
    clock.advance(24 * HOUR_MS);
    expect(await poll(checkpoint)).toHaveProperty('gap');
  });

  test('does not trust a checkpoint of the future, or one of somebody else', async () => {
    const { clock, stream, poll } = await start();
    stream.create(GRIP, 'one');
    expect(rkeysOf(await poll({ host: EAST_1, timeUs: (clock.now() + HOUR_MS) * 1000 }))).toEqual(['one']);
    expect(rkeysOf(await poll({ host: EAST_1, timeUs: 12_345 }))).toEqual(['one']);
    expect(rkeysOf(await poll({ since: 7 }))).toEqual(['one']);
  });

  test('goes to the first host when the one it was at is no longer known', async () => {
    const { clock, stream, poll } = await start();
    const timeUs = clock.now() * 1000;
    stream.chatter();
    await poll({ host: 'jetstream9.bsky.network', timeUs });
    expect(hostsOf(stream)).toEqual([EAST_1]);
    expect(Number(stream.connections[0]?.url.searchParams.get('cursor'))).toBe(timeUs - 5 * 60e6);
  });
});

describe('a stream in trouble', () => {
  test('that breaks off is read on at another host, rewound, and every post counts once', async () => {
    const { clock, stream, poll } = await start((_connection, count) =>
      count === 0 ? { breakAfter: 120 } : undefined,
    );
    for (let post = 1; post <= 200; post += 1) {
      stream.create(GRIP, `${post}`);
      clock.advance(1_000);
    }
    const outcome = itemsOf(await poll());
    expect(new Set(rkeysOf(outcome)).size).toBe(200);
    expect(outcome.mentions).toHaveLength(200);
    expect(hostsOf(stream)).toEqual([EAST_1, EAST_2]);
    expect(outcome.checkpoint).toMatchObject({ host: EAST_2 });
  });

  test('of which every message comes twice brings every post once', async () => {
    const { stream, poll } = await start(() => ({ copies: 2 }));
    stream.create(GRIP, 'one');
    expect(rkeysOf(await poll())).toEqual(['one']);
  });

  test('of which some messages are nonsense is read all the same, and says so in one line', async () => {
    const nonsense = [
      '',
      '{"time_us":',
      'null',
      '7',
      '[]',
      '{"kind":"commit"}',
      '{"time_us":"now"}',
      '{"time_us":-1}',
      '{"time_us":1e300}',
      `{"time_us":1785837600000000,"kind":"commit","did":"${GRIP}","commit":{"collection":"app.bsky.feed.post"}}`,
      '{"time_us":1785837600000000,"kind":"commit","did":"x","commit":{"collection":"app.bsky.feed.post","rev":"3","operation":"create","rkey":"r","record":{"text":"bts"}}}',
      '{"time_us":1785837600000000,"kind":"commit","did":"x","commit":{"collection":"app.bsky.feed.post","rev":"3","operation":"create","rkey":"r","record":{"text":{}}}}',
      '{"time_us":1785837600000000,"kind":"commit","commit":null}',
      '{"time_us":1785837600000000,"kind":"account","account":null}',
      '{"time_us":1785837600000000,"kind":"identity","identity":{"handle":"grip.example"}}',
    ];
    const { stream, poll } = await start(() => ({ garbage: nonsense }));
    for (let post = 1; post <= 50; post += 1) stream.create(GRIP, `${post}`);
    const outcome = itemsOf(await poll());
    expect(outcome.mentions).toHaveLength(50);
    expect(outcome.skipped).toEqual([expect.stringMatching(/^\d+ events were not in a form we know; the first/)]);
  });

  test('whose text is hostile is cut and cleaned', async () => {
    const { stream, poll } = await start();
    stream.create(GRIP, 'long', { text: `bts \u001b[31m\u202e${'long '.repeat(3_000)}`, tags: ['x'.repeat(5_000)] });
    const [mention] = itemsOf(await poll()).mentions;
    expect(mention).toMatchObject({ truncated: true });
    expect(mention?.text).toMatch(/^bts \[31mlong/);
    expect(mention?.text.length).toBeLessThanOrEqual(4_000);
  });

  test('is not believed to be ahead of us: an event of the future ends nothing', async () => {
    const { clock, stream, poll } = await start();
    stream.append({ did: GRIP, kind: 'identity', time_us: (clock.now() + 24 * HOUR_MS) * 1000 });
    stream.create(GRIP, 'after');
    const outcome = itemsOf(await poll());
    expect(rkeysOf(outcome)).toEqual(['after']);
    expect(Number(outcome.checkpoint.timeUs)).toBeLessThan((clock.now() + MINUTE_MS) * 1000);
  });

  test('that refuses us everywhere is a failure in plain words, and the checkpoint stays', async () => {
    const { stream, poll } = await start(() => ({ refuseWith: 503 }));
    expect(await poll()).toMatchObject({
      kind: 'failed',
      failure: { kind: 'transient', message: expect.stringContaining("none of the hosts of Bluesky's stream") },
    });
    expect(new Set(hostsOf(stream)).size).toBe(4);
  });

  test('that only some hosts refuse is read at another', async () => {
    const { stream, poll } = await start(({ host }) => (host === WEST_1 ? undefined : { refuseWith: 403 }));
    stream.create(GRIP, 'one');
    const outcome = await poll();
    expect(rkeysOf(outcome)).toEqual(['one']);
    expect(itemsOf(outcome).checkpoint).toMatchObject({ host: WEST_1 });
  });
});

describe('how a subscription may end', () => {
  const post = (rkey: string, timeUs: number) =>
    JSON.stringify({
      did: GRIP,
      time_us: timeUs,
      kind: 'commit',
      commit: {
        rev: '3m1',
        operation: 'create',
        collection: 'app.bsky.feed.post',
        rkey,
        record: { text: 'bts', createdAt: '2026-08-04T10:00:00Z' },
      },
    });

  /** Each connection says these messages, then ends so. */
  function pollOf(endings: readonly { readonly says?: readonly string[]; readonly end: SubscriptionEnd }[]) {
    const clock = createTestClock();
    let connections = 0;
    const asked: string[] = [];
    const subscribe: FeedAdapterDeps['http']['subscribe'] = async function* (url) {
      asked.push(url);
      const { says = [], end } = endings[connections] ?? { end: { kind: 'idle' } };
      connections += 1;
      yield* says;
      return end;
    };
    return { clock, poll: createPoll({ subscribe }, clock), asked };
  }

  const nowUs = createTestClock().now() * 1000;
  const CHECKPOINT = { host: EAST_2, timeUs: nowUs - HOUR_MS * 1000 };

  test('a host that has stalled is left for the next, beginning with the one after it', async () => {
    const { poll, asked } = pollOf([{ end: { kind: 'idle' } }, { says: [post('one', nowUs)], end: { kind: 'idle' } }]);
    const outcome = await poll({ host: EAST_2, timeUs: nowUs - MINUTE_MS * 1000 });
    expect(rkeysOf(outcome)).toEqual(['one']);
    expect(asked.map((url) => new URL(url).hostname)).toEqual([EAST_2, WEST_1]);
    const [same, other] = asked.map((url) => Number(new URL(url).searchParams.get('cursor')));
    expect(Number(same) - Number(other)).toBe(5 * 60e6 - 10e6);
  });

  test('a post that one host has deleted is not brought back by another that repeats it', async () => {
    const deletion = JSON.stringify({
      did: GRIP,
      time_us: nowUs - 60e6,
      kind: 'commit',
      commit: { rev: '3m2', operation: 'delete', collection: 'app.bsky.feed.post', rkey: 'one' },
    });
    const { poll } = pollOf([
      { says: [post('one', nowUs - 61e6), deletion], end: { kind: 'closed', code: 1006, reason: '' } },
      { says: [post('one', nowUs - 61e6), post('two', nowUs)], end: { kind: 'idle' } },
    ]);
    expect(rkeysOf(await poll({ host: EAST_2, timeUs: nowUs - 120e6 }))).toEqual(['two']);
  });

  test('cut short everywhere, what came counts and the next poll goes on at once', async () => {
    const says = [post('one', CHECKPOINT.timeUs + 60e6), post('two', CHECKPOINT.timeUs + 120e6)];
    const { poll, clock } = pollOf([{ says, end: { kind: 'closed', code: 1006, reason: '' } }]);
    const outcome = itemsOf(await poll(CHECKPOINT));
    expect(rkeysOf(outcome)).toEqual(['one', 'two']);
    expect(outcome).toMatchObject({
      resumeAt: clock.now(),
      checkpoint: { host: EAST_2, timeUs: CHECKPOINT.timeUs + 120e6 },
    });
  });

  test('without having got anywhere it is a failure, and what came counts all the same', async () => {
    const says = [post('one', CHECKPOINT.timeUs - 60e6)];
    const { poll } = pollOf([{ says, end: { kind: 'closed', code: 1006, reason: '' } }]);
    const outcome = itemsOf(await poll(CHECKPOINT));
    expect(outcome).toMatchObject({ failure: { kind: 'transient' }, checkpoint: CHECKPOINT });
    expect(outcome.mentions).toHaveLength(1);
    expect(outcome).not.toHaveProperty('resumeAt');
  });

  test('a minute behind is as good as up to date when the hosts break off there', async () => {
    const { poll } = pollOf([{ says: [post('one', nowUs - 50e6)], end: { kind: 'closed', code: 1006, reason: '' } }]);
    const outcome = itemsOf(await poll({ host: EAST_2, timeUs: nowUs - 100e6 }));
    expect(outcome).not.toHaveProperty('failure');
    expect(outcome).not.toHaveProperty('resumeAt');
  });

  test('a budget that is used up postpones the poll, or its rest', async () => {
    const end = { kind: 'postponed', until: nowUs / 1000 + MINUTE_MS, message: 'later' } as const;
    expect(await pollOf([{ end }]).poll(CHECKPOINT)).toEqual(end);
    const says = [post('one', CHECKPOINT.timeUs + 60e6)];
    const rest = pollOf([{ says, end: { kind: 'idle' } }, { end }]);
    expect(await rest.poll(CHECKPOINT)).toMatchObject({ kind: 'items', resumeAt: end.until });
  });

  test('a poll that is stopped keeps what it has, and is a failure when it has nothing', async () => {
    const says = [post('one', CHECKPOINT.timeUs + 60e6)];
    const stopped = pollOf([{ says, end: { kind: 'stopped' } }]);
    expect(await stopped.poll(CHECKPOINT)).toMatchObject({ kind: 'items', resumeAt: stopped.clock.now() });
    expect(stopped.asked).toHaveLength(1);
    expect(await pollOf([{ end: { kind: 'stopped' } }]).poll(CHECKPOINT)).toMatchObject({ kind: 'failed' });
  });

  test('no host can say that it is over for good', async () => {
    const failure = { kind: 'gone', message: 'closed for good', isFinal: true } as const;
    const end = { kind: 'failed', failure } as const;
    const outcome = await pollOf([{ end }, { end }, { end }, { end }]).poll(CHECKPOINT);
    expect(outcome).toMatchObject({ kind: 'failed', failure: { kind: 'gone' } });
    expect(JSON.stringify(outcome)).not.toContain('isFinal');
  });

  test('more posts than a poll may bring are left to the next one, which begins at once', async () => {
    const says = Array.from({ length: 6_000 }, (_, index) => post(`${index}`, CHECKPOINT.timeUs + index * 1e5));
    const { poll, clock } = pollOf([{ says, end: { kind: 'idle' } }]);
    const outcome = itemsOf(await poll(CHECKPOINT));
    expect(outcome.mentions).toHaveLength(5_000);
    expect(outcome).toMatchObject({ resumeAt: clock.now(), checkpoint: { timeUs: CHECKPOINT.timeUs + 4_999e5 } });
  });
});

describe('its parameters', () => {
  test.each([
    ['no terms', { terms: [] }],
    ['a term of marks alone', { terms: ['#!'] }],
    ['too many terms', { terms: Array.from({ length: 201 }, (_, index) => `term ${index}`) }],
    ['a language that is none', { languages: ['English'] }],
    ['a slip of the pen', { term: ['bts'] }],
  ])('are refused with %s, and nobody is asked', async (_what, params) => {
    const { stream, poll } = await start();
    expect(await poll(undefined, params)).toMatchObject({ kind: 'failed', failure: { kind: 'refused' } });
    expect(stream.connections).toEqual([]);
  });
});
