import { keys } from './keys.ts';
import type { Item, Table } from './table.ts';

/** The list goes back this many months at most: as long as an alert is kept. */
const MONTHS_LISTED = 13;
/** A month that holds much is read by itself; where there is little, so many are looked into side by side. */
const MONTHS_AT_ONCE = 4;
/** One page looks at so many alerts at most, be there what is wanted among them or not. */
const MOST_LOOKED_AT = 500;
/** So many are read at once where only some of them are wanted. */
const CHUNK = 100;

/** A position in the list: the sort key of an alert. */
const POSITION = /^(\d{4}-\d{2}-\d{2}T[^#]{1,20}Z)#/;

export interface ListQuery<Stored> {
  readonly limit: number;
  readonly cursor: string | undefined;
  /** Epoch milliseconds. */
  readonly now: number;
  /** Undefined for what cannot be read, which is left out. */
  readonly toStored: (item: Item) => Stored | undefined;
  /** Absent: everything is. */
  readonly isWanted?: ((stored: Stored) => boolean) | undefined;
}

export interface ListPage<Stored> {
  readonly alerts: readonly Stored[];
  /** Where there is more, or where the reading was cut short because so much of it was not wanted. */
  readonly nextCursor?: string;
}

/** A page of the alerts, newest first. Undefined when the cursor is none of ours. */
export async function listAlerts<Stored>(
  table: Table,
  { limit, cursor, now, toStored, isWanted }: ListQuery<Stored>,
): Promise<ListPage<Stored> | undefined> {
  const from = cursor === undefined ? now : Date.parse(POSITION.exec(cursor)?.[1] ?? '');
  if (Number.isNaN(from)) return undefined;
  // Enough for the page, the cursor itself, and the one that says that there is more.
  const chunk = isWanted === undefined ? limit + 2 : CHUNK;
  const alerts: Stored[] = [];
  let lookedAt = 0;
  let last: string | undefined;
  for await (const item of newestFirst(table, cursor, { from: Math.min(from, now), now, chunk })) {
    if (lookedAt === MOST_LOOKED_AT || alerts.length === limit) {
      return { alerts, ...(last === undefined ? {} : { nextCursor: last }) };
    }
    const stored = toStored(item);
    if (stored !== undefined && (isWanted?.(stored) ?? true)) alerts.push(stored);
    lookedAt += 1;
    last = item.sk;
  }
  return { alerts };
}

interface Stretch {
  readonly from: number;
  readonly now: number;
  /** So many are read of a month at a time. */
  readonly chunk: number;
}

/** Every alert before the cursor, read as they are asked for. */
async function* newestFirst(table: Table, cursor: string | undefined, stretch: Stretch): AsyncGenerator<Item> {
  const { chunk } = stretch;
  let months = monthsBack(stretch);
  let before = cursor;
  let atOnce = 1;
  while (months.length > 0) {
    const group = months.slice(0, atOnce);
    const read = await Promise.all(group.map((month) => readBefore(month)));
    let next = group.length;
    for (const [index, items] of read.entries()) {
      for (const item of items) {
        if (item.sk === before) continue;
        yield item;
      }
      before = items.at(-1)?.sk ?? before;
      // There may be more in this month: it is read on before the months behind it.
      if (items.length === chunk) {
        next = index;
        break;
      }
    }
    months = months.slice(next);
    atOnce = next < group.length ? 1 : MONTHS_AT_ONCE;
  }

  function readBefore(month: string): Promise<Item[]> {
    const range = before === undefined ? {} : { to: before };
    const options = { newestFirst: true, limit: chunk, isConsistent: false };
    return table.query(keys.alertPartition(month), { ...range, ...options });
  }
}

/** `2026-11`, `2026-10`, … */
function monthsBack({ from, now }: Stretch): string[] {
  const months = Array.from({ length: MONTHS_LISTED }, (_, back) => monthOf(now, back));
  const first = monthOf(from, 0);
  return months.filter((month) => month <= first);
}

function monthOf(time: number, back: number): string {
  const start = new Date(time);
  return new Date(Date.UTC(start.getUTCFullYear(), start.getUTCMonth() - back, 1)).toISOString().slice(0, 7);
}
