import * as z from 'zod';
import type { SourceDefinition, SourceHealth, SourceState } from '../../domain/source.ts';
import { NEW_SOURCE_HEALTH } from '../../domain/source.ts';
import type { SourceStore } from '../../ports.ts';
import { keys } from './keys.ts';
import type { Item, Table } from './table.ts';

const Failure = z.object({
  kind: z.enum(['transient', 'blocked', 'gone', 'malformed', 'refused']),
  message: z.string(),
  retryAfterSeconds: z.number().optional(),
  isFinal: z.literal(true).optional(),
  at: z.number(),
});

const Health = z.object({
  lastPollAt: z.number().optional(),
  lastSuccessAt: z.number().optional(),
  lastNewAt: z.number().optional(),
  lastFailure: Failure.optional(),
  failuresInARow: z.number(),
  mentionsQueued: z.number(),
  tooOld: z.number(),
  skipped: z.array(z.string()),
  rate: z.object({ items: z.number(), days: z.number(), at: z.number() }).optional(),
  gaps: z.array(z.object({ at: z.number(), message: z.string() })).default([]),
  waiting: z.object({ kind: z.enum(['key', 'budget']), message: z.string() }).optional(),
  endedAt: z.number().optional(),
});

const Definition = z.object({
  id: z.string(),
  kind: z.string(),
  params: z.record(z.string(), z.unknown()),
  pollEverySeconds: z.number().optional(),
  title: z.string().optional(),
});

const SourceItem = z.object({
  definition: Definition,
  checkpoint: z.record(z.string(), z.unknown()).optional(),
  seen: z.instanceof(Uint8Array).optional(),
  retentionDays: z.number().optional(),
  health: Health,
  nextPollAt: z.number(),
  isRetired: z.boolean(),
  isPaused: z.boolean().default(false),
});

/** What was read of a stranger may be long; what is remembered of it for people is not. */
const MAX_SKIPPED_KEPT = 5;

const NOT_HELD = '(attribute_not_exists(leaseUntil) OR leaseUntil <= :now)';

/**
 * `startAfresh` is for a machine that knows nobody else is running, such as a local start: leases left by a crash are broken, and
 * what failed before is due at once, because whoever starts again has probably mended something.
 */
export function createSourceStore(table: Table): SourceStore & { startAfresh(): Promise<void> } {
  return {
    async sync(definitions, now) {
      const items = await table.query(keys.sourcePartition);
      const known = new Map(items.map((item) => [item.sk, SourceItem.parse(item)]));
      for (const definition of definitions) {
        const before = known.get(definition.id);
        if (before === undefined) await add(definition, now);
        else if (before.isRetired || !isSameDefinition(before.definition, definition))
          await redefine(definition, before, now);
      }
      const wanted = new Set(definitions.map(({ id }) => id));
      for (const [id, { isRetired }] of known) if (!wanted.has(id) && !isRetired) await retire(id);
    },

    async list() {
      const items = await table.query(keys.sourcePartition);
      return items
        .map((item) => SourceItem.parse(item))
        .filter(({ isRetired }) => !isRetired)
        .map(toState);
    },

    async lease({ sourceId, jobId }, now, until) {
      const before = await table.update(
        keys.source(sourceId),
        {
          expression: 'SET jobId = :job, leaseUntil = :until, isPolling = :no',
          values: { ':job': jobId, ':until': until, ':now': now, ':no': false },
        },
        `attribute_exists(pk) AND ${NOT_HELD}`,
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

  async function add(definition: SourceDefinition, now: number): Promise<void> {
    const item: Item = {
      ...keys.source(definition.id),
      definition,
      health: NEW_SOURCE_HEALTH,
      nextPollAt: now,
      isRetired: false,
    };
    await table.put(item, { expression: 'attribute_not_exists(pk)' });
  }

  /** A source that points elsewhere now starts anew there: the old address's validators mean nothing to it. */
  async function redefine(
    definition: SourceDefinition,
    before: z.infer<typeof SourceItem>,
    now: number,
  ): Promise<void> {
    const isElsewhere = JSON.stringify(before.definition.params) !== JSON.stringify(definition.params);
    const forget = isElsewhere ? ' REMOVE checkpoint, seen, retentionDays' : '';
    await table.update(
      keys.source(definition.id),
      {
        expression: `SET #definition = :definition, isRetired = :no, nextPollAt = :now${forget}`,
        names: { '#definition': 'definition' },
        values: { ':definition': definition, ':no': false, ':now': now },
      },
      'attribute_exists(pk)',
    );
  }

  async function retire(id: string): Promise<void> {
    await table.update(
      keys.source(id),
      { expression: 'SET isRetired = :yes', values: { ':yes': true } },
      'attribute_exists(pk)',
    );
  }
}

function isSameDefinition(left: z.infer<typeof Definition>, right: SourceDefinition): boolean {
  return JSON.stringify(canonical(left)) === JSON.stringify(canonical(right));
}

/** The table gives attributes back in an order of its own. */
function canonical({
  id,
  kind,
  params,
  pollEverySeconds,
  title,
}: z.infer<typeof Definition> | SourceDefinition): unknown[] {
  return [id, kind, Object.entries(params).sort(([left], [right]) => (left < right ? -1 : 1)), pollEverySeconds, title];
}

function toState({
  definition,
  checkpoint,
  seen,
  retentionDays,
  health,
  nextPollAt,
  isPaused,
}: z.infer<typeof SourceItem>): SourceState {
  return {
    definition: withoutUndefined<SourceDefinition>(definition),
    ...(checkpoint === undefined ? {} : { checkpoint }),
    ...(seen === undefined ? {} : { seen }),
    ...(retentionDays === undefined ? {} : { retentionDays }),
    health: withoutUndefined<SourceHealth>(health),
    nextPollAt,
    isPaused,
  };
}

/** zod gives absent optional keys as undefined or not at all; ours are absent. The shape itself was just checked. */
function withoutUndefined<T extends object>(value: { [K in keyof T]: unknown }): T {
  return Object.fromEntries(Object.entries(value).filter(([, field]) => field !== undefined)) as T;
}
