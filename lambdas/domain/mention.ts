import { createHash } from 'node:crypto';
import type { Tags } from './tagging/tags.ts';

/** One public post or article, in our words, whatever feed it came from. */
export interface Mention {
  /** `mentionId(platform, nativeId)`: the same on every poll, edit and retry, through whichever source it is seen. */
  readonly id: string;
  /** Where it was published: `web` for feeds of the open web, else the network (`reddit`, `bluesky`, …). */
  readonly platform: string;
  /** The publisher's own id, unique on its platform. */
  readonly nativeId: string;
  /** The source that brought this sighting. */
  readonly source: string;
  readonly title?: string;
  /** Plain text: entities decoded, markup gone, white space collapsed. */
  readonly text: string;
  readonly url?: string;
  readonly author?: string;
  /** What the publisher claims, as a BCP 47 tag; often wrong. */
  readonly language?: string;
  /** What the publisher claims, ISO 8601; absent or absurd in some feeds. */
  readonly publishedAt?: string;
  /** When a poll of ours first had it in hand, ISO 8601. */
  readonly seenAt: string;
  /** As of the first sighting, where the network tells. */
  readonly engagement?: Engagement;
  /** Present when title or text were longer than we keep. */
  readonly truncated?: true;
}

/** How much others have made of a post; each network names and counts these in its own way. */
export interface Engagement {
  readonly likes?: number;
  readonly reposts?: number;
  readonly replies?: number;
  readonly quotes?: number;
  readonly views?: number;
}

/** A mention with the event time its first sighting fixed, and what the tagger made of it. */
export interface TaggedMention extends Mention {
  /** ISO 8601; decides the bucket, and never changes after the first put. */
  readonly eventAt: string;
  readonly tags: Tags;
}

/**
 * The key that makes every step repeatable: 128 bits of SHA-256 over platform and native id, and nothing else,
 * so that a bumped date or an edited title is still the same mention.
 */
export function mentionId(platform: string, nativeId: string): string {
  return createHash('sha256').update(`${platform}\n${nativeId}`).digest().subarray(0, 16).toString('base64url');
}

/**
 * How many entries of one document are read: many times what publishers serve. Without an end, one stranger's feed could
 * fill the queue that all sources share.
 */
export const MAX_ENTRIES_PER_DOCUMENT = 20_000;

/** How much of a stranger's text is kept, in UTF-16 units: the opening of an article, all of a post. */
export const MAX_TITLE_LENGTH = 500;
export const MAX_TEXT_LENGTH = 4_000;
