import * as z from 'zod';
import type { DetectorState } from '../../domain/detection/detector.ts';
import { expiryOf } from '../../domain/event-time.ts';
import type { WatchStore } from '../../ports/watch-store.ts';
import { keys } from './keys.ts';
import type { Table } from './table.ts';

const Numbers = z.array(z.number());
const Slots = z.object({
  said: Numbers,
  likely: Numbers,
  now: z.object({ index: z.number(), said: z.number(), likely: z.number() }),
});
const Tail = z.object({ edge: z.number(), excess: z.number(), pushes: z.number() });

const State = z.object({
  version: z.literal(1),
  seen: z.number(),
  at: z.number(),
  level: z.number(),
  rhythm: z.object({ hours: Slots, days: Slots }),
  tails: z.object({ plain: Tail, rhythmic: Tail, slow: Tail }),
  spreads: z.object({ plain: Numbers, rhythmic: Numbers, slow: Numbers }),
  recent: Numbers,
}) satisfies z.ZodType<DetectorState>;

const WatchItem = z.object({ asOf: z.number(), since: z.number(), state: z.string() });

/** What is known of a topic's usual: a snapshot, which can be made again from its series at any time. */
export function createWatchStore(table: Table, retentionDays: number): WatchStore {
  return {
    async read(topic) {
      const found = WatchItem.safeParse(await table.get(keys.watch(topic), false));
      if (!found.success) return undefined;
      const { asOf, since, state } = found.data;
      // Written by another version, it is of no use: what it says is learned again.
      const known = State.safeParse(JSON.parse(state));
      return known.success ? { asOf, since, state: known.data } : undefined;
    },

    async write(topic, { asOf, since, state }) {
      // As text, because it is read as a whole or not at all, and takes a third of the room.
      const item = { ...keys.watch(topic), asOf, since, state: JSON.stringify(state) };
      await table.put({ ...item, expiresAt: expiryOf(asOf, retentionDays) });
    },
  };
}
