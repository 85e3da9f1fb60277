import { DAY_MS } from '../../bucket.ts';
import type { SeriesPoint } from '../../series.ts';
import { SENSITIVITY, type Sensitivity } from '../settings.ts';
import { LINE, roundTo, share, strongest, toScore, type Verdict } from '../verdict.ts';
import { mean } from './usual-day.ts';

type Mood = Pick<SeriesPoint, 'count' | 'positive' | 'negative' | 'unknown' | 'authors'>;

const USUAL_DAYS = 14;
/** Mentions whose sentiment could be read, and different authors, in the last day; and mentions in the two weeks before. */
const LEAST_NOW = 20;
const LEAST_AUTHORS = 8;
const LEAST_BEFORE = 60;
/** By so much of all mentions the negative or the positive ones have become more: 0.2 is twenty in a hundred. */
const LEAST_CHANGE = 0.2;
/** Standard errors of that change. */
const LEAST_ERRORS = 4.5;

/**
 * A mood that has turned: the part of negative (or positive) mentions in the last day against the fourteen days before, by
 * the test for two proportions (Fleiss, "Statistical methods for rates and proportions"), to whose variance comes that
 * between the days: moods come in stories, not in single mentions. For the same reason no more mentions count than there
 * are authors. `days` are 24 hours each, the newest last and ending at `until`; undefined where there is too little of it
 * to be called a mood. Observed and expected are negative (or positive) mentions of the last day.
 */
export function judgeSentimentTurn(
  days: readonly Mood[],
  until: number,
  sensitivity: Sensitivity,
): Verdict | undefined {
  const now = days.at(-1);
  const before = days.slice(-USUAL_DAYS - 1, -1);
  if (now === undefined || before.length < USUAL_DAYS) return undefined;
  const readBefore = before.reduce((sum, day) => sum + readableIn(day), 0);
  const voices = Math.min(readableIn(now), now.authors);
  if (readableIn(now) < LEAST_NOW || now.authors < LEAST_AUTHORS || readBefore < LEAST_BEFORE) return undefined;
  const { demand } = SENSITIVITY[sensitivity];
  const verdicts = (['negative', 'positive'] as const).map((side): Verdict => {
    const usual = before.reduce((sum, day) => sum + day[side], 0) / readBefore;
    const part = now[side] / readableIn(now);
    // Never sure that nobody could be of that mood: Agresti and Coull's two successes and two failures.
    const pooled = (usual * readBefore + 2) / (readBefore + 4);
    const chance = pooled * (1 - pooled) * (1 / voices + 1 / readBefore);
    const errors = (part - usual) / Math.sqrt(chance + varianceBetween(before, side, usual));
    const score = toScore(
      Math.min(
        share(Math.max(0, errors), LEAST_ERRORS * Math.sqrt(demand)),
        share(Math.max(0, part - usual), LEAST_CHANGE),
      ),
    );
    return {
      isBeyond: score >= LINE,
      score,
      observed: now[side],
      expected: roundTo(usual * readableIn(now), 2),
      from: until - DAY_MS,
      to: until,
      reason: `${percent(part)} of ${readableIn(now)} mentions in the last day are ${side}, where ${percent(usual)} are usual`,
    };
  });
  return strongest(verdicts);
}

function readableIn({ count, unknown }: Mood): number {
  return count - unknown;
}

/** What days differ by beyond what chance makes of their few mentions (method of moments). */
function varianceBetween(days: readonly Mood[], side: 'negative' | 'positive', usual: number): number {
  const lively = days.filter((day) => readableIn(day) >= 5);
  if (lively.length < 3) return 0;
  const excess = lively.map((day) => {
    const read = readableIn(day);
    return (day[side] / read - usual) ** 2 - (usual * (1 - usual)) / read;
  });
  return Math.max(0, mean(excess));
}

function percent(part: number): string {
  return `${Math.round(part * 100)} %`;
}
