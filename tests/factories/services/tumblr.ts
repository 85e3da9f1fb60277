import type { Clock } from '../../../lambdas/ports/clock.ts';
import type { NetworkReply, NetworkRequest } from '../network.ts';
import { type SimulatedPost, type SimulatedService, shelf } from './service.ts';

const HOUR_MS = 3_600_000;
const MAX_LIMIT = 20;
const KEY = 'our-consumer-key';
/** So often a question that goes back in time meets a hole. */
const HOLE_EVERY = 9;

/** Tumblr's posts with a tag: backwards in time by the whole second, twenty at a time, now and then none for no reason. */
export function createTumblrService(_clock: Clock): SimulatedService {
  const posts = new Map<number, SimulatedPost>();
  let questions = 0;

  function answer({ url }: NetworkRequest): NetworkReply {
    if (url.host !== 'api.tumblr.com' || url.pathname !== '/v2/tagged') return reply([], 404);
    const { searchParams } = url;
    if (searchParams.get('api_key') !== KEY) return reply([], 401);
    const limit = Math.min(Number(searchParams.get('limit') ?? 20), MAX_LIMIT);
    const before = Number(searchParams.get('before') ?? Number.POSITIVE_INFINITY);
    if (searchParams.has('before')) questions += 1;
    const isHole = searchParams.has('before') && questions % HOLE_EVERY === 0;
    const page = [...posts.values()]
      .filter((post) => !isHole && secondsOf(post) < before)
      .toSorted((left, right) => secondsOf(right) - secondsOf(left) || right.serial - left.serial)
      .slice(0, limit);
    return { ...reply(page.map(postOf)), shows: page.map(({ serial }) => nativeIdOf(serial)) };
  }

  return {
    definition: { id: 'tumblr-day', kind: 'tumblr', params: { tag: 'behind the scenes' } },
    credentials: { TUMBLR_API_KEY: KEY },
    ...shelf(posts),
    answer,
    nativeIdOf,
    // The adapter goes back three hours, in whole seconds; a hole may take a second off that.
    completeWithinMs: 3 * HOUR_MS - 2000,
  };
}

function secondsOf({ claimedAt }: SimulatedPost): number {
  return Math.floor(claimedAt / 1000);
}

function nativeIdOf(serial: number): string {
  return String(790_000_000_000_000_000n + BigInt(serial));
}

function postOf(post: SimulatedPost) {
  const { serial, text } = post;
  const shared = {
    blog_name: `propmaster${serial % 7}`,
    // Beyond what a number holds exactly, as on the real one.
    id: Number(nativeIdOf(serial)),
    id_string: nativeIdOf(serial),
    post_url: `https://propmaster${serial % 7}.tumblr.com/post/${nativeIdOf(serial)}`,
    timestamp: secondsOf(post),
    date: new Date(secondsOf(post) * 1000).toISOString().replace('T', ' ').replace('.000Z', ' GMT'),
    tags: ['behind the scenes', 'prop making'],
    summary: text,
    note_count: serial,
    state: 'published',
  };
  if (serial % 3 === 0)
    return {
      ...shared,
      type: 'blocks',
      content: [
        { type: 'text', text },
        { type: 'image', media: [] },
      ],
    };
  if (serial % 3 === 1) return { ...shared, type: 'photo', caption: `<p>${text}</p>`, photos: [{ caption: '' }] };
  return { ...shared, type: 'text', title: text, body: '<p>Resin, then gold leaf.</p>', is_blocks_post_format: false };
}

function reply(response: readonly unknown[], status = 200): NetworkReply {
  return {
    status,
    headers: { 'content-type': 'application/json; charset=utf-8', 'x-ratelimit-perhour-remaining': '900' },
    body: JSON.stringify({ meta: { status, msg: status === 200 ? 'OK' : 'Error' }, response }),
  };
}
