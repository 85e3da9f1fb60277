import { backtest } from '../../../lambdas/domain/detection/backtest.ts';
import { SENSITIVITIES, type Sensitivity } from '../../../lambdas/domain/detection/settings.ts';
import { backtestFile, toCsv } from '../../../local/backtest/file.ts';
import { alignColumns } from '../../../local/terminal/columns.ts';
import { alarms, PEERS } from '../spikes/peers.ts';
import { IS_NAB_HERE, type NabSeries, pathOf, readNab, toScored } from './data.ts';
import { PROFILES, type Scored, scoreAll } from './scorer.ts';
import { VARIANTS } from './variants.ts';

/**
 * Scores the alerts of `offcamera backtest` on the Numenta Anomaly Benchmark's realTweets, beside other detectors and on
 * changed series: `node tests/bench/nab/run.ts`. The five series that are at hand lie in ../shared/data/nab.
 */
async function main(): Promise<void> {
  if (!IS_NAB_HERE) {
    process.stdout.write('Skipped: ../shared/data/nab is not here.\n');
    return;
  }
  const series = readNab();
  const rows: (readonly string[])[] = [['standard / low FP / low FN', 'detector']];
  rows.push([sayScores(await scoreCommand(series)), 'offcamera backtest']);
  for (const sensitivity of SENSITIVITIES.filter((name) => name !== 'balanced')) {
    rows.push([
      sayScores(series.map((one) => scoreRun(one, sensitivity))),
      `offcamera backtest --sensitivity ${sensitivity}`,
    ]);
  }
  for (const peer of PEERS) {
    const distances = series.map((one) => peer.distances(one.rows.map(({ count }) => count)));
    const scoredAt = (bound: number): Scored[] =>
      series.map((one, index) => toScored(one, alarms(distances[index] ?? new Float64Array(), bound)));
    const bounds = Array.from({ length: 60 }, (_, index) => peer.bound * 1.06 ** index);
    const best = bounds.reduce((one, other) => (standard(scoredAt(other)) > standard(scoredAt(one)) ? other : one));
    rows.push([sayScores(scoredAt(peer.bound)), `${peer.name}, bound ${peer.bound}, an alert a day at most`]);
    rows.push([sayScores(scoredAt(best)), `${peer.name}, bound ${best.toFixed(1)}, the best one on these very series`]);
  }
  rows.push(...PUBLISHED);
  process.stdout.write(`${alignColumns(rows).join('\n')}\n\nThe same detector on changed series:\n`);

  const changed = Object.entries(VARIANTS).map(([name, change]) => {
    const scored = series.map((one) => scoreRun(change(one), 'balanced'));
    return [sayScores(scored), name] as const;
  });
  process.stdout.write(`${alignColumns(changed).join('\n')}\n`);
}

/** As published on the same five series, each with the bound that is best on all ten (../shared/SPIKES.md). */
const PUBLISHED = [
  ['86.4 / 85.2 / 88.7', 'CAD OSE, published'],
  ['83.1 / 76.1 / 88.7', 'ARTime, published'],
  ['72.8', 'Numenta HTM, published'],
  ['72.0', 'earthgecko Skyline, published'],
  ['63.6', 'Random Cut Forest, published'],
  ['62.7', 'Twitter ADVec, published'],
  ['59.1', 'windowed Gaussian, published'],
  ['52.5', 'Etsy Skyline, published'],
];

/** By the column `alert` of what the command prints. */
async function scoreCommand(series: readonly NabSeries[]): Promise<Scored[]> {
  const scored: Scored[] = [];
  for (const one of series) {
    const alerts: number[] = [];
    let row = 0;
    for await (const printed of backtestFile(pathOf(one.name), 'balanced')) {
      if (toCsv(printed).endsWith(',1')) alerts.push(row);
      row += 1;
    }
    scored.push(toScored(one, alerts));
  }
  return scored;
}

function scoreRun(series: NabSeries, sensitivity: Sensitivity): Scored {
  const alerts = [...backtest(series.rows, { sensitivity })].flatMap(({ told }, row) =>
    told === undefined ? [] : [row],
  );
  return toScored(series, alerts);
}

function standard(scored: readonly Scored[]): number {
  return scoreAll(scored, PROFILES.standard);
}

function sayScores(scored: readonly Scored[]): string {
  return Object.values(PROFILES)
    .map((profile) => scoreAll(scored, profile).toFixed(1))
    .join(' / ');
}

await main();
