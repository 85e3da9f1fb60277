import * as z from 'zod';
import { eventTime } from '../../../domain/event-time.ts';
import type { Engagement, Mention } from '../../../domain/mention.ts';
import { buildMention, isLanguageTag } from '../../build-mention.ts';
import { parsePublishedAt } from '../../feed-documents/dates.ts';
import { cleanText } from '../../feed-documents/plain-text.ts';

/** The kind of record that is a post, replies included. */
export const POST_COLLECTION = 'app.bsky.feed.post';

const Texts = z.array(z.string()).optional().catch(undefined);

/** What a post's author wrote. Everything but the text is a bonus, so that a slip there does not cost the post. */
export const PostRecord = z.object({
  text: z.string(),
  langs: Texts,
  tags: Texts,
  createdAt: z.string().optional().catch(undefined),
});
export type PostRecord = z.infer<typeof PostRecord>;

export const Did = z.string().regex(/^did:[a-z]{1,20}:[\w.:%-]{1,512}$/, 'is no DID');
export const RecordKey = z.string().regex(/^[\w.~:-]{1,512}$/, 'is no record key');

export const Languages = z
  .array(z.string().refine(isLanguageTag, 'must be a language tag, such as en or pt-BR'))
  .min(1)
  .max(20)
  .optional();

export interface BlueskyPost {
  readonly did: string;
  readonly rkey: string;
  readonly author: string;
  readonly record: PostRecord;
  /** When the network first saw it; epoch milliseconds. */
  readonly indexedAt: number;
  readonly engagement?: Engagement;
}

/** The same mention whichever way the post was found. */
export function toBlueskyMention(
  { did, rkey, author, record, indexedAt, engagement }: BlueskyPost,
  { source, seenAt }: Pick<Mention, 'source' | 'seenAt'>,
): Mention | undefined {
  return buildMention({
    platform: 'bluesky',
    nativeId: postUri(did, rkey),
    source,
    seenAt,
    text: cleanText(textWithTags(record)),
    url: `https://bsky.app/profile/${did}/post/${rkey}`,
    author: cleanText(author),
    language: record.langs?.[0],
    publishedAt: publishedAt(record.createdAt, indexedAt),
    engagement,
  });
}

export function postUri(did: string, rkey: string): string {
  return `at://${did}/${POST_COLLECTION}/${rkey}`;
}

/** Anybody may write any `createdAt`; the moment the network saw the post bounds it, as in Bluesky's own `sortAt`. */
function publishedAt(createdAt: string | undefined, indexedAt: number): string {
  const claimed = createdAt === undefined ? undefined : parsePublishedAt(createdAt);
  return new Date(eventTime(claimed === undefined ? undefined : Date.parse(claimed), indexedAt)).toISOString();
}

/** Bluesky's own servers take eight. */
const MAX_TAGS = 20;

/**
 * What the author says: the text, which holds its own "#tags" already, and the tags that some clients keep beside it, which
 * readers see just the same.
 */
export function textWithTags({
  text,
  tags = [],
}: {
  readonly text: string;
  readonly tags?: readonly string[] | undefined;
}): string {
  if (tags.length === 0) return text;
  const lower = text.toLowerCase();
  const others = tags.slice(0, MAX_TAGS).filter((tag) => !lower.includes(`#${tag.toLowerCase()}`));
  return [text, ...others.map((tag) => `#${tag}`)].join(' ');
}

/** Whether a post counts by its languages: it claims one of those wanted (`pt` stands for `pt-BR` too), or none at all. */
export function createLanguageFilter(wanted: readonly string[] | undefined): (claimed: readonly string[]) => boolean {
  if (wanted === undefined) return () => true;
  const tags = wanted.map(normalized);
  const isWanted = (claim: string) => tags.some((tag) => claim === tag || claim.startsWith(`${tag}-`));
  return (claimed) => claimed.length === 0 || claimed.some((claim) => isWanted(normalized(claim)));
}

function normalized(tag: string): string {
  return tag.toLowerCase().replaceAll('_', '-');
}
