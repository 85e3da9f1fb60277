import * as z from 'zod';
import type { Checkpoint, SourceDefinition } from '../../domain/source.ts';
import { OffcameraError } from '../../errors.ts';
import type { FeedAdapter } from '../../ports.ts';
import { feed } from './feed.ts';
import { type FeedAdapterDeps, type SourceKind, toAdapter } from './source-kind.ts';

/** Every kind of source there is. Adding one: write its file beside this one, and its line here. */
const REGISTRY = {
  feed: entry(feed),
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

/** The adapters, by kind. */
export function createAdapters(deps: FeedAdapterDeps): ReadonlyMap<string, FeedAdapter> {
  return new Map(SOURCE_KINDS.map((kind) => [kind, REGISTRY[kind].toAdapter(deps)]));
}

const MAX_POLL_SECONDS = 24 * 3600;

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
    pollEverySeconds: z.int().min(1).max(MAX_POLL_SECONDS).optional(),
    title: z.string().min(1).max(200).optional(),
    // Notes for people, so that the default sources can be copied into a file and changed there.
    group: z.string().optional(),
    why: z.string().optional(),
  })
  .superRefine(({ kind, params }, context) => {
    const checked = REGISTRY[kind].params.safeParse(params);
    for (const issue of checked.error?.issues ?? [])
      context.addIssue({ code: 'custom', message: issue.message, path: ['params', ...issue.path] });
  });

const Definitions = z.array(Definition).superRefine((definitions, context) => {
  const seen = new Set<string>();
  for (const [index, { id }] of definitions.entries()) {
    if (seen.has(id)) context.addIssue({ code: 'custom', message: `"${id}" is used twice`, path: [index, 'id'] });
    seen.add(id);
  }
});

/** A list of sources as a team writes it down. Throws an OffcameraError that names every problem in it. */
export function parseSourceDefinitions(json: unknown): readonly SourceDefinition[] {
  const parsed = Definitions.safeParse(json);
  if (!parsed.success)
    throw new OffcameraError('BAD_INPUT', `The list of sources has problems:\n${z.prettifyError(parsed.error)}`);
  return parsed.data.map(({ id, kind, params, pollEverySeconds, title }) => ({
    id,
    kind,
    params,
    ...(pollEverySeconds === undefined ? {} : { pollEverySeconds }),
    ...(title !== undefined && { title }),
  }));
}
