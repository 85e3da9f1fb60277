import { XMLParser, XMLValidator } from 'fast-xml-parser';
import { describe, expect, test } from 'vitest';
import * as z from 'zod';
import { parseFeedDocument } from '../../../../../lambdas/adapters/feed-documents/parse-feed.ts';
import type { Alert } from '../../../../../lambdas/domain/alerting/alert.ts';
import {
  anAlertWith,
  CLOSED,
  DROP,
  GROWN,
  HOSTILE,
  labelOf,
  SPIKE,
  STARTED_AT,
} from '../../../../factories/alerts-of-every-kind.ts';
import { createTestClock } from '../../../../factories/pipeline.ts';
import { alertListOf } from '../../../../factories/stored-alerts.ts';
import { createTestApi } from '../test-api.ts';

const FEEDS = ['/alerts.rss', '/alerts.json'] as const;
const ORIGIN = 'https://trends.example';

let served = alertListOf([]);
const { app } = await createTestApi({
  change: {
    alerts: { list: (...query) => served.list(...query) },
    clock: createTestClock(STARTED_AT + 10 * 3_600_000),
    labelOf,
  },
});

/** The API with these alerts. */
function serve(alerts: readonly Alert[]) {
  served = alertListOf(alerts);
  return (path: string, headers: Record<string, string> = {}) => app.request(`${ORIGIN}${path}`, { headers });
}

/** As our own polls would read it. */
async function readBack(reply: Response) {
  expect(reply.status).toBe(200);
  const bytes = new Uint8Array(await reply.arrayBuffer());
  const contentType = reply.headers.get('content-type') ?? undefined;
  const feed = parseFeedDocument(bytes, { contentType, url: reply.url, source: 'x', seenAt: new Date().toISOString() });
  if (!feed.ok) throw new Error(feed.error);
  expect(feed.skipped).toEqual([]);
  return { feed, text: new TextDecoder().decode(bytes) };
}

const Rss = z.object({
  rss: z.object({ channel: z.object({ item: z.array(z.object({ description: z.string() })) }) }),
});
const Json = z.object({ items: z.array(z.object({ content_html: z.string() })) });

/** The HTML of the items, as a reader shows it. */
function markupIn(path: string, text: string): string[] {
  if (path.endsWith('.json')) return Json.parse(JSON.parse(text)).items.map((item) => item.content_html);
  expect(XMLValidator.validate(text)).toBe(true);
  return Rss.parse(new XMLParser().parse(text)).rss.channel.item.map(({ description }) => description);
}

describe.each(FEEDS)('%s', (path) => {
  test('holds each alert once, newest first, with what a person wants to know', async () => {
    const ask = serve([SPIKE, GROWN, CLOSED]);
    const { feed } = await readBack(await ask(path));
    expect(feed.title).toBe('Offcamera: alerts');
    expect(feed.mentions.map(({ nativeId, title }) => [nativeId, title])).toEqual([
      [`trends.example#${CLOSED.id}`, 'The Shining is over: 1,930 mentions in 7 hours'],
      [`trends.example#${GROWN.id}`, 'The Shining keeps growing: 16x the usual, 8.6x what we told you'],
      [`trends.example#${SPIKE.id}`, 'The Shining is spiking: 7.5x the usual'],
    ]);
    const [, , opened] = feed.mentions;
    expect(opened?.publishedAt).toBe('2026-11-21T10:10:00.000Z');
    expect(opened?.url).toMatch(/^https:\/\/trends\.example\/alerts#e-[\w-]{12}$/);
    for (const said of ['48 mentions in 15 minutes', 'door scene took 60 doors', 'Sixty doors!!', 'fire marshal'])
      expect(opened?.text).toContain(said);
  });

  test('is filtered like the list, and says so', async () => {
    const ask = serve([SPIKE, DROP]);
    const { feed } = await readBack(await ask(`${path}?severity=high&topic=work:the-shining`));
    expect(feed.mentions.map(({ nativeId }) => nativeId)).toEqual([`trends.example#${SPIKE.id}`]);
    expect(feed.title).toBe('Offcamera: alerts about The Shining');
    expect((await ask(`${path}?severity=urgent`)).status).toBe(400);
    expect((await ask(`${path}?window=1h`)).status).toBe(400);
  });

  test('what strangers wrote is text, whatever it is made of', async () => {
    const ask = serve([HOSTILE, { ...SPIKE, id: `${SPIKE.id}]]>&<x>\u0000\ufffe\ud800` }]);
    const { feed, text } = await readBack(await ask(path));
    expect(feed.mentions).toHaveLength(2);
    expect(text.length).toBeLessThan(60_000);
    expect(text.isWellFormed()).toBe(true);
    expect([...text].filter((character) => character < ' ' && character !== '\n')).toEqual([]);
    expect(feed.mentions[0]?.text).toContain('<script>alert("1")</script>');
    for (const markup of markupIn(path, text)) {
      const tags = new Set([...markup.matchAll(/<\/?(\w+)/g)].map(([, tag]) => tag));
      expect([...tags].filter((tag) => !['p', 'strong', 'a', 'ul', 'li'].includes(tag ?? ''))).toEqual([]);
      expect(markup).not.toMatch(/href="(?!https:)/);
    }
  });

  test('is not sent again to a reader that has it', async () => {
    const ask = serve([SPIKE]);
    const first = await ask(path);
    const etag = first.headers.get('etag') ?? '';
    const lastModified = first.headers.get('last-modified') ?? '';
    expect(Date.parse(lastModified)).toBe(SPIKE.raisedAt);
    expect((await ask(path, { 'if-none-match': etag })).status).toBe(304);
    expect((await ask(path, { 'if-modified-since': lastModified })).status).toBe(304);
    expect((await ask(path, { 'if-modified-since': new Date(SPIKE.raisedAt - 1_000).toUTCString() })).status).toBe(200);
    expect((await ask(path, { 'if-none-match': '"other"', 'if-modified-since': lastModified })).status).toBe(200);
  });

  test('is a feed before there is any alert', async () => {
    const ask = serve([]);
    const { feed, text } = await readBack(await ask(path, { 'if-modified-since': new Date().toUTCString() }));
    expect(feed.mentions).toEqual([]);
    expect(text).toContain(`${ORIGIN}${path}`);
  });
});

test('both say the same of the same alerts, fifty at most', async () => {
  const many = Array.from({ length: 60 }, (_, index) => anAlertWith({ startedAt: STARTED_AT - index * 300_000 }));
  const ask = serve(many);
  const [rss, json] = await Promise.all(FEEDS.map(async (path) => (await readBack(await ask(path))).feed.mentions));
  expect(rss?.map(({ nativeId, url, title }) => [nativeId, url, title])).toEqual(
    json?.map(({ nativeId, url, title }) => [nativeId, url, title]),
  );
  expect(rss).toHaveLength(50);
});
