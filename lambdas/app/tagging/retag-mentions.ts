import { DAY_MS, startOf, type TimeRange } from '../../domain/bucket.ts';
import type { LogEntry } from '../../domain/log-entry.ts';
import type { TaggedMention } from '../../domain/mention.ts';
import type { Tagger } from '../../domain/tagging/tags.ts';
import { messageOf } from '../../errors.ts';
import { inParallel } from '../../in-parallel.ts';
import type { DerivedStore } from '../../ports/derived-store.ts';
import type { DirtyMarks } from '../../ports/dirty-marks.ts';
import type { Log } from '../../ports/log.ts';
import type { MentionStore } from '../../ports/mention-store.ts';
import { assignStories, type StoryDeps, tellStories } from './assign-stories.ts';

export interface RetagDeps {
  readonly tagger: Tagger;
  readonly mentions: Pick<MentionStore, 'readLog' | 'read' | 'replaceTags' | 'putLog'>;
  readonly derived: Pick<DerivedStore, 'readSummaries'>;
  readonly dirty: DirtyMarks;
  readonly log: Log;
  readonly stories: Omit<StoryDeps, 'mentions'>;
  /** Told after every day, for people. */
  readonly tell: (progress: RetagReport & { readonly day: number }) => void;
}

export interface RetagReport {
  /** Buckets that held mentions of another version; all of them are marked to be counted again. */
  readonly buckets: number;
  /** Mentions that were tagged again. */
  readonly retagged: number;
  /** Of these, the ones that now count otherwise: another sense, other topics, another sentiment. */
  readonly changed: number;
  /** Mentions whose text is past its retention, or that the tagger tripped over: they keep the tags they have. */
  readonly kept: number;
}

/** More marks than a log of ten years has buckets. */
const ALL_MARKS = 2_000_000;

/**
 * Runs every mention of a range that another tagger or catalog has judged through this one, the oldest first. What is
 * derived follows in the next folds, because each bucket is marked.
 *
 * May be cut off anywhere and started again: a bucket is done when its summary says that this version judged everything in
 * it, and only fold says so, after the log entries are written and the mark is set.
 */
export async function retagMentions(range: TimeRange, deps: RetagDeps): Promise<RetagReport> {
  const { taggedBy: version } = deps.tagger({ text: '' });
  const marked = (await deps.dirty.list(ALL_MARKS)).map(({ bucket }) => bucket);
  let report: RetagReport = { buckets: 0, retagged: 0, changed: 0, kept: 0 };
  for (let day = startOf('day', range.from); day < range.to; day += DAY_MS) {
    const ofDay = { from: Math.max(day, range.from), to: Math.min(day + DAY_MS, range.to) };
    const summaries = await deps.derived.readSummaries('bucket', ofDay);
    const stale = summaries.filter(({ summary }) => Object.keys(summary.taggedBy).some((by) => by !== version));
    // What waits to be counted says nothing of itself yet.
    const waiting = marked.filter((bucket) => bucket >= ofDay.from && bucket < ofDay.to);
    const buckets = [...new Set([...stale.map(({ start }) => start), ...waiting])].sort((a, b) => a - b);
    for (const bucket of buckets) report = add(report, await retagBucket(bucket, version, deps));
    if (buckets.length > 0) deps.tell({ ...report, day });
  }
  return report;
}

async function retagBucket(bucket: number, version: string, deps: RetagDeps): Promise<RetagReport> {
  const entries = (await deps.mentions.readLog(bucket)).filter(({ taggedBy }) => taggedBy !== version);
  const known = await deps.mentions.read(entries.map(({ mentionId }) => mentionId));
  const tagged = await assignStories(
    known.flatMap((mention) => tagAgain(mention, deps) ?? []),
    { ...deps.stories, mentions: deps.mentions },
  );
  const before = new Map(entries.map((entry) => [entry.mentionId, entry]));
  await inParallel(tagged, (mention) => {
    const entry = before.get(mention.id);
    return deps.mentions.replaceTags(mention, entry?.isRelevant === true ? entry.topics : []);
  });
  await tellStories(tagged, deps.stories);
  await deps.mentions.putLog(tagged);
  await deps.dirty.mark([bucket]);
  const changed = tagged.filter((mention) => countsOtherwise(mention, before.get(mention.id))).length;
  return { buckets: 1, retagged: tagged.length, changed, kept: entries.length - tagged.length };
}

function tagAgain(mention: TaggedMention, { tagger, log }: RetagDeps): TaggedMention | undefined {
  try {
    return withStoryOf(mention, { ...mention, tags: tagger(mention) });
  } catch (thrown) {
    log.error('retag-failed', { mention: mention.id, reason: messageOf(thrown) });
    return undefined;
  }
}

/** What is still a revelation stays with its story: a new tagger does not move what people have seen together. */
function withStoryOf(before: TaggedMention, { tags, ...mention }: TaggedMention): TaggedMention {
  const stories = tags.relevant ? before.tags.topics.filter(({ kind }) => kind === 'story') : [];
  return { ...mention, tags: { ...tags, topics: [...tags.topics, ...stories] } };
}

function countsOtherwise({ tags }: TaggedMention, entry: LogEntry | undefined): boolean {
  if (entry === undefined) return true;
  return (
    entry.sense !== tags.sense ||
    entry.isRelevant !== tags.relevant ||
    entry.sentiment !== tags.sentiment.label ||
    entry.scoreThousandths !== Math.round(tags.sentiment.score * 1000) ||
    entry.topics.join(' ') !== tags.topics.map(({ id }) => id).join(' ')
  );
}

function add(left: RetagReport, right: RetagReport): RetagReport {
  return {
    buckets: left.buckets + right.buckets,
    retagged: left.retagged + right.retagged,
    changed: left.changed + right.changed,
    kept: left.kept + right.kept,
  };
}
