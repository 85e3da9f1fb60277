import type { Clock } from '../../../lambdas/ports/clock.ts';
import { createBlueskySearchService } from './bluesky-search.ts';
import { createFeedService } from './feed.ts';
import { createGdeltService } from './gdelt.ts';
import { createGoogleNewsService } from './google-news.ts';
import { createHackerNewsService } from './hacker-news.ts';
import { createLemmyService } from './lemmy.ts';
import { createMastodonService } from './mastodon.ts';
import { createRedditFeedService, createRedditService } from './reddit.ts';
import type { SimulatedService } from './service.ts';
import { createTumblrService } from './tumblr.ts';
import { createXService } from './x.ts';
import { createYoutubeChannelService } from './youtube-channel.ts';
import { createYoutubeCommentsService } from './youtube-comments.ts';

/** Every service that has a day to replay, by the kind of source that asks it. */
export const SERVICES: Readonly<Record<string, (clock: Clock) => SimulatedService>> = {
  'bluesky-search': createBlueskySearchService,
  feed: createFeedService,
  gdelt: createGdeltService,
  'google-news': createGoogleNewsService,
  'hacker-news': createHackerNewsService,
  lemmy: createLemmyService,
  mastodon: createMastodonService,
  reddit: createRedditService,
  'reddit without a key': createRedditFeedService,
  tumblr: createTumblrService,
  x: createXService,
  'youtube-channel': createYoutubeChannelService,
  'youtube-comments': createYoutubeCommentsService,
};
