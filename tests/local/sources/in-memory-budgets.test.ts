import { expect, test } from 'vitest';
import { createAllowancesInMemory, createHostBudgetsInMemory } from '../../../local/sources/in-memory-budgets.ts';
import { NOON } from '../../factories/mentions.ts';

test('a host is asked no more often than its rate allows, and not while it is closed', async () => {
  const budgets = createHostBudgetsInMemory();
  const take = (now: number, host = 'a.example') => budgets.take(host, { perMinute: 1, burst: 1 }, now);
  expect(await take(NOON)).toEqual({ ok: true });
  expect(await take(NOON + 1)).toEqual({ ok: false, until: NOON + 60_000 });
  expect(await take(NOON + 1, 'b.example')).toEqual({ ok: true });
  await budgets.block('a.example', NOON + 300_000);
  await budgets.block('a.example', NOON + 100_000);
  expect(await take(NOON + 200_000)).toEqual({ ok: false, until: NOON + 300_000 });
  expect(await take(NOON + 300_000)).toEqual({ ok: true });
});

test('a day has only so many units, and what is given back can be spent', async () => {
  const allowances = createAllowancesInMemory();
  const spend = (units: number, day = '2026-11-21') => allowances.spend('api', day, units, 10);
  expect(await spend(7)).toBe(true);
  expect(await spend(4)).toBe(false);
  expect(await spend(4, '2026-11-22')).toBe(true);
  await allowances.refund('api', '2026-11-21', 2);
  expect(await spend(4)).toBe(true);
});
