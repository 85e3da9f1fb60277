import type { Company } from '../../lambdas/domain/alerting/company.ts';
import type { Finding } from '../../lambdas/domain/alerting/episode.ts';
import { startOf } from '../../lambdas/domain/bucket.ts';
import type { Verdict } from '../../lambdas/domain/detection/verdict.ts';
import type { TopicId } from '../../lambdas/domain/topic.ts';
import { NOON } from './mentions.ts';

const MINUTE_MS = 60_000;

/** A quarter of an hour beyond the line, ending at noon unless told otherwise. */
function aVerdict(changes: Partial<Verdict> = {}): Verdict {
  const { to = startOf('bucket', NOON) } = changes;
  return {
    isBeyond: true,
    score: 0.7,
    observed: 40,
    expected: 4,
    from: to - 15 * MINUTE_MS,
    to,
    reason: '40 mentions in 15 minutes, where 4 are usual at this hour',
    ...changes,
  };
}

/** `topics`: how many of the mentions speak of each other topic. */
export function aCompany(count: number, topics: Readonly<Record<string, number>> = {}): Company {
  return {
    mentionIds: Array.from({ length: count }, (_, index) => `mention ${index}`),
    authors: count,
    platforms: { reddit: count },
    sentiment: 0.2,
    topics: new Map(Object.entries(topics) as [TopicId, number][]),
    phrases: new Map(),
  };
}

export function aFinding({
  verdict,
  ...changes
}: Partial<Omit<Finding, 'verdict'>> & { verdict?: Partial<Verdict> } = {}): Finding {
  const judged = aVerdict(verdict);
  return { topic: 'work:the-shining', rule: 'spike', verdict: judged, company: aCompany(judged.observed), ...changes };
}
