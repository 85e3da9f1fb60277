import { beforeEach, expect, test } from 'vitest';
import { createMentionStore } from '../../../../lambdas/adapters/dynamodb/mention-store.ts';
import type { Table } from '../../../../lambdas/adapters/dynamodb/table.ts';
import type { TaggedMention } from '../../../../lambdas/domain/mention.ts';
import type { MentionStore } from '../../../../lambdas/ports/mention-store.ts';
import { createTestTable, describeOnEachEngine } from '../../../engines/tables.ts';
import { aMention, type MentionSpec, NOON, wordTagger } from '../../../factories/mentions.ts';

const RETENTION_DAYS = 90;

describeOnEachEngine('the mention store', (engine) => {
  let table: Table;
  let store: MentionStore;

  beforeEach(async () => {
    ({ table } = await createTestTable(engine));
    store = createMentionStore(table, RETENTION_DAYS);
  });

  test('the first sighting fixes event time and tags, whatever later ones say', async () => {
    const first = tagged({ id: 'one', topics: ['improvisation'] });
    const later = tagged({ id: 'one', topics: ['cast-conflict'], at: NOON + 86_400_000 });
    expect(await store.putFirstSightings([first])).toEqual([{ kind: 'new', mention: first }]);
    expect(await store.putFirstSightings([later])).toEqual([{ kind: 'known', mention: first }]);
  });

  test('answers in the order it was asked, a mention that DynamoDB can never hold beside good ones', async () => {
    const huge = { ...tagged({ id: 'huge' }), text: 'x'.repeat(500_000) };
    const sightings = await store.putFirstSightings([tagged({ id: 'a' }), huge, tagged({ id: 'b' })]);
    expect(sightings.map(({ kind }) => kind)).toEqual(['new', 'rejected', 'new']);
    expect(sightings[1]).toMatchObject({ reason: expect.stringContaining('size') });
  });

  test('a log entry written twice is one entry, and holds what fold needs', async () => {
    const mention = tagged({ id: 'one', author: 'gaffer', topics: ['improvisation', 'cast-conflict'] });
    await store.putLog([mention]);
    await store.putLog([mention, mention]);
    const bucket = Date.parse('2026-08-04T10:00:00Z');
    expect(await store.readLog(bucket)).toMatchObject([
      {
        mentionId: mention.id,
        bucket,
        topics: ['theme:improvisation', 'theme:cast-conflict'],
        isRelevant: true,
        platform: 'web',
      },
    ]);
    expect(await store.readLog(bucket + 300_000)).toEqual([]);
  });

  test('reads the log of a bucket whole, over all its shards', async () => {
    const mentions = Array.from({ length: 150 }, () => tagged());
    await store.putLog(mentions);
    const entries = await store.readLog(Date.parse('2026-08-04T10:00:00Z'));
    expect(new Set(entries.map(({ mentionId }) => mentionId))).toEqual(new Set(mentions.map(({ id }) => id)));
  });

  test('pages through a topic, newest first, each mention once, while new ones arrive', async () => {
    const mentions = Array.from({ length: 23 }, (_, index) => tagged({ at: NOON + index * 1000 }));
    await put(mentions);
    const seen: string[] = [];
    let cursor: string | undefined;
    do {
      const page = await store.list('theme:improvisation', 5, cursor);
      seen.push(...(page?.mentions.map(({ id }) => id) ?? []));
      cursor = page?.nextCursor;
      await put([tagged({ at: NOON + 3_600_000 + seen.length })]);
    } while (cursor !== undefined);
    expect(seen).toEqual(mentions.map(({ id }) => id).toReversed());
  });

  test('lists only what counts, and takes no cursor that is not its own', async () => {
    await put([tagged({ isRelevant: false }), tagged({ id: 'counts' })]);
    expect((await store.list('theme:improvisation', 10, undefined))?.mentions).toHaveLength(1);
    expect(await store.list('theme:improvisation', 10, 'D#2026-08-04')).toBeUndefined();
  });

  test('everything it writes has a time to live, a week longer than mentions are let in', async () => {
    const mention = tagged();
    await put([mention]);
    const items = [
      ...(await table.query(`MENTION#${mention.id}`)),
      ...(await table.query('TOPIC#theme:improvisation')),
      ...(await table.query('LOG#2026-08-04T10:00:00.000Z#0')),
      ...(await table.query('LOG#2026-08-04T10:00:00.000Z#1')),
    ];
    const expiresAt = NOON / 1000 + (RETENTION_DAYS + 7) * 86_400;
    expect(items.map((item) => item['expiresAt'])).toEqual([expiresAt, expiresAt, expiresAt]);
  });

  async function put(mentions: TaggedMention[]): Promise<void> {
    await store.putFirstSightings(mentions);
    await store.putLog(mentions);
  }
});

function tagged(spec: MentionSpec = {}): TaggedMention {
  const mention = aMention(spec);
  return { ...mention, eventAt: mention.publishedAt ?? mention.seenAt, tags: wordTagger(mention) };
}
