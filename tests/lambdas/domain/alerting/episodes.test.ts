import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  alertsBeginAt,
  beginWatching,
  type DecidedAlert,
  type Episodes,
  isLearning,
  openTopics,
} from '../../../../lambdas/domain/alerting/episode.ts';
import { MOST_EPISODES, withFindings, withoutDecided, withTime } from '../../../../lambdas/domain/alerting/episodes.ts';
import { DAY_MS, HOUR_MS } from '../../../../lambdas/domain/bucket.ts';
import type { TopicId } from '../../../../lambdas/domain/topic.ts';
import { aCompany, aFinding } from '../../../factories/findings.ts';
import { NOON } from '../../../factories/mentions.ts';

const WATCHING = beginWatching(NOON - 30 * DAY_MS);

function told({ decided }: Episodes): string[] {
  return decided.map(({ id }) => id);
}

function opened(...findings: Parameters<typeof aFinding>): Episodes {
  return withFindings(WATCHING, findings.map(aFinding), NOON);
}

describe('one spike, one notice', () => {
  test('what is first beyond the line opens an episode, with its numbers', () => {
    const [alert] = opened({}).decided;
    expect(alert).toMatchObject({
      id: 'spike|work:the-shining|2026-08-04T09:45:00.000Z|opened',
      stage: 'opened',
      topic: 'work:the-shining',
      raisedAt: NOON,
      numbers: { spanMinutes: 15, observed: 40, expected: 4, score: 0.7, authors: 40 },
    } satisfies Partial<DecidedAlert>);
  });

  test('folded again, or found again with a bit more in it, it says nothing new', () => {
    const again = withFindings(opened({}), [aFinding(), aFinding({ verdict: { observed: 55 } })], NOON + HOUR_MS);
    expect(told(again)).toHaveLength(1);
  });

  test('three times as big, it is told again, but not within half an hour', () => {
    const huge = aFinding({ verdict: { observed: 400, score: 0.9, to: NOON + 10 * 60_000 } });
    expect(told(withFindings(opened({}), [huge], NOON + 10 * 60_000))).toHaveLength(1);
    const later = withFindings(opened({}), [huge], NOON + 40 * 60_000);
    expect(later.decided[1]).toMatchObject({ stage: 'grown', severity: 'high', numbers: { observed: 400 } });
    expect(told(later)[1]).toBe('spike|work:the-shining|2026-08-04T09:45:00.000Z|grown-1');
  });

  test('it ends when it has been calm for six hours, with its peak, once', () => {
    const grown = withFindings(
      opened({}),
      [aFinding({ verdict: { observed: 60, to: NOON + HOUR_MS } })],
      NOON + HOUR_MS,
    );
    expect(withTime(grown, NOON + 6 * HOUR_MS)).toBe(grown);
    const ended = withTime(grown, NOON + 7 * HOUR_MS);
    expect(ended.decided[1]).toMatchObject({
      stage: 'closed',
      severity: 'low',
      ended: { at: NOON + HOUR_MS, peak: { observed: 60, minutes: 15 } },
    });
    expect(withTime(ended, NOON + 8 * HOUR_MS)).toBe(ended);
  });

  test('an echo within a day opens no second one, unless it is much bigger', () => {
    const ended = withTime(opened({}), NOON + 8 * HOUR_MS);
    const at = NOON + 12 * HOUR_MS;
    expect(told(withFindings(ended, [aFinding({ verdict: { to: at } })], at))).toHaveLength(2);
    const bigger = withFindings(ended, [aFinding({ verdict: { to: at, observed: 300 } })], at);
    expect(bigger.decided[2]).toMatchObject({ stage: 'opened', startedAt: at - 15 * 60_000 });
    expect(bigger.episodes).toHaveLength(1);
  });

  test('another day it is another one, and what is long over is forgotten', () => {
    const ended = withTime(opened({}), NOON + 8 * HOUR_MS);
    const forgotten = withTime(ended, NOON + 26 * HOUR_MS);
    expect(forgotten.episodes).toEqual([]);
    const at = NOON + 2 * DAY_MS;
    expect(told(withFindings(forgotten, [aFinding({ verdict: { to: at } })], at))).toHaveLength(3);
  });
});

describe('what rises together is told once', () => {
  const STORY: TopicId = 'story:door';

  test('work, person and theme of one story: one notice, named after the work, with the story as its cause', () => {
    const topics = { [STORY]: 30, 'work:the-shining': 35, 'person:jack-nicholson': 33, 'theme:improvisation': 38 };
    const company = aCompany(40, topics);
    const { decided } = withFindings(
      WATCHING,
      (['theme:improvisation', 'person:jack-nicholson', 'work:the-shining'] as const).map((topic) =>
        aFinding({ topic, company }),
      ),
      NOON,
    );
    expect(decided).toHaveLength(1);
    expect(decided[0]).toMatchObject({
      topic: 'work:the-shining',
      together: ['person:jack-nicholson', 'theme:improvisation'],
      cause: { story: STORY, share: 0.75 },
    });
  });

  test('what joins later is told with the next notice, and not on its own', () => {
    const before = opened({ company: aCompany(40, { [STORY]: 30 }) });
    const late = aFinding({
      topic: 'theme:improvisation',
      company: aCompany(60, { [STORY]: 30 }),
      verdict: { observed: 60, expected: 20 },
    });
    const after = withFindings(before, [late], NOON + HOUR_MS);
    expect(told(after)).toHaveLength(1);
    expect(openTopics(after).get('theme:improvisation')).toBe(openTopics(after).get('work:the-shining'));
    expect(withTime(after, NOON + 8 * HOUR_MS).decided[1]?.together).toEqual(['theme:improvisation']);
  });

  test('topics that rise at the same time for reasons of their own are told apart', () => {
    const one = aFinding({ company: aCompany(40, { [STORY]: 30 }) });
    const other = aFinding({
      topic: 'work:alien',
      company: aCompany(40, { 'story:other': 30, 'work:the-shining': 5 }),
    });
    expect(withFindings(WATCHING, [one, other], NOON).decided.map(({ topic }) => topic)).toEqual([
      'work:the-shining',
      'work:alien',
    ]);
  });

  test('a drop is no part of a rise', () => {
    const fall = aFinding({ rule: 'drop', company: aCompany(1, { 'work:the-shining': 1 }) });
    expect(told(withFindings(opened({}), [fall], NOON))).toHaveLength(2);
  });
});

test('for the first day nothing is usual', () => {
  const fresh = beginWatching(NOON);
  expect(isLearning(fresh, NOON + DAY_MS - 1)).toBe(true);
  expect(isLearning(fresh, alertsBeginAt(fresh))).toBe(false);
});

test('a flood is bounded', () => {
  const flood = Array.from({ length: MOST_EPISODES + 50 }, (_, index) => aFinding({ topic: `work:${index}` }));
  expect(withFindings(WATCHING, flood, NOON).episodes).toHaveLength(MOST_EPISODES);
});

describe('laws', () => {
  const TOPICS = ['work:a', 'person:b', 'theme:c', 'hashtag:d'] as const;
  const findings = fc.array(
    fc.record({
      topic: fc.constantFrom(...TOPICS),
      minutes: fc.integer({ min: 0, max: 3 * 24 * 12 }).map((bucket) => bucket * 5),
      observed: fc.integer({ min: 10, max: 2_000 }),
      shared: fc.integer({ min: 0, max: 10 }),
    }),
    { maxLength: 30 },
  );

  function replay(steps: typeof findings extends fc.Arbitrary<infer T> ? T : never, times: number): Episodes {
    let episodes = WATCHING;
    for (const { topic, minutes, observed, shared } of steps.toSorted((a, b) => a.minutes - b.minutes)) {
      const at = NOON + minutes * 60_000;
      const company = aCompany(observed, { 'story:s': Math.round((observed * shared) / 10), 'work:a': observed / 2 });
      const finding = aFinding({ topic, verdict: { to: at, observed }, company });
      for (let time = 0; time < times; time += 1) {
        episodes = withTime(withFindings(episodes, [finding], at), at);
      }
    }
    return episodes;
  }

  test('each notice has an id of its own, and doing everything twice tells nothing more', () => {
    fc.assert(
      fc.property(findings, (steps) => {
        const once = told(replay(steps, 1));
        expect(new Set(once).size).toBe(once.length);
        expect(told(replay(steps, 2))).toEqual(once);
      }),
    );
  });

  test('a topic is in one open episode of its kind at most', () => {
    fc.assert(
      fc.property(findings, (steps) => {
        const open = replay(steps, 1).episodes.filter(({ isOver }) => !isOver);
        const all = open.flatMap(({ topic, together }) => [topic, ...together]);
        expect(new Set(all).size).toBe(all.length);
      }),
    );
  });

  test('what is stored is taken out, and nothing else', () => {
    const both = withFindings(WATCHING, [aFinding(), aFinding({ topic: 'work:alien' })], NOON);
    const [first = ''] = told(both);
    expect(told(withoutDecided(both, new Set([first])))).toEqual(told(both).slice(1));
  });
});
