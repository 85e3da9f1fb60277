import * as z from 'zod';
import type { NothingOutcome, PollOutcome } from '../../../ports/feed-adapter.ts';
import { afterStop, ServerName } from '../fediverse.ts';
import { fewReasons } from '../read-reply.ts';
import type { SourceKind } from '../source-kind.ts';
import { ApiVersion, type LemmyQuestion, type LemmyReply, readPosts, sniffVersion } from './api.ts';
import { Progress, readFurtherBack } from './back.ts';

const Params = z
  .strictObject({
    server: ServerName,
    /** `movies`, or `movies@lemmy.world` where the community lives on another server. */
    community: z
      .string()
      .max(300)
      .regex(/^\w+(?:@[\w.-]+)?$/, 'must be the name of a community, such as "movies" or "movies@lemmy.world"')
      .optional(),
    query: z.string().trim().min(1).max(200).optional(),
  })
  .refine(({ community, query }) => community === undefined || query === undefined, {
    error: 'name either a community or a query, not both (or neither, for all posts)',
  });
type Params = z.infer<typeof Params>;

const Checkpoint = z.object({
  /** What the server spoke when it was last asked. */
  api: ApiVersion.optional().catch(undefined),
  progress: Progress.optional().catch(undefined),
});
type Checkpoint = z.infer<typeof Checkpoint>;

type Refusal = LemmyReply & { readonly ok: false };

/**
 * The posts of a community, a search or a whole server of Lemmy. A server knows only what has federated to it; a post is
 * known by its `ap_id`, which is the same on all of them. How posts that federate late are found: see `readFurtherBack`.
 */
export const lemmy: SourceKind<Params, Checkpoint> = {
  params: Params,
  checkpoint: Checkpoint,
  create: ({ http }) =>
    async function poll({ source, params, checkpoint, seenAt, signal }): Promise<PollOutcome> {
      const { server, community, query } = params;
      const question: LemmyQuestion = { http, signal, server, community, query, source, seenAt };
      const now = Date.parse(seenAt);
      let api = checkpoint?.api;

      const reading = await readFurtherBack(checkpoint?.progress, now, async (page) => {
        const reply = await askInItsVersion(question, api, page);
        api = reply.api;
        return reply;
      });
      const { pages, progress, gap, stopped } = reading;
      if (stopped !== undefined && pages.length === 0) return explain(stopped, question);
      return {
        kind: 'items',
        mentions: pages.flatMap(({ mentions }) => mentions),
        skipped: fewReasons(pages.flatMap(({ skipped }) => skipped)),
        checkpoint: { ...(api !== undefined && { api }), ...(progress !== undefined && { progress }) },
        ...(progress?.rest !== undefined && { resumeAt: now }),
        ...(gap !== undefined && { gap }),
        ...(stopped !== undefined && afterStop(stopped.outcome, signal.aborted, now)),
      };
    },
};

/** Finds out what the server speaks, and again when the first page is refused: servers move on to the next version. */
async function askInItsVersion(
  question: LemmyQuestion,
  known: ApiVersion | undefined,
  page: string | undefined,
): Promise<LemmyReply & { readonly api: ApiVersion | undefined }> {
  if (known !== undefined) {
    const reply = await readPosts(question, known, page);
    if (reply.ok || page !== undefined || !mayBeAnotherVersion(reply)) return { ...reply, api: known };
    const sniffed = await sniffVersion(question);
    if (!sniffed.ok) return { ...sniffed, api: known };
    if (sniffed.api === known) return { ...reply, api: known };
    return { ...(await readPosts(question, sniffed.api)), api: sniffed.api };
  }
  const sniffed = await sniffVersion(question);
  if (!sniffed.ok) return { ...sniffed, api: undefined };
  return { ...(await readPosts(question, sniffed.api, page)), api: sniffed.api };
}

function mayBeAnotherVersion({ outcome, isRefused }: Refusal): boolean {
  return isRefused || (outcome.kind === 'failed' && outcome.failure.kind === 'malformed');
}

function explain({ outcome, isRefused }: Refusal, { server, community }: LemmyQuestion): NothingOutcome {
  if (outcome.kind !== 'failed' || !isRefused || community === undefined) return outcome;
  const message = `${server} does not know the community ${community}; check its name (NAME@SERVER when it lives elsewhere), or ask the server that it lives on`;
  return { kind: 'failed', failure: { ...outcome.failure, kind: 'gone', message } };
}
