import type { Context, Hono } from 'hono';
import { readRequest } from '../endpoint.ts';
import { NO_PARAMETERS } from '../parameters.ts';
import { answerProblem } from '../problem.ts';
import { namesFor } from '../topics/names.ts';
import type { AlertsDeps } from './deps.ts';
import { type FeedHead, toJsonFeed, toRss } from './feed-documents.ts';
import { type FeedItem, toFeedItem } from './feed-item.ts';
import { AlertFilter, wantedBy } from './filter.ts';
import { topicsOf } from './view.ts';

/** What a reader that looks in once a day should find, on a bad day. */
const ITEMS_IN_A_FEED = 50;

const FORMATS = [
  { path: '/alerts.rss', type: 'application/rss+xml; charset=utf-8', write: toRss },
  { path: '/alerts.json', type: 'application/feed+json; charset=utf-8', write: toJsonFeed },
] as const;

/** The newest alerts as feeds, for readers, chats and other tools that take feeds; filtered like the list. */
export function mountAlertFeeds(app: Hono, deps: AlertsDeps): void {
  for (const { path, type, write } of FORMATS) {
    app.get(path, async (c) => {
      const request = readRequest(c, NO_PARAMETERS, AlertFilter);
      if ('problem' in request) return answerProblem(c, request.problem);
      const { items, head } = await readFeed(new URL(c.req.url), request.query, deps);
      const newest = Math.max(...items.map(({ at }) => at.getTime()));
      if (items.length > 0) {
        c.header('last-modified', new Date(newest).toUTCString());
        if (isKnown(c, newest)) return c.body(null, 304);
      }
      return c.body(write(head, items), 200, { 'content-type': type });
    });
  }
}

/** Only for readers that know no ETag: the date says less than it does. */
function isKnown(c: Context, newest: number): boolean {
  const since = Date.parse(c.req.header('if-modified-since') ?? '');
  return c.req.header('if-none-match') === undefined && since >= Math.floor(newest / 1000) * 1000;
}

async function readFeed(
  url: URL,
  filter: AlertFilter,
  { alerts, labelOf, stories, clock }: AlertsDeps,
): Promise<{ readonly items: readonly FeedItem[]; readonly head: FeedHead }> {
  const page = await alerts.list(ITEMS_IN_A_FEED, undefined, clock.now(), wantedBy(filter));
  const found = (page?.alerts ?? []).map(({ alert }) => alert).toSorted((one, other) => other.raisedAt - one.raisedAt);
  const named = found.flatMap(topicsOf);
  const nameOf = await namesFor(filter.topic === undefined ? named : [...named, filter.topic], { labelOf, stories });
  const { origin } = url;
  const about = filter.topic === undefined ? '' : ` about ${nameOf(filter.topic)}`;
  return {
    items: found.map((alert) => toFeedItem(alert, nameOf, origin)),
    head: {
      title: `Offcamera: alerts${about}`,
      description: 'What fans suddenly talk about behind the scenes, how much, and why.',
      pageUrl: `${origin}/alerts${url.search}`,
      feedUrl: url.href,
    },
  };
}
