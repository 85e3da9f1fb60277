import * as z from 'zod';
import type { Checkpoint, SourceDefinition } from '../../domain/source.ts';
import { OffcameraError } from '../../errors.ts';
import type { FeedAdapter } from '../../ports/feed-adapter.ts';
import { plainWords } from '../plain-words.ts';
import { blueskyJetstream } from './bluesky/jetstream.ts';
import { blueskySearch } from './bluesky/search.ts';
import { feed } from './feed.ts';
import { gdelt } from './gdelt.ts';
import { googleNews } from './google-news.ts';
import { hackerNews } from './hacker-news.ts';
import { lemmy } from './lemmy/lemmy.ts';
import { mastodon } from './mastodon/mastodon.ts';
import { reddit } from './reddit/reddit.ts';
import { type FeedAdapterDeps, type SourceKind, toAdapter } from './source-kind.ts';
import { tumblr } from './tumblr/tumblr.ts';
import { x } from './x/x.ts';
import { youtubeChannel } from './youtube/channel.ts';
import { youtubeComments } from './youtube/comments.ts';

/** Every kind of source there is. Adding one: write its file beside this one, and its line here. */
const REGISTRY = {
  feed: entry(feed),
  gdelt: entry(gdelt),
  'google-news': entry(googleNews),
  'hacker-news': entry(hackerNews),
  'bluesky-jetstream': entry(blueskyJetstream),
  'bluesky-search': entry(blueskySearch),
  lemmy: entry(lemmy),
  mastodon: entry(mastodon),
  reddit: entry(reddit),
  tumblr: entry(tumblr),
  x: entry(x),
  'youtube-channel': entry(youtubeChannel),
  'youtube-comments': entry(youtubeComments),
};

export type SourceKindName = keyof typeof REGISTRY;

export const SOURCE_KINDS: readonly SourceKindName[] = Object.keys(REGISTRY).filter(isSourceKind);

/** Hides the types of parameters and checkpoint, which concern only the kind itself. */
function entry<Params extends Readonly<Record<string, unknown>>, Cursor extends Checkpoint>(
  kind: SourceKind<Params, Cursor>,
) {
  return { params: kind.params, toAdapter: (deps: FeedAdapterDeps) => toAdapter(kind, deps) };
}

function isSourceKind(name: string): name is SourceKindName {
  return Object.hasOwn(REGISTRY, name);
}

/** Undefined for a kind that this version does not know. */
export function paramsSchemaOf(kind: string): z.ZodType | undefined {
  return isSourceKind(kind) ? REGISTRY[kind].params : undefined;
}

/** The adapters, by kind. */
export function createAdapters(deps: FeedAdapterDeps): ReadonlyMap<string, FeedAdapter> {
  return new Map(SOURCE_KINDS.map((kind) => [kind, REGISTRY[kind].toAdapter(deps)]));
}

const MAX_POLL_SECONDS = 24 * 3600;
const POLL_EVERY = `must be a whole number of seconds from 1 to ${MAX_POLL_SECONDS}`;

const Definition = z
  .strictObject({
    id: z
      .string()
      .regex(
        /^[A-Za-z0-9][A-Za-z0-9._-]{0,63}$/,
        'must be 1 to 64 letters, digits, dots, dashes or underscores, beginning with a letter or digit',
      ),
    kind: z.enum(SOURCE_KINDS, `must be one of: ${SOURCE_KINDS.join(', ')}`),
    params: z.record(z.string(), z.unknown()),
    pollEverySeconds: z.int(POLL_EVERY).min(1, POLL_EVERY).max(MAX_POLL_SECONDS, POLL_EVERY).optional(),
    title: z.string().min(1).max(200).optional(),
    group: z.string().min(1).max(200).optional(),
    // A note for people, so that the default sources can be copied into a file and changed there.
    why: z.string().optional(),
  })
  .superRefine(({ kind, params }, context) => {
    const checked = REGISTRY[kind].params.safeParse(params, { error: plainWords });
    for (const issue of checked.error?.issues ?? [])
      context.addIssue({ code: 'custom', message: issue.message, path: ['params', ...issue.path] });
  })
  .transform(
    ({ id, kind, params, pollEverySeconds, title, group }): SourceDefinition => ({
      id,
      kind,
      params,
      ...(pollEverySeconds === undefined ? {} : { pollEverySeconds }),
      ...(title === undefined ? {} : { title }),
      ...(group === undefined ? {} : { group }),
    }),
  );

const WithId = z.object({ id: z.string() });

const Definitions = z.array(z.unknown()).transform((list, context) => {
  const ids = new Set<string>();
  return list.flatMap((json, index) => {
    const { data, error } = Definition.safeParse(json, { error: plainWords });
    for (const { message, path } of error?.issues ?? [])
      context.addIssue({ code: 'custom', message, path: [index, ...path] });
    const id = WithId.safeParse(json).data?.id;
    if (id !== undefined && ids.has(id))
      context.addIssue({ code: 'custom', message: `"${id}" is used twice`, path: [index, 'id'] });
    if (id !== undefined) ids.add(id);
    return data ?? [];
  });
});

/** A list of sources as a team writes it down. Throws an OffcameraError that names every problem in it. */
export function parseSourceDefinitions(json: unknown): readonly SourceDefinition[] {
  const { data, error } = Definitions.safeParse(json, { error: plainWords });
  if (data !== undefined) return data;
  throw new OffcameraError('BAD_INPUT', `The list of sources has problems:\n${z.prettifyError(error)}`);
}

/** One source as a team writes it down. Throws an OffcameraError that names every problem of it. */
export function parseSourceDefinition(json: unknown): SourceDefinition {
  const { data, error } = Definition.safeParse(json, { error: plainWords });
  if (data !== undefined) return data;
  throw new OffcameraError('BAD_INPUT', `The source is not set up rightly:\n${z.prettifyError(error)}`);
}
