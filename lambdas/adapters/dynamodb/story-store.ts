import * as z from 'zod';
import { DAY_MS } from '../../domain/bucket.ts';
import { expiryOf } from '../../domain/event-time.ts';
import { mergeStories, type Story } from '../../domain/story/story.ts';
import { OffcameraError } from '../../errors.ts';
import { inParallel } from '../../in-parallel.ts';
import type { StoryStore } from '../../ports/story-store.ts';
import { isStill } from './conditions.ts';
import { keys } from './keys.ts';
import type { Item, Table } from './table.ts';

const StoryItem = z.lazy(() => {
  const Sighting = z
    .object({
      at: z.number(),
      mentionId: z.string(),
      platform: z.string(),
      source: z.string(),
      url: z.string().optional(),
    })
    .transform(({ url, ...sighting }) => ({ ...sighting, ...(url === undefined ? {} : { url }) }));

  return z.object({
    revision: z.number().int(),
    expiresAt: z.number(),
    story: z.object({
      title: z.object({ text: z.string(), clarity: z.number(), at: z.number(), mentionId: z.string() }),
      first: Sighting,
      sources: z.array(Sighting),
    }),
  });
});

/** So many writers of one story at once have never been seen; a message that meets more is tried again. */
const MAX_ATTEMPTS = 12;

/** An expiry in steps of a week: a story that is told every minute is written once a week for it. */
const EXPIRY_STEP_MS = 7 * DAY_MS;

export function createStoryStore(table: Table, retentionDays: number): StoryStore {
  return {
    async read(ids) {
      return new Map([...(await readItems(ids))].map(([id, { story }]) => [id, story]));
    },

    async add(told, begun) {
      const known = await readItems([...told.keys()].filter((id) => begun?.has(id) !== true));
      await inParallel([...told], ([id, story]) => add(id, story, known.get(id)));
    },
  };

  async function readItems(ids: readonly string[]): Promise<Map<string, z.infer<typeof StoryItem>>> {
    const items = await table.getAll([...new Set(ids)].map(keys.story));
    return new Map(items.map((item) => [item.pk.slice(keys.story('').pk.length), StoryItem.parse(item)]));
  }

  /** Writes only what changes something: most mentions of a story add nothing to it. */
  async function add(id: string, told: Story, found: z.infer<typeof StoryItem> | undefined): Promise<void> {
    let known = found;
    for (let attempt = 1; attempt <= MAX_ATTEMPTS; attempt += 1) {
      const story = known === undefined ? told : mergeStories(known.story, told);
      const expiresAt = Math.max(known?.expiresAt ?? 0, expiryFrom(told));
      if (known !== undefined && known.expiresAt === expiresAt && isSame(known.story, story)) return;
      if (await put(id, { story, expiresAt, revision: (known?.revision ?? 0) + 1 }, known?.revision)) return;
      const item = await table.get(keys.story(id));
      known = item === undefined ? undefined : StoryItem.parse(item);
    }
    throw new OffcameraError('STORE_FAILED', `The story ${id} changed ${MAX_ATTEMPTS} times while it was written.`);
  }

  async function put(id: string, attributes: Omit<Item, 'pk' | 'sk'>, revision: number | undefined): Promise<boolean> {
    return table.put({ ...keys.story(id), ...attributes }, isStill(revision));
  }

  function expiryFrom({ title }: Story): number {
    return expiryOf(Math.ceil(title.at / EXPIRY_STEP_MS) * EXPIRY_STEP_MS, retentionDays);
  }
}

function isSame(one: Story, two: Story): boolean {
  return JSON.stringify(one) === JSON.stringify(two);
}
