import fc from 'fast-check';
import { expect, test } from 'vitest';
import { createAllowances, createHostBudgets } from '../../../../lambdas/adapters/dynamodb/budget-store.ts';
import { keys } from '../../../../lambdas/adapters/dynamodb/keys.ts';
import type { Table } from '../../../../lambdas/adapters/dynamodb/table.ts';
import type { HostRate } from '../../../../lambdas/domain/token-bucket.ts';
import { createTestTable, describeOnEachEngine } from '../../../engines/tables.ts';

const START = Date.parse('2026-11-21T10:00:00Z');
const DAY = '2026-11-21';

describeOnEachEngine('the budgets of hosts', (engine) => {
  test('never give more than the burst and what grows, to several takers at once and over restarts', async () => {
    const { table } = await createTestTable(engine);
    const anyRound = fc.record({
      pauseMs: fc.oneof(fc.constant(0), fc.integer({ min: 1, max: 30_000 })),
      takers: fc.integer({ min: 1, max: 6 }),
    });
    let run = 0;
    await fc.assert(
      fc.asyncProperty(
        fc.record({ perMinute: fc.constantFrom(1, 4, 7, 60), burst: fc.integer({ min: 1, max: 5 }) }),
        fc.array(anyRound, { minLength: 1, maxLength: 8 }),
        async (rate, rounds) => {
          run += 1;
          const given: number[] = [];
          let now = START;
          for (const { pauseMs, takers } of rounds) {
            now += pauseMs;
            const takings = await Promise.all(
              // Each a process of its own, as far as memory goes.
              Array.from({ length: takers }, () => createHostBudgets(table).take(`run-${run}.example`, rate, now)),
            );
            for (const taking of takings) {
              if (taking.ok) given.push(now);
              else expect(taking.until).toBeGreaterThan(now);
            }
          }
          expectWithin(rate, given);
          // Nor less: the first takers get what is there.
          expect(given.length).toBeGreaterThanOrEqual(Math.min(rate.burst, rounds[0]?.takers ?? 0));
        },
      ),
      { numRuns: 25 },
    );
  }, 120_000);

  test('say when there will be one, and keep hosts apart', async () => {
    const budgets = createHostBudgets((await createTestTable(engine)).table);
    const rate: HostRate = { perMinute: 1, burst: 1 };
    expect(await budgets.take('reddit.com', rate, START)).toEqual({ ok: true });
    expect(await budgets.take('reddit.com', rate, START + 1)).toEqual({ ok: false, until: START + 60_000 });
    expect(await budgets.take('oauth.reddit.com', rate, START + 1)).toEqual({ ok: true });
    expect(await budgets.take('reddit.com', rate, START + 60_000)).toEqual({ ok: true });
  });

  test('give nothing to a host that asked to be left alone, also after a restart, and go on afterwards', async () => {
    const { table } = await createTestTable(engine);
    const rate: HostRate = { perMinute: 60, burst: 5 };
    await createHostBudgets(table).block('busy.example', START + 90_000);
    const budgets = createHostBudgets(table);
    expect(await budgets.take('busy.example', rate, START)).toEqual({ ok: false, until: START + 90_000 });
    expect(await budgets.take('busy.example', rate, START + 89_999)).toMatchObject({ ok: false });
    expect(await budgets.take('busy.example', rate, START + 90_000)).toEqual({ ok: true });
    expect(await budgets.take('calm.example', rate, START)).toEqual({ ok: true });
  });

  test('pass over a block that only a wrong clock can have written, and take the next one', async () => {
    const budgets = createHostBudgets((await createTestTable(engine)).table);
    await budgets.block('busy.example', START + 400 * 86_400_000);
    expect(await budgets.take('busy.example', { perMinute: 60, burst: 5 }, START)).toEqual({ ok: true });
    await budgets.block('busy.example', START + 60_000);
    expect(await budgets.take('busy.example', { perMinute: 60, burst: 5 }, START)).toEqual({
      ok: false,
      until: START + 60_000,
    });
  });

  test('hold to the longest block that was asked for', async () => {
    const budgets = createHostBudgets((await createTestTable(engine)).table);
    await Promise.all([1, 9, 4].map((minutes) => budgets.block('busy.example', START + minutes * 60_000)));
    expect(await budgets.take('busy.example', { perMinute: 60, burst: 5 }, START)).toEqual({
      ok: false,
      until: START + 9 * 60_000,
    });
  });

  test('give nothing when a block comes between looking and taking', async () => {
    const { table } = await createTestTable(engine);
    const rivals: Table = {
      ...table,
      async get(key) {
        const item = await table.get(key);
        await createHostBudgets(table).block('busy.example', START + 60_000);
        return item;
      },
    };
    expect(await createHostBudgets(rivals).take('busy.example', { perMinute: 60, burst: 5 }, START)).toEqual({
      ok: false,
      until: START + 60_000,
    });
  });

  test('a block does not refill the budget', async () => {
    const budgets = createHostBudgets((await createTestTable(engine)).table);
    const rate: HostRate = { perMinute: 1, burst: 2 };
    await budgets.take('busy.example', rate, START);
    await budgets.take('busy.example', rate, START);
    await budgets.block('busy.example', START + 10_000);
    expect(await budgets.take('busy.example', rate, START + 10_000)).toEqual({ ok: false, until: START + 60_000 });
  });

  test('are forgotten when they have long been full again', async () => {
    const { table } = await createTestTable(engine);
    const budgets = createHostBudgets(table);
    await budgets.take('a.example', { perMinute: 1, burst: 1 }, START);
    await budgets.block('b.example', START + 3_600_000);
    for (const [host, from] of [
      ['a.example', START],
      ['b.example', START + 3_600_000],
    ] as const) {
      const item = await table.get(keys.host(host));
      expect(item?.['expiresAt']).toBe(from / 1000 + 3 * 86_400);
    }
  });
});

describeOnEachEngine('allowances', (engine) => {
  test('are never overspent by several spenders at once', async () => {
    const { table } = await createTestTable(engine);
    let run = 0;
    await fc.assert(
      fc.asyncProperty(
        fc.integer({ min: 0, max: 60 }),
        fc.array(fc.integer({ min: 1, max: 25 }), { minLength: 1, maxLength: 12 }),
        async (limit, spends) => {
          run += 1;
          const answers = await Promise.all(
            spends.map((units) => createAllowances(table).spend(`run-${run}`, DAY, units, limit)),
          );
          const spent = spends.filter((_, index) => answers[index]).reduce((sum, units) => sum + units, 0);
          expect(spent).toBeLessThanOrEqual(limit);
          // None was turned down that would still have fitted.
          for (const [index, units] of spends.entries())
            if (!answers[index]) expect(spent + units).toBeGreaterThan(limit);
        },
      ),
      { numRuns: 25 },
    );
  }, 120_000);

  test('begin anew each day, and one for each name', async () => {
    const allowances = createAllowances((await createTestTable(engine)).table);
    expect(await allowances.spend('youtube', DAY, 100, 100)).toBe(true);
    expect(await allowances.spend('youtube', DAY, 1, 100)).toBe(false);
    expect(await allowances.spend('youtube', '2026-11-22', 1, 100)).toBe(true);
    expect(await allowances.spend('x', DAY, 1, 100)).toBe(true);
  });

  test('take back what was not used, and only what was spent', async () => {
    const allowances = createAllowances((await createTestTable(engine)).table);
    await allowances.spend('x', DAY, 80, 100);
    await allowances.refund('x', DAY, 30);
    expect(await allowances.spend('x', DAY, 51, 100)).toBe(false);
    expect(await allowances.spend('x', DAY, 50, 100)).toBe(true);

    // Nothing was spent on this day, and then not as much as is given back.
    await allowances.refund('x', '2026-11-23', 1_000);
    await allowances.spend('x', '2026-11-23', 10, 100);
    await allowances.refund('x', '2026-11-23', 1_000);
    expect(await allowances.spend('x', '2026-11-23', 100, 100)).toBe(false);
  });

  test('more than the whole allowance is never given', async () => {
    const allowances = createAllowances((await createTestTable(engine)).table);
    expect(await allowances.spend('x', DAY, 101, 100)).toBe(false);
    expect(await allowances.spend('x', DAY, 1, 0)).toBe(false);
  });
});

function expectWithin({ perMinute, burst }: HostRate, given: readonly number[]): void {
  for (const [first, from] of given.entries()) {
    for (const [offset, to] of given.slice(first).entries()) {
      expect(offset + 1).toBeLessThanOrEqual(burst + ((to - from) / 60_000) * perMinute + 0.001);
    }
  }
}
