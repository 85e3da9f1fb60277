import { courseSettingsOf } from './course.ts';
import { createDetector, type Detector } from './detector.ts';
import { followSeries, type SeriesCourse } from './series-course.ts';
import { DEFAULT_SETTINGS, type Sensitivity } from './settings.ts';
import type { SpikeVerdict } from './verdict.ts';

/** One line of history: what was counted in the step that begins at `at` (epoch milliseconds). */
export interface Counted {
  readonly at: number;
  readonly count: number;
  readonly authors?: number;
}

export interface BacktestRow<Line extends Counted = Counted> {
  readonly line: Line;
  readonly verdict: SpikeVerdict;
  /** What people would have been told at this line. */
  readonly told: 'opened' | 'grown' | undefined;
}

export interface BacktestSettings {
  readonly sensitivity: Sensitivity;
  /** Where it is known; else it is found from the first lines. */
  readonly stepMs?: number;
}

/** The step is the median distance of so many lines; until then, of those there are. */
const LINES_TO_FIND_STEP = 24;

/**
 * What the spike rule would have told, line by line. Strictly causal: a row depends on its line and those before it. Lines
 * come as their times do; a gap of whole steps was not watched (no run of zeros), and a time that does not move on counts
 * as the next step.
 */
export function* backtest<Line extends Counted>(
  lines: Iterable<Line>,
  { sensitivity, stepMs }: BacktestSettings,
): Generator<BacktestRow<Line>> {
  const run = createBacktest<Line>({ sensitivity, ...(stepMs === undefined ? {} : { stepMs }) });
  for (const line of lines) yield run(line);
}

/** The same for lines that come one by one. */
export function createBacktest<Line extends Counted>({
  sensitivity,
  stepMs,
}: BacktestSettings): (line: Line) => BacktestRow<Line> {
  let run = stepMs === undefined ? undefined : createRun<Line>(sensitivity, stepMs);
  const first: Line[] = [];
  return (line) => {
    if (run !== undefined) return run(line);
    first.push(line);
    // The step may still change, so what is known is gone through again. Nothing is told in the first lines.
    const fresh = createRun<Line>(sensitivity, stepOf(first));
    const rows = first.map(fresh);
    if (first.length >= LINES_TO_FIND_STEP) {
      run = fresh;
      first.length = 0;
    }
    return rows.at(-1) ?? fresh(line);
  };
}

function createRun<Line extends Counted>(sensitivity: Sensitivity, stepMs: number): (line: Line) => BacktestRow<Line> {
  const detector = createDetector({ ...DEFAULT_SETTINGS, sensitivity, stepMs });
  const course = courseSettingsOf(stepMs);
  let series: SeriesCourse | undefined;
  return (line) => {
    const observation = { ...line, count: Math.max(0, line.count), isWhole: true };
    passOverGap(detector, line.at, stepMs);
    const verdict = detector.judge(observation);
    detector.learn(observation);
    const step = followSeries(series, verdict, verdict.to, course);
    series = step.state;
    return { line, verdict, told: step.told };
  };
}

function passOverGap(detector: Detector, at: number, stepMs: number): void {
  const { state } = detector;
  if (state !== undefined) detector.skip(Math.round((at - state.at) / stepMs) - 1);
}

function stepOf(lines: readonly Counted[]): number {
  const distances = lines.flatMap(({ at }, index) => {
    const before = lines[index - 1]?.at;
    return before === undefined || at <= before ? [] : [at - before];
  });
  const sorted = distances.toSorted((left, right) => left - right);
  return sorted[Math.floor(sorted.length / 2)] ?? DEFAULT_SETTINGS.stepMs;
}
