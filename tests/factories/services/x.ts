import type { Clock } from '../../../lambdas/ports/clock.ts';
import type { NetworkReply, NetworkRequest } from '../network.ts';
import type { SimulatedPost, SimulatedService } from './service.ts';

const DAY_MS = 86_400_000;
const TOKEN = 'our-bearer-token';
const IDS_BEGAN_MS = 1_288_834_974_657;

export interface SimulatedX extends SimulatedService {
  /** How many posts X has charged for, by the UTC day. */
  readonly charged: ReadonlyMap<string, number>;
}

/** X's search of the last seven days: newest first, every post charged for when shown, even if the answer is lost. */
export function createXService(clock: Clock): SimulatedX {
  const posts = new Map<number, SimulatedPost>();
  const ids = new Map<number, bigint>();
  const charged = new Map<string, number>();

  function answer({ url, headers }: NetworkRequest): NetworkReply {
    if (url.host !== 'api.x.com' || url.pathname !== '/2/tweets/search/recent')
      return json({ title: 'Not Found' }, 404);
    if (headers['authorization'] !== `Bearer ${TOKEN}`) return json({ title: 'Unauthorized' }, 401);
    const { searchParams } = url;
    const size = Number(searchParams.get('max_results') ?? 10);
    const oldest = idAt(clock.now() - 7 * DAY_MS);
    const sinceId = searchParams.get('since_id');
    const startTime = Date.parse(searchParams.get('start_time') ?? '') || clock.now() - 7 * DAY_MS;
    const isWithinDays = sinceId === null ? startTime >= clock.now() - 7 * DAY_MS : BigInt(sinceId) >= oldest;
    if (size < 10 || size > 100 || !isWithinDays) return json({ title: 'Invalid Request' }, 400);

    const from = sinceId === null ? idAt(startTime) : BigInt(sinceId);
    const until = BigInt(searchParams.get('next_token') ?? searchParams.get('until_id') ?? '9999999999999999999');
    const found = [...posts.values()]
      .map((post) => ({ post, id: ids.get(post.serial) ?? 0n }))
      .filter(({ id }) => id > from && id < until)
      .toSorted((left, right) => (left.id > right.id ? -1 : 1));
    const page = found.slice(0, size);
    const day = new Date(clock.now()).toISOString().slice(0, 10);
    charged.set(day, (charged.get(day) ?? 0) + page.length);
    const [first] = page;
    const last = page.at(-1);
    const isMore = found.length > page.length && last !== undefined;
    return {
      ...json({
        ...(first !== undefined && { data: page.map(({ post, id }) => tweetOf(post, String(id))) }),
        meta: {
          result_count: page.length,
          ...(first !== undefined && last !== undefined && { newest_id: String(first.id), oldest_id: String(last.id) }),
          // A token that stands for where the page ended; what it looks like is X's own affair.
          ...(isMore && { next_token: String(last.id) }),
        },
      }),
      shows: page.map(({ id }) => String(id)),
    };
  }

  return {
    definition: { id: 'x-day', kind: 'x', params: { query: '"behind the scenes" -is:retweet', maxUsdPerDay: 20 } },
    credentials: { X_BEARER_TOKEN: TOKEN },
    charged,
    publish(post) {
      posts.set(post.serial, post);
      ids.set(post.serial, idAt(post.claimedAt) + BigInt(post.serial));
    },
    edit(serial, text) {
      const post = posts.get(serial);
      if (post !== undefined) posts.set(serial, { ...post, text });
    },
    remove: (serial) => void posts.delete(serial),
    answer,
    nativeIdOf: (serial) => String(ids.get(serial)),
    // Looking back costs money, so the adapter does so for a minute only.
    completeWithinMs: 60_000 - 1,
  };
}

/** Milliseconds and 22 bits to tell the posts of one apart. */
function idAt(time: number): bigint {
  return BigInt(Math.max(Math.floor(time) - IDS_BEGAN_MS, 0)) << 22n;
}

function tweetOf({ serial, text, claimedAt }: SimulatedPost, id: string) {
  const reposts = serial % 2 === 0 ? { retweet_count: 3 } : { repost_count: 3 };
  const history = serial % 2 === 0 ? { edit_history_tweet_ids: [id] } : { edit_history_post_ids: [id] };
  const long = serial % 5 === 0 ? { note_tweet: { text } } : {};
  return {
    id,
    text: serial % 5 === 0 ? text.slice(0, 20) : text,
    ...long,
    author_id: String(serial % 7),
    created_at: new Date(claimedAt).toISOString(),
    lang: 'en',
    ...history,
    public_metrics: { ...reposts, reply_count: 1, like_count: serial, quote_count: 0, impression_count: 900 },
  };
}

function json(value: unknown, status = 200): NetworkReply {
  const headers = { 'content-type': 'application/json; charset=utf-8', 'x-rate-limit-remaining': '449' };
  return { status, headers, body: JSON.stringify(value) };
}
