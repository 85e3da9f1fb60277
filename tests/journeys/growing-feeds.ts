import { expect } from 'vitest';
import { document, type FeedServer } from '../factories/feed-server.ts';
import {
  createPublication,
  type NewsItem,
  type Publication,
  REVELATIONS,
  type Revelation,
  type Truth,
} from '../factories/publication.ts';
import { type Counted, findEventTime } from './expect-api-counts.ts';
import { sourcesFile, until, untilSettled } from './run-offcamera.ts';

const ISSUES = 3;
const ITEMS_PER_ISSUE = 16;
const DAY_SECONDS = 24 * 3600;

const ABOUT = Object.keys(REVELATIONS) as Revelation[];

/** Three feeds that grow time after time, by publishers who edit, re-date, forget dates and ids, and share items. */
export interface GrowingFeeds {
  readonly sources: string;
  /** What was asked for so far; `untilAsked` waits until each feed has been asked for again. */
  asked(): Asked;
  untilAsked(before: Asked): Promise<void>;
  /** Publishes the next issue, calls `count`, and remembers when what bears no date must have been seen. */
  publishAll(count: (issue: number) => Promise<void>): Promise<void>;
  /** Every item with the moment it counts at: what the publisher first said, or when it was first seen. */
  counted(url: string): Promise<Counted[]>;
}

type Asked = Readonly<Record<string, number>>;

interface Seen {
  readonly item: NewsItem;
  readonly from: number;
  readonly to: number;
}

export function createGrowingFeeds(server: FeedServer): GrowingFeeds {
  const truth: Truth = new Map();
  const feeds = {
    alpha: createPublication('Alpha', truth),
    beta: createPublication('Beta', truth),
    gamma: createPublication('Gamma', truth),
  };
  const paths = Object.keys(feeds).map((name) => `/${name}.xml`);
  const started = Date.now();
  const undated: Seen[] = [];

  return {
    sources: sourcesFile(Object.fromEntries(Object.keys(feeds).map((name) => [name, server.url(`/${name}.xml`)])), 1),
    asked: () => Object.fromEntries(paths.map((path) => [path, server.requests(path)])),
    untilAsked: (before) =>
      until('every feed is asked for', () => paths.every((path) => server.requests(path) > (before[path] ?? 0))),
    async publishAll(count) {
      for (let issue = 0; issue < ISSUES; issue += 1) {
        const from = Date.now();
        const before = new Set(truth.keys());
        writeIssue(issue, feeds, started);
        if (issue > 0) reviseIssue(issue - 1, feeds, started);
        for (const [name, feed] of Object.entries(feeds)) server.set(`/${name}.xml`, document(feed.document()));
        await count(issue);
        const added = [...truth.values()].filter(({ name }) => !before.has(name));
        for (const item of added) if (!isDated(item, started)) undated.push({ item, from, to: Date.now() });
      }
      for (const path of paths) await until(`${path} is not modified`, () => server.notModified(path) > 0);
    },
    async counted(url) {
      const seen = new Map<string, number>();
      for (const { item, from, to } of undated) {
        const at = await findEventTime(url, item);
        expect(at, `${item.name} counts when it was seen`).toBeGreaterThanOrEqual(from);
        expect(at).toBeLessThanOrEqual(to);
        seen.set(item.name, at ?? 0);
      }
      return [...truth.values()].map((item) => ({ item, at: seen.get(item.name) ?? toSeconds(item.publishedAt ?? 0) }));
    },
  };
}

/** RSS dates have no milliseconds. */
function toSeconds(time: number): number {
  return Math.floor(time / 1000) * 1000;
}

/** A date that lies ahead says nothing about when something was said. */
function isDated({ publishedAt }: NewsItem, now: number): boolean {
  return publishedAt !== undefined && publishedAt <= now;
}

/** Spread over some days and, within two hours of each, over buckets and their borders. */
function secondsBefore(issue: number, index: number): number {
  return (index % 4) * 6 * DAY_SECONDS + (((index + 1) * 7_919 * (issue + 3)) % 7_200);
}

function writeIssue(
  issue: number,
  { alpha, beta, gamma }: Record<'alpha' | 'beta' | 'gamma', Publication>,
  now: number,
): void {
  for (let index = 0; index < ITEMS_PER_ISSUE; index += 1) {
    const name = `${issue}-${index}`;
    const about = ABOUT[(index * 5 + issue) % ABOUT.length] ?? 'shining';
    const publishedAt = now - secondsBefore(issue, index) * 1000;
    alpha.publish({ name: `a${name}`, about, publishedAt });
    beta.publish({ name: `b${name}`, about, publishedAt: now - index * 60_000 - 1000, identifiedBy: 'link' });
  }
  gamma.publish(
    { name: `no-date-${issue}`, about: 'shining' },
    { name: `no-date-no-guid-${issue}`, about: 'darkKnight', identifiedBy: 'link' },
    { name: `no-date-no-id-${issue}`, about: 'casablanca', identifiedBy: 'words' },
    { name: `no-id-${issue}`, about: 'casablanca', identifiedBy: 'words', publishedAt: now - 3_600_000 },
    { name: `ahead-${issue}`, about: 'shining', publishedAt: now + DAY_SECONDS * 1000 },
    // The same article through two feeds at once.
    {
      name: `a${issue}-0`,
      about: ABOUT[issue % ABOUT.length] ?? 'shining',
      publishedAt: now - secondsBefore(issue, 0) * 1000,
    },
  );
}

/** What publishers do to articles that are out already. None of it makes a second mention, or moves the first. */
function reviseIssue(
  issue: number,
  { alpha, beta, gamma }: Record<'alpha' | 'beta' | 'gamma', Publication>,
  now: number,
): void {
  alpha.revise(`a${issue}-1`, { about: 'casablanca' });
  alpha.revise(`a${issue}-2`, { publishedAt: now - 30_000 });
  alpha.revise(`a${issue}-3`, { publishedAt: now - 25 * DAY_SECONDS * 1000, about: 'filler' });
  beta.revise(`b${issue}-4`, { about: 'filler', publishedAt: now - 2 * DAY_SECONDS * 1000 });
  beta.revise(`b${issue}-6`, { about: 'shining', publishedAt: now });
  beta.remove(`b${issue}-7`);
  gamma.revise(`no-date-${issue}`, { publishedAt: now - 5 * DAY_SECONDS * 1000 });
  gamma.remove(`no-id-${issue}`);
  // An older article turns up in another feed too, dated anew.
  gamma.publish({ name: `a${issue}-5`, about: 'shining', publishedAt: now - 60_000 });
}

/** Waits until everything that the feeds show now has been polled and counted. */
export async function untilCounted(feeds: GrowingFeeds, before: Asked, url: string): Promise<void> {
  await feeds.untilAsked(before);
  await untilSettled(url);
}
