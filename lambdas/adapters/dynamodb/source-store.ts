import { NEW_SOURCE_HEALTH, type SourceDefinition, type SourceState } from '../../domain/source.ts';
import type { SourceStore } from '../../ports/source-store.ts';
import { IS_NEW } from './conditions.ts';
import { keys } from './keys.ts';
import { isSameDefinition, placeOf, SourceItem, toState } from './source-item.ts';
import type { Expression, Item, Table } from './table.ts';

/** What was read of a stranger may be long; what is remembered of it for people is not. */
const MAX_SKIPPED_KEPT = 5;

const NOT_HELD = '(attribute_not_exists(leaseUntil) OR leaseUntil <= :now)';
const NOT_PAUSED = '(attribute_not_exists(isPaused) OR isPaused = :no)';
const NOT_REMOVED = '(attribute_not_exists(isRemoved) OR isRemoved = :no)';
const IN_USE = `isRetired = :no AND ${NOT_REMOVED}`;
/** What the team has added, changed or removed meanwhile is no longer the catalog's to change. */
const THE_CATALOGS = `(attribute_not_exists(origin) OR origin = :catalog) AND ${NOT_REMOVED}`;

/**
 * `startAfresh` is for a machine that knows nobody else is running, such as a local start: leases left by a crash are
 * broken, and what failed before is due at once, because whoever starts again has probably mended something. `listRemoved`:
 * what the team has removed and can resume.
 */
export function createSourceStore(
  table: Table,
): SourceStore & { startAfresh(): Promise<void>; listRemoved(): Promise<SourceState[]> } {
  return {
    async sync(definitions, now) {
      const items = await table.query(keys.sourcePartition);
      const known = new Map(items.map((item) => [item.sk, SourceItem.parse(item)]));
      for (const definition of definitions) {
        const before = known.get(definition.id);
        if (before === undefined) await bringIn(definition, now);
        else if (isTheTeams(before)) continue;
        else if (before.isRetired || !isSameDefinition(before.definition, definition))
          await redefine(definition, before, now);
      }
      const wanted = new Set(definitions.map(({ id }) => id));
      for (const [id, item] of known) {
        if (!wanted.has(id) && !item.isRetired && !isTheTeams(item)) await retire(id);
      }
    },

    async add(definition, now) {
      const item = { ...newItem(definition, now), origin: 'team' };
      if (await table.put(item, IS_NEW)) return true;
      // Nobody uses the id, but the catalog may name it, now or later: removing this one must not bring that one back.
      return table.put(
        { ...item, isInsteadOfCatalog: true },
        { expression: 'isRetired = :yes OR isRemoved = :yes', values: { ':yes': true } },
      );
    },

    async pause(id) {
      // A job that waits in the queue finds its lease gone; a poll that has begun may end, or it would be done again.
      const drop = ' REMOVE jobId, leaseUntil, isPolling';
      const isWaiting = '(attribute_not_exists(isPolling) OR isPolling = :no)';
      return (
        (await change(id, { expression: `SET isPaused = :yes${drop}` }, `${IN_USE} AND ${isWaiting}`)) ||
        (await change(id, { expression: 'SET isPaused = :yes' }, IN_USE))
      );
    },

    async resume(id, now) {
      const before = await table.update(
        keys.source(id),
        {
          expression: 'SET isPaused = :no, isRemoved = :no, nextPollAt = :now REMOVE health.endedAt',
          values: { ':no': false, ':now': now },
        },
        'isRetired = :no',
      );
      return before !== undefined;
    },

    async remove(id) {
      const isOnlyOurs = {
        expression: 'origin = :team AND attribute_not_exists(isInsteadOfCatalog)',
        values: { ':team': 'team' },
      };
      if (await table.remove(keys.source(id), isOnlyOurs)) return true;
      return change(id, { expression: 'SET isRemoved = :yes REMOVE jobId, leaseUntil, isPolling' }, IN_USE);
    },

    list: () => listWhere(({ isRemoved }) => !isRemoved),

    listRemoved: () => listWhere(({ isRemoved }) => isRemoved),

    async lease({ sourceId, jobId }, now, until, dueAt) {
      const due = dueAt === undefined ? '' : ' AND nextPollAt = :due';
      const before = await table.update(
        keys.source(sourceId),
        {
          expression: 'SET jobId = :job, leaseUntil = :until, isPolling = :no',
          values: {
            ':job': jobId,
            ':until': until,
            ':now': now,
            ':no': false,
            ...(dueAt === undefined ? {} : { ':due': dueAt }),
          },
        },
        `${IN_USE} AND ${NOT_PAUSED} AND ${NOT_HELD}${due}`,
      );
      return before !== undefined;
    },

    async claim({ sourceId, jobId }, now, until) {
      const before = await table.update(
        keys.source(sourceId),
        {
          expression: 'SET leaseUntil = :until, isPolling = :yes',
          values: { ':job': jobId, ':until': until, ':now': now, ':yes': true, ':no': false },
        },
        // A job delivered twice: the second finds the first polling, unless that one has died.
        `jobId = :job AND (isPolling = :no OR leaseUntil <= :now)`,
      );
      return before === undefined ? undefined : toState(SourceItem.parse(before));
    },

    async release({ sourceId, jobId }, { progress, health, nextPollAt }) {
      const sets = ['health = :health', 'nextPollAt = :next'];
      const values: Record<string, unknown> = {
        ':job': jobId,
        ':health': { ...health, skipped: health.skipped.slice(0, MAX_SKIPPED_KEPT) },
        ':next': nextPollAt,
      };
      if (progress !== undefined) {
        sets.push('checkpoint = :checkpoint');
        values[':checkpoint'] = progress.checkpoint;
      }
      if (progress?.seen !== undefined) {
        sets.push('seen = :seen');
        values[':seen'] = progress.seen;
      }
      if (progress?.retentionDays !== undefined) {
        sets.push('retentionDays = :retention');
        values[':retention'] = progress.retentionDays;
      }
      const expression = `SET ${sets.join(', ')} REMOVE jobId, leaseUntil, isPolling`;
      return (await table.update(keys.source(sourceId), { expression, values }, 'jobId = :job')) !== undefined;
    },

    async startAfresh() {
      for (const item of await table.query(keys.sourcePartition)) {
        const isFailing = SourceItem.parse(item).health.failuresInARow > 0;
        const due = isFailing ? { expression: 'SET nextPollAt = :zero ', values: { ':zero': 0 } } : { expression: '' };
        const expression = `${due.expression}REMOVE jobId, leaseUntil, isPolling`;
        await table.update(keys.source(item.sk), { ...due, expression }, 'attribute_exists(pk)');
      }
    },
  };

  async function listWhere(isWanted: (item: SourceItem) => boolean): Promise<SourceState[]> {
    const items = (await table.query(keys.sourcePartition)).map((item) => SourceItem.parse(item));
    return items.filter((item) => !item.isRetired && isWanted(item)).map(toState);
  }

  async function change(id: string, { expression }: Expression, condition: string): Promise<boolean> {
    const values = { ':yes': true, ':no': false };
    return (await table.update(keys.source(id), { expression, values }, condition)) !== undefined;
  }

  async function bringIn(definition: SourceDefinition, now: number): Promise<void> {
    await table.put(newItem(definition, now), IS_NEW);
  }

  /**
   * A source that points elsewhere now starts anew there: the old address's validators and its troubles mean nothing to it,
   * and a poll of the old place that is still under way finds its job gone.
   */
  async function redefine(definition: SourceDefinition, before: SourceItem, now: number): Promise<void> {
    const isSamePlace = placeOf(before.definition) === placeOf(definition);
    const anew = isSamePlace
      ? { sets: '', removes: '', values: {} }
      : {
          sets: ', health = :health',
          removes: ' REMOVE checkpoint, seen, retentionDays, jobId, leaseUntil, isPolling',
          values: { ':health': { ...NEW_SOURCE_HEALTH, mentionsQueued: before.health.mentionsQueued } },
        };
    await table.update(
      keys.source(definition.id),
      {
        expression: `SET #definition = :definition, isRetired = :no, nextPollAt = :now${anew.sets}${anew.removes}`,
        names: { '#definition': 'definition' },
        values: { ':definition': definition, ':no': false, ':now': now, ':catalog': 'catalog', ...anew.values },
      },
      `attribute_exists(pk) AND ${THE_CATALOGS}`,
    );
  }

  async function retire(id: string): Promise<void> {
    await table.update(
      keys.source(id),
      { expression: 'SET isRetired = :yes', values: { ':yes': true, ':no': false, ':catalog': 'catalog' } },
      `attribute_exists(pk) AND ${THE_CATALOGS}`,
    );
  }
}

function newItem(definition: SourceDefinition, now: number): Item {
  return { ...keys.source(definition.id), definition, health: NEW_SOURCE_HEALTH, nextPollAt: now, isRetired: false };
}

function isTheTeams({ origin, isRemoved }: SourceItem): boolean {
  return origin === 'team' || isRemoved;
}
