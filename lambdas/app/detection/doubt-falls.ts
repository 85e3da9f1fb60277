import type { Episodes, Finding } from '../../domain/alerting/episode.ts';
import { areOthersHeard, isFall, isFallOfMany, isForWantOfSources } from '../../domain/alerting/falls.ts';
import { DAY_MS, HOUR_MS, type TimeRange } from '../../domain/bucket.ts';
import { mergeSummaries, type Summary } from '../../domain/summary.ts';
import type { TopicId } from '../../domain/topic.ts';
import type { DerivedStore, SpanSummary } from '../../ports/derived-store.ts';

export interface DoubtContext {
  readonly episodes: Pick<Episodes, 'awakeSince'>;
  /** Whole hours before this are judged; epoch milliseconds. */
  readonly until: number;
  /** What sources used to bring that we no longer hear. */
  readonly unheardItemsPerDay: number;
  /** Topics that are talked of enough for a fall to show. */
  readonly able: ReadonlySet<TopicId>;
  /** The last 24 hours. */
  readonly hours: readonly SpanSummary[];
}

/** We have to have been awake for a day and more before what is missing was not said. */
const AWAKE_MS = DAY_MS + HOUR_MS;
/** The same hours of the same weekday show whether we hear as well as usual. */
const COMPARED_MS = [7 * DAY_MS, 14 * DAY_MS] as const;

/** What was found without the falls that may be ours: that we slept, or no longer hear what others say. */
export async function withoutOutages(
  findings: readonly Finding[],
  context: DoubtContext,
  { derived }: { readonly derived: Pick<DerivedStore, 'readSummaries'> },
): Promise<Finding[]> {
  const { episodes, until, unheardItemsPerDay, able, hours } = context;
  const others = findings.filter((finding) => !isFall(finding));
  const falls = findings.filter(isFall);
  const isOurs = until < episodes.awakeSince + AWAKE_MS || isFallOfMany(new Set(falls.map(topicOf)), able);
  const doubtless = isOurs ? [] : falls.filter((fall) => !isForWantOfSources(fall, unheardItemsPerDay));
  if (doubtless.length === 0) return others;

  const earlier = await Promise.all(
    COMPARED_MS.map(async (ago) => ({
      ago,
      hours: await derived.readSummaries('hour', { from: until - ago - DAY_MS, to: until - ago }),
    })),
  );
  const told = doubtless.filter(({ topic, verdict: { from, to } }) => {
    const before = earlier.map((week) => within(week.hours, { from: from - week.ago, to: to - week.ago }));
    return areOthersHeard(topic, within(hours, { from, to }), before);
  });
  return [...others, ...told];
}

function topicOf({ topic }: Finding): TopicId {
  return topic;
}

function within(hours: readonly SpanSummary[], { from, to }: TimeRange): Summary {
  return mergeSummaries(hours.filter(({ start }) => start >= from && start < to).map(({ summary }) => summary));
}
