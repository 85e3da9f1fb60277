import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { afterEach, describe, expect, test, vi } from 'vitest';
import { defaultProvider } from '../../lib/stand-ins/credentials.ts';
import { without } from '../../lib/stand-ins/underscore.ts';

describe('the credentials of a function', () => {
  afterEach(() => vi.unstubAllEnvs());

  test('are those in its environment, with the token that Lambda gives', async () => {
    vi.stubEnv('AWS_ACCESS_KEY_ID', 'key');
    vi.stubEnv('AWS_SECRET_ACCESS_KEY', 'secret');
    vi.stubEnv('AWS_SESSION_TOKEN', 'token');
    await expect(defaultProvider()()).resolves.toEqual({
      accessKeyId: 'key',
      secretAccessKey: 'secret',
      sessionToken: 'token',
    });
  });

  test('are missed in words where there are none', async () => {
    vi.stubEnv('AWS_ACCESS_KEY_ID', 'key');
    vi.stubEnv('AWS_SECRET_ACCESS_KEY', undefined);
    await expect(defaultProvider()()).rejects.toThrow('no credentials in the environment');
  });
});

test("natural's tokenizer needs nothing of underscore but what stands in for it", () => {
  const path = createRequire(import.meta.url).resolve('natural/lib/natural/tokenizers/regexp_tokenizer.js');
  const used = [...readFileSync(path, 'utf8').matchAll(/\b_\.(\w+)/g)].map(([, name]) => name);
  expect(new Set(used)).toEqual(new Set([without.name]));
  expect(without(['a', '', 'b', ' '], '', ' ')).toEqual(['a', 'b']);
});
