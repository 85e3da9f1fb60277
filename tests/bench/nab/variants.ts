import { createRandom, poisson } from '../spikes/random.ts';
import type { NabRow, NabSeries } from './data.ts';

const DAY_ROWS = 288;

/** The series changed so that their alerts should stay: what only fits the series as they are fails here. */
export const VARIANTS: Readonly<Record<string, (series: NabSeries) => NabSeries>> = {
  'half of the posts': (series) => ({ ...series, rows: thinned(series.rows, 0.5, 1) }),
  'a quarter of them': (series) => ({ ...series, rows: thinned(series.rows, 0.25, 2) }),
  'a tenth of them': (series) => ({ ...series, rows: thinned(series.rows, 0.1, 3) }),
  'three times as many': (series) => ({
    ...series,
    rows: series.rows.map(({ at, count }) => ({ at, count: 3 * count })),
  }),
  'begun 3 days later': (series) => ({ ...series, rows: series.rows.slice(3 * DAY_ROWS) }),
  'begun 8 days later': (series) => ({ ...series, rows: series.rows.slice(8 * DAY_ROWS) }),
  'begun 15 days later': (series) => ({ ...series, rows: series.rows.slice(15 * DAY_ROWS) }),
  'steps of 10 minutes': (series) => ({ ...series, rows: inPairs(series.rows) }),
};

/** Each post is kept with a chance; of many posts by the normal distribution. */
function thinned(rows: readonly NabRow[], chance: number, seed: number): NabRow[] {
  const random = createRandom(seed);
  return rows.map(({ at, count }) => {
    if (count > 2000) return { at, count: poisson(count * chance, random) };
    let kept = 0;
    for (let post = 0; post < count; post += 1) kept += random() < chance ? 1 : 0;
    return { at, count: kept };
  });
}

function inPairs(rows: readonly NabRow[]): NabRow[] {
  return rows.flatMap(({ at, count }, index) =>
    index % 2 === 0 ? [{ at, count: count + (rows[index + 1]?.count ?? 0) }] : [],
  );
}
