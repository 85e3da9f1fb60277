import { expect, test } from 'vitest';
import { createFoldHandler } from '../../../lambdas/handlers/fold-handler.ts';
import { createTestSurroundings } from '../../engines/surroundings.ts';
import { aMention } from '../../factories/mentions.ts';
import { createPipeline } from '../../factories/pipeline.ts';

test('counts what is dirty, writes the leaderboards, and is idle until the next bucket begins', async () => {
  const surroundings = await createTestSurroundings();
  const { tag, derived } = createPipeline(surroundings.table, surroundings.clock);
  const fold = createFoldHandler(surroundings);
  await tag([aMention(), aMention()]);

  expect(await fold()).toEqual({ outcome: 'folded', buckets: 1, topics: 1, alerts: 0, left: 0 });
  expect((await derived.readLeaderboard('1h'))?.trends).toMatchObject([{ topic: 'theme:improvisation', count: 2 }]);
  expect(await fold()).toMatchObject({ outcome: 'idle' });

  surroundings.clock.advance(3_600_000);
  expect(await fold()).toMatchObject({ outcome: 'folded', buckets: 0 });
  expect((await derived.readLeaderboard('1h'))?.trends).toEqual([]);
  expect((await derived.readLeaderboard('6h'))?.trends).toMatchObject([{ count: 2 }]);
});
