import type { Numbers, Rule, Severity, Stage } from './alert.ts';

/** As clear as this, and as loud, somebody should be woken for. */
const HIGH = { score: 0.75, observed: 50, times: 5 } as const;

/**
 * How much it matters, for routing and quiet hours. What rises is `medium`, and `high` once it is at once clear, loud and
 * several times the usual; what falls, and what is over, can wait.
 */
export function severityOf(rule: Rule, stage: Stage, { observed, expected, score }: Numbers): Severity {
  if (stage === 'closed' || rule === 'drop' || rule === 'silence') return 'low';
  const isHigh = score >= HIGH.score && observed >= HIGH.observed && observed >= HIGH.times * Math.max(expected, 1);
  return isHigh ? 'high' : 'medium';
}
