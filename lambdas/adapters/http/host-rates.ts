import type { HostRate } from '../../domain/token-bucket.ts';

/** What any server can be asked without anybody noticing; Mastodon and Lemmy servers, for instance, allow twice as much. */
export const DEFAULT_HOST_RATE: HostRate = { perMinute: 30, burst: 10 };

/**
 * Hosts that are known to allow less (or more), each with everything below it: the longest ending that fits counts. What is
 * written here stays under what each allows, because the team may use it in other ways too.
 */
export const HOST_RATES: ReadonlyMap<string, HostRate> = new Map(
  Object.entries({
    // Without a session: about one request a minute for each address, whatever the path.
    'reddit.com': { perMinute: 1, burst: 1 },
    // With a session: 100 a minute for each application.
    'oauth.reddit.com': { perMinute: 60, burst: 10 },
    // Asks for one request in five seconds, and turns away whoever comes close to it when it is busy.
    'gdeltproject.org': { perMinute: 6, burst: 1 },
    // Says nothing of limits, and answers a hasty reader with a page for humans only.
    'news.google.com': { perMinute: 4, burst: 2 },
    // 10,000 requests an hour for each address.
    'hn.algolia.com': { perMinute: 60, burst: 10 },
    // The YouTube Data API counts units a day, which `Allowances` keeps; this is only against haste.
    'googleapis.com': { perMinute: 60, burst: 20 },
    // Channel feeds: no limit is known, but they fail in bouts when asked in bulk.
    'youtube.com': { perMinute: 20, burst: 5 },
    // Sessions: 30 in five minutes. Searches with a session go this way too: 3,000 in five minutes, shared with other apps.
    'bsky.social': { perMinute: 20, burst: 5 },
    'bsky.app': { perMinute: 30, burst: 5 },
    // The stream: each request is a connection that brings minutes of posts. Four hosts may have to be tried in one poll.
    'bsky.network': { perMinute: 6, burst: 8 },
    // Blogs' feeds: one limit for all of `*.tumblr.com`.
    'tumblr.com': { perMinute: 15, burst: 5 },
    // 1,000 requests an hour for each key.
    'api.tumblr.com': { perMinute: 15, burst: 30 },
    // 450 requests in 15 minutes for each application.
    'x.com': { perMinute: 20, burst: 5 },
  }),
);
