import * as z from 'zod';
import type { SourceDefinition, SourceHealth, SourceState } from '../../domain/source.ts';

const Failure = z.object({
  kind: z.enum(['transient', 'blocked', 'gone', 'malformed', 'refused']),
  message: z.string(),
  retryAfterSeconds: z.number().optional(),
  isFinal: z.literal(true).optional(),
  isUnresolved: z.literal(true).optional(),
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
  visibleEntries: z.number().optional(),
  watchedSince: z.number().optional(),
  longestPauseMs: z.number().optional(),
  silenceToldSince: z.number().optional(),
  gaps: z.array(z.object({ at: z.number(), message: z.string() })).default([]),
  waiting: z.object({ kind: z.enum(['key', 'budget']), message: z.string() }).optional(),
  endedAt: z.number().optional(),
});

const DefinitionItem = z.object({
  id: z.string(),
  kind: z.string(),
  params: z.record(z.string(), z.unknown()),
  pollEverySeconds: z.number().optional(),
  title: z.string().optional(),
  group: z.string().optional(),
});

/** A source as it lies in the table. */
export const SourceItem = z.object({
  definition: DefinitionItem,
  checkpoint: z.record(z.string(), z.unknown()).optional(),
  seen: z.instanceof(Uint8Array).optional(),
  retentionDays: z.number().optional(),
  health: Health,
  nextPollAt: z.number(),
  /** Who wrote the definition: only the catalog's own are the catalog's to change. */
  origin: z.enum(['catalog', 'team']).default('catalog'),
  /** The catalog no longer names it. */
  isRetired: z.boolean(),
  /** The team does not want it: remembered, or the catalog would bring it back. */
  isRemoved: z.boolean().default(false),
  isPaused: z.boolean().default(false),
});
export type SourceItem = z.infer<typeof SourceItem>;

export function toState(item: SourceItem): SourceState {
  const { definition, checkpoint, seen, retentionDays, health, nextPollAt, origin, isPaused } = item;
  return {
    definition: withoutUndefined<SourceDefinition>(definition),
    ...(checkpoint === undefined ? {} : { checkpoint }),
    ...(seen === undefined ? {} : { seen }),
    ...(retentionDays === undefined ? {} : { retentionDays }),
    health: withoutUndefined<SourceHealth>(health),
    nextPollAt,
    origin,
    isPaused,
  };
}

/** zod gives absent optional keys as undefined or not at all; ours are absent. The shape itself was just checked. */
function withoutUndefined<T extends object>(value: { [K in keyof T]: unknown }): T {
  return Object.fromEntries(Object.entries(value).filter(([, field]) => field !== undefined)) as T;
}

export function isSameDefinition(left: Definition, right: Definition): boolean {
  const wordsOf = ({ id, kind, params, pollEverySeconds, title, group }: Definition) =>
    asText([id, kind, params, pollEverySeconds, title, group]);
  return wordsOf(left) === wordsOf(right);
}

/** What a source asks for, whatever it is called: the same for two definitions that ask for the same. */
export function placeOf({ kind, params }: Pick<Definition, 'kind' | 'params'>): string {
  return asText([kind, params]);
}

type Definition = SourceItem['definition'] | SourceDefinition;

/** With the keys of every object in order: the table gives attributes back in an order of its own. */
function asText(value: unknown): string {
  return JSON.stringify(value, (_key, part: unknown) =>
    typeof part === 'object' && part !== null && !Array.isArray(part)
      ? Object.fromEntries(Object.entries(part).sort(([one], [other]) => (one < other ? -1 : 1)))
      : part,
  );
}
