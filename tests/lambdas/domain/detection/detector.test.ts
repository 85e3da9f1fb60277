import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { confirmByAuthors } from '../../../../lambdas/domain/detection/confirm.ts';
import { createDetector, type Detector } from '../../../../lambdas/domain/detection/detector.ts';
import { DEFAULT_SETTINGS, type DetectorSettings } from '../../../../lambdas/domain/detection/settings.ts';

const STEP = DEFAULT_SETTINGS.stepMs;
const START = Date.UTC(2026, 0, 1);
const DAY = 288;

/** Counts that look like a topic's: mostly small, now and then a burst. */
const count = fc.oneof(
  { weight: 6, arbitrary: fc.nat(3) },
  { weight: 3, arbitrary: fc.nat(40) },
  { weight: 1, arbitrary: fc.nat(2000) },
);

function learnAll(detector: Detector, counts: readonly number[], from = START): Detector {
  counts.forEach((each, index) => {
    detector.learn({ at: from + index * STEP, count: each, isWhole: true });
  });
  return detector;
}

/** A topic that has been watched for some days: `usual` mentions a bucket, give or take. */
function watched(usual: number, days = 3, settings: DetectorSettings = DEFAULT_SETTINGS): Detector {
  const counts = Array.from({ length: days * DAY }, (_, index) => Math.max(0, usual + ((index * 7) % 3) - 1));
  return learnAll(createDetector(settings), counts);
}

function nextAt(detector: Detector): number {
  return (detector.state?.at ?? START) + STEP;
}

describe('what is a spike', () => {
  test('ten times the usual is, and says so in words', () => {
    const detector = watched(4);
    const verdict = detector.judge({ at: nextAt(detector), count: 60, authors: 40, isWhole: true });

    expect(verdict.isBeyond).toBe(true);
    expect(verdict.score).toBeGreaterThan(0.5);
    expect(verdict).toMatchObject({ observed: 60, from: nextAt(detector), to: nextAt(detector) + STEP });
    expect(verdict.expected).toBeGreaterThan(3);
    expect(verdict.expected).toBeLessThan(5);
    expect(verdict.reason).toBe('60 mentions in 5 minutes, where 4 are usual at this hour');
  });

  test('the usual is not, nor is one mention where none are usual', () => {
    const lively = watched(4);
    expect(lively.judge({ at: nextAt(lively), count: 6, authors: 6, isWhole: true }).isBeyond).toBe(false);
    const quiet = learnAll(createDetector(DEFAULT_SETTINGS), Array(5 * DAY).fill(0));
    expect(quiet.judge({ at: nextAt(quiet), count: 1, authors: 1, isWhole: true }).isBeyond).toBe(false);
    expect(quiet.judge({ at: nextAt(quiet), count: 12, authors: 12, isWhole: true }).isBeyond).toBe(true);
  });

  test('nothing is on the first day, which shows what is usual', () => {
    const detector = watched(4, 0.9);
    const verdict = detector.judge({ at: nextAt(detector), count: 500, authors: 400, isWhole: true });
    expect(verdict.isBeyond).toBe(false);
    expect(verdict.score).toBeLessThan(0.5);
    expect(verdict.reason).toMatch(
      /^watched for 21\.\d hours so far; what is usual is known after a day$|^watched for 22 hours/,
    );
  });

  test('one account that posts forty times is none, nor are two', () => {
    const detector = watched(0);
    const at = nextAt(detector);
    expect(detector.judge({ at, count: 40, authors: 1, isWhole: true }).isBeyond).toBe(false);
    expect(detector.judge({ at, count: 40, authors: 2, isWhole: true }).isBeyond).toBe(false);
    expect(detector.judge({ at, count: 40, authors: 30, isWhole: true }).isBeyond).toBe(true);
  });

  test('few accounts that post for an hour are told apart once their number is known', () => {
    const detector = watched(0);
    for (let bucket = 0; bucket < 12; bucket += 1) {
      detector.learn({ at: nextAt(detector), count: 20, authors: 1, isWhole: true });
    }
    const verdict = detector.judge({ at: nextAt(detector), count: 60, authors: 30, isWhole: true });
    expect(verdict.isBeyond).toBe(true);
    expect(confirmByAuthors(verdict, 31, DEFAULT_SETTINGS)).toMatchObject({ isBeyond: true });
    expect(confirmByAuthors(verdict, 31, DEFAULT_SETTINGS).reason).toContain('by 31 authors, where');
    const byTwo = confirmByAuthors(verdict, 2, DEFAULT_SETTINGS);
    expect(byTwo.isBeyond).toBe(false);
    expect(byTwo.score).toBeLessThan(0.5);
    expect(confirmByAuthors({ ...verdict, observed: 600 }, 31, DEFAULT_SETTINGS).isBeyond).toBe(false);
  });

  test('what is usual by day is a spike by night', () => {
    const detector = createDetector(DEFAULT_SETTINGS);
    const byHour = (index: number): number => (index % DAY < 144 ? 4 : 40);
    learnAll(
      detector,
      Array.from({ length: 14 * DAY }, (_, index) => byHour(index)),
    );
    const state = detector.state;
    const thirdBucketOf = (from: number, count: number): boolean => {
      const at = createDetector(DEFAULT_SETTINGS, state);
      for (let index = 0; index < from; index += 1) at.learn({ at: nextAt(at), count: byHour(index), isWhole: true });
      learnAll(at, [count, count], nextAt(at));
      return at.judge({ at: nextAt(at), count, isWhole: true }).isBeyond;
    };
    expect(thirdBucketOf(72, 40)).toBe(true);
    expect(thirdBucketOf(216, 60)).toBe(false);
  });

  test('a slow rise on a small topic is seen over the hours', () => {
    const detector = learnAll(
      createDetector(DEFAULT_SETTINGS),
      Array.from({ length: 10 * DAY }, (_, index) => (index % 10 === 0 ? 1 : 0)),
    );
    const seen: number[] = [];
    for (let bucket = 0; bucket < 72; bucket += 1) {
      const observation = { at: nextAt(detector), count: 1, authors: 1, isWhole: true };
      const verdict = detector.judge(observation);
      if (verdict.isBeyond) seen.push((verdict.to - verdict.from) / STEP);
      detector.learn(observation);
    }
    expect(seen[0]).toBeGreaterThanOrEqual(12);
  });

  test('a spike does not become what is usual', () => {
    const detector = watched(4);
    const before = detector.state?.level ?? 0;
    learnAll(detector, Array(24).fill(400), nextAt(detector));
    expect(detector.state?.level).toBeLessThan(2 * before);
  });

  test('half a day of it teaches little: the same size a week later is told again', () => {
    const detector = watched(4, 10);
    const spike = (): boolean => {
      let isTold = false;
      for (let bucket = 0; bucket < 144; bucket += 1) {
        const observation = { at: nextAt(detector), count: 80, authors: 60, isWhole: true };
        isTold ||= detector.judge(observation).isBeyond;
        detector.learn(observation);
      }
      learnAll(
        detector,
        Array.from({ length: 7 * DAY - 144 }, (_, index) => 3 + (index % 3)),
        nextAt(detector),
      );
      return isTold;
    };
    expect([spike(), spike()]).toEqual([true, true]);
  });

  test('a team that wants fewer alarms gets fewer, one that wants more more', () => {
    const least = (sensitivity: DetectorSettings['sensitivity']): number => {
      const detector = watched(4, 3, { ...DEFAULT_SETTINGS, sensitivity });
      const at = nextAt(detector);
      return Array.from({ length: 300 }, (_, size) => size).findIndex(
        (size) => detector.judge({ at, count: size, isWhole: true }).isBeyond,
      );
    };
    expect(least('more')).toBeLessThan(least('balanced'));
    expect(least('balanced')).toBeLessThan(least('fewer'));
  });
});

describe('laws', () => {
  const usual = [0, 1, 4, 60].map((each) => watched(each).state);

  test('more mentions and more authors are never less unusual, so half a bucket decides early only what the whole one would', () => {
    fc.assert(
      fc.property(
        fc.constantFrom(...usual),
        fc.array(count, { maxLength: 15 }),
        count,
        fc.nat(500),
        fc.nat(50),
        fc.nat(50),
        (state, recent, soFar, more, authors, moreAuthors) => {
          const detector = createDetector(DEFAULT_SETTINGS, state);
          learnAll(detector, recent, nextAt(detector));
          const at = nextAt(detector);
          const early = detector.judge({ at, count: soFar, authors, isWhole: false });
          const late = detector.judge({ at, count: soFar + more, authors: authors + moreAuthors, isWhole: true });
          expect(late.score).toBeGreaterThanOrEqual(early.score);
          if (early.isBeyond) expect(late.isBeyond).toBe(true);
        },
      ),
      { numRuns: 100 },
    );
  });

  test('the score lies in 0 to 1 and the line at one half', () => {
    fc.assert(
      fc.property(fc.constantFrom(...usual), fc.integer({ min: 0, max: 1_000_000 }), (state, judged) => {
        const detector = createDetector(DEFAULT_SETTINGS, state);
        const { score, isBeyond } = detector.judge({ at: nextAt(detector), count: judged, isWhole: true });
        expect(score).toBeGreaterThanOrEqual(0);
        expect(score).toBeLessThanOrEqual(1);
        expect(isBeyond).toBe(score >= 0.5);
      }),
    );
  });

  test('judging changes nothing, and a state that was stored goes on as if it never had been', () => {
    fc.assert(
      fc.property(fc.array(count, { minLength: 1, maxLength: 120 }), fc.nat(), (counts, cut) => {
        const whole = learnAll(createDetector(DEFAULT_SETTINGS), counts);
        const at = cut % counts.length;
        const first = learnAll(createDetector(DEFAULT_SETTINGS), counts.slice(0, at));
        const stored: typeof first.state = first.state && JSON.parse(JSON.stringify(first.state));
        const second = createDetector(DEFAULT_SETTINGS, stored);
        counts.slice(at).forEach((each, index) => {
          const observation = { at: START + (at + index) * STEP, count: each, isWhole: true };
          second.judge(observation);
          second.learn(observation);
        });
        expect(second.state).toEqual(whole.state);
      }),
      { numRuns: 30 },
    );
  });

  test('silence learned at once is silence learned bucket by bucket', () => {
    fc.assert(
      fc.property(fc.array(count, { minLength: 1, maxLength: 90 }), fc.nat(300), fc.nat(300), (counts, zeros, cut) => {
        const atOnce = learnAll(createDetector(DEFAULT_SETTINGS), counts);
        const byOne = learnAll(createDetector(DEFAULT_SETTINGS), counts);
        const first = Math.min(cut, zeros);
        atOnce.learnZeros(first);
        atOnce.learnZeros(zeros - first);
        learnAll(byOne, Array(zeros).fill(0), nextAt(byOne));
        expect(atOnce.state).toEqual(byOne.state);
      }),
      { numRuns: 20 },
    );
  });

  test('time that nobody watched is not silence', () => {
    const detector = watched(4);
    const before = detector.state;
    detector.skip(5 * DAY);
    expect(detector.state).toMatchObject({ level: before?.level, seen: before?.seen });
    expect(detector.judge({ at: nextAt(detector), count: 4, isWhole: true })).toMatchObject({ isBeyond: false });
  });

  test('what is remembered of a topic is small', () => {
    const busy = learnAll(
      createDetector(DEFAULT_SETTINGS),
      Array.from({ length: 15 * DAY }, (_, index) => (index * 7919) % 50_000),
    );
    expect(JSON.stringify(busy.state).length).toBeLessThan(2048);
  });
});
