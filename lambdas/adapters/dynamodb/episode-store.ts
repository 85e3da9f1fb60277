import type { Episodes } from '../../domain/alerting/episode.ts';
import { DAY_MS } from '../../domain/bucket.ts';
import type { EpisodeStore } from '../../ports/episode-store.ts';
import type { Log } from '../../ports/log.ts';
import type { NewId } from '../../ports/new-id.ts';
import { IS_NEW } from './conditions.ts';
import { EpisodesSchema } from './episode-schema.ts';
import { keys } from './keys.ts';
import { packValue, unpackValue } from './large-value.ts';
import type { Expression, Item, Table } from './table.ts';

/** Parts of a value that is too long for one item: nobody is away for so long, and old ones must go by themselves. */
const PARTS_KEPT_MS = 365 * DAY_MS;

/**
 * All episodes are one item, so that what follows from several topics at once is decided by one conditional write. What is
 * damaged counts as absent, or nothing would ever be decided again; `log` hears of it.
 */
export function createEpisodeStore(table: Table, newId: NewId, log?: Pick<Log, 'error'>): EpisodeStore {
  return {
    async read() {
      const item = await table.get(keys.episodes);
      if (item === undefined) return undefined;
      const read = await readItem(item);
      if (read === undefined) log?.error('episodes-unreadable', { revision: item['revision'] });
      return read;
    },

    async replace(episodes, after) {
      const expiresAt = Math.ceil((episodes.judgedUntil + PARTS_KEPT_MS) / 1000);
      const value = await packValue(episodes, keys.episodes, expiresAt, table);
      const item = { ...keys.episodes, ...value, revision: newId() };
      if (after !== undefined) return table.put(item, isStill(after));
      if (await table.put(item, IS_NEW)) return true;
      const there = await table.get(keys.episodes);
      if (there === undefined || (await readItem(there)) !== undefined) return false;
      return table.put(item, isStill(there['revision']));
    },
  };

  async function readItem(item: Item): Promise<{ readonly episodes: Episodes; readonly revision: string } | undefined> {
    const { packed, parts, revision } = item;
    if (typeof revision !== 'string') return undefined;
    const isWhole = packed instanceof Uint8Array;
    if (!isWhole && !Array.isArray(parts)) return undefined;
    // Parts are read from the table, and its troubles are no damage.
    const value = isWhole ? await unpackValue(item, table).catch(() => undefined) : await unpackValue(item, table);
    const { data } = EpisodesSchema.safeParse(value);
    return data === undefined ? undefined : { episodes: data, revision };
  }
}

function isStill(revision: unknown): Expression {
  return revision === undefined
    ? { expression: 'attribute_exists(pk) AND attribute_not_exists(revision)' }
    : { expression: 'revision = :after', values: { ':after': revision } };
}
