import type { Rule } from '../../domain/alerting/alert.ts';
import { type Company, companyOf } from '../../domain/alerting/company.ts';
import { type Episode, type Episodes, type Finding, isLearning } from '../../domain/alerting/episode.ts';
import { type AlertSettings, sensitivityOf, thresholdOf } from '../../domain/alerting/settings.ts';
import { BUCKET_MS, MINUTE_MS, startOf, type TimeRange } from '../../domain/bucket.ts';
import { confirmByAuthors } from '../../domain/detection/confirm.ts';
import { DEFAULT_COURSE, followCourse, isEcho } from '../../domain/detection/course.ts';
import { judgeNewTopic, NEW_TOPIC_WINDOW_MS } from '../../domain/detection/rules/new-topic.ts';
import { judgeThreshold, type Threshold } from '../../domain/detection/rules/threshold.ts';
import { DEFAULT_SETTINGS, type Sensitivity } from '../../domain/detection/settings.ts';
import type { Verdict } from '../../domain/detection/verdict.ts';
import { countDistinct } from '../../domain/distinct.ts';
import type { TopicId } from '../../domain/topic.ts';
import type { DerivedStore } from '../../ports/derived-store.ts';
import type { MentionStore } from '../../ports/mention-store.ts';
import { MOST_LOG_MS, readRecentLog } from '../reading/read-recent-log.ts';
import { readPoints } from '../reading/read-series.ts';
import { readTally } from '../reading/read-tally.ts';
import { type JudgeDeps, type JudgedTopic, judgeTopic } from './judge-topic.ts';

export interface TopicRiseDeps extends JudgeDeps {
  readonly derived: Pick<DerivedStore, 'readSeries' | 'readSummaries'>;
  readonly mentions: Pick<MentionStore, 'readLog'>;
}

export interface RiseContext {
  readonly episodes: Episodes;
  readonly settings: AlertSettings;
  readonly now: number;
}

/** A bound that is passed is told apart from what is unusual. */
const RISES: ReadonlySet<Rule> = new Set<Rule>(['spike', 'climb', 'new-topic']);
const BOUNDS: ReadonlySet<Rule> = new Set<Rule>(['threshold']);

/**
 * What there is to tell of one topic's buckets from `from` on: bounds of the team that were reached, and the spike, or else
 * that it is new. Who speaks is read only where that decides, because it costs the most.
 */
export async function findTopicRises(
  topic: TopicId,
  from: number,
  { episodes, settings, now }: RiseContext,
  deps: TopicRiseDeps,
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
  deps: TopicRiseDeps,
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
  deps: TopicRiseDeps,
): Promise<Finding | undefined> {
  if (isToldAlready(spike, known, now)) return { topic, rule: 'spike', verdict: spike };
  const company = await companyDuring(spike, topic, deps);
  const verdict = confirmByAuthors(spike, company.authors, DEFAULT_SETTINGS);
  return verdict.isBeyond ? { topic, rule: 'spike', verdict, company } : undefined;
}

/**
 * Whether a verdict only goes on with what was told of the topic, or is of a time that was told: then nobody asks who
 * speaks, which costs the most of all reads.
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
  { derived }: TopicRiseDeps,
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
  deps: TopicRiseDeps,
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
async function hasSpokenBefore(topic: TopicId, since: number, { derived }: TopicRiseDeps): Promise<boolean> {
  const days = await derived.readSeries(topic, 'day', { from: 0, to: startOf('day', since) });
  return days.some(({ whole }) => whole.count > 0);
}

/** Who speaks in the last hours of a time, and how many different people do in all of it. */
async function companyDuring(range: TimeRange, topic: TopicId, deps: TopicRiseDeps): Promise<Company> {
  const company = companyOf(topic, await readRecentLog(range, deps));
  if (range.to - range.from <= MOST_LOG_MS) return company;
  return { ...company, authors: countDistinct((await readTally(topic, range, deps.derived)).authors) };
}

/** The one that says most, and the newest, which may be of another day: neither hides the other. Of equals the newest. */
function telling<V extends Verdict>(verdicts: readonly V[]): V[] {
  const strongest = verdicts.reduce<V | undefined>(
    (most, verdict) => (most === undefined || verdict.score >= most.score ? verdict : most),
    undefined,
  );
  const newest = verdicts.at(-1);
  return [strongest, newest === strongest ? undefined : newest].filter((verdict) => verdict !== undefined);
}
