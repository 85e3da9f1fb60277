import * as z from 'zod';
import { DAY_MS } from '../../../domain/bucket.ts';
import { createTermFilter, isTerm } from '../../../domain/terms.ts';
import type { PollOutcome } from '../../../ports/feed-adapter.ts';
import { afterStop, ServerName } from '../fediverse.ts';
import { fewReasons } from '../read-reply.ts';
import type { SourceKind } from '../source-kind.ts';
import { tokenFor } from './access.ts';
import { beginFollowing, Followed, type Following, follow } from './follow.ts';
import { explainNothing, readTimeline, type TimelineQuestion } from './timeline.ts';

const Tag = z
  .string()
  .max(100)
  .regex(/^[\p{L}\p{N}\p{M}_·]+$/u, 'must be a tag without "#", such as "filmmaking"');

const Params = z.strictObject({
  server: ServerName,
  tag: Tag,
  /** More tags, any of which will do; Mastodon takes four in all. */
  any: z.array(Tag).max(3).optional(),
  /** Besides the tag a post has to hold one of these: for tags that mean something else to most (`#bts`). */
  requireTerms: z.array(z.string().max(100).refine(isTerm, 'must have a letter or a digit')).max(50).optional(),
});
type Params = z.infer<typeof Params>;

const Checkpoint = z.object({
  /** Absent until the server has shown anything. */
  followed: Followed.optional().catch(undefined),
  /** When the server was last asked what its having nothing means; epoch milliseconds. */
  askedAt: z.number().optional().catch(undefined),
});
type Checkpoint = z.infer<typeof Checkpoint>;

/** A server that has nothing is asked this often whether it would show anything. */
const ASK_AGAIN_MS = DAY_MS;

/**
 * The timeline of a tag on one server of Mastodon or its kin. A server knows only what has federated to it, so several are
 * worth asking; a post is known by its `uri`, the same on all of them. How posts that federate late are found: see
 * `follow`.
 */
export const mastodon: SourceKind<Params, Checkpoint> = {
  params: Params,
  checkpoint: Checkpoint,
  create: ({ http, credentials }) =>
    async function poll({ source, params, checkpoint, seenAt, signal }): Promise<PollOutcome> {
      const { server, tag, any = [], requireTerms = [] } = params;
      const now = Date.parse(seenAt);
      const token = tokenFor(server, await credentials.get('MASTODON_ACCESS_TOKEN'));
      const isWanted = createTermFilter(requireTerms);
      const question: TimelineQuestion = { http, signal, server, tag, any, token, source, seenAt, isWanted };
      const ask = (minId?: string) => readTimeline(question, minId);

      const before = checkpoint?.followed;
      const following = before === undefined ? await beginFollowing(now, ask) : await follow(before, now, ask);
      const { pages, stopped } = following;
      if (stopped !== undefined && pages.length === 0) return stopped;

      const lastAskedAt = checkpoint?.askedAt;
      const isTagUnknown = pages.some((page) => page.isTagUnknown);
      // A tag that the server used to know is not forgotten: something else is wrong, and is asked about at once.
      const isDue = now - (lastAskedAt ?? 0) >= ASK_AGAIN_MS || (isTagUnknown && before !== undefined);
      if (!isDue || stopped !== undefined || pages.some(({ ids }) => ids.length > 0))
        return toOutcome(following, { askedAt: lastAskedAt, now, isAborted: signal.aborted });
      const trouble = await explainNothing(question, isTagUnknown);
      return trouble ?? toOutcome(following, { askedAt: now, now, isAborted: false });
    },
};

interface Circumstances {
  readonly askedAt: number | undefined;
  readonly now: number;
  readonly isAborted: boolean;
}

function toOutcome(
  { pages, followed, hasMore, stopped }: Following,
  { askedAt, now, isAborted }: Circumstances,
): PollOutcome {
  return {
    kind: 'items',
    mentions: pages.flatMap(({ mentions }) => mentions),
    skipped: fewReasons(pages.flatMap(({ skipped }) => skipped)),
    checkpoint: { ...(followed !== undefined && { followed }), ...(askedAt !== undefined && { askedAt }) },
    ...(hasMore && { resumeAt: now }),
    ...(stopped !== undefined && afterStop(stopped, isAborted, now)),
  };
}
