import { expect, test } from 'vitest';
import { beginWatching, type Episodes, type Finding } from '../../lambdas/domain/alerting/episode.ts';
import { withFindings, withTime } from '../../lambdas/domain/alerting/episodes.ts';
import { BUCKET_MS, DAY_MS, HOUR_MS } from '../../lambdas/domain/bucket.ts';
import { createDetector, type Detector } from '../../lambdas/domain/detection/detector.ts';
import { DEFAULT_SETTINGS } from '../../lambdas/domain/detection/settings.ts';
import type { TopicId } from '../../lambdas/domain/topic.ts';
import { createRandom, poisson } from '../bench/spikes/random.ts';
import { aCompany } from '../factories/findings.ts';

const START = Date.UTC(2026, 9, 1);
const DAYS = 35;

/** Mentions usual in five minutes, by topic: from one in two hours to twenty. */
const TOPICS: Readonly<Record<TopicId, number>> = {
  'work:quiet': 0.04,
  'work:the-shining': 0.3,
  'person:jack-nicholson': 0.4,
  'person:steady': 1.5,
  'theme:improvisation': 3,
  'theme:stunts-and-safety': 20,
};

interface Planted {
  readonly at: number;
  readonly hours: number;
  /** Mentions a bucket on top of the usual. */
  readonly extra: number;
  readonly topics: readonly TopicId[];
}

const day = (days: number, hour: number) => START + days * DAY_MS + hour * HOUR_MS;

const PLANTED: readonly Planted[] = [
  // One story that moves a work, a person and a theme.
  {
    at: day(12, 18),
    hours: 5,
    extra: 12,
    topics: ['work:the-shining', 'person:jack-nicholson', 'theme:improvisation'],
  },
  { at: day(19, 3), hours: 2, extra: 5, topics: ['work:quiet'] },
  { at: day(26, 20), hours: 6, extra: 120, topics: ['theme:stunts-and-safety'] },
];

/** Counts with nights and weekends that scatter wider than by chance: each hour is livelier or duller by itself. */
function countsOf(topic: TopicId, seed: number): number[] {
  const random = createRandom(seed);
  const usual = TOPICS[topic] ?? 0;
  let mood = 1;
  return Array.from({ length: (DAYS * DAY_MS) / BUCKET_MS }, (_, bucket) => {
    const at = START + bucket * BUCKET_MS;
    const hour = (at / HOUR_MS) % 24;
    if (at % HOUR_MS === 0) mood = 0.75 + random() / 2;
    const rhythm = (hour >= 8 ? 1.4 : 0.4) * (new Date(at).getUTCDay() % 6 === 0 ? 1.3 : 0.9);
    return poisson(usual * rhythm * mood, random);
  });
}

test('in a month of six topics each planted spike is told once, the three topics of one story together, and nothing else', () => {
  const topics = Object.keys(TOPICS) as TopicId[];
  const counts = new Map(topics.map((topic, index) => [topic, countsOf(topic, index + 1)]));
  const detectors = new Map<TopicId, Detector>(topics.map((topic) => [topic, createDetector(DEFAULT_SETTINGS)]));
  let episodes: Episodes = beginWatching(START);
  const random = createRandom(99);
  const plantedIn = new Map(topics.map((topic) => [topic, new Map<number, number>()]));

  for (let bucket = 0; bucket < (DAYS * DAY_MS) / BUCKET_MS; bucket += 1) {
    const at = START + bucket * BUCKET_MS;
    const now = at + BUCKET_MS;
    const findings: Finding[] = [];
    for (const topic of topics) {
      const planted = PLANTED.find(
        (spike) => spike.topics.includes(topic) && at >= spike.at && at < spike.at + spike.hours * HOUR_MS,
      );
      const extra = planted === undefined ? 0 : poisson(planted.extra, random);
      plantedIn.get(topic)?.set(at, extra);
      const count = (counts.get(topic)?.[bucket] ?? 0) + extra;
      const observation = { at, count, authors: count, isWhole: true };
      const detector = detectors.get(topic);
      const verdict = detector?.judge(observation);
      detector?.learn(observation);
      if (verdict?.isBeyond !== true || now < START + DAY_MS) continue;
      // What was planted in the time that was judged speaks of all topics of its story.
      const shared = [...(plantedIn.get(topic) ?? [])]
        .filter(([start]) => start >= verdict.from && start < verdict.to)
        .reduce((sum, [, planted]) => sum + planted, 0);
      const story = PLANTED.find((spike) => spike.topics.includes(topic));
      const others = ['story:planted', ...(story?.topics ?? [])].filter((other) => other !== topic);
      const company = aCompany(verdict.observed, Object.fromEntries(others.map((other) => [other, shared])));
      findings.push({ topic, rule: 'spike', verdict, company });
    }
    episodes = withTime(withFindings(episodes, findings, now), now);
  }

  const opened = episodes.decided.filter(({ stage }) => stage === 'opened');
  expect(opened).toHaveLength(PLANTED.length);
  opened.forEach((alert, index) => {
    const { at = 0, topics: moved = [] } = PLANTED[index] ?? {};
    expect(moved).toContain(alert.topic);
    expect(alert.raisedAt - at).toBeLessThanOrEqual(HOUR_MS / 2);
    expect(alert.raisedAt).toBeGreaterThan(at);
  });
  const [story] = episodes.decided.filter(({ stage }) => stage === 'closed');
  expect(story === undefined ? [] : [story.topic, ...story.together].toSorted()).toEqual(PLANTED[0]?.topics.toSorted());
});
