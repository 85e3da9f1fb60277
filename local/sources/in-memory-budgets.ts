import { takeToken } from '../../lambdas/domain/token-bucket.ts';
import type { Allowances } from '../../lambdas/ports/allowances.ts';
import type { HostBudgets } from '../../lambdas/ports/host-budgets.ts';

/** The budgets of hosts for one process that has no table: it is as polite as a run, and forgets. */
export function createHostBudgetsInMemory(): HostBudgets {
  const fullAt = new Map<string, number>();
  const blockedUntil = new Map<string, number>();
  return {
    async take(host, rate, now) {
      const until = blockedUntil.get(host) ?? 0;
      if (until > now) return { ok: false, until };
      const taking = takeToken(fullAt.get(host) ?? 0, rate, now);
      if (!taking.ok) return taking;
      fullAt.set(host, taking.fullAt);
      return { ok: true };
    },
    async block(host, until) {
      blockedUntil.set(host, Math.max(blockedUntil.get(host) ?? 0, until));
    },
  };
}

/** The allowances of the day, likewise. */
export function createAllowancesInMemory(): Allowances {
  const spent = new Map<string, number>();
  const keyOf = (name: string, day: string) => `${name} ${day}`;
  return {
    async spend(name, day, units, limit) {
      const used = (spent.get(keyOf(name, day)) ?? 0) + units;
      if (used > limit) return false;
      spent.set(keyOf(name, day), used);
      return true;
    },
    async refund(name, day, units) {
      spent.set(keyOf(name, day), (spent.get(keyOf(name, day)) ?? 0) - units);
    },
  };
}
