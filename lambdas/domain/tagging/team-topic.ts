import type { Topic } from '../topic.ts';

/** What a team may follow by rules of its own. Hashtags need none: each is a topic as it is. */
export const TEAM_TOPIC_KINDS = ['theme', 'work', 'person'] as const;
export type TeamTopicKind = (typeof TEAM_TOPIC_KINDS)[number];

/** The lists of a rule, as a team writes them. */
export const TERM_LISTS = ['any', 'all', 'none'] as const;
export type TermList = (typeof TERM_LISTS)[number];

/**
 * A topic that a team follows, with its rule: at least one term of `any` (if there are any), every term of `all`, no term
 * of `none`. Terms are those of `createTermFilter`. One with the id of a topic of the catalog adds to what the catalog
 * finds, and its `none` keeps that away too.
 */
export interface TeamTopic extends Topic, Readonly<Record<TermList, readonly string[]>> {
  readonly kind: TeamTopicKind;
  /** Whether a mention is a revelation because it matches; else it has to be one anyway to be counted. */
  readonly reveals: boolean;
}

/** How much one team may write down, so that it stays one small value to read and one quick search. */
export const MAX_TEAM_TOPICS = 1_000;
export const MAX_TERMS_PER_LIST = 100;
export const MAX_TERM_LENGTH = 100;
export const MAX_TEAM_TERMS = 100_000;
