import * as z from 'zod';
import { MAX_TEXT_LENGTH, type Mention } from '../../../domain/mention.ts';
import { cutText } from '../../feed-documents/plain-text.ts';
import {
  createLanguageFilter,
  Did,
  POST_COLLECTION,
  PostRecord,
  postUri,
  RecordKey,
  textWithTags,
  toBlueskyMention,
} from './post.ts';

export interface EventFoldOptions {
  readonly source: string;
  readonly seenAt: string;
  readonly isAbout: (text: string) => boolean;
  readonly languages: readonly string[] | undefined;
}

/** Makes of a stream of events the posts that are there at its end: a later edit counts, and what was deleted does not. */
export interface EventFold {
  /** Takes in one message of the stream; gives the server's time of the event in microseconds, where it has one. */
  take(message: string): number | undefined;
  /** How many posts it has to remember. */
  size(): number;
  mentions(): Mention[];
  /** One line, however many events could not be read. */
  skipped(): string[];
}

type Fields = Readonly<Record<string, unknown>>;
type FieldsWithText = Fields & { readonly text: string };

const PostEvent = z.object({
  did: Did,
  time_us: z.number(),
  commit: z.object({ rkey: RecordKey, record: PostRecord }),
});

interface KnownPost {
  readonly did: unknown;
  /** Revisions of one account sort by their letters. */
  readonly rev: string;
  /** Absent once the post is gone, or no longer of interest. */
  readonly mention: Mention | undefined;
}

/**
 * Nearly all events are of no interest, and in a replay thousands come each second: each is looked at with the least that
 * is safe, and only what is about the source's terms is held against a schema.
 */
export function createEventFold({ source, seenAt, isAbout, languages }: EventFoldOptions): EventFold {
  const posts = new Map<string, KnownPost>();
  const isInLanguage = createLanguageFilter(languages);
  const troubles = createTally();

  function takeCommit(event: Fields, { collection, operation, rkey, rev, record }: Fields): void {
    if (collection !== POST_COLLECTION) return;
    if (typeof rev !== 'string') troubles.add('a commit without a revision');
    else if (operation === 'delete') drop(postUri(String(event.did), String(rkey)), rev);
    else if (!hasText(record)) troubles.add('a post without text');
    else if (isOfInterest(record)) keep(event, rev);
    else if (operation === 'update') drop(postUri(String(event.did), String(rkey)), rev);
  }

  function isOfInterest({ text, langs, tags }: FieldsWithText): boolean {
    if (!isInLanguage(textsOf(langs))) return false;
    // By what is kept of it: servers that check nothing pass on posts of any length.
    const kept = { text: cutText(text, MAX_TEXT_LENGTH), tags: textsOf(tags) };
    return isAbout(cutText(textWithTags(kept), MAX_TEXT_LENGTH));
  }

  function keep(event: Fields, rev: string): void {
    const checked = PostEvent.safeParse(event);
    if (!checked.success) {
      troubles.add(checked.error.issues[0]?.message ?? 'nothing fits');
      return;
    }
    const { did, time_us: timeUs, commit } = checked.data;
    const uri = postUri(did, commit.rkey);
    if (!isNews(uri, rev)) return;
    const post = { did, rkey: commit.rkey, author: did, record: commit.record, indexedAt: timeUs / 1000 };
    posts.set(uri, { did, rev, mention: toBlueskyMention(post, { source, seenAt }) });
  }

  function drop(uri: string, rev: string): void {
    const known = posts.get(uri);
    if (known !== undefined && isNews(uri, rev)) posts.set(uri, { ...known, rev, mention: undefined });
  }

  /** Streams repeat themselves, more so when the host changes: what is no newer than what is known changes nothing. */
  function isNews(uri: string, rev: string): boolean {
    const known = posts.get(uri);
    return known === undefined || rev > known.rev;
  }

  /** An account that is deleted, suspended or closed takes its posts with it. */
  function takeAccount(did: unknown, account: unknown): void {
    if (!isObject(account) || account.active !== false) return;
    for (const [uri, post] of posts) if (post.did === did) posts.set(uri, { ...post, mention: undefined });
  }

  return {
    take(message) {
      const event = parse(message);
      const timeUs = isObject(event) ? event.time_us : undefined;
      if (!isObject(event) || typeof timeUs !== 'number' || !(timeUs > 0 && timeUs < MAX_TIME_US)) {
        troubles.add('no event with a time');
        return undefined;
      }
      if (event.kind === 'commit' && isObject(event.commit)) takeCommit(event, event.commit);
      else if (event.kind === 'account') takeAccount(event.did, event.account);
      return timeUs;
    },
    size: () => posts.size,
    mentions: () => [...posts.values()].flatMap(({ mention }) => mention ?? []),
    skipped: troubles.read,
  };
}

/** Beyond it dates no longer fit into ISO 8601 as everybody writes it. */
const MAX_TIME_US = Date.UTC(9999, 11, 31) * 1000;

function createTally() {
  let count = 0;
  let first = '';
  return {
    add(reason: string): void {
      if (count === 0) first = reason;
      count += 1;
    },
    read: () => (count === 0 ? [] : [`${count} events were not in a form we know; the first of them: ${first}`]),
  };
}

function isObject(value: unknown): value is Fields {
  return typeof value === 'object' && value !== null;
}

function hasText(record: unknown): record is FieldsWithText {
  return isObject(record) && typeof record.text === 'string';
}

function textsOf(value: unknown): readonly string[] {
  return Array.isArray(value) ? value.filter((item) => typeof item === 'string') : [];
}

function parse(message: string): unknown {
  try {
    return JSON.parse(message);
  } catch {
    return undefined;
  }
}
