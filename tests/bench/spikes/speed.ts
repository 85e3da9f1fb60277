import { createDetector, type DetectorState } from '../../../lambdas/domain/detection/detector.ts';
import { DEFAULT_SETTINGS } from '../../../lambdas/domain/detection/settings.ts';
import { BUCKETS_A_DAY, STEP_MS, simulate } from './simulate.ts';

const TOPICS = 500;
const ROUNDS = 20;

export interface Speed {
  readonly topicsASecond: number;
  /** The same with a day of silence before each judged bucket. */
  readonly topicsASecondAfterADay: number;
  readonly peerTopicsASecond: number;
  readonly stateBytes: number;
  readonly mostStateBytes: number;
}

/** As a fold works: read a topic's state, judge and learn one bucket, write it; beside a running mean that does so. */
export function measureSpeed(): Speed {
  const states = Array.from({ length: TOPICS }, (_, index) => {
    const detector = createDetector(DEFAULT_SETTINGS);
    const base = [0.2, 2, 20, 200][index % 4] ?? 2;
    for (const { at, count } of simulate({ base, isBursty: false, seed: index }, 3 * BUCKETS_A_DAY)) {
      detector.learn({ at, count, isWhole: true });
    }
    return JSON.stringify(detector.state);
  });
  const lengths = states.map((state) => Buffer.byteLength(state));
  const peers = states.map(() => JSON.stringify({ mean: 2, seen: 10 }));
  return {
    topicsASecond: perSecond(states, (text) => judgeOne(text, 0)),
    topicsASecondAfterADay: perSecond(states, (text) => judgeOne(text, BUCKETS_A_DAY)),
    peerTopicsASecond: perSecond(peers, meanOne),
    stateBytes: Math.round(lengths.reduce((sum, length) => sum + length, 0) / TOPICS),
    mostStateBytes: Math.max(...lengths),
  };
}

function judgeOne(text: string, zeros: number): string {
  const state: DetectorState = JSON.parse(text);
  const detector = createDetector(DEFAULT_SETTINGS, state);
  detector.learnZeros(zeros);
  const observation = { at: state.at + (zeros + 1) * STEP_MS, count: 3, authors: 3, isWhole: true };
  detector.judge(observation);
  detector.learn(observation);
  return JSON.stringify(detector.state);
}

function meanOne(text: string): string {
  const { mean, seen }: { mean: number; seen: number } = JSON.parse(text);
  return JSON.stringify({ mean: mean + (3 - mean) / (seen + 1), seen: seen + 1, isBeyond: 3 > 4 * mean });
}

function perSecond(first: readonly string[], judge: (state: string) => string): number {
  let states = first.map(judge);
  const from = process.cpuUsage();
  for (let round = 0; round < ROUNDS; round += 1) states = states.map(judge);
  const { user, system } = process.cpuUsage(from);
  return Math.round((TOPICS * ROUNDS) / ((user + system) / 1e6));
}
