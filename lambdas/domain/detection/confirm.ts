import type { DetectorSettings } from './settings.ts';
import { BELOW_LINE, type SpikeVerdict } from './verdict.ts';
import { sayNumber } from './words.ts';

/**
 * A verdict once it is known how many different people speak in the time it looked at (`from` to `to`). Too few voices are
 * no spike, however much they say: at least `minAuthors`, and one for every `2 * postsPerAuthor` mentions. Ask only for
 * verdicts beyond the line: a detector knows the authors of each bucket, but not who is in two of them.
 */
export function confirmByAuthors(
  verdict: SpikeVerdict,
  authors: number,
  { minAuthors, postsPerAuthor }: Pick<DetectorSettings, 'minAuthors' | 'postsPerAuthor'>,
): SpikeVerdict {
  const needed = Math.max(minAuthors, verdict.observed / (2 * postsPerAuthor));
  const by = `by ${authors === 1 ? '1 author' : `${sayNumber(authors)} authors`}`;
  const reason = verdict.reason.replace(/, where /, ` ${by}, where `);
  if (!verdict.isBeyond || authors >= needed) return { ...verdict, reason };
  return {
    ...verdict,
    isBeyond: false,
    score: Math.min(verdict.score, BELOW_LINE),
    reason: `${reason}: too few voices`,
  };
}
