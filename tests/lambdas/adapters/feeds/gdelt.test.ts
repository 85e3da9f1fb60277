import { describe, expect, onTestFinished, test } from 'vitest';
import { parseFeedDocument } from '../../../../lambdas/adapters/feed-documents/parse-feed.ts';
import { gdelt } from '../../../../lambdas/adapters/feeds/gdelt.ts';
import { toAdapter } from '../../../../lambdas/adapters/feeds/source-kind.ts';
import type { Checkpoint } from '../../../../lambdas/domain/source.ts';
import type { ItemsOutcome, PollOutcome } from '../../../../lambdas/ports/feed-adapter.ts';
import { NOON } from '../../../factories/mentions.ts';
import { type NetworkFault, type NetworkReply, type NetworkRequest, startNetwork } from '../../../factories/network.ts';
import { createGdeltService } from '../../../factories/services/gdelt.ts';
import { rss } from '../feed-documents/documents.ts';

const HOUR = 3_600_000;
const QUARTER = 900_000;

interface World {
  readonly answer: (request: NetworkRequest) => NetworkReply;
  readonly fault?: () => NetworkFault | undefined;
}

function testClock() {
  let now = NOON;
  return {
    now: () => now,
    advance(ms: number) {
      now += ms;
    },
  };
}

async function setUp({ answer, fault }: World, clock = testClock()) {
  const network = await startNetwork({ clock, answer, ...(fault === undefined ? {} : { fault }) });
  onTestFinished(() => network.stop());
  const adapter = toAdapter(gdelt, {
    http: network.http,
    clock,
    credentials: { get: async () => undefined },
    allowances: { spend: async () => true, refund: async () => undefined },
  });
  const poll = (checkpoint?: Checkpoint, params: Readonly<Record<string, unknown>> = {}): Promise<PollOutcome> =>
    adapter.poll(
      { id: 'world-news', kind: 'gdelt', params: { query: '"behind the scenes"', ...params } },
      { checkpoint, signal: new AbortController().signal, isKnown: () => false },
    );
  return { network, poll, clock };
}

function itemsOf(outcome: PollOutcome): ItemsOutcome {
  if (outcome.kind !== 'items') throw new Error(`expected items, but it is ${JSON.stringify(outcome)}`);
  return outcome;
}
const idsOf = ({ mentions }: ItemsOutcome) => mentions.map(({ nativeId }) => nativeId);

const ARTICLE = {
  url: 'https://www.news.example/film/stunt-secrets/?utm_source=x',
  url_mobile: '',
  title: "Stunt secrets from the bridge , in the crew 's words",
  seendate: '20260804T100000Z',
  socialimage: 'https://news.example/i.jpg',
  domain: 'news.example',
  language: 'English',
  sourcecountry: 'United States',
};
const JSON_TYPE = { 'content-type': 'application/json; charset=utf-8' };
const articles = (...all: readonly unknown[]): NetworkReply => ({
  headers: JSON_TYPE,
  body: JSON.stringify({ articles: all }),
});
const text = (body: string): NetworkReply => ({ headers: { 'content-type': 'text/html; charset=utf-8' }, body });
const pollOf = async (reply: NetworkReply) => (await setUp({ answer: () => reply })).poll();

describe('what GDELT has seen', () => {
  test('becomes a mention of the web', async () => {
    expect(itemsOf(await pollOf(articles(ARTICLE))).mentions).toEqual([
      {
        id: expect.any(String),
        platform: 'web',
        nativeId: 'https://news.example/film/stunt-secrets',
        source: 'world-news',
        title: "Stunt secrets from the bridge, in the crew's words",
        text: '',
        url: ARTICLE.url,
        author: 'news.example',
        language: 'en',
        publishedAt: '2026-08-04T10:00:00.000Z',
        seenAt: new Date(NOON).toISOString(),
      },
    ]);
  });

  test('is the same mention as the entry of a feed that links to it', async () => {
    const [seen] = itemsOf(await pollOf(articles(ARTICLE))).mentions;
    const entry = '<title>Stunt secrets</title><link>http://news.example/film/stunt-secrets</link>';
    const feed = parseFeedDocument(new TextEncoder().encode(rss(entry)), {
      source: 'desk',
      seenAt: '2026-08-04T09:00:00Z',
    });
    expect(feed.ok && feed.mentions[0]?.id).toBe(seen?.id);
  });

  test.each([
    ['San Pedro , authorities say', 'San Pedro, authorities say'],
    ["She did n't see the director 's cut", "She didn't see the director's cut"],
    ['Who knew ? ( Nobody . )', 'Who knew? (Nobody.)'],
    ['It &amp; The Others : 100 % real !', 'It & The Others: 100% real!'],
    ['Written in .NET at 7 p.m.', 'Written in .NET at 7 p.m.'],
    ['“ Quiet on set ”', '“Quiet on set”'],
    ["Rock 'n' roll", "Rock 'n' roll"],
  ])('has its title tidied: %s', async (title, tidied) => {
    expect(itemsOf(await pollOf(articles({ ...ARTICLE, title }))).mentions[0]?.title).toBe(tidied);
  });

  test.each([
    ['English', 'en'],
    ['German', 'de'],
    ['chinese', 'zh'],
    ['Bengali', 'bn'],
    ['Klingon', undefined],
    [null, undefined],
    [7, undefined],
  ])('in %s is tagged %s', async (language, tag) => {
    expect(itemsOf(await pollOf(articles({ ...ARTICLE, language }))).mentions[0]?.language).toBe(tag);
  });

  test('is nothing, when the answer is an empty object', async () => {
    expect(itemsOf(await pollOf({ headers: JSON_TYPE, body: '{}' }))).toMatchObject({ mentions: [], skipped: [] });
  });

  test('is read although its JSON is broken by escapes and control characters', async () => {
    const body =
      String.raw`{"articles":[{"url":"https:\/\/a.example\/1","title":"It\'s \"fine\" \d\u00e9j\u00e0 C:\\set ` +
      '\u0001\n"}]}';
    const { mentions } = itemsOf(await pollOf({ headers: JSON_TYPE, body }));
    expect(mentions[0]).toMatchObject({ url: 'https://a.example/1', title: `It's "fine" déjà C:\\set` });
  });

  test('costs only the article that is strange', async () => {
    const strange = [
      7,
      { ...ARTICLE, url: 'ftp://a.example/' },
      { ...ARTICLE, url: undefined },
      { ...ARTICLE, url: 'x'.repeat(9_000) },
    ];
    const undated = { ...ARTICLE, url: 'https://a.example/2', seendate: 'soon' };
    const silent = { ...ARTICLE, url: 'https://a.example/3', title: ' ' };
    const { mentions, skipped } = itemsOf(await pollOf(articles(...strange, undated, silent, ARTICLE)));
    expect(skipped).toHaveLength(4);
    expect(mentions.map(({ nativeId }) => nativeId)).toEqual([
      'https://a.example/2',
      'https://news.example/film/stunt-secrets',
    ]);
    expect(mentions[0]).not.toHaveProperty('publishedAt');
  });
});

describe('one question a poll', () => {
  const asked = ({ network }: Awaited<ReturnType<typeof setUp>>, index = 0) =>
    Object.fromEntries(network.requests[index]?.url.searchParams ?? []);

  test('names the span, the language and all that fits', async () => {
    const world = await setUp({ answer: () => articles(ARTICLE) });
    await world.poll(undefined, { language: 'de' });
    expect(asked(world)).toEqual({
      query: '"behind the scenes" sourcelang:german',
      mode: 'artlist',
      format: 'json',
      maxrecords: '250',
      sort: 'dateasc',
      startdatetime: '20260803100230',
      enddatetime: '20260804100230',
    });
  });

  test('goes on three hours before the newest that it was told, and stays there while nothing comes', async () => {
    let reply = articles(ARTICLE);
    const world = await setUp({ answer: () => reply });
    const first = itemsOf(await world.poll());
    reply = articles();
    const second = itemsOf(await world.poll(first.checkpoint));
    await world.poll(second.checkpoint);
    expect(asked(world, 1)['startdatetime']).toBe('20260804070000');
    expect(asked(world, 2)['startdatetime']).toBe('20260804070000');
    expect(first).toMatchObject({ minIntervalSeconds: 900 });
    expect(first).not.toHaveProperty('resumeAt');
  });

  test.each<[string, NetworkFault, string]>([
    ['too many requests', { status: 429, headers: { 'retry-after': '60' } }, 'transient'],
    ['trouble of its own', { status: 502 }, 'transient'],
    ['half an answer', 'truncated', 'transient'],
    ['a broken connection', 'reset', 'transient'],
    ['nothing at all', text(' \n'), 'malformed'],
    ['a page of somebody in between', text('<!DOCTYPE html><title>Gateway</title>'), 'malformed'],
    ['JSON that cannot be mended', { headers: JSON_TYPE, body: '{"articles": [{"url": ' }, 'malformed'],
    ['another form', { headers: JSON_TYPE, body: '{"articles": {"0": 1}}' }, 'malformed'],
    ['a plea to go slow', text('Please limit requests to one every 5 seconds.'), 'transient'],
  ])('is never asked again after %s', async (_, fault, kind) => {
    const { network, poll } = await setUp({ answer: () => articles(ARTICLE), fault: () => fault });
    expect(await poll()).toMatchObject({ kind: 'failed', failure: { kind } });
    expect(network.requests).toHaveLength(1);
  });

  test('says in the words of GDELT what is wrong with a query, and not too many of them', async () => {
    const outcome = await pollOf(text('<b>Your query</b> was too short or too long.\n'));
    expect(outcome).toEqual({
      kind: 'failed',
      failure: {
        kind: 'refused',
        message:
          'GDELT does not accept the query: "Your query was too short or too long." Change the query of this source.',
      },
    });
    const long = await pollOf(text('no '.repeat(10_000)));
    expect(long.kind === 'failed' && long.failure.message.length).toBeLessThan(300);
  });

  test.each([{ query: ' ' }, { language: 'xx' }, { timespan: '1h' }])('is not asked with %j', async (params) => {
    const { network, poll } = await setUp({ answer: () => articles() });
    expect(await poll(undefined, params)).toMatchObject({ kind: 'failed', failure: { kind: 'refused' } });
    expect(network.requests).toEqual([]);
  });
});

describe('more than one answer holds', () => {
  /** Polls as often as the adapter asks for it, a dozen times. */
  async function pollOften(
    publish: (service: ReturnType<typeof createGdeltService>, clock: ReturnType<typeof testClock>) => void,
  ) {
    const clock = testClock();
    const service = createGdeltService(clock);
    publish(service, clock);
    const { poll } = await setUp({ answer: service.answer }, clock);
    const ids = new Set<string>();
    const gaps: string[] = [];
    let checkpoint: Checkpoint | undefined;
    for (let turn = 0; turn < 12; turn += 1) {
      const outcome = itemsOf(await poll(checkpoint));
      for (const id of idsOf(outcome)) ids.add(id);
      if (outcome.gap !== undefined) gaps.push(outcome.gap);
      checkpoint = outcome.checkpoint;
      clock.advance((outcome.resumeAt ?? clock.now() + QUARTER) - clock.now());
    }
    return { ids, gaps, service };
  }

  test('is read answer by answer, oldest first, without a gap', async () => {
    const { ids, gaps, service } = await pollOften((made, clock) => {
      for (let serial = 1; serial <= 1_000; serial += 1) {
        if (serial % 100 === 0) clock.advance(QUARTER);
        made.publish({ serial, text: 'x', claimedAt: 0 });
      }
    });
    expect(ids).toEqual(new Set(Array.from({ length: 1_000 }, (_, index) => service.nativeIdOf(index + 1))));
    expect(gaps).toEqual([]);
  });

  test('of one quarter of an hour is told as a gap, and does not hold up what follows', async () => {
    const { ids, gaps, service } = await pollOften((made, clock) => {
      for (let serial = 1; serial <= 400; serial += 1) made.publish({ serial, text: 'x', claimedAt: 0 });
      clock.advance(HOUR);
      made.publish({ serial: 500, text: 'x', claimedAt: 0 });
    });
    expect(ids.size).toBe(251);
    expect(ids).toContain(service.nativeIdOf(500));
    expect(gaps[0]).toContain('make the query narrower');
  });

  test('in the wrong order is told as a gap', async () => {
    const page = Array.from({ length: 250 }, (_, index) => {
      const seendate = new Date(NOON - index * QUARTER).toISOString().replaceAll(/[-:]|\.\d+/g, '');
      return { ...ARTICLE, url: `https://a.example/${index}`, seendate };
    });
    expect(itemsOf(await pollOf(articles(...page))).gap).toContain('make the query narrower');
  });

  test('after a long rest what is too old is told as a gap, and not asked for', async () => {
    const { network, poll } = await setUp({ answer: () => articles() });
    const monthAgo = NOON - 30 * 24 * HOUR;
    expect(itemsOf(await poll({ since: monthAgo, readTo: monthAgo })).gap).toContain('7 days');
    expect(network.requests[0]?.url.searchParams.get('startdatetime')).toBe('20260728100230');
    expect(itemsOf(await poll({ since: monthAgo, readTo: NOON - QUARTER })).gap).toBeUndefined();
  });
});
