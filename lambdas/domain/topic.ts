/** What a mention can be about. */
export const TOPIC_KINDS = ['theme', 'work', 'person', 'hashtag', 'phrase', 'story'] as const;
export type TopicKind = (typeof TOPIC_KINDS)[number];

/** `<kind>:<slug>`, for example `work:the-shining`. */
export type TopicId = `${TopicKind}:${string}`;

export interface Topic {
  readonly id: TopicId;
  readonly kind: TopicKind;
  /** For people: `The Shining`, `#bts`. */
  readonly label: string;
}

/** The longest topic id, in UTF-16 units: what a hashtag may grow to before it is not a topic. */
export const MAX_TOPIC_ID_LENGTH = 120;

export function topicId(kind: TopicKind, slug: string): TopicId {
  return `${kind}:${slug}`;
}

/** The kind in front of the colon, or undefined when this is no topic id. */
export function kindOf(id: string): TopicKind | undefined {
  const kind = id.slice(0, Math.max(0, id.indexOf(':')));
  return TOPIC_KINDS.find((known) => known === kind);
}

export function isTopicId(id: string): id is TopicId {
  return id.length <= MAX_TOPIC_ID_LENGTH && kindOf(id) !== undefined && id.indexOf(':') < id.length - 1;
}
