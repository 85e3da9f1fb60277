import type { Sparkline } from '../../../domain/alerting/alert.ts';
import { MINUTE_MS } from '../../../domain/bucket.ts';

const BLOCKS = ['▁', '▂', '▃', '▄', '▅', '▆', '▇', '█'];

/** As many as fit on a phone. */
const MAX_BARS = 30;

export interface Bars {
  /** Counts, oldest first; the last one is what the alert is about. */
  readonly counts: readonly number[];
  readonly expected: number;
  readonly from: number;
  readonly to: number;
}

/** The newest counts as bars, neighbours added up where there are too many. Undefined where there is nothing to be seen. */
export function barsOf({ from, stepMinutes, counts, expected = 0 }: Sparkline): Bars | undefined {
  const known = counts.slice(-MAX_BARS * MAX_PER_BAR).map((count) => (Number.isFinite(count) && count > 0 ? count : 0));
  if (known.length < 2 || !known.some((count) => count > 0)) return undefined;
  const perBar = Math.ceil(known.length / MAX_BARS);
  // Whole groups, counted from the newest back, so that the last bar is as long as the others.
  const ahead = known.length % perBar;
  const bars: number[] = [];
  for (let at = ahead; at < known.length; at += perBar)
    bars.push(known.slice(at, at + perBar).reduce((sum, count) => sum + count, 0));
  const start = from + (counts.length - known.length + ahead) * stepMinutes * MINUTE_MS;
  const usual = Number.isFinite(expected) && expected > 0 ? expected * perBar : 0;
  return { counts: bars, expected: usual, from: start, to: from + counts.length * stepMinutes * MINUTE_MS };
}

const MAX_PER_BAR = 20;

/** `▁▁▂▁▁▂▃█`: the bars as characters, for where there are no pictures. */
export function toBlocks({ counts }: Pick<Bars, 'counts'>): string {
  const highest = Math.max(...counts);
  return counts
    .map((count) => BLOCKS[Math.min(BLOCKS.length - 1, Math.floor((count / highest) * BLOCKS.length))] ?? '')
    .join('');
}
