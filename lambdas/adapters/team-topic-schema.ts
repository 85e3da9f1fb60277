import * as z from 'zod';
import { slugOf } from '../domain/tagging/catalog.ts';
import {
  MAX_TEAM_TERMS,
  MAX_TEAM_TOPICS,
  MAX_TERM_LENGTH,
  MAX_TERMS_PER_LIST,
  TEAM_TOPIC_KINDS,
  type TeamTopic,
  type TeamTopicKind,
} from '../domain/tagging/team-topic.ts';
import { MIN_START_LENGTH } from '../domain/terms/term.ts';
import { isTerm, termKey } from '../domain/terms.ts';
import { type TopicId, topicId } from '../domain/topic.ts';
import { OffcameraError } from '../errors.ts';
import { plainWords } from './plain-words.ts';

/** The label of a topic of the catalog, undefined for all others: a team's topic may share its id. */
export type CatalogLabel = (id: TopicId) => string | undefined;

const SHORT_START = new RegExp(`(?:^|[\\s#@])[^\\s#@]{0,${MIN_START_LENGTH - 1}}\\*(?:\\s|$)`);

const Term = z
  .string()
  .trim()
  .min(1)
  .max(MAX_TERM_LENGTH)
  .refine((term) => !SHORT_START.test(term), `needs ${MIN_START_LENGTH} letters or more before a star`)
  .refine(isTerm, 'must hold a word, or be one #hashtag or one @handle');
const Terms = z.array(Term).max(MAX_TERMS_PER_LIST).default([]);

const SLUG = '[a-z0-9]+(?:-[a-z0-9]+)*';
const ID = new RegExp(`^(?:(?:${TEAM_TOPIC_KINDS.join('|')}):)?${SLUG}$`);
const ID_WORDS = `must be lower-case letters and digits joined by hyphens, perhaps after ${TEAM_TOPIC_KINDS.map((kind) => `${kind}:`).join(', ')}`;

const Written = z.strictObject({
  id: z.string().max(80).regex(ID, ID_WORDS).optional(),
  kind: z.enum(TEAM_TOPIC_KINDS).optional(),
  label: z.string().trim().min(1).max(100).optional(),
  any: Terms,
  all: Terms,
  none: Terms,
  reveals: z.boolean().default(false),
  // A note for people.
  why: z.string().optional(),
});
type Written = z.infer<typeof Written>;

function topicSchema(catalogLabel: CatalogLabel) {
  return Written.transform((written, context): TeamTopic => {
    const tell = (message: string, path: (string | number)[] = []) =>
      void context.addIssue({ code: 'custom', message, path });
    const { any, all, none, reveals } = written;
    const { kind, slug } = nameOf(written, tell);
    const id = topicId(kind, slug);
    const known = catalogLabel(id);
    if (any.length === 0 && all.length === 0) {
      if (known === undefined) tell('needs at least one term in "any" or "all"');
      else if (none.length === 0) tell('needs at least one term');
    }
    const ruledOut = new Set(none.map(termKey));
    for (const [list, terms] of Object.entries({ any, all })) {
      for (const [at, term] of terms.entries())
        if (ruledOut.has(termKey(term))) tell('is in "none" as well, so it could never match', [list, at]);
    }
    const label = written.label ?? known ?? slug.replaceAll('-', ' ');
    return { id, kind, label, any, all, none, reveals };
  });
}

/** The kind and slug of what may be given as an id with its kind, as an id without, or as a label alone. */
function nameOf(
  { id, kind, label }: Written,
  tell: (message: string, path?: string[]) => void,
): { readonly kind: TeamTopicKind; readonly slug: string } {
  const [first = '', second] = (id ?? slugOf(label ?? '')).split(':');
  const ofId = second === undefined ? undefined : TEAM_TOPIC_KINDS.find((known) => known === first);
  if (ofId !== undefined && kind !== undefined && ofId !== kind)
    tell(`is "${kind}", but the id says "${ofId}"`, ['kind']);
  const slug = second ?? first;
  if (slug === '' && label === undefined) tell('needs an id or a label');
  else if (slug === '') tell('has no letters an id could be made of, so it needs one of its own', ['label']);
  return { kind: ofId ?? kind ?? 'theme', slug };
}

const topicsSchema = (catalogLabel: CatalogLabel) => {
  const Topic = topicSchema(catalogLabel);
  return z.array(z.unknown()).transform((list, context) => {
    const ids = new Set<string>();
    return list.flatMap((json, index) => {
      const { data, error } = Topic.safeParse(json, { error: plainWords });
      for (const { message, path } of error?.issues ?? [])
        context.addIssue({ code: 'custom', message, path: [index, ...path] });
      if (data === undefined) return [];
      if (ids.has(data.id)) context.addIssue({ code: 'custom', message: `"${data.id}" is there twice`, path: [index] });
      ids.add(data.id);
      return data;
    });
  });
};

/** A list of topics as a team writes it down. Throws an OffcameraError that names every problem in it. */
export function parseTeamTopics(json: unknown, catalogLabel: CatalogLabel): readonly TeamTopic[] {
  const { data, error } = topicsSchema(catalogLabel).safeParse(json, { error: plainWords });
  if (data !== undefined) return checkTeamTopics(data);
  throw new OffcameraError('BAD_INPUT', `The list of topics has problems:\n${z.prettifyError(error)}`);
}

/** Throws an OffcameraError when a list is more than one team may have: each may be right, and all too much together. */
export function checkTeamTopics(topics: readonly TeamTopic[]): readonly TeamTopic[] {
  const terms = topics.reduce((sum, { any, all, none }) => sum + any.length + all.length + none.length, 0);
  if (topics.length <= MAX_TEAM_TOPICS && terms <= MAX_TEAM_TERMS) return topics;
  throw new OffcameraError(
    'BAD_INPUT',
    `That would be ${topics.length} topics with ${terms} terms; ${MAX_TEAM_TOPICS} topics and ${MAX_TEAM_TERMS} terms are the most there may be.`,
  );
}

/** One topic as a team writes it down. Throws an OffcameraError that names every problem of it. */
export function parseTeamTopic(json: unknown, catalogLabel: CatalogLabel): TeamTopic {
  const { data, error } = topicSchema(catalogLabel).safeParse(json, { error: plainWords });
  if (data !== undefined) return data;
  throw new OffcameraError('BAD_INPUT', `The topic is not set up rightly:\n${z.prettifyError(error)}`);
}

/** A topic as `parseTeamTopic` takes it: what says nothing is left out. */
export function writeTeamTopic({ id, label, any, all, none, reveals }: TeamTopic) {
  return {
    id,
    label,
    ...(any.length > 0 ? { any } : {}),
    ...(all.length > 0 ? { all } : {}),
    ...(none.length > 0 ? { none } : {}),
    ...(reveals ? { reveals } : {}),
  };
}
