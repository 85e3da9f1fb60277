import { afterEach, beforeEach, expect, test } from 'vitest';
import { createParameterStoreCredentials } from '../../../../lambdas/adapters/credentials/parameter-store.ts';
import { createJsonLog } from '../../../../lambdas/adapters/log.ts';
import type { Credentials } from '../../../../lambdas/ports/credentials.ts';
import { NOON } from '../../../factories/mentions.ts';
import { type ParameterStore, startParameterStore } from '../../../factories/parameter-store.ts';

const PATH = '/offcamera/dev';
const MINUTE_MS = 60_000;

let store: ParameterStore;
let credentials: Credentials;
let now: number;
let log: string[];

beforeEach(async () => {
  store = await startParameterStore();
  now = NOON;
  log = [];
  const clock = { now: () => now };
  credentials = createParameterStoreCredentials({
    client: store.client,
    path: PATH,
    clock,
    log: createJsonLog((line) => log.push(line), clock.now),
  });
});
afterEach(() => store.stop());

function set(name: string, Value: string, Type: 'String' | 'SecureString' = 'SecureString', path = PATH): void {
  store.parameters.set(`${path}/${name}`, { Name: `${path}/${name}`, Value, Type });
}

test('finds the keys below its path, trimmed, and nothing that nobody has set', async () => {
  set('YOUTUBE_API_KEY', ' secret-1\n');
  set('TUMBLR_API_KEY', ' ');
  set('X_BEARER_TOKEN', 'of another stage', 'SecureString', '/offcamera/prod');
  expect(await credentials.get('YOUTUBE_API_KEY')).toBe('secret-1');
  for (const name of ['TUMBLR_API_KEY', 'X_BEARER_TOKEN', 'REDDIT_CLIENT_ID'] as const)
    expect(await credentials.get(name)).toBeUndefined();
});

test('reads all of them once, page by page, for however many sources ask', async () => {
  for (let number = 0; number < 25; number++) set(`A_NOTE_${number}`, 'nothing of ours');
  set('YOUTUBE_API_KEY', 'secret-1');
  const found = await Promise.all([1, 2, 3].map(() => credentials.get('YOUTUBE_API_KEY')));
  expect(found).toEqual(['secret-1', 'secret-1', 'secret-1']);
  await credentials.get('X_BEARER_TOKEN');
  expect(store.asked).toEqual([`ByPath ${PATH}`, `ByPath ${PATH}`, `ByPath ${PATH}`]);
});

test('a key that is set, changed or deleted later takes effect within a quarter of an hour', async () => {
  expect(await credentials.get('YOUTUBE_API_KEY')).toBeUndefined();
  set('YOUTUBE_API_KEY', 'first');
  now += 14 * MINUTE_MS;
  expect(await credentials.get('YOUTUBE_API_KEY')).toBeUndefined();
  now += MINUTE_MS;
  expect(await credentials.get('YOUTUBE_API_KEY')).toBe('first');
  store.parameters.clear();
  now += 15 * MINUTE_MS;
  expect(await credentials.get('YOUTUBE_API_KEY')).toBeUndefined();
});

test('follows a reference into Secrets Manager; a broken one leaves the other keys alone', async () => {
  const reference = `/aws/reference/secretsmanager${PATH}/youtube`;
  set('YOUTUBE_API_KEY', reference, 'String');
  set('X_BEARER_TOKEN', `/aws/reference/secretsmanager${PATH}/nowhere`, 'String');
  set('TUMBLR_API_KEY', 'plain');
  store.parameters.set(reference, { Name: reference, Value: 'from the other service', Type: 'SecureString' });
  expect(await credentials.get('YOUTUBE_API_KEY')).toBe('from the other service');
  expect(await credentials.get('X_BEARER_TOKEN')).toBeUndefined();
  expect(await credentials.get('TUMBLR_API_KEY')).toBe('plain');
  expect(log.join('')).toContain('X_BEARER_TOKEN');
});

test('without access there are no keys, which is logged once and not asked again for a while', async () => {
  store.refuse(/./, { status: 400, type: 'AccessDeniedException' });
  for (let poll = 0; poll < 3; poll++) expect(await credentials.get('YOUTUBE_API_KEY')).toBeUndefined();
  expect(log).toHaveLength(1);
  expect(JSON.parse(log[0] ?? '')).toMatchObject({ event: 'credentials-not-read', path: PATH });
  expect(store.asked).toHaveLength(1);
});

test('being throttled is waited out by the SDK', async () => {
  set('YOUTUBE_API_KEY', 'secret-1');
  store.refuse(/./, { status: 400, type: 'ThrottlingException' }, undefined);
  expect(await credentials.get('YOUTUBE_API_KEY')).toBe('secret-1');
  expect(log).toEqual([]);
});

test('in an outage the keys that are known serve on; whoever has none yet is told that it is no lack of a key', async () => {
  set('YOUTUBE_API_KEY', 'secret-1');
  store.refuse(/./, { status: 400, type: 'InvalidKeyId' }, undefined);
  await expect(credentials.get('YOUTUBE_API_KEY')).rejects.toThrow(
    'The keys in Parameter Store under /offcamera/dev cannot be read right now: InvalidKeyId!',
  );
  expect(await credentials.get('YOUTUBE_API_KEY')).toBe('secret-1');

  store.refuse(/./, { status: 400, type: 'InvalidKeyId' });
  now += 16 * MINUTE_MS;
  expect(await credentials.get('YOUTUBE_API_KEY')).toBe('secret-1');
  const asked = store.asked.length;
  expect(await credentials.get('YOUTUBE_API_KEY')).toBe('secret-1');
  expect(store.asked).toHaveLength(asked);
  now += MINUTE_MS;
  await credentials.get('YOUTUBE_API_KEY');
  expect(store.asked).toHaveLength(asked + 1);
});

test('no secret is ever logged', async () => {
  set('YOUTUBE_API_KEY', 'secret-1');
  set('X_BEARER_TOKEN', `/aws/reference/secretsmanager${PATH}/nowhere`, 'String');
  await credentials.get('YOUTUBE_API_KEY');
  store.refuse(/./, { status: 400, type: 'AccessDeniedException' });
  now += 16 * MINUTE_MS;
  await credentials.get('YOUTUBE_API_KEY');
  expect(log).toHaveLength(2);
  expect(log.join('')).not.toContain('secret-1');
});
