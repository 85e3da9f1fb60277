import { expect, test } from 'vitest';
import { missingKey } from '../../../local/sources/missing-key.ts';
import { NOON } from '../../factories/mentions.ts';

const TUMBLR = { id: 'a', kind: 'tumblr', params: { tag: 'filmmaking' } };

test.each([
  ['a key that is not set is named', TUMBLR, {}, expect.stringContaining('set TUMBLR_API_KEY')],
  ['a key that is set is not', TUMBLR, { TUMBLR_API_KEY: 'k' }, undefined],
  ['a feed needs none', { ...TUMBLR, kind: 'feed', params: { url: 'https://a.example/' } }, {}, undefined],
  ['a stream needs none', { ...TUMBLR, kind: 'bluesky-jetstream', params: { terms: ['on set'] } }, {}, undefined],
  [
    'only the server can tell',
    { ...TUMBLR, kind: 'mastodon', params: { server: 'a.example', tag: 'bts' } },
    {},
    undefined,
  ],
])('%s', async (_what, source, env, message) => {
  expect(await missingKey(source, { clock: { now: () => NOON }, env })).toEqual(message);
});
