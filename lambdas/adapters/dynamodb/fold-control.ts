import * as z from 'zod';
import type { FoldControl } from '../../ports/fold-control.ts';
import { keys } from './keys.ts';
import type { Table } from './table.ts';

const Control = z.object({
  number: z.number().int().default(0),
  leaseUntil: z.number().default(0),
  isClean: z.boolean().default(true),
  lastFoldAt: z.number().optional(),
});

/** `breakLease` is for a machine that knows nobody else is running, such as a local start after a crash. */
export function createFoldControl(table: Table): FoldControl & { breakLease(): Promise<void> } {
  return {
    async begin(now, until) {
      // Unclean until `end` says otherwise: a fold that dies says nothing.
      const before = await table.update(
        keys.foldControl,
        {
          expression: 'SET leaseUntil = :until, isClean = :no ADD #number :one',
          names: { '#number': 'number' },
          values: { ':until': until, ':now': now, ':no': false, ':one': 1 },
        },
        'attribute_not_exists(leaseUntil) OR leaseUntil <= :now',
      );
      if (before === undefined) return undefined;
      const { number, isClean } = Control.parse(before);
      return { number: number + 1, mustWriteAll: !isClean };
    },

    async isNewest(turn) {
      const item = await table.get(keys.foldControl);
      return item !== undefined && Control.parse(item).number === turn.number;
    },

    async end(turn, isClean, now) {
      // Refused when a later fold holds the lease by now: then it is not ours to give back.
      await table.update(
        keys.foldControl,
        {
          expression: 'SET leaseUntil = :zero, isClean = :clean, lastFoldAt = :now',
          names: { '#number': 'number' },
          values: { ':zero': 0, ':clean': isClean, ':now': now, ':number': turn.number },
        },
        '#number = :number',
      );
    },

    async lastFoldAt() {
      const item = await table.get(keys.foldControl);
      return item === undefined ? undefined : Control.parse(item).lastFoldAt;
    },

    async breakLease() {
      await table.update(
        keys.foldControl,
        { expression: 'SET leaseUntil = :zero', values: { ':zero': 0 } },
        'attribute_exists(pk)',
      );
    },
  };
}
