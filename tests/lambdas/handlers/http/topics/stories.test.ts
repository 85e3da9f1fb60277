import { beforeAll, expect, test } from 'vitest';
import type { Mention } from '../../../../../lambdas/domain/mention.ts';
import { createDefaultFingerprinter } from '../../../../../lambdas/handlers/wiring/stories.ts';
import { createDefaultTagger } from '../../../../../lambdas/handlers/wiring/tagging.ts';
import { countReads } from '../../../../engines/count-reads.ts';
import { aMention, NOON } from '../../../../factories/mentions.ts';
import { createTestApi, type TestApi } from '../test-api.ts';

const TITLE = 'Tom Cruise broke his ankle on a rooftop stunt for Mission: Impossible – Fallout';
const MENTIONS = [
  { ...post(`that limp?? ${TITLE.toLowerCase()} 😭 #bts`, NOON - 20_000), source: 'bluesky' },
  {
    ...post('Read on.', NOON - 10_000),
    title: `${TITLE} | The Dial`,
    source: 'press',
    url: 'https://thedial.example/film/ankle-1',
  },
  {
    ...post('On the set of The Wizard of Oz the snow of the poppy field was pure asbestos #behindthescenes'),
    source: 'press',
  },
];
const STORY = `story:${MENTIONS[0]?.id}`;

let api: TestApi;
beforeAll(async () => {
  api = await createTestApi({ tagger: createDefaultTagger() });
  Object.assign(api.pipeline.tagDeps.stories, { fingerprint: createDefaultFingerprinter() });
  for (const mention of MENTIONS) await api.pipeline.tag([mention]);
  await api.pipeline.fold();
});

test('the trends of stories have their titles, read at once for all of them', async () => {
  const reads = countReads(api.client);
  const { body } = await api.get('/v1/trends?kind=story&window=24h');
  expect(body.items[0]).toMatchObject({ rank: 1, count: 2, topic: { id: STORY, kind: 'story', label: TITLE } });
  expect(reads.take().requests).toBe(2);
});

test('a story tells of its first sighting and its sources', async () => {
  const { body } = await api.get(`/v1/topics/${STORY}`);
  expect(body.topic.label).toBe(TITLE);
  expect(body.windows['24h'].count).toBe(2);
  expect(body.story).toEqual({
    firstSighting: { at: '2026-08-04T10:02:10.000Z', mention: MENTIONS[0]?.id, platform: 'web', source: 'bluesky' },
    sources: [
      { at: '2026-08-04T10:02:10.000Z', mention: MENTIONS[0]?.id, platform: 'web', source: 'bluesky' },
      {
        at: '2026-08-04T10:02:20.000Z',
        mention: MENTIONS[1]?.id,
        platform: 'web',
        source: 'press',
        url: 'https://thedial.example/film/ankle-1',
      },
    ],
  });
});

test('its series and its mentions go by its title', async () => {
  expect((await api.get(`/v1/topics/${STORY}/series`)).body.topic.label).toBe(TITLE);
  const { body } = await api.get(`/v1/topics/${STORY}/mentions`);
  expect(body.topic.label).toBe(TITLE);
  expect(body.items.map(({ source }: { source: string }) => source)).toEqual(['press', 'bluesky']);
});

test('the page shows them among its kinds', async () => {
  const page = await (await api.app.request('/?kind=story')).text();
  expect(page).toContain(TITLE);
});

test('other topics have no story, and a story nobody told is none', async () => {
  expect((await api.get('/v1/topics/person:tom-cruise')).body.story).toBeUndefined();
  expect((await api.get('/v1/topics/story:AAAAAAAAAAAAAAAAAAAAAA')).status).toBe(404);
});

function post(text: string, at = NOON): Mention {
  return { ...aMention({ at }), text };
}
