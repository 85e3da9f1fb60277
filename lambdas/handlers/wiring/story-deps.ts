import { createStoryIndex } from '../../adapters/dynamodb/story-index.ts';
import { createStoryStore } from '../../adapters/dynamodb/story-store.ts';
import type { Table } from '../../adapters/dynamodb/table.ts';
import type { StoryDeps } from '../../app/tagging/assign-stories.ts';
import { FINGERPRINT_VERSION } from '../../domain/story/fingerprint.ts';
import { createDefaultFingerprinter } from './stories.ts';

/** The stories of a table, for whatever tags its mentions: all of it must look in one index. */
export function wireStories(table: Table, retentionDays: number): Omit<StoryDeps, 'mentions'> {
  return {
    fingerprint: createDefaultFingerprinter(),
    index: createStoryIndex(table, retentionDays, FINGERPRINT_VERSION),
    stories: createStoryStore(table, retentionDays),
  };
}
