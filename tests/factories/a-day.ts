import { createHash } from 'node:crypto';
import { HOUR_MS } from '../../lambdas/domain/bucket.ts';
import type { NetworkFault } from './network.ts';
import type { SimulatedService } from './services/service.ts';

const MINUTE_MS = 60_000;
export const DAY_MINUTES = 24 * 60;

/** The storm of 429: when it begins, how long it lasts, and how long each answer asks us to stay away. */
export const STORM = { afterMs: 14 * HOUR_MS, lastsMs: 20 * MINUTE_MS, retryAfterSeconds: 120 } as const;

/** What happens to a service at one moment of the day. */
export interface Happening {
  readonly at: number;
  happen(service: SimulatedService): void;
}

export interface Day {
  readonly happenings: readonly Happening[];
  /** What stands between the service and us at that moment. */
  faultAt(time: number, turn: number): NetworkFault | undefined;
  /** Posts that stayed, with how late each one became visible. */
  readonly lasting: readonly { readonly serial: number; readonly lateMs: number; readonly visibleAt: number }[];
}

/** Nothing is published in the last hours, so that polls after a storm still have time to find all. */
const QUIET_END_MINUTES = 150;

const POSTS = 80;
const BURST_POSTS = 40;
const BURST_EVERY_MS = 500;

/**
 * A day of a public service: posts all day, some of which claim an earlier time than that at which they become visible (up
 * to hours), two a second for half a minute, some edited, some deleted soon after; a storm of 429, and now and then an
 * error, a cut answer or silence.
 */
export function planDay(start: number, seed: number): Day {
  let drawn = 0;
  const draw = () => {
    drawn += 1;
    return chance(seed, `draw ${drawn}`);
  };

  const happenings: Happening[] = [];
  const lasting: { serial: number; lateMs: number; visibleAt: number }[] = [];
  const publish = (serial: number, at: number, lateMs: number) => {
    const post = { serial, text: `Post ${serial} of the day +improvisation`, claimedAt: at - lateMs };
    happenings.push({ at, happen: (service) => service.publish(post) });
    return post;
  };
  for (let serial = 1; serial <= POSTS; serial += 1) {
    const at = start + Math.floor(draw() * (DAY_MINUTES - QUIET_END_MINUTES) * MINUTE_MS);
    const lateMs = draw() < 0.15 ? Math.floor(draw() * 3 * HOUR_MS) : 0;
    publish(serial, at, lateMs);
    if (draw() < 0.1) {
      const editedAt = at + Math.floor(draw() * 2 * HOUR_MS);
      happenings.push({
        at: editedAt,
        happen: (service) => service.edit(serial, `Post ${serial}, edited +improvisation`),
      });
    }
    if (draw() < 0.1) {
      const removedAt = at + Math.floor(draw() * 30 * MINUTE_MS);
      happenings.push({ at: removedAt, happen: (service) => service.remove(serial) });
    } else lasting.push({ serial, lateMs, visibleAt: at });
  }
  const burstAt = start + 9 * HOUR_MS;
  for (let index = 0; index < BURST_POSTS; index += 1) {
    const serial = POSTS + 1 + index;
    const at = burstAt + index * BURST_EVERY_MS;
    publish(serial, at, 0);
    lasting.push({ serial, lateMs: 0, visibleAt: at });
  }
  const stormAt = start + STORM.afterMs;

  return {
    happenings: happenings.toSorted((left, right) => left.at - right.at),
    lasting,
    faultAt(time, turn) {
      if (time >= stormAt && time < stormAt + STORM.lastsMs)
        return { status: 429, headers: { 'retry-after': String(STORM.retryAfterSeconds) } };
      const luck = chance(seed, `turn ${turn}`);
      if (luck < 0.02) return { status: 503 };
      if (luck < 0.03) return { status: 429 };
      if (luck < 0.05) return 'truncated';
      if (luck < 0.06) return 'reset';
      return luck < 0.063 ? 'silent' : undefined;
    },
  };
}

/** Evenly spread over [0, 1), and the same for the same words. */
function chance(seed: number, words: string): number {
  return createHash('sha256').update(`${seed} ${words}`).digest().readUInt32BE(0) / 2 ** 32;
}
