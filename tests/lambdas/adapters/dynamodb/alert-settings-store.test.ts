import { randomUUID } from 'node:crypto';
import { deflateRawSync } from 'node:zlib';
import { beforeEach, expect, test } from 'vitest';
import { createAlertSettingsStore } from '../../../../lambdas/adapters/dynamodb/alert-settings-store.ts';
import { keys } from '../../../../lambdas/adapters/dynamodb/keys.ts';
import type { Table } from '../../../../lambdas/adapters/dynamodb/table.ts';
import {
  type AlertSettings,
  MAX_ALERT_TOPICS,
  USUAL_ALERT_SETTINGS,
  withTopic,
} from '../../../../lambdas/domain/alerting/settings.ts';
import { MAX_TOPIC_ID_LENGTH, type TopicId } from '../../../../lambdas/domain/topic.ts';
import type { AlertSettingsStore } from '../../../../lambdas/ports/alert-settings-store.ts';
import { createTestTable, describeOnEachEngine } from '../../../engines/tables.ts';

const SHINING = withTopic(USUAL_ALERT_SETTINGS, 'work:the-shining', {
  sensitivity: 'off',
  threshold: { count: 50, withinMinutes: 60 },
});

/** Ids of characters that hardly compress, as long as an id may be. */
function manyTopics(count: number): AlertSettings {
  let seed = 1;
  const letter = () => {
    seed = (seed * 48_271) % 2_147_483_647;
    return String.fromCharCode(0x4e00 + (seed % 20_000));
  };
  const idOf = (): TopicId => `hashtag:${Array.from({ length: MAX_TOPIC_ID_LENGTH - 8 }, letter).join('')}`;
  const topics = Array.from({ length: count }, () => [idOf(), { threshold: { count: 7, withinMinutes: 5 } }] as const);
  return { sensitivity: 'fewer', topics: new Map(topics) };
}

describeOnEachEngine('the store of alert settings', (engine) => {
  let table: Table;
  let store: AlertSettingsStore;

  beforeEach(async () => {
    ({ table } = await createTestTable(engine));
    store = createAlertSettingsStore(table, () => randomUUID());
  });

  test('has the usual settings at first, and then what was put', async () => {
    const none = await store.read();
    expect(none).toEqual({ settings: USUAL_ALERT_SETTINGS, revision: undefined });
    expect(await store.replace(SHINING, none)).toBe(true);
    expect((await store.read()).settings).toEqual(SHINING);
  });

  test('refuses to change settings that others have changed since', async () => {
    const none = await store.read();
    expect(await store.replace(SHINING, none)).toBe(true);
    expect(await store.replace(USUAL_ALERT_SETTINGS, none)).toBe(false);
    const known = await store.read();
    expect(await store.replace({ ...SHINING, sensitivity: 'more' }, known)).toBe(true);
    expect(await store.replace(USUAL_ALERT_SETTINGS, known)).toBe(false);
    expect((await store.read()).settings.sensitivity).toBe('more');
  });

  test('keeps as many topics as there may be, whatever they are called, and refuses one more', async () => {
    const most = manyTopics(MAX_ALERT_TOPICS);
    expect(most.topics.size).toBe(MAX_ALERT_TOPICS);
    const odd = withTopic(manyTopics(1), 'hashtag:constructor', { sensitivity: 'more' });
    await store.replace(withTopic(odd, 'hashtag:__proto__', { sensitivity: 'off' }), await store.read());
    expect((await store.read()).settings.topics.get('hashtag:__proto__')).toEqual({ sensitivity: 'off' });
    expect(await store.replace(most, await store.read())).toBe(true);
    expect((await store.read()).settings).toEqual(most);
    const tooMany = withTopic(most, 'work:alien', { sensitivity: 'more' });
    await expect(store.replace(tooMany, await store.read())).rejects.toThrow('1000 topics');
  });

  test('does not take what is no settings for some', async () => {
    const stored = {
      sensitivity: 'balanced',
      topics: [{ id: 'work:alien', threshold: { count: -1, withinMinutes: 60 } }],
    };
    await table.put({ ...keys.alertSettings, revision: 'x', packed: deflateRawSync(JSON.stringify(stored)) });
    await expect(store.read()).rejects.toThrow('is no threshold');
  });
});
