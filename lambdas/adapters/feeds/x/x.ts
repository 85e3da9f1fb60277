import * as z from 'zod';
import { DAY_MS, HOUR_MS, MINUTE_MS } from '../../../domain/bucket.ts';
import type { Mention } from '../../../domain/mention.ts';
import type { PollOutcome } from '../../../ports/feed-adapter.ts';
import { fewReasons } from '../read-reply.ts';
import type { SourceKind } from '../source-kind.ts';
import { newerXId, olderXId, timeOfXId, XPostId, xIdAt } from './post.ts';
import { createXSearch, type From } from './search.ts';
import { LEAST_USD_PER_DAY } from './spending.ts';

const Params = z.strictObject({
  /** In X's own search syntax; "-is:retweet" saves a good part of the cost. */
  query: z.string().trim().min(1).max(512),
  /** In US dollars. There is no default: nothing is spent unless the team says how much. */
  maxUsdPerDay: z
    .number()
    .min(
      LEAST_USD_PER_DAY,
      `must be at least ${LEAST_USD_PER_DAY} (dollars), which is what the smallest request costs`,
    ),
});

const Checkpoint = z.object({
  /** Everything up to this id was read. */
  sinceId: XPostId,
  /** What is being read, from the newest back: what lies between `sinceId` and `untilId` is still to come. */
  stretch: z.object({ untilId: XPostId, newestId: XPostId, startedAt: z.number() }).optional(),
});
type Checkpoint = z.infer<typeof Checkpoint>;

/** A look back costs money. */
const FIRST_REACH_MS = HOUR_MS;
/** What was written so shortly before a poll may not be in the search yet; it is asked for once more. */
const INDEXED_WITHIN_MS = MINUTE_MS;
/** Where nothing was found, asking again costs nothing; only so far, because X looks no further back than a week. */
const EMPTY_REACH_MS = 6 * HOUR_MS;
const MAX_PAGES = 10;
const SEARCHED_DAYS = 7;

/** X's search of the last seven days, which costs half a cent for every post it finds. */
export const x: SourceKind<z.infer<typeof Params>, Checkpoint> = {
  params: Params,
  checkpoint: Checkpoint,
  create: (deps) => {
    const search = createXSearch(deps);
    return async function poll({ source, params, checkpoint, seenAt, signal }): Promise<PollOutcome> {
      const now = deps.clock.now();
      const { sinceId, stretch, gap: givenUp } = whereToGoOn(checkpoint, now);
      const startedAt = stretch?.startedAt ?? now;
      const mentions: Mention[] = [];
      const skipped: string[] = [];
      let gap = givenUp;
      let from: From = checkpoint === undefined ? { startTime: timeOfXId(sinceId) } : { sinceId };
      let untilId = stretch?.untilId;
      let newestId = stretch?.newestId;
      let nextToken: string | undefined;

      for (let page = 1; page <= MAX_PAGES; page += 1) {
        const question = { ...params, from, untilId: stretch?.untilId, nextToken, source, seenAt, signal };
        let reply = await search(question);
        if (reply.kind === 'rejected' && page === 1 && 'sinceId' in from) {
          // X refuses ids from before the days it searches; if that is not what is wrong, this is refused as well.
          const startTime = Math.max(timeOfXId(sinceId), now - SEARCHED_DAYS * DAY_MS + INDEXED_WITHIN_MS);
          if (startTime > timeOfXId(sinceId)) gap = TOO_OLD;
          from = { startTime };
          reply = await search({ ...question, from });
        }
        if (reply.kind !== 'page') {
          if (page === 1) return reply.outcome;
          const { outcome } = reply;
          if (outcome.kind === 'failed') return { ...soFar(), failure: outcome.failure };
          // Said again by the next poll, which then has nothing to read and can show why.
          return { ...soFar(), resumeAt: now };
        }
        mentions.push(...reply.mentions);
        skipped.push(...reply.skipped);
        for (const id of reply.ids) {
          untilId = olderXId(id, untilId ?? id);
          newestId = newerXId(id, newestId ?? id);
        }
        nextToken = reply.nextToken;
        if (nextToken === undefined) return { ...soFar(), checkpoint: { sinceId: readUpTo(newestId) } };
      }
      return { ...soFar(), resumeAt: now };

      function soFar() {
        const unfinished =
          untilId === undefined || newestId === undefined ? undefined : { untilId, newestId, startedAt };
        return {
          kind: 'items',
          mentions,
          skipped: fewReasons(skipped),
          checkpoint: { sinceId, ...(unfinished !== undefined && { stretch: unfinished }) },
          ...(gap !== undefined && { gap }),
        } as const;
      }

      function readUpTo(newest: string | undefined): string {
        if (newest === undefined) return newerXId(sinceId, xIdAt(startedAt - EMPTY_REACH_MS));
        return newerXId(sinceId, olderXId(newest, xIdAt(startedAt - INDEXED_WITHIN_MS)));
      }
    };
  },
};

/**
 * A stretch that a whole day's allowance did not suffice for is given up: what fans say now matters more than what they
 * said then, and reading on behind would fall back further every day.
 */
function whereToGoOn(checkpoint: Checkpoint | undefined, now: number): Checkpoint & { readonly gap?: string } {
  if (checkpoint === undefined) return { sinceId: xIdAt(now - FIRST_REACH_MS) };
  const { stretch } = checkpoint;
  if (stretch === undefined || stretch.startedAt > now - DAY_MS) return checkpoint;
  return { sinceId: stretch.newestId, gap: NOT_AFFORDED };
}

const TOO_OLD = `X searches the last ${SEARCHED_DAYS} days only; what was posted before them and not read yet is missing`;
const NOT_AFFORDED =
  'a day was not enough to read all that X had found, so the rest of it was left out; narrow the query, or raise maxUsdPerDay';
