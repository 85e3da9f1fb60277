import { randomUUID } from 'node:crypto';
import { createAlertStore } from '../../lambdas/adapters/dynamodb/alert-store.ts';
import { createDerivedStore } from '../../lambdas/adapters/dynamodb/derived-store.ts';
import { createDirtyMarks } from '../../lambdas/adapters/dynamodb/dirty-marks.ts';
import { createEpisodeStore } from '../../lambdas/adapters/dynamodb/episode-store.ts';
import { createFoldControl } from '../../lambdas/adapters/dynamodb/fold-control.ts';
import { createMentionStore } from '../../lambdas/adapters/dynamodb/mention-store.ts';
import { createSourceStore } from '../../lambdas/adapters/dynamodb/source-store.ts';
import { createStoryIndex } from '../../lambdas/adapters/dynamodb/story-index.ts';
import { createStoryStore } from '../../lambdas/adapters/dynamodb/story-store.ts';
import type { Table } from '../../lambdas/adapters/dynamodb/table.ts';
import { createWatchStore } from '../../lambdas/adapters/dynamodb/watch-store.ts';
import { type FoldDeps, foldBuckets } from '../../lambdas/app/folding/fold-buckets.ts';
import { type TagDeps, tagMentions } from '../../lambdas/app/tagging/tag-mentions.ts';
import { USUAL_ALERT_SETTINGS } from '../../lambdas/domain/alerting/settings.ts';
import type { Fingerprinter } from '../../lambdas/domain/story/fingerprint.ts';
import { NOON, wordTagger } from './mentions.ts';

export const RETENTION_DAYS = 90;
export const SILENT_LOG = { info() {}, warn() {}, error() {} };

/** A clock that stands until it is told to move. */
export function createTestClock(start = NOON) {
  let time = start;
  return {
    now: () => time,
    advance(ms: number) {
      time += ms;
    },
  };
}

/** Made-up texts tell no stories, so that a test's topics are those it names. */
const NOTHING_TOLD: Fingerprinter = () => ({ signs: new Uint32Array(), links: new Uint32Array(), isRevelation: true });

/** Tag and fold over a table, as the handlers wire them, with a tagger and a clock that tests can predict. */
export function createPipeline(table: Table, clock = createTestClock()) {
  const newId = () => randomUUID();
  const mentions = createMentionStore(table, RETENTION_DAYS);
  const dirty = createDirtyMarks(table, newId);
  const derived = createDerivedStore(table, RETENTION_DAYS);
  const alerts = createAlertStore(table, RETENTION_DAYS);
  const control = createFoldControl(table);
  const episodes = createEpisodeStore(table, newId);
  const watches = createWatchStore(table, RETENTION_DAYS);
  const stories = createStoryStore(table, RETENTION_DAYS);
  const dead: { body: string; reason: string }[] = [];
  const deadLetters = {
    async keep(body: string, reason: string) {
      dead.push({ body, reason });
    },
  };
  const tagDeps: TagDeps = {
    tagger: wordTagger,
    mentions,
    stories: {
      fingerprint: NOTHING_TOLD,
      index: createStoryIndex(table, RETENTION_DAYS, 'test'),
      stories,
    },
    dirty,
    deadLetters,
    clock,
    log: SILENT_LOG,
    retentionDays: RETENTION_DAYS,
  };
  const foldDeps: FoldDeps = {
    mentions,
    dirty,
    derived,
    alerts,
    control,
    episodes,
    watches,
    sources: createSourceStore(table),
    stories,
    alertSettings: async () => USUAL_ALERT_SETTINGS,
    clock,
    log: SILENT_LOG,
    budgetMs: 60_000,
    leaseMs: 120_000,
  };
  return {
    ...{ table, clock, mentions, dirty, derived, alerts, episodes, watches, control, dead, tagDeps, foldDeps },
    tag: (batch: Parameters<typeof tagMentions>[0]) => tagMentions(batch, tagDeps),
    fold: () => foldBuckets(foldDeps),
  };
}

export type Pipeline = ReturnType<typeof createPipeline>;
