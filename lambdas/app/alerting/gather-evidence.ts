import type { Evidence, Sparkline } from '../../domain/alerting/alert.ts';
import { companyOf } from '../../domain/alerting/company.ts';
import { risenTerms } from '../../domain/alerting/terms.ts';
import { DAY_MS, HOUR_MS, MINUTE_MS, startOf, type TimeRange } from '../../domain/bucket.ts';
import type { LogEntry } from '../../domain/log-entry.ts';
import type { Story } from '../../domain/story/story.ts';
import { mergeSummaries, type Summary } from '../../domain/summary.ts';
import { meanScore, type Tally } from '../../domain/tally.ts';
import type { TopicId } from '../../domain/topic.ts';
import type { DerivedStore } from '../../ports/derived-store.ts';
import type { MentionStore } from '../../ports/mention-store.ts';
import type { StoryStore } from '../../ports/story-store.ts';
import { MOST_LOG_MS, readRecentLog } from '../reading/read-recent-log.ts';
import { type PointAt, readPoints, readTotals } from '../reading/read-series.ts';
import { readTally } from '../reading/read-tally.ts';
import { tellingMentions } from './evidence-mentions.ts';

export interface EvidenceDeps {
  readonly derived: Pick<DerivedStore, 'readSeries' | 'readSummaries'>;
  readonly mentions: Pick<MentionStore, 'readLog' | 'read'>;
  readonly stories: Pick<StoryStore, 'read'>;
}

export interface Gathered {
  readonly evidence: Evidence;
  /** Everything that was counted in the time judged: what the evidence's numbers are taken from. */
  readonly tally: Tally;
}

/** What to gather evidence of. */
export interface Judged {
  readonly topic: TopicId;
  /** What was judged. */
  readonly range: TimeRange;
  /** The story behind it, where there is one. */
  readonly story: Story | undefined;
}

/**
 * Gathers what a person wants to see before believing an alert. A bounded number of reads for each, whatever the number of
 * mentions: what can be counted comes from summaries of all of the time judged, texts and terms from the part of it in
 * which most was said. Make one for the alerts of one fold: what they share is read once.
 */
export function createGatherer(deps: EvidenceDeps): (judged: Judged) => Promise<Gathered> {
  const backgrounds = new Map<number, Promise<Summary>>();
  const backgroundBefore = async (day: number): Promise<Summary> => {
    const background = backgrounds.get(day) ?? readBackground(day, deps);
    backgrounds.set(day, background);
    try {
      return await background;
    } catch (thrown) {
      backgrounds.delete(day);
      throw thrown;
    }
  };

  return async ({ topic, range, story }) => {
    const today = startOf('day', range.from);
    const [sparkline, tally, hours, background, usual] = await Promise.all([
      sparklineOf(topic, range, deps),
      readTally(topic, range, deps.derived),
      readPoints(topic, 'hour', { from: startOf('hour', range.from), to: range.to }, deps.derived),
      backgroundBefore(today),
      readTotals(topic, { from: today - USUAL_MS, to: today }, deps.derived),
    ]);
    const isSilent = tally.count === 0;
    const log = isSilent ? [] : await readRecentLog(loudestPart(hours, range), deps);
    const company = companyOf(topic, log);
    const candidates = {
      mentionIds: company.mentionIds,
      earliest: isSilent ? [] : await readEarliest(topic, hours, range, deps),
      ...(story === undefined ? {} : { storyFirst: story.first.mentionId }),
    };
    const isFelt = tally.count > tally.unknown;
    const evidence: Evidence = {
      ...(sparkline === undefined ? {} : { sparkline }),
      mentions: isSilent ? [] : await tellingMentions(topic, candidates, deps),
      terms: risenTerms(company, background),
      platforms: tally.platforms,
      ...(isFelt
        ? {
            sentiment: {
              now: meanScore(tally),
              ...(usual.count - usual.unknown < FEW ? {} : { usual: usual.score }),
            },
          }
        : {}),
    };
    return { evidence, tally };
  };
}

/** A week knows what is said anyway. */
const BACKGROUND_MS = 7 * DAY_MS;
/** How people felt in two weeks is what is usual: as long as the slow rules look back. */
const USUAL_MS = 14 * DAY_MS;
/** The mean of fewer mentions is nobody's usual. */
const FEW = 10;

async function readBackground(day: number, { derived }: Pick<EvidenceDeps, 'derived'>): Promise<Summary> {
  const days = await derived.readSummaries('day', { from: day - BACKGROUND_MS, to: day });
  return mergeSummaries(days.map(({ summary }) => summary));
}

/** The part of a long time in which most was said, as long as the log is read at most; of equals the last. */
function loudestPart(hours: readonly PointAt[], { from, to }: TimeRange): TimeRange {
  if (to - from <= MOST_LOG_MS) return { from, to };
  const length = MOST_LOG_MS / HOUR_MS;
  let sum = 0;
  let most = -1;
  let end = to;
  for (const [index, { start, point }] of hours.entries()) {
    sum += point.count - (hours[index - length]?.point.count ?? 0);
    if (sum < most) continue;
    most = sum;
    end = start + HOUR_MS;
  }
  const last = Math.min(end, to);
  return { from: Math.max(from, last - MOST_LOG_MS), to: last };
}

/** The log of the first bucket in which the topic was spoken of; empty when nobody knows which that is. */
async function readEarliest(
  topic: TopicId,
  hours: readonly PointAt[],
  range: TimeRange,
  { derived, mentions }: EvidenceDeps,
): Promise<LogEntry[]> {
  // The first hour may have spoken only before the range began; then it is the second.
  const spoken = hours.filter(({ point }) => point.count > 0).slice(0, 2);
  for (const { start } of spoken) {
    const within = { from: Math.max(start, range.from), to: Math.min(start + HOUR_MS, range.to) };
    const points = await readPoints(topic, 'bucket', within, derived);
    const first = points.find(({ point }) => point.count > 0);
    if (first !== undefined) return mentions.readLog(first.start);
  }
  return [];
}

const SPARKLINE_MS = DAY_MS;
const SPARKLINE_STEP_MINUTES = 30;

async function sparklineOf(
  topic: TopicId,
  { to }: TimeRange,
  { derived }: Pick<EvidenceDeps, 'derived'>,
): Promise<Sparkline | undefined> {
  const stepMs = SPARKLINE_STEP_MINUTES * MINUTE_MS;
  const from = to - SPARKLINE_MS;
  const points = await readPoints(topic, 'bucket', { from, to }, derived);
  const counts = Array.from({ length: SPARKLINE_MS / stepMs }, () => 0);
  for (const { start, point } of points) {
    const step = Math.floor((start - from) / stepMs);
    counts[step] = (counts[step] ?? 0) + point.count;
  }
  return counts.some((count) => count > 0) ? { from, stepMinutes: SPARKLINE_STEP_MINUTES, counts } : undefined;
}
