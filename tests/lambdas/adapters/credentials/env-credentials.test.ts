import { expect, test } from 'vitest';
import { createEnvCredentials } from '../../../../lambdas/adapters/credentials/env-credentials.ts';

test('a credential is what the environment says, without the white space of pasting; an empty one is not set', async () => {
  const credentials = createEnvCredentials({ YOUTUBE_API_KEY: ' abc\n', TUMBLR_API_KEY: ' ' });
  expect(await credentials.get('YOUTUBE_API_KEY')).toBe('abc');
  expect(await credentials.get('TUMBLR_API_KEY')).toBeUndefined();
  expect(await credentials.get('X_BEARER_TOKEN')).toBeUndefined();
});
