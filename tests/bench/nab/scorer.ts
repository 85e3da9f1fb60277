/**
 * The score of the Numenta Anomaly Benchmark, after its published description: Lavin and Ahmad, "Evaluating real-time
 * anomaly detection algorithms", ICMLA 2015 (arXiv:1510.03336), and the benchmark's whitepaper. In each labelled window
 * only the earliest detection counts, by a sigmoid of its place in the window; a detection outside costs the more, the
 * further it lies behind the last window.
 */
export interface Profile {
  readonly truePositive: number;
  readonly falsePositive: number;
  readonly falseNegative: number;
}

export const PROFILES: Readonly<Record<'standard' | 'lowFalsePositives' | 'lowFalseNegatives', Profile>> = {
  standard: { truePositive: 1, falsePositive: 0.11, falseNegative: 1 },
  lowFalsePositives: { truePositive: 1, falsePositive: 0.22, falseNegative: 1 },
  lowFalseNegatives: { truePositive: 1, falsePositive: 0.11, falseNegative: 2 },
};

/** One series: how many rows it has, in which of them an alert was raised, and its windows as first and last row. */
export interface Scored {
  readonly rows: number;
  readonly alerts: readonly number[];
  readonly windows: readonly (readonly [first: number, last: number])[];
}

/** Rows at the beginning that are not scored: 15 %, of long series 750 rows. */
export function probation(rows: number): number {
  return Math.min(Math.floor(0.15 * rows), 750);
}

/** 1 at the far left of a window, 0 at its right edge, towards -1 behind it. */
export function scaledSigmoid(position: number): number {
  return position >= 3 ? -1 : 2 / (1 + Math.exp(5 * position)) - 1;
}

/** Of all series together: 0 for detecting nothing, 100 for each window in its first row and nothing else. */
export function scoreAll(series: readonly Scored[], profile: Profile): number {
  const windows = series.reduce((sum, { rows, windows }) => sum + windows.filter(isScored(rows)).length, 0);
  const raw = series.reduce((sum, scored) => sum + scoreOne(scored, profile), 0);
  const worst = -profile.falseNegative * windows;
  return (100 * (raw - worst)) / (profile.truePositive * windows - worst);
}

function scoreOne({ rows, alerts, windows }: Scored, profile: Profile): number {
  const scored = alerts.filter((row) => row >= probation(rows));
  const inWindows = windows.filter(isScored(rows)).map(([first, last]) => {
    const earliest = scored.find((row) => row >= first && row <= last);
    if (earliest === undefined) return -profile.falseNegative;
    const width = last - first + 1;
    return (profile.truePositive * scaledSigmoid(-(last - earliest + 1) / width)) / scaledSigmoid(-1);
  });
  const outside = scored
    .filter((row) => !windows.some(([first, last]) => row >= first && row <= last))
    .map((row) => {
      const behind = windows.findLast(([, last]) => last < row);
      const position = behind === undefined ? 3 : (row - behind[1]) / (behind[1] - behind[0]);
      return profile.falsePositive * scaledSigmoid(position);
    });
  return [...inWindows, ...outside].reduce((sum, part) => sum + part, 0);
}

/** A window that lies in the probation as a whole cannot be found by anybody. */
function isScored(rows: number): (window: readonly [number, number]) => boolean {
  return ([, last]) => last >= probation(rows);
}
