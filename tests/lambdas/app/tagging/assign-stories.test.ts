import { beforeEach, expect, test } from 'vitest';
import { createStoryIndex } from '../../../../lambdas/adapters/dynamodb/story-index.ts';
import { createStoryStore } from '../../../../lambdas/adapters/dynamodb/story-store.ts';
import type { Table } from '../../../../lambdas/adapters/dynamodb/table.ts';
import { tagMentions } from '../../../../lambdas/app/tagging/tag-mentions.ts';
import { DAY_MS } from '../../../../lambdas/domain/bucket.ts';
import type { Mention } from '../../../../lambdas/domain/mention.ts';
import { storyIdOf } from '../../../../lambdas/domain/story/story.ts';
import { createDefaultFingerprinter } from '../../../../lambdas/handlers/wiring/stories.ts';
import { createDefaultTagger } from '../../../../lambdas/handlers/wiring/tagging.ts';
import type { StoryIndex } from '../../../../lambdas/ports/story-index.ts';
import { createTestTable } from '../../../engines/tables.ts';
import { aMention, NOON } from '../../../factories/mentions.ts';
import { createPipeline, type Pipeline, RETENTION_DAYS } from '../../../factories/pipeline.ts';

const tagger = createDefaultTagger();
const fingerprint = createDefaultFingerprinter();

const ANKLE = 'Tom Cruise broke his ankle on a rooftop stunt while filming Mission: Impossible – Fallout';
const RETOLD =
  'TIL Tom Cruise broke his ankle on that rooftop jump when they were filming Mission: Impossible – Fallout #bts';
const SNOW = 'On the set of The Wizard of Oz the fake snow of the poppy field was pure asbestos #behindthescenes';

const LIFT = 'The stage lift in Rotterdam got stuck with four dancers under it and they danced on in the dark';
/** Says the same in other words. */
const LIFT_RETOLD =
  'The hydraulic lift jammed in Rotterdam mid-song: four dancers finished the number in the dark, by the torch of a stagehand';
/** Retells the retelling, and shares nothing with what was told first. */
const LIFT_AFAR = 'A stagehand lit the closing finale from the balcony with his torch when the hydraulics failed';

let table: Table;
let pipeline: Pipeline;

beforeEach(async () => {
  ({ table } = await createTestTable());
  pipeline = worker();
});

test('a rewrite shares the story of the first mention, another revelation has its own, and each is counted', async () => {
  const mentions = [post(ANKLE), post(RETOLD, NOON + 1000), post(SNOW)];
  await pipeline.tag(mentions);
  await pipeline.fold();
  const [ankle, retold, snow] = await storiesOf(mentions);
  expect(ankle).toBe(mentions[0]?.id);
  expect(retold).toBe(ankle);
  expect(snow).toBe(mentions[2]?.id);
  const [{ summary } = { summary: undefined }] = await pipeline.derived.readSummaries('bucket', {
    from: NOON - DAY_MS,
    to: NOON + DAY_MS,
  });
  expect(summary?.topics.get(`story:${ankle}`)?.count).toBe(2);
  expect(summary?.topics.get(`story:${snow}`)?.count).toBe(1);
});

test('message by message the same as in one message', async () => {
  const mentions = [post(ANKLE), post(SNOW, NOON + 500), post(RETOLD, NOON + 1000)];
  for (const mention of mentions) await pipeline.tag([mention]);
  const [ankle, snow, retold] = await storiesOf(mentions);
  expect(retold).toBe(ankle);
  expect(snow).not.toBe(ankle);
});

test('a story has the clearest title, its first sighting and its sources', async () => {
  const late = { ...post(RETOLD, NOON), source: 'reddit' };
  const early = {
    ...post(
      '@someone WHAT?? tom cruise broke his ankle on a rooftop jump filming Mission: Impossible – Fallout…',
      NOON - 5000,
    ),
    source: 'bluesky',
  };
  await pipeline.tag([late]);
  await pipeline.tag([early]);
  const [id = ''] = await storiesOf([late]);
  const story = (await pipeline.tagDeps.stories.stories.read([id])).get(id);
  expect(await storiesOf([early])).toEqual([id]);
  expect(story?.title.text).toBe(RETOLD);
  expect(story?.first).toMatchObject({ mentionId: early.id, source: 'bluesky' });
  expect(story?.sources.map(({ source }) => source)).toEqual(['bluesky', 'reddit']);
});

test('what is kept out has no story, nor has what says nothing', async () => {
  const mentions = [post('first day on set!! #bts'), post('BTS sold out Wembley again, army we did it 💜')];
  await pipeline.tag(mentions);
  expect(await storiesOf(mentions)).toEqual([undefined, undefined]);
});

test('a delivery of before changes nothing, even when its story cannot be found any more', async () => {
  const mention = post(RETOLD, NOON + 1000);
  await pipeline.tag([post(ANKLE)]);
  await pipeline.tag([mention]);
  const before = await storiesOf([mention]);
  const forgetful = worker({ ...pipeline.tagDeps.stories.index, find: async () => [] });
  await forgetful.tag([mention]);
  expect(await storiesOf([mention])).toEqual(before);
  // Nor was it announced as a story of its own.
  await pipeline.tag([post(`${RETOLD} wow`, NOON + 2000)]);
  expect((await pipeline.tagDeps.stories.stories.read([mention.id])).size).toBe(0);
});

test('a worker that dies after announcing leaves nothing behind that another delivery does not mend', async () => {
  const mentions = [post(ANKLE), post(RETOLD, NOON + 1000)];
  const dying = worker();
  Object.assign(dying.tagDeps, {
    mentions: { ...dying.mentions, putFirstSightings: () => Promise.reject(new Error('died')) },
  });
  await expect(dying.tag(mentions)).rejects.toThrow('died');
  await pipeline.tag(mentions);
  expect(await storiesOf(mentions)).toEqual([mentions[0]?.id, mentions[0]?.id]);
});

test('a copy costs reads only, apart from its own items', async () => {
  await pipeline.tag([post(ANKLE)]);
  let written = 0;
  const { index } = pipeline.tagDeps.stories;
  const watched = worker({
    ...index,
    announce: async (seeds) => {
      written += seeds.length;
    },
  });
  await watched.tag([post(ANKLE, NOON + 1000), post(`${ANKLE} | Variety`, NOON + 2000)]);
  expect(written).toBe(0);
});

test.each([
  ['one by one', (mentions: Mention[]) => mentions.map((mention) => [mention])],
  ['together', (mentions: Mention[]) => [mentions]],
])('what sounds like a variant of the first telling joins its story (%s)', async (_, delivered) => {
  const mentions = [post(LIFT), post(LIFT_RETOLD, NOON + 1000), post(LIFT_AFAR, NOON + 2000)];
  const [lift] = mentions;
  for (const batch of delivered(mentions)) await pipeline.tag(batch);
  expect(await storiesOf(mentions)).toEqual([lift?.id, lift?.id, lift?.id]);
});

test('a worker that dies after filing a variant leaves one that another delivery agrees with', async () => {
  // The variant was published first, and is seen second.
  const mentions = [post(LIFT), post(LIFT_RETOLD, NOON - 1000), post(LIFT_AFAR, NOON + 2000)];
  const [lift = post(LIFT), retold = lift, afar = lift] = mentions;
  await pipeline.tag([lift]);
  const dying = worker();
  Object.assign(dying.tagDeps, {
    mentions: { ...dying.mentions, putFirstSightings: () => Promise.reject(new Error('died')) },
  });
  await expect(dying.tag([retold])).rejects.toThrow('died');
  await pipeline.tag([afar]);
  await pipeline.tag([retold]);
  expect(await storiesOf(mentions)).toEqual([lift.id, lift.id, lift.id]);
});

test('only what says it in other words is filed beside the first telling', async () => {
  await pipeline.tag([post(LIFT)]);
  const filed: string[] = [];
  const { index } = pipeline.tagDeps.stories;
  const watched = worker({
    ...index,
    announce: async (seeds) => {
      filed.push(...seeds.map(({ seed }) => seed.id));
      await index.announce(seeds);
    },
  });
  const retold = post(LIFT_RETOLD, NOON + 2000);
  const others = [
    `${LIFT_RETOLD} #tour`,
    LIFT_AFAR, // More like the first telling than like the variant, and yet found by it.
    'Stuck under the stage they danced on, a stagehand with a trombone beside them',
  ].map((text, at) => post(text, NOON + 3000 + at));
  for (const mention of [post(`${LIFT} #tour`, NOON + 1000), retold, ...others]) await watched.tag([mention]);
  expect(filed).toEqual([retold.id]);
});

/** Lets two workers look, announce and look again in a given order: a letter names whose turn it is. */
function inTurns(order: string) {
  const waiting = new Map<string, () => void>();
  let turns = [...order];
  const next = () => {
    const [name = ''] = turns;
    const go = waiting.get(name);
    if (go === undefined) return;
    waiting.delete(name);
    go();
  };
  const step = async <T>(name: string, work: () => Promise<T>): Promise<T> => {
    await new Promise<void>((resolve) => {
      waiting.set(name, resolve);
      next();
    });
    const done = await work();
    turns.shift();
    next();
    return done;
  };
  return {
    index(name: string, index: StoryIndex): StoryIndex {
      let looking: Promise<void> | undefined;
      let asked: (() => Promise<unknown>)[] = [];
      // All look-ups of one round are one step.
      const look = async () => {
        await step(name, async () => {
          const round = asked;
          asked = [];
          looking = undefined;
          await Promise.all(round.map((find) => find()));
        });
      };
      return {
        find: async (key, range) => {
          let found: Awaited<ReturnType<StoryIndex['find']>> = [];
          asked.push(async () => {
            found = await index.find(key, range);
          });
          looking ??= look();
          await looking;
          return found;
        },
        announce: (seeds) => step(name, () => index.announce(seeds)),
        withdraw: (seed) => index.withdraw(seed),
      };
    },
    /** Whoever has nothing more to do takes no more turns. */
    leave(name: string) {
      turns = turns.filter((turn) => turn !== name);
      next();
    },
  };
}

test.each([
  ['aaabbb', 'one after the other'],
  ['bbbaaa', 'the later post first'],
  ['ababab', 'side by side'],
  ['baabba', 'side by side'],
  ['abbaba', 'side by side'],
])('two workers that meet one new story at once agree on it (%s: %s)', async (order) => {
  const turns = inTurns(order);
  const [one, two] = [post(ANKLE), post(RETOLD, NOON + 1000)];
  const run = async (name: string, mention: Mention) => {
    await worker(turns.index(name, createStoryIndex(table, RETENTION_DAYS, 'test'))).tag([mention]);
    turns.leave(name);
  };
  await Promise.all([run('a', one), run('b', two)]);
  const [story, other] = await storiesOf([one, two]);
  expect(story).toBeDefined();
  expect(other).toBe(story);
  const late = post(`${ANKLE}, says the crew`, NOON + 2000);
  await pipeline.tag([late]);
  expect(await storiesOf([late])).toEqual([story]);
});

test('a variant of what gave way to an older story is not filed, for nobody belongs to that', async () => {
  const turns = inTurns('abababb');
  const [lift, copy, retold] = [post(LIFT), post(`${LIFT} #tour`, NOON + 1000), post(LIFT_RETOLD, NOON + 2000)];
  const run = async (name: string, mentions: readonly Mention[]) => {
    await worker(turns.index(name, createStoryIndex(table, RETENTION_DAYS, 'test'))).tag(mentions);
    turns.leave(name);
  };
  await Promise.all([run('a', [lift]), run('b', [copy, retold])]);
  expect(await storiesOf([lift, copy, retold])).toEqual([lift.id, lift.id, lift.id]);
  const afar = post(LIFT_AFAR, NOON + 3000);
  await pipeline.tag([afar]);
  expect(await storiesOf([afar])).toEqual([afar.id]);
});

function worker(index: StoryIndex = createStoryIndex(table, RETENTION_DAYS, 'test')): Pipeline {
  const made = createPipeline(table);
  const stories = { fingerprint, index, stories: createStoryStore(table, RETENTION_DAYS) };
  Object.assign(made.tagDeps, { tagger, stories });
  return { ...made, tag: (mentions) => tagMentions(mentions, made.tagDeps) };
}

function post(text: string, at = NOON): Mention {
  return { ...aMention({ at }), text };
}

async function storiesOf(mentions: readonly Mention[]): Promise<(string | undefined)[]> {
  const stored = new Map(
    (await pipeline.mentions.read(mentions.map(({ id }) => id))).map((mention) => [mention.id, mention]),
  );
  return mentions.map(({ id }) => {
    const mention = stored.get(id);
    return mention === undefined ? undefined : storyIdOf(mention);
  });
}
