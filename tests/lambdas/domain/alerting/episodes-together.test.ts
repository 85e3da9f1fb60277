import { describe, expect, test } from 'vitest';
import { beginWatching, type DecidedAlert, type Finding } from '../../../../lambdas/domain/alerting/episode.ts';
import { MOST_EPISODES, withFindings, withTime } from '../../../../lambdas/domain/alerting/episodes.ts';
import { DAY_MS, HOUR_MS, startOf } from '../../../../lambdas/domain/bucket.ts';
import { aCompany, aFinding } from '../../../factories/findings.ts';
import { NOON } from '../../../factories/mentions.ts';

const WATCHING = beginWatching(NOON - 30 * DAY_MS);
const AT = startOf('bucket', NOON);

type Step = readonly [hours: number, ...findings: Finding[]];

/** Takes one step after another, some hours after noon, and says what was told: stage and topic. */
function told(...steps: readonly Step[]): string[] {
  let episodes = WATCHING;
  for (const [hours, ...findings] of steps) {
    const now = NOON + hours * HOUR_MS;
    episodes = withTime(withFindings(episodes, findings, now), now);
  }
  return episodes.decided.map(({ stage, topic }: DecidedAlert) => `${stage} ${topic}`);
}

function rising(topic: Finding['topic'], hours: number, observed: number, topics = {}, expected = 4): Finding {
  const verdict = { to: AT + hours * HOUR_MS, observed, expected };
  return aFinding({ topic, verdict, company: aCompany(observed, topics) });
}

describe('what only looks like a part of something else is told', () => {
  test('a film with a story of its own, while talk of its theme is loud for other reasons', () => {
    const theme = rising('theme:practical-effects', 0, 90, {}, 20);
    const film = rising('work:new', 1, 300, { 'story:own': 290, 'theme:practical-effects': 250 });
    expect(told([0, theme], [1, film])).toEqual(['opened theme:practical-effects', 'opened work:new']);
  });

  test('a film that is what the talk of its theme was loud of, is a part', () => {
    const theme = rising('theme:practical-effects', 0, 90, { 'work:new': 60 }, 20);
    const film = rising('work:new', 1, 100, { 'theme:practical-effects': 95 });
    expect(told([0, theme], [1, film])).toEqual(['opened theme:practical-effects']);
  });

  test('a theme whose usual mentions speak of a loud film, and whose new ones do not', () => {
    const film = rising('work:dune', 0, 100, {}, 40);
    const theme = rising('theme:vfx', 1, 260, { 'work:dune': 40 }, 200);
    expect(told([0, film], [1, theme])).toEqual(['opened work:dune', 'opened theme:vfx']);
  });

  test('a part that rises again hours later for a reason of its own', () => {
    const host = rising('work:a', 0, 100, { 'story:a': 80 });
    const part = rising('work:b', 0, 50, { 'story:a': 45, 'work:a': 45 });
    const own = rising('work:b', 5, 900, { 'story:b': 850 });
    expect(told([0, host, part], [5, own])).toEqual(['opened work:a', 'opened work:b']);
  });
});

describe('what is told by itself only once', () => {
  test('a part goes on longer than what it is part of: one episode, which ends when it does', () => {
    const host = rising('work:a', 0, 100, { 'story:a': 80 });
    const part = (hours: number) => rising('theme:t', hours, 60, { 'story:a': 50, 'work:a': 50 });
    expect(told([0, host, part(0)], [4, part(4)], [8, part(8)], [9], [15])).toEqual(['opened work:a', 'closed work:a']);
  });

  test('who slept finds it still going on, and does not tell its end', () => {
    const go = (hours: number) => rising('work:a', hours, 40);
    expect(told([0, go(0)], [9, go(5)])).toEqual(['opened work:a']);
  });

  test('an echo does not keep itself going for days, nor hide another story', () => {
    const daily = [0, 22, 44, 66].map((hours): Step => [hours, rising('work:a', hours, 40)]);
    expect(told(...daily).filter((line) => line.startsWith('opened'))).toHaveLength(2);
    const stories = [0, 22, 44].map((hours): Step => [hours, rising('work:a', hours, 40, { [`story:${hours}`]: 38 })]);
    expect(told(...stories).filter((line) => line.startsWith('opened'))).toHaveLength(3);
  });

  test('a bound that is passed again on another day is told again, and a steady one only once', () => {
    const passed = (hours: number): Step => [
      hours,
      aFinding({ rule: 'threshold', verdict: { to: AT + hours * HOUR_MS, observed: 30, expected: 20 } }),
    ];
    expect(told(passed(0), passed(20), passed(40)).filter((line) => line.startsWith('opened'))).toHaveLength(3);
    expect(told(...[0, 1, 2, 3, 4, 5, 9, 14, 19].map(passed))).toEqual(['opened work:the-shining']);
  });

  test('a rise goes on under its bound, and both are told', () => {
    const bound = aFinding({ rule: 'threshold', verdict: { observed: 30, expected: 20 } });
    expect(told([0, aFinding(), bound])).toEqual(['opened work:the-shining', 'opened work:the-shining']);
  });

  test('what comes late and is much bigger, of the same time, has a name of its own', () => {
    const before = withTime(withFindings(WATCHING, [aFinding()], NOON), NOON + 8 * HOUR_MS);
    const after = withFindings(before, [aFinding({ verdict: { observed: 900 } })], NOON + 8 * HOUR_MS);
    const ids = after.decided.map(({ id }) => id);
    expect(ids).toHaveLength(3);
    expect(new Set(ids).size).toBe(3);
  });
});

test('a hundred drops, told and over, leave room for a spike', () => {
  const flood = Array.from({ length: MOST_EPISODES }, (_, index) => aFinding({ topic: `work:${index}`, rule: 'drop' }));
  const { decided } = withFindings(withFindings(WATCHING, flood, NOON), [aFinding()], NOON);
  expect(decided.at(-1)?.rule).toBe('spike');
  const rises = flood.map((finding) => ({ ...finding, rule: 'spike' as const }));
  const over = withTime(withFindings(WATCHING, rises, NOON), NOON + 7 * HOUR_MS);
  const later = aFinding({ verdict: { to: AT + 7 * HOUR_MS } });
  expect(withFindings(over, [later], NOON + 7 * HOUR_MS).decided.at(-1)).toMatchObject({
    stage: 'opened',
    topic: 'work:the-shining',
  });
});
