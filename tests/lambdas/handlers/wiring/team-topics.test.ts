import { randomUUID } from 'node:crypto';
import { beforeEach, describe, expect, test } from 'vitest';
import * as z from 'zod';
import { createTopicStore } from '../../../../lambdas/adapters/dynamodb/topic-store.ts';
import { retagMentions } from '../../../../lambdas/app/tagging/retag-mentions.ts';
import { DAY_MS } from '../../../../lambdas/domain/bucket.ts';
import { wireApi } from '../../../../lambdas/handlers/api-handler.ts';
import { createFoldHandler } from '../../../../lambdas/handlers/fold-handler.ts';
import { createTagHandler } from '../../../../lambdas/handlers/tag-handler.ts';
import { createDefaultTagger } from '../../../../lambdas/handlers/wiring/tagging.ts';
import { TOPICS_LOOK_EVERY_MS, watchTopics } from '../../../../lambdas/handlers/wiring/team-topics.ts';
import type { TopicList, TopicStore } from '../../../../lambdas/ports/topic-store.ts';
import { createTestSurroundings, type TestSurroundings } from '../../../engines/surroundings.ts';
import { aMention, NOON } from '../../../factories/mentions.ts';
import { createPipeline, createTestClock, SILENT_LOG } from '../../../factories/pipeline.ts';
import { sqsEvent } from '../../../factories/sqs-event.ts';
import { aTopic } from '../../../factories/topics.ts';

const HARLOW = aTopic({ any: ['Harlow Street'] });
const SAID = 'He improvised that line in the movie Harlow Street';

const Trends = z.object({
  items: z.array(z.object({ topic: z.object({ id: z.string(), label: z.string() }), count: z.number() })),
});

describe('a topic that a team adds while all is running', () => {
  let surroundings: TestSurroundings;
  let store: TopicStore;

  beforeEach(async () => {
    surroundings = await createTestSurroundings();
    store = createTopicStore(surroundings.table, () => randomUUID());
  });

  test('is counted under its name a minute later, without a restart, and retag brings the past', async () => {
    const { clock } = surroundings;
    const tag = createTagHandler(surroundings);
    const fold = createFoldHandler(surroundings);
    const api = wireApi(surroundings);
    let number = 0;
    const saySomething = async () => {
      number += 1;
      const mention = { ...aMention({ id: `native ${number}`, at: NOON }), text: `${SAID} ${number}` };
      expect(await tag(sqsEvent(JSON.stringify({ mentions: [mention] })))).toEqual({ batchItemFailures: [] });
      await fold();
    };
    const harlow = async () => {
      const reply = await api.request('/v1/trends?window=24h&limit=100');
      const { items } = Trends.parse(await reply.json());
      return items.find(({ topic }) => topic.id === HARLOW.id);
    };
    const statusOf = async () => (await api.request(`/v1/topics/${HARLOW.id}`)).status;

    await saySomething();
    expect([await harlow(), await statusOf()]).toEqual([undefined, 404]);

    await store.replace([HARLOW], await store.read());
    await saySomething();
    expect(await harlow(), 'what was read a moment ago stands for a minute').toBeUndefined();

    clock.advance(TOPICS_LOOK_EVERY_MS);
    expect(await statusOf(), 'a topic that is followed is there before it is mentioned').toBe(200);
    await saySomething();
    expect(await harlow()).toMatchObject({ topic: { label: 'Harlow Street' }, count: 1 });

    const pipeline = createPipeline(surroundings.table, clock);
    const report = await retagMentions(
      { from: NOON - DAY_MS, to: NOON + DAY_MS },
      {
        ...pipeline,
        tagger: createDefaultTagger((await store.read()).topics),
        log: SILENT_LOG,
        stories: pipeline.tagDeps.stories,
        tell() {},
      },
    );
    expect(report).toMatchObject({ retagged: 2, changed: 2 });
    await fold();
    expect(await harlow()).toMatchObject({ count: 3 });
  });
});

describe('watching the topics', () => {
  const LISTS: readonly TopicList[] = [
    { topics: [HARLOW], revision: 'one' },
    { topics: [], revision: 'two' },
  ];

  function watched() {
    const clock = createTestClock();
    const answers: (TopicList | Error)[] = [];
    let reads = 0;
    const read = async () => {
      reads += 1;
      const answer = answers.shift();
      if (answer instanceof Error || answer === undefined) throw answer;
      return answer;
    };
    const current = watchTopics({ topics: { read }, clock, log: SILENT_LOG });
    return { clock, answers, current, reads: () => reads };
  }

  test('asks the table once a minute, however many ask at once', async () => {
    const { clock, answers, current, reads } = watched();
    answers.push(...LISTS);
    expect(await Promise.all([current(), current(), current()])).toEqual([LISTS[0], LISTS[0], LISTS[0]]);
    clock.advance(TOPICS_LOOK_EVERY_MS - 1);
    expect(await current()).toBe(LISTS[0]);
    expect(reads()).toBe(1);
    clock.advance(1);
    expect(await current()).toBe(LISTS[1]);
    expect(reads()).toBe(2);
  });

  test('goes on with what is known while the table cannot be read, but does not begin without', async () => {
    const { clock, answers, current } = watched();
    answers.push(new Error('throttled'), ...LISTS.slice(0, 1), new Error('throttled'), ...LISTS.slice(1));
    await expect(current()).rejects.toThrow('throttled');
    expect(await current(), 'asked again at once').toBe(LISTS[0]);
    clock.advance(TOPICS_LOOK_EVERY_MS);
    expect(await current()).toBe(LISTS[0]);
    clock.advance(TOPICS_LOOK_EVERY_MS);
    expect(await current()).toBe(LISTS[1]);
  });
});
