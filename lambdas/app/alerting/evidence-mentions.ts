import type { EvidenceMention } from '../../domain/alerting/alert.ts';
import { excerpt } from '../../domain/excerpt.ts';
import type { LogEntry } from '../../domain/log-entry.ts';
import type { Mention, TaggedMention } from '../../domain/mention.ts';
import type { TopicId } from '../../domain/topic.ts';
import { inParallel } from '../../in-parallel.ts';
import type { MentionStore } from '../../ports/mention-store.ts';

/** Of very many, so many are looked at for the ones that most people answered to. */
const MOST_READ = 300;
const BATCH = 100;
const MOST_SHOWN = 5;

/** Which mentions may be shown. */
export interface Candidates {
  /** Mentions of the time in which most was said. */
  readonly mentionIds: readonly string[];
  /** All that is logged of the bucket in which the topic was first spoken of in the time judged. */
  readonly earliest: readonly LogEntry[];
  /** The mention that told the story first, where a story is behind it all. */
  readonly storyFirst?: string;
}

/**
 * What a reader should read first: what others made most of, and the first sighting. One is called the first only where
 * that is certain: that of the story, or of all mentions of the earliest bucket the oldest.
 */
export async function tellingMentions(
  topic: TopicId,
  { mentionIds, earliest, storyFirst }: Candidates,
  { mentions }: { readonly mentions: Pick<MentionStore, 'read'> },
): Promise<EvidenceMention[]> {
  const ofEarliest = idsOf(topic, earliest);
  const read = await readAll(
    [
      ...(storyFirst === undefined ? [] : [storyFirst]),
      ...sampleOf(ofEarliest),
      // Ids are hashes, so the first of them in order are a sample by chance, and the same one each time.
      ...sampleOf(mentionIds),
    ],
    mentions,
  );
  const first = storyFirst === undefined ? oldestOfAll(ofEarliest, read) : read.get(storyFirst);
  const loudest = [...read.values()]
    .filter((mention) => mention !== first)
    .toSorted((left, right) => engagementOf(right) - engagementOf(left) || byTime(left, right));
  return [...(first === undefined ? [] : [first]), ...loudest]
    .slice(0, MOST_SHOWN)
    .map((mention) => toEvidence(mention, mention === first));
}

function idsOf(topic: TopicId, entries: readonly LogEntry[]): string[] {
  return entries
    .filter(({ isRelevant, topics }) => isRelevant && topics.includes(topic))
    .map(({ mentionId }) => mentionId);
}

function sampleOf(ids: readonly string[]): string[] {
  return ids.toSorted().slice(0, MOST_READ);
}

async function readAll(
  ids: readonly string[],
  mentions: Pick<MentionStore, 'read'>,
): Promise<ReadonlyMap<string, TaggedMention>> {
  const different = [...new Set(ids)];
  const batches = Array.from({ length: Math.ceil(different.length / BATCH) }, (_, index) =>
    different.slice(index * BATCH, (index + 1) * BATCH),
  );
  const read = (await inParallel(batches, (batch) => mentions.read(batch))).flat();
  return new Map(read.map((mention) => [mention.id, mention]));
}

/** The oldest of these; undefined when one of them is not known, because it might be that one. */
function oldestOfAll(ids: readonly string[], read: ReadonlyMap<string, TaggedMention>): TaggedMention | undefined {
  const known = ids.flatMap((id) => read.get(id) ?? []);
  return known.length === ids.length ? known.toSorted(byTime)[0] : undefined;
}

function byTime(left: TaggedMention, right: TaggedMention): number {
  return left.eventAt < right.eventAt ? -1 : left.eventAt > right.eventAt ? 1 : left.id < right.id ? -1 : 1;
}

/** Views are left out: being shown is nobody's doing. */
function engagementOf({ engagement = {} }: Mention): number {
  const { likes = 0, reposts = 0, replies = 0, quotes = 0 } = engagement;
  return likes + reposts + replies + quotes;
}

/** Enough to know what it is about; the rest is behind the link. */
export const MOST_CHARACTERS = 280;

function toEvidence(mention: TaggedMention, isFirst: boolean): EvidenceMention {
  const { title, text, platform, author, url, eventAt } = mention;
  const engagement = engagementOf(mention);
  return {
    text: excerpt(title ?? text, MOST_CHARACTERS),
    platform,
    ...(author === undefined ? {} : { author: excerpt(author, MOST_CHARACTERS) }),
    ...(url === undefined ? {} : { url }),
    at: Date.parse(eventAt),
    ...(engagement === 0 ? {} : { engagement }),
    ...(isFirst ? { isFirst } : {}),
  };
}
