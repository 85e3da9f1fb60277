import { expect, test } from 'vitest';
import { lookAtAddress } from '../../../local/sources/look-at-address.ts';

const URL = 'https://a.example/feed';

test.each([
  ['transient', 'unknown'],
  ['blocked', 'unusable'],
  ['gone', 'unusable'],
  ['refused', 'unusable'],
  ['malformed', 'unusable'],
] as const)('a failure that is %s leaves the address %s', async (kind, look) => {
  const http = { get: async () => ({ kind: 'failed', failure: { kind, message: 'why' } }) as const };
  expect(await lookAtAddress(URL, http)).toEqual({ kind: look, message: 'why' });
});
