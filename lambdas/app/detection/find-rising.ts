import type { Rule } from '../../domain/alerting/alert.ts';
import { isAlertable, isFollower } from '../../domain/alerting/alertable.ts';
import { type Company, companyOf } from '../../domain/alerting/company.ts';
import { type Episode, type Episodes, type Finding, isLearning, openTopics } from '../../domain/alerting/episode.ts';
import { type AlertSettings, sensitivityOf, thresholdOf } from '../../domain/alerting/settings.ts';
import { BUCKET_MS, HOUR_MS, MINUTE_MS, startOf, startsIn, type TimeRange, uniteRanges } from '../../domain/bucket.ts';
import { confirmByAuthors } from '../../domain/detection/confirm.ts';
import { DEFAULT_COURSE, followCourse, isEcho } from '../../domain/detection/course.ts';
import { judgeNewTopic, NEW_TOPIC_WINDOW_MS } from '../../domain/detection/rules/new-topic.ts';
import { judgeThreshold, type Threshold } from '../../domain/detection/rules/threshold.ts';
import { DEFAULT_SETTINGS, SENSITIVITY, type Sensitivity } from '../../domain/detection/settings.ts';
import type { Verdict } from '../../domain/detection/verdict.ts';
import { countDistinct } from '../../domain/distinct.ts';
import type { Summary } from '../../domain/summary.ts';
import { addTallies, EMPTY_TALLY } from '../../domain/tally.ts';
import type { TopicId } from '../../domain/topic.ts';
import { messageOf } from '../../errors.ts';
import { inParallel } from '../../in-parallel.ts';
import type { DerivedStore } from '../../ports/derived-store.ts';
import type { Log } from '../../ports/log.ts';
import type { MentionStore } from '../../ports/mention-store.ts';
import type { FoldedDay } from '../folding/fold-day.ts';
import { MOST_LOG_MS, readRecentLog } from '../reading/read-recent-log.ts';
import { readPoints } from '../reading/read-series.ts';
import { readTally } from '../reading/read-tally.ts';
import { type JudgeDeps, type JudgedTopic, judgeTopic } from './judge-topic.ts';

export interface FindDeps extends JudgeDeps {
  readonly derived: Pick<DerivedStore, 'readSeries' | 'readSummaries'>;
  readonly mentions: Pick<MentionStore, 'readLog'>;
  readonly log: Log;
}

export interface FindContext {
  readonly episodes: Episodes;
  readonly settings: AlertSettings;
  readonly now: number;
}

export interface Found {
  readonly findings: readonly Finding[];
  /** False when a topic could not be judged: then what changed has to be judged again. */
  readonly isWhole: boolean;
}

/** Topics are judged side by side, each with some dozens of reads of its own. */
const JUDGED_AT_ONCE = 6;

/**
 * Judges the topics that changed, from the first bucket in which they did. Only a growing count can make a rise, so looking at what
 * changed is looking at everything; topics that are too quiet for any rule cost no read at all. Give it stores that read once.
 */
export async function findRising(
  folded: Pick<FoldedDay, 'changed' | 'buckets'>,
  context: FindContext,
  deps: FindDeps,
): Promise<Found> {
  const { now } = context;
  const recent = [...folded.changed]
    .map(([topic, at]) => ({ topic, at: at.filter((bucket) => isAlertable(bucket, now)) }))
    .filter(({ topic, at }) => at.length > 0 && !isFollower(topic))
    // Until it is known what is usual, only a team's own bounds can be told.
    .filter(({ topic }) => !isLearning(context.episodes, now) || thresholdOf(context.settings, topic) !== undefined);
  if (recent.length === 0) return { findings: [], isWhole: true };

  const open = openTopics(context.episodes);
  const touched = new Set<number>();
  for (const { at } of recent) for (const bucket of at) touched.add(bucket);
  const buckets = await readBuckets(touched, folded, deps);
  const loud = recent.filter(({ topic, at }) => open.has(topic) || isLoud(topic, at, now, buckets, context.settings));
  let isWhole = true;
  const judgeOne = async ({ topic, at }: { readonly topic: TopicId; readonly at: readonly number[] }) => {
    try {
      return await judge(topic, Math.min(...at), context, deps);
    } catch (thrown) {
      // One topic in trouble keeps no other from being told.
      deps.log.error('topic-not-judged', { topic, error: messageOf(thrown) });
      isWhole = false;
      return [];
    }
  };
  const findings = (await inParallel(loud, judgeOne, JUDGED_AT_ONCE)).flat();
  return { findings, isWhole };
}

/** What was counted around the buckets that were touched: one mention of yesterday must not cost a day of reading. */
async function readBuckets(
  touched: ReadonlySet<number>,
  folded: Pick<FoldedDay, 'buckets'>,
  { derived }: FindDeps,
): Promise<ReadonlyMap<number, Summary>> {
  const around = uniteRanges([...touched].map((bucket) => ({ from: bucket - HOUR_MS, to: bucket + HOUR_MS })));
  const known = await inParallel(around, (range) => derived.readSummaries('bucket', range));
  return new Map([...known.flat().map(({ start, summary }) => [start, summary] as const), ...folded.buckets]);
}

/** A rule that looks at six hours finds what comes to this within one of them, too. */
const LEAST_IN_AN_HOUR = Math.min(...Object.values(SENSITIVITY).map(({ minCount }) => minCount)) - 1;
const LEAST_AUTHORS = 2;

/** Whether so much was said in an hour that the change touched that it is worth a look at the topic's past. */
function isLoud(
  topic: TopicId,
  at: readonly number[],
  now: number,
  buckets: ReadonlyMap<number, Summary>,
  settings: AlertSettings,
): boolean {
  if (thresholdOf(settings, topic) !== undefined) return true;
  if (sensitivityOf(settings, topic) === 'off') return false;
  const last = Math.min(Math.max(...at) + HOUR_MS - BUCKET_MS, startOf('bucket', now));
  return startsIn('bucket', { from: Math.min(...at), to: last + BUCKET_MS }).some((bucket) => {
    const hour = startsIn('bucket', { from: bucket + BUCKET_MS - HOUR_MS, to: bucket + BUCKET_MS });
    const tallies = hour.flatMap((start) => buckets.get(start)?.topics.get(topic) ?? []);
    if (tallies.reduce((sum, { count }) => sum + count, 0) < LEAST_IN_AN_HOUR) return false;
    return countDistinct(tallies.reduce(addTallies, EMPTY_TALLY).authors) >= LEAST_AUTHORS;
  });
}

async function judge(
  topic: TopicId,
  from: number,
  { episodes, settings, now }: FindContext,
  deps: FindDeps,
): Promise<Finding[]> {
  const choice = sensitivityOf(settings, topic);
  const sensitivity = choice === 'off' ? 'fewer' : choice;
  const judged = await judgeTopic(topic, { from, now, sensitivity }, deps);
  if (judged === undefined) return [];
  const knownAs = (rules: ReadonlySet<Rule>) =>
    episodes.episodes.find((episode) => episode.topic === topic && rules.has(episode.rule));
  const reached = await reachedBound(topic, judged, from, thresholdOf(settings, topic), deps);
  const bounds = await findAll(reached, (verdict) => findReached(verdict, topic, knownAs(BOUNDS), now, deps));
  if (choice === 'off' || isLearning(episodes, now)) return bounds;

  const spikes = telling(judged.verdicts.filter(({ isBeyond }) => isBeyond));
  if (spikes.length > 0)
    return [...bounds, ...(await findAll(spikes, (verdict) => findSpike(verdict, topic, knownAs(RISES), now, deps)))];
  const { watchingSince } = episodes;
  const finding = await judgeAsNew(
    topic,
    judged,
    { watchingSince, sensitivity, isKnown: knownAs(RISES) !== undefined },
    deps,
  );
  return finding === undefined ? bounds : [...bounds, finding];
}

/** A bound that is passed is told apart from what is unusual. */
const RISES: ReadonlySet<Rule> = new Set<Rule>(['spike', 'climb', 'new-topic']);
const BOUNDS: ReadonlySet<Rule> = new Set<Rule>(['threshold']);

async function findAll<V>(
  verdicts: readonly V[],
  find: (verdict: V) => Promise<Finding | undefined>,
): Promise<Finding[]> {
  const found = await Promise.all(verdicts.map(find));
  return found.filter((finding) => finding !== undefined);
}

async function findReached(
  verdict: Verdict,
  topic: TopicId,
  known: Episode | undefined,
  now: number,
  deps: FindDeps,
): Promise<Finding> {
  const finding = { topic, rule: 'threshold', verdict } as const;
  // How big a bound is passed is how much was said.
  return isToldAlready({ ...verdict, expected: 0 }, known, now)
    ? finding
    : { ...finding, company: await companyDuring(verdict, topic, deps) };
}

async function findSpike(
  spike: JudgedTopic['verdicts'][number],
  topic: TopicId,
  known: Episode | undefined,
  now: number,
  deps: FindDeps,
): Promise<Finding | undefined> {
  if (isToldAlready(spike, known, now)) return { topic, rule: 'spike', verdict: spike };
  const company = await companyDuring(spike, topic, deps);
  const verdict = confirmByAuthors(spike, company.authors, DEFAULT_SETTINGS);
  return verdict.isBeyond ? { topic, rule: 'spike', verdict, company } : undefined;
}

/**
 * Whether a verdict only goes on with what was told of the topic, or is of a time that was told: then nobody asks who speaks, which costs the
 * most of all reads.
 */
function isToldAlready(verdict: Verdict, known: Episode | undefined, now: number): boolean {
  if (known === undefined) return false;
  const { course } = known;
  if (known.isOver) return verdict.to <= course.beyondUntil && isEcho(course, verdict);
  const isContinued = verdict.from <= course.beyondUntil + DEFAULT_COURSE.calmMs;
  return isContinued && !followCourse(course, verdict, now).isGrown;
}

/** What the team's own bound says of the buckets from `from` on; nothing where there is none, or it is not reached. */
async function reachedBound(
  topic: TopicId,
  { points, since }: JudgedTopic,
  from: number,
  bound: Threshold | undefined,
  { derived }: FindDeps,
): Promise<Verdict[]> {
  if (bound === undefined) return [];
  // What was read to judge spikes may begin later than what the bound is counted over.
  const readFrom = points[0]?.start ?? from;
  const neededFrom = Math.max(since, from + BUCKET_MS - bound.withinMinutes * MINUTE_MS);
  const before =
    neededFrom < readFrom ? await readPoints(topic, 'bucket', { from: neededFrom, to: readFrom }, derived) : [];
  const buckets = [...before, ...points].map(({ start, point }) => ({ at: start, count: point.count }));
  const verdicts = buckets
    .filter(({ at }) => at >= from)
    .map(({ at }) => judgeThreshold(buckets, at + BUCKET_MS, bound));
  return telling(verdicts.filter(({ isBeyond }) => isBeyond));
}

interface NewcomerContext {
  readonly watchingSince: number;
  readonly sensitivity: Sensitivity;
  /** Whether it has been told of already: then it is the same news, and its past was looked up. */
  readonly isKnown: boolean;
}

async function judgeAsNew(
  topic: TopicId,
  { points, since }: JudgedTopic,
  { watchingSince, sensitivity, isKnown }: NewcomerContext,
  deps: FindDeps,
): Promise<Finding | undefined> {
  const until = (points.at(-1)?.start ?? since) + BUCKET_MS;
  const count = points
    .filter(({ start }) => start >= until - NEW_TOPIC_WINDOW_MS)
    .reduce((sum, { point }) => sum + point.count, 0);
  // If each mention had an author of its own it would pass: only then is it worth reading who they are.
  const guess = judgeNewTopic({ firstSeenAt: since, watchingSince, count, authors: count, until }, sensitivity);
  if (guess?.isBeyond !== true) return undefined;
  if (!isKnown && (await hasSpokenBefore(topic, since, deps))) return undefined;
  const company = await companyDuring(guess, topic, deps);
  const newcomer = { firstSeenAt: since, watchingSince, count, authors: company.authors, until };
  const verdict = judgeNewTopic(newcomer, sensitivity);
  return verdict?.isBeyond === true ? { topic, rule: 'new-topic', verdict, company } : undefined;
}

/** Whether a topic was spoken of longer ago than a judge looks back: on any day that is still kept. */
async function hasSpokenBefore(topic: TopicId, since: number, { derived }: FindDeps): Promise<boolean> {
  const days = await derived.readSeries(topic, 'day', { from: 0, to: startOf('day', since) });
  return days.some(({ whole }) => whole.count > 0);
}

/** Who speaks in the last hours of a time, and how many different people do in all of it. */
async function companyDuring(range: TimeRange, topic: TopicId, deps: FindDeps): Promise<Company> {
  const company = companyOf(topic, await readRecentLog(range, deps));
  if (range.to - range.from <= MOST_LOG_MS) return company;
  return { ...company, authors: countDistinct((await readTally(topic, range, deps.derived)).authors) };
}

/** The one that says most, and the newest, which may be of another day: neither must hide the other. Of equals the newest. */
function telling<V extends Verdict>(verdicts: readonly V[]): V[] {
  const strongest = verdicts.reduce<V | undefined>(
    (most, verdict) => (most === undefined || verdict.score >= most.score ? verdict : most),
    undefined,
  );
  const newest = verdicts.at(-1);
  return [strongest, newest === strongest ? undefined : newest].filter((verdict) => verdict !== undefined);
}
