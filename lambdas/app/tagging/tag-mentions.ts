import { startOf } from '../../domain/bucket.ts';
import { eventTimeOf, isPastRetention } from '../../domain/event-time.ts';
import type { Mention, TaggedMention } from '../../domain/mention.ts';
import type { Tagger, Tags } from '../../domain/tagging/tags.ts';
import { messageOf } from '../../errors.ts';
import type { Clock } from '../../ports/clock.ts';
import type { DeadLetters } from '../../ports/dead-letters.ts';
import type { DirtyMarks } from '../../ports/dirty-marks.ts';
import type { Log } from '../../ports/log.ts';
import type { FirstSighting, MentionStore } from '../../ports/mention-store.ts';
import { assignStories, type StoryDeps, tellStories } from './assign-stories.ts';

export interface TagDeps {
  readonly tagger: Tagger;
  readonly mentions: MentionStore;
  readonly stories: Omit<StoryDeps, 'mentions'>;
  readonly dirty: DirtyMarks;
  readonly deadLetters: DeadLetters;
  readonly clock: Clock;
  readonly log: Log;
  readonly retentionDays: number;
}

export interface TagReport {
  readonly received: number;
  readonly counted: number;
  readonly known: number;
  readonly tooOld: number;
  readonly dead: number;
}

/**
 * Tags mentions, logs them and marks their buckets, in an order that may be cut off anywhere and started again: stories,
 * first sighting (which fixes event time and tags), log entry, mark. What was stored before is logged and marked again,
 * because whoever stored it may have died just then; tagging it again would change nothing. Throws when the store is in
 * trouble: then nothing may be acknowledged, and doing it all again is harmless.
 */
export async function tagMentions(received: readonly Mention[], deps: TagDeps): Promise<TagReport> {
  const { mentions: store, dirty, clock, log } = deps;
  const now = clock.now();
  const once = [...new Map(received.map((mention) => [mention.id, mention])).values()];
  const timed = once.map((mention) => ({ mention, eventAt: eventTimeOf(mention) }));
  const young = timed.filter(({ eventAt }) => !isPastRetention(eventAt, now, deps.retentionDays));

  const known = new Map((await store.read(young.map(({ mention }) => mention.id))).map((first) => [first.id, first]));

  const tagged: TaggedMention[] = [];
  const dead: { mention: Mention; reason: string }[] = [];
  for (const { mention, eventAt } of young) {
    if (known.has(mention.id)) continue;
    const tags = tryTagging(mention, deps.tagger);
    if (tags.ok) tagged.push({ ...mention, eventAt: new Date(eventAt).toISOString(), tags: tags.value });
    else dead.push({ mention, reason: tags.reason });
  }

  const sightings: FirstSighting[] = [
    ...[...known.values()].map((mention) => ({ kind: 'known', mention }) as const),
    ...(await store.putFirstSightings(await assignStories(tagged, { ...deps.stories, mentions: NOTHING_STORED }))),
  ];
  // Of a bucket that is past the retention a part may be forgotten already: counted again, it would count too few.
  const logged = sightings
    .filter(({ kind, mention }) => kind !== 'rejected' && !isPastRetention(timeOf(mention), now, deps.retentionDays))
    .map(({ mention }) => mention);
  const news = new Set(sightings.flatMap(({ kind, mention }) => (kind === 'new' ? [mention.id] : [])));
  await tellStories(logged, deps.stories, ({ id }) => news.has(id));
  await store.putLog(logged);
  await dirty.mark(new Set(logged.map((mention) => startOf('bucket', timeOf(mention)))));

  for (const sighting of sightings) {
    if (sighting.kind === 'rejected') dead.push({ mention: untagged(sighting.mention), reason: sighting.reason });
  }
  for (const { mention, reason } of dead) {
    await deps.deadLetters.keep(JSON.stringify({ mentions: [mention] }), reason);
    log.error('mention-dead', { mention: mention.id, source: mention.source, reason });
  }

  const howMany = (wanted: FirstSighting['kind']) => sightings.filter(({ kind }) => kind === wanted).length;
  const report = {
    received: received.length,
    counted: howMany('new'),
    known: howMany('known'),
    tooOld: timed.length - young.length,
    dead: dead.length,
  };
  log.info('mentions-tagged', report);
  return report;
}

/** Those that are stored were just taken out. */
const NOTHING_STORED: StoryDeps['mentions'] = { read: async () => [] };

function timeOf({ eventAt }: TaggedMention): number {
  return Date.parse(eventAt);
}

/** A tagger that trips over one text must not hold up the others: the text is kept aside with the reason. */
function tryTagging(mention: Mention, tagger: Tagger): { ok: true; value: Tags } | { ok: false; reason: string } {
  try {
    return { ok: true, value: tagger(mention) };
  } catch (thrown) {
    return { ok: false, reason: `The tagger failed: ${messageOf(thrown)}` };
  }
}

function untagged({ eventAt: _eventAt, tags: _tags, ...mention }: TaggedMention): Mention {
  return mention;
}
