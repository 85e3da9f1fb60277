import type { SourceKind } from '../source-kind.ts';
import { pollRedditFeed } from './feed.ts';
import { pollRedditListing } from './listing.ts';
import { RedditCheckpoint, RedditParams } from './params.ts';
import { createRedditSession } from './session.ts';

/** Posts of subreddits or of a search: through the API where the team has credentials, else as far as the feed goes. */
export const reddit: SourceKind<RedditParams, RedditCheckpoint> = {
  params: RedditParams,
  checkpoint: RedditCheckpoint,
  create: (deps) => {
    const session = createRedditSession(deps);
    return async function poll(ask) {
      const id = await deps.credentials.get('REDDIT_CLIENT_ID');
      const secret = await deps.credentials.get('REDDIT_CLIENT_SECRET');
      if (id === undefined || secret === undefined) return pollRedditFeed(deps, ask);
      return pollRedditListing({ session, key: { id, secret }, clock: deps.clock }, ask);
    };
  },
};
