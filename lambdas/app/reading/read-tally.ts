import { ceilingOf, coverRange, startOf, type TimeRange } from '../../domain/bucket.ts';
import { addTallies, EMPTY_TALLY, type Tally } from '../../domain/tally.ts';
import type { TopicId } from '../../domain/topic.ts';
import type { DerivedStore } from '../../ports/derived-store.ts';

/**
 * Everything that was counted of a topic in a range, with its authors, who cannot be added up from series. At most five
 * small queries; the range is widened to whole buckets.
 */
export async function readTally(
  topic: TopicId,
  { from, to }: TimeRange,
  derived: Pick<DerivedStore, 'readSummaries'>,
): Promise<Tally> {
  const pieces = coverRange({ from: startOf('bucket', from), to: ceilingOf('bucket', to) });
  const read = await Promise.all(pieces.map(({ span, ...piece }) => derived.readSummaries(span, piece)));
  return read
    .flat()
    .reduce((sum, { summary }) => addTallies(sum, summary.topics.get(topic) ?? EMPTY_TALLY), EMPTY_TALLY);
}
