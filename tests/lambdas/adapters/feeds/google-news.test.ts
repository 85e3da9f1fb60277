import { describe, expect, onTestFinished, test } from 'vitest';
import { googleNews } from '../../../../lambdas/adapters/feeds/google-news.ts';
import { toAdapter } from '../../../../lambdas/adapters/feeds/source-kind.ts';
import type { Mention } from '../../../../lambdas/domain/mention.ts';
import type { Checkpoint } from '../../../../lambdas/domain/source.ts';
import type { ItemsOutcome, PollOutcome } from '../../../../lambdas/ports/feed-adapter.ts';
import { NOON } from '../../../factories/mentions.ts';
import { type NetworkFault, type NetworkReply, type NetworkRequest, startNetwork } from '../../../factories/network.ts';

const HOUR = 3_600_000;
const clock = { now: () => NOON };

async function setUp(answer: (request: NetworkRequest) => NetworkReply, fault?: NetworkFault) {
  const network = await startNetwork({ clock, answer, ...(fault === undefined ? {} : { fault: () => fault }) });
  onTestFinished(() => network.stop());
  const adapter = toAdapter(googleNews, {
    http: network.http,
    clock,
    credentials: { get: async () => undefined },
    allowances: { spend: async () => true, refund: async () => undefined },
  });
  const poll = (
    params: Readonly<Record<string, unknown>> = {},
    checkpoint?: Checkpoint,
    isKnown: (mention: Mention) => boolean = () => false,
  ): Promise<PollOutcome> =>
    adapter.poll(
      { id: 'news', kind: 'google-news', params: { query: '"behind the scenes"', ...params } },
      { checkpoint, signal: new AbortController().signal, isKnown },
    );
  return { network, poll };
}

function itemsOf(outcome: PollOutcome): ItemsOutcome {
  if (outcome.kind !== 'items') throw new Error(`expected items, but it is ${JSON.stringify(outcome)}`);
  return outcome;
}

interface Item {
  readonly id?: string;
  readonly title?: string;
  readonly source?: string;
}

function item({
  id = 'CBMiOpaque',
  title = 'Director explains the mirror shot - Example Times',
  source = 'Example Times',
}: Item = {}) {
  const link = `https://news.google.com/rss/articles/${id}?oc=5`;
  const description = `&lt;a href="${link}"&gt;Director explains the mirror shot&lt;/a&gt;&amp;nbsp;&lt;font color="#6f6f6f"&gt;Example Times&lt;/font&gt;`;
  const from = source === '' ? '' : `<source url="https://times.example">${source}</source>`;
  return `<item><title>${title}</title><link>${link}</link><guid isPermaLink="false">${id}</guid><pubDate>Tue, 04 Aug 2026 07:00:00 GMT</pubDate><description>${description}</description>${from}</item>`;
}

const feed = (...items: readonly string[]): NetworkReply => ({
  headers: { 'content-type': 'application/xml; charset=utf-8' },
  body: `<?xml version="1.0"?><rss version="2.0"><channel><title>Google News</title><link>https://news.google.com/search?q=x</link><language>en-US</language>${items.join('')}</channel></rss>`,
});
const full = () => Array.from({ length: 100 }, (_, index) => item({ id: `CBMi${index}` }));
const pollOf = async (...items: readonly string[]) => itemsOf(await (await setUp(() => feed(...items))).poll());

describe('an item of Google News', () => {
  test('becomes a mention by its publisher, without the text that is a list of links', async () => {
    const outcome = await pollOf(item());
    expect(outcome).toMatchObject({ skipped: [], minIntervalSeconds: 900, visibleEntries: 100 });
    expect(outcome.mentions).toEqual([
      {
        id: expect.any(String),
        platform: 'web',
        nativeId: 'news.google.com#CBMiOpaque',
        source: 'news',
        title: 'Director explains the mirror shot',
        text: '',
        url: 'https://news.google.com/rss/articles/CBMiOpaque?oc=5',
        author: 'Example Times',
        language: 'en-US',
        publishedAt: '2026-08-04T07:00:00.000Z',
        seenAt: new Date(NOON).toISOString(),
      },
    ]);
  });

  test.each([
    ['Mirror - mirror - Example Times', 'Example Times', 'Mirror - mirror'],
    ['Mirror - mirror', 'Example Times', 'Mirror - mirror'],
    ['Law &amp;amp; order - Film &amp; Co.', 'Film &amp; Co.', 'Law & order'],
    ['Mirror - Example Times', '', 'Mirror - Example Times'],
    [' - Example Times', 'Example Times', '- Example Times'],
    ['Mirror - (Example) [Times.*', '(Example) [Times.*', 'Mirror'],
  ])('loses from "%s" by "%s" only the name of its source', async (title, source, expected) => {
    expect((await pollOf(item({ title, source }))).mentions[0]?.title).toBe(expected);
  });

  test('is never followed', async () => {
    const { network, poll } = await setUp(() => feed(item()));
    await poll();
    expect(network.requests).toHaveLength(1);
  });

  test('that has no title costs only itself', async () => {
    const { mentions, skipped } = await pollOf(item({ title: '' }), item());
    expect(mentions).toHaveLength(1);
    expect(skipped).toEqual(['entry 1 has no title']);
  });
});

describe('the question', () => {
  const asked = async (params: Readonly<Record<string, unknown>>, checkpoint?: Checkpoint) => {
    const { network, poll } = await setUp(() => feed());
    await poll(params, checkpoint);
    const { url } = network.requests[0] ?? { url: new URL('https://nobody.example') };
    return { address: url.origin + url.pathname, ...Object.fromEntries(url.searchParams) };
  };

  test('is about the last day in the United States, unless the team says otherwise', async () => {
    const address = 'https://news.google.com/rss/search';
    const q = '"behind the scenes" when:1d';
    expect(await asked({})).toEqual({ address, q, hl: 'en-US', gl: 'US', ceid: 'US:en' });
    const brazil = { language: 'pt-BR', country: 'BR', withinHours: 6 };
    expect(await asked(brazil)).toMatchObject({
      q: '"behind the scenes" when:6h',
      hl: 'pt-BR',
      gl: 'BR',
      ceid: 'BR:pt-419',
    });
    expect(await asked({ language: 'de', country: 'AT' })).toMatchObject({ hl: 'de', gl: 'AT', ceid: 'AT:de' });
  });

  test.each([
    [5, 'when:5h'],
    [23.5, 'when:1d'],
    [30, 'when:2d'],
    [999, 'when:7d'],
  ])('reaches back to the last poll, %d hours ago, with %s', async (hours, when) => {
    const checkpoint = { readAt: NOON - hours * HOUR, hadItems: true };
    expect(await asked({ withinHours: 1 }, checkpoint)).toMatchObject({ q: `"behind the scenes" ${when}` });
  });

  test.each([
    { query: '' },
    { language: 'English' },
    { country: 'usa' },
    { withinHours: 0 },
    { url: 'https://a.example' },
  ])('is not asked with %j', async (params) => {
    const { network, poll } = await setUp(() => feed());
    expect(await poll(params)).toMatchObject({ kind: 'failed', failure: { kind: 'refused' } });
    expect(network.requests).toEqual([]);
  });
});

describe('what may have been missed', () => {
  const before = { readAt: NOON - HOUR, hadItems: true };
  const gapOf = async (items: readonly string[], checkpoint: Checkpoint, isKnown?: (mention: Mention) => boolean) =>
    itemsOf(await (await setUp(() => feed(...items))).poll({}, checkpoint, isKnown)).gap;

  test('is told when the feed is full and all of it is new', async () => {
    expect(await gapOf(full(), before)).toContain('rolled over');
  });

  test('is nothing while something is known, the feed is not full, or the last poll found nothing', async () => {
    expect(await gapOf(full(), before, ({ nativeId }) => nativeId.endsWith('#CBMi99'))).toBeUndefined();
    expect(await gapOf(full().slice(1), before)).toBeUndefined();
    expect(await gapOf(full(), { ...before, hadItems: false })).toBeUndefined();
  });

  test('is told after a rest that is longer than the search looks back', async () => {
    expect(await gapOf([item()], { readAt: NOON - 8 * 24 * HOUR, hadItems: true })).toContain('7 days');
  });

  test('is judged by what the poll before left behind', async () => {
    const { poll } = await setUp(() => feed(...full()));
    const first = itemsOf(await poll());
    expect(first.gap).toBeUndefined();
    expect(itemsOf(await poll({}, first.checkpoint)).gap).toBeDefined();
  });
});

describe('trouble', () => {
  test.each([
    ['https://consent.google.com/m?continue=x', 'agree to its cookies'],
    ['https://www.google.com/sorry/index', 'sent us to www.google.com'],
  ])('a way round over %s is a failure that says what to do', async (location, words) => {
    const { poll } = await setUp(({ url }) =>
      url.hostname === 'news.google.com'
        ? { status: 302, headers: { location } }
        : { body: '<!doctype html><title>Before you continue</title>' },
    );
    expect(await poll()).toMatchObject({
      kind: 'failed',
      failure: { kind: 'blocked', message: expect.stringContaining(words) },
    });
  });

  test('a redirect within Google News is followed', async () => {
    const { poll } = await setUp(({ url }) =>
      url.searchParams.has('moved') ? feed(item()) : { status: 302, headers: { location: '/rss/search?moved=1' } },
    );
    expect(itemsOf(await poll()).mentions).toHaveLength(1);
  });

  test.each<[string, NetworkFault, string]>([
    ['too many requests', { status: 429, headers: { 'retry-after': '600' } }, 'transient'],
    ['a refusal', { status: 403 }, 'blocked'],
    ['a server in trouble', { status: 500 }, 'transient'],
    ['half an answer', 'truncated', 'transient'],
    ['a broken connection', 'reset', 'transient'],
    ['an answer to nothing', { status: 304 }, 'malformed'],
    ['a web page', { body: '<!doctype html><p>Hello' }, 'malformed'],
    ['nothing', { body: '' }, 'malformed'],
    ['entries that say nothing', feed('<item><guid>1</guid></item>'), 'malformed'],
    ['a bomb', { body: '<!DOCTYPE x [<!ENTITY a "ha">]><rss><channel/></rss>' }, 'malformed'],
  ])('%s is a failure in plain words', async (_, fault, kind) => {
    const { poll } = await setUp(() => feed(), fault);
    expect(await poll()).toMatchObject({ kind: 'failed', failure: { kind } });
  });

  test('an empty feed is no failure', async () => {
    expect(await pollOf()).toMatchObject({ mentions: [], checkpoint: { readAt: NOON, hadItems: false } });
  });
});
