import * as z from 'zod';
import { DAY_MS, HOUR_MS } from '../../../domain/bucket.ts';
import type { PollOutcome } from '../../../ports/feed-adapter.ts';
import { type PageReply, ReadUntil, readBack } from '../read-back.ts';
import { readItems, readJson } from '../read-reply.ts';
import type { SourceKind } from '../source-kind.ts';
import { placeInList, TumblrPost, toTumblrMention } from './post.ts';
import { createTumblrRequest } from './request.ts';

const Params = z.strictObject({
  /** One tag, word for word: "gogh" does not find "van gogh". */
  tag: z
    .string()
    .trim()
    .max(140)
    .regex(/^[^#,][^,]*$/, 'must be one tag, without "#" and without commas'),
});

const Reply = z.object({ response: z.array(z.unknown()) });

const MAX_PAGES = 30;
const FIRST_REACH_MS = DAY_MS;
const OVERLAP_MS = 3 * HOUR_MS;

/**
 * Tumblr answers some moments of a tag with nothing although there is more before. Then it is asked again, a little further
 * back each time: holes are of any size, and what a step skips is not seen.
 */
const STEPS_BACK_SECONDS = [1, 60, 3_600, ...Array<number>(4).fill(6 * 3_600)];
/** Where even the top of the list is empty, small steps find nothing: most such tags have no posts. */
const FIRST_STEP_FROM_TOP = STEPS_BACK_SECONDS.indexOf(6 * 3_600);

interface Next {
  /** Epoch seconds; only posts from before are shown. */
  readonly before: number;
  /** How many answers in a row were empty, and where that began. */
  readonly steps: number;
  readonly holeFrom?: number | undefined;
}

const Checkpoint = ReadUntil.extend({
  /** Whether `since` is the time of a post, and not just how far the first poll looked back. */
  isOfPost: z.boolean().optional(),
});

/** Public posts with a tag, newest first. */
export const tumblr: SourceKind<z.infer<typeof Params>, z.infer<typeof Checkpoint>> = {
  params: Params,
  checkpoint: Checkpoint,
  create: (deps) => {
    const { clock, credentials } = deps;
    const request = createTumblrRequest(deps);
    return async function poll({ source, params: { tag }, checkpoint, seenAt, signal }): Promise<PollOutcome> {
      const key = await credentials.get('TUMBLR_API_KEY');
      if (key === undefined) return { kind: 'needs-key', message: NEEDS_KEY };
      let gap: string | undefined;
      let hasSeenPosts = false;

      const ask = async (next: Next | undefined, reachTo: number): Promise<PageReply<Next>> => {
        const reading = readJson(await request({ tag, key, before: next?.before, signal }), Reply, 'Tumblr');
        if (!reading.ok) return reading;
        const posts = reading.data.response;
        if (posts.length === 0) return { ok: true, mentions: [], skipped: [], next: stepBack(next, reachTo) };
        let readable = 0;
        const places: number[] = [];
        const read = readItems(posts, TumblrPost, (post) => {
          readable += 1;
          const place = placeInList(post);
          if (place !== undefined) places.push(place);
          return toTumblrMention(post, { source, seenAt });
        });
        if (readable === 0) {
          const message = `Tumblr answered with a list in which nothing is a post (${read.skipped[0]})`;
          return { ok: false, outcome: { kind: 'failed', failure: { kind: 'malformed', message } } };
        }
        hasSeenPosts = true;
        const [oldest, newest] = [Math.min(...places), Math.max(...places)];
        if (places.length === 0) return { ok: true, ...read };
        // What one second more or less holds is seen by the next poll, which goes back over it.
        if (next?.holeFrom !== undefined && next.steps > 1 && isNews(next.holeFrom, reachTo))
          gap = gapBetween(next.before, next.holeFrom);
        return {
          ok: true,
          ...read,
          covers: { oldest: oldest * 1000, newest: newest * 1000 },
          next: { before: following(oldest, next?.before), steps: 0 },
        };
      };

      /** The answer was empty: a hole, or the end. */
      function stepBack(next: Next | undefined, reachTo: number): Next | undefined {
        const from = next?.before ?? Math.ceil(clock.now() / 1000);
        const step = STEPS_BACK_SECONDS[next?.steps ?? FIRST_STEP_FROM_TOP];
        // A hole at the very top passes over nothing: the checkpoint does not move beyond what is read below it.
        const holeFrom = next?.steps === 0 ? next.before : next?.holeFrom;
        if (step !== undefined && (from - step) * 1000 > reachTo)
          return { before: from - step, steps: (next?.steps ?? FIRST_STEP_FROM_TOP) + 1, holeFrom };
        // There was something at the time that was read last, so this is no end.
        if (holeFrom !== undefined && checkpoint?.isOfPost === true && isNews(holeFrom, reachTo))
          gap = gapBetween(Math.floor(checkpoint.since / 1000), holeFrom);
        return undefined;
      }

      function isNews(beforeSeconds: number, reachTo: number): boolean {
        return (beforeSeconds - 1) * 1000 > (checkpoint?.since ?? reachTo);
      }

      const outcome = await readBack({
        checkpoint,
        now: clock.now(),
        firstReachMs: FIRST_REACH_MS,
        overlapMs: OVERLAP_MS,
        maxPages: MAX_PAGES,
        ask,
      });
      if (outcome.kind !== 'items') return outcome;
      // Cut short, the stretch is read again.
      const isWhole = outcome.failure === undefined && outcome.resumeAt === undefined;
      const told = outcome.gap ?? (isWhole ? gap : undefined);
      const isOfPost = (isWhole && hasSeenPosts) || checkpoint?.isOfPost === true;
      return {
        ...outcome,
        checkpoint: { ...outcome.checkpoint, isOfPost },
        ...(told !== undefined && { gap: told }),
      };
    };
  },
};

const NEEDS_KEY =
  'set TUMBLR_API_KEY to the OAuth consumer key of an application; one is registered at https://www.tumblr.com/oauth/apps';

/** The last second is asked for again, because others of its posts may not have fitted; unless that leads nowhere. */
function following(oldest: number, before = Number.POSITIVE_INFINITY): number {
  return Math.min(oldest + 1, before - 1);
}

function gapBetween(fromSeconds: number, toSeconds: number): string {
  const [from, to] = [fromSeconds, toSeconds].map((seconds) => new Date(seconds * 1000).toISOString());
  return `Tumblr shows nothing from ${from} to ${to}, although there is more before; posts of that time may be missing`;
}
