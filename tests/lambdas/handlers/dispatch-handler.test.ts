import { expect, test } from 'vitest';
import { DEFAULT_SOURCES } from '../../../lambdas/catalog/sources.ts';
import { createDispatchHandler } from '../../../lambdas/handlers/dispatch-handler.ts';
import { createTestSurroundings } from '../../engines/surroundings.ts';

const SOURCES = JSON.stringify([{ id: 'one', kind: 'feed', params: { url: 'https://one.example/rss' } }]);

test('queues the sources that it was given', async () => {
  const surroundings = await createTestSurroundings({ OFFCAMERA_SOURCES: SOURCES });
  const dispatch = createDispatchHandler(surroundings);
  expect(await dispatch()).toEqual({ known: 1, dispatched: ['one'] });
  const [message] = await surroundings.queues.poll.drain();
  expect(JSON.parse(message?.Body ?? '')).toMatchObject({ sourceId: 'one', jobId: expect.any(String) });
});

test('queues the default catalog when it was given none', async () => {
  const dispatch = createDispatchHandler(await createTestSurroundings());
  expect((await dispatch()).dispatched).toHaveLength(DEFAULT_SOURCES.length);
});

test('refuses to start with sources that nobody could poll, instead of polling nothing', async () => {
  const surroundings = await createTestSurroundings({ OFFCAMERA_SOURCES: '[{"id":"one"}]' });
  expect(() => createDispatchHandler(surroundings)).toThrow(/kind/);
});
