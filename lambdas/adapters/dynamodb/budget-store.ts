import * as z from 'zod';
import { HOUR_MS, MINUTE_MS } from '../../domain/bucket.ts';
import { takeToken } from '../../domain/token-bucket.ts';
import type { Allowances } from '../../ports/allowances.ts';
import type { HostBudgets } from '../../ports/host-budgets.ts';
import { keys } from './keys.ts';
import type { Table } from './table.ts';

const HostItem = z.object({ fullAt: z.number().default(0), blockedUntil: z.number().default(0) });

/** Two functions that take at the same moment: one of them looks again. With eight pollers nobody loses this often. */
const ATTEMPTS = 20;

/** Manners close a host for an hour at most: a later moment was written by a clock that was wrong. */
const LONGEST_BLOCK_MS = 2 * HOUR_MS;

/** Nobody will ask for a bucket that has long been full, or for a day that has long ended. */
const KEPT_SECONDS = 3 * 86_400;

/** The budgets of hosts, in the table, so that all functions share them and a restart does not refill them. */
export function createHostBudgets(table: Table): HostBudgets {
  return {
    async take(host, rate, now) {
      for (let attempt = 1; attempt <= ATTEMPTS; attempt += 1) {
        const item = await table.get(keys.host(host));
        const { fullAt, blockedUntil } = HostItem.parse(item ?? {});
        if (blockedUntil > now && blockedUntil <= now + LONGEST_BLOCK_MS) return { ok: false, until: blockedUntil };
        const taking = takeToken(fullAt, rate, now);
        if (!taking.ok) return taking;
        const isOurs = await table.update(
          keys.host(host),
          {
            expression: 'SET fullAt = :next, expiresAt = :expiry',
            values: {
              ':next': taking.fullAt,
              ':before': fullAt,
              ':expiry': expiry(now),
              ':now': now,
              ':absurd': now + LONGEST_BLOCK_MS,
            },
          },
          '(attribute_not_exists(fullAt) OR fullAt = :before) AND (attribute_not_exists(blockedUntil) OR blockedUntil <= :now OR blockedUntil > :absurd)',
        );
        if (isOurs !== undefined) return { ok: true };
      }
      return { ok: false, until: now + MINUTE_MS / rate.perMinute };
    },

    async block(host, until) {
      await table.update(
        keys.host(host),
        {
          expression: 'SET blockedUntil = :until, expiresAt = :expiry',
          values: { ':until': until, ':absurd': until + LONGEST_BLOCK_MS, ':expiry': expiry(until) },
        },
        'attribute_not_exists(blockedUntil) OR blockedUntil < :until OR blockedUntil > :absurd',
      );
    },
  };
}

/** What was spent of the day's allowances. */
export function createAllowances(table: Table): Allowances {
  return {
    async spend(name, day, units, limit) {
      if (units > limit) return false;
      const before = await table.update(
        keys.allowance(name, day),
        {
          expression: 'ADD used :units SET expiresAt = :expiry',
          values: { ':units': units, ':most': limit - units, ':expiry': expiry(Date.parse(day)) },
        },
        'attribute_not_exists(used) OR used <= :most',
      );
      return before !== undefined;
    },

    async refund(name, day, units) {
      await table.update(
        keys.allowance(name, day),
        { expression: 'ADD used :given', values: { ':given': -units, ':units': units } },
        // Nobody can have reserved more than that; the allowance must not grow by a mistake.
        'used >= :units',
      );
    },
  };
}

function expiry(from: number): number {
  return Math.ceil(from / 1000) + KEPT_SECONDS;
}
