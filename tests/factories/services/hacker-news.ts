import type { Clock } from '../../../lambdas/ports/clock.ts';
import type { NetworkReply, NetworkRequest } from '../network.ts';
import { type SimulatedPost, type SimulatedService, shelf } from './service.ts';

const HOUR_MS = 3_600_000;
/** Of one question, however it is paged. */
const WINDOW = 1_000;

/**
 * Algolia's search of Hacker News: newest first by the whole second, filters on time and tags, a window of 1,000 hits, and
 * among the hits some that only look like what was asked for. Even serials are stories, odd ones comments.
 */
export function createHackerNewsService(_clock: Clock): SimulatedService {
  const posts = new Map<number, SimulatedPost>();

  function answer({ url }: NetworkRequest): NetworkReply {
    if (url.host !== 'hn.algolia.com' || url.pathname !== '/api/v1/search_by_date') return { status: 404 };
    const { searchParams } = url;
    const size = Math.min(Number(searchParams.get('hitsPerPage') ?? 20), WINDOW);
    const page = Number(searchParams.get('page') ?? 0);
    const isInTime = timeFilter(searchParams.get('numericFilters') ?? '');
    const tags = searchParams.get('tags') ?? '';
    const found = [...posts.values()]
      .flatMap((post) => (post.serial % 10 === 0 ? [hitOf(post), lookalikeOf(post)] : [hitOf(post)]))
      .filter((hit) => isInTime(hit.created_at_i) && hit._tags.some((tag) => tags.includes(tag)))
      .toSorted(
        (left, right) => right.created_at_i - left.created_at_i || Number(right.objectID) - Number(left.objectID),
      );
    const hits = found.slice(0, WINDOW).slice(page * size, (page + 1) * size);
    return {
      headers: { 'content-type': 'application/json; charset=utf-8' },
      body: JSON.stringify({
        hits,
        nbHits: found.length,
        page,
        nbPages: Math.ceil(Math.min(found.length, WINDOW) / size),
        hitsPerPage: size,
        query: searchParams.get('query'),
        processingTimeMS: 2,
        ...(page * size >= WINDOW && { message: 'you can only fetch the 1000 hits for this query' }),
      }),
      shows: hits.filter(({ isLookalike }) => isLookalike === undefined).map(({ objectID }) => objectID),
    };
  }

  return {
    definition: { id: 'hacker-news-day', kind: 'hacker-news', params: { query: '"behind the scenes"' } },
    ...shelf(posts),
    answer,
    nativeIdOf,
    // The adapter goes back three hours, in whole seconds.
    completeWithinMs: 3 * HOUR_MS - 1000,
  };
}

function nativeIdOf(serial: number): string {
  return String(41_000_000 + serial);
}

interface Hit {
  readonly objectID: string;
  readonly created_at_i: number;
  readonly _tags: readonly string[];
  readonly isLookalike?: true;
  readonly [field: string]: unknown;
}

function hitOf({ serial, text, claimedAt }: SimulatedPost): Hit {
  const words = `Behind the scenes: ${text}`;
  const shared = {
    objectID: nativeIdOf(serial),
    created_at_i: Math.floor(claimedAt / 1000),
    created_at: new Date(Math.floor(claimedAt / 1000) * 1000).toISOString().replace('.000', ''),
    author: `user${serial % 7}`,
  };
  if (serial % 2 === 0) {
    const story = { title: words, url: `https://blog.example/${serial}`, points: serial, num_comments: 3 };
    return { ...shared, ...story, story_text: `<p>${words}`, comment_text: null, _tags: ['story', 'author_user'] };
  }
  const comment = {
    title: null,
    url: null,
    points: null,
    num_comments: null,
    story_title: 'Ask HN: how was it filmed?',
  };
  return { ...shared, ...comment, story_text: null, comment_text: `<p>${words}`, _tags: ['comment', 'author_user'] };
}

/** What the forgiving search takes for the phrase. */
function lookalikeOf(post: SimulatedPost): Hit {
  const { objectID, ...hit } = hitOf(post);
  const words = 'Behind the scenery';
  return { ...hit, objectID: `9${objectID}`, title: words, story_text: words, comment_text: null, isLookalike: true };
}

/** `created_at_i>=1,created_at_i<=2` */
function timeFilter(filters: string): (seconds: number) => boolean {
  const checks = [...filters.matchAll(/created_at_i(>=|<=|<|>)(\d+)/g)].map(([, sign, bound]) => ({
    sign,
    bound: Number(bound),
  }));
  return (seconds) =>
    checks.every(({ sign, bound }) => {
      if (sign === '>=') return seconds >= bound;
      if (sign === '<=') return seconds <= bound;
      return sign === '>' ? seconds > bound : seconds < bound;
    });
}
