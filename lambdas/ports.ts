import type { Alert } from './domain/alerting/alert.ts';
import type { Episodes } from './domain/alerting/episodes.ts';
import type { AlertSettings } from './domain/alerting/settings.ts';
import type { Span, TimeRange } from './domain/bucket.ts';
import type { ChannelDefinition } from './domain/channels/channel.ts';
import type { DetectorState } from './domain/detection/detector.ts';
import type { LogEntry } from './domain/log-entry.ts';
import type { Mention, TaggedMention } from './domain/mention.ts';
import type { BlockSpan, SeriesBlock } from './domain/series.ts';
import type { Checkpoint, PollFailure, PollJob, SourceDefinition, SourceHealth, SourceState } from './domain/source.ts';
import type { Seed } from './domain/story/seed.ts';
import type { Story } from './domain/story/story.ts';
import type { Summary } from './domain/summary.ts';
import type { TeamTopic } from './domain/tagging/team-topic.ts';
import type { HostRate } from './domain/token-bucket.ts';
import type { TopicId } from './domain/topic.ts';
import type { Leaderboard } from './domain/trend.ts';
import type { TrendWindow } from './domain/window.ts';

export interface Clock {
  /** Milliseconds since the epoch. */
  now(): number;
}

/** A new value nobody else has: job ids, revisions. */
export type NewId = () => string;

/** An event name and fields, never a sentence with values glued in. */
export interface Log {
  info(event: string, fields?: Readonly<Record<string, unknown>>): void;
  warn(event: string, fields?: Readonly<Record<string, unknown>>): void;
  error(event: string, fields?: Readonly<Record<string, unknown>>): void;
}

/** One kind of public feed that can be asked "what is new since then?". Expected trouble is an outcome, never a throw. */
export interface FeedAdapter {
  poll(source: SourceDefinition, context: PollContext): Promise<PollOutcome>;
}

export interface PollContext {
  /** What the last poll that read anything left behind. */
  readonly checkpoint: Checkpoint | undefined;
  /** Aborted when the poll has to end. */
  readonly signal: AbortSignal;
  /** Whether one of the last polls brought this mention: where paging back may stop. Only a saving, never the truth. */
  readonly isKnown: (mention: Mention) => boolean;
  /** Entries that the retention left out last time may count now: for kinds that read whole documents "unchanged" is no answer. */
  readonly mustReadWhole?: boolean;
}

export type PollOutcome = ItemsOutcome | UnchangedOutcome | NothingOutcome;

/** Something was read, perhaps not all there is. */
export interface ItemsOutcome {
  readonly kind: 'items';
  /** Everything that was read, new or not; an entry that could not be read is in `skipped`. */
  readonly mentions: readonly Mention[];
  readonly skipped: readonly string[];
  /** Nothing that it passes over is ever read again, so it covers only what is in `mentions` (or in an earlier poll's). */
  readonly checkpoint: Checkpoint;
  /** The publisher asks not to be polled again before this. */
  readonly minIntervalSeconds?: number;
  /** More is there already; `checkpoint` goes on where this poll ended. Epoch milliseconds. */
  readonly resumeAt?: number;
  /** How many entries the source shows at most, where older ones cannot be asked for. */
  readonly visibleEntries?: number;
  /** What may have been missed for good, in words for people: entries rolled out of a feed, a cap on pages was hit. */
  readonly gap?: string;
  /** What ended the reading before its end. The mentions count all the same. */
  readonly failure?: PollFailure;
}

export interface UnchangedOutcome {
  readonly kind: 'unchanged';
  readonly checkpoint: Checkpoint;
  readonly minIntervalSeconds?: number;
}

/** Nothing was read, and the checkpoint stays as it is. */
export type NothingOutcome =
  | { readonly kind: 'failed'; readonly failure: PollFailure }
  /** The host, or an allowance of the day, has had its share; nobody is at fault. `until`: epoch milliseconds. */
  | { readonly kind: 'postponed'; readonly until: number; readonly message: string }
  /** Nobody has set the credential; `message` says which, and where to get one. */
  | { readonly kind: 'needs-key'; readonly message: string };

/**
 * How often a host may be asked, shared by all sources and all functions.
 */
export interface HostBudgets {
  /** Takes one request out of the host's budget, or says when there will be one (epoch milliseconds). */
  take(
    host: string,
    rate: HostRate,
    now: number,
  ): Promise<{ readonly ok: true } | { readonly ok: false; readonly until: number }>;
  /** Nobody asks this host before then: it said so itself (`Retry-After`, a rate limit that is used up). */
  block(host: string, until: number): Promise<void>;
}

/** What may be spent in a day: units of an API's quota, posts that cost money. */
export interface Allowances {
  /** False, and nothing spent, when less than `units` of `limit` are left of that day (`2026-11-21`, in the zone of who counts). */
  spend(name: string, day: string, units: number, limit: number): Promise<boolean>;
  /** Gives back what was reserved and not used. */
  refund(name: string, day: string, units: number): Promise<void>;
}

/** The secrets that some kinds of sources, and channels, need. Never logged, never stored. */
export interface Credentials {
  /** Undefined when nobody has set it. */
  get(name: CredentialName): Promise<string | undefined>;
}

export type CredentialName = SourceCredentialName | ChannelCredentialName;

/** The address of a channel's webhook or mail server, and what its messages are signed with; `CHANNEL_TEAM_SLACK_URL`. */
export type ChannelCredentialName = `CHANNEL_${string}_${'URL' | 'SECRET'}`;

export type SourceCredentialName =
  | 'YOUTUBE_API_KEY'
  | 'REDDIT_CLIENT_ID'
  | 'REDDIT_CLIENT_SECRET'
  | 'BLUESKY_IDENTIFIER'
  | 'BLUESKY_APP_PASSWORD'
  | 'MASTODON_ACCESS_TOKEN'
  | 'TUMBLR_API_KEY'
  | 'X_BEARER_TOKEN';

export interface PollQueue {
  send(job: PollJob): Promise<void>;
}

/** Resolves only when every mention is in the queue. */
export interface MentionQueue {
  send(mentions: readonly Mention[]): Promise<void>;
}

/** Where what can never succeed is kept, with its reason, until somebody sends it back. */
export interface DeadLetters {
  keep(body: string, reason: string): Promise<void>;
}

/**
 * The sources and who may poll them. At most one holder of a lease at a time: `lease` reserves a source for a job,
 * `claim` turns the reservation into the right to poll, `release` gives it back together with what the poll found.
 */
export interface SourceStore {
  /**
   * Makes the catalog's sources exist as defined, and retires those it no longer has. Keeps checkpoints and health, and leaves alone
   * what the team has added, paused or removed at run time.
   */
  sync(definitions: readonly SourceDefinition[], now: number): Promise<void>;
  /** Makes a source of the team's, due at once. False when the id is in use. */
  add(definition: SourceDefinition, now: number): Promise<boolean>;
  /** False, as for the two below, when there is no such source. A poll that is under way ends as usual. */
  pause(id: string): Promise<boolean>;
  /** Undoes `pause` and `remove`, asks again where a publisher said it was over, and makes the source due at once. */
  resume(id: string, now: number): Promise<boolean>;
  /** For good: one of the team's is deleted, one of the catalog's stays away although the catalog goes on naming it. */
  remove(id: string): Promise<boolean>;
  /** Every source in use. */
  list(): Promise<SourceState[]>;
  /** False when somebody else holds the source, or has polled it since it was due at `dueAt`. */
  lease(job: PollJob, now: number, until: number, dueAt?: number): Promise<boolean>;
  /** Undefined when the job's lease is gone, or this very job is being polled already. */
  claim(job: PollJob, now: number, until: number): Promise<SourceState | undefined>;
  /** False when the lease was lost meanwhile: then nothing is written. */
  release(job: PollJob, after: SourceAfterPoll): Promise<boolean>;
}

export interface SourceAfterPoll {
  /** Absent: the checkpoint stays as it is. */
  readonly progress?: {
    readonly checkpoint: Checkpoint;
    /** Absent where the document was not read. */
    readonly seen?: Uint8Array;
    readonly retentionDays?: number;
  };
  readonly health: SourceHealth;
  readonly nextPollAt: number;
}

/** The truth: every mention once, and the log that fold counts. */
export interface MentionStore {
  /**
   * Puts mentions that were never seen; for those that were, returns what their first sighting fixed. Same order as
   * given. Throws when the store is in trouble; a mention that the store can never take is a `rejected`.
   */
  putFirstSightings(mentions: readonly TaggedMention[]): Promise<FirstSighting[]>;
  /** Idempotent: listings, then log entries, so that a log entry's listings are always there. */
  putLog(mentions: readonly TaggedMention[]): Promise<void>;
  readLog(bucket: number): Promise<LogEntry[]>;
  /** Those of the mentions that are still there, in no order. */
  read(ids: readonly string[]): Promise<TaggedMention[]>;
  /**
   * Puts a mention that was tagged anew in the place of the old one and takes it out of the listings of the topics it no longer has;
   * `putLog` does the rest. A mention whose time to live has ended stays gone.
   */
  replaceTags(mention: TaggedMention, topicsBefore: readonly TopicId[]): Promise<void>;
  /** Newest first. `cursor` is what the page before returned. Undefined when the cursor is none of ours. */
  list(topic: TopicId, limit: number, cursor: string | undefined): Promise<MentionPage | undefined>;
}

export type FirstSighting =
  | { readonly kind: 'new' | 'known'; readonly mention: TaggedMention }
  | { readonly kind: 'rejected'; readonly mention: TaggedMention; readonly reason: string };

export interface MentionPage {
  readonly mentions: readonly TaggedMention[];
  readonly nextCursor?: string;
}

/** Which buckets fold has to count again. */
export interface DirtyMarks {
  mark(buckets: Iterable<number>): Promise<void>;
  /** Newest first. */
  list(limit: number): Promise<DirtyMark[]>;
  /** Leaves the mark when its revision changed since. */
  clear(mark: DirtyMark): Promise<void>;
  count(limit: number): Promise<number>;
}

export interface DirtyMark {
  readonly bucket: number;
  readonly revision: string;
}

/**
 * Whose turn it is to fold. Normally one at a time; when a holder died or was paused for long, `begin` hands out a higher number,
 * and every derived write carries its number, so that a late write of the older fold is refused.
 */
export interface FoldControl {
  begin(now: number, until: number): Promise<FoldTurn | undefined>;
  /** False once a fold with a higher number has begun. */
  isNewest(turn: FoldTurn): Promise<boolean>;
  /** `isClean`: this fold left nothing half done, so the next may trust the summaries it finds. */
  end(turn: FoldTurn, isClean: boolean, now: number): Promise<void>;
  lastFoldAt(): Promise<number | undefined>;
}

export interface FoldTurn {
  readonly number: number;
  /**
   * Whether an earlier fold may have left things half written or may still be writing. Then everything that belongs to a dirty
   * bucket is written again, changed or not, so that whatever the other one does late is refused.
   */
  readonly mustWriteAll: boolean;
}

export interface SpanSummary {
  readonly start: number;
  readonly summary: Summary;
}

/** What is derived from the log. Every write returns false when a fold with a higher number has been there. */
export interface DerivedStore {
  /** In order of time; spans without mentions are left out. */
  readSummaries(span: Span, range: TimeRange): Promise<SpanSummary[]>;
  writeSummary(span: Span, start: number, summary: Summary, turn: FoldTurn): Promise<boolean>;
  /** `isFresh`: with every write that ended before, which costs twice as much. */
  readSeries(topic: TopicId, span: BlockSpan, range: TimeRange, isFresh?: boolean): Promise<SeriesBlock[]>;
  writeSeries(topic: TopicId, span: BlockSpan, block: SeriesBlock, turn: FoldTurn): Promise<boolean>;
  /** Puts mentions into the listings of phrases, which fold finds. Idempotent; a listing is as true from one fold as from another. */
  listMentions(listings: readonly PhraseListing[]): Promise<void>;
  readLeaderboard(window: TrendWindow): Promise<Leaderboard | undefined>;
  writeLeaderboard(board: Leaderboard, turn: FoldTurn): Promise<boolean>;
}

/** A mention that says a phrase; it is listed at the start of its bucket. */
export interface PhraseListing {
  readonly topic: TopicId;
  readonly bucket: number;
  readonly mentionId: string;
}

/** Alerts are their own outbox: stored once, then delivered to each channel and ticked off. */
export interface AlertStore extends Outbox<Alert> {
  /** Stores the alert under its id, unless it is there, and puts it into the outbox. Idempotent. */
  store(alert: Alert): Promise<void>;
  /**
   * Newest first. Undefined when the cursor is none of ours. With `isWanted` a page may be short of `limit` and still have a next one:
   * it looks at a bounded number of alerts.
   */
  list(
    limit: number,
    cursor: string | undefined,
    now: number,
    isWanted?: (stored: StoredAlert) => boolean,
  ): Promise<AlertPage | undefined>;
}

/** The delivering side of the alerts: who has told which channel what, so that nobody is told twice and nothing is forgotten. */
export interface Outbox<Told> {
  /** Newest first. */
  outbox(limit: number): Promise<StoredAlert<Told>[]>;
  /**
   * False when the channel has the alert already, or somebody else is delivering it until their claim ends; also when it is held back,
   * unless `from` says so: then it is held no more, and told on its own.
   */
  claimDelivery(alert: Told, channel: string, now: number, until: number, from?: 'held'): Promise<boolean>;
  recordDelivery(alert: Told, channel: string, delivery: Delivery): Promise<void>;
  /** Takes an alert that every channel has out of the outbox. */
  close(alert: Told): Promise<void>;
  /** Holds an alert back. False when somebody has begun to tell the channel: then that has to be ended first. */
  hold(alert: Told, channel: string, now: number, until: number): Promise<boolean>;
  /** Like `claimDelivery`, of an alert that is held back and stays so until its digest is told. */
  claimHeld(alert: Told, channel: string, now: number, until: number): Promise<boolean>;
  /** What was made of the alerts that were held back for this channel until this moment. */
  readDigest(channel: string, heldUntil: number): Promise<StoredDigest<Told> | undefined>;
  /** Fixes for good which alerts the digest is made of, and claims it. False when that was done before. */
  openDigest(channel: string, heldUntil: number, alerts: readonly Told[], until: number): Promise<boolean>;
  /** False when it is delivered, or somebody else is delivering it until their claim ends. */
  claimDigest(channel: string, heldUntil: number, now: number, until: number): Promise<boolean>;
  recordDigest(channel: string, heldUntil: number, delivery: DigestDelivery): Promise<void>;
}

/** How far one channel has got with one alert. Times are epoch milliseconds. */
export type Delivery = Delivered | DeliveryFailure | HeldBack;
export type DigestDelivery = Delivered | DeliveryFailure;

export interface Delivered {
  readonly kind: 'delivered';
  readonly at: number;
  readonly attempts: number;
  /** The digest that it was told in. */
  readonly digest?: string;
}

export interface DeliveryFailure {
  readonly kind: 'failed';
  readonly at: number;
  readonly attempts: number;
  readonly reason: string;
  readonly isFinal: boolean;
  /** The service asks not to be tried before this. */
  readonly retryAt?: number;
}

/** Held back in quiet hours, until they end. */
export interface HeldBack {
  readonly kind: 'deferred';
  readonly at: number;
  readonly until: number;
  /** How often its digest was tried, and why it failed the last time. */
  readonly attempts: number;
  readonly reason?: string;
}

export interface StoredAlert<Told = Alert> {
  readonly alert: Told;
  readonly deliveries: Readonly<Record<string, Delivery>>;
}

export interface StoredDigest<Told> {
  readonly alerts: readonly Told[];
  readonly delivery?: DigestDelivery;
}

export interface AlertPage<Told = Alert> {
  readonly alerts: readonly StoredAlert<Told>[];
  readonly nextCursor?: string;
}

/** One way to tell people. Delivering throws when the message did not get through; a `DeliveryError` says how to go on. */
export interface Channel<Told = Alert> {
  readonly id: string;
  /** Absent: everything is for this channel, at once. */
  timing?(alert: Told, now: number): Timing;
  deliver(alert: Told, labelOf: (topic: TopicId) => string): Promise<void>;
  /** Absent: what was held back comes one by one. */
  deliverDigest?(digest: Digest<Told>, labelOf: (topic: TopicId) => string): Promise<void>;
}

/** Whether an alert is for a channel, and when. `until`: epoch milliseconds. */
export type Timing = { readonly kind: 'now' | 'never' } | { readonly kind: 'held'; readonly until: number };

/** What was held back from a channel in its quiet hours, in the order in which it was raised. */
export interface Digest<Told> {
  /** The same whenever it is tried again, with the same alerts. */
  readonly id: string;
  /** When the quiet hours ended. */
  readonly heldUntil: number;
  readonly alerts: readonly Told[];
}

/** How much is on its way, for the health report. */
export interface QueueDepths {
  read(): Promise<Readonly<Record<'poll' | 'mention' | 'pollDead' | 'mentionDead', QueueDepth>>>;
}

export interface QueueDepth {
  readonly waiting: number;
  readonly inFlight: number;
}

/** The team's own topics: one list, which changes as a whole, so that nobody works with half of a change. */
export interface TopicStore {
  /** `known`, if that is still what there is: the very same list, so that nothing need be made of it again. */
  read(known?: TopicList): Promise<TopicList>;
  /** False when somebody else has changed the list since `before` was read. */
  replace(topics: readonly TeamTopic[], before: TopicList): Promise<boolean>;
}

export interface TopicList {
  readonly topics: readonly TeamTopic[];
  /** Undefined until there has been a list. */
  readonly revision: string | undefined;
}

/** Where the first mentions of stories are filed, so that the next one finds them. Every read sees every write that ended before it. */
export interface StoryIndex {
  /** The seeds that are filed under the key, of a stretch of event time: the newest, at most some twenty. */
  find(key: string, range: TimeRange): Promise<Seed[]>;
  /** Files seeds under all their keys. Idempotent. */
  announce(seeds: readonly FiledSeed[]): Promise<void>;
  /** Takes back what turned out to be no story of its own. */
  withdraw(seed: FiledSeed): Promise<void>;
}

export interface FiledSeed {
  readonly seed: Seed;
  readonly keys: readonly string[];
}

/** What people are told of stories: titles, first sightings, sources. */
export interface StoryStore {
  /** By id; what nobody has told is left out. */
  read(ids: readonly string[]): Promise<ReadonlyMap<string, Story>>;
  /** Adds what mentions tell to what is known, each by its story's id. Idempotent, and the order makes no difference. */
  add(told: ReadonlyMap<string, Story>): Promise<void>;
}

/** The channels of the team: one list, which changes as a whole. */
export interface ChannelStore {
  read(): Promise<ChannelList>;
  /** False when somebody else has changed the list since `before` was read. */
  replace(channels: readonly ChannelDefinition[], before: ChannelList): Promise<boolean>;
}

export interface ChannelList {
  readonly channels: readonly ChannelDefinition[];
  /** Undefined until there has been a list. */
  readonly revision: string | undefined;
}

/** All open episodes, and the alerts that were decided and not stored yet. One value, so that each decision is one conditional write. */
export interface EpisodeStore {
  /** Undefined until there has been a decision. */
  read(): Promise<{ readonly episodes: Episodes; readonly revision: string } | undefined>;
  /** False when somebody else has decided something since that revision was read (undefined: since there was none). */
  replace(episodes: Episodes, after: string | undefined): Promise<boolean>;
}

/** What the detector remembers of each topic. Only a saving: it can be made again from the topic's series. */
export interface WatchStore {
  read(topic: TopicId): Promise<Watch | undefined>;
  write(topic: TopicId, watch: Watch): Promise<void>;
}

export interface Watch {
  /** Every bucket that began before this has been learned. */
  readonly asOf: number;
  /** The first bucket that was. */
  readonly since: number;
  readonly state: DetectorState;
}

/** What the team wants to be told of: one value, which changes as a whole. */
export interface AlertSettingsStore {
  /** The usual settings until the team has changed any. */
  read(): Promise<StoredAlertSettings>;
  /** False when somebody else has changed them since `before` was read. Throws when they are more than there may be. */
  replace(settings: AlertSettings, before: StoredAlertSettings): Promise<boolean>;
}

export interface StoredAlertSettings {
  readonly settings: AlertSettings;
  /** Undefined until there have been any. */
  readonly revision: string | undefined;
}
