import { expect } from 'vitest';
import { z } from 'zod';
import { CERTAIN_TOPICS, type NewsItem, REVELATIONS } from '../factories/publication.ts';
import { getJson } from './run-offcamera.ts';

const MINUTE_MS = 60_000;
const DAY_MS = 24 * 60 * MINUTE_MS;
const STEP_MS = { '5m': 5 * MINUTE_MS, '1h': 60 * MINUTE_MS, '1d': DAY_MS } as const;
const WINDOW_MS = { '1h': DAY_MS / 24, '6h': DAY_MS / 4, '24h': DAY_MS, '7d': 7 * DAY_MS, '30d': 30 * DAY_MS } as const;

const Series = z.object({ points: z.array(z.object({ start: z.iso.datetime(), count: z.int() })) });
const Trends = z.object({
  total: z.object({ count: z.int() }),
  keptOut: z.record(z.string(), z.int()),
  items: z.array(z.object({ topic: z.object({ id: z.string() }), count: z.int() })),
});
const Mentions = z.object({
  items: z.array(z.object({ title: z.string(), text: z.string(), eventAt: z.iso.datetime() })),
  nextCursor: z.string().optional(),
});

/** An item and the moment it counts at. */
export interface Counted {
  readonly item: NewsItem;
  readonly at: number;
}

/**
 * Compares every way in which the API tells counts with a count done here, by hand, from what was published: series in
 * every step, trends in every window as of several moments, and the list of mentions page by page.
 */
export async function expectApiCounts(url: string, counted: readonly Counted[], now: number): Promise<void> {
  const from = Math.floor((Math.min(...counted.map(({ at }) => at)) - DAY_MS) / DAY_MS) * DAY_MS;
  for (const topic of CERTAIN_TOPICS) {
    const ofTopic = counted.filter(({ item }) => isAbout(item, topic));
    for (const step of ['5m', '1h', '1d'] as const) {
      const points = await readSeries(url, topic, step, from, now + DAY_MS);
      expect(points, `${topic} by ${step}`).toEqual(countBy(STEP_MS[step], ofTopic));
    }
    const listed = await readMentions(url, topic);
    expect(listed.map(({ title }) => title).toSorted(), `mentions of ${topic}`).toEqual(
      ofTopic.map(({ item }) => REVELATIONS[item.about].title(item.name)).toSorted(),
    );
    expect(listed, 'newest first').toEqual(
      listed.toSorted((left, right) => Date.parse(right.eventAt) - Date.parse(left.eventAt)),
    );
  }
  for (const at of [now, now - 90 * MINUTE_MS, now - DAY_MS - 7 * MINUTE_MS]) {
    for (const window of ['1h', '6h', '24h', '7d', '30d'] as const) await expectTrends(url, window, at, counted);
  }
}

/** Where an undated item was counted, as the list of mentions tells; for filler, which is listed nowhere, undefined. */
export async function findEventTime(url: string, { name, about }: NewsItem): Promise<number | undefined> {
  const [topic] = REVELATIONS[about].topics;
  if (topic === undefined) return undefined;
  const found = (await readMentions(url, topic)).find(({ text }) => text === `Item ${name}.`);
  return found === undefined ? undefined : Date.parse(found.eventAt);
}

async function expectTrends(
  url: string,
  window: keyof typeof WINDOW_MS,
  at: number,
  counted: readonly Counted[],
): Promise<void> {
  const query = new URLSearchParams({ window, at: new Date(at).toISOString(), limit: '100' });
  const { total, keptOut, items } = Trends.parse(await getJson(`${url}/v1/trends?${query}`));
  const to = Math.ceil(at / STEP_MS['5m']) * STEP_MS['5m'];
  const inWindow = counted.filter((one) => one.at >= to - WINDOW_MS[window] && one.at < to);
  const naive = CERTAIN_TOPICS.map(
    (topic) => [topic, inWindow.filter(({ item }) => isAbout(item, topic)).length] as const,
  );
  const told = new Map(items.map(({ topic, count }) => [topic.id, count]));
  const label = `trends of ${window} as of ${new Date(at).toISOString()}`;
  expect(
    CERTAIN_TOPICS.map((topic) => [topic, told.get(topic) ?? 0]),
    label,
  ).toEqual(naive);
  expect(total.count, `total, ${label}`).toBe(inWindow.filter(({ item }) => item.about !== 'filler').length);
  const kept = Object.values(keptOut).reduce((sum, count) => sum + count, 0);
  expect(kept, `kept out, ${label}`).toBe(inWindow.filter(({ item }) => item.about === 'filler').length);
}

async function readSeries(url: string, topic: string, step: keyof typeof STEP_MS, from: number, to: number) {
  const query = new URLSearchParams({ step, from: new Date(from).toISOString(), to: new Date(to).toISOString() });
  const { points } = Series.parse(await getJson(`${url}/v1/topics/${encodeURIComponent(topic)}/series?${query}`));
  expect(points.length).toBe(Math.ceil(to / STEP_MS[step]) - Math.floor(from / STEP_MS[step]));
  return Object.fromEntries(points.filter(({ count }) => count > 0).map(({ start, count }) => [start, count]));
}

async function readMentions(url: string, topic: string) {
  const all: z.infer<typeof Mentions>['items'] = [];
  let cursor: string | undefined;
  do {
    const query = new URLSearchParams({ limit: '37', ...(cursor === undefined ? {} : { cursor }) });
    const page = Mentions.parse(await getJson(`${url}/v1/topics/${encodeURIComponent(topic)}/mentions?${query}`));
    all.push(...page.items);
    cursor = page.nextCursor;
  } while (cursor !== undefined);
  return all;
}

function countBy(stepMs: number, counted: readonly Counted[]): Record<string, number> {
  const starts = counted.map(({ at }) => new Date(Math.floor(at / stepMs) * stepMs).toISOString());
  return Object.fromEntries(
    Map.groupBy(starts, (start) => start)
      .entries()
      .map(([start, all]) => [start, all.length]),
  );
}

function isAbout({ about }: NewsItem, topic: string): boolean {
  const topics: readonly string[] = REVELATIONS[about].topics;
  return topics.includes(topic);
}
